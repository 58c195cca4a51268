import type { IllustratorId, Readiness, Settings } from '#contract/index.ts'
import type { Illustrator } from '../illustrators/illustrator.ts'
import type { Clock, KeySource, Log } from '../ports.ts'
import { createBreaker, type Breaker } from '../providers/breaker.ts'
import type { ProviderFailure } from '../providers/failure.ts'
import { failurePolicy, failureSentence } from '../providers/failure-policy.ts'
import type { Failure } from '../story/story.ts'
import type { Availability } from './course.ts'

/** How long an answer about readiness is good for, in milliseconds. */
const readinessLasts = 5_000
/** While offline, one request looks for the network this often, in milliseconds; `networkChanged` is quicker. */
const offlineLook = 60_000

/** Keeps account of every illustrator: set up or not, well or not, asked to be left alone or not. */
export interface Desk {
  /** Asks every illustrator that is switched on whether it can be asked; cheap, remembered for 5 s. */
  readonly survey: () => Promise<void>
  readonly available: (id: IllustratorId, options: { readonly evenIfOff: boolean }) => Availability
  readonly illustrator: (id: IllustratorId) => Illustrator | undefined
  /**
   * To be called when it is settled that a provider is asked: if that finds out whether it is back, nobody else asks
   * until the returned function is called.
   */
  readonly begin: (id: IllustratorId) => () => void
  /** Runs a request under the provider's breaker. */
  readonly ask: <T>(id: IllustratorId, request: () => Promise<T>) => Promise<T>
  /** The provider wants to be left alone until then (milliseconds since the epoch). */
  readonly pause: (id: IllustratorId, until: number) => void
  readonly noteFailure: (id: IllustratorId, failure: ProviderFailure) => void
  readonly noteAnswer: (id: IllustratorId) => void
  /** True while every illustrator on the network that is switched on could last not be reached. */
  readonly isUnreachable: () => boolean
  /** Forgets what may have changed: readiness, pauses, breakers, being offline. */
  readonly reset: () => void
}

export const createDesk = (deps: {
  readonly illustrators: readonly Illustrator[]
  readonly settings: () => Settings
  readonly keys: KeySource
  readonly clock: Clock
  readonly log: Log
  /** What the system says of the network; undefined where it says nothing. */
  readonly isOnline: (() => boolean) | undefined
}): Desk => {
  const { clock } = deps
  const illustrators = new Map(
    deps.illustrators.map((illustrator) => [illustrator.descriptor.id, illustrator]),
  )
  const breakers = new Map<IllustratorId, Breaker>()
  const readiness = new Map<IllustratorId, Readiness>()
  const pauses = new Map<IllustratorId, number>()
  const unreachable = new Set<IllustratorId>()
  /** Providers at which no request can succeed until a person does something, with what they said. */
  const dead = new Map<IllustratorId, Failure>()
  /** Providers with a request under way that finds out whether they are back. */
  const trials = new Set<IllustratorId>()
  let surveyedAt = Number.NEGATIVE_INFINITY
  let offlineUntil = Number.NEGATIVE_INFINITY

  const breakerOf = (id: IllustratorId): Breaker => {
    const known = breakers.get(id)
    if (known !== undefined) return known
    const breaker = createBreaker(clock)
    breakers.set(id, breaker)
    return breaker
  }

  const survey = async (): Promise<void> => {
    if (clock.now() - surveyedAt < readinessLasts && clock.now() >= surveyedAt) return
    surveyedAt = clock.now()
    await Promise.all(
      [...illustrators.values()].map(async ({ descriptor, readiness: ask }) => {
        try {
          const key = descriptor.keyId === null ? null : await deps.keys(descriptor.keyId)
          readiness.set(descriptor.id, await ask(key))
        } catch (error) {
          // The port forbids it; a provider that can't even tell whether it is ready is not.
          deps.log.error('An illustrator could not say whether it is ready', {
            provider: descriptor.id,
            error,
          })
          readiness.set(descriptor.id, 'not-available')
        }
      }),
    )
  }

  const isOffline = (): boolean =>
    deps.settings().offline || deps.isOnline?.() === false || clock.now() < offlineUntil

  const isSwitchedOn = (id: IllustratorId): boolean =>
    deps.settings().illustrators.some((choice) => choice.id === id && choice.enabled)

  const available = (id: IllustratorId, { evenIfOff }: { readonly evenIfOff: boolean }): Availability => {
    const illustrator = illustrators.get(id)
    if (illustrator === undefined || !(evenIfOff || isSwitchedOn(id))) return { kind: 'unset' }
    const ready = readiness.get(id) ?? 'not-available'
    if (ready === 'offline') return { kind: 'offline' }
    if (ready !== 'ready') return { kind: 'unset' }
    if (illustrator.descriptor.leavesComputer && isOffline()) return { kind: 'offline' }
    const pausedUntil = pauses.get(id) ?? 0
    if (clock.now() < pausedUntil) return { kind: 'paused', until: pausedUntil, polite: true, dead: null }
    const breaker = breakerOf(id).state()
    switch (breaker.kind) {
      case 'closed':
        return { kind: 'ready' }
      case 'due':
        return trials.has(id) ? { kind: 'trial' } : { kind: 'ready' }
      case 'trial':
        return { kind: 'trial' }
      case 'open':
        return { kind: 'paused', until: breaker.until, polite: false, dead: dead.get(id) ?? null }
    }
  }

  return {
    survey,
    available,
    illustrator: (id) => illustrators.get(id),
    begin: (id) => {
      if (breakerOf(id).state().kind !== 'due') return () => undefined
      trials.add(id)
      return () => trials.delete(id)
    },
    ask: (id, request) => breakerOf(id).run(request),
    pause: (id, until) => {
      pauses.set(id, Math.max(until, pauses.get(id) ?? 0))
    },
    noteFailure: (id, failure) => {
      if (failure.kind === 'offline') offlineUntil = clock.now() + offlineLook
      if (failure.kind === 'network' || failure.kind === 'offline') unreachable.add(id)
      else unreachable.delete(id)
      if (failurePolicy[failure.kind].health === 'dead') {
        const name = illustrators.get(id)?.descriptor.name ?? id
        dead.set(id, { code: failure.kind, message: failureSentence(name, failure) })
      } else {
        dead.delete(id)
      }
    },
    noteAnswer: (id) => {
      dead.delete(id)
      unreachable.delete(id)
      if (illustrators.get(id)?.descriptor.leavesComputer === true) offlineUntil = Number.NEGATIVE_INFINITY
    },
    isUnreachable: () => {
      const onNetwork = deps
        .settings()
        .illustrators.filter(
          ({ id, enabled }) =>
            enabled &&
            illustrators.get(id)?.descriptor.leavesComputer === true &&
            readiness.get(id) === 'ready',
        )
      return onNetwork.length > 0 && onNetwork.every(({ id }) => unreachable.has(id))
    },
    reset: () => {
      surveyedAt = Number.NEGATIVE_INFINITY
      offlineUntil = Number.NEGATIVE_INFINITY
      pauses.clear()
      unreachable.clear()
      dead.clear()
      for (const breaker of breakers.values()) breaker.reset()
    },
  }
}
