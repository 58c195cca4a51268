import { AppError, type IllustratorId, type NoticeView, type Settings } from '#contract/index.ts'
import type { FetchFor } from '../http/fetch-for.ts'
import type { Illustrator } from '../illustrators/illustrator.ts'
import { isEnded, isUnderWay, move, newJob } from '../jobs/state-machine.ts'
import type {
  Attempt,
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
import { ProviderFailure } from '../providers/failure.ts'
import { failureSentence } from '../providers/failure-policy.ts'
import type { Failure } from '../story/story.ts'
import { finalFailure, nextStep, triesOf, type PassedOver, type Step } from './course.ts'
import { createDesk } from './desk.ts'
import { createJobRecord, JobGone, type JobRecord } from './job-record.ts'
import { orderJobs, type ReadingPlace } from './order.ts'
import { AgentStopping } from './painting.ts'
import { recoverJob } from './recover-job.ts'
import { shareOut, type Pace } from './sharing.ts'
import { createStoreGuard, isStoreTrouble } from './store-guard.ts'
import { createTries, type JobMemory } from './tries.ts'

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
export interface ImageGenerationAgent {
  /** Takes up what was open when the app ended, then works until `stop`. */
  readonly start: () => void
  /** A job was ordered. */
  readonly wake: () => void
  /** A key or a setting changed: what was known of the providers no longer holds. */
  readonly providersChanged: () => void
  /** The network came, went or changed; the computer woke up. */
  readonly networkChanged: () => void
  /** Paints a page again whose picture failed or was cancelled; does nothing for others. */
  readonly retry: (storyId: string, page: number) => void
  readonly retryAll: (storyId: string) => void
  /** Another picture for a page that has one; the earlier one is shown until then and kept after. */
  readonly paintAgain: (storyId: string, page: number) => void
  readonly useBuiltIn: (storyId: string, page: number) => void
  /** Stops a page's picture, and tells the provider. What is finished is kept. */
  readonly cancel: (storyId: string, page: number) => void
  readonly cancelStory: (storyId: string) => void
  /** This page is being read: it comes first. */
  readonly focus: (storyId: string, page: number) => void
  /** Whether any illustrator is set up, be it offline just now. */
  readonly canPaint: () => Promise<boolean>
  /** Resolves when no picture of the story is open; rejects with AppError `cancelled` if the agent stops before. */
  readonly settled: (storyId: string) => Promise<void>
  /** Ends all work so that the next start takes it up again. */
  readonly stop: () => Promise<void>
}

/** While offline, the network is looked for this often, in milliseconds. */
const networkLook = 60_000
/** After something that should not happen, the agent goes on after so many milliseconds. */
const afterStumble = 10_000

/** What one job has under way. */
interface Running {
  readonly record: JobRecord
  readonly provider: IllustratorId
  readonly abort: AbortController
  readonly ended: Promise<void>
  attemptId: number | null
}

export const createImageGenerationAgent = (deps: ImageGenerationAgentDeps): ImageGenerationAgent => {
  const { clock, jobs, log, waitsForNetwork = true } = deps
  const stopping = new AbortController()
  const desk = createDesk({ ...deps, isOnline: deps.isOnline })
  const guard = createStoreGuard({ clock, log, onNotice: deps.onNotice, onMended: () => pump() })
  const running = new Map<string, Running>()
  const memory: JobMemory = { restUntil: new Map(), heldSince: new Map(), unwatched: new Set() }
  const { restUntil, heldSince, unwatched } = memory
  /** Jobs on which the agent itself failed and that it could not even end: left alone until the next start. */
  const jammed = new Set<string>()
  /** When each story last had a picture begun, as a number that only grows. */
  const served = new Map<string, number>()
  let turn = 0
  const waiters = new Map<string, { resolve: () => void; reject: (reason: Error) => void }[]>()
  let reading: ReadingPlace | null = null
  let started = false
  let isPumping = false
  let pumpAgain = false
  let alarm = new AbortController()

  const isStopping = (): boolean => stopping.signal.aborted
  const stallLimit = (): number => deps.settings().stallMinutes * 60_000

  const tries = createTries({ ...deps, desk, guard, memory, stallLimit })

  const isOpen = (storyId: string): boolean => jobs.ofStory(storyId).some((job) => !isEnded(job.state))

  const changed = (job: Job): void => {
    deps.onChange(job.storyId, job.page)
    if (!isEnded(job.state)) return
    restUntil.delete(job.id)
    heldSince.delete(job.id)
    const waiting = waiters.get(job.storyId)
    if (waiting === undefined || isOpen(job.storyId)) return
    waiters.delete(job.storyId)
    for (const { resolve } of waiting) resolve()
  }

  const recordOf = (job: Job, signal: AbortSignal): JobRecord =>
    createJobRecord(job, { jobs, guard, clock, signal, onChange: changed })

  const trailOf = (job: Job): readonly Attempt[] =>
    jobs.attempts(job.storyId, job.page).filter((attempt) => attempt.jobId === job.id)

  const nameOf = (provider: IllustratorId): string => desk.illustrator(provider)?.descriptor.name ?? provider

  // ---- which provider -------------------------------------------------------------------------------------------

  const orderFor = (job: Job): readonly IllustratorId[] =>
    job.illustrators ??
    deps
      .settings()
      .illustrators.filter(({ enabled }) => enabled)
      .map(({ id }) => id)

  const placesLeft = (provider: IllustratorId): number => {
    const taken = [...running.values()].filter((each) => each.provider === provider).length
    return deps.settings().concurrency[provider] - taken
  }

  const paceOf = (provider: IllustratorId, ahead: number): Pace => {
    const estimates = [...running.values()]
      .filter((each) => each.provider === provider)
      .map(({ record }) => record.job().secondsLeft ?? 0)
    const estimate = Math.max(0, ...estimates) * 1000
    return {
      durations: jobs.durations(provider),
      estimate: estimate === 0 ? null : estimate,
      places: deps.settings().concurrency[provider],
      ahead,
    }
  }

  const stepFor = (job: Job, ahead: ReadonlyMap<IllustratorId, number>): Step => {
    const order = orderFor(job)
    return nextStep({
      order,
      trail: trailOf(job),
      available: (id) => desk.available(id, { evenIfOff: job.illustrators !== null }),
      hasPlace: (id) => placesLeft(id) > 0,
      insteadOf: (id) => {
        const others = order
          .slice(order.indexOf(id) + 1)
          .map((other) => ({ id: other, pace: paceOf(other, 0) }))
        return shareOut(paceOf(id, ahead.get(id) ?? 0), others)
      },
      unreachable: waitsForNetwork && desk.isUnreachable(),
      now: clock.now(),
    })
  }

  // ---- one try at one picture -----------------------------------------------------------------------------------

  /** The last resort for what should not happen: the job ends, and says so. */
  const giveUp = (job: Job, error: unknown): void => {
    log.error('The agent failed on a job', { job: job.id, error })
    try {
      const current = jobs.get(job.id)
      if (current === undefined) return
      for (const { id, outcome } of trailOf(job)) {
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

  /** Ends a waiting job; others of the round go on even if that fails. */
  const endWaiting = async (
    job: Job,
    failure: Failure,
    passedOver: readonly PassedOver[] = [],
  ): Promise<void> => {
    try {
      const record = recordOf(job, stopping.signal)
      await tries.notePassedOver(record, passedOver)
      await record.apply({ kind: 'fail', failure })
    } catch (error) {
      if (!stopping.signal.aborted && !(error instanceof JobGone) && !guard.note(error)) giveUp(job, error)
    }
  }

  const endUnasked = (job: Job, kind: 'offline' | 'stalled'): Promise<void> => {
    const provider = orderFor(job).find((id) => desk.available(id, { evenIfOff: true }).kind !== 'unset')
    const name = provider === undefined ? 'The provider' : nameOf(provider)
    return endWaiting(job, { code: kind, message: failureSentence(name, { kind, said: '' }) })
  }

  /** Lets a job wait for a provider or the network. Answers when to look again, in milliseconds since the epoch. */
  const hold = async (job: Job, step: Extract<Step, { kind: 'hold' }>): Promise<number> => {
    const now = clock.now()
    if (step.why === 'offline') {
      heldSince.delete(job.id)
      if (!waitsForNetwork) {
        await endUnasked(job, 'offline')
        return Number.POSITIVE_INFINITY
      }
      if (job.failure?.code !== 'offline') {
        const message =
          'This computer is offline. The picture waits, and is painted as soon as the network is back.'
        const failure = { code: 'offline', message }
        if (guard.tryWrite(() => jobs.move(job.id, 'queued', { failure }, now)) === true)
          changed({ ...job, failure })
      }
      return now + networkLook
    }
    if (!heldSince.has(job.id)) heldSince.set(job.id, now)
    const limit = patienceEnd(job)
    return Math.min(limit, step.until ?? limit)
  }

  /** When a job that gets no answer from anyone has waited long enough. */
  const patienceEnd = (job: Job): number => (heldSince.get(job.id) ?? Number.POSITIVE_INFINITY) + stallLimit()

  const endPatience = async (job: Job): Promise<void> => {
    const trail = trailOf(job)
    if (triesOf(trail).length > 0) await endWaiting(job, finalFailure(trail))
    else await endUnasked(job, 'stalled')
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
      if (clock.now() >= patienceEnd(job)) {
        await endPatience(job)
        continue
      }
      const step = stepFor(job, ahead)
      switch (step.kind) {
        case 'ask':
          begin(job, step.provider, step.passedOver)
          break
        case 'wait-for-place':
          ahead.set(step.provider, (ahead.get(step.provider) ?? 0) + 1)
          break
        case 'hold':
          next = Math.min(next, await hold(job, step))
          break
        case 'fail':
          await endWaiting(job, step.failure, step.passedOver)
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

  // ---- what people ask for --------------------------------------------------------------------------------------

  const orderPicture = (
    storyId: string,
    page: number,
    illustrators: readonly IllustratorId[] | null,
  ): void => {
    const job = newJob({ id: deps.random.id(), storyId, page, illustrators, now: clock.now() })
    jobs.enqueue(job)
    changed(job)
    pump()
  }

  const cancelJob = (job: Job): void => {
    if (isEnded(job.state)) return
    const active = running.get(job.id)
    const current = active?.record.job() ?? job
    const result = move(current, { kind: 'cancel' }, clock.now())
    if (!result.ok) return
    const message = 'It was stopped.'
    const now = clock.now()
    const end = { outcome: 'cancelled', code: 'cancelled', message, endedAt: now } as const
    const attemptId = active?.attemptId ?? null
    const ended = attemptId === null ? undefined : { id: attemptId, end }
    if (!jobs.move(job.id, current.state, result.patch, now, ended)) return
    active?.abort.abort(new ProviderFailure('cancelled', message))
    changed(result.job)
    pump()
  }

  const retryJob = (job: Job): void => {
    if (job.state !== 'failed' && job.state !== 'cancelled') return
    orderPicture(job.storyId, job.page, null)
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
    retry: (storyId, page) => {
      const job = jobs.ofPage(storyId, page)
      // Somebody who asks again has done something about it, or wants to know.
      desk.reset()
      if (job !== undefined) retryJob(job)
    },
    retryAll: (storyId) => {
      desk.reset()
      for (const job of jobs.ofStory(storyId)) retryJob(job)
    },
    paintAgain: (storyId, page) => {
      const job = jobs.ofPage(storyId, page)
      if (job === undefined || !isEnded(job.state)) return
      orderPicture(storyId, page, null)
    },
    useBuiltIn: (storyId, page) => {
      const job = jobs.ofPage(storyId, page)
      if (job === undefined) return
      cancelJob(job)
      orderPicture(storyId, page, ['built-in'])
    },
    cancel: (storyId, page) => {
      const job = jobs.ofPage(storyId, page)
      if (job !== undefined) cancelJob(job)
    },
    cancelStory: (storyId) => {
      for (const job of jobs.ofStory(storyId)) cancelJob(job)
    },
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
    settled: (storyId) => {
      if (!isOpen(storyId)) return Promise.resolve()
      if (stopping.signal.aborted) return Promise.reject(stoppedEarly())
      return new Promise((resolve, reject) => {
        waiters.set(storyId, [...(waiters.get(storyId) ?? []), { resolve, reject }])
      })
    },
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
      for (const { reject } of [...waiters.values()].flat()) reject(stoppedEarly())
      waiters.clear()
    },
  }
}

const stoppedEarly = (): AppError =>
  new AppError(
    'cancelled',
    'The app was closed before all pictures were finished. They go on at the next start.',
  )
