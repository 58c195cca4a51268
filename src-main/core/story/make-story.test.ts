import { describe, expect, it } from 'vitest'
import { AppError, type StoryRequest, type WriterId } from '#contract/index.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { createAgentHarness, testScene, type AgentHarness } from '../testing/agent-harness.ts'
import { createCountingRandom, silentLog } from '../testing/scripted.ts'
import type { Writer, WriterAbilities, WriterContext, WritingStep, WritingTask } from '../writer/writer.ts'
import { createStoryMaker, type StoryMaker } from './make-story.ts'

const request: StoryRequest = {
  topic: 'a fox',
  level: 'early',
  language: 'en',
  pages: 4,
  illustrated: true,
  style: 'felt',
  kind: 'story',
  secondLanguage: null,
}

type WriteScript = (plan: WritingTask, context: WriterContext) => AsyncIterable<WritingStep>

const opening = (title: string): WritingStep => ({
  kind: 'opening',
  title,
  model: null,
  cast: [{ id: 'hero', name: 'Pip', kind: 'fox', role: 'hero', pronoun: 'she', look: 'a red fox' }],
})
const page = (number: number, text = `Page ${number}.`): WritingStep => ({
  kind: 'page',
  page: { number, text, scene: testScene },
})

/** A page a second. */
const tells = (title: string): WriteScript =>
  async function* (plan, { clock, signal }) {
    yield opening(title)
    for (let number = 1; number <= plan.pages; number += 1) {
      await clock.sleep(1_000, signal)
      yield page(number, `${title}, page ${number}.`)
    }
  }

const createWriter = (id: WriterId, write: WriteScript) => {
  const calls: WritingTask[] = []
  const writer: Writer & { abilities: WriterAbilities; script: WriteScript; readonly calls: typeof calls } = {
    descriptor: { id, name: id, keyId: null, leavesComputer: id === 'hugging-face' || id === 'ai-horde' },
    abilities: { languages: ['en'], kinds: ['story'], bilingual: false, goesOn: false },
    script: write,
    calls,
    readiness: () => Promise.resolve('ready'),
    write: (plan, context) => {
      calls.push(plan)
      return writer.script(plan, context)
    },
  }
  return writer
}

const createMakerHarness = (
  writers: readonly Writer[] = [createWriter('built-in', tells('The Fox'))],
  house: AgentHarness = createAgentHarness(),
) => {
  house.settings = {
    ...house.settings,
    writers: writers.map(({ descriptor }) => ({ id: descriptor.id, enabled: true })),
  }
  const told: string[] = []
  const random = createCountingRandom()
  const birth = (): StoryMaker =>
    createStoryMaker({
      clock: house.clock,
      // Apart from the agent's own ids.
      random: { ...random, id: () => random.id().replace('0000-4', '0001-4') },
      log: silentLog,
      stories: house.stores.stories,
      settings: () => house.settings,
      keys: () => Promise.resolve('a-key'),
      fetchFor: () => () => Promise.reject(new Error('No test of the maker goes to the network')),
      writers,
      checkTopic: (raw) => {
        const topic = raw.trim()
        if (topic === '') throw new AppError('bad-input', 'Please say what the story should be about.')
        return topic
      },
      agent: house.agent,
      onStory: () => told.push('story'),
      onPage: (_id, number) => told.push(`page ${number}`),
      onNotice: (notice) => house.notices.push(notice),
    })
  return { house, told, maker: birth(), birth, story: (id: string) => house.stores.stories.get(id)! }
}

describe('create', () => {
  it('puts the story in the library at once; pages can be read and painted while others are written', async () => {
    const { house, maker, told, story } = createMakerHarness()
    house.agent.start()
    const id = await maker.create(request)
    expect(story(id)).toMatchObject({ writing: 'writing', topic: 'a fox', pages: [] })
    await house.clock.advance(2_500)
    expect(story(id).pages).toHaveLength(2)
    expect(house.job(id, 1).state).toBe('completed')
    await house.clock.advance(2_000)
    await maker.settled(id)
    await house.agent.settled(id)
    expect(story(id)).toMatchObject({
      writing: 'written',
      title: 'The Fox',
      writer: { provider: 'built-in' },
    })
    expect(house.stores.stories.row(id)?.jobs.completed).toBe(4)
    expect(told).toEqual(['story', 'story', 'page 1', 'page 2', 'page 3', 'page 4', 'story'])
  })

  it('leaves the loop a turn after every page, also where all of them come at once', async () => {
    const atOnce = createWriter('built-in', async function* (plan) {
      yield opening('The Fox')
      for (let number = 1; number <= plan.pages; number += 1) yield page(number)
      await Promise.resolve()
    })
    const { house, maker } = createMakerHarness([atOnce])
    const id = await maker.create(request)
    // Looked at once in every turn of the loop.
    const seen = new Set<number>()
    await house.clock.until(() => {
      const written = house.stores.stories.get(id)?.pages.length ?? 0
      seen.add(written)
      return written === request.pages
    })
    expect([...seen]).toEqual(expect.arrayContaining([1, 2, 3, 4]))
  })

  it('keeps the style that was asked for', async () => {
    const { maker, story } = createMakerHarness()
    const id = await maker.create(request)
    expect(story(id).style).toBe('felt')
  })

  it('orders no pictures for a story without', async () => {
    const { house, maker } = createMakerHarness()
    house.horde.ready = 'no-key'
    house.huggingFace.ready = 'no-key'
    house.agent.start()
    await maker.create({ ...request, illustrated: false })
    await house.clock.advance(10_000)
    expect(house.stores.allJobs()).toHaveLength(0)
  })

  it.each([
    ['a topic that is none', { ...request, topic: '  ' }, 'bad-input'],
    ['no illustrator', request, 'no-provider'],
    ['no writer', { ...request, illustrated: false }, 'no-provider'],
  ])('stores nothing for %s', async (_what, asked, code) => {
    const { house, maker } = createMakerHarness()
    house.horde.ready = 'no-key'
    house.huggingFace.ready = 'no-key'
    house.settings = { ...house.settings, writers: [] }
    await expect(maker.create(asked)).rejects.toMatchObject({ code })
    expect(house.stores.stories.list({ search: '', limit: 9, cursor: null }).total).toBe(0)
  })

  it('has the exact sentence where nothing can paint', async () => {
    const { house, maker } = createMakerHarness()
    house.horde.ready = 'no-key'
    house.huggingFace.ready = 'no-key'
    await expect(maker.create(request)).rejects.toThrow(
      /^No image generation providers configured\. Please add your Stable Horde API Key or Hugging Face API Token in Settings\.$/,
    )
  })
})

describe('a writer that fails', () => {
  it('is followed by the next, which begins the story anew', async () => {
    const remote = createWriter('local', async function* () {
      yield opening('Half a Story')
      yield page(1, 'Of the first writer.')
      throw new ProviderFailure('out-of-credit', 'none')
    })
    const { house, maker, story } = createMakerHarness([remote, createWriter('built-in', tells('The Fox'))])
    house.agent.start()
    const id = await maker.create(request)
    await house.clock.advance(60_000)
    await house.agent.settled(id)
    expect(story(id)).toMatchObject({
      writing: 'written',
      title: 'The Fox',
      writer: { provider: 'built-in' },
    })
    expect(story(id).pages.map(({ text }) => text)).toEqual(
      [1, 2, 3, 4].map((number) => `The Fox, page ${number}.`),
    )
    expect(house.stores.stories.row(id)?.jobs).toMatchObject({ completed: 4, cancelled: 0 })
  })

  it('is asked again for what may pass, and the story fails with a sentence when nothing helps', async () => {
    const remote = createWriter('local', () => {
      throw new ProviderFailure('server-error', 'broken', { said: 'out of memory' })
    })
    const { house, maker, story } = createMakerHarness([remote])
    const id = await maker.create(request)
    await house.clock.advance(60_000)
    expect(remote.calls.length).toBe(3)
    expect(story(id)).toMatchObject({ writing: 'failed', failure: { code: 'server-error' } })
    expect(story(id).failure?.message).toContain('“out of memory”')
    expect(story(id).failure?.message).toContain('What is written so far is kept.')
  })

  it('by falling silent, by stopping short, or by a bug of its own ends all the same', async () => {
    for (const script of [
      () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) }),
      async function* () {
        yield opening('Short')
        yield page(1)
      },
      () => {
        throw new TypeError('x is not a function')
      },
    ] satisfies WriteScript[]) {
      const { house, maker, story } = createMakerHarness([createWriter('local', script)])
      const id = await maker.create(request)
      await house.clock.advance(60 * 60_000)
      expect(story(id).writing).toBe('failed')
      await maker.settled(id)
    }
  })
})

/** Goes on with what is written, two pages a try, until all are there. */
const goesOn = (id: WriterId, pagesATry: number, then: () => ProviderFailure | null) => {
  const writer = createWriter(id, async function* (plan, { clock, signal }) {
    const from = (plan.written?.pages.length ?? 0) + 1
    const { title = `By ${id}` } = plan.written ?? {}
    const cast = plan.written?.cast
    yield cast === undefined ? opening(title) : { kind: 'opening', title, model: 'm', cast }
    for (let number = from; number <= plan.pages; number += 1) {
      if (number >= from + pagesATry) {
        const failure = then()
        if (failure !== null) throw failure
      }
      await clock.sleep(1_000, signal)
      yield page(number, `Page ${number} by ${id}.`)
    }
  })
  writer.abilities = {
    languages: ['en', 'de', 'ar'],
    kinds: ['story', 'rhyme'],
    bilingual: true,
    goesOn: true,
  }
  return writer
}

describe('a story that has begun', () => {
  it('is gone on with by the next writer, with its title and cast', async () => {
    const first = goesOn('hugging-face', 2, () => new ProviderFailure('out-of-credit', 'none'))
    const second = goesOn('local', 9, () => null)
    const { house, maker, story } = createMakerHarness([first, second])
    const id = await maker.create(request)
    await house.clock.advance(60_000)
    expect(story(id)).toMatchObject({ writing: 'written', title: 'By hugging-face' })
    expect(story(id).pages.map(({ text }) => text)).toEqual([
      'Page 1 by hugging-face.',
      'Page 2 by hugging-face.',
      'Page 3 by local.',
      'Page 4 by local.',
    ])
    expect(second.calls[0]?.written?.pages).toHaveLength(2)
    expect(second.calls[0]?.written?.cast[0]?.name).toBe('Pip')
  })

  it('is gone on with after a failure that passes, and after a kill in mid-stream, from the next page', async () => {
    const failures = [new ProviderFailure('server-error', 'once')]
    const writer = goesOn('local', 1, () => failures.pop() ?? null)
    const { house, maker, birth, story } = createMakerHarness([writer])
    const id = await maker.create(request)
    await house.clock.advance(4_500)
    expect(story(id).pages).toHaveLength(2)
    await maker.stop()
    birth().start()
    await house.clock.advance(60_000)
    expect(story(id).writing).toBe('written')
    expect(writer.calls.map(({ written }) => written?.pages.length ?? 0)).toEqual([0, 1, 2])
  })

  it('is told from the beginning by a writer that can’t go on, and never half by one and half by the other', async () => {
    const failing = goesOn('local', 2, () => new ProviderFailure('rejected', 'Page 3 is empty.'))
    const builtIn = createWriter('built-in', async function* (plan, { clock, signal }) {
      yield opening('Anew')
      yield page(1, 'Anew, page 1.')
      await clock.sleep(30_000, signal)
      for (let number = 2; number <= plan.pages; number += 1) yield page(number, `Anew, page ${number}.`)
    })
    const { house, maker, story } = createMakerHarness([failing, builtIn])
    const id = await maker.create(request)
    await house.clock.advance(10_000)
    // Stopped between the two stories: whoever comes next begins from the first page.
    maker.cancel(id)
    await maker.settled(id)
    maker.resume(id)
    await house.clock.advance(60_000)
    expect(builtIn.calls.every(({ written }) => written === null)).toBe(true)
    expect(story(id).pages.map(({ text }) => text)).toEqual(
      [1, 2, 3, 4].map((number) => `Anew, page ${number}.`),
    )
  })
})

describe('the writing trail', () => {
  const rows = (house: AgentHarness, id: string) =>
    house.stores.stories.attempts(id).map(({ provider, outcome, code, message }) => ({
      provider,
      outcome,
      code,
      message,
    }))

  it('tells who was asked, what they answered and what became of it', async () => {
    const failing = goesOn('local', 2, () => new ProviderFailure('rejected', 'Page 3 is empty.'))
    const { house, maker } = createMakerHarness([failing, createWriter('built-in', tells('The Fox'))])
    const id = await maker.create(request)
    await house.clock.advance(60_000)
    expect(rows(house, id)).toEqual([
      {
        provider: 'local',
        outcome: 'rejected',
        code: 'rejected',
        message: 'What local wrote did not pass the check. Page 3 is empty.',
      },
      {
        provider: 'built-in',
        outcome: 'completed',
        code: null,
        message: 'built-in told the story from the beginning: it can’t go on with what another has begun.',
      },
    ])
    const [row] = house.stores.stories.attempts(id)
    expect(row?.endedAt).toBeGreaterThan(row?.startedAt ?? Infinity)
  })

  it('says why a writer was passed over, once', async () => {
    const remote = goesOn('local', 9, () => null)
    const { house, maker, story } = createMakerHarness([createWriter('built-in', tells('The Fox')), remote])
    const id = await maker.create({ ...request, language: 'de' })
    await house.clock.advance(1_500)
    maker.cancel(id)
    await maker.settled(id)
    maker.resume(id)
    await house.clock.advance(60_000)
    expect(story(id)).toMatchObject({ writing: 'written', language: 'de' })
    expect(rows(house, id)).toEqual([
      {
        provider: 'built-in',
        outcome: 'failed',
        code: 'not-able',
        message: 'built-in was passed over: it writes in English only.',
      },
      { provider: 'local', outcome: 'cancelled', code: 'cancelled', message: 'It was stopped.' },
      { provider: 'local', outcome: 'completed', code: null, message: 'local went on after page 1.' },
    ])
  })

  it('asks nobody outside this computer while offline, and says so', async () => {
    const remote = createWriter('ai-horde', tells('From afar'))
    const { house, maker, story } = createMakerHarness([remote, createWriter('built-in', tells('The Fox'))])
    house.settings = { ...house.settings, offline: true }
    const id = await maker.create(request)
    await house.clock.advance(60_000)
    expect(remote.calls).toEqual([])
    expect(story(id)).toMatchObject({ writing: 'written', title: 'The Fox' })
    expect(rows(house, id)[0]).toEqual({
      provider: 'ai-horde',
      outcome: 'failed',
      code: 'offline',
      message: 'ai-horde was passed over: this computer is offline.',
    })
  })

  it('keeps the story and says what to do where only writers outside are switched on, offline', async () => {
    const remote = createWriter('ai-horde', tells('From afar'))
    const { house, maker, story } = createMakerHarness([remote])
    house.settings = { ...house.settings, offline: true }
    const id = await maker.create(request)
    await house.clock.advance(60_000)
    expect(story(id)).toMatchObject({ writing: 'failed', failure: { code: 'offline' } })
    house.settings = { ...house.settings, offline: false }
    maker.resume(id)
    await house.clock.advance(60_000)
    expect(story(id)).toMatchObject({ writing: 'written', title: 'From afar' })
  })

  it('has no try that never ends: a stop ends it, and so does the start after a kill', async () => {
    const remote = goesOn('local', 9, () => null)
    const { house, maker, birth } = createMakerHarness([remote])
    const id = await maker.create(request)
    await house.clock.advance(1_500)
    await maker.stop()
    expect(rows(house, id).map(({ outcome }) => outcome)).toEqual(['interrupted'])
    // As a kill leaves it.
    house.stores.stories.startAttempt(id, { provider: 'local', model: null, startedAt: 1 })
    birth().start()
    await house.clock.advance(60_000)
    expect(rows(house, id).map(({ outcome }) => outcome)).toEqual(['interrupted', 'interrupted', 'completed'])
  })
})

describe('what nobody can write', () => {
  it.each([
    ['a language', { language: 'uk' as const }, 'stories in Ukrainian.'],
    ['a kind', { kind: 'lullaby' as const }, 'lullabies in English.'],
    ['a second language', { secondLanguage: 'ja' as const }, 'stories in English with Japanese.'],
  ])('(%s) is refused with a sentence before anything is stored', async (_what, change, said) => {
    const { house, maker } = createMakerHarness([
      createWriter('built-in', tells('The Fox')),
      goesOn('local', 9, () => null),
    ])
    const refusal = maker.create({ ...request, ...change })
    await expect(refusal).rejects.toMatchObject({ code: 'no-writer-for-language' })
    await expect(refusal).rejects.toThrow(said)
    expect(house.stores.stories.list({ search: '', limit: 9, cursor: null }).total).toBe(0)
  })

  it('is no second language where it is the first once more', async () => {
    const { maker, story } = createMakerHarness()
    const id = await maker.create({ ...request, secondLanguage: 'en' })
    expect(story(id).secondLanguage).toBeNull()
  })
})

describe('cancel and resume', () => {
  it('keeps what is written and painted, and goes on from there', async () => {
    const { house, maker, story } = createMakerHarness()
    house.agent.start()
    const id = await maker.create(request)
    await house.clock.advance(2_500)
    maker.cancel(id)
    await maker.settled(id)
    await house.clock.advance(60_000)
    expect(story(id)).toMatchObject({ writing: 'cancelled' })
    expect(story(id).pages).toHaveLength(2)
    expect(house.stores.stories.row(id)?.jobs.completed).toBe(2)
    maker.resume(id)
    await house.clock.advance(60_000)
    await house.agent.settled(id)
    expect(story(id).writing).toBe('written')
    expect(house.stores.stories.row(id)?.jobs.completed).toBe(4)
    // The two pages of before were not painted twice.
    expect(house.horde.requests).toHaveLength(4)
  })

  it('of a story that is written stops its pictures alone', async () => {
    const { house, maker, story } = createMakerHarness()
    house.horde.script = (_plan, { clock, signal }) =>
      clock.sleep(600_000, signal).then(() => Promise.reject(new Error()))
    house.agent.start()
    const id = await maker.create(request)
    await house.clock.advance(10_000)
    maker.cancel(id)
    expect(story(id).writing).toBe('written')
    expect(house.stores.stories.row(id)?.jobs.cancelled).toBe(4)
  })

  it('knows nothing of a story that is not there', () => {
    const { maker } = createMakerHarness()
    expect(() => maker.resume('nobody')).toThrow(AppError)
    maker.cancel('nobody')
  })
})

describe('after a crash', () => {
  it('goes on with the page that was next, at whatever page it was', async () => {
    for (const milliseconds of [0, 500, 1_000, 1_500, 2_500, 3_500, 4_000]) {
      const { house, maker, birth, story } = createMakerHarness()
      house.agent.start()
      const id = await maker.create(request)
      await house.clock.advance(milliseconds)
      // The old maker is stopped by the end of its process; nothing of it is stored any more.
      const before = story(id).pages
      await maker.stop()
      birth().start()
      await house.clock.advance(60_000)
      await house.agent.settled(id)
      expect(story(id).writing).toBe('written')
      expect(story(id).pages.slice(0, before.length)).toEqual(before)
      expect(house.horde.requests).toHaveLength(4)
    }
  })

  it('does not pay twice for a text: it is shown as interrupted, and Resume asks again', async () => {
    const remote = createWriter('hugging-face', tells('Far Away'))
    const { house, maker, birth, story } = createMakerHarness([remote])
    house.agent.start()
    const id = await maker.create(request)
    await house.clock.advance(1_500)
    await maker.stop()
    const reborn = birth()
    reborn.start()
    await house.clock.advance(60_000)
    expect(remote.calls).toHaveLength(1)
    expect(story(id)).toMatchObject({ writing: 'failed', failure: { code: 'interrupted' } })
    expect(story(id).failure?.message).toContain('Press Resume')
    reborn.resume(id)
    await house.clock.advance(60_000)
    expect(story(id).writing).toBe('written')
  })
})

it('waits with what is written while the disk is full', async () => {
  const { house, maker, story } = createMakerHarness()
  house.agent.start()
  const id = await maker.create(request)
  await house.clock.advance(1_500)
  house.stores.onWrite = () => {
    throw new AppError('disk-full', 'The disk is full.')
  }
  await house.clock.advance(600_000)
  expect(story(id).pages).toHaveLength(1)
  expect(house.notices.length).toBeGreaterThan(0)
  house.stores.onWrite = () => undefined
  await house.clock.advance(600_000)
  expect(story(id).writing).toBe('written')
  expect(story(id).pages).toHaveLength(4)
})
