import type { KeptHero } from '#core/story/brief.ts'
import { pronouns, type Character } from '#core/story/scene.ts'
import { isObject } from './answer-reader.ts'
import type { Json } from './json-stream.ts'
import { englishNoun, englishWords, oneLine } from './tidy.ts'

/** The cast as the story keeps it, and what the model calls each of them in its scenes. */
export interface MappedCast {
  readonly cast: readonly Character[]
  /** Lower case: the model's id, the name; to our id. */
  readonly ids: ReadonlyMap<string, string>
}

const roles = ['hero', 'friend', 'helper'] as const

/** Words for what somebody is that say nothing of how they look. */
const vague = new Set(['animal', 'character', 'person', 'human', 'hero', 'protagonist', 'friend', 'main'])

/** A look says no name and no age: both mislead those who paint. */
const cleanLook = (look: string, name: string): string =>
  look
    .replaceAll(name, '')
    .replace(
      /\b(?:aged?\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)[- ]years?[- ]olds?\b/gi,
      'young',
    )
    .replace(/^[\s,.:;-]+|[\s,.:;]+$/g, '')
    .replace(/\s{2,}/g, ' ')

/**
 * One to three: first the family's own, as the family says, whatever the model makes of them; then those whom the
 * model names beside them. Null if there is nobody with a name.
 */
export const mapCast = (raw: readonly Json[], heroes: readonly KeptHero[] = []): MappedCast | null => {
  const cast: Character[] = heroes.flatMap(({ name, kind, pronoun, look }, index) => {
    const role = roles[index]
    return role === undefined ? [] : [{ id: role, name, kind, role, pronoun, look }]
  })
  const ids = new Map(cast.flatMap(({ id, name }) => [[name.toLowerCase(), id] as const, [id, id] as const]))
  for (const member of raw) {
    if (!isObject(member)) continue
    const name = oneLine(member.name, 60)
    if (name === '') continue
    const own = ids.get(name.toLowerCase())
    if (own !== undefined) {
      const called = oneLine(member.id, 60).toLowerCase()
      if (called !== '' && !ids.has(called)) ids.set(called, own)
      continue
    }
    const role = roles[cast.length]
    if (role === undefined) break
    const kindWord = englishNoun(member.kind ?? member.species ?? member.type)
    const kind = kindWord === '' || vague.has(kindWord) ? 'child' : kindWord
    const told = oneLine(member.pronoun, 12)
      .toLowerCase()
      .split(/[^a-z]/)[0]
    const look = cleanLook(englishWords(member.look ?? member.appearance ?? member.description, 300), name)
    cast.push({
      id: role,
      name,
      kind,
      role,
      pronoun: pronouns.find((pronoun) => pronoun === told) ?? 'they',
      look: look === '' ? `a friendly ${kind}` : look,
    })
    for (const called of [oneLine(member.id, 60), name, role]) {
      if (called !== '' && !ids.has(called.toLowerCase())) ids.set(called.toLowerCase(), role)
    }
  }
  return cast.length === 0 ? null : { cast, ids }
}

/** For a cast that is there already: by our ids and the names. */
export const knownCast = (cast: readonly Character[]): MappedCast => ({
  cast,
  ids: new Map(
    cast.flatMap(
      ({ id, name }) =>
        [
          [id.toLowerCase(), id],
          [name.toLowerCase(), id],
        ] as const,
    ),
  ),
})
