import {
  AppError,
  type AttemptView,
  type CallOutput,
  type EventPayload,
  type IllustratorId,
  type ListQuery,
  type PageView,
  type StoryList,
  type WritingAttemptView,
} from '#contract/index.ts'
import type { Clock, JobStore, PictureStore, ShelfStore, Storage, StoryChange, StoryStore } from '../ports.ts'
import { noSuchStory } from '../story/no-such-story.ts'
import { viewPage, viewStory, viewSummary, type JobFacts } from '../story/views.ts'
import type { VoiceStore } from '../voices/ports.ts'
import { buildReport, type Report } from './report.ts'

/** How long a deleted story can be brought back, in milliseconds; longer than any Undo is shown. */
const binTime = 24 * 60 * 60 * 1000

export interface LibraryDeps {
  readonly stories: StoryStore
  readonly shelf: ShelfStore
  readonly jobs: JobStore
  readonly pictures: PictureStore
  readonly storage: Storage
  readonly voices: Pick<VoiceStore, 'ofStory'>
  readonly clock: Clock
  readonly maker: {
    readonly cancel: (storyId: string) => void
    readonly resume: (storyId: string) => void
    readonly settled: (storyId: string) => Promise<void>
  }
  readonly agent: {
    readonly cancelStory: (storyId: string) => void
    readonly settled: (storyId: string) => Promise<void>
    readonly focus: (storyId: string, page: number) => void
  }
}

/** The stories as the window and the command line see them. Every method that changes something tells the listeners. */
export type Library = ReturnType<typeof createLibrary>

type StoryListener = (change: EventPayload<'stories.changed'>) => void
type PageListener = (storyId: string, page: PageView, revision: number) => void

export function createLibrary(deps: LibraryDeps) {
  const { stories, shelf, jobs, pictures, storage, voices, clock, maker, agent } = deps
  const storyListeners = new Set<StoryListener>()
  const pageListeners = new Set<PageListener>()

  const requireStory = (storyId: string) => {
    const story = stories.get(storyId)
    if (story === undefined) throw noSuchStory()
    return story
  }

  const factsOfPage = (storyId: string, page: number): JobFacts | undefined => {
    const job = jobs.ofPage(storyId, page)
    if (job === undefined) return undefined
    return {
      job,
      versions: jobs.versions(storyId, page),
      attempts: jobs.attempts(storyId, page),
      durations: job.provider === null ? [] : jobs.durations(job.provider),
    }
  }

  /** The same for a whole book: as many queries for sixteen pages as for one. */
  const factsOfBook = (storyId: string): ((page: number) => JobFacts | undefined) => {
    const newest = new Map(jobs.ofStory(storyId).map((job) => [job.page, job]))
    const versions = jobs.versionsByPage(storyId)
    const attempts = jobs.attemptsByPage(storyId)
    const durations = new Map<IllustratorId, readonly number[]>()
    const durationsOf = (provider: IllustratorId): readonly number[] => {
      const known = durations.get(provider) ?? jobs.durations(provider)
      durations.set(provider, known)
      return known
    }
    return (page) => {
      const job = newest.get(page)
      if (job === undefined) return undefined
      return {
        job,
        versions: versions.get(page) ?? [],
        attempts: attempts.get(page) ?? [],
        durations: job.provider === null ? [] : durationsOf(job.provider),
      }
    }
  }

  /** Tells everyone that a story is new, has moved on, or (in the bin) is gone. */
  const storyChanged = (storyId: string): void => {
    if (storyListeners.size === 0) return
    const row = stories.row(storyId)
    const story = row?.deletedAt === null ? viewSummary(row) : null
    const revision = stories.revision()
    for (const listener of storyListeners) listener({ revision, storyId, story })
  }

  /** Tells everyone that a page was written, or that its picture moved on. */
  const pageChanged = (storyId: string, number: number): void => {
    if (pageListeners.size > 0) {
      const page = stories.page(storyId, number)
      if (page !== undefined) {
        const view = viewPage(
          page,
          factsOfPage(storyId, number),
          clock.now(),
          voices.ofStory(storyId).get(number),
        )
        const revision = stories.revision()
        for (const listener of pageListeners) listener(storyId, view, revision)
      }
    }
    storyChanged(storyId)
  }

  const change = (storyId: string, patch: StoryChange): void => {
    requireStory(storyId)
    stories.update(storyId, patch, clock.now())
    storyChanged(storyId)
  }

  const removeOrphans = async (before: number): Promise<void> => {
    for (const sha256 of stories.purge(before)) await pictures.remove(sha256)
  }

  return {
    storyChanged,
    pageChanged,

    onStory: (listener: StoryListener): (() => void) => {
      storyListeners.add(listener)
      return () => storyListeners.delete(listener)
    },
    onPage: (listener: PageListener): (() => void) => {
      pageListeners.add(listener)
      return () => pageListeners.delete(listener)
    },

    list: (query: ListQuery): StoryList => {
      const { rows, ...more } = stories.list(query)
      return { revision: stories.revision(), stories: rows.map(viewSummary), ...more }
    },

    /** What a child may read alone: approved (or made where nobody wants to be asked), and written to its end. */
    isReadable: (storyId: string): boolean => {
      const row = stories.row(storyId)
      return row?.deletedAt === null && !row.draft && row.writing === 'written'
    },

    listReadable: (query: ListQuery): StoryList => {
      const { rows, ...more } = stories.list({ ...query, readable: true })
      return { revision: stories.revision(), stories: rows.map(viewSummary), ...more }
    },

    has: (storyId: string): boolean => stories.get(storyId) !== undefined,

    get: (storyId: string): CallOutput<'stories.get'> => {
      const story = requireStory(storyId)
      const row = stories.row(storyId)
      if (row === undefined) throw noSuchStory()
      const view = viewStory(story, row, factsOfBook(storyId), clock.now(), voices.ofStory(storyId))
      return { revision: stories.revision(), story: view }
    },

    newestUnfinished: (): string | null => stories.unfinished()[0] ?? null,

    /** Stops writing and painting; what is finished is kept. */
    cancel: (storyId: string): void => {
      requireStory(storyId)
      maker.cancel(storyId)
    },

    /** Goes on with a story that was cancelled or failed. */
    resume: (storyId: string): void => {
      requireStory(storyId)
      maker.resume(storyId)
    },

    /** Puts the story into the bin; it can be restored for a day. Work on it stops. */
    remove: (storyId: string): void => {
      requireStory(storyId)
      maker.cancel(storyId)
      change(storyId, { deletedAt: clock.now() })
    },

    /** A parent has read it. */
    approve: (storyId: string): void => {
      change(storyId, { draft: false })
    },

    restore: (storyId: string): void => {
      change(storyId, { deletedAt: null })
    },

    /** Empties the bin of what has lain in it for a day. */
    emptyBin: (): Promise<void> => removeOrphans(clock.now() - binTime),

    rememberPage: (storyId: string, page: number): void => {
      change(storyId, { lastReadPage: page, lastReadAt: clock.now() })
      agent.focus(storyId, page)
    },

    setFavourite: (storyId: string, favourite: boolean): void => {
      change(storyId, { favourite })
    },

    setTags: (storyId: string, tags: readonly string[]): void => {
      shelf.setTags(storyId, tags)
      storyChanged(storyId)
    },

    tags: (): CallOutput<'stories.tags'> => shelf.tags().map(({ tag, stories }) => ({ tag, stories })),

    setBookmark: (storyId: string, page: number, on: boolean): void => {
      shelf.setBookmark(storyId, page, on)
      storyChanged(storyId)
    },

    trail: (storyId: string, page: number): AttemptView[] => {
      requireStory(storyId)
      return [...jobs.attempts(storyId, page)]
    },

    writingTrail: (storyId: string): WritingAttemptView[] => {
      requireStory(storyId)
      return [...stories.attempts(storyId)]
    },

    versions: (storyId: string, page: number): CallOutput<'pictures.versions'> => {
      requireStory(storyId)
      return jobs.versions(storyId, page).map(({ picture, alt, chosen, provider }) => ({
        sha256: picture.sha256,
        width: picture.width,
        height: picture.height,
        focus: picture.focus,
        alt,
        chosen,
        provider,
      }))
    },

    choose: (storyId: string, page: number, sha256: string): void => {
      if (!jobs.choose(storyId, page, sha256, clock.now())) {
        throw new AppError('not-found', 'This picture is no longer kept with the page.', {
          reason: 'picture-gone',
        })
      }
      pageChanged(storyId, page)
    },

    /**
     * From now on the story is painted after the picture that this page shows, by illustrators that can. The picture
     * is kept for it whatever the page shows later.
     */
    keepLook: (storyId: string, page: number): void => {
      const chosen = jobs.versions(storyId, page).find((version) => version.chosen)
      if (chosen === undefined) {
        throw new AppError('not-found', 'This page has no picture yet.', { reason: 'no-picture-yet' })
      }
      change(storyId, { look: { page, sha256: chosen.picture.sha256 } })
    },

    forgetLook: (storyId: string): void => {
      change(storyId, { look: null })
    },

    usage: storage.usage,

    /**
     * Removes for good every picture that no page shows; answers the bytes that became free. What can't be removed
     * now, or is not because of a crash in between, is swept at the next start.
     */
    clearVersions: async (): Promise<number> => {
      const { pages, pictures: gone } = storage.dropVersions()
      for (const { storyId, page } of pages) pageChanged(storyId, page)
      for (const { sha256 } of gone) await pictures.remove(sha256)
      return gone.reduce((sum, { size }) => sum + size, 0)
    },

    report: (storyId: string): Report => {
      const story = requireStory(storyId)
      const row = stories.row(storyId)
      if (row === undefined) throw noSuchStory()
      return buildReport(
        story,
        viewSummary(row).status,
        (page) => ({
          job: jobs.ofPage(storyId, page),
          version: jobs.versions(storyId, page).find(({ chosen }) => chosen),
          attempts: jobs.attempts(storyId, page),
        }),
        (sha256) => pictures.path(sha256, 'full'),
      )
    },

    /** Resolves when the story is written and every picture has come to an end; rejects with the signal's reason. */
    settled: (storyId: string, signal: AbortSignal): Promise<void> =>
      Promise.race([
        maker.settled(storyId).then(() => agent.settled(storyId)),
        new Promise<never>((_resolve, reject) => {
          if (signal.aborted) reject(signal.reason as Error)
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
        }),
      ]),
  }
}
