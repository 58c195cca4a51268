import { AppError, type Language, type StoryRequest } from '#contract/index.ts'
import { createStoreGuard } from '../agent/store-guard.ts'
import type { BriefFor } from '../family/brief-for.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { noProviderSentence, writingSentence } from '../providers/failure-policy.ts'
import type { Failure } from './story.ts'
import { noSuchStory } from './no-such-story.ts'
import { noWriterSentence, whyNot } from './writer-choice.ts'
import { createWaiting } from './waiting.ts'
import { createWriting, StoryGone, type WritingDeps } from './writing.ts'

export interface StoryMakerDeps extends Omit<WritingDeps, 'guard' | 'agent'> {
  /** `cleanTopic` of core/writer/topic.ts, and whatever else a topic must pass. Throws AppError. */
  readonly checkTopic: (raw: string, language: Language) => string
  readonly agent: WritingDeps['agent'] & {
    readonly canPaint: () => Promise<boolean>
    readonly cancelStory: (storyId: string) => void
    readonly retryAll: (storyId: string) => void
  }
  /** Finds the heroes and the book before that a request names; without it, requests can't name any. */
  readonly briefFor?: BriefFor
  /** The story as a whole moved on: it has a title, it is written, it failed. */
  readonly onStory: (storyId: string) => void
  /** A page was written. */
  readonly onPage: (storyId: string, page: number) => void
  readonly onNotice: Parameters<typeof createStoreGuard>[0]['onNotice']
}

/** Makes stories: checks what is asked for, has them written, orders a picture with every page. */
export interface StoryMaker {
  /**
   * Answers the new story's id as soon as it is in the library; it is written in the background, at once or when it was
   * asked for.
   * @throws AppError `bad-input`, `unsafe-topic`, `not-found` (a hero, the book before), `no-provider` or
   * `no-writer-for-language`; then nothing was stored.
   */
  readonly create: (request: StoryRequest) => Promise<string>
  /** Stops the writing and all pictures; pages and pictures that are finished are kept. */
  readonly cancel: (storyId: string) => void
  /** Goes on with a story that was cancelled or failed, writing and pictures; begins one that waits. */
  readonly resume: (storyId: string) => void
  /** Goes on with the stories whose writing was under way when the app ended, and begins those that wait. */
  readonly start: () => void
  /** A story moved on: one that waits for the others may begin. */
  readonly othersMovedOn: () => void
  /** Resolves when nothing of the story is being written. */
  readonly settled: (storyId: string) => Promise<void>
  /** Stops all writing so that the next start goes on with it. */
  readonly stop: () => Promise<void>
}

export const createStoryMaker = (deps: StoryMakerDeps): StoryMaker => {
  const { clock, log, stories } = deps
  const stopping = new AbortController()
  const guard = createStoreGuard({ clock, log, onNotice: deps.onNotice, onMended: () => undefined })
  const writer = createWriting({ ...deps, guard })
  const writing = new Map<string, { readonly abort: AbortController; readonly ended: Promise<void> }>()

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
        const failure = await writer.write(storyId, signal)
        await endWriting(storyId, { writing: failure === null ? 'written' : 'failed', failure }, signal)
      } catch (error) {
        if (signal.aborted || error instanceof StoryGone) return
        log.error('Writing a story failed in the app itself', { story: storyId, error })
        const message = `Something in the app itself went wrong. What is written so far is kept. Press Resume.`
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

  const waiting = createWaiting({
    ...{ clock, log, stories },
    begin: (storyId) => {
      stories.update(storyId, { begins: null }, clock.now())
      deps.onStory(storyId)
      begin(storyId)
    },
    onNotice: deps.onNotice,
  })

  return {
    create: async (request) => {
      const topic = deps.checkTopic(request.topic, request.language)
      const family = (await deps.briefFor?.find(request)) ?? null
      if (request.illustrated && !(await deps.agent.canPaint())) {
        throw new AppError('no-provider', noProviderSentence, { reason: 'no-painter' })
      }
      const { language, kind } = request
      const secondLanguage = request.secondLanguage === language ? null : request.secondLanguage
      const wish = { language, secondLanguage, kind }
      const ready = await writer.ready()
      if (ready.length === 0) {
        throw new AppError(
          'no-provider',
          'No storyteller is switched on. Please switch one on in Settings.',
          { reason: 'no-storyteller' },
        )
      }
      if (ready.every((each) => whyNot(each, wish) !== null)) {
        throw new AppError('no-writer-for-language', noWriterSentence(wish), { details: { language } })
      }
      const now = clock.now()
      const id = deps.random.id()
      const series = family?.beginSeries() ?? null
      stories.insert({
        id,
        topic,
        title: '',
        level: request.level,
        language,
        kind,
        secondLanguage,
        pageCount: request.pages,
        illustrated: request.illustrated,
        style: request.style,
        // One seed a series: its heroes are drawn alike in every book.
        seed: family?.seed ?? deps.random.seed(),
        brief: family?.brief ?? null,
        series,
        draft: deps.settings().approval,
        begins: request.begins ?? null,
        writing: 'writing',
        writer: null,
        failure: null,
        createdAt: now,
        updatedAt: now,
      })
      deps.onStory(id)
      if (request.begins === undefined) begin(id)
      else waiting.look()
      return id
    },

    cancel: (storyId) => {
      const story = stories.get(storyId)
      if (story === undefined) return
      const active = writing.get(storyId)
      // A book that is finished can't be stopped any more.
      if (active !== undefined || story.writing === 'writing') {
        stories.update(storyId, { writing: 'cancelled', failure: null, begins: null }, clock.now())
      }
      active?.abort.abort(new ProviderFailure('cancelled', 'The story was stopped'))
      deps.agent.cancelStory(storyId)
      deps.onStory(storyId)
    },

    resume: (storyId) => {
      const story = stories.get(storyId)
      if (story === undefined) throw noSuchStory()
      if (story.pages.length < story.pageCount) {
        if (writing.has(storyId)) return
        stories.update(storyId, { writing: 'writing', failure: null, begins: null }, clock.now())
        writer.reset()
        writer.closeTrail(storyId)
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
        if (story?.writing !== 'writing' || story.begins !== null) continue
        // The trail knows who was at work; the story itself, who wrote the pages that are there.
        const atWork = stories.attempts(id).findLast(({ outcome }) => outcome === 'running')?.provider
        const { descriptor } =
          deps.writers.find((each) => each.descriptor.id === (atWork ?? story.writer?.provider)) ?? {}
        writer.closeTrail(id)
        if (descriptor?.leavesComputer !== true) {
          begin(id)
          continue
        }
        // It may have been paid for; only a person asks for it once more.
        const message = writingSentence(descriptor.name, { kind: 'interrupted', said: '' })
        stories.update(id, { writing: 'failed', failure: { code: 'interrupted', message } }, clock.now())
        deps.onStory(id)
      }
      waiting.start()
    },

    othersMovedOn: waiting.look,

    settled: async (storyId) => {
      await writing.get(storyId)?.ended
    },

    stop: async () => {
      waiting.stop()
      stopping.abort(new Error('The app ends'))
      await Promise.all([...writing.values()].map(({ ended }) => ended))
    },
  }
}
