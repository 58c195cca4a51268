import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Voice } from '#core/voices/ports.ts'
import { createLibraryDatabases } from './library-databases.ts'
import { newStory, page, storyId, temporaryFolder, temporaryStore } from './testing/fixtures.ts'

const voice = (name: string): Voice => ({
  sha256: name.repeat(64).slice(0, 64),
  size: 1_000,
  duration: 2_500,
  recordedAt: 5,
})

const withStory = (path = join(temporaryFolder(), 'inglenook.db')) => {
  const store = temporaryStore(path)
  store.stories.insert(newStory(1, {}))
  for (const number of [1, 2]) store.stories.putPage(storyId(1), page(number, 'Once.'), null, 1)
  return store
}

describe('the voices of a story', () => {
  it('are one a page, the last one', () => {
    const { voices, stories } = withStory()
    const before = stories.revision()
    voices.put(storyId(1), 1, voice('a'), 10)
    voices.put(storyId(1), 2, voice('b'), 11)
    voices.put(storyId(1), 1, voice('c'), 12)
    expect([...voices.ofStory(storyId(1))]).toEqual([
      [1, voice('c')],
      [2, voice('b')],
    ])
    expect(stories.revision()).toBe(before + 3)
  })

  it('are counted among what the library takes on the disk, each recording once', () => {
    const { voices, storage } = withStory()
    voices.put(storyId(1), 1, voice('a'), 10)
    voices.put(storyId(1), 2, { ...voice('b'), size: 234 }, 11)
    expect(storage.usage().voices).toBe(1_234)
    voices.put(storyId(1), 2, voice('a'), 12)
    expect(storage.usage().voices).toBe(1_234)
  })

  it('come back until they are purged', () => {
    const { voices, pictures } = withStory()
    voices.put(storyId(1), 1, voice('a'), 10)
    expect(voices.remove(storyId(1), 1, 20)).toBe(true)
    expect(voices.remove(storyId(1), 1, 21)).toBe(false)
    expect(voices.ofStory(storyId(1)).size).toBe(0)
    expect(pictures().has(voice('a').sha256)).toBe(true)
    expect(voices.restore(storyId(1), 1, voice('a').sha256, 22)).toBe(true)
    expect(voices.ofStory(storyId(1)).get(1)).toEqual(voice('a'))
    voices.put(storyId(1), 1, voice('b'), 30)
    expect(voices.restore(storyId(1), 1, voice('a').sha256, 31)).toBe(true)
    expect(voices.ofStory(storyId(1)).get(1)).toEqual(voice('a'))
    voices.purge(32)
    expect(voices.restore(storyId(1), 1, voice('b').sha256, 33)).toBe(false)
    expect(pictures().has(voice('b').sha256)).toBe(false)
    expect(voices.ofStory(storyId(1)).get(1)).toEqual(voice('a'))
  })

  it('are among the files that a backup and a move bring along', () => {
    const path = join(temporaryFolder(), 'inglenook.db')
    const { voices } = withStory(path)
    voices.put(storyId(1), 1, voice('a'), 10)
    expect(createLibraryDatabases().pictures(path)).toEqual([
      { sha256: voice('a').sha256, size: voice('a').size },
    ])
  })

  it('go with the story, and are not taken by one that is not there', () => {
    const { voices, stories, pictures } = withStory()
    voices.put(storyId(1), 1, voice('a'), 10)
    stories.update(storyId(1), { deletedAt: 20 }, 20)
    stories.purge(30)
    expect(pictures().size).toBe(0)
    expect(() => voices.put(storyId(2), 1, voice('a'), 10)).toThrow(/no longer in the library/)
  })
})
