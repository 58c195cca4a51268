import { AppError, maxHeroes, type OwnStory } from '#contract/index.ts'
import type { Hero, HeroStore } from '../family/ports.ts'
import { newJob } from '../jobs/state-machine.ts'
import type { Clock, Random, StoryStore } from '../ports.ts'
import { noProviderSentence } from '../providers/failure-policy.ts'
import { createSeededRandom } from '../seeded-random.ts'
import { ownPageText, ownTitle } from './own-words.ts'
import type { Character, Scene } from './scene.ts'
import type { Page } from './story.ts'

/** Makes books of what somebody wrote themselves. No writer is asked; painters get scenes made from the words here. */
export interface OwnStories {
  /**
   * Answers the new story's id as soon as all of it is in the library; it is painted in the background.
   *
   * @throws AppError `bad-input`, `not-found` (a hero) or `no-provider`; then nothing was stored
   */
  readonly create: (story: OwnStory) => Promise<string>
}

const roles = ['hero', 'friend', 'helper'] as const
/** How much of a text is read for who it is about, in UTF-16 units. */
const readFrom = 4_000

const isNamed = (name: string, text: string): boolean => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, 'iu').test(text)
}

export const createOwnStories = (deps: {
  readonly stories: Pick<StoryStore, 'insertWhole'>
  readonly heroes: Pick<HeroStore, 'get' | 'list'>
  readonly clock: Pick<Clock, 'now'>
  readonly random: Random
  /** Whether words may be sent to those who paint. */
  readonly isFit: (words: string) => boolean
  readonly agent: { readonly wake: () => void; readonly canPaint: () => Promise<boolean> }
  readonly onStory: (storyId: string) => void
}): OwnStories => {
  const { clock, random } = deps

  const heroesOf = (ids: readonly string[], text: string): readonly Hero[] => {
    if (ids.length === 0)
      return deps.heroes
        .list()
        .filter(({ name }) => isNamed(name, text))
        .slice(0, maxHeroes)
    return [...new Set(ids)].map((id) => {
      const hero = deps.heroes.get(id)
      if (hero === undefined) {
        throw new AppError(
          'not-found',
          'One of the heroes you picked is no longer kept. Pick again; nothing was begun.',
          { reason: 'picked-hero-gone' },
        )
      }
      return hero
    })
  }

  /** The family's own, or whom the text itself is about as far as that can be told. May be nobody. */
  const castOf = async (story: OwnStory, seed: number): Promise<readonly Character[]> => {
    const text = [story.title, ...story.pages].join('\n').slice(0, 100_000)
    const own = heroesOf(story.heroes ?? [], text)
    if (own.length > 0) {
      return own.flatMap(({ name, kind, pronoun, look }, index) => {
        const role = roles[index]
        return role === undefined ? [] : [{ id: role, name, kind, role, pronoun, look }]
      })
    }
    if (story.language !== 'en') return []
    const { readTopic } = await import('../writer/providers/built-in/en/read-topic.ts')
    const { heroKind, heroName, heroPronoun } = readTopic(text.slice(0, readFrom), createSeededRandom(seed))
    if (heroKind === null || !deps.isFit(heroKind.noun)) return []
    const { noun: kind, look } = heroKind
    const pronoun = heroPronoun ?? heroKind.pronoun ?? 'they'
    return [{ id: 'hero', name: heroName ?? kind, kind, role: 'hero', pronoun, look }]
  }

  return {
    create: async (raw) => {
      const title = ownTitle(raw.title)
      const texts = raw.pages.map(ownPageText)
      if (raw.illustrated && !(await deps.agent.canPaint())) {
        throw new AppError('no-provider', noProviderSentence, { reason: 'no-painter' })
      }
      const now = clock.now()
      const [id, seed] = [random.id(), random.seed()]
      const { level, language, illustrated, style } = raw
      const cast = await castOf({ ...raw, title, pages: texts }, seed)
      const { sceneFromWords } = await import('./scene-from-words.ts')
      const pages: Page[] = []
      let before: Scene | null = null
      for (const [index, text] of texts.entries()) {
        const scene: Scene = sceneFromWords(text, language, cast, before, deps.isFit)
        pages.push({ number: index + 1, text, scene })
        before = scene
      }
      deps.stories.insertWhole(
        {
          ...{ id, title, level, language, illustrated, style, seed },
          topic: title,
          pageCount: pages.length,
          writing: 'written',
          writer: null,
          failure: null,
          createdAt: now,
          updatedAt: now,
        },
        cast,
        pages.map((page) => ({
          page,
          job: illustrated
            ? newJob({ id: random.id(), storyId: id, page: page.number, illustrators: null, now })
            : null,
        })),
        now,
      )
      deps.onStory(id)
      deps.agent.wake()
      return id
    },
  }
}
