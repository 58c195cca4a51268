import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnswerTooLarge, createJsonStream, type Json, type JsonLimits } from './json-stream.ts'

const limits: JsonLimits = { characters: 100_000, depth: 8, entries: 40, string: 10_000 }

const read = (pieces: readonly string[], own: Partial<JsonLimits> = {}) => {
  const values: { readonly path: string; readonly value: Json }[] = []
  const roots: Json[] = []
  const stream = createJsonStream(
    (path, value) => {
      if (path.length === 0) roots.push(value)
      values.push({ path: path.join('.'), value })
    },
    { ...limits, ...own },
  )
  for (const piece of pieces) stream.push(piece)
  return { values, roots, state: stream.state() }
}
const plain = (json: Json | undefined): unknown => JSON.parse(JSON.stringify(json ?? 'nothing'))
const root = (text: string): unknown => plain(read([text]).roots[0])

describe('what is well-formed', () => {
  it('is read as JSON.parse reads it, however it is cut into pieces', () => {
    // Controls are dropped, and a tab becomes a space: no story needs them.
    const word = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\p{Cc}/gu, ''))
    const value = fc.dictionary(
      word,
      fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), fc.array(word, { maxLength: 4 })),
      { minKeys: 1, maxKeys: 6 },
    )
    fc.assert(
      fc.property(value, fc.array(fc.nat({ max: 30 }), { maxLength: 12 }), (object, cuts) => {
        const text = JSON.stringify(object)
        const pieces: string[] = []
        let rest = text
        for (const cut of cuts) {
          pieces.push(rest.slice(0, cut))
          rest = rest.slice(cut)
        }
        const { roots, state } = read([...pieces, rest])
        expect(state).toBe('after')
        expect(plain(roots[0])).toEqual(JSON.parse(text))
      }),
      { numRuns: 300 },
    )
  })

  it('is told of value by value, innermost first, with the way to it', () => {
    const { values } = read(['{"title":"Fox","pages":[{"text":"One."},{"text":"Two."}]}'])
    expect(values.map(({ path }) => path)).toEqual([
      'title',
      'pages.0.text',
      'pages.0',
      'pages.1.text',
      'pages.1',
      'pages',
      '',
    ])
  })

  it('hands on a page before the next one has begun', () => {
    const { values, state } = read(['{"pages":[{"text":"One."}'])
    expect(values.at(-1)).toEqual({ path: 'pages.0', value: { text: 'One.' } })
    expect(state).toBe('inside')
  })
})

describe('what models make of it', () => {
  it.each([
    ['a code fence', '```json\n{"a": 1}\n```', { a: 1 }],
    [
      'a lead-in and an epilogue',
      'Sure! Here {as asked} is [the] story:\n{"a": 1}\nI hope {you} like it.',
      { a: 1 },
    ],
    ['trailing commas', '{"a": [1, 2,], "b": {"c": 3,},}', { a: [1, 2], b: { c: 3 } }],
    ['a missing comma', '{"a": "x"\n "b": "y"}', { a: 'x', b: 'y' }],
    ['missing commas between containers', '{"a": [{"b":1} {"b":2}]}', { a: [{ b: 1 }, { b: 2 }] }],
    ['line breaks in a string', '{"a": "one\ntwo\r\nthree"}', { a: 'one\ntwo\r\nthree' }],
    [
      'single quotes',
      "{'a': 'don't, they said', 'b': 'the boys' den'}",
      { a: "don't, they said", b: "the boys' den" },
    ],
    ['typographic quotes', '{“a”: “x”, „b“: „y“}', { a: 'x', b: 'y' }],
    [
      'unescaped speech',
      '{"a": "She said "Hello", and went.", "b": 1}',
      { a: 'She said "Hello", and went.', b: 1 },
    ],
    ['speech at the end', '{"a": "She said "Hello."", "b": 1}', { a: 'She said "Hello."', b: 1 }],
    ['bare keys and words', '{"x": 0, a: yes, b: True, c: None}', { x: 0, a: 'yes', b: true, c: null }],
    ['a forgotten bracket', '{"a": {"b": ["x", "y"}, "c": 1}', { a: { b: ['x', 'y'] }, c: 1 }],
    ['a missing value', '{"a": , "b": }', { a: null, b: null }],
    ['escapes of all kinds', '{"a": "\\u00e9\\n\\"\\/\\\\ \\q \\ud83e\\udd8a"}', { a: 'é\n"/\\ q 🦊' }],
    ['an array as the root', '[{"text": "One."}, {"text": "Two."}]', [{ text: 'One.' }, { text: 'Two.' }]],
  ])('is understood: %s', (_what, text, expected) => {
    expect(root(text)).toEqual(expected)
  })

  it('leaves prototypes alone', () => {
    const { roots } = read(['{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}'])
    expect(Object.keys(roots[0] as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('stops reading what makes no sense, and keeps what was whole', () => {
    const { values, state } = read(['{"pages":[{"text":"One."} ? {"text":"Two."}]}'])
    expect(state).toBe('broken')
    expect(values.map(({ path }) => path)).toEqual(['pages.0.text', 'pages.0'])
  })

  it.each(['', 'I am sorry, but I can’t do that.', '{', '[', '{ not json }', '}}]]'])(
    'finds no JSON in %j',
    (text) => {
      expect(read([text]).values).toEqual([])
    },
  )
})

describe('limits', () => {
  it('end an answer without an end', () => {
    expect(() => read(['{"a":"', 'x'.repeat(200)], { characters: 100 })).toThrow(AnswerTooLarge)
    expect(() => read(['prose without an end '.repeat(10)], { characters: 100 })).toThrow(AnswerTooLarge)
  })

  it('keep depth, entries and strings in bounds', () => {
    expect(read(['{"a":'.repeat(20)]).state).toBe('broken')
    expect(plain(read([`{"a":[${'1,'.repeat(100)}2]}`]).roots[0])).toEqual({ a: Array(40).fill(1) })
    const long = read([`{"a":"${'x'.repeat(500)}"}`], { string: 100 }).roots[0] as { a: string }
    expect(long.a).toHaveLength(100)
  })

  it('never throw for anything else', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'{}[]:,"\'\\u0a“”«» \n`'.split('')), maxLength: 60 })
    fc.assert(
      fc.property(noise, (text) => {
        read([text])
      }),
      { numRuns: 2_000 },
    )
  })
})
