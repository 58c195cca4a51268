import { describe, expect, it } from 'vitest'
import { createMicrophone } from './microphone.ts'

describe('the microphone', () => {
  const at = { now: 0 }
  const microphone = createMicrophone(() => at.now)

  it('is granted once, right after a person has asked to record, and for sound alone', () => {
    expect(microphone.take(['audio'])).toBe(false)
    microphone.ask()
    expect(microphone.take(['audio', 'video'])).toBe(false)
    expect(microphone.take(['video'])).toBe(false)
    expect(microphone.take([])).toBe(false)
    expect(microphone.take(['audio'])).toBe(true)
    expect(microphone.take(['audio'])).toBe(false)
  })

  it('is granted for ten seconds', () => {
    microphone.ask()
    at.now = 9_999
    expect(microphone.take(['audio'])).toBe(true)
    microphone.ask()
    at.now = 20_000
    expect(microphone.take(['audio'])).toBe(false)
  })
})
