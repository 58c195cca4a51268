import { AppError, type AttemptView } from '#contract/index.ts'
import type { KeptBook, WholeBook } from '../exporters/kept-book.ts'
import type { JobStore, PictureStore, StoryStore } from '../ports.ts'
import { noSuchStory } from '../story/no-such-story.ts'
import type { VoiceStore } from '../voices/ports.ts'

export interface KeepSources {
  readonly stories: Pick<StoryStore, 'get' | 'attempts'>
  readonly jobs: Pick<JobStore, 'ofPage' | 'versions' | 'attempts'>
  readonly pictures: Pick<PictureStore, 'read'>
  readonly voices: Pick<VoiceStore, 'ofStory'>
}

type KeptImage = NonNullable<KeptBook['pages'][number]['image']>

/** A try that is under way when the book leaves was interrupted, as far as the book knows. */
const asEnded = <A extends AttemptView>({ outcome, endedAt, startedAt, ...rest }: A) => ({
  ...rest,
  outcome: outcome === 'running' ? ('interrupted' as const) : outcome,
  startedAt,
  endedAt: endedAt ?? startedAt,
})

/**
 * Gathers all that the library knows of a story into a book that can be imported again. A picture or a
 * voice whose file is lost is left out.
 *
 * @throws AppError `not-found` if there is no such story, `conflict` if it has no page yet
 */
export async function keepBook(storyId: string, sources: KeepSources): Promise<WholeBook> {
  const story = sources.stories.get(storyId)
  if (story === undefined) throw noSuchStory()
  if (story.pages.length === 0) {
    throw new AppError('conflict', 'This story has no pages yet. Wait until it is written, then save it.', {
      reason: 'story-unwritten',
    })
  }
  const pictures = new Map<string, Uint8Array>()
  const imageOf = async (page: number): Promise<KeptImage | null> => {
    const job = sources.jobs.ofPage(storyId, page)
    const versions: KeptImage['versions'] = []
    for (const { picture, ...facts } of sources.jobs.versions(storyId, page)) {
      const bytes = await sources.pictures.read(picture.sha256, 'full')
      if (bytes === undefined) continue
      pictures.set(picture.sha256, bytes)
      const { sha256, width, height, format, size, hash, focus, createdAt } = picture
      const { alt, provider, model, worker, seed, chosen, olderThanWords = false } = facts
      versions.push({
        ...{ sha256, width, height, format, size, hash, focus: { x: focus.x, y: focus.y }, createdAt },
        ...{ alt, provider, model, worker, seed, chosen, olderThanWords },
      })
    }
    if (job === undefined && versions.length === 0) return null
    const last = versions.at(-1)
    if (last !== undefined && !versions.some(({ chosen }) => chosen)) {
      versions[versions.length - 1] = { ...last, chosen: true }
    }
    const state = job?.state === 'failed' || job?.state === 'completed' ? job.state : 'cancelled'
    return {
      state: state === 'completed' && versions.length === 0 ? 'cancelled' : state,
      failure: job?.failure ?? null,
      versions,
      attempts: sources.jobs
        .attempts(storyId, page)
        .map(({ provider, model, outcome, code, message, startedAt, endedAt }) =>
          asEnded({ provider, model, outcome, code, message, startedAt, endedAt }),
        ),
    }
  }
  const voices = new Map<string, Uint8Array>()
  const spoken = sources.voices.ofStory(storyId)
  const voiceOf = async (page: number): Promise<KeptBook['pages'][number]['voice']> => {
    const voice = spoken.get(page)
    const bytes = voice === undefined ? undefined : await sources.pictures.read(voice.sha256, 'full')
    if (voice === undefined || bytes === undefined) return null
    voices.set(voice.sha256, bytes)
    return { ...voice }
  }
  const pages: KeptBook['pages'] = []
  for (const { number, text, secondText, scene } of story.pages) {
    const [image, voice] = [await imageOf(number), await voiceOf(number)]
    pages.push({ number, text, secondText: secondText ?? null, scene, voice, image })
  }
  const { id, topic, title, level, language, kind, secondLanguage, pageCount, illustrated, style, seed } =
    story
  return {
    pictures,
    voices,
    book: {
      ...{ id, topic, title, level, language, kind, secondLanguage },
      ...{ pageCount: Math.max(pageCount, pages.length), illustrated, style, seed },
      writing: story.writing === 'writing' ? 'cancelled' : story.writing,
      writer: story.writer,
      failure: story.failure,
      createdAt: story.createdAt,
      look: story.look !== null && pictures.has(story.look.sha256) ? story.look : null,
      cast: [...story.cast],
      trail: sources.stories
        .attempts(storyId)
        .map(({ provider, model, outcome, code, message, startedAt, endedAt }) =>
          asEnded({ provider, model, outcome, code, message, startedAt, endedAt }),
        ),
      pages,
    },
  }
}
