import type { IllustratorId } from '#contract/index.ts'
import type { Clock, Job, JobStore } from '../ports.ts'
import { failureSentence } from '../providers/failure-policy.ts'
import type { Failure } from '../story/story.ts'
import { finalFailure, triesOf, type PassedOver, type Step } from './course.ts'
import type { Desk } from './desk.ts'
import { JobGone, type JobRecord } from './job-record.ts'
import type { StoreGuard } from './store-guard.ts'
import type { JobMemory, Tries } from './tries.ts'
import { trailOf } from './work.ts'

/** While offline, the network is looked for this often, in milliseconds. */
const networkLook = 60_000

/** Jobs that nobody can take just now: how long they wait, and how that ends. */
export interface Holding {
  /** Ends a waiting job; never rejects. */
  readonly end: (job: Job, failure: Failure, passedOver?: readonly PassedOver[]) => Promise<void>
  /** Lets a job wait for a provider or the network. Answers when to look again, in milliseconds since the epoch. */
  readonly hold: (job: Job, step: Extract<Step, { kind: 'hold' }>) => Promise<number>
  /** Whether the job has had no answer from anyone for as long as is reasonable. */
  readonly isOutOfPatience: (job: Job) => boolean
  /** Ends such a job. */
  readonly endPatience: (job: Job) => Promise<void>
}

export const createHolding = (deps: {
  readonly clock: Clock
  readonly jobs: JobStore
  readonly desk: Desk
  readonly guard: StoreGuard
  readonly memory: JobMemory
  readonly tries: Pick<Tries, 'notePassedOver'>
  readonly waitsForNetwork: boolean
  readonly stallLimit: () => number
  readonly orderFor: (job: Job) => readonly IllustratorId[]
  readonly recordOf: (job: Job) => JobRecord
  readonly isStopping: () => boolean
  readonly onChange: (job: Job) => void
  /** The last resort for what should not happen. */
  readonly giveUp: (job: Job, error: unknown) => void
}): Holding => {
  const { clock, desk, guard } = deps
  const { heldSince } = deps.memory

  /** Ends a waiting job; others of the round go on even if that fails. */
  const endWaiting = async (
    job: Job,
    failure: Failure,
    passedOver: readonly PassedOver[] = [],
  ): Promise<void> => {
    try {
      const record = deps.recordOf(job)
      await deps.tries.notePassedOver(record, passedOver)
      await record.apply({ kind: 'fail', failure })
    } catch (error) {
      if (!deps.isStopping() && !(error instanceof JobGone) && !guard.note(error)) deps.giveUp(job, error)
    }
  }

  const endUnasked = (job: Job, kind: 'offline' | 'stalled'): Promise<void> => {
    const provider = deps.orderFor(job).find((id) => desk.available(id, { evenIfOff: true }).kind !== 'unset')
    const name =
      provider === undefined ? 'The provider' : (desk.illustrator(provider)?.descriptor.name ?? provider)
    return endWaiting(job, { code: kind, message: failureSentence(name, { kind, said: '' }) })
  }

  /** Lets a job wait for a provider or the network. Answers when to look again, in milliseconds since the epoch. */
  const hold = async (job: Job, step: Extract<Step, { kind: 'hold' }>): Promise<number> => {
    const now = clock.now()
    if (step.why === 'offline') {
      heldSince.delete(job.id)
      if (!deps.waitsForNetwork) {
        await endUnasked(job, 'offline')
        return Number.POSITIVE_INFINITY
      }
      if (job.failure?.code !== 'offline') {
        const message =
          'This computer is offline. The picture waits, and is painted as soon as the network is back.'
        const failure = { code: 'offline', message }
        if (guard.tryWrite(() => deps.jobs.move(job.id, 'queued', { failure }, now)) === true)
          deps.onChange({ ...job, failure })
      }
      return now + networkLook
    }
    if (!heldSince.has(job.id)) heldSince.set(job.id, now)
    const limit = patienceEnd(job)
    return Math.min(limit, step.until ?? limit)
  }

  /** When a job that gets no answer from anyone has waited long enough. */
  const patienceEnd = (job: Job): number =>
    (heldSince.get(job.id) ?? Number.POSITIVE_INFINITY) + deps.stallLimit()

  const endPatience = async (job: Job): Promise<void> => {
    const trail = trailOf(deps.jobs, job)
    if (triesOf(trail).length > 0) await endWaiting(job, finalFailure(trail))
    else await endUnasked(job, 'stalled')
  }

  return {
    end: endWaiting,
    hold,
    isOutOfPatience: (job) => clock.now() >= patienceEnd(job),
    endPatience,
  }
}
