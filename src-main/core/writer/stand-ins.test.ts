import { describe, expect, it } from 'vitest'
import type { Brief } from '../story/brief.ts'
import { createFakeClock } from '../testing/fake-clock.ts'
import { silentLog } from '../testing/scripted.ts'
import { writeWithStandIns } from './stand-ins.ts'
import type { Writer, WritingStep, WritingTask } from './writer.ts'

const brief: Brief = {
  heroes: [
    { name: 'Will', kind: 'boy', pronoun: 'he', look: 'Will has red hair', nature: 'kind', standIn: 'Tom' },
    { name: 'Ada', kind: 'girl', pronoun: 'she', look: 'a blue coat', nature: '', standIn: null },
  ],
  earlier: { title: 'Will and the Star', summary: 'WILL found a star. It will shine.', books: 1, shapes: [] },
}

const task: WritingTask = {
  topic: 'will goes to the sea with Ada',
  level: 'early',
  language: 'en',
  pages: 4,
  seed: 1,
  kind: 'story',
  secondLanguage: 'de',
  written: null,
  brief,
}

const scene: Extract<WritingStep, { kind: 'page' }>['page']['scene'] = {
  place: 'sea',
  placeDetail: '',
  time: 'day',
  weather: 'clear',
  who: [],
  things: [],
  action: 'Tom swims',
}

const createWriter = (id: 'hugging-face' | 'built-in') => {
  const told: WritingTask[] = []
  const writer: Writer = {
    descriptor: { id, name: id, keyId: null, leavesComputer: id === 'hugging-face' },
    abilities: { languages: ['en', 'de'], kinds: ['story'], bilingual: true, goesOn: true },
    readiness: () => Promise.resolve('ready'),
    write: async function* (given) {
      told.push(given)
      await Promise.resolve()
      yield {
        kind: 'opening',
        title: 'Tom at Sea',
        model: null,
        cast: [{ id: 'hero', name: 'Tom', kind: 'boy', role: 'hero', pronoun: 'he', look: 'red hair' }],
      }
      yield {
        kind: 'page',
        page: {
          number: 1,
          text: '“TOM!” Tom will swim. Tomorrow, Tom’s boat.',
          secondText: 'Toms Boot.',
          scene,
        },
      }
    },
  }
  return { writer, told }
}

const run = async (writer: Writer): Promise<readonly WritingStep[]> => {
  const context = {
    fetch: () => Promise.reject(new Error('no network here')),
    key: null,
    signal: new AbortController().signal,
    clock: createFakeClock(),
    log: silentLog,
  }
  const steps: WritingStep[] = []
  for await (const step of writeWithStandIns(writer, task, context)) steps.push(step)
  return steps
}

describe('a stand-in', () => {
  it('is all that a writer outside is told, in every word that was typed or written before', async () => {
    const { writer, told } = createWriter('hugging-face')
    await run(writer)
    const sent = JSON.stringify(told)
    expect(sent).not.toMatch(/Will|WILL/)
    expect(told[0]).toMatchObject({
      topic: 'Tom goes to the sea with Ada',
      brief: {
        heroes: [{ name: 'Tom', look: 'Tom has red hair', standIn: null }, { name: 'Ada' }],
        // Where it is no name, `will` stays the word that it is.
        earlier: { title: 'Tom and the Star', summary: 'TOM found a star. It will shine.' },
      },
    })
  })

  it('is the real name again in the book, in both languages, and stays in what goes to painters', async () => {
    const { writer } = createWriter('hugging-face')
    const [opening, page] = await run(writer)
    expect(opening).toMatchObject({ title: 'Will at Sea', cast: [{ name: 'Will' }] })
    expect(page).toMatchObject({
      page: {
        text: '“WILL!” Will will swim. Tomorrow, Will’s boat.',
        secondText: 'Wills Boot.',
        scene: { action: 'Tom swims' },
      },
    })
  })

  it('is of no use to the storyteller inside, who tells nobody', async () => {
    const { writer, told } = createWriter('built-in')
    await run(writer)
    expect(told).toEqual([task])
  })
})
