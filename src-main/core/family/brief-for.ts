import { AppError, type Language, type StoryRequest } from '#contract/index.ts'
import type { Clock, Random, StoryStore } from '../ports.ts'
import { mostKeptHeroes, type Brief, type KeptHero, type SeriesPlace } from '../story/brief.ts'
import type { Story } from '../story/story.ts'
import type { Hero, HeroStore, SeriesStore } from './ports.ts'
import { summarise } from './summary.ts'

/** What a request brings along beyond its topic. */
export interface Brought {
  readonly brief: Brief
  /** That of the book before; null: a new one. */
  readonly seed: number | null
  /** The new book's place; the first book gets its own by this. Null for a book that goes on from none. */
  readonly beginSeries: () => SeriesPlace | null
}

export interface BriefFor {
  /** @throws AppError `not-found` for a hero or a book that is gone, `conflict` for a book without pages */
  readonly find: (request: StoryRequest) => Promise<Brought | null>
}

/** A word that fits into a scene's cast, whatever it was cut from. */
const frozen = ({ name, kind, pronoun, look, nature, standIn }: Hero): KeptHero => ({
  ...{ name, kind, pronoun, look, nature, standIn },
})

/** The book's own cast, as far as it fits; with the stand-ins that it was asked for with. */
const castOf = (story: Story): readonly KeptHero[] =>
  story.cast.slice(0, mostKeptHeroes).map(({ name, kind, pronoun, look }) => {
    const known = story.brief?.heroes.find((hero) => hero.name === name)
    return { name, kind, pronoun, look, nature: known?.nature ?? '', standIn: known?.standIn ?? null }
  })

/**
 * Finds what a request names: heroes of the family's own, and the book that it goes on from, whose heroes it has
 * unless it names others.
 */
export const createBriefFor = (deps: {
  readonly heroes: Pick<HeroStore, 'get'>
  readonly series: Pick<SeriesStore, 'nextNumber'>
  readonly stories: Pick<StoryStore, 'get' | 'update'>
  readonly random: Pick<Random, 'id'>
  readonly clock: Pick<Clock, 'now'>
  /** Which plot the built-in storyteller told there; null if it was another's. */
  readonly shapeOf: (story: Story) => Promise<string | null>
  /** Whether a written sentence may be told to a writer outside. */
  readonly isFit: (sentence: string, language: Language) => boolean
  readonly onStory: (storyId: string) => void
}): BriefFor => {
  const heroOf = (id: string): KeptHero => {
    const hero = deps.heroes.get(id)
    if (hero === undefined) {
      throw new AppError(
        'not-found',
        'One of the heroes you picked is no longer kept. Pick again; nothing was begun.',
        { reason: 'picked-hero-gone' },
      )
    }
    return frozen(hero)
  }

  const bookBefore = (id: string): Story => {
    const story = deps.stories.get(id)
    if (story?.deletedAt !== null) {
      throw new AppError('not-found', 'The book to go on from is no longer in the library.', {
        reason: 'earlier-book-gone',
      })
    }
    if (story.pages.length === 0) {
      throw new AppError('conflict', 'The book to go on from has no pages yet. Wait until it is written.', {
        reason: 'earlier-book-unwritten',
      })
    }
    return story
  }

  const beginSeries = (before: Story): SeriesPlace => {
    if (before.series === null) {
      const { title, topic } = before
      const place = { id: deps.random.id(), name: title === '' ? topic : title, number: 1 }
      deps.stories.update(before.id, { series: place }, deps.clock.now())
      deps.onStory(before.id)
      return { ...place, number: 2 }
    }
    return { ...before.series, number: deps.series.nextNumber(before.series.id) }
  }

  return {
    find: async ({ heroes: ids = [], after }) => {
      const picked = [...new Set(ids)].map(heroOf)
      if (after === undefined) {
        if (picked.length === 0) return null
        return { brief: { heroes: picked, earlier: null }, seed: null, beginSeries: () => null }
      }
      const before = bookBefore(after)
      const shape = await deps.shapeOf(before)
      const told = before.brief?.earlier
      const isFit = (sentence: string): boolean => deps.isFit(sentence, before.language)
      return {
        brief: {
          heroes: [...(picked.length > 0 ? picked : castOf(before))],
          earlier: {
            title: isFit(before.title) ? before.title : before.topic,
            summary: summarise(before, isFit),
            books: (told?.books ?? 0) + 1,
            shapes: [...new Set([...(told?.shapes ?? []), ...(shape === null ? [] : [shape])])].slice(-40),
          },
        },
        seed: before.seed,
        beginSeries: () => beginSeries(before),
      }
    },
  }
}
