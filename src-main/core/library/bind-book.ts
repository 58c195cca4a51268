import { AppError } from '#contract/index.ts'
import type { Book, BookPage, BookPainter } from '../exporters/book.ts'
import type { Page } from '../story/story.ts'
import type { JobStore, PictureStore, StoryStore } from '../ports.ts'
import { noSuchStory } from '../story/no-such-story.ts'
import type { VoiceStore } from '../voices/ports.ts'
import { keepBook } from './keep-book.ts'

export interface BookSources {
  readonly stories: StoryStore
  readonly jobs: JobStore
  readonly pictures: PictureStore
  readonly voices: Pick<VoiceStore, 'ofStory'>
  /** As 64 hex digits. */
  readonly sha256: (bytes: Uint8Array) => string
  /** As shown: `ai-horde` -> `AI Horde`. Whoever writes and whoever paints can have the same id. */
  readonly painterName: (provider: string) => string
  readonly writerName: (provider: string) => string
}

/**
 * Gathers a story and its pictures into one book for the exporters.
 * @throws AppError `not-found` if there is no such story, `conflict` if it has no page yet.
 */
export async function bindBook(storyId: string, sources: BookSources): Promise<Book> {
  const story = sources.stories.get(storyId)
  if (story === undefined) throw noSuchStory()
  if (story.pages.length === 0) {
    throw new AppError('conflict', 'This story has no pages yet. Wait until it is written, then save it.', {
      reason: 'story-unwritten',
    })
  }
  const painters = new Map<string, BookPainter & { pages: number[] }>()
  const pages: BookPage[] = []
  const voices = sources.voices.ofStory(storyId)
  const voiceOf = async (page: number): Promise<Pick<BookPage, 'voice'>> => {
    const voice = voices.get(page)
    const bytes = voice === undefined ? undefined : await sources.pictures.read(voice.sha256, 'full')
    return voice === undefined || bytes === undefined ? {} : { voice: { bytes, duration: voice.duration } }
  }
  for (const page of story.pages) {
    const version = sources.jobs.versions(storyId, page.number).find(({ chosen }) => chosen)
    const bytes =
      version === undefined ? undefined : await sources.pictures.read(version.picture.sha256, 'full')
    if (version === undefined || bytes === undefined) {
      const failure = sources.jobs.ofPage(storyId, page.number)?.failure?.message
      pages.push({
        number: page.number,
        text: bothTexts(page),
        picture: null,
        ...(await voiceOf(page.number)),
        ...(failure ? { failure } : {}),
      })
      continue
    }
    const { format, width, height, focus } = version.picture
    pages.push({
      number: page.number,
      text: bothTexts(page),
      picture: {
        ...{ bytes, format, width, height, alt: version.alt, focus },
        ...(version.seed === null ? {} : { seed: version.seed }),
      },
      ...(await voiceOf(page.number)),
    })
    if (version.provider !== null) {
      const key = `${version.provider} ${version.model ?? ''}`
      const painter = painters.get(key)
      if (painter === undefined) {
        const name = sources.painterName(version.provider)
        painters.set(key, { name, model: version.model, pages: [page.number] })
      } else {
        painter.pages.push(page.number)
      }
    }
  }
  return {
    id: story.id,
    title: story.title,
    language: story.language,
    kind: story.kind,
    level: story.level,
    createdAt: story.createdAt,
    about: {
      topic: story.topic,
      writer:
        story.writer === null
          ? null
          : { name: sources.writerName(story.writer.provider), model: story.writer.model },
      painters: [...painters.values()],
      style: painters.size === 0 ? null : story.style,
      seed: story.seed,
    },
    pages,
    whole: async () => ({ book: await keepBook(storyId, sources), sha256: sources.sha256 }),
  }
}

/** The second language stands under the first, as paragraphs of its own. */
const bothTexts = ({ text, secondText }: Page): string =>
  secondText === undefined ? text : `${text}\n\n${secondText}`
