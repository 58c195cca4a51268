import { describe, expect, it } from 'vitest'
import { createAgentHarness } from '../testing/agent-harness.ts'
import type { Voice } from './ports.ts'
import { createVoices } from './voices.ts'

const recording = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypmp42 and some sound')])

const createHarness = () => {
  const house = createAgentHarness()
  const storyId = house.addStory(4)
  const files: Uint8Array[] = []
  const told: number[] = []
  let kept: Voice | null = null
  let removed: Voice | null = null
  const voices = createVoices({
    stories: house.stores.stories,
    files: {
      put: (bytes, thumbnail) => {
        expect(thumbnail).toBeNull()
        files.push(bytes)
        return Promise.resolve('ab'.repeat(32))
      },
    },
    voices: {
      ofStory: () => new Map(kept === null ? [] : [[1, kept]]),
      put: (_id, _page, voice) => {
        kept = voice
      },
      remove: () => {
        if (kept === null) return false
        removed = kept
        kept = null
        return true
      },
      restore: (_id, _page, sha256) => {
        if (removed?.sha256 !== sha256) return false
        kept = removed
        return true
      },
      purge: () => undefined,
    },
    clock: house.clock,
    onPage: (_id, page) => told.push(page),
  })
  return { storyId, voices, files, told, kept: () => kept }
}

describe('a page read by the family', () => {
  it('is kept, removed, and brought back, and the window is told each time', async () => {
    const { storyId, voices, files, told, kept } = createHarness()
    await voices.keep(storyId, 2, { bytes: recording, duration: 1_500 })
    expect(files).toEqual([recording])
    expect(kept()).toMatchObject({ size: recording.length, duration: 1_500 })
    voices.remove(storyId, 2)
    voices.remove(storyId, 2)
    voices.bringBack(storyId, 2, 'ab'.repeat(32))
    expect(told).toEqual([2, 2, 2])
    expect(() => voices.bringBack(storyId, 2, 'cd'.repeat(32))).toThrow(/no longer kept/)
  })

  it('is a recording: anything else is not stored', async () => {
    const { storyId, voices, files } = createHarness()
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('<html>'.repeat(10)),
      recording.slice(0, 9),
    ]) {
      await expect(voices.keep(storyId, 1, { bytes, duration: 1 })).rejects.toMatchObject({
        code: 'bad-input',
        reason: 'recording-unusable',
      })
    }
    expect(files).toEqual([])
  })

  it('is of a page that is there', async () => {
    const { storyId, voices } = createHarness()
    await expect(voices.keep(storyId, 9, { bytes: recording, duration: 1 })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(voices.keep('gone', 1, { bytes: recording, duration: 1 })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(() => voices.remove('gone', 1)).toThrow(/no longer in the library/)
  })
})
