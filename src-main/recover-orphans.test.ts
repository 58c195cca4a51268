import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { SpokenLanguage } from '#contract/interface-language.ts'
import { createPictureStore } from './adapters/files/picture-store.ts'
import { checkPicture } from './adapters/pictures/check.ts'
import { openStore, type OpenStore } from './adapters/sqlite/open-store.ts'
import { fill } from './adapters/sqlite/testing/damage.ts'
import { storyId, version } from './adapters/sqlite/testing/fixtures.ts'
import { recoverOrphans } from './recover-orphans.ts'
import { fixedClock, quiet } from './safekeeping.fixture.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const all = { search: '', limit: 50, cursor: null }

/** A picture that passes for one; another for each number. */
function paint(number: number): Uint8Array {
  const canvas = createCanvas(256, 192)
  const context = canvas.getContext('2d')
  context.fillStyle = `hsl(${number * 20} 60% 70%)`
  context.fillRect(0, 0, 256, 192)
  context.fillStyle = `hsl(${number * 20 + 150} 70% 35%)`
  context.fillRect(20 + number * 4, 40, 110, 90)
  return canvas.toBuffer('image/png')
}

function library() {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-orphans-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'inglenook.db')
  const pictures = createPictureStore({ folder: join(folder, 'pictures'), log: quiet })
  let ids = 100
  const open = (): OpenStore => {
    const store = openStore({ path, clock: fixedClock(), log: quiet })
    onTestFinished(() => store.close())
    return store
  }
  const recover = (store: OpenStore, language: SpokenLanguage = 'en') =>
    store.orphans === null
      ? Promise.resolve('nothing to do' as const)
      : recoverOrphans(store.orphans, {
          ...{ books: store.books, pictures, folder, clock: fixedClock(), onStory: () => undefined },
          studio: { check: checkPicture },
          language,
          random: { seed: () => 1, id: () => storyId(++ids) },
        })
  return { folder, path, pictures, open, recover, ruin: () => writeFileSync(path, 'not a library') }
}

describe('pictures of a library that was lost', () => {
  it('become books without words, once; what is no picture is put beside', async () => {
    const { folder, pictures, open, recover, ruin } = library()
    open().close()
    const painted: string[] = []
    for (let number = 1; number <= 18; number += 1) {
      const bytes = paint(number)
      painted.push(await pictures.put(bytes, number === 3 ? null : bytes))
    }
    const voice = await pictures.put(Buffer.from('somebody’s voice'), null)
    ruin()

    const store = open()
    expect(store.notice?.reason).toBe('library-lost')
    expect(await recover(store)).toMatchObject({
      reason: 'pictures-recovered',
      details: { pictures: '18', books: '2' },
    })
    const { rows } = store.stories.list(all)
    expect(rows.map(({ title }) => title).sort()).toEqual(['Recovered pictures', 'Recovered pictures 2'])
    const books = rows.map(({ id }) => store.stories.get(id))
    expect(books.flatMap((book) => book?.pages.map(({ text }) => text))).toEqual(Array(18).fill(''))
    expect([...store.pictures()].sort()).toEqual([...painted].sort())
    expect(await pictures.read(painted[2] ?? '', 'thumbnail')).toBeDefined()
    expect(readdirSync(join(folder, 'unclaimed-files'))).toEqual([voice])
    store.close()

    const again = open()
    expect(again.notice).toBeNull()
    expect(await recover(again)).toBe('nothing to do')
    expect(again.stories.list(all).total).toBe(2)
  })

  it('that books still show are left alone, and so is a start that was interrupted', async () => {
    const { pictures, open, recover, ruin } = library()
    open().close()
    const [kept, lost] = [paint(1), paint(2)]
    await pictures.put(kept, kept)
    await pictures.put(lost, lost)
    ruin()
    // The app is closed before it has gone through the pictures.
    open().close()
    const store = open()
    expect(store.notice).toBeNull()
    fill(store, 1, (id) => {
      const { picture, ...rest } = version(id)
      // One page has a file; those of the others are lost.
      return id.endsWith('/1') ? { ...rest, picture: { ...picture, sha256: hashOf(kept) } } : version(id)
    })
    expect(await recover(store, 'uk')).toMatchObject({
      message: expect.stringContaining('Врятовані малюнки') as string,
      details: { pictures: '1', books: '1', title: 'Врятовані малюнки' },
    })
    const books = store.stories.list(all).rows.filter(({ title }) => title === 'Врятовані малюнки')
    expect(books).toHaveLength(1)
    expect(store.stories.get(books[0]?.id ?? '')?.language).toBe('uk')
    expect(store.jobs.versions(books[0]?.id ?? '', 1).map((each) => each.picture.sha256)).toEqual([
      hashOf(lost),
    ])
    store.close()
    expect(open().orphans).toBeNull()
  })
})
