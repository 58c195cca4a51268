import { AppError, type Settings, type StoryRequest, type WriterId } from '#contract/index.ts'
import type { FetchFor } from '../http/fetch-for.ts'
import { newJob } from '../jobs/state-machine.ts'
import type { Clock, KeySource, Log, Random, StoryStore } from '../ports.ts'
import { createBreaker, type Breaker } from '../providers/breaker.ts'
import { ProviderFailure } from '../providers/failure.ts'
import {
  attemptMessage,
  failurePolicy,
  failureSentence,
  longestWaitInPlace,
  noProviderSentence,
  retryDelay,
} from '../providers/failure-policy.ts'
import { createStoreGuard } from '../agent/store-guard.ts'
import type { Writer, WritingPlan, WritingStep } from '../writer/writer.ts'
import type { Failure, Page, Story } from './story.ts'

export interface StoryMakerDeps {
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly stories: StoryStore
  readonly settings: () => Settings
  readonly keys: KeySource
  readonly fetchFor: FetchFor
  readonly writers: readonly Writer[]
  /** `cleanTopic` of core/writer/topic.ts, and whatever else a topic must pass. Throws AppError. */
  readonly checkTopic: (raw: string) => string
  readonly agent: {
    readonly canPaint: () => Promise<boolean>
    readonly wake: () => void
    readonly cancel: (storyId: string, page: number) => void
    readonly cancelStory: (storyId: string) => void
    readonly retryAll: (storyId: string) => void
  }
  /** The story as a whole moved on: it has a title, it is written, it failed. */
  readonly onStory: (storyId: string) => void
  /** A page was written. */
  readonly onPage: (storyId: string, page: number) => void
  readonly onNotice: Parameters<typeof createStoreGuard>[0]['onNotice']
}

/** Makes stories: checks what is asked for, has them written, orders a picture with every page. */
export interface StoryMaker {
  /**
   * Answers the new story's id as soon as it is in the library; it is written in the background.
   * @throws AppError `bad-input`, `unsafe-topic` or `no-provider`; then nothing was stored.
   */
  readonly create: (request: StoryRequest) => Promise<string>
  /** Stops the writing and all pictures; pages and pictures that are finished are kept. */
  readonly cancel: (storyId: string) => void
  /** Goes on with a story that was cancelled or failed, writing and pictures. */
  readonly resume: (storyId: string) => void
  /** Goes on with the stories whose writing was under way when the app ended. */
  readonly start: () => void
  /** Resolves when nothing of the story is being written. */
  readonly settled: (storyId: string) => Promise<void>
  /** Stops all writing so that the next start goes on with it. */
  readonly stop: () => Promise<void>
}

const stillKept = 'What is written so far is kept.'
const noWriter: Failure = {
  code: 'no-provider',
  message: 'No storyteller is switched on. Please switch one on in Settings, then press Resume.',
}

/** Longest that a writer may take from one step to the next, in milliseconds. */
const longestSilence = 10 * 60_000
/** So often one writer is asked for the same story, whatever comes back. */
const mostTries = 4

export const createStoryMaker = (deps: StoryMakerDeps): StoryMaker => {
  const { clock, log, stories } = deps
  const stopping = new AbortController()
  const guard = createStoreGuard({ clock, log, onNotice: deps.onNotice, onMended: () => undefined })
  const breakers = new Map<WriterId, Breaker>()
  const writing = new Map<string, { readonly abort: AbortController; readonly ended: Promise<void> }>()

  const breakerOf = (id: WriterId): Breaker => {
    const breaker = breakers.get(id) ?? createBreaker(clock)
    breakers.set(id, breaker)
    return breaker
  }

  const readyWriters = async (): Promise<readonly Writer[]> => {
    const chosen = deps
      .settings()
      .writers.filter(({ enabled }) => enabled)
      .flatMap(({ id }) => deps.writers.filter(({ descriptor }) => descriptor.id === id))
    const ready = await Promise.all(
      chosen.map(async (writer) => {
        try {
          return (await writer.readiness(await keyOf(writer))) === 'ready'
        } catch (error) {
          log.error('A writer could not say whether it is ready', { provider: writer.descriptor.id, error })
          return false
        }
      }),
    )
    return chosen.filter((_writer, index) => ready[index])
  }

  const keyOf = (writer: Writer): Promise<string | null> =>
    writer.descriptor.keyId === null ? Promise.resolve(null) : deps.keys(writer.descriptor.keyId)

  const planFor = (story: Story): WritingPlan => ({
    topic: story.topic,
    level: story.level,
    language: story.language,
    pages: story.pageCount,
    seed: story.seed,
  })

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
    if (
      isSamePage(
        story.pages.find(({ number }) => number === page.number),
        page,
      )
    )
      return
    deps.agent.cancel(storyId, page.number)
    const job = story.illustrated
      ? newJob({ id: deps.random.id(), storyId, page: page.number, illustrators: null, now })
      : null
    await guard.write(() => stories.putPage(storyId, page, job, now), signal)
    deps.onPage(storyId, page.number)
    deps.agent.wake()
  }

  /** One try with one writer. Throws ProviderFailure if it failed. */
  const writeWith = async (story: Story, writer: Writer, signal: AbortSignal): Promise<void> => {
    const { descriptor } = writer
    const key = await keyOf(writer)
    signal.throwIfAborted()
    const fetch = deps.fetchFor({ purpose: 'Story text', storyId: story.id, home: descriptor.id === 'local' })
    const over = new AbortController()
    const own = AbortSignal.any([signal, over.signal])
    const steps = writer
      .write(planFor(story), { fetch, key, signal: own, clock, log })
      [Symbol.asyncIterator]()
    let pages = 0
    try {
      for (;;) {
        const step = await withTimeLimit(nextStep(steps, writer, own), clock, own)
        if (step === undefined) break
        await keepStep(story.id, writer, step, signal)
        if (step.kind === 'page') pages += 1
      }
    } finally {
      over.abort(new Error('The writing is over'))
    }
    if (pages < story.pageCount) {
      throw new ProviderFailure('rejected', `Only ${pages} of ${story.pageCount} pages came`)
    }
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

  /** All tries with one writer; answers null when it is written, else why not. */
  const tryWriter = async (
    story: Story,
    writer: Writer,
    signal: AbortSignal,
  ): Promise<ProviderFailure | null> => {
    const { id, name } = writer.descriptor
    const breaker = breakerOf(id)
    const counts = new Map<string, number>()
    for (let tries = 1; ; tries += 1) {
      try {
        // Known before it is asked, so that a restart can tell who may have been at work.
        await guard.write(
          () => stories.update(story.id, { writer: { provider: id, model: null } }, clock.now()),
          signal,
        )
        await breaker.run(() => writeWith(story, writer, signal))
        return null
      } catch (error) {
        if (signal.aborted || !(error instanceof ProviderFailure)) throw error
        const { action } = failurePolicy[error.kind]
        log.warn('A try at a text failed', {
          provider: id,
          kind: error.kind,
          said: attemptMessage(name, error),
        })
        const same = (counts.get(error.kind) ?? 0) + 1
        counts.set(error.kind, same)
        const delay = retryDelay(error.kind, same, error.retryAfter)
        const isWorthIt =
          action.do === 'retry' && same <= action.max && tries < mostTries && delay <= longestWaitInPlace
        if (!isWorthIt || breaker.state().kind === 'open') return error
        await clock.sleep(delay, signal)
      }
    }
  }

  const writeStory = async (storyId: string, signal: AbortSignal): Promise<void> => {
    let failure: Failure = noWriter
    const before = stories.get(storyId)
    // Pages that are there already are gone on with by who wrote them; another would begin a story of its own.
    const author = before === undefined || before.pages.length === 0 ? undefined : before.writer?.provider
    const ready = await readyWriters()
    const inOrder = [
      ...ready.filter(({ descriptor }) => descriptor.id === author),
      ...ready.filter(({ descriptor }) => descriptor.id !== author),
    ]
    for (const writer of inOrder) {
      const story = stories.get(storyId)
      if (story === undefined) return
      if (breakerOf(writer.descriptor.id).state().kind === 'open') continue
      const reason = await tryWriter(story, writer, signal)
      if (reason === null) {
        await endWriting(storyId, { writing: 'written', failure: null }, signal)
        return
      }
      const { name } = writer.descriptor
      failure = { code: reason.kind, message: failureSentence(name, reason, stillKept) }
    }
    await endWriting(storyId, { writing: 'failed', failure }, signal)
  }

  const endWriting = async (
    storyId: string,
    end: { readonly writing: 'written' | 'failed'; readonly failure: Failure | null },
    signal: AbortSignal,
  ): Promise<void> => {
    await guard.write(() => stories.update(storyId, end, clock.now()), signal)
    deps.onStory(storyId)
  }

  const begin = (storyId: string): void => {
    if (writing.has(storyId) || stopping.signal.aborted) return
    const abort = new AbortController()
    const signal = AbortSignal.any([abort.signal, stopping.signal])
    const ended = (async () => {
      await Promise.resolve()
      try {
        await writeStory(storyId, signal)
      } catch (error) {
        if (signal.aborted || error instanceof StoryGone) return
        log.error('Writing a story failed in the app itself', { story: storyId, error })
        const message = `Something in the app itself went wrong. ${stillKept} Press Resume.`
        await endWriting(storyId, { writing: 'failed', failure: { code: 'internal', message } }, signal)
      }
    })()
      .catch((error: unknown) => {
        if (!signal.aborted)
          log.error('The end of the writing could not be stored', { story: storyId, error })
      })
      .finally(() => writing.delete(storyId))
    writing.set(storyId, { abort, ended })
  }

  return {
    create: async (request) => {
      const topic = deps.checkTopic(request.topic)
      if (request.illustrated && !(await deps.agent.canPaint())) {
        throw new AppError('no-provider', noProviderSentence)
      }
      if ((await readyWriters()).length === 0) {
        throw new AppError('no-provider', 'No storyteller is switched on. Please switch one on in Settings.')
      }
      const now = clock.now()
      const id = deps.random.id()
      stories.insert({
        id,
        topic,
        title: '',
        level: request.level,
        language: request.language,
        pageCount: request.pages,
        illustrated: request.illustrated,
        seed: deps.random.seed(),
        writing: 'writing',
        writer: null,
        failure: null,
        createdAt: now,
        updatedAt: now,
      })
      deps.onStory(id)
      begin(id)
      return id
    },

    cancel: (storyId) => {
      const story = stories.get(storyId)
      if (story === undefined) return
      const active = writing.get(storyId)
      // A book that is finished can't be stopped any more.
      if (active !== undefined || story.writing === 'writing') {
        stories.update(storyId, { writing: 'cancelled', failure: null }, clock.now())
      }
      active?.abort.abort(new ProviderFailure('cancelled', 'The story was stopped'))
      deps.agent.cancelStory(storyId)
      deps.onStory(storyId)
    },

    resume: (storyId) => {
      const story = stories.get(storyId)
      if (story === undefined) throw new AppError('not-found', 'This story is no longer in the library.')
      if (story.pages.length < story.pageCount) {
        if (writing.has(storyId)) return
        stories.update(storyId, { writing: 'writing', failure: null }, clock.now())
        for (const breaker of breakers.values()) breaker.reset()
        begin(storyId)
      } else if (story.writing !== 'written') {
        stories.update(storyId, { writing: 'written', failure: null }, clock.now())
      }
      deps.agent.retryAll(storyId)
      deps.onStory(storyId)
    },

    start: () => {
      for (const id of stories.unfinished()) {
        const story = stories.get(id)
        if (story?.writing !== 'writing') continue
        const writer = deps.writers.find(({ descriptor }) => descriptor.id === story.writer?.provider)
        if (writer?.descriptor.leavesComputer !== true) {
          begin(id)
          continue
        }
        // It may have been paid for; only a person asks for it once more.
        const failure = { kind: 'interrupted', said: '' } as const
        const message = failureSentence(writer.descriptor.name, failure, stillKept).replace(
          'Press Retry',
          'Press Resume',
        )
        stories.update(id, { writing: 'failed', failure: { code: 'interrupted', message } }, clock.now())
        deps.onStory(id)
      }
    },

    settled: async (storyId) => {
      await writing.get(storyId)?.ended
    },

    stop: async () => {
      stopping.abort(new Error('The app ends'))
      await Promise.all([...writing.values()].map(({ ended }) => ended))
    },
  }
}

/** The story was deleted for good while it was written. */
class StoryGone extends Error {
  override readonly name = 'StoryGone'
}

const isSamePage = (known: Page | undefined, page: Page): boolean =>
  known?.text === page.text && JSON.stringify(known.scene) === JSON.stringify(page.scene)

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
