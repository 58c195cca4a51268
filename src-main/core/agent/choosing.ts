import type { IllustratorId, Settings } from '#contract/index.ts'
import type { Clock, Job, JobStore } from '../ports.ts'
import { nextStep, type Step } from './course.ts'
import type { Desk } from './desk.ts'
import { shareOut, type Pace } from './sharing.ts'
import { trailOf, type WorkUnderWay } from './work.ts'

/** Brings together what `course.ts` and `sharing.ts` need to know of a waiting job. */
export interface Choosing {
  /** Who may paint it, in order: the job's own, or the settings'. */
  readonly orderFor: (job: Job) => readonly IllustratorId[]
  /** What to do about it now; `ahead` is how many jobs wait for a place of each provider already. */
  readonly stepFor: (job: Job, ahead: ReadonlyMap<IllustratorId, number>) => Step
}

export const createChoosing = (deps: {
  readonly clock: Clock
  readonly jobs: JobStore
  readonly settings: () => Settings
  readonly desk: Desk
  readonly running: WorkUnderWay
  /** False: what needs the network fails instead of waiting for it. */
  readonly waitsForNetwork: boolean
}): Choosing => {
  const { jobs, desk, running } = deps

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
      trail: trailOf(jobs, job),
      available: (id) => desk.available(id, { evenIfOff: job.illustrators !== null }),
      hasPlace: (id) => placesLeft(id) > 0,
      insteadOf: (id) => {
        const others = order
          .slice(order.indexOf(id) + 1)
          .map((other) => ({ id: other, pace: paceOf(other, 0) }))
        return shareOut(paceOf(id, ahead.get(id) ?? 0), others)
      },
      unreachable: deps.waitsForNetwork && desk.isUnreachable(),
      now: deps.clock.now(),
    })
  }

  return { orderFor, stepFor }
}
