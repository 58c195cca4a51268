import type { Bridge, HeroView } from '#contract/index.ts'

/** A family with two heroes of its own. */
export function fakeFamily(now: () => number): Bridge['family'] {
  const heroes = new Map<string, HeroView>()
  const keep = (
    words: Omit<HeroView, 'id' | 'portrait' | 'createdAt' | 'updatedAt'>,
    id: string,
  ): HeroView => {
    const hero = { ...words, id, portrait: null, createdAt: now(), updatedAt: now() }
    heroes.set(id, hero)
    return hero
  }
  keep(
    {
      name: 'Ada',
      kind: 'girl',
      pronoun: 'she',
      look: 'curly dark hair, a yellow raincoat',
      nature: 'brave, a little shy',
      standIn: 'Mia',
    },
    '00000000-0000-4000-8000-0000000000a1',
  )
  keep(
    {
      name: 'Button',
      kind: 'dog',
      pronoun: 'he',
      look: 'a brown dog with one white ear',
      nature: '',
      standIn: null,
    },
    '00000000-0000-4000-8000-0000000000a2',
  )
  const ok = <T>(value: T): Promise<{ readonly ok: true; readonly value: T }> =>
    Promise.resolve({ ok: true, value })
  return {
    heroes: () => ok([...heroes.values()]),
    keepHero: ({ id, words }) => ok(keep(words, id ?? crypto.randomUUID())),
    removeHero: ({ id }) => {
      heroes.delete(id)
      return ok(null)
    },
    usePicture: ({ id }) => {
      const hero = heroes.get(id)
      return hero
        ? ok(hero)
        : Promise.resolve({
            ok: false,
            error: {
              code: 'not-found',
              message: 'This hero is no longer kept.',
              retryable: false,
              details: {},
            },
          })
    },
    series: () => ok([]),
    renameSeries: () => ok(null),
  }
}
