import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createThinkingFilter } from './thinking.ts'

const through = (pieces: readonly string[], isJson = true): string => {
  const filter = createThinkingFilter(isJson)
  return pieces.map((piece) => filter.push(piece)).join('') + filter.end()
}

const answer = '{"title": "The <think> robot", "pages": ["a < b", "<|im_end|>"]}'

const cases: readonly (readonly [name: string, text: string, left: string])[] = [
  ['no thinking', answer, answer],
  ['a fence', `<think>Hm, {"title"...}</think>${answer}`, answer],
  ['a fence after white space, and another one', `\n <think>a</think>\n<think>b</think>\n${answer}`, answer],
  ['an empty fence', `<think>\n\n</think>\n\n${answer}`, answer],
  ['a fence in capitals', `<THINK>a</THINK>${answer}`, answer],
  ['other fences', `[THINK]a[/THINK]${answer}`, answer],
  ['signs of Kimi’s', `◁think▷a◁/think▷${answer}`, answer],
  ['only the end of a fence', `The user wants a story.\nSo: title.\n</think>\n${answer}`, answer],
  [
    'channels',
    `<|channel|>analysis<|message|>We need {"a"}<|end|><|start|>assistant<|channel|>final<|constrain|>json<|message|>${answer.replace('<|im_end|>', '')}<|return|>`,
    answer.replace('<|im_end|>', ''),
  ],
  [
    'channels from the start of a turn',
    `<|start|>assistant<|channel|>final<|message|>{"a":1}<|return|>`,
    '{"a":1}',
  ],
  ['a thought without an end', '<think>and on and on', ''],
  ['a lead-in that is none', 'Here you are:\n```json\n{"a":1}\n```', 'Here you are:\n```json\n{"a":1}\n```'],
  ['words alone', 'I can’t do that.', 'I can’t do that.'],
  ['nothing', '', ''],
  ['what only looks like a fence', '<th', '<th'],
]

describe.each(cases)('%s', (_name, text, left) => {
  it('is told from the answer, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 30 }), (places) => {
        const edges = [
          0,
          ...new Set(places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b)),
          text.length,
        ]
        const pieces = edges.slice(1).map((end, index) => text.slice(edges[index], end))
        expect(through(pieces).trim()).toBe(left.trim())
      }),
      { numRuns: 100 },
    )
    expect(through(text.split('')).trim()).toBe(left.trim())
  })
})

it('passes the answer on as soon as it has begun', () => {
  const filter = createThinkingFilter(true)
  expect(filter.push('<think>a</th')).toBe('')
  expect(filter.push('ink>\n{"ti')).toContain('{"ti')
  expect(filter.push('tle": "<th')).toBe('tle": "<th')
})

it('does not wait where no JSON is wanted', () => {
  const filter = createThinkingFilter(false)
  expect(filter.push('Once upon')).toBe('Once upon')
})

it('holds back no more than 64 KB of a lead-in', () => {
  const filter = createThinkingFilter(true)
  let shown = ''
  for (let index = 0; index < 100; index++) shown += filter.push('word '.repeat(200))
  expect(shown.length).toBeGreaterThan(30_000)
})

it('holds nothing of a thought that has no end', () => {
  const filter = createThinkingFilter(true)
  filter.push('<think>')
  for (let index = 0; index < 2_000; index++) expect(filter.push('x'.repeat(10_000))).toBe('')
  expect(filter.end()).toBe('')
})
