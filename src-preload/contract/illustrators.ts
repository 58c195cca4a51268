/** What holds of an illustrator wherever it is spoken of. */
export interface IllustratorFacts {
  /** In English, for logs and failures; a window says it in its own language. */
  readonly name: string
  /** Where it paints: in this app, on a computer of the family’s, or on somebody else’s, who then sees the prompt. */
  readonly where: 'here' | 'home' | 'away'
  /** Whether it can’t paint without a key, kept under its own id. */
  readonly wantsKey: boolean
  /** Pages painted at once: in a new profile, and as many as may be set. */
  readonly atOnce: { readonly usual: number; readonly most: number }
}

/**
 * Every illustrator there is, in the order in which a new profile asks them. All else that needs to know of each
 * follows from here: schemas, default settings, the window’s limits, the keys there are. No zod: the window loads it.
 */
export const illustratorFacts = {
  'ai-horde': {
    name: 'AI Horde',
    where: 'away',
    wantsKey: true,
    atOnce: { usual: 4, most: 10 },
  },
  'hugging-face': {
    name: 'Hugging Face',
    where: 'away',
    wantsKey: true,
    atOnce: { usual: 2, most: 8 },
  },
  local: {
    name: 'Model server at home',
    where: 'home',
    wantsKey: false,
    atOnce: { usual: 1, most: 4 },
  },
  'built-in': {
    name: 'Built-in illustrator',
    where: 'here',
    wantsKey: false,
    atOnce: { usual: 2, most: 4 },
  },
} as const satisfies Readonly<Record<string, IllustratorFacts>>

type Facts = typeof illustratorFacts
export type IllustratorId = keyof Facts
export const illustratorIds = Object.keys(illustratorFacts) as readonly IllustratorId[]

export const isIllustratorId = (id: string): id is IllustratorId => Object.hasOwn(illustratorFacts, id)

/** Something of each illustrator. */
export const perIllustrator = <T>(
  of: (facts: IllustratorFacts, id: IllustratorId) => T,
): Readonly<Record<IllustratorId, T>> =>
  Object.fromEntries(illustratorIds.map((id) => [id, of(illustratorFacts[id], id)])) as Record<
    IllustratorId,
    T
  >

/** Pages painted at once in a new profile. */
export const usualAtOnce = perIllustrator(({ atOnce }) => atOnce.usual)

/** Providers that take a key. One that writes too has the same for both. */
export type KeyId = { [Id in IllustratorId]: Facts[Id]['wantsKey'] extends true ? Id : never }[IllustratorId]
const wantsKey = (id: IllustratorId): id is KeyId => illustratorFacts[id].wantsKey
export const keyIds = illustratorIds.filter(wantsKey)

/** Whose key an illustrator is given; null: none. */
export const keyIdOf = (id: IllustratorId): KeyId | null => (wantsKey(id) ? id : null)

/** Whether an illustrator is a computer of the family’s, and so may be asked at an address inside their network. */
export const isAtHome = (id: IllustratorId): boolean => illustratorFacts[id].where === 'home'

/**
 * Whether an illustrator is off until a person switches it on: nothing leaves the computer before somebody has said so,
 * and who needs no key is not said yes to by giving one.
 */
export const asksFirst = (id: IllustratorId): boolean =>
  illustratorFacts[id].where === 'away' && keyIdOf(id) === null
