import type { Settings, WriterId } from '#contract/index.ts'
import type { StoreGuard } from '../agent/store-guard.ts'
import type { FetchFor } from '../http/fetch-for.ts'
import { newJob } from '../jobs/state-machine.ts'
import type { AttemptEnd, Clock, KeySource, Log, Random, StoryStore } from '../ports.ts'
import { createBreaker, type Breaker } from '../providers/breaker.ts'
import { ProviderFailure } from '../providers/failure.ts'
import {
  longestWaitInPlace,
  retryDelay,
  ruleFor,
  writingMessage,
  writingSentence,
} from '../providers/failure-policy.ts'
import { writeWithStandIns } from '../writer/stand-ins.ts'
import type { Writer, WritingStep, WritingTask } from '../writer/writer.ts'
import type { Failure, Page, Story, WrittenStory } from './story.ts'
import { noWriterSentence, whyNot } from './writer-choice.ts'

export interface WritingDeps {
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly stories: StoryStore
  readonly guard: StoreGuard
  readonly settings: () => Settings
  readonly keys: KeySource
  readonly fetchFor: FetchFor
  readonly writers: readonly Writer[]
  /** Whether this computer has a network at all; taken for yes where nobody knows. */
  readonly isOnline?: () => boolean
  readonly agent: {
    readonly wake: () => void
    readonly cancel: (storyId: string, page: number) => void
  }
  readonly onStory: (storyId: string) => void
  readonly onPage: (storyId: string, page: number) => void
}

/** Has one story written: asks the writers in order, keeps every page and every try. */
export interface Writing {
  /** Those that are switched on and can be asked now, in order. */
  readonly ready: () => Promise<readonly Writer[]>
  /**
   * Goes on with the story until it is written, or nobody is left who could. Answers null, or why it failed. Rejects
   * with the signal's reason when that is aborted; a reason that is ProviderFailure `cancelled` ends the running row
   * of the trail as cancelled, any other as interrupted.
   */
  readonly write: (storyId: string, signal: AbortSignal) => Promise<Failure | null>
  /** Ends the rows of the trail that the last run of the app left open. */
  readonly closeTrail: (storyId: string) => void
  /** Forgets what is known of the writers' health: a person asks again. */
  readonly reset: () => void
}

/** The story was deleted for good while it was written. */
export class StoryGone extends Error {
  override readonly name = 'StoryGone'
}

const noWriter: Failure = {
  code: 'no-provider',
  message: 'No storyteller is switched on. Please switch one on in Settings, then press Resume.',
}

/** Longest that a writer may take from one step to the next, in milliseconds. */
const longestSilence = 10 * 60_000
/** So often one writer is asked for the same story, whatever comes back. */
const mostTries = 4

export const createWriting = (deps: WritingDeps): Writing => {
  const { clock, log, stories, guard } = deps
  const breakers = new Map<WriterId, Breaker>()

  const breakerOf = (id: WriterId): Breaker => {
    const breaker = breakers.get(id) ?? createBreaker(clock)
    breakers.set(id, breaker)
    return breaker
  }

  const isOffline = (): boolean => deps.settings().offline || deps.isOnline?.() === false

  const keyOf = (writer: Writer): Promise<string | null> =>
    writer.descriptor.keyId === null ? Promise.resolve(null) : deps.keys(writer.descriptor.keyId)

  const ready = async (): Promise<readonly Writer[]> => {
    const chosen = deps
      .settings()
      .writers.filter(({ enabled }) => enabled)
      .flatMap(({ id }) => deps.writers.filter(({ descriptor }) => descriptor.id === id))
    const answers = await Promise.all(
      chosen.map(async (writer) => {
        try {
          return (await writer.readiness(await keyOf(writer))) === 'ready'
        } catch (error) {
          log.error('A writer could not say whether it is ready', { provider: writer.descriptor.id, error })
          return false
        }
      }),
    )
    return chosen.filter((_writer, index) => answers[index])
  }

  /** What a writer that goes on has to know of the pages before; null where it has to begin. */
  const writtenOf = (story: Story, writer: Writer): WrittenStory | null => {
    const { pages, cast, title } = story
    const author = deps.writers.find(({ descriptor }) => descriptor.id === story.writer?.provider)
    // One that begins anew may have stopped halfway: its pages and those of before make no one story.
    const isOneStory = author === undefined || author.abilities.goesOn
    const isFromTheStart = pages.every(({ number }, index) => number === index + 1)
    if (!writer.abilities.goesOn || !isOneStory || !isFromTheStart) return null
    return pages.length === 0 || cast.length === 0 || title === '' ? null : { title, cast, pages }
  }

  /** Stores one step. What the library has already, word for word, is left as it is, with its picture. */
  const keepStep = async (
    storyId: string,
    writer: Writer,
    step: WritingStep,
    signal: AbortSignal,
  ): Promise<void> => {
    const story = stories.get(storyId)
    if (story === undefined) throw new StoryGone()
    const now = clock.now()
    if (step.kind === 'opening') {
      await guard.write(() => {
        stories.setCast(storyId, step.cast, now)
        stories.update(
          storyId,
          { title: step.title, writer: { provider: writer.descriptor.id, model: step.model } },
          now,
        )
      }, signal)
      deps.onStory(storyId)
      return
    }
    const { page } = step
    const known = story.pages.find(({ number }) => number === page.number)
    if (isSamePage(known, page)) return
    deps.agent.cancel(storyId, page.number)
    const job = story.illustrated
      ? newJob({ id: deps.random.id(), storyId, page: page.number, illustrators: null, now })
      : null
    await guard.write(() => stories.putPage(storyId, page, job, now), signal)
    deps.onPage(storyId, page.number)
    deps.agent.wake()
  }

  const nextStep = async (
    steps: AsyncIterator<WritingStep>,
    writer: Writer,
    signal: AbortSignal,
  ): Promise<WritingStep | undefined> => {
    try {
      const result = await steps.next()
      return result.done === true ? undefined : result.value
    } catch (error) {
      if (error instanceof ProviderFailure || signal.aborted) throw error
      log.error('A writer threw something of its own', { provider: writer.descriptor.id, error })
      throw new ProviderFailure('bad-response', 'The writer failed in a way it should not', { cause: error })
    }
  }

  /** One try with one writer. Throws ProviderFailure if it failed. `onModel` is told who it turns out to be. */
  const writeWith = async (
    story: Story,
    task: WritingTask,
    writer: Writer,
    signal: AbortSignal,
    onModel: (model: string | null) => void,
  ): Promise<void> => {
    const { descriptor } = writer
    const key = await keyOf(writer)
    signal.throwIfAborted()
    const fetch = deps.fetchFor({ purpose: 'Story text', storyId: story.id, home: descriptor.id === 'local' })
    const over = new AbortController()
    const own = AbortSignal.any([signal, over.signal])
    const steps = writeWithStandIns(writer, task, { fetch, key, signal: own, clock, log })[
      Symbol.asyncIterator
    ]()
    const there = new Set(task.written?.pages.map(({ number }) => number))
    try {
      for (;;) {
        const step = await withTimeLimit(nextStep(steps, writer, own), clock, own)
        if (step === undefined) break
        if (step.kind === 'opening') onModel(step.model)
        else there.add(step.page.number)
        await keepStep(story.id, writer, step, signal)
        // A writer that has all its pages at once leaves the loop no turn between two waits for the disk.
        await clock.sleep(0, signal)
      }
    } finally {
      over.abort(new Error('The writing is over'))
    }
    if (there.size < story.pageCount) {
      throw new ProviderFailure('rejected', `Only ${there.size} of ${story.pageCount} pages came.`)
    }
  }

  /** One try, with its row in the trail. Throws as `writeWith` does. */
  const tryOnce = async (storyId: string, writer: Writer, signal: AbortSignal): Promise<void> => {
    const { id, name } = writer.descriptor
    const story = stories.get(storyId)
    if (story === undefined) throw new StoryGone()
    const written = writtenOf(story, writer)
    const { topic, level, language, seed, kind, secondLanguage, brief } = story
    const task = {
      topic,
      level,
      language,
      pages: story.pageCount,
      seed,
      kind,
      secondLanguage,
      brief,
      written,
    }
    // Known before it is asked, so that a restart can tell who may have been at work.
    const attempt = await guard.write(() => {
      // Whose pages these are stays known until the next writer has begun.
      if (story.pages.length === 0 || written !== null)
        stories.update(storyId, { writer: { provider: id, model: null } }, clock.now())
      return stories.startAttempt(storyId, { provider: id, model: null, startedAt: clock.now() })
    }, signal)
    let model: string | null = null
    const endWith = (end: Omit<AttemptEnd, 'endedAt' | 'model'>): void =>
      stories.endAttempt(attempt, { ...end, endedAt: clock.now(), model })
    try {
      await breakerOf(id).run(() => writeWith(story, task, writer, signal, (told) => (model = told)))
      const message = howItWent(writer, story, written)
      await guard.write(() => endWith({ outcome: 'completed', code: null, message }), signal)
    } catch (error) {
      if (signal.aborted) {
        const outcome = isCancel(signal.reason) ? 'cancelled' : 'interrupted'
        const message = outcome === 'cancelled' ? 'It was stopped.' : 'The app ended meanwhile.'
        guard.tryWrite(() => endWith({ outcome, code: outcome, message }))
      } else if (error instanceof ProviderFailure) {
        const { outcome } = ruleFor(error.kind, 'text')
        const message = writingMessage(name, error)
        await guard.write(() => endWith({ outcome, code: error.kind, message }), signal)
      } else if (!(error instanceof StoryGone)) {
        const message = 'The app failed on this text.'
        guard.tryWrite(() => endWith({ outcome: 'failed', code: 'internal', message }))
      }
      throw error
    }
  }

  /** All tries with one writer; answers null when it is written, else why not. */
  const tryWriter = async (
    storyId: string,
    writer: Writer,
    signal: AbortSignal,
  ): Promise<ProviderFailure | null> => {
    const { id } = writer.descriptor
    const counts = new Map<string, number>()
    for (let tries = 1; ; tries += 1) {
      try {
        await tryOnce(storyId, writer, signal)
        return null
      } catch (error) {
        if (signal.aborted || !(error instanceof ProviderFailure)) throw error
        const { action } = ruleFor(error.kind, 'text')
        log.warn('A try at a text failed', { provider: id, kind: error.kind, said: error.said })
        const same = (counts.get(error.kind) ?? 0) + 1
        counts.set(error.kind, same)
        const delay = retryDelay(error.kind, same, error.retryAfter)
        const isWorthIt =
          action.do === 'retry' && same <= action.max && tries < mostTries && delay <= longestWaitInPlace
        if (!isWorthIt || breakerOf(id).state().kind === 'open') return error
        await clock.sleep(delay, signal)
      }
    }
  }

  /** Puts who was not asked into the trail, once for the same reason: nothing falls back in silence. */
  const notePassedOver = async (
    storyId: string,
    writer: Writer,
    reason: { readonly code: string; readonly message: string },
    signal: AbortSignal,
  ): Promise<void> => {
    const { id } = writer.descriptor
    const { code, message } = reason
    if (stories.attempts(storyId).some((row) => row.provider === id && row.code === code)) return
    const now = clock.now()
    await guard.write(() => {
      const attempt = stories.startAttempt(storyId, { provider: id, model: null, startedAt: now })
      stories.endAttempt(attempt, { outcome: 'failed', code, message, endedAt: now })
    }, signal)
  }

  return {
    ready,

    write: async (storyId, signal) => {
      const before = stories.get(storyId)
      if (before === undefined) throw new StoryGone()
      // Pages that are there already are best gone on with by who wrote them.
      const author = before.pages.length === 0 ? undefined : before.writer?.provider
      const all = await ready()
      const inOrder = [
        ...all.filter(({ descriptor }) => descriptor.id === author),
        ...all.filter(({ descriptor }) => descriptor.id !== author),
      ]
      let failure: Failure | null = null
      for (const writer of inOrder) {
        const { id, name } = writer.descriptor
        const unable = whyNot(writer, before)
        if (unable !== null) {
          await notePassedOver(storyId, writer, { code: 'not-able', message: unable }, signal)
          continue
        }
        if (writer.descriptor.leavesComputer && isOffline()) {
          const message = `${name} was passed over: this computer is offline.`
          await notePassedOver(storyId, writer, { code: 'offline', message }, signal)
          failure ??= {
            code: 'offline',
            message: `${message} What is written so far is kept. When the network is back, press Resume.`,
          }
          continue
        }
        if (breakerOf(id).state().kind === 'open') {
          const message = `${name} was passed over: it did not work for what was asked before.`
          await notePassedOver(storyId, writer, { code: 'resting', message }, signal)
          failure ??= {
            code: 'no-provider',
            message: `${message} What is written so far is kept. Press Resume.`,
          }
          continue
        }
        const reason = await tryWriter(storyId, writer, signal)
        if (reason === null) return null
        failure = { code: reason.kind, message: writingSentence(name, reason) }
      }
      if (failure !== null) return failure
      if (inOrder.length === 0) return noWriter
      return { code: 'no-writer-for-language', message: `${noWriterSentence(before)} Then press Resume.` }
    },

    closeTrail: (storyId) => {
      for (const { id, outcome } of stories.attempts(storyId)) {
        if (outcome !== 'running') continue
        const message = 'The app ended meanwhile.'
        stories.endAttempt(id, { outcome: 'interrupted', code: 'interrupted', message, endedAt: clock.now() })
      }
    },

    reset: () => {
      for (const breaker of breakers.values()) breaker.reset()
    },
  }
}

const isCancel = (reason: unknown): boolean =>
  reason instanceof ProviderFailure && reason.kind === 'cancelled'

/** What the trail should say of a try that worked; null where there is nothing to say. */
const howItWent = ({ descriptor }: Writer, before: Story, written: WrittenStory | null): string | null => {
  const { id, name } = descriptor
  if (before.pages.length === 0 || before.writer === null) return null
  if (written !== null) return `${name} went on after page ${written.pages.length}.`
  if (before.writer.provider === id) return null
  return `${name} told the story from the beginning: it can’t go on with what another has begun.`
}

const isSamePage = (known: Page | undefined, page: Page): boolean =>
  known?.text === page.text &&
  known.secondText === page.secondText &&
  JSON.stringify(known.scene) === JSON.stringify(page.scene)

/** Rejects with ProviderFailure `stalled` if a step takes too long, or the signal's reason when that is aborted. */
const withTimeLimit = async <T>(work: Promise<T>, clock: Clock, signal: AbortSignal): Promise<T> => {
  const done = new AbortController()
  const limit = clock.sleep(longestSilence, AbortSignal.any([signal, done.signal])).then(() => {
    throw new ProviderFailure('stalled', 'The writer was silent for too long')
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    done.abort(new Error('The step came'))
  }
}
