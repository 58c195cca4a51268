import { describe, expect, it } from 'vitest'
import type { PageWords } from '#contract/index.ts'
import type { Client } from '../../api/client.ts'
import { createEditHistory, type Edit } from './edit-history.ts'

const words = (text: string): PageWords => ({
  text,
  secondText: null,
  scene: {
    ...{ place: 'forest', placeDetail: '', time: 'night', weather: 'clear', who: [], things: [] },
    action: '',
  },
})
const edit = (page: number, before: string, after: string): Edit => ({
  kind: 'page',
  page,
  before: words(before),
  after: words(after),
})

function createHarness() {
  const book = new Map<number | 'title', string>()
  const refusing = new Set<string>()
  const put = (key: number | 'title', text: string): Promise<null> => {
    if (refusing.has(text)) return Promise.reject(new Error(`refused ${text}`))
    book.set(key, text)
    return Promise.resolve(null)
  }
  const client = {
    stories: { setTitle: ({ title }: { title: string }) => put('title', title) },
    pages: { change: ({ page, text }: { page: number; text: string }) => put(page, text) },
  } as unknown as Client
  return { book, refusing, history: createEditHistory(client, 'story') }
}

describe('the changes by hand', () => {
  it('are taken back and done again, the newest first', async () => {
    const { book, history } = createHarness()
    await history.change(edit(1, 'a', 'b'))
    await history.change({ kind: 'title', before: 'Old', after: 'New' })
    await history.change(edit(1, 'b', 'c'))
    expect(await history.undo()).toMatchObject({ page: 1 })
    expect(book.get(1)).toBe('b')
    // Two at once, as by a key that is held.
    await Promise.all([history.undo(), history.undo()])
    expect([book.get(1), book.get('title')]).toEqual(['a', 'Old'])
    expect(await history.undo()).toBeNull()
    await history.redo()
    expect(book.get(1)).toBe('b')
    await history.change(edit(2, 'x', 'y'))
    expect(await history.redo()).toBeNull()
  })

  it('stay as they are where main refuses', async () => {
    const { book, refusing, history } = createHarness()
    await history.change(edit(1, 'a', 'b'))
    refusing.add('a')
    await expect(history.undo()).rejects.toThrow('refused a')
    expect(history.store.getState()).toMatchObject({ done: [{ page: 1 }], undone: [] })
    refusing.clear()
    await history.undo()
    expect(book.get(1)).toBe('a')
    refusing.add('z')
    await expect(history.change(edit(1, 'a', 'z'))).rejects.toThrow('refused z')
    expect(history.store.getState().done).toEqual([])
  })
})
