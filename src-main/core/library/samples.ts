import type { Level } from '#contract/index.ts'
import { newJob } from '../jobs/state-machine.ts'
import type { Clock, Random, ShelfStore, StoryStore } from '../ports.ts'
import type { WrittenStory } from '../story/story.ts'
import type { WritingPlan } from '../writer/writer.ts'

/** A sample book: the same words and pictures on every computer, since all of it follows from topic and seed. */
interface Sample {
  /** Fixed, so that a book that lies on the shelf is not put there twice. */
  readonly id: string
  readonly topic: string
  readonly level: Level
  readonly pages: number
  readonly seed: number
}

export const samples: readonly [Sample, Sample, Sample] = [
  {
    id: 'a1e5a0c4-0d2b-4c53-9c1e-5a4d1c000001',
    topic: 'a fox who is afraid of the dark',
    level: 'early',
    pages: 8,
    seed: 11,
  },
  {
    id: 'a1e5a0c4-0d2b-4c53-9c1e-5a4d1c000002',
    topic: 'the lighthouse and the whale',
    level: 'growing',
    pages: 8,
    seed: 3,
  },
  {
    id: 'a1e5a0c4-0d2b-4c53-9c1e-5a4d1c000003',
    topic: 'a lost mitten in the first snow',
    level: 'first-words',
    pages: 6,
    seed: 5,
  },
]

/** What marks a sample; a tag like any other, that a family can take off. */
export const sampleTag = 'sample'

export interface SamplesDeps {
  readonly stories: StoryStore
  readonly shelf: ShelfStore
  readonly clock: Clock
  readonly random: Random
  readonly agent: { readonly wake: () => void }
  readonly onStory: (storyId: string) => void
}

export interface Samples {
  /**
   * Puts the sample books on the shelf: written at once, painted in the background, by the built-in tools whatever
   * the settings say. One that was deleted comes back; one that lies there is left alone.
   * Throws AppError `disk-full` or `profile-unwritable`.
   */
  readonly add: () => Promise<void>
}

export function createSamples(deps: SamplesDeps): Samples {
  const { stories, shelf, clock, random, agent } = deps

  const put = (sample: Sample, place: number, write: (plan: WritingPlan) => WrittenStory): void => {
    // The first of them stands first, as the newest.
    const now = clock.now() - place
    const { id, topic, level, pages, seed } = sample
    const story = write({ topic, level, language: 'en', pages, seed })
    stories.insert({
      id,
      topic,
      title: story.title,
      level,
      language: 'en',
      pageCount: pages,
      illustrated: true,
      seed,
      writing: 'written',
      writer: { provider: 'built-in', model: null },
      failure: null,
      createdAt: now,
      updatedAt: now,
    })
    stories.setCast(id, story.cast, now)
    for (const page of story.pages) {
      const job = newJob({
        id: random.id(),
        storyId: id,
        page: page.number,
        illustrators: ['built-in'],
        now,
      })
      stories.putPage(id, page, job, now)
    }
    shelf.setTags(id, [sampleTag])
  }

  return {
    add: async () => {
      const { writeStory } = await import('../writer/providers/built-in/write-story.ts')
      for (const [place, sample] of samples.entries()) {
        const there = stories.row(sample.id)
        if (there === undefined) put(sample, place, writeStory)
        else if (there.deletedAt !== null) stories.update(sample.id, { deletedAt: null }, clock.now())
        deps.onStory(sample.id)
        agent.wake()
        // Each book takes some ten milliseconds to write: the window is let in between.
        await clock.sleep(0)
      }
    },
  }
}
