import { isAtHome } from '#contract/illustrators.ts'
import type { FetchFor } from '../http/fetch-for.ts'
import type {
  Illustrator,
  IllustratorContext,
  IllustratorDescriptor,
  PaintedPicture,
  PaintProgress,
  PicturePlan,
} from '../illustrators/illustrator.ts'
import type {
  Clock,
  JobStore,
  KeySource,
  Log,
  Making,
  PictureStore,
  PictureStudio,
  PictureVerdict,
} from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { altText } from './alt-text.ts'
import { JobGone, type JobRecord } from './job-record.ts'
import { createMemory } from './picture-memory.ts'
import { createProgressGauge, progressEvent } from './progress.ts'
import type { StoreGuard } from './store-guard.ts'
import { stripMetadata } from './strip-metadata.ts'
import { tellToStop } from './tell-to-stop.ts'

/**
 * Mere progress is stored and told at most this often, in milliseconds, since every write waits for the disk; a
 * change of state always is, and so is what stands in the way.
 */
const progressEvery = 500
/** How often the stall limit is looked at, in milliseconds. */
const watchEvery = 60_000
/** However much a provider seems to move on: after this, in milliseconds, a request has had its time. */
const longestRequest = 2 * 60 * 60 * 1000
/** So often a picture is looked at before it is given up. */
const mostLooks = 3
/** Where heroes stand in a picture of which nobody says so. */
const usualFocus = { x: 0.5, y: 0.45 }

export interface PaintingDeps {
  readonly clock: Clock
  readonly log: Log
  readonly jobs: JobStore
  readonly pictures: PictureStore
  readonly studio: PictureStudio
  readonly keys: KeySource
  readonly fetchFor: FetchFor
  readonly guard: StoreGuard
  /** Runs a request under the provider's breaker. */
  readonly ask: <T>(request: () => Promise<T>) => Promise<T>
  /** Lets one picture of the story after the other through check and store, so that no two alike slip in together. */
  readonly inTurn: <T>(storyId: string, work: () => Promise<T>) => Promise<T>
  readonly onChange: (storyId: string, page: number) => void
  /** The provider was heard of. */
  readonly onAnswer: () => void
  /** Milliseconds without progress after which a request is given up. */
  readonly stallLimit: () => number
}

export interface Painting {
  readonly record: JobRecord
  readonly attemptId: number
  readonly illustrator: Illustrator
  readonly plan: PicturePlan
  /** Aborted when the job is cancelled or the agent stops. */
  readonly signal: AbortSignal
}

/** A picture that did not pass; `fault` is what the check says is wrong. */
export class RejectedPicture extends ProviderFailure {
  readonly fault: string
  constructor(verdict: Extract<PictureVerdict, { ok: false }>) {
    super(verdict.fault === 'placeholder' ? 'censored' : 'rejected', verdict.message, {
      said: verdict.message,
    })
    this.fault = verdict.fault
  }
}

/** Why the agent aborts what it does when the app ends. */
export class AgentStopping extends Error {
  override readonly name = 'AgentStopping'
}

/** For the trail, of a picture that came: all that a reader would not expect. */
const toldOf = (
  { after }: Pick<PaintedPicture, 'after'>,
  isKept: boolean,
  { leavesComputer }: Pick<IllustratorDescriptor, 'leavesComputer'>,
): Making['told'] => {
  if (isKept) {
    const message =
      'The same words, model and seed had brought this picture before. It was kept; nothing was sent.'
    return { code: 'kept', message }
  }
  if (after === undefined) return null
  const message = `Painted after the picture of page ${after}${leavesComputer ? ', which was sent along' : ''}.`
  return { code: null, message }
}

/** Rejects when the signal is aborted, with its reason; never resolves. */
const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const fail = (): void => reject(signal.reason as Error)
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail, { once: true })
  })

/**
 * One try at a picture, from the request (or, with a `remoteId` in the job, from where it stands at the provider) to
 * the stored and chosen picture. Answers whether the provider was asked at all. Throws ProviderFailure when the try has failed, JobGone when the job is no longer
 * ours, and the signal's reason when that is aborted.
 */
export const paintPicture = async (
  painting: Painting,
  deps: PaintingDeps,
): Promise<{ readonly asked: boolean }> => {
  const { record, illustrator, plan } = painting
  const { descriptor } = illustrator
  const { clock } = deps
  const own = new AbortController()
  const signal = AbortSignal.any([painting.signal, own.signal])
  const over = new AbortController()
  const fetch = deps.fetchFor({ purpose: 'Picture', storyId: plan.storyId, home: isAtHome(descriptor.id) })
  let live = true

  const cancelRemote = (remoteId: string, key: string | null): Promise<PaintedPicture | undefined> =>
    tellToStop(illustrator, remoteId, { fetch, key, clock, log: deps.log })

  const watch = async (): Promise<never> => {
    let startedAt = clock.now()
    let awakeSince = 0
    for (;;) {
      const movedAt = Math.max(record.job().progressAt, awakeSince)
      const left = Math.min(movedAt + deps.stallLimit(), startedAt + longestRequest) - clock.now()
      if (left <= 0) throw new ProviderFailure('stalled', 'No progress for as long as the settings allow')
      // Looks again now and then: the limit may have been changed in Settings.
      const nap = Math.min(left, watchEvery)
      const before = clock.now()
      await clock.sleep(nap, over.signal)
      // The computer itself slept: nobody could have seen any progress.
      // Time left and being slow change by themselves.
      deps.onChange(plan.storyId, plan.page)
      const overslept = clock.now() - before - nap
      if (overslept > watchEvery) {
        awakeSince = clock.now()
        startedAt += overslept
      }
    }
  }

  const memory = createMemory(plan, descriptor.id, deps)
  const isAdvance = createProgressGauge()
  let toldAt = Number.NEGATIVE_INFINITY
  const report = (progress: PaintProgress): void => {
    if (!live || signal.aborted) return
    const event = progressEvent(progress)
    const advanced = isAdvance(progress)
    deps.onAnswer()
    const now = clock.now()
    const { state, hindrance } = record.job()
    const isNews = progress.state === 'waiting' && (progress.hindrance ?? null) !== hindrance
    if (state === progress.state && !isNews && now - toldAt < progressEvery) return
    toldAt = now
    record.note(event, advanced)
  }

  const request = async (key: string | null): Promise<PaintedPicture> => {
    const context: IllustratorContext = {
      fetch,
      key,
      signal,
      clock,
      log: deps.log,
      report,
      submitted: async (remoteId, model) => {
        if (live && !signal.aborted) await record.apply({ kind: 'accept', remoteId, model })
        // It was taken in the very moment in which nobody wanted it any more.
        else await cancelRemote(remoteId, key)
      },
      recall: memory.recall,
      remoteId: record.job().remoteId,
    }
    const painted = deps.ask(async () => {
      try {
        return await Promise.race([illustrator.paint(plan, context), watch(), abortOf(signal)])
      } catch (error) {
        if (signal.aborted || error instanceof ProviderFailure || error instanceof JobGone) throw error
        deps.log.error('An illustrator threw something of its own', { provider: descriptor.id, error })
        throw new ProviderFailure('bad-response', 'The illustrator failed in a way it should not', {
          cause: error,
        })
      }
    })
    try {
      return await painted
    } catch (error) {
      live = false
      const { remoteId } = record.job()
      const isLeft = painting.signal.aborted && painting.signal.reason instanceof AgentStopping
      // At the end of the app a request is left alone: it is taken up again by its id.
      if (!isLeft) own.abort(error)
      if (isLeft || remoteId === null) throw error
      const mayStillRun =
        painting.signal.aborted ||
        error instanceof JobGone ||
        (error instanceof ProviderFailure && error.kind === 'stalled')
      const finished = mayStillRun ? await cancelRemote(remoteId, key) : undefined
      if (finished !== undefined && !painting.signal.aborted && !(error instanceof JobGone)) return finished
      throw error
    }
  }

  /** A picture in hand may be paid for: a crash of the checking process costs another look, not another picture. */
  const check = async (
    bytes: Uint8Array,
    wanted: Parameters<PictureStudio['check']>[1],
  ): Promise<PictureVerdict> => {
    for (let looks = 1; ; looks += 1) {
      try {
        const verdict = deps.studio.check(bytes, wanted, painting.signal)
        return await Promise.race([verdict, watch(), abortOf(painting.signal)])
      } catch (error) {
        const isTheStudios = error instanceof ProviderFailure && ['crashed', 'timeout'].includes(error.kind)
        if (!isTheStudios) throw error
        deps.log.warn('Checking a picture failed', { provider: descriptor.id, looks, kind: error.kind })
        if (looks === mostLooks) {
          return {
            ok: false,
            fault: 'not-an-image',
            message: 'The picture can’t be opened: opening it fails each time.',
          }
        }
      }
    }
  }

  const keep = async (painted: PaintedPicture): Promise<void> => {
    const { width, height } = painted
    // Before everything else: what is checked, named and stored is one and the same.
    const bytes = stripMetadata(painted.bytes)
    const others = deps.jobs.hashesOfOthers(plan.storyId, plan.page)
    const verdict = await check(bytes, { width, height, others })
    if (!verdict.ok) throw new RejectedPicture(verdict)
    const sha256 = await deps.guard.write(() => deps.pictures.put(bytes, verdict.thumbnail), painting.signal)
    await record.complete(
      {
        picture: {
          sha256,
          width: verdict.width,
          height: verdict.height,
          format: verdict.format,
          size: bytes.length,
          hash: verdict.hash,
          focus: painted.focus ?? usualFocus,
          createdAt: clock.now(),
        },
        alt: altText(plan),
        provider: descriptor.id,
        model: painted.model,
        worker: painted.worker,
        seed: painted.seed,
      },
      painting.attemptId,
      { request: memory.lastRequest(), told: toldOf(painted, memory.isKept(painted), descriptor) },
    )
  }

  try {
    const key = descriptor.keyId === null ? null : await deps.keys(descriptor.keyId)
    painting.signal.throwIfAborted()
    const painted = await request(key)
    live = false
    await record.pass({ kind: 'check' })
    await deps.inTurn(plan.storyId, () => keep(painted))
    return { asked: !memory.isKept(painted) }
  } finally {
    live = false
    over.abort(new Error('The painting is over'))
  }
}
