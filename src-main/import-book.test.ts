import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { encodeInglenook } from '#core/exporters/inglenook.ts'
import { importBook, type ImportDeps } from '#core/library/import-book.ts'
import { keepBook } from '#core/library/keep-book.ts'
import { sha256, wholeBook } from '#core/testing/whole-book.ts'
import { createPictureStore } from './adapters/files/picture-store.ts'
import { openStore } from './adapters/sqlite/open-store.ts'
import { fixedClock, quiet } from './safekeeping.fixture.ts'

const signal = new AbortController().signal
const otherId = '00000000-0000-4000-8000-000000000001'

function library(change: Partial<ImportDeps> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-import-'))
  const store = openStore({ path: join(folder, 'inglenook.db'), clock: fixedClock(), log: quiet })
  onTestFinished(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })
  const pictures = createPictureStore({ folder: join(folder, 'pictures'), log: quiet })
  let ids = 0
  const told: string[] = []
  const deps: ImportDeps = {
    stories: store.stories,
    jobs: store.jobs,
    books: store.books,
    voices: store.voices,
    pictures,
    // The real one decodes; here every picture is as it says.
    studio: {
      check: () =>
        Promise.resolve({
          ok: true,
          width: 1024,
          height: 768,
          format: 'webp',
          hash: '0',
          thumbnail: new Uint8Array([1]),
        }),
    },
    sha256,
    random: { seed: () => 1, id: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}` },
    clock: fixedClock(),
    onStory: (id) => told.push(id),
    ...change,
  }
  const save = async (id: string): Promise<Uint8Array> =>
    encodeInglenook(await keepBook(id, { ...store, pictures }), sha256)
  return { store, pictures, deps, told, save, bring: (bytes: Uint8Array) => importBook(bytes, deps, signal) }
}

const { book } = wholeBook()
const file = encodeInglenook(wholeBook(), sha256)

describe('importing a book', () => {
  it('brings text, pictures and trail, and saving it again gives the same bytes', async () => {
    const first = library()
    expect(await first.bring(file)).toEqual({ storyId: book.id, title: book.title, outcome: 'added' })
    expect(first.told).toEqual([book.id])
    expect(await first.save(book.id)).toEqual(file)
    const second = library()
    await second.bring(await first.save(book.id))
    expect(await second.save(book.id)).toEqual(file)
    expect(second.store.stories.list({ ...everything, search: 'Ferdinand' }).total).toBe(1)
    expect(second.store.stories.unfinished()).toEqual([])
    expect(await second.pictures.read([...wholeBook().pictures.keys()][0] ?? '', 'thumbnail')).toHaveLength(1)
  })

  it('does not take what its reader did for a change: the same book is there already', async () => {
    const { store, bring } = library()
    await bring(file)
    store.stories.update(book.id, { lastReadPage: 2, favourite: true }, 99)
    expect(await bring(file)).toMatchObject({ storyId: book.id, outcome: 'already-there' })
    expect(store.stories.list(everything).total).toBe(1)
    expect(store.stories.get(book.id)).toMatchObject({ lastReadPage: 2, favourite: true })
  })

  it('takes it out of the bin again', async () => {
    const { store, bring, told } = library()
    await bring(file)
    store.stories.update(book.id, { deletedAt: 5 }, 5)
    await bring(file)
    expect(store.stories.get(book.id)?.deletedAt).toBeNull()
    expect(told).toEqual([book.id, book.id])
  })

  it('puts another book of that id beside it, as its own story', async () => {
    const { store, bring, save } = library()
    await bring(file)
    const changed = encodeInglenook(wholeBook({ title: 'The Fox, again' }), sha256)
    const { storyId, outcome } = await bring(changed)
    expect(outcome).toBe('added-again')
    expect(store.stories.get(book.id)?.title).toBe(book.title)
    expect(store.stories.get(storyId)?.title).toBe('The Fox, again')
    expect(await save(book.id)).toEqual(file)
  })

  it('stores nothing when a picture can’t be shown, or the file is not whole', async () => {
    let asked = 0
    const { store, pictures, bring, told } = library({
      studio: {
        check: () =>
          Promise.resolve(
            ++asked < 3
              ? {
                  ok: true,
                  width: 1024,
                  height: 768,
                  format: 'webp',
                  hash: '0',
                  thumbnail: new Uint8Array([1]),
                }
              : { ok: false, fault: 'not-an-image', message: 'no' },
          ),
      },
    })
    await expect(bring(file)).rejects.toThrow(/picture in this book can’t be shown.*as it was/)
    await expect(bring(file.subarray(0, 500))).rejects.toThrow(/Nothing was imported/)
    expect(store.stories.list(everything).total).toBe(0)
    expect(store.pictures().size).toBe(0)
    expect(await pictures.size()).toBe(0)
    expect(told).toEqual([])
  })

  it('stores nothing when the library refuses a part of it', async () => {
    const { store, bring } = library()
    // The same id for every job: the second is refused.
    const { bring: twice } = library({ random: { seed: () => 1, id: () => otherId } })
    await expect(twice(file)).rejects.toThrow()
    await bring(file)
    expect(store.stories.list(everything).total).toBe(1)
  })
})

const everything = { search: '', limit: 10, cursor: null } as Parameters<
  ReturnType<typeof openStore>['stories']['list']
>[0]
