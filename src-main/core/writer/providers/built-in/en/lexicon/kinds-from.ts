import { pronouns } from '#core/story/scene.ts'
import type { Gait, Kind } from '../../model.ts'

const gaits: readonly Gait[] = [
  'feet',
  'walk',
  'hop',
  'fly',
  'swim',
  'waddle',
  'plod',
  'roll',
  'float',
  'creep',
]

/**
 * Reads a table of kinds, one a line: noun (with a plural after a slash that is not formed with s, and a pronoun in
 * brackets where it is always the same), gait, worlds, home, bed, what it holds things with, and how it looks.
 * Throws on a line that is not one: it is our own data.
 */
export function kindsFrom(
  type: Kind['type'],
  table: string,
  traits: { readonly onlyWhenAsked?: boolean; readonly stays?: boolean } = {},
): readonly Kind[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name, gaitWord, worlds, home, bed, hands, look] = line.split('|').map((cell) => cell.trim())
      const parts = /^([^/(]+?)(?:\/([^(]+?))?(?: \((\w+)\))?$/.exec(name ?? '')
      const noun = parts?.[1]
      const gait = gaits.find((known) => known === gaitWord)
      if (noun === undefined || gait === undefined || !worlds || !home || !bed || !hands || !look) {
        throw new Error(`Not a kind: ${line}`)
      }
      return {
        noun,
        plural: parts?.[2] ?? `${noun}s`,
        type,
        gait,
        worlds: worlds.split(' '),
        home,
        bed,
        hands,
        look,
        pronoun: pronouns.find((known) => known === parts?.[3]) ?? null,
        stays: traits.stays ?? false,
        onlyWhenAsked: traits.onlyWhenAsked ?? false,
      }
    })
}
