import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyId } from '#contract/index.ts'
import { cleanKey, readEnvironmentKey } from './clean-key.ts'

const horde = 'Zm9vYmFyYmF6cXV4enp5eA'
const token = 'hf_abcdefghijklmnopqrstuvwxyzABCDEFGH'

describe('what is pasted around a key is taken off', () => {
  it.each([
    ['', ''],
    ['  ', '\n'],
    ['\t', '\r\n'],
    ['"', '"'],
    ['“', '”'],
    ["'", "'"],
    ['`', '`'],
    ['Bearer ', ''],
    ['bearer  ', '\n'],
    ['Authorization: Bearer ', ''],
    ['"Bearer ', '"'],
    ['apikey: ', ''],
    ['API_KEY=', ''],
    ['export HF_TOKEN="', '"'],
    ['STABLE_HORDE_API_KEY=', '\n'],
    ['\ufeff', '\u200b'],
    ['\u00a0', '\u00a0'],
  ])('%j … %j', (before, after) => {
    expect(cleanKey('hugging-face', `${before}${token}${after}`)).toEqual({ ok: true, key: token })
    expect(cleanKey('ai-horde', `${before}${horde}${after}`)).toEqual({ ok: true, key: horde })
  })

  it('a key that a mail broke into lines is put together', () => {
    expect(cleanKey('hugging-face', `${token.slice(0, 20)}\r\n  ${token.slice(20)}`)).toEqual({
      ok: true,
      key: token,
    })
  })
})

describe('what is plainly no key for this field is refused, with a reason', () => {
  const rows: readonly (readonly [KeyId, string, RegExp])[] = [
    ['ai-horde', '', /no key/],
    ['ai-horde', ' "" ', /no key/],
    ['ai-horde', 'Bearer ', /no key|too short/],
    ['ai-horde', token, /Hugging Face token/],
    ['ai-horde', `Bearer ${token}`, /Hugging Face token/],
    ['ai-horde', '0000000000', /anonymous/],
    ['hugging-face', horde, /Stable Horde key/],
    ['hugging-face', '0000000000', /anonymous/],
    ['hugging-face', 'sk-proj-abcdefghijklmnopqrstuvwxyz', /OpenAI/],
    ['ai-horde', 'sk-abcdefghijklmnopqrstuvwxyz', /OpenAI/],
    ['ai-horde', 'sk-ant-api03-abcdefghij', /Anthropic/],
    ['hugging-face', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789', /GitHub/],
    ['hugging-face', 'AIzaSyabcdefghijklmnopqrstuvwxyz', /Google/],
    ['hugging-face', 'https://huggingface.co/settings/tokens', /web address/],
    ['ai-horde', 'www.aihorde.net/register', /web address/],
    ['ai-horde', 'ada@example.org', /e-mail/],
    ['ai-horde', 'abc', /too short/],
    ['ai-horde', '{"apikey": "x"}', /characters/],
    ['ai-horde', '<b>not a key</b>', /characters/],
    ['ai-horde', 'schlüssel-mit-umlaut', /characters/],
    ['ai-horde', 'a\u0000bcdefghijkl', /characters/],
    ['hugging-face', 'x'.repeat(2_001), /too long/],
    ['hugging-face', `hf_${'x'.repeat(7_000)}`, /too long/],
  ]
  it.each(rows)('%s: %j', (id, pasted, reason) => {
    const result = cleanKey(id, pasted)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.reason).toMatch(reason)
    expect(result.reason.length).toBeLessThan(200)
  })

  it('and a key of 2,000 bytes is not', () => {
    expect(cleanKey('hugging-face', 'x'.repeat(2_000)).ok).toBe(true)
  })
})

/** What pasted text is made of: mostly what keys and their wrappings are, now and then anything at all. */
const pastedText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/) },
      fc.constantFrom(
        '"',
        "'",
        '“',
        ' ',
        '\n',
        'Bearer ',
        'bearer',
        'api key:',
        'HF_TOKEN=',
        'hf_',
        '=',
        ',',
        ';',
        ':',
        '\u200b',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

it('whatever is pasted: what comes out can be sent in a header, is clean already, and no reason repeats it', () => {
  let passed = 0
  fc.assert(
    fc.property(fc.constantFrom<KeyId>('ai-horde', 'hugging-face'), pastedText, (id, pasted) => {
      const result = cleanKey(id, pasted)
      if (result.ok) {
        passed += 1
        expect(result.key).toMatch(/^[\x21-\x7e]{8,2000}$/)
        expect(cleanKey(id, result.key)).toEqual(result)
      } else if (pasted.trim().length >= 12) {
        expect(result.reason).not.toContain(pasted.trim())
      }
    }),
    { numRuns: 500, seed: 7 },
  )
  expect(passed).toBeGreaterThan(50)
}, 30_000)

it('a key from the environment is tidied, not judged', () => {
  expect(readEnvironmentKey(' "0000000000" ')).toBe('0000000000')
  expect(readEnvironmentKey(`${token}\n`)).toBe(token)
  for (const value of [undefined, '', '  ', 'grüße', 'x'.repeat(2_001)])
    expect(readEnvironmentKey(value)).toBeNull()
})
