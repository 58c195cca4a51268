import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import type { Member, Sight, Spot } from './model.ts'

/** Stands before a sentence about the spot until it is known what came before it. */
export const lookMark = '\u0001'

/**
 * A sentence about the spot says `It` only where the sentence before it ended with the spot; else it says
 * what it is about.
 */
export function nameAfresh(text: string, spot: Spot): string {
  const subject = spot.name.charAt(0).toUpperCase() + spot.name.slice(1)
  return text
    .split(lookMark)
    .map((part, index, parts) => {
      const before = (parts[index - 1] ?? '').trimEnd()
      if (index === 0 || before.endsWith(`${spot.name}.`)) return part
      const owner = subject.endsWith('s') ? `${subject}’` : `${subject}’s`
      return part.replace(/^(?:It|They) /, `${subject} `).replace(/^(?:Its|Their) /, `${owner} `)
    })
    .join('')
}

const family = new Set('brother sister mother father grandmother grandfather grandma grandpa'.split(' '))

/** `Tansy the mouse`, `a girl called Ruth`; those with a title need no more. */
export function introduced(member: Member, hero: Member): string {
  if (family.has(member.kind.noun)) return `${pronoun(hero, 'his')} ${member.kind.noun} ${member.name}`
  if (member.id === 'helper') return `${member.name} the ${member.kind.noun}`
  return member.kind.type === 'person'
    ? `a ${member.kind.noun} called ${member.name}`
    : `${member.name} the ${member.kind.noun}`
}

const forms = {
  she: { he: 'she', him: 'her', his: 'her', own: 'hers', himself: 'herself' },
  he: { he: 'he', him: 'him', his: 'his', own: 'his', himself: 'himself' },
  they: { he: 'they', him: 'them', his: 'their', own: 'theirs', himself: 'themself' },
  it: { he: 'it', him: 'it', his: 'its', own: 'its own', himself: 'itself' },
} as const

export function pronoun(member: Member, form: string): string {
  return forms[member.pronoun][form as keyof (typeof forms)['she']]
}

/** What a sight is called the second time. */
export const again = (sight: Sight): string => sight.again ?? `the ${sight.noun}`

/** Whether nobody else in the story is of this kind. */
export const isOnly = (member: Member, cast: readonly Member[]): boolean =>
  cast.every(({ id, kind }) => id === member.id || kind.noun !== member.kind.noun)

export const isUnlike = (hero: Member, friend: Member): boolean => hero.kind.noun !== friend.kind.noun

export function theKind(hero: Member, level: Level, random: SeededRandom): string {
  return level !== 'confident' && random.chance(0.3)
    ? `the little ${hero.kind.noun}`
    : `the ${hero.kind.noun}`
}

/** Lets people be named in other ways where nobody is speaking. */
export function loosen(template: string): string {
  return template
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“') ? part : part.replace(/\{([hH]ero|[fF]riend|[fFhH]\.name)\}(?!’s)/g, '{$1+}'),
    )
    .join('')
}

/** Templates are written for one who; `they were` where the hero is `they`. */
export function agree(template: string, hero: Member): string {
  if (hero.pronoun !== 'they') return template
  return template.replace(/\{([hH])e\} was/g, '{$1e} were').replace(/was \{he\}/g, 'were {he}')
}
