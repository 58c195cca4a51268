import type { ImageView, PageView, PictureView, StorySummary, StoryView } from '#contract/index.ts'
import { isEnded, isUnderWay } from '../jobs/state-machine.ts'
import type { Voice } from '../voices/ports.ts'
import type { Attempt, Job, PictureVersion, StoryRow } from '../ports.ts'
import { deriveStatus } from './status.ts'
import type { Page, Story } from './story.ts'

/** What is known of one page's picture. */
export interface JobFacts {
  /** The page's newest job. */
  readonly job: Job
  readonly versions: readonly PictureVersion[]
  /** The page's trail, of all its jobs, oldest first. */
  readonly attempts: readonly Attempt[]
  /** How long the provider's last pictures took, in milliseconds. */
  readonly durations: readonly number[]
}

/** Longer than this many times the usual is slow... */
const slowFactor = 2
/** ...if it is at least this long, in milliseconds. */
const slowAtLeast = 60_000
/** Rows of a trail that say why a provider was not asked are no tries. */
const passedOver: readonly (string | null)[] = ['paused', 'offline']

const viewPicture = (version: PictureVersion): PictureView => ({
  sha256: version.picture.sha256,
  width: version.picture.width,
  height: version.picture.height,
  alt: version.alt,
  focus: version.picture.focus,
})

/** How long a picture usually takes there, in milliseconds: the middle one of the last; null when nothing is known. */
export const usualDuration = (durations: readonly number[]): number | null =>
  durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? null

/** When a job that is under way becomes slow, in milliseconds since the epoch; null when it can't be told. */
export const slowSince = (startedAt: number, durations: readonly number[]): number =>
  startedAt + Math.max(slowAtLeast, slowFactor * (usualDuration(durations) ?? 0))

/** The provider's own estimate, or what the last pictures took less what has passed; null where neither tells. */
const secondsLeft = (facts: JobFacts, startedAt: number | null, now: number): number | null => {
  if (!isUnderWay(facts.job.state) || facts.job.state === 'checking') return null
  if (facts.job.secondsLeft !== null) {
    return Math.max(0, facts.job.secondsLeft - Math.max(0, now - facts.job.updatedAt) / 1000)
  }
  const usual = usualDuration(facts.durations)
  if (usual === null || startedAt === null) return null
  // Past its usual time nobody knows.
  return startedAt + usual > now ? (startedAt + usual - now) / 1000 : null
}

/** The state of one page's picture as the window shows it. `now` in milliseconds since the epoch. */
export const viewImage = (facts: JobFacts, now: number): ImageView => {
  const { job, versions } = facts
  const tries = facts.attempts.filter(({ jobId, code }) => jobId === job.id && !passedOver.includes(code))
  const running = tries.findLast(({ outcome }) => outcome === 'running')
  const chosen = versions.find((version) => version.chosen)
  const isOpen = !isEnded(job.state)
  // While a page is painted again, its earlier picture is shown, but who is at work is the new one's.
  return {
    state: job.state,
    picture: chosen === undefined ? null : viewPicture(chosen),
    provider: isOpen ? job.provider : (chosen?.provider ?? job.provider),
    model: isOpen ? job.model : (chosen?.model ?? job.model),
    worker: isOpen ? job.worker : (chosen?.worker ?? job.worker),
    attempt: tries.length,
    queuePosition: job.queuePosition,
    secondsLeft: secondsLeft(facts, running?.startedAt ?? null, now),
    progress: job.progress,
    hindrance: job.hindrance,
    slow:
      isUnderWay(job.state) && running !== undefined && now >= slowSince(running.startedAt, facts.durations),
    failure: job.failure,
    versions: versions.length,
    ...(chosen?.olderThanWords === true ? { olderThanWords: true } : {}),
  }
}

/** `facts` undefined: a page without illustration, or one whose picture was not yet ordered. */
export const viewPage = (page: Page, facts: JobFacts | undefined, now: number, voice?: Voice): PageView => ({
  number: page.number,
  text: page.text,
  ...(page.secondText === undefined ? {} : { secondText: page.secondText }),
  image: facts === undefined ? null : viewImage(facts, now),
  ...(voice === undefined ? {} : { voice: { sha256: voice.sha256, duration: voice.duration } }),
})

export const viewSummary = (row: StoryRow): StorySummary => ({
  id: row.id,
  title: row.title,
  topic: row.topic,
  level: row.level,
  language: row.language,
  kind: row.kind,
  secondLanguage: row.secondLanguage,
  pageCount: row.pageCount,
  illustrated: row.illustrated,
  style: row.style,
  status: deriveStatus(row.writing, row.jobs, row.pageCount),
  pictures: {
    total: row.illustrated ? row.pageCount : 0,
    completed: row.jobs.completed,
    failed: row.jobs.failed,
  },
  cover: row.cover === null ? null : viewPicture(row.cover),
  writer: row.writer,
  failure: row.failure,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  lastReadPage: row.lastReadPage,
  lastReadAt: row.lastReadAt,
  favourite: row.favourite,
  tags: [...row.tags],
  bookmarks: [...row.bookmarks],
  look: row.look,
  series: row.series,
  draft: row.draft,
  ...(row.begins === null ? {} : { begins: row.begins }),
})

/** `factsOf` answers what is known of a page's picture. */
export const viewStory = (
  story: Story,
  row: StoryRow,
  factsOf: (page: number) => JobFacts | undefined,
  now: number,
  voices: ReadonlyMap<number, Voice> = new Map(),
): StoryView => ({
  ...viewSummary(row),
  pages: story.pages.map((page) => viewPage(page, factsOf(page.number), now, voices.get(page.number))),
  cast: story.cast.map(({ name, kind, look }) => ({ name, kind, look })),
})
