import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { rasterise } from '../../src-main/adapters/pictures/rasterise.ts'
import { createPictureStore } from '../../src-main/adapters/files/picture-store.ts'
import { openStore } from '../../src-main/adapters/sqlite/open-store.ts'
import { indexAll } from '../../src-main/adapters/sqlite/salvage.ts'
import { compose } from '../../src-main/core/illustrators/built-in/compose.ts'
import { createSeededRandom } from '../../src-main/core/seeded-random.ts'
import { places, times } from '../../src-main/core/story/scene.ts'

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const clock = { now: () => Date.now(), sleep: () => Promise.resolve() }

/** Pages a story, and words a page: what the level for ages 5 to 6 has. */
const pages = 4
const wordsAPage = 34
const covers = 40

const heroes =
  'fox hedgehog owl bear rabbit mouse dragon whale robot girl boy princess train star kite snail'.split(' ')
const names = 'Finn Hazel Olo Bruno Pip Mia Nora Toby Ada Emil Luca Yara Sami Juno Wren Kit'.split(' ')
const common =
  'the a and was little big then went looked said under over moon night light home friend quiet'.split(' ')

/** A vocabulary with few common words and many rare ones, as a language has. */
function vocabulary(random: ReturnType<typeof createSeededRandom>): readonly string[] {
  const syllables = 'la mo ri ven tar su pel no wick dra bel fin gor hush ile jam kel ost quin sha'.split(' ')
  return Array.from({ length: 4_000 }, () =>
    Array.from({ length: 2 + Math.floor(random.next() * 2) }, () => random.pick(syllables)).join(''),
  )
}

/**
 * A library of so many stories of four pages, each with a picture, its text in the search index, in a profile of its
 * own. The same number gives the same stories. Made with SQL in one go: the app's own way would take hours.
 */
export async function fillLibrary(profile: string, stories: number): Promise<void> {
  const path = join(profile, 'inglenook.db')
  mkdirSync(dirname(path), { recursive: true })
  openStore({ path, clock, log: quiet }).close()
  const pictures = createPictureStore({ folder: join(profile, 'pictures'), log: quiet })
  const painted: { readonly sha256: string; readonly size: number }[] = []
  for (let index = 0; index < covers; index += 1) {
    const bytes = await rasterise(
      compose({
        ...{ storyId: 'bench', page: 1, pageCount: pages, title: '', seed: index, style: 'paper-cut' },
        ...{ width: 480, height: 360, model: null, gentle: false, variation: 0, reference: null, cast: [] },
        scene: {
          place: places[index % places.length] ?? 'forest',
          time: times[index % times.length] ?? 'day',
          ...{ placeDetail: '', weather: 'clear', who: [], things: [], action: '' },
        },
      }),
    )
    painted.push({ sha256: await pictures.put(bytes, bytes), size: bytes.length })
  }
  const database = new Database(path)
  const random = createSeededRandom(20_261_125, 'library')
  const rare = vocabulary(random)
  const text = (): string =>
    Array.from({ length: wordsAPage }, () => random.pick(random.chance(0.6) ? common : rare)).join(' ')
  const id = (kind: number, story: number): string =>
    `${story.toString(16).padStart(8, '0')}-0000-4000-8${kind.toString(16).padStart(3, '0')}-000000000000`
  const scene = JSON.stringify({
    ...{ place: 'forest', placeDetail: '', time: 'night', weather: 'clear', who: [], things: [] },
    action: 'The fox waits.',
  })
  const levels = ['first-words', 'early', 'growing', 'confident']
  const begin = Date.UTC(2020, 0, 1)
  const putPicture = database.prepare(
    `INSERT INTO pictures (sha256, width, height, format, size, hash, focus_x, focus_y, created_at)
     VALUES (?, 480, 360, 'webp', ?, '0000000000000000', 0.5, 0.5, ?)`,
  )
  const putStory = database.prepare(
    `INSERT INTO stories (id, topic, title, level, language, page_count, illustrated, seed, writing, writer_provider,
       created_at, updated_at, favourite, last_read_page, last_read_at)
     VALUES (?, ?, ?, ?, 'en', ${pages}, 1, ?, 'written', 'built-in', ?, ?, ?, ?, ?)`,
  )
  const putCharacter = database.prepare(
    `INSERT INTO characters (story, position, id, name, kind, role, pronoun, look)
     VALUES (?, 0, 'hero', ?, ?, 'hero', 'they', 'small')`,
  )
  const putPage = database.prepare('INSERT INTO pages (story, number, text, scene) VALUES (?, ?, ?, ?)')
  const putJob = database.prepare(
    `INSERT INTO jobs (id, story, page, state, provider, progress_at, created_at, updated_at)
     VALUES (?, ?, ?, 'completed', 'built-in', ?, ?, ?)`,
  )
  const putVersion = database.prepare(
    `INSERT INTO versions (story, page, sha256, alt, provider, seed, chosen) VALUES (?, ?, ?, 'A picture.', 'built-in', 1, 1)`,
  )
  database.pragma('synchronous = OFF')
  database.transaction(() => {
    for (const { sha256, size } of painted) putPicture.run(sha256, size, begin)
    for (let story = 1; story <= stories; story += 1) {
      const storyId = id(0, story)
      const hero = random.pick(heroes)
      const at = begin + story * 1_000
      const title = `${random.pick(names)} the ${hero} and the ${random.pick(rare)}`
      putStory.run(
        ...[
          storyId,
          `a ${hero} who is afraid of ${random.pick(rare)}`,
          title,
          random.pick(levels),
          story,
          at,
          at,
        ],
        ...[random.chance(0.05) ? 1 : 0, story % 7 === 0 ? 2 : 0, story % 7 === 0 ? at : null],
      )
      putCharacter.run(storyId, random.pick(names), hero)
      for (let page = 1; page <= pages; page += 1) {
        putPage.run(storyId, page, text(), scene)
        putJob.run(id(page, story), storyId, page, at, at, at)
        putVersion.run(storyId, page, painted[(story + page) % covers]?.sha256 ?? '')
      }
    }
    indexAll(database)
    database.exec(
      `UPDATE revision SET value = value + 1; INSERT INTO story_search (story_search) VALUES ('optimize')`,
    )
  })()
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}
