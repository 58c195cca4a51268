import { isAtHome } from '#contract/illustrators.ts'
import type { IllustratorId } from '#contract/index.ts'
import type { Illustrator } from '../illustrators/illustrator.ts'
import type { EndedAttempt, Job, StoryStore } from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { attemptMessage, failurePolicy, failureSentence } from '../providers/failure-policy.ts'
import { aftermath, isOnTheWay } from './aftermath.ts'
import type { PassedOver } from './course.ts'
import type { Desk } from './desk.ts'
import type { JobRecord } from './job-record.ts'
import { paintPicture, RejectedPicture, type PaintingDeps } from './painting.ts'
import { planPicture } from './picture-plan.ts'
import { createFindReference } from './references.ts'
import { tellToStop } from './tell-to-stop.ts'
import { createTurns } from './turns.ts'
import { trailOf } from './work.ts'

/** What the agent knows of open jobs besides the store, by job id. A crash loses it, and that does no harm. */
export interface JobMemory {
  /** Jobs that wait before the same provider is asked again: until when, in milliseconds since the epoch. */
  readonly restUntil: Map<string, number>
  /** Since when no provider has answered for a job. */
  readonly heldSince: Map<string, number>
  /** Requests at a provider that nobody could ask about: the time in between does not count against them. */
  readonly unwatched: Set<string>
}

export interface OwnedJob {
  readonly record: JobRecord
  /** Aborted when the job is cancelled or the agent stops. */
  readonly signal: AbortSignal
  /** Told which row of the trail is running. */
  readonly setAttempt: (id: number | null) => void
}

/** Single tries at single pictures, and what follows from those that fail. */
export interface Tries {
  /** Rejects with what `paintPicture` does, but for failures of providers: those are dealt with. */
  readonly run: (
    job: Job,
    provider: IllustratorId,
    own: OwnedJob,
    passedOver: readonly PassedOver[],
  ) => Promise<void>
  /** Puts those who were not asked into the trail, once a job: nothing falls back in silence. */
  readonly notePassedOver: (record: JobRecord, passedOver: readonly PassedOver[]) => Promise<void>
  /** Resolves when every provider has been told of the requests that were given up. */
  readonly farewells: () => Promise<void>
}

export const createTries = (
  deps: Omit<PaintingDeps, 'ask' | 'inTurn' | 'onAnswer'> & {
    readonly stories: StoryStore
    readonly desk: Desk
    readonly memory: JobMemory
  },
): Tries => {
  const { clock, log, jobs, desk, memory } = deps
  const inTurn = createTurns()
  const findReference = createFindReference(deps)
  const farewells = new Set<Promise<void>>()

  const nameOf = (provider: IllustratorId): string => desk.illustrator(provider)?.descriptor.name ?? provider

  /** Tells a provider in the background that a request is given up. */
  const withdraw = (illustrator: Illustrator, storyId: string, remoteId: string): void => {
    const { id, keyId } = illustrator.descriptor
    const told = (async () => {
      const key = keyId === null ? null : await deps.keys(keyId)
      const fetch = deps.fetchFor({ purpose: 'Picture', storyId, home: isAtHome(id) })
      await tellToStop(illustrator, remoteId, { fetch, key, clock, log })
    })().catch((error: unknown) => log.warn('A request could not be withdrawn', { reason: String(error) }))
    farewells.add(told)
    void told.finally(() => farewells.delete(told))
  }

  const afterFailure = async (
    record: JobRecord,
    illustrator: Illustrator,
    attemptId: number,
    failure: ProviderFailure,
  ): Promise<void> => {
    const { id: provider, name, resumable } = illustrator.descriptor
    const job = record.job()
    const now = clock.now()
    log.info('A try at a picture failed', {
      provider,
      kind: failure.kind,
      page: job.page,
      said: failure.said,
    })
    desk.noteFailure(provider, failure)
    const ended: EndedAttempt = {
      id: attemptId,
      end: {
        outcome: failurePolicy[failure.kind].outcome,
        code: failure instanceof RejectedPicture ? failure.fault : failure.kind,
        message: attemptMessage(name, failure),
        endedAt: now,
      },
    }
    if (!isOnTheWay(failure)) memory.heldSince.delete(job.id)
    const troubledSince = memory.heldSince.get(job.id) ?? now
    const next = aftermath(failure, {
      job,
      // As it will be: the row's end is stored together with what follows from it.
      trail: trailOf(jobs, job).map((row) => (row.id === attemptId ? { ...row, ...ended.end } : row)),
      resumable,
      troubledSince,
      patience: deps.stallLimit(),
      now,
    })
    switch (next.kind) {
      case 'stop':
        await record.apply(
          { kind: 'fail', failure: { code: failure.kind, message: failureSentence(name, failure) } },
          ended,
        )
        break
      case 'linger':
        if (failure.kind === 'offline') memory.unwatched.add(job.id)
        else memory.heldSince.set(job.id, troubledSince)
        memory.restUntil.set(job.id, next.until)
        await record.apply({ kind: 'linger' }, ended)
        break
      case 'requeue':
        if (next.withdraw && job.remoteId !== null) withdraw(illustrator, job.storyId, job.remoteId)
        desk.pause(provider, next.pauseUntil)
        if (next.until > now) memory.restUntil.set(job.id, next.until)
        await record.apply({ kind: 'requeue' }, ended)
        break
    }
  }

  const notePassedOver = async (record: JobRecord, passedOver: readonly PassedOver[]): Promise<void> => {
    const trail = trailOf(jobs, record.job())
    for (const { provider, code } of passedOver) {
      if (trail.some((attempt) => attempt.provider === provider && attempt.code === code)) continue
      const id = await record.startAttempt(provider, null)
      const name = nameOf(provider)
      const message =
        code === 'offline'
          ? `${name} was passed over: this computer is offline.`
          : `${name} was passed over: it did not work for the pages before, or asked to be left alone for a while.`
      await record.endAttempt(id, { outcome: 'failed', code, message })
    }
  }

  const run = async (
    job: Job,
    provider: IllustratorId,
    own: OwnedJob,
    passedOver: readonly PassedOver[],
  ): Promise<void> => {
    const { record, signal } = own
    const illustrator = desk.illustrator(provider)
    const plan = planPicture(job, provider, deps)
    if (illustrator === undefined || plan === undefined) {
      await record.apply({ kind: 'cancel' })
      return
    }
    const isNew = job.state === 'queued'
    if (isNew) await notePassedOver(record, passedOver)
    const attemptId = await record.begin(
      isNew
        ? { kind: 'send', provider, model: plan.model }
        : { kind: 'take-up', fresh: memory.unwatched.delete(job.id) },
    )
    own.setAttempt(attemptId)
    try {
      // What is taken up again was sent as it was; and gentle words are about others than the look shows.
      const isAfterLook = isNew && illustrator.descriptor.paintsAfterPictures && !plan.gentle
      const look = isAfterLook ? (deps.stories.get(job.storyId)?.look ?? null) : null
      const reference = await findReference(look, signal)
      const { asked } = await paintPicture(
        { record, attemptId, illustrator, plan: { ...plan, reference }, signal },
        {
          ...deps,
          inTurn,
          // What is only taken up is no new request: a breaker has no say in it.
          ask: (request) => (isNew ? desk.ask(provider, request) : request()),
          onAnswer: () => memory.heldSince.delete(job.id),
        },
      )
      // What was kept tells nothing of whether the provider is well.
      if (asked) desk.noteAnswer(provider)
    } catch (error) {
      if (signal.aborted || !(error instanceof ProviderFailure)) throw error
      await afterFailure(record, illustrator, attemptId, error)
      own.setAttempt(null)
    }
  }

  return {
    run,
    notePassedOver,
    farewells: async () => {
      await Promise.all(farewells)
    },
  }
}
