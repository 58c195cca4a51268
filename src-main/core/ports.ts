import type {
  ActivityQuery,
  AttemptView,
  Begins,
  IllustratorId,
  JobState,
  KeyId,
  ListQuery,
  OutboundRequestView,
  Settings,
  SettingsPatch,
  WriterId,
  WritingAttemptView,
} from '#contract/index.ts'
import type { KeptBook } from './exporters/kept-book.ts'
import type { Composition } from './illustrators/built-in/composition.ts'
import type { SeriesPlace } from './story/brief.ts'
import type { Character } from './story/scene.ts'
import type { Failure, Look, Page, Story, WritingState } from './story/story.ts'

/** Every wait and every time stamp goes through this; a test's clock is moved by hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Rejects with the signal's reason when it is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export interface Random {
  /** A 32-bit unsigned integer. */
  readonly seed: () => number
  /** A UUID, version 4. */
  readonly id: () => string
}

export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** Adapters redact what looks like a key; no caller may rely on that and log one. */
export interface Log {
  readonly debug: (message: string, fields?: LogFields) => void
  readonly info: (message: string, fields?: LogFields) => void
  readonly warn: (message: string, fields?: LogFields) => void
  /** `error`: what was thrown, with its causes. A plain record, since no index signature can leave one key out. */
  readonly error: (message: string, fields?: Readonly<Record<string, unknown>>) => void
}

/** The platform's `fetch`, through the one gate that records, limits and can refuse every request. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/** What a keychain answered; every method has a time limit of its own and never throws. */
export type KeychainResult<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly reason: 'missing' | 'locked' | 'denied' | 'timeout' | 'unreadable' | 'failed'
      readonly message: string
    }

/** The operating system's keychain behind four verbs. */
export interface Keychain {
  readonly probe: () => Promise<KeychainResult<null>>
  readonly read: (account: string) => Promise<KeychainResult<string | null>>
  readonly write: (account: string, secret: string) => Promise<KeychainResult<null>>
  readonly remove: (account: string) => Promise<KeychainResult<boolean>>
}

/** The user's own key if there is one, else the environment's, else null. Asked at the moment of use, never kept. */
export type KeySource = (id: KeyId) => Promise<string | null>

export interface SettingsStore {
  readonly get: () => Settings
  readonly update: (patch: SettingsPatch) => Settings
  readonly reset: () => Settings
  /** Returns its unsubscribe. */
  readonly onChange: (listener: (settings: Settings) => void) => () => void
}

/** A finished picture's facts. Its bytes lie in the PictureStore under `sha256`. */
export interface Picture {
  readonly sha256: string
  readonly width: number
  readonly height: number
  readonly format: 'png' | 'jpeg' | 'webp'
  /** Bytes on disk, without the thumbnail. */
  readonly size: number
  /** 64-bit difference hash as 16 hex digits. */
  readonly hash: string
  readonly focus: { readonly x: number; readonly y: number }
  readonly createdAt: number
}

/** A picture that a page has had, with where it came from. */
export interface PictureVersion {
  readonly picture: Picture
  readonly alt: string
  readonly provider: IllustratorId | null
  readonly model: string | null
  readonly worker: string | null
  readonly seed: number | null
  readonly chosen: boolean
  /** The page's words or its scene were changed by hand since it was painted. Left out: no. */
  readonly olderThanWords?: true
}

/** One page's picture in the making. `revision` of the store grows with each change. */
export interface Job {
  readonly id: string
  readonly storyId: string
  readonly page: number
  readonly state: JobState
  /** Null: as the settings say. Else only these, in this order. */
  readonly illustrators: readonly IllustratorId[] | null
  readonly provider: IllustratorId | null
  readonly model: string | null
  /** What the provider calls its own request; stored before the first poll. */
  readonly remoteId: string | null
  readonly worker: string | null
  readonly queuePosition: number | null
  readonly secondsLeft: number | null
  readonly progress: number | null
  /** What stands in the way while it waits, as a sentence for people. */
  readonly hindrance: string | null
  /** When it last moved on, in milliseconds; what the stall limit counts from. */
  readonly progressAt: number
  readonly failure: Failure | null
  readonly createdAt: number
  readonly updatedAt: number
}

export type JobPatch = Partial<Omit<Job, 'id' | 'storyId' | 'page' | 'createdAt'>>

export interface Attempt extends AttemptView {
  readonly id: number
  readonly jobId: string
}

export type NewAttempt = Omit<AttemptView, 'outcome' | 'code' | 'message' | 'endedAt'>

export interface AttemptEnd {
  readonly outcome: Exclude<AttemptView['outcome'], 'running'>
  readonly code: string | null
  readonly message: string | null
  readonly endedAt: number
  readonly model?: string | null
}

/** A row of a story's writing trail. */
export interface WritingAttempt extends WritingAttemptView {
  readonly id: number
  readonly storyId: string
}

export type NewWritingAttempt = Omit<WritingAttemptView, 'outcome' | 'code' | 'message' | 'endedAt'>

/** Which attempt has ended, and how. */
export interface EndedAttempt {
  readonly id: number
  readonly end: AttemptEnd
}

/** What is to be told of a picture that came, besides the version it became. */
export interface Making {
  /**
   * All that was asked for, as text: provider, model and the request's whole body. The same text asks for the same
   * picture. Null where nobody can tell any more.
   */
  readonly request: string | null
  /** For the trail, where there is more to say than that it came; `kept`: it was there before. */
  readonly told: { readonly code: 'kept' | null; readonly message: string } | null
}

type Unborn = 'pages' | 'cast' | 'lastReadPage' | 'lastReadAt' | 'favourite' | 'look' | 'deletedAt'
type MayBeLeftOut = 'kind' | 'secondLanguage' | 'style' | 'brief' | 'series' | 'draft' | 'begins'
/**
 * What is left out: a `story` in one language, cut from paper, asked for by its topic alone, of no series,
 * no draft, made at once.
 */
export type NewStory = Omit<Story, Unborn | MayBeLeftOut> & Partial<Pick<Story, MayBeLeftOut>>

export interface StoryChange {
  readonly title?: string
  readonly writing?: WritingState
  readonly writer?: { readonly provider: WriterId; readonly model: string | null } | null
  readonly failure?: Failure | null
  readonly pageCount?: number
  readonly lastReadPage?: number
  readonly lastReadAt?: number
  readonly favourite?: boolean
  readonly look?: Look | null
  readonly series?: SeriesPlace | null
  readonly draft?: boolean
  readonly begins?: Begins | null
  readonly deletedAt?: number | null
}

/** Everything a list needs of a story, without its pages. */
export interface StoryRow extends Omit<Story, 'pages' | 'cast'> {
  readonly jobs: Readonly<Record<JobState, number>>
  /** Of the first page that has a picture. */
  readonly cover: PictureVersion | null
  /** In the order in which they were given. */
  readonly tags: readonly string[]
  /** Page numbers, rising. */
  readonly bookmarks: readonly number[]
}

/**
 * Stories, pages, cast. Synchronous: a call is one transaction and returns when it is durable.
 * Throws AppError `disk-full`, `store-damaged` or `profile-unwritable`; then nothing of the call is kept.
 */
export interface StoryStore {
  readonly insert: (story: NewStory) => void
  readonly update: (id: string, change: StoryChange, now: number) => void
  readonly setCast: (id: string, cast: readonly Character[], now: number) => void
  /** Adds a page or replaces it; with `job`, orders its picture in the same transaction. */
  readonly putPage: (id: string, page: Page, job: Job | null, now: number) => void
  /** A story that is written already, with its cast, its pages and the orders of their pictures: all of it or nothing. */
  readonly insertWhole: (
    story: NewStory,
    cast: readonly Character[],
    pages: readonly { readonly page: Page; readonly job: Job | null }[],
    now: number,
  ) => void
  /**
   * Changes a page by hand. Its pictures that were painted for other words are from now on older than its words; those
   * that were painted for these very words are not.
   */
  readonly changePage: (id: string, page: Page, now: number) => void
  /** Opens a row of the story's writing trail; answers its id. */
  readonly startAttempt: (id: string, attempt: NewWritingAttempt) => number
  /** What has ended stays as it ended. */
  readonly endAttempt: (attemptId: number, end: AttemptEnd) => void
  /** The story's writing trail, oldest first. */
  readonly attempts: (id: string) => readonly WritingAttempt[]
  /** Also those in the bin. */
  readonly get: (id: string) => Story | undefined
  /** One page, for those who need no other; undefined where there is no such page, or no such story. */
  readonly page: (id: string, number: number) => Page | undefined
  readonly row: (id: string) => StoryRow | undefined
  /**
   * `readable`: only what a child may read, approved and written to its end.
   * Newest first unless asked otherwise, without those in the bin; with `search`, those that match every word (the last one as a prefix).
   */
  readonly list: (query: ListQuery & { readonly readable?: true }) => {
    readonly rows: readonly StoryRow[]
    readonly next: string | null
    readonly total: number
    /** There are more than `total`: where a search finds much, not all of it is counted. */
    readonly uncounted?: true
  }
  /** Being written, or with a job not at an end; newest first, also those in the bin. */
  readonly unfinished: () => readonly string[]
  /** Removes for good those deleted before `before`; returns the pictures that no story shows any longer. */
  readonly purge: (before: number) => readonly string[]
  /** Grows with every committed change to stories, pages or jobs. */
  readonly revision: () => number
}

/** What a family adds to its stories. Same rules as StoryStore; throws AppError `not-found` for a story that is gone. */
export interface ShelfStore {
  /** Replaces all of the story's tags. Two that differ in case alone are one, as it was written first. */
  readonly setTags: (id: string, tags: readonly string[]) => void
  readonly setBookmark: (id: string, page: number, on: boolean) => void
  /** Every tag that a story outside of the bin has, by name, with how many have it. */
  readonly tags: () => readonly { readonly tag: string; readonly stories: number }[]
}

/** Picture jobs with their attempt trail. Same rules as StoryStore. */
export interface JobStore {
  readonly enqueue: (job: Job) => void
  readonly get: (id: string) => Job | undefined
  /** The newest job of each page, by page. */
  readonly ofStory: (storyId: string) => readonly Job[]
  readonly ofPage: (storyId: string, page: number) => Job | undefined
  /** Those not at an end, oldest first. */
  readonly open: () => readonly Job[]
  /**
   * Moves a job on if it is still in `from`; answers whether it did. Two runners can't take the same job.
   * With `ended`, ends that attempt in the same transaction; where the job is not moved, the attempt is not ended.
   */
  readonly move: (id: string, from: JobState, patch: JobPatch, now: number, ended?: EndedAttempt) => boolean
  /**
   * The same for what only tells how far a request is. Not waited for: it outlives a crash of the app, but the last
   * ones may be undone by a power cut. Whatever is durable later makes those before it durable too.
   */
  readonly note: (id: string, from: JobState, patch: JobPatch, now: number) => boolean
  /** Moves a job on as `move` does and begins an attempt in the same transaction; null if it was not moved. */
  readonly begin: (
    id: string,
    from: JobState,
    patch: JobPatch,
    attempt: NewAttempt,
    now: number,
  ) => number | null
  readonly startAttempt: (jobId: string, attempt: NewAttempt) => number
  readonly endAttempt: (attemptId: number, end: AttemptEnd) => void
  /** Oldest first, of all jobs the page has had. */
  readonly attempts: (storyId: string, page: number) => readonly Attempt[]
  /** The same for every page of a story that has any, with one query. */
  readonly attemptsByPage: (storyId: string) => ReadonlyMap<number, readonly Attempt[]>
  /**
   * Stores a picture as the page's chosen one and completes its job, in one transaction.
   * Answers false, and stores nothing, if the job is no longer in `from`. Of `making.request` a fingerprint is kept.
   */
  readonly complete: (
    id: string,
    from: JobState,
    version: Omit<PictureVersion, 'chosen'>,
    attemptId: number,
    now: number,
    making?: Making,
  ) => boolean
  /** The newest picture, of any story, that this very request has brought (see Making). */
  readonly findPainted: (request: string) => PictureVersion | undefined
  readonly versions: (storyId: string, page: number) => readonly PictureVersion[]
  /** The same for every page of a story that has any, with one query. */
  readonly versionsByPage: (storyId: string) => ReadonlyMap<number, readonly PictureVersion[]>
  readonly choose: (storyId: string, page: number, sha256: string, now: number) => boolean
  /** Difference hashes of the chosen pictures of a story's other pages. */
  readonly hashesOfOthers: (storyId: string, page: number) => readonly string[]
  /** How long this provider's last pictures took, in milliseconds, newest first, at most 20; without those kept from before. */
  readonly durations: (provider: IllustratorId) => readonly number[]
}

/** Takes whole books in. Same rules as StoryStore. */
export interface BookShelf {
  /**
   * Stores a book with its trail and the facts of its pictures as the story of that id, in one transaction. Its
   * pictures' files are there already.
   */
  readonly put: (book: KeptBook, id: string, jobIdOf: (page: number) => string) => void
}

/** What the library takes on the disk. Same rules as StoryStore. */
export interface Storage {
  /** `stories`: without those in the bin. Bytes of the pictures that pages show or are painted after, of the others, and of voices. */
  readonly usage: () => {
    readonly stories: number
    readonly pictures: number
    readonly versions: number
    readonly voices: number
  }
  /**
   * Forgets every version that is neither its page's chosen one nor its story's look; a page whose next picture is
   * being made keeps its.
   * Answers the pages that have lost versions, and the pictures, with their bytes, that belong to no page any more.
   */
  readonly dropVersions: () => {
    readonly pages: readonly { readonly storyId: string; readonly page: number }[]
    readonly pictures: readonly { readonly sha256: string; readonly size: number }[]
  }
}

/** Picture files, and those of voices, content-addressed: a temporary file, fsync, rename, fsync of the folder. */
export interface PictureStore {
  /**
   * Writes picture and thumbnail; answers the SHA-256 of `bytes`. Writing what is there already does nothing.
   * `null`: a page's voice, which has none.
   */
  readonly put: (bytes: Uint8Array, thumbnail: Uint8Array | null) => Promise<string>
  readonly read: (sha256: string, size: 'full' | 'thumbnail') => Promise<Uint8Array | undefined>
  readonly path: (sha256: string, size: 'full' | 'thumbnail') => string
  readonly remove: (sha256: string) => Promise<void>
  /** Bytes in all. */
  readonly size: () => Promise<number>
}

/** What is wrong with a picture. */
export const pictureFaults = [
  'not-an-image',
  'truncated',
  'too-large',
  'animated',
  'wrong-size',
  'blank',
  'noise',
  'duplicate',
  'placeholder',
] as const
export type PictureFault = (typeof pictureFaults)[number]

export type PictureVerdict =
  | {
      readonly ok: true
      readonly width: number
      readonly height: number
      readonly format: 'png' | 'jpeg' | 'webp'
      /** 64-bit difference hash as 16 hex digits. */
      readonly hash: string
      /** WebP, at most 480 pixels wide. */
      readonly thumbnail: Uint8Array
    }
  | { readonly ok: false; readonly fault: PictureFault; readonly message: string }

/**
 * Everything that touches pixels, in a process of its own: a crash there rejects the call with
 * ProviderFailure `crashed` and costs one attempt, not the app.
 */
export interface PictureStudio {
  /** Draws what the built-in illustrator composed; answers WebP. */
  readonly paint: (composition: Composition, signal: AbortSignal) => Promise<Uint8Array>
  /** `others`: difference hashes of the story's other pages. */
  readonly check: (
    bytes: Uint8Array,
    wanted: { readonly width: number; readonly height: number; readonly others: readonly string[] },
    signal: AbortSignal,
  ) => Promise<PictureVerdict>
  /**
   * The same picture in another format, for what can't show WebP: e-readers, and EPUB before 3.3.
   * JPEG at quality 0.9 on white, the same size in pixels; the same bytes in give the same bytes out.
   */
  readonly convert: (bytes: Uint8Array, format: 'jpeg', signal: AbortSignal) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** What left this computer; kept 30 days. Not waited for until it is on disk: only a power cut can lose the last rows. */
export interface ActivityStore {
  /** Written before a byte leaves, so that a crash of the app hides nothing; answers the row's id. */
  readonly record: (request: Omit<OutboundRequestView, 'id'>) => number
  /** How the request ended; does nothing if the row was cleared meanwhile. */
  readonly finish: (
    id: number,
    end: Pick<OutboundRequestView, 'status' | 'bytesReceived' | 'outcome'>,
  ) => void
  /** Newest first, at most `activityPageSize`; with `before` those that came before that row, none where it is gone. */
  readonly list: (query?: ActivityQuery) => readonly OutboundRequestView[]
  readonly clear: () => void
}

/** A file that a page to be printed loads, by its path seen from `index.html`. */
export interface PrintFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** A page for printing with all that it needs; nothing else can be loaded from it, and no script runs in it. */
export interface PrintDocument {
  /** `index.html` is the page itself. */
  readonly files: ReadonlyMap<string, PrintFile>
}

/** A browser that prints. */
export interface Printer {
  /**
   * A PDF with the sizes that the page's own style sheet gives, its fonts embedded.
   * Rejects with the signal's reason, and with AppError `refused` where there is no browser or it fails.
   */
  readonly print: (document: PrintDocument, signal: AbortSignal) => Promise<Uint8Array>
}

/**
 * Writes a file that a person asked for, whole or not at all. Rejects with an AppError that says what is wrong with
 * the place: no room, not allowed, a folder of that name.
 */
export type WriteWhole = (path: string, bytes: Uint8Array) => Promise<void>
