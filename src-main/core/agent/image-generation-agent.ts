import type { IllustratorId, NoticeView, Settings } from '#contract/index.ts'
import type { FetchFor } from '../http/fetch-for.ts'
import type { Illustrator } from '../illustrators/illustrator.ts'
import { isEnded, isUnderWay, move } from '../jobs/state-machine.ts'
import type {
  Clock,
  Job,
  JobStore,
  KeySource,
  Log,
  PictureStore,
  PictureStudio,
  Random,
  StoryStore,
} from '../ports.ts'
import { createChoosing } from './choosing.ts'
import type { PassedOver } from './course.ts'
import { createDesk } from './desk.ts'
import { createHolding } from './holding.ts'
import { createJobRecord, JobGone, type JobRecord } from './job-record.ts'
import { orderJobs, type ReadingPlace } from './order.ts'
import { createOrders, type Orders } from './orders.ts'
import { AgentStopping } from './painting.ts'
import { recoverJob } from './recover-job.ts'
import { createSettling } from './settling.ts'
import { createStoreGuard, isStoreTrouble } from './store-guard.ts'
import { createTries, type JobMemory } from './tries.ts'
import { trailOf, type WorkUnderWay } from './work.ts'

export interface ImageGenerationAgentDeps {
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly stories: StoryStore
  readonly jobs: JobStore
  readonly pictures: PictureStore
  readonly studio: PictureStudio
  readonly settings: () => Settings
  readonly keys: KeySource
  readonly fetchFor: FetchFor
  readonly illustrators: readonly Illustrator[]
  /** A page's picture moved on. Called often; must be quick and not throw. */
  readonly onChange: (storyId: string, page: number) => void
  readonly onNotice: (notice: NoticeView) => void
  /** What the system says of the network, where it says anything. */
  readonly isOnline?: () => boolean
  /** False for the command line: a job that needs the network fails instead of waiting for it. Default true. */
  readonly waitsForNetwork?: boolean
}

/** Paints all open picture jobs, whatever the providers do. See docs/agent.md. */
export interface ImageGenerationAgent extends Orders {
  /** Takes up what was open when the app ended, then works until `stop`. */
  readonly start: () => void
  /** A job was ordered. */
  readonly wake: () => void
  /** A key or a setting changed: what was known of the providers no longer holds. */
  readonly providersChanged: () => void
  /** The network came, went or changed; the computer woke up. */
  readonly networkChanged: () => void
  /** This page is being read: it comes first. */
  readonly focus: (storyId: string, page: number) => void
  /** Whether any illustrator is set up, be it offline just now. */
  readonly canPaint: () => Promise<boolean>
  /** Resolves when no picture of the story is open; rejects with AppError `cancelled` if the agent stops before. */
  readonly settled: (storyId: string) => Promise<void>
  /** Ends all work so that the next start takes it up again. */
  readonly stop: () => Promise<void>
}

/** After something that should not happen, the agent goes on after so many milliseconds. */
const afterStumble = 10_000

export const createImageGenerationAgent = (deps: ImageGenerationAgentDeps): ImageGenerationAgent => {
  const { clock, jobs, log, waitsForNetwork = true } = deps
  const stopping = new AbortController()
  const desk = createDesk({ ...deps, isOnline: deps.isOnline })
  const guard = createStoreGuard({ clock, log, onNotice: deps.onNotice, onMended: () => pump() })
  const running: WorkUnderWay = new Map()
  const memory: JobMemory = { restUntil: new Map(), heldSince: new Map(), unwatched: new Set() }
  const { restUntil, heldSince, unwatched } = memory
  /** Jobs on which the agent itself failed and that it could not even end: left alone until the next start. */
  const jammed = new Set<string>()
  /** When each story last had a picture begun, as a number that only grows. */
  const served = new Map<string, number>()
  let turn = 0
  const settling = createSettling(jobs)
  let reading: ReadingPlace | null = null
  let started = false
  let isPumping = false
  let pumpAgain = false
  let alarm = new AbortController()

  const isStopping = (): boolean => stopping.signal.aborted
  const stallLimit = (): number => deps.settings().stallMinutes * 60_000

  const tries = createTries({ ...deps, desk, guard, memory, stallLimit })

  const changed = (job: Job): void => {
    deps.onChange(job.storyId, job.page)
    if (!isEnded(job.state)) return
    restUntil.delete(job.id)
    heldSince.delete(job.id)
    settling.jobEnded(job.storyId)
  }

  const recordOf = (job: Job, signal: AbortSignal): JobRecord =>
    createJobRecord(job, { jobs, guard, clock, signal, onChange: changed })

  // ---- one try at one picture -----------------------------------------------------------------------------------

  /** The last resort for what should not happen: the job ends, and says so. */
  const giveUp = (job: Job, error: unknown): void => {
    log.error('The agent failed on a job', { job: job.id, error })
    try {
      const current = jobs.get(job.id)
      if (current === undefined) return
      for (const { id, outcome } of trailOf(jobs, job)) {
        if (outcome !== 'running') continue
        const message = 'The app failed on this picture.'
        jobs.endAttempt(id, { outcome: 'failed', code: 'internal', message, endedAt: clock.now() })
      }
      const message =
        'Something in the app itself went wrong with this picture. The story and all finished pictures are kept. Press Retry.'
      const ended = move(current, { kind: 'fail', failure: { code: 'internal', message } }, clock.now())
      if (ended.ok && jobs.move(job.id, current.state, ended.patch, clock.now())) changed(ended.job)
    } catch (second) {
      jammed.add(job.id)
      log.error('The agent could not even end the job', { job: job.id, error: second })
    }
  }

  const choosing = createChoosing({ ...deps, desk, running, waitsForNetwork })
  const holding = createHolding({
    ...deps,
    desk,
    guard,
    memory,
    tries,
    waitsForNetwork,
    stallLimit,
    orderFor: choosing.orderFor,
    recordOf: (job) => recordOf(job, stopping.signal),
    isStopping,
    onChange: changed,
    giveUp,
  })
  const orders = createOrders({ ...deps, desk, running, onChange: changed, pump: () => pump() })

  const begin = (job: Job, provider: IllustratorId, passedOver: readonly PassedOver[]): void => {
    const abort = new AbortController()
    const signal = AbortSignal.any([abort.signal, stopping.signal])
    const record = recordOf(job, signal)
    const release = job.state === 'queued' ? desk.begin(provider) : () => undefined
    restUntil.delete(job.id)
    served.set(job.storyId, ++turn)
    const ended = (async () => {
      // A job is known as running before anything of it can happen.
      await Promise.resolve()
      try {
        const setAttempt = (id: number | null): void => {
          const entry = running.get(job.id)
          if (entry !== undefined) entry.attemptId = id
        }
        await tries.run(job, provider, { record, signal, setAttempt }, passedOver)
      } catch (error) {
        if (!signal.aborted && !(error instanceof JobGone) && !guard.note(error)) giveUp(job, error)
      } finally {
        release()
        running.delete(job.id)
        pump()
      }
    })()
    running.set(job.id, { record, provider, abort, ended, attemptId: null })
  }

  // ---- all jobs -------------------------------------------------------------------------------------------------

  const setAlarm = (until: number): void => {
    alarm.abort()
    alarm = new AbortController()
    if (!Number.isFinite(until)) return
    clock.sleep(Math.max(0, until - clock.now()), AbortSignal.any([alarm.signal, stopping.signal])).then(
      () => pump(),
      () => undefined,
    )
  }

  /** Goes on with a job that is under way in the store and that nobody works on; answers when to look again. */
  const pickUp = (job: Job): number => {
    const rest = restUntil.get(job.id) ?? 0
    if (rest > clock.now()) return rest
    const descriptor = job.provider === null ? undefined : desk.illustrator(job.provider)?.descriptor
    const decided = recoverJob(job, { jobs, descriptor, now: clock.now(), onChange: changed })
    // Paid for already: it needs neither a free place nor a provider that is still switched on.
    if (decided === 'take-up' && job.provider !== null) begin(job, job.provider, [])
    else pumpAgain = true
    return Number.POSITIVE_INFINITY
  }

  const round = async (): Promise<void> => {
    // Nobody is asked what they can do while there is nothing to do.
    if (jobs.open().length === 0) return
    await desk.survey()
    if (stopping.signal.aborted) return
    if (guard.restLeft() > 0) {
      setAlarm(clock.now() + guard.restLeft())
      return
    }
    const open = jobs.open().filter((job) => !running.has(job.id) && !jammed.has(job.id))
    const underWay = [...running.values()].map(({ record }) => record.job())
    const ahead = new Map<IllustratorId, number>()
    let next = Number.POSITIVE_INFINITY

    for (const job of open) if (isUnderWay(job.state)) next = Math.min(next, pickUp(job))

    for (const job of orderJobs(
      open.filter(({ state }) => state === 'queued'),
      underWay,
      reading,
      served,
    )) {
      const rest = restUntil.get(job.id) ?? 0
      if (rest > clock.now()) {
        next = Math.min(next, rest)
        continue
      }
      if (holding.isOutOfPatience(job)) {
        await holding.endPatience(job)
        continue
      }
      const step = choosing.stepFor(job, ahead)
      switch (step.kind) {
        case 'ask':
          begin(job, step.provider, step.passedOver)
          break
        case 'wait-for-place':
          ahead.set(step.provider, (ahead.get(step.provider) ?? 0) + 1)
          break
        case 'hold':
          next = Math.min(next, await holding.hold(job, step))
          break
        case 'fail':
          await holding.end(job, step.failure, step.passedOver)
          break
      }
      if (isStopping()) return
    }
    setAlarm(next)
  }

  function pump(): void {
    if (!started || stopping.signal.aborted) return
    pumpAgain = true
    if (isPumping) return
    isPumping = true
    void (async () => {
      while (pumpAgain && !stopping.signal.aborted) {
        pumpAgain = false
        try {
          await round()
        } catch (error) {
          if (!guard.note(error)) log.error('The agent stumbled, and goes on in a while', { error })
          setAlarm(clock.now() + afterStumble)
        }
      }
      isPumping = false
    })()
  }

  /** Brings in order what the last run of the app left, or what this one leaves; see jobs/recovery.ts. */
  const recoverAll = (): void => {
    for (const job of jobs.open()) {
      const descriptor = job.provider === null ? undefined : desk.illustrator(job.provider)?.descriptor
      const decided = recoverJob(job, { jobs, descriptor, now: clock.now(), onChange: changed })
      if (decided === 'take-up') unwatched.add(job.id)
    }
  }

  return {
    start: () => {
      if (started || stopping.signal.aborted) return
      void (async () => {
        try {
          await guard.write(recoverAll, stopping.signal)
        } catch (error) {
          if (stopping.signal.aborted) return
          log.error('What the last run left could not be taken up', { error })
        }
        started = true
        pump()
      })()
    },
    wake: () => pump(),
    providersChanged: () => {
      desk.reset()
      pump()
    },
    networkChanged: () => {
      desk.reset()
      restUntil.clear()
      pump()
    },
    ...orders,
    focus: (storyId, page) => {
      reading = { storyId, page }
      pump()
    },
    canPaint: async () => {
      await desk.survey()
      return deps
        .settings()
        .illustrators.some(({ id }) => desk.available(id, { evenIfOff: false }).kind !== 'unset')
    },
    settled: settling.settled,
    stop: async () => {
      stopping.abort(new AgentStopping('The app ends'))
      alarm.abort()
      await Promise.all([...running.values()].map(({ ended }) => ended))
      await tries.farewells()
      try {
        if (started) recoverAll()
      } catch (error) {
        // The next start does it.
        if (!isStoreTrouble(error)) throw error
        log.warn('The work left open could not be noted at the end', { reason: error.code })
      }
      settling.end()
    },
  }
}
