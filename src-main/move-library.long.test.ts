import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { letGoOfEarlier } from '#core/safekeeping/let-go.ts'
import { moveLibrary, type MoveDeps } from '#core/safekeeping/move-library.ts'
import type { LongWork } from '#core/safekeeping/ports.ts'
import { createLibraryPlaces, findLibrary } from './adapters/files/library-places.ts'
import { createPictureCopies } from './adapters/files/picture-copies.ts'
import { createLibraryDatabases } from './adapters/sqlite/library-databases.ts'
import { openStore } from './adapters/sqlite/open-store.ts'
import { fixedClock, furnishLibrary, lookAt, profileAt, quiet } from './safekeeping.fixture.ts'

const child = fileURLToPath(new URL('./safekeeping.child.ts', import.meta.url))

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-move-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function library(stories = 2) {
  const base = temporaryFolder()
  const profile = profileAt(join(base, 'profile'))
  await furnishLibrary(profile, stories)
  const to = join(base, 'stick')
  mkdirSync(to)
  return { base, profile, to, before: await lookAt(profile) }
}

const work = (change: Partial<LongWork> = {}): LongWork => ({
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...change,
})

const depsOf = (profile: ReturnType<typeof profileAt>, change: Partial<MoveDeps> = {}): MoveDeps => ({
  places: createLibraryPlaces(profile),
  databases: createLibraryDatabases(),
  pictures: createPictureCopies(),
  clock: fixedClock(),
  log: quiet,
  whileClosed: (change) => change(),
  ...change,
})

const own = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /inglenook\.db|pictures/.test(name),
  )

describe('moving the library', () => {
  it('brings every row and picture to the other folder, and removes the old ones, and nobody else’s file', async () => {
    const { profile, to, before } = await library()
    writeFileSync(join(profile.folder, 'pictures', 'holiday.jpg'), 'mine')
    const told: number[] = []
    await moveLibrary(depsOf(profile), to, work({ onProgress: (done) => told.push(done) }))
    expect(findLibrary(profile).folder).toBe(to)
    expect(await lookAt(profile)).toEqual(before)
    expect(told).toContain(8)
    await letGoOfEarlier(createLibraryPlaces(profile), 0)
    expect(own(profile.folder)).toEqual(['pictures', join('pictures', 'holiday.jpg')])
    expect(await lookAt(profile)).toEqual(before)
  })

  it('and back home again', async () => {
    const { profile, to, before } = await library()
    await moveLibrary(depsOf(profile), to, work())
    await letGoOfEarlier(createLibraryPlaces(profile), 0)
    // The profile holds settings and the log, and is not empty: another folder is asked for.
    await expect(moveLibrary(depsOf(profile), profile.folder, work())).rejects.toThrow('not empty')
    const home = join(profile.folder, 'stories')
    mkdirSync(home)
    await moveLibrary(depsOf(profile), home, work())
    await letGoOfEarlier(createLibraryPlaces(profile), 0)
    expect(await lookAt(profile)).toEqual(before)
    expect(existsSync(join(to, 'inglenook.db'))).toBe(false)
  })

  it('takes along what is painted while it copies', async () => {
    const { profile, to } = await library(1)
    const deps = depsOf(profile, {
      whileClosed: async (change) => {
        await furnishLibraryAgain(profile)
        await change()
      },
    })
    await moveLibrary(deps, to, work())
    expect((await lookAt(profile)).pictures).toBe(5)
  })

  it.each([
    ['is not empty', (to: string) => writeFileSync(join(to, 'letter.txt'), ''), /is not empty/],
    ['is not there', (to: string) => rmSync(to, { recursive: true }), /not a folder that can be opened/],
    [
      'is a file',
      (to: string) => {
        rmSync(to, { recursive: true })
        writeFileSync(to, '')
      },
      /not a folder/,
    ],
  ])('refuses, with a sentence, a folder that %s', async (_what, spoil, sentence) => {
    const { profile, to, before } = await library()
    spoil(to)
    await expect(moveLibrary(depsOf(profile), to, work())).rejects.toThrow(sentence)
    expect(findLibrary(profile).folder).toBe(profile.folder)
    expect(await lookAt(profile)).toEqual(before)
  })

  it('refuses the library’s own folder and those inside of it, by whatever way they are named', async () => {
    const { base, profile } = await library()
    const inside = join(profile.folder, 'pictures', 'new')
    mkdirSync(inside)
    symlinkSync(inside, join(base, 'shortcut'))
    for (const folder of [inside, join(base, 'shortcut')]) {
      await expect(moveLibrary(depsOf(profile), folder, work())).rejects.toThrow('inside the folder')
    }
    await expect(moveLibrary(depsOf(profile), profile.folder, work())).rejects.toThrow(
      'in this folder already',
    )
  })

  it('takes a folder with nothing but what systems leave on an empty disk for an empty one', async () => {
    const { profile, to, before } = await library()
    writeFileSync(join(to, '.DS_Store'), '')
    mkdirSync(join(to, 'System Volume Information'))
    await moveLibrary(depsOf(profile), to, work())
    expect(await lookAt(profile)).toEqual(before)
  })

  it('refuses a disk that is too small, before it copies anything', async () => {
    const { profile, to } = await library()
    const databases = { ...createLibraryDatabases() }
    const huge = { ...databases, pictures: () => [{ sha256: 'a'.repeat(64), size: 1e15 }] }
    await expect(moveLibrary(depsOf(profile, { databases: huge }), to, work())).rejects.toThrow(
      'not enough room',
    )
    expect(readdirSync(to)).toEqual([])
  })

  it('leaves nothing behind and everything as it was when it is stopped, or the copy is not the same', async () => {
    const { profile, to, before } = await library()
    const stop = new AbortController()
    const stopped = moveLibrary(
      depsOf(profile),
      to,
      work({ signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) }),
    )
    await expect(stopped).rejects.toThrow('stopped')
    const databases = createLibraryDatabases()
    let asked = 0
    const differing = { ...databases, digest: (path: string) => `${databases.digest(path)}${asked++}` }
    await expect(moveLibrary(depsOf(profile, { databases: differing }), to, work())).rejects.toThrow(
      'not the same as the original',
    )
    expect(readdirSync(to)).toEqual([])
    expect(await lookAt(profile)).toEqual(before)
  })

  it('moves a library from which a picture file was lost, and says which', async () => {
    const { profile, to, before } = await library()
    const [picture] = createLibraryDatabases().pictures(findLibrary(profile).database)
    const { sha256 = '' } = picture ?? {}
    rmSync(join(profile.folder, 'pictures', sha256.slice(0, 2), sha256.slice(2, 4), sha256))
    await moveLibrary(depsOf(profile), to, work())
    expect(await lookAt(profile)).toEqual({ ...before, pictures: before.pictures - 1 })
  })
})

describe('a library that is not where it was', () => {
  it('is said with its folder, and never an empty one begun in its place', async () => {
    const { base, profile, to, before } = await library()
    await moveLibrary(depsOf(profile), to, work())
    await letGoOfEarlier(createLibraryPlaces(profile), 0)
    cpSync(to, join(base, 'away'), { recursive: true })
    rmSync(to, { recursive: true })
    const missing: unknown = expect.objectContaining({
      code: 'library-missing',
      message: expect.stringContaining(to) as string,
    })
    expect(() => findLibrary(profile)).toThrow(missing)
    // The place where the stick is mounted is there, but the stick is not.
    mkdirSync(to)
    expect(() => findLibrary(profile)).toThrow(missing)
    expect(readdirSync(to)).toEqual([])
    cpSync(join(base, 'away'), to, { recursive: true })
    expect(await lookAt(profile)).toEqual(before)
  })

  it.each(['', '{', '{"version":2}', '{"version":1,"folder":"here","earlier":null}', '[]'])(
    'is not guessed at when the note of it reads %j',
    async (note) => {
      const { profile } = await library(1)
      writeFileSync(join(profile.folder, 'library.json'), note)
      expect(() => findLibrary(profile)).toThrow(/note of where your library is/)
    },
  )
})

it('kill -9 at every step of a move: one whole library is in use, and the move can be done again', async () => {
  const { base, profile, before } = await library(1)
  const move = (folder: string, to: string, dieAt: number) =>
    spawnSync(
      process.execPath,
      ['--experimental-strip-types', '--no-warnings', child, folder, to, String(dieAt)],
      { encoding: 'utf8' },
    )
  const places = (name: string) => {
    const folder = join(base, name, 'profile')
    const to = join(base, name, 'stick')
    cpSync(profile.folder, folder, { recursive: true })
    mkdirSync(to, { recursive: true })
    return { folder, to }
  }
  const whole = places('whole')
  const steps = Number(move(whole.folder, whole.to, 0).stdout)
  expect(steps).toBeGreaterThan(20)
  const seen = new Set<string>()
  for (let step = 1; step <= steps; step += 1) {
    const { folder, to } = places(`step-${step}`)
    expect(move(folder, to, step).signal).toBe('SIGKILL')
    const mine = profileAt(folder)
    expect(await lookAt(mine), `after step ${step}`).toEqual(before)
    const at = findLibrary(mine).folder
    seen.add(at === to ? 'new' : 'old')
    if (at === to) await letGoOfEarlier(createLibraryPlaces(mine), 0)
    else await moveLibrary(depsOf(mine), to, work()).then(() => letGoOfEarlier(createLibraryPlaces(mine), 0))
    expect(findLibrary(mine).folder).toBe(to)
    expect(await lookAt(mine)).toEqual(before)
    expect(own(folder)).toEqual([])
    rmSync(join(base, `step-${step}`), { recursive: true })
  }
  expect([...seen].sort()).toEqual(['new', 'old'])
}, 300_000)

/** One more story, as if it had been made meanwhile. */
async function furnishLibraryAgain(profile: ReturnType<typeof profileAt>): Promise<void> {
  const { createPictureStore } = await import('./adapters/files/picture-store.ts')
  const { job, newStory, page, storyId, version } = await import('./adapters/sqlite/testing/fixtures.ts')
  const place = findLibrary(profile)
  const store = openStore({ path: place.database, clock: fixedClock(), log: quiet })
  const bytes = Buffer.from('painted meanwhile')
  const sha256 = await createPictureStore({ folder: place.pictures, log: quiet }).put(bytes, bytes)
  store.stories.insert(newStory(50))
  store.stories.putPage(storyId(50), page(1), job('50/1', 50, 1), 1)
  const attempt = store.jobs.startAttempt('50/1', { provider: 'built-in', model: null, startedAt: 1 })
  const { picture, ...rest } = version('50/1')
  store.jobs.complete(
    '50/1',
    'queued',
    { ...rest, picture: { ...picture, sha256, size: bytes.length } },
    attempt,
    2,
  )
  store.close()
}
