import { AppError, jobStates, type IllustratorId, type JobState } from '#contract/index.ts'
import type {
  Attempt,
  AttemptEnd,
  Job,
  JobPatch,
  JobStore,
  NewAttempt,
  PictureStore,
  PictureVersion,
  ShelfStore,
  Storage,
  StoryRow,
  StoryStore,
  WritingAttempt,
} from '../ports.ts'
import type { Character } from '../story/scene.ts'
import { noSuchStory } from '../story/no-such-story.ts'
import type { Page, Story } from '../story/story.ts'
import { createMemoryShelf } from './memory-shelf.ts'

/** Stories, jobs and pictures in memory, faithful to the ports: the tests of core run on it. */
export interface MemoryStores {
  readonly stories: StoryStore
  readonly jobs: JobStore
  readonly pictures: PictureStore
  readonly storage: Storage
  readonly shelf: ShelfStore
  /** Called with its name before every write of stories, jobs or pictures; what it throws, the write throws. */
  onWrite: (name: string) => void
  /** Every job that ever was, in order. */
  readonly allJobs: () => readonly Job[]
  readonly allAttempts: () => readonly Attempt[]
  readonly pictureCount: () => number
}

const isEnd = (state: JobState): boolean => ['completed', 'failed', 'cancelled'].includes(state)

export const createMemoryStores = (): MemoryStores => {
  const stories = new Map<string, Story>()
  const shelf = createMemoryShelf()
  const jobs = new Map<string, Job>()
  const jobsOfPage = new Map<string, Job['id'][]>()
  const openJobs = new Set<string>()
  const attempts: Attempt[] = []
  const attemptsOfJob = new Map<string, Attempt[]>()
  const writingAttempts: WritingAttempt[] = []
  const versions = new Map<string, PictureVersion[]>()
  const files = new Map<string, Uint8Array>()
  /** By the request that brought it. */
  const painted = new Map<string, PictureVersion>()
  /** What pictures were painted for, where their page was changed by hand. */
  const wordsPainted = new Map<string, string>()
  const durations = new Map<IllustratorId, number[]>()
  let revision = 0

  const write = <T>(name: string, work: () => T): T => {
    self.onWrite(name)
    const result = work()
    revision += 1
    return result
  }
  const pageKey = (storyId: string, page: number): string => `${storyId}/${page}`
  const storyOf = (id: string): Story => {
    const story = stories.get(id)
    if (story === undefined) throw new AppError('not-found', 'No such story')
    return story
  }
  const setJob = (job: Job): void => {
    jobs.set(job.id, job)
    if (isEnd(job.state)) openJobs.delete(job.id)
    else openJobs.add(job.id)
  }
  const addJob = (job: Job): void => {
    if (jobs.has(job.id)) throw new Error('Two jobs of one id')
    setJob(job)
    const key = pageKey(job.storyId, job.page)
    jobsOfPage.set(key, [...(jobsOfPage.get(key) ?? []), job.id])
  }
  const newest = (storyId: string, page: number): Job | undefined =>
    jobs.get(jobsOfPage.get(pageKey(storyId, page))?.at(-1) ?? '')
  const newestOf = (storyId: string): readonly Job[] =>
    (stories.get(storyId)?.pages ?? []).flatMap(({ number }) => newest(storyId, number) ?? [])
  const replaceAttempt = (id: number, change: Partial<Attempt>): void => {
    const old = attempts[id - 1]
    if (old?.outcome !== 'running') return
    const changed = { ...old, ...change }
    attempts[id - 1] = changed
    const rows = attemptsOfJob.get(old.jobId) ?? []
    rows[rows.indexOf(old)] = changed
    if (changed.outcome === 'completed' && changed.code !== 'kept' && changed.endedAt !== null) {
      const known = durations.get(changed.provider) ?? []
      durations.set(changed.provider, [changed.endedAt - changed.startedAt, ...known].slice(0, 20))
    }
  }
  const patchJob = (id: string, from: JobState, patch: JobPatch, now: number): boolean => {
    const job = jobs.get(id)
    if (job?.state !== from) return false
    setJob({ ...job, updatedAt: now, ...patch })
    return true
  }
  const openAttempt = (jobId: string, attempt: NewAttempt): number => {
    const running = { outcome: 'running', code: null, message: null, endedAt: null } as const
    const row: Attempt = { ...attempt, ...running, id: attempts.length + 1, jobId }
    attempts.push(row)
    attemptsOfJob.set(jobId, [...(attemptsOfJob.get(jobId) ?? []), row])
    return row.id
  }
  const closeAttempt = (id: number, { model, ...rest }: AttemptEnd): void =>
    replaceAttempt(id, model === undefined || model === null ? rest : { ...rest, model })
  const rowOf = (story: Story): StoryRow => {
    const counts = Object.fromEntries(jobStates.map((state) => [state, 0])) as Record<JobState, number>
    for (const job of newestOf(story.id)) counts[job.state] += 1
    const cover = story.pages
      .map(({ number }) => versions.get(pageKey(story.id, number))?.find(({ chosen }) => chosen))
      .find((version) => version !== undefined)
    return {
      ...story,
      jobs: counts,
      cover: cover ?? null,
      tags: shelf.tagsOf(story.id),
      bookmarks: shelf.bookmarksOf(story.id),
    }
  }
  const change = (id: string, patch: Partial<Story>, now: number): void => {
    stories.set(id, { ...storyOf(id), ...patch, updatedAt: now })
  }

  const storyStore: StoryStore = {
    insert: (story) =>
      write('insert', () => {
        stories.set(story.id, {
          kind: 'story',
          secondLanguage: null,
          style: 'paper-cut',
          brief: null,
          series: null,
          draft: false,
          begins: null,
          ...story,
          pages: [],
          cast: [],
          lastReadPage: 0,
          lastReadAt: null,
          favourite: false,
          look: null,
          deletedAt: null,
        })
      }),
    update: (id, patch, now) => write('update', () => change(id, patch, now)),
    setCast: (id, cast: readonly Character[], now) => write('setCast', () => change(id, { cast }, now)),
    putPage: (id, page: Page, job, now) =>
      write('putPage', () => {
        const others = storyOf(id).pages.filter(({ number }) => number !== page.number)
        change(id, { pages: [...others, page].toSorted((a, b) => a.number - b.number) }, now)
        if (job !== null) addJob(job)
      }),
    insertWhole: (story, cast, pages, now) => {
      storyStore.insert(story)
      storyStore.setCast(story.id, cast, now)
      for (const { page, job } of pages) storyStore.putPage(story.id, page, job, now)
    },
    changePage: (id, page, now) =>
      write('changePage', () => {
        const { pages } = storyOf(id)
        const before = pages.find(({ number }) => number === page.number)
        if (before === undefined) throw noSuchStory(id)
        const key = pageKey(id, page.number)
        const changed = (versions.get(key) ?? []).map(({ olderThanWords, ...version }) => {
          const of = `${key}/${version.picture.sha256}`
          if (olderThanWords !== true) wordsPainted.set(of, wordsOf(before))
          const isOlder = wordsPainted.get(of) !== wordsOf(page)
          return isOlder ? { ...version, olderThanWords: true as const } : version
        })
        versions.set(key, changed)
        change(id, { pages: pages.map((each) => (each.number === page.number ? page : each)) }, now)
      }),
    startAttempt: (id, attempt) =>
      write('startWritingAttempt', () => {
        const running = { outcome: 'running', code: null, message: null, endedAt: null } as const
        storyOf(id)
        return writingAttempts.push({ ...attempt, ...running, id: writingAttempts.length + 1, storyId: id })
      }),
    endAttempt: (attemptId, { model, ...end }) =>
      write('endWritingAttempt', () => {
        const row = writingAttempts[attemptId - 1]
        if (row?.outcome !== 'running') return
        writingAttempts[attemptId - 1] = { ...row, ...end, model: model ?? row.model }
      }),
    attempts: (id) => writingAttempts.filter(({ storyId }) => storyId === id),
    get: (id) => stories.get(id),
    page: (id, number) => stories.get(id)?.pages.find((page) => page.number === number),
    row: (id) => {
      const story = stories.get(id)
      return story === undefined ? undefined : rowOf(story)
    },
    list: (query) => {
      const rows = [...stories.values()].filter(({ deletedAt }) => deletedAt === null).map(rowOf)
      return { rows: rows.slice(0, query.limit), next: null, total: rows.length }
    },
    unfinished: () =>
      [...stories.values()]
        .filter(({ id, writing }) => writing === 'writing' || newestOf(id).some(({ state }) => !isEnd(state)))
        .map(({ id }) => id),
    purge: (before) =>
      write('purge', () => {
        const gone = [...stories.values()].filter(({ deletedAt }) => deletedAt !== null && deletedAt < before)
        const shown = new Set<string>()
        for (const { id } of gone) {
          stories.delete(id)
          for (const [key, kept] of versions) {
            if (!key.startsWith(`${id}/`)) continue
            for (const { picture } of kept) shown.add(picture.sha256)
            versions.delete(key)
          }
        }
        for (const { picture } of [...versions.values()].flat()) shown.delete(picture.sha256)
        return [...shown]
      }),
    revision: () => revision,
  }

  const byPage = <T>(storyId: string, of: (page: number) => readonly T[]): Map<number, readonly T[]> =>
    new Map((stories.get(storyId)?.pages ?? []).map(({ number }) => [number, of(number)]))

  const jobStore: JobStore = {
    enqueue: (job) => write('enqueue', () => addJob(job)),
    get: (id) => jobs.get(id),
    ofStory: newestOf,
    ofPage: newest,
    open: () => [...openJobs].flatMap((id) => jobs.get(id) ?? []),
    move: (id, from, patch, now, ended) =>
      write(`move:${patch.state ?? from}`, () => {
        const moved = patchJob(id, from, patch, now)
        if (moved && ended !== undefined) closeAttempt(ended.id, ended.end)
        return moved
      }),
    note: (id, from, patch, now) =>
      write(`note:${patch.state ?? from}`, () => patchJob(id, from, patch, now)),
    begin: (id, from, patch, attempt, now) =>
      write(`begin:${patch.state ?? from}`, () =>
        patchJob(id, from, patch, now) ? openAttempt(id, attempt) : null,
      ),
    startAttempt: (jobId, attempt) => write('startAttempt', () => openAttempt(jobId, attempt)),
    endAttempt: (id, end) => write('endAttempt', () => closeAttempt(id, end)),
    attempts: (storyId, page) =>
      (jobsOfPage.get(pageKey(storyId, page)) ?? [])
        .flatMap((id) => attemptsOfJob.get(id) ?? [])
        .toSorted((a, b) => a.id - b.id),
    attemptsByPage: (storyId) => byPage(storyId, (page) => jobStore.attempts(storyId, page)),
    complete: (
      id,
      from,
      { olderThanWords: _older, ...version },
      attemptId,
      now,
      making = { request: null, told: null },
    ) =>
      write('complete', () => {
        const job = jobs.get(id)
        if (job?.state !== from) return false
        const key = pageKey(job.storyId, job.page)
        const others = (versions.get(key) ?? [])
          .filter(({ picture }) => picture.sha256 !== version.picture.sha256)
          .map((other) => ({ ...other, chosen: false }))
        versions.set(key, [...others, { ...version, chosen: true }])
        if (making.request !== null) painted.set(making.request, { ...version, chosen: true })
        const { provider, model, worker } = version
        const cleared = {
          queuePosition: null,
          secondsLeft: null,
          progress: null,
          hindrance: null,
          failure: null,
        }
        setJob({
          ...job,
          ...cleared,
          state: 'completed',
          provider,
          model,
          worker,
          progressAt: now,
          updatedAt: now,
        })
        replaceAttempt(attemptId, { outcome: 'completed', endedAt: now, model, ...making.told })
        return true
      }),
    findPainted: (request) => painted.get(request),
    versions: (storyId, page) => versions.get(pageKey(storyId, page)) ?? [],
    versionsByPage: (storyId) => byPage(storyId, (page) => jobStore.versions(storyId, page)),
    choose: (storyId, page, sha256) =>
      write('choose', () => {
        const known = versions.get(pageKey(storyId, page)) ?? []
        if (!known.some(({ picture }) => picture.sha256 === sha256)) return false
        const chosen = known.map((version) => ({ ...version, chosen: version.picture.sha256 === sha256 }))
        versions.set(pageKey(storyId, page), chosen)
        return true
      }),
    hashesOfOthers: (storyId, page) =>
      (stories.get(storyId)?.pages ?? [])
        .filter(({ number }) => number !== page)
        .flatMap(({ number }) => versions.get(pageKey(storyId, number)) ?? [])
        .filter(({ chosen }) => chosen)
        .map(({ picture }) => picture.hash),
    durations: (provider) => durations.get(provider) ?? [],
  }

  const pictureStore: PictureStore = {
    put: (bytes) =>
      Promise.resolve().then(() =>
        write('put', () => {
          const sha256 = nameOf(bytes)
          files.set(sha256, bytes)
          return sha256
        }),
      ),
    read: (sha256) => Promise.resolve(files.get(sha256)),
    path: (sha256) => `/pictures/${sha256}`,
    remove: (sha256) => Promise.resolve(void files.delete(sha256)),
    size: () => Promise.resolve([...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)),
  }

  const lookKeys = (): ReadonlySet<string> =>
    new Set(
      [...stories.values()].flatMap(({ id, look }) =>
        look === null ? [] : [`${id}/${look.page}/${look.sha256}`],
      ),
    )
  /** What no page shows, and no story is painted after. */
  const isSpare = (key: string, { chosen, picture }: PictureVersion): boolean =>
    !chosen && !lookKeys().has(`${key}/${picture.sha256}`)

  /** Of each picture once: whether it is shown or painted after. */
  const shownOf = () => {
    const known = new Map<string, { readonly sha256: string; readonly size: number; shown: boolean }>()
    for (const [key, all] of versions) {
      for (const version of all) {
        const { sha256, size } = version.picture
        const entry = known.get(sha256) ?? { sha256, size, shown: false }
        known.set(sha256, { ...entry, shown: entry.shown || !isSpare(key, version) })
      }
    }
    return [...known.values()]
  }
  const storage: Storage = {
    usage: () => {
      const all = shownOf()
      const bytes = (shown: boolean): number =>
        all.filter((entry) => entry.shown === shown).reduce((sum, { size }) => sum + size, 0)
      const count = [...stories.values()].filter(({ deletedAt }) => deletedAt === null).length
      return { stories: count, pictures: bytes(true), versions: bytes(false), voices: 0 }
    },
    dropVersions: () =>
      write('dropVersions', () => {
        const before = shownOf()
        const pages = [...stories.values()].flatMap(({ id: storyId, pages: written }) =>
          written.flatMap(({ number: page }) => {
            const key = pageKey(storyId, page)
            const had = versions.get(key) ?? []
            const kept = had.filter((version) => !isSpare(key, version))
            const job = newest(storyId, page)
            if (kept.length === had.length || (job !== undefined && !isEnd(job.state))) return []
            versions.set(key, kept)
            return [{ storyId, page }]
          }),
        )
        const left = new Set([...versions.values()].flat().map(({ picture }) => picture.sha256))
        return { pages, pictures: before.filter(({ sha256 }) => !left.has(sha256)) }
      }),
  }

  const self: MemoryStores = {
    stories: storyStore,
    jobs: jobStore,
    pictures: pictureStore,
    storage,
    shelf,
    onWrite: () => undefined,
    allJobs: () => [...jobs.values()],
    allAttempts: () => attempts,
    pictureCount: () => files.size,
  }
  return self
}

const wordsOf = ({ text, scene }: Page): string => JSON.stringify([text, scene])

/** 64 hex digits that differ where the bytes do; no hash worth the name. */
const nameOf = (bytes: Uint8Array): string =>
  Array.from({ length: 32 }, (_, index) =>
    bytes
      .reduce((sum, byte, at) => (sum * 31 + byte + at * (index + 1)) % 256, index)
      .toString(16)
      .padStart(2, '0'),
  ).join('')
