import { AppError, type NoticeView } from '#contract/index.ts'
import type { Clock, Log, StoryStore } from '../ports.ts'
import type { Story } from './story.ts'

/** Milliseconds between two looks at the clock: a computer that slept wakes with timers that are late. */
const lookEvery = 30_000
/** Milliseconds after which a story was missed, and not merely begun a moment late. */
const missedAfter = 5 * 60_000

/** The id of the notice that tells of stories that were missed. */
export const missedNotice = 'night-missed'

export interface WaitingDeps {
  readonly clock: Clock
  readonly log: Log
  readonly stories: Pick<StoryStore, 'unfinished' | 'get'>
  /** Begins to make a story that has waited. */
  readonly begin: (storyId: string) => void
  readonly onNotice: (notice: NoticeView) => void
}

/** Begins stories that were asked for at a later time, or after the others. Survives a restart: the store knows them. */
export interface Waiting {
  /** Looks at once, says what was missed while the app was closed, and goes on looking while a story waits. */
  readonly start: () => void
  /** A story moved on: another one may begin. */
  readonly look: () => void
  readonly stop: () => void
}

type Waiter = Story & { readonly begins: NonNullable<Story['begins']> }

const isWaiting = (story: Story | undefined): story is Waiter =>
  story?.begins !== null && story?.deletedAt === null && story.writing === 'writing'

/** One in the bin as well: nobody says so here when it is taken out. */
const mayWait = (story: Story | undefined): boolean =>
  story !== undefined && story.begins !== null && story.writing === 'writing'

export function createWaiting({ clock, log, stories, begin, onNotice }: WaitingDeps): Waiting {
  const stopping = new AbortController()
  let started = false
  let looking = false
  let awaited = false
  let ticking = false

  /** No timer is alive where nothing waits: an idle app lets the computer rest. */
  const keepLooking = (): void => {
    if (ticking || !awaited) return
    ticking = true
    clock
      .sleep(lookEvery, stopping.signal)
      .then(() => {
        ticking = false
        look()
      })
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) log.error('Could not look for stories that wait', { error })
      })
  }

  /** The oldest first; those that begin after the others, one after the other. */
  const look = (): void => {
    if (!started || looking || stopping.signal.aborted) return
    looking = true
    try {
      // Until it is known better: the store may have trouble.
      awaited = true
      const unfinished = stories.unfinished().map((id) => stories.get(id))
      awaited = unfinished.some(mayWait)
      const waiting = unfinished.filter(isWaiting).toSorted((one, other) => one.createdAt - other.createdAt)
      let idle = unfinished.every(isWaiting)
      for (const { id, begins } of waiting) {
        const isDue = begins.kind === 'at' ? begins.at <= clock.now() : idle
        if (!isDue) continue
        idle = false
        begin(id)
      }
    } catch (error) {
      // The store has trouble, and says so itself; the next look may find it well.
      if (!(error instanceof AppError)) throw error
      log.warn('Could not look for stories that wait', { message: error.message })
    } finally {
      looking = false
      keepLooking()
    }
  }

  const tellMissed = (): void => {
    const missed = stories
      .unfinished()
      .map((id) => stories.get(id))
      .filter(isWaiting)
      .filter(({ begins }) => begins.kind === 'at' && begins.at < clock.now() - missedAfter)
    if (missed.length === 0) return
    onNotice({
      id: missedNotice,
      kind: 'info',
      message:
        missed.length === 1
          ? 'Inglenook was closed when a story was to be made. It is being made now.'
          : `Inglenook was closed when ${missed.length} stories were to be made. They are being made now.`,
      reason: 'night-missed',
      details: { stories: String(missed.length) },
    })
  }

  return {
    start: () => {
      started = true
      tellMissed()
      look()
    },
    look,
    stop: () => stopping.abort(new Error('The app ends')),
  }
}
