import type { ShelfStore } from '../ports.ts'

/** Tags and bookmarks in memory, as `rowOf` of the memory stores reads them. */
export interface MemoryShelf extends ShelfStore {
  readonly tagsOf: (id: string) => readonly string[]
  readonly bookmarksOf: (id: string) => readonly number[]
}

export function createMemoryShelf(): MemoryShelf {
  const tags = new Map<string, readonly string[]>()
  const bookmarks = new Map<string, readonly number[]>()
  return {
    tagsOf: (id) => tags.get(id) ?? [],
    bookmarksOf: (id) => bookmarks.get(id) ?? [],
    setTags: (id, given) => {
      tags.set(id, [...new Set(given)])
    },
    setBookmark: (id, page, on) => {
      const others = (bookmarks.get(id) ?? []).filter((other) => other !== page)
      bookmarks.set(id, on ? [...others, page].sort((a, b) => a - b) : others)
    },
    tags: () => {
      const all = [...tags.values()].flat()
      return [...new Set(all)]
        .sort()
        .map((tag) => ({ tag, stories: all.filter((other) => other === tag).length }))
    },
  }
}
