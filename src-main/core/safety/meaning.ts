import type { UnsafeKind } from './kinds.ts'

/** What a word is about, in any language. Each is harmless alone. */
export type Concept =
  /** People and animals that can be hurt. */
  | 'being'
  | 'child'
  /** A grown-up whom a child has to trust, or a stranger. */
  | 'grown-up'
  /** To hit, burn, drown, strangle, boil: done to somebody. */
  | 'hurt'
  /** To sever, rip, break, crush. */
  | 'sever'
  /** To tear, hack, gouge: never harmless where a part of a body is its object. */
  | 'dismember'
  | 'body-part'
  | 'alive'
  | 'blood'
  /** What blood does where it is too much: drips, sprays, pools. */
  | 'flow'
  /** Liking it, laughing at it, doing it every night. */
  | 'cruelly'
  | 'blade'
  | 'threaten'
  | 'assault'
  | 'school'
  | 'undress'
  | 'take-off'
  | 'clothes'
  | 'bare'
  | 'bed'
  | 'touch'
  | 'secret'
  /** Why one undresses in a family: bath, doctor, bedtime, beach. */
  | 'washing'
  | 'drink'
  | 'alcohol'
  | 'smoke'
  | 'herb'
  | 'powder'
  | 'nose'
  | 'sell'
  | 'group'
  /** Those of `group` that no tale speaks of by chance (a black sheep, an old woman, a stranger). */
  | 'peoples'
  | 'contempt'
  | 'not'
  | 'want'
  | 'live'
  | 'wake'
  | 'again'
  | 'jump'
  | 'height'
  | 'die'
  | 'myself'
  | 'how-to'
  | 'make'
  | 'hazard'
  /** By mistake, while playing, for a rescue: what makes a hurt harmless. */
  | 'mishap'

export interface MeaningRule {
  readonly kind: UnsafeKind
  /** All of them have to stand near one another, in any order. */
  readonly together: readonly Concept[]
  /** So many words may lie between the first and the last. */
  readonly within: number
  /** None of these may stand there as well, or up to three words away. */
  readonly unless?: readonly Concept[]
  /** A tale may tell it, a topic is declined for it. */
  readonly inTales?: true
  /** For what is written alone: the narrower rule that stands in for one of `inTales`. */
  readonly onlyTales?: true
  /** The second is done to by the first, and stands behind it. */
  readonly isObject?: true
}

/**
 * Topics that hold no unsafe word and are not for children all the same. The rules know no sentence, only which matters
 * do not go together; each language says by which words it speaks of them.
 */
export const meaningRules: readonly MeaningRule[] = [
  { kind: 'self-harm', together: ['not', 'want', 'live'], within: 4 },
  { kind: 'self-harm', together: ['not', 'want', 'wake', 'again'], within: 5 },
  { kind: 'self-harm', together: ['jump', 'height', 'die'], within: 8 },
  { kind: 'self-harm', together: ['hurt', 'myself'], within: 3, unless: ['mishap'] },
  { kind: 'self-harm', together: ['blade', 'myself'], within: 4, unless: ['mishap'] },

  { kind: 'sexual', together: ['undress', 'grown-up'], within: 6, unless: ['washing'] },
  { kind: 'sexual', together: ['undress', 'want'], within: 5, unless: ['washing'] },
  { kind: 'sexual', together: ['take-off', 'clothes', 'grown-up'], within: 7, unless: ['washing'] },
  { kind: 'sexual', together: ['take-off', 'clothes', 'want'], within: 7, unless: ['washing'] },
  { kind: 'sexual', together: ['bare', 'bed'], within: 6, unless: ['washing'] },
  { kind: 'sexual', together: ['bare', 'grown-up'], within: 4, unless: ['washing'] },
  { kind: 'sexual', together: ['touch', 'child', 'grown-up'], within: 6, unless: ['washing'] },
  { kind: 'sexual', together: ['touch', 'secret'], within: 6, inTales: true },
  { kind: 'sexual', together: ['touch', 'secret', 'child'], within: 7, onlyTales: true },

  {
    kind: 'violence',
    together: ['hurt', 'being'],
    within: 3,
    unless: ['mishap'],
    inTales: true,
    isObject: true,
  },
  {
    kind: 'violence',
    together: ['hurt', 'being', 'cruelly'],
    within: 9,
    unless: ['mishap'],
    inTales: true,
    isObject: true,
  },
  {
    kind: 'violence',
    together: ['hurt', 'being', 'cruelly'],
    within: 5,
    unless: ['mishap'],
    onlyTales: true,
    isObject: true,
  },
  { kind: 'violence', together: ['hurt', 'alive'], within: 4 },
  { kind: 'violence', together: ['sever', 'body-part'], within: 4, unless: ['mishap'], inTales: true },
  {
    kind: 'violence',
    together: ['dismember', 'body-part'],
    within: 3,
    unless: ['mishap'],
    onlyTales: true,
    isObject: true,
  },
  { kind: 'violence', together: ['sever', 'being', 'blood'], within: 6 },
  { kind: 'violence', together: ['blood', 'flow'], within: 4 },

  { kind: 'weapons', together: ['blade', 'threaten'], within: 7, inTales: true },
  { kind: 'weapons', together: ['blade', 'assault'], within: 5, onlyTales: true },
  { kind: 'weapons', together: ['blade', 'school'], within: 7 },

  { kind: 'drugs', together: ['smoke', 'herb'], within: 3, inTales: true },
  { kind: 'drugs', together: ['sell', 'herb'], within: 4 },
  { kind: 'drugs', together: ['powder', 'nose'], within: 7, inTales: true },
  { kind: 'drugs', together: ['drink', 'alcohol'], within: 4, inTales: true },

  { kind: 'hate', together: ['group', 'contempt'], within: 5, inTales: true },
  { kind: 'hate', together: ['peoples', 'contempt'], within: 5, onlyTales: true },

  { kind: 'danger', together: ['how-to', 'make', 'hazard'], within: 8, inTales: true },
]

/** The gravest come first in `rules`. `positions` tells where each matter stands, in rising order. */
export const findMeaning = (
  positions: ReadonlyMap<Concept, readonly number[]>,
  rules: readonly MeaningRule[],
): readonly MeaningRule[] => rules.filter((rule) => holds(positions, rule))

const holds = (positions: ReadonlyMap<Concept, readonly number[]>, rule: MeaningRule): boolean => {
  const places = rule.together.map((concept) => positions.get(concept) ?? [])
  const [first, ...rest] = places
  if (first === undefined || places.some((place) => place.length === 0)) return false
  return first.some((at) => {
    const [object, ...others] = rest
    const behind = rule.isObject && object ? [object.slice(firstFrom(object, at + 1)), ...others] : rest
    const window = closest(at, behind)
    if (window === undefined || window.to - window.from > rule.within) return false
    const isNear = (places: readonly number[]): boolean =>
      (places[firstFrom(places, window.from - 3)] ?? Infinity) <= window.to + 3
    return !(rule.unless ?? []).some((concept) => isNear(positions.get(concept) ?? []))
  })
}

/** The index of the first place that is not before `at`. */
const firstFrom = (places: readonly number[], at: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** From `at`, the nearest place of each of the others, none of them twice. */
const closest = (
  at: number,
  others: readonly (readonly number[])[],
): { readonly from: number; readonly to: number } | undefined => {
  const taken = new Set([at])
  for (const places of others) {
    // No more than these can be taken already, so the nearest free one is among its neighbours.
    const middle = firstFrom(places, at)
    const near = places.slice(Math.max(0, middle - others.length - 1), middle + others.length + 1)
    const free = near.filter((place) => !taken.has(place))
    const [best] = free.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
    if (best === undefined) return undefined
    taken.add(best)
  }
  return { from: Math.min(...taken), to: Math.max(...taken) }
}
