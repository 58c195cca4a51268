import { AppError, mostHeroes, type HeroView, type HeroWords } from '#contract/index.ts'
import type { Clock, JobStore, Picture, PictureStore, Random } from '../ports.ts'
import type { Hero, HeroStore } from './ports.ts'

export interface HeroesDeps {
  readonly heroes: HeroStore
  readonly jobs: Pick<JobStore, 'versions'>
  readonly pictures: Pick<PictureStore, 'remove'>
  readonly clock: Pick<Clock, 'now'>
  readonly random: Pick<Random, 'id'>
  /** @throws AppError `unsafe-topic` for words that are not for children */
  readonly checkWords: (words: string) => void
}

/** The heroes that a family keeps. */
export interface Heroes {
  readonly list: () => HeroView[]
  /**
   * Keeps a new hero (`id: null`) or changes one; books that it is in already stay as they are.
   * @throws AppError `bad-input`, `unsafe-topic`, `not-found`; then nothing has changed
   */
  readonly keep: (id: string | null, words: HeroWords) => Promise<HeroView>
  /** Books stay as they are. */
  readonly remove: (id: string) => Promise<void>
  /** @throws AppError `not-found` where the hero is gone, or the page shows no picture */
  readonly usePicture: (id: string, storyId: string, page: number) => Promise<HeroView>
}

/** Characters; as `keptHeroSchema` has them. */
const limits = { name: 60, kind: 40, look: 300, nature: 300 } as const

/** Control characters and those that turn the writing direction round. */
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** One line, in NFC. Throws AppError `bad-input` where it is too long. */
const line = (raw: string, what: keyof typeof limits): string => {
  const text = raw.normalize('NFC').replace(/\s+/gu, ' ').replace(unprintable, '').trim()
  if (Array.from(text).length > limits[what]) {
    const names = { name: 'name', kind: 'kind', look: 'look', nature: 'nature' }
    throw new AppError(
      'bad-input',
      `The hero’s ${names[what]} is too long: at most ${limits[what]} characters fit. Nothing was changed.`,
      { reason: 'hero-too-long', details: { most: String(limits[what]) } },
    )
  }
  return text
}

const cleaned = (words: HeroWords): HeroWords => {
  const name = line(words.name, 'name')
  if (!/[\p{L}\p{N}]/u.test(name)) {
    throw new AppError('bad-input', 'Please give the hero a name. Nothing was changed.', {
      reason: 'hero-nameless',
    })
  }
  const kind = line(words.kind, 'kind')
    .toLowerCase()
    .replace(/^(?:an?|the) (?=\p{L})/u, '')
  if (!/\p{L}/u.test(kind)) {
    throw new AppError(
      'bad-input',
      'Please say what the hero is: a fox, a girl, a robot. Nothing was changed.',
      { reason: 'hero-kindless' },
    )
  }
  const look = line(words.look, 'look')
  const standIn = words.standIn === null ? '' : line(words.standIn, 'name')
  if (standIn !== '' && standIn.toLowerCase() === name.toLowerCase()) {
    throw new AppError(
      'bad-input',
      'The name for strangers has to be another than the real one. Nothing was changed.',
      { reason: 'hero-stand-in' },
    )
  }
  return {
    name,
    kind,
    pronoun: words.pronoun,
    look: look === '' ? `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}` : look,
    nature: line(words.nature, 'nature'),
    standIn: standIn === '' ? null : standIn,
  }
}

const viewOf = ({ portrait, ...hero }: Hero): HeroView => ({
  ...hero,
  portrait: portrait === null ? null : pictureView(portrait, hero.name),
})

const pictureView = ({ sha256, width, height, focus }: Picture, alt: string): HeroView['portrait'] => ({
  ...{ sha256, width, height, focus },
  alt,
})

export const createHeroes = (deps: HeroesDeps): Heroes => {
  const { heroes, clock } = deps

  const put = async (hero: Hero): Promise<HeroView> => {
    for (const sha256 of heroes.put(hero)) await deps.pictures.remove(sha256)
    return viewOf(hero)
  }
  const require = (id: string): Hero => {
    const hero = heroes.get(id)
    if (hero === undefined) {
      throw new AppError('not-found', 'This hero is no longer kept.', { reason: 'hero-gone' })
    }
    return hero
  }

  return {
    list: () => heroes.list().map(viewOf),

    keep: async (id, raw) => {
      const before = id === null ? null : require(id)
      const words = cleaned(raw)
      deps.checkWords([words.name, words.kind, words.look, words.nature, words.standIn ?? ''].join('. '))
      if (before === null && heroes.list().length >= mostHeroes) {
        throw new AppError('bad-input', `At most ${mostHeroes} heroes can be kept. Let one go first.`, {
          reason: 'heroes-full',
          details: { most: String(mostHeroes) },
        })
      }
      const now = clock.now()
      return await put({
        ...words,
        id: before?.id ?? deps.random.id(),
        portrait: before?.portrait ?? null,
        createdAt: before?.createdAt ?? now,
        updatedAt: now,
      })
    },

    remove: async (id) => {
      for (const sha256 of heroes.remove(id)) await deps.pictures.remove(sha256)
    },

    usePicture: async (id, storyId, page) => {
      const hero = require(id)
      const shown = deps.jobs.versions(storyId, page).find(({ chosen }) => chosen)
      if (shown === undefined) {
        throw new AppError('not-found', 'This page has no picture yet.', { reason: 'no-picture-yet' })
      }
      return await put({ ...hero, portrait: shown.picture, updatedAt: clock.now() })
    },
  }
}
