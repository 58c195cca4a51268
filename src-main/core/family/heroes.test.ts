import { describe, expect, it } from 'vitest'
import { AppError, mostHeroes, type HeroWords } from '#contract/index.ts'
import type { PictureVersion } from '../ports.ts'
import { createHeroes } from './heroes.ts'
import type { Hero } from './ports.ts'

const words = (change: Partial<HeroWords> = {}): HeroWords => ({
  name: 'Ada',
  kind: 'girl',
  pronoun: 'she',
  look: 'a yellow raincoat',
  nature: 'brave',
  standIn: null,
  ...change,
})

const picture = {
  sha256: 'a'.repeat(64),
  width: 1024,
  height: 768,
  format: 'webp',
  size: 9,
  hash: '0'.repeat(16),
  focus: { x: 0.5, y: 0.5 },
  createdAt: 1,
} as const

const createHouse = () => {
  const kept = new Map<string, Hero>()
  const removed: string[] = []
  const checked: string[] = []
  let ids = 0
  const shown: PictureVersion = {
    ...{ picture, alt: 'a fox', provider: 'built-in', model: null, worker: null, seed: 1, chosen: true },
  }
  const heroes = createHeroes({
    heroes: {
      list: () => [...kept.values()],
      get: (id) => kept.get(id),
      put: (hero) => {
        const before = kept.get(hero.id)?.portrait?.sha256
        kept.set(hero.id, hero)
        return before !== undefined && before !== hero.portrait?.sha256 ? [before] : []
      },
      remove: (id) => {
        const before = kept.get(id)?.portrait?.sha256
        kept.delete(id)
        return before === undefined ? [] : [before]
      },
    },
    jobs: { versions: (_story, page) => (page === 1 ? [shown] : []) },
    pictures: {
      remove: (sha256) => {
        removed.push(sha256)
        return Promise.resolve()
      },
    },
    clock: { now: () => 100 + ids },
    random: { id: () => `hero-${(ids += 1)}` },
    checkWords: (text) => {
      checked.push(text)
      if (text.includes('knife')) throw new AppError('unsafe-topic', 'Something gentler, please.')
    },
  })
  return { heroes, kept, removed, checked }
}

describe('the family’s heroes', () => {
  it('are kept as typed, cleaned, and changed in place', async () => {
    const { heroes, checked } = createHouse()
    const ada = await heroes.keep(
      null,
      words({ name: '  Ada\n', kind: 'A  Girl', look: '', nature: 'br\u202Eave', standIn: ' ' }),
    )
    expect(ada).toMatchObject({ name: 'Ada', kind: 'girl', look: 'a girl', nature: 'brave', standIn: null })
    expect(checked[0]).toContain('Ada')
    const changed = await heroes.keep(ada.id, words({ look: 'red boots' }))
    expect(changed).toMatchObject({ id: ada.id, look: 'red boots', createdAt: ada.createdAt })
    expect(heroes.list()).toEqual([changed])
  })

  it.each([
    ['no name', { name: ' … ' }, 'bad-input'],
    ['no kind', { kind: '12' }, 'bad-input'],
    ['a name that is too long', { name: 'x'.repeat(61) }, 'bad-input'],
    ['a stand-in that is the name', { standIn: 'ADA' }, 'bad-input'],
    ['words that are not for children', { look: 'a big knife' }, 'unsafe-topic'],
  ] as const)('are refused for %s, and nothing has changed', async (_what, change, code) => {
    const { heroes, kept } = createHouse()
    await expect(heroes.keep(null, words(change))).rejects.toMatchObject({ code })
    expect(kept.size).toBe(0)
  })

  it('are no more than fit, and one that is gone can’t be changed', async () => {
    const { heroes } = createHouse()
    for (let count = 0; count < mostHeroes; count += 1) await heroes.keep(null, words())
    await expect(heroes.keep(null, words())).rejects.toMatchObject({ code: 'bad-input' })
    await expect(heroes.keep('another', words())).rejects.toMatchObject({ code: 'not-found' })
  })

  it('get a portrait from a page, named after them, which goes with them', async () => {
    const { heroes, removed } = createHouse()
    const { id } = await heroes.keep(null, words())
    expect((await heroes.usePicture(id, 'story', 1)).portrait).toMatchObject({
      sha256: picture.sha256,
      alt: 'Ada',
    })
    await expect(heroes.usePicture(id, 'story', 2)).rejects.toMatchObject({ code: 'not-found' })
    await heroes.remove(id)
    expect(removed).toEqual([picture.sha256])
    expect(heroes.list()).toEqual([])
  })
})
