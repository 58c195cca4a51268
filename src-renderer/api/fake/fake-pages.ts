import type { Bridge, PageView, SceneView, StoryView } from '#contract/index.ts'

const scene: SceneView = {
  place: 'forest',
  placeDetail: '',
  time: 'night',
  weather: 'clear',
  who: [],
  things: [{ noun: 'lantern', count: 1 }],
  action: 'A fox looks up at one star.',
}

/** Pages that can be changed by hand. */
export function fakePages(books: {
  readonly storyOf: (id: string) => StoryView | undefined
  readonly put: (id: string, page: PageView) => void
}): Bridge['pages'] {
  const scenes = new Map<string, SceneView>()
  const gone = {
    ok: false as const,
    error: {
      code: 'not-found' as const,
      message: 'This story is no longer in the library.',
      retryable: false,
      details: {},
    },
  }
  const pageOf = (storyId: string, number: number): PageView | undefined =>
    books.storyOf(storyId)?.pages.find((page) => page.number === number)
  return {
    words: ({ storyId, page: number }) => {
      const page = pageOf(storyId, number)
      if (page === undefined) return Promise.resolve(gone)
      const cast = (books.storyOf(storyId)?.cast ?? []).map(({ name }) => ({ id: name, name }))
      const value = { text: page.text, secondText: page.secondText ?? null, cast }
      return Promise.resolve({
        ok: true,
        value: { ...value, scene: scenes.get(`${storyId}/${number}`) ?? scene },
      })
    },
    change: ({ storyId, page: number, text, secondText, scene: shown }) => {
      const page = pageOf(storyId, number)
      if (page === undefined) return Promise.resolve(gone)
      scenes.set(`${storyId}/${number}`, shown)
      const image = page.image && { ...page.image, olderThanWords: true }
      books.put(storyId, { ...page, text, image, ...(secondText !== null && { secondText }) })
      return Promise.resolve({ ok: true, value: null })
    },
  }
}
