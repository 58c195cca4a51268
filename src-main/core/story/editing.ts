import { AppError, type EditablePage, type PageWords } from '#contract/index.ts'
import { isEnded } from '../jobs/state-machine.ts'
import type { Clock, JobStore, StoryStore } from '../ports.ts'
import { noSuchStory } from './no-such-story.ts'
import { ownScene, wordsOfScene } from './own-scene.ts'
import { ownPageText, ownTitle } from './own-words.ts'
import type { Page, Story } from './story.ts'

/**
 * Changes by hand. A parent may write what they like into their own book; what painters are sent, which is the scene
 * alone, is asked about as a topic is.
 */
export interface Editing {
  /** @throws AppError `not-found` */
  readonly page: (storyId: string, page: number) => EditablePage
  /**
   * A picture that was painted for other words says so until it is painted again, or the words are those again.
   *
   * @throws AppError `not-found`, `bad-input`, `unsafe-topic` (the scene), and `conflict` while the story is being
   * written or the page's picture painted: neither knows of the other's words then. Nothing is changed.
   */
  readonly change: (storyId: string, page: number, words: PageWords) => void
  /** @throws AppError `not-found`, `bad-input`, `conflict` */
  readonly setTitle: (storyId: string, title: string) => void
}

export const createEditing = (deps: {
  readonly stories: Pick<StoryStore, 'get' | 'update' | 'changePage'>
  readonly jobs: Pick<JobStore, 'ofPage'>
  readonly clock: Pick<Clock, 'now'>
  /** @throws AppError `unsafe-topic` for words that are not for children */
  readonly checkWords: (words: string) => void
  readonly onStory: (storyId: string) => void
  readonly onPage: (storyId: string, page: number) => void
}): Editing => {
  const { stories, jobs, clock } = deps

  const finished = (storyId: string): Story => {
    const story = stories.get(storyId)
    if (story?.deletedAt !== null) throw noSuchStory()
    // One that was stopped can be gone on with, by a writer who may write all of it anew.
    if (story.writing === 'writing' || story.pages.length < story.pageCount) {
      throw new AppError(
        'conflict',
        'This story is not written to its end yet. When it is, you can change it. Nothing was changed.',
        { reason: 'story-still-written' },
      )
    }
    return story
  }

  const pageOf = (story: Story, number: number): Page => {
    const page = story.pages.find((each) => each.number === number)
    if (page === undefined) {
      throw new AppError('not-found', 'This story has no such page.', { reason: 'no-such-page' })
    }
    return page
  }

  return {
    page: (storyId, number) => {
      const story = stories.get(storyId)
      if (story === undefined) throw noSuchStory()
      const { text, secondText, scene } = pageOf(story, number)
      const cast = story.cast.map(({ id, name }) => ({ id, name }))
      return { text, secondText: secondText ?? null, scene, cast }
    },

    change: (storyId, number, words) => {
      const story = finished(storyId)
      const page = pageOf(story, number)
      const job = jobs.ofPage(storyId, number)
      if (job !== undefined && !isEnded(job.state)) {
        throw new AppError(
          'conflict',
          'This page’s picture is being painted. Change the page when it is there, or stop it first. Nothing was changed.',
          { reason: 'page-being-painted', retryable: true },
        )
      }
      const text = ownPageText(words.text)
      const secondText =
        story.secondLanguage === null || words.secondText === null ? null : ownPageText(words.secondText)
      const scene = ownScene(words.scene, story.cast)
      const isNew = wordsOfScene(scene) !== wordsOfScene(ownScene(page.scene, story.cast))
      if (isNew) deps.checkWords(wordsOfScene(scene))
      const kept = page.secondText === undefined ? {} : { secondText: page.secondText }
      const changed = { number, text, scene, ...(secondText === null ? kept : { secondText }) }
      stories.changePage(storyId, changed, clock.now())
      deps.onPage(storyId, number)
    },

    setTitle: (storyId, raw) => {
      finished(storyId)
      stories.update(storyId, { title: ownTitle(raw) }, clock.now())
      deps.onStory(storyId)
    },
  }
}
