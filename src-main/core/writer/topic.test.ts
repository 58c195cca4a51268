import { AppError } from '#contract/index.ts'
import { describe, expect, it } from 'vitest'
import { cleanTopic } from './topic.ts'

const refusal = (raw: string): AppError => {
  try {
    cleanTopic(raw)
  } catch (error) {
    if (error instanceof AppError) return error
  }
  throw new Error(`Not refused: ${raw}`)
}

describe('cleanTopic', () => {
  it('makes one trimmed line of it, in composed form', () => {
    expect(cleanTopic('  a fox\n\tand  an owl ')).toBe('a fox and an owl')
    expect(cleanTopic('Zoe\u0308')).toBe('Zoë')
    expect(cleanTopic('\uFEFFmoon')).toBe('moon')
  })

  it('keeps any script and emoji, joined ones too', () => {
    for (const topic of ['狐と月', 'ثعلب صغير', '👩‍🚀🌙', "l'été"]) expect(cleanTopic(topic)).toBe(topic)
  })

  it.each(['', '   ', '\n\t', '\u200B'])('refuses nothing at all (%j)', (raw) => {
    expect(refusal(raw).code).toBe('bad-input')
    expect(refusal(raw).message).toContain('what the story')
  })

  it('counts characters as people do, up to 500', () => {
    expect(cleanTopic('🦊'.repeat(500))).toHaveLength(1_000)
    expect(refusal('a'.repeat(501)).message).toContain('501')
    expect(refusal('a'.repeat(10_000)).message).toContain('10,000')
  })

  it.each(['a\u0000b', 'a\u0007b', 'a\u001b[31mb', 'a\u202Eb', 'a\u2066b', 'a\uD800b', 'a\u0085\u009Fb'])(
    'refuses what cannot be shown (%j)',
    (raw) => {
      expect(refusal(raw).code).toBe('bad-input')
      expect(refusal(raw).message).toContain('cannot be shown')
    },
  )
})
