import { describe, expect, it } from 'vitest'
import { ProviderFailure } from '#core/providers/failure.ts'
import type { WritingStep } from '../writer.ts'
import {
  bookOf,
  checkText,
  collect,
  createScriptedModel,
  foxPages,
  pagesOf,
  pip,
  scenes,
  task,
  writerContext,
  type Answer,
} from './books.fixture.ts'
import { createLanguageModelWriter } from './model-writer.ts'

const writerOf = (answers: readonly Answer[], pieceLength?: number) => {
  const model = createScriptedModel(answers, pieceLength)
  return { model, writer: createLanguageModelWriter({ model, checkText }) }
}
const texts = (steps: readonly WritingStep[]): (readonly [number, string])[] =>
  steps.flatMap((step) => (step.kind === 'page' ? [[step.page.number, step.page.text] as const] : []))
const numbered = (pages: readonly string[]) => pages.map((text, index) => [index + 1, text] as const)
const [one, two, three, four] = foxPages as [string, string, string, string]

const failureOf = async (work: Promise<unknown>): Promise<ProviderFailure> => {
  try {
    await work
  } catch (error) {
    if (error instanceof ProviderFailure) return error
    throw error
  }
  throw new Error('It did not fail')
}

describe('a good answer', () => {
  it.each([1, 3, 50, 100_000])('becomes title, cast and pages (in pieces of %i)', async (pieceLength) => {
    const { model, writer } = writerOf([{ text: bookOf(foxPages) }], pieceLength)
    const steps = await collect(writer.write(task(), writerContext()))
    expect(steps[0]).toEqual({
      kind: 'opening',
      title: 'The Way Home',
      model: 'small-model',
      cast: [{ ...pip, role: 'hero' }],
    })
    expect(texts(steps)).toEqual(numbered(foxPages))
    expect(steps[1]).toMatchObject({
      page: {
        scene: {
          place: 'forest',
          who: [{ characterId: 'hero', pose: 'walking', mood: 'curious' }],
          things: [{ noun: 'lantern', count: 1 }],
          action: 'The fox walks along a dark path.',
        },
      },
    })
    expect(model.requests).toHaveLength(1)
  })

  it('hands a page on as soon as it is whole, long before the answer is', async () => {
    const { model, writer } = writerOf([{ text: bookOf(foxPages) }])
    const all = bookOf(foxPages).length / 7
    const seen: number[] = []
    for await (const step of writer.write(task(), writerContext())) {
      if (step.kind === 'page') seen.push(model.sent() / all)
    }
    expect(seen).toHaveLength(4)
    expect(seen[0]).toBeLessThan(0.4)
    expect(seen[1]).toBeLessThan(0.62)
    expect(seen[2]).toBeLessThan(0.83)
  })

  it('is understood with everything that models put around it and into it', async () => {
    const untidy = `Of course! Here is the story you asked for:

\`\`\`json
${bookOf(foxPages).replaceAll(',"scene"', ',\n "scene"').replace('"cast":', "'cast':").replaceAll('}]}', '},],}')}
\`\`\`
I hope your child sleeps well. {"title": "Another"}`
    const { writer } = writerOf([{ text: untidy }])
    expect(texts(await collect(writer.write(task(), writerContext())))).toEqual(numbered(foxPages))
  })

  it('is not waited for once the book is whole', async () => {
    const { model, writer } = writerOf([{ text: `${bookOf(foxPages)}\n${'and so on '.repeat(5_000)}` }])
    await collect(writer.write(task(), writerContext()))
    expect(model.sent() * 7).toBeLessThan(bookOf(foxPages).length + 100)
  })
})

describe('an answer that is not good yet', () => {
  it('is mended page by page: good pages are kept, and nothing after a bad one is shown before it', async () => {
    const { model, writer } = writerOf([
      { text: bookOf([one, 'Too short.', three, four]) },
      { text: pagesOf({ 2: two }) },
    ])
    const steps = await collect(writer.write(task(), writerContext()))
    expect(texts(steps)).toEqual(numbered(foxPages))
    const [, repair] = model.requests
    expect(repair?.messages[1]?.content).toContain('Page 2 of 4: It has 2 words; write 22 to 52.')
    expect(repair?.messages[1]?.content).not.toContain('Page 3 of 4')
    expect(JSON.stringify(repair?.schema)).toContain('"number"')
  })

  it('is mended once, then given up with a reason in a sentence; what is good is kept', async () => {
    const { writer } = writerOf([
      { text: bookOf([one, two, 'Too short.', four]) },
      { text: pagesOf({ 3: 'Still short.' }) },
    ])
    const seen: WritingStep[] = []
    const failure = await failureOf(
      (async () => {
        for await (const step of writer.write(task(), writerContext())) seen.push(step)
      })(),
    )
    expect(failure).toMatchObject({
      kind: 'rejected',
      message: 'Page 3 has 2 words where 22 to 52 are wanted.',
    })
    expect(texts(seen)).toEqual(numbered([one, two]))
  })

  it.each([
    ['too few pages', bookOf([one, two, three]), 'Go on with the book'],
    ['no end', bookOf([one, two, three, `${four.slice(0, -1)}, or was she?`]), 'no question at the end'],
    ['an end that is cut off', bookOf([one, two, three, four.slice(0, -10)]), 'It broke off'],
    ['the same page again', bookOf([one, two, three, three]), 'It says again what page 3 says'],
    ['an empty page', bookOf([one, two, three, '']), 'It is empty'],
    ['markup in a page', bookOf([one, two, three, four.replace('Pip', '<b>Pip</b>')]), 'no markup'],
    ['an address in a page', bookOf([one, two, three, `${four} See https://example.com.`]), 'no addresses'],
    [
      'words that are not for children',
      bookOf([one, two, three, four.replace('a warm cup of milk', 'a pipe of cocaine')]),
      'not for children',
    ],
  ])('with %s is asked for just that', async (_what, text, asked) => {
    const { model, writer } = writerOf([{ text }, { text: pagesOf({ 4: four }) }])
    expect(texts(await collect(writer.write(task(), writerContext())))).toEqual(numbered(foxPages))
    expect(model.requests[1]?.messages[1]?.content).toContain(asked)
  })

  it('that is none at all is asked for once more, whole', async () => {
    const { model, writer } = writerOf([{ text: 'I cannot help with that.' }, { text: bookOf(foxPages) }])
    expect(texts(await collect(writer.write(task(), writerContext())))).toEqual(numbered(foxPages))
    expect(model.requests[1]?.messages[1]?.content).toContain('Answer with the JSON object alone')
  })

  it('in the wrong language is refused before its first page is shown', async () => {
    const german = Array.from(
      { length: 4 },
      (_, index) =>
        `Der kleine Fuchs ging am ${index}. Abend durch den dunklen Wald und suchte seinen Weg. Er hatte keine Angst, denn seine Freundin, die Eule, war bei ihm. Zusammen gingen sie ${['weiter', 'nach Hause', 'über die Brücke', 'schlafen'][index]}.`,
    )
    const { writer } = writerOf([{ text: bookOf(german) }, { text: bookOf(german) }])
    const seen: WritingStep[] = []
    const failure = await failureOf(
      (async () => {
        for await (const step of writer.write(task(), writerContext())) seen.push(step)
      })(),
    )
    expect(failure.message).toMatch(/not in English/)
    expect(texts(seen)).toEqual([])
  })

  it('with a title that is none is asked for once more, and nothing is shown meanwhile', async () => {
    const { writer } = writerOf([
      { text: bookOf(foxPages, { title: 'https://evil.example' }) },
      { text: bookOf(foxPages) },
    ])
    const steps = await collect(writer.write(task(), writerContext()))
    expect(steps[0]).toMatchObject({ kind: 'opening', title: 'The Way Home' })
  })
})

describe('an answer that is cut off', () => {
  it('is gone on with from the last whole page, as often as pages come', async () => {
    const book = bookOf(foxPages)
    const { model, writer } = writerOf([
      { text: book.slice(0, book.indexOf(three) + 20), reason: 'length' },
      { text: pagesOf({ 3: three }).slice(0, -2) + ', {"text": "There was', reason: 'length' },
      { text: JSON.stringify({ pages: [{ text: four, scene: scenes[3] }] }) },
    ])
    expect(texts(await collect(writer.write(task(), writerContext())))).toEqual(numbered(foxPages))
    expect(model.requests[1]?.messages[1]?.content).toContain('write pages 3 to 4 of 4')
    expect(model.requests[2]?.messages[1]?.content).toContain('write pages 4 to 4 of 4')
  })

  it('without a page each time does not go on for ever', async () => {
    const cut: Answer = { text: '{"title": "The Way', reason: 'length' }
    const { model, writer } = writerOf([cut, cut])
    expect((await failureOf(collect(writer.write(task(), writerContext())))).kind).toBe('rejected')
    expect(model.requests).toHaveLength(2)
  })

  it('by a failure keeps what came, and lets the failure rise', async () => {
    const book = bookOf(foxPages)
    const error = new ProviderFailure('network', 'gone')
    const { writer } = writerOf([{ text: book.slice(0, book.indexOf(three)), error }])
    const seen: WritingStep[] = []
    const failure = await failureOf(
      (async () => {
        for await (const step of writer.write(task(), writerContext())) seen.push(step)
      })(),
    )
    expect(failure).toBe(error)
    expect(texts(seen)).toEqual(numbered([one, two]))
  })

  it('never ends the app: ten million characters are too large', async () => {
    const { model, writer } = writerOf([{ text: `{"title": "${'x'.repeat(10_000_000)}` }], 1_000)
    expect((await failureOf(collect(writer.write(task(), writerContext())))).kind).toBe('too-large')
    expect(model.sent()).toBeLessThan(500)
  })
})

describe('a book that has begun', () => {
  const begun = async (): Promise<WritingStep[]> => {
    const { writer } = writerOf([{ text: bookOf(foxPages) }])
    return (await collect(writer.write(task(), writerContext()))).slice(0, 3)
  }

  it('is gone on with by any model, with its cast, from the next page', async () => {
    const steps = await begun()
    const pages = steps.flatMap((step) => (step.kind === 'page' ? [step.page] : []))
    const opening = steps[0]
    if (opening?.kind !== 'opening') throw new Error('No opening')
    const written = { title: opening.title, cast: opening.cast, pages }
    const { model, writer } = writerOf([{ text: pagesOf({ 3: three, 4: four }) }])
    const rest = await collect(writer.write(task({ written }), writerContext()))
    expect(rest[0]).toEqual({ ...opening })
    expect(texts(rest)).toEqual([
      [3, three],
      [4, four],
    ])
    const asked = model.requests[0]?.messages[1]?.content ?? ''
    expect(asked).toContain('"name": "Pip"')
    expect(asked).toContain('write pages 3 to 4 of 4')
  })
})

it('stops when it is told to', async () => {
  const abort = new AbortController()
  const { writer } = writerOf([{ text: bookOf(foxPages) }])
  const reason = new ProviderFailure('cancelled', 'stopped')
  await expect(
    (async () => {
      for await (const step of writer.write(task(), writerContext(abort.signal))) {
        if (step.kind === 'page') abort.abort(reason)
      }
    })(),
  ).rejects.toBe(reason)
})
