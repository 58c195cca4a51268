import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import type { Member } from './model.ts'

/** Stands behind a pronoun until it is known whether the sentence names someone anyway. */
const marks: Readonly<Record<Member['id'], string>> = {
  hero: '\uE001',
  friend: '\uE002',
  helper: '\uE003',
}
const marked = /\b([Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]er)([\uE001-\uE003])/u
const anyMark = /[\uE001-\uE003]/gu

export const markPronoun = (pronoun: string, member: Member): string => `${pronoun}${marks[member.id]}`

export const withoutMarks = (text: string): string => text.replace(anyMark, '')

/** How often a sentence that names nobody and nothing of this story says who it is about. */
const shares: Readonly<Record<Level, number>> = {
  'first-words': 0.8,
  early: 0.55,
  growing: 0.5,
  confident: 0.45,
}

/**
 * A story that goes on about `he` could be anybody's: where a sentence holds no word of its own, its first pronoun
 * may become a name or `the fox`. What is said aloud is left alone. `own` are the words that make a sentence this
 * story's; `sayKind` tells whether `the fox` is one person only.
 */
export function anchor(
  text: string,
  members: readonly Member[],
  own: readonly string[],
  level: Level,
  sayKind: (member: Member) => boolean,
  random: SeededRandom,
): string {
  let lastName = ''
  return text
    .split(/(?<=[.!?]”?)(\s+)/)
    .map((sentence) => {
      const isOwn = own.some((word) => sentence.includes(word))
      const match = marked.exec(sentence)
      const member = members.find(({ id }) => marks[id] === match?.[2])
      const before = sentence.slice(0, match?.index ?? 0)
      const isSpoken = (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0)
      if (isOwn || match === null || member === undefined || isSpoken || !random.chance(shares[level]))
        return sentence.replace(anyMark, '')
      const kind = `the ${member.kind.noun}`
      const name = sayKind(member) && (lastName === member.name || random.chance(0.3)) ? kind : member.name
      lastName = name
      const possessive = isPossessive(match[1] ?? '', sentence.slice(match.index + match[0].length))
      const said = possessive ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name
      return (
        before +
        (/^\p{Lu}/u.test(match[0]) ? capitalise(said) : said) +
        sentence.slice(match.index + match[0].length)
      ).replace(anyMark, '')
    })
    .join('')
}

/** `her` owns what follows it, or ends the phrase. */
function isPossessive(pronoun: string, after: string): boolean {
  const lower = pronoun.toLowerCase()
  return lower === 'his' || (lower === 'her' && ownsNext.test(after))
}

/** Words that do not begin what is owned: `told her that`, `gave her a bun`. */
const ownsNext =
  /^ (?!(?:a|an|the|that|to|in|on|at|by|with|and|but|for|from|as|so|up|down|out|over|under|one|two|all|some|what|where|how|if|when|until|again|too|back|off|away|there|here|still|once|now|into|like|no|it|more|every|along|home|about|through|of|behind|beside|before|after|instead|sit|go|come|look|feel|think|very|quite|not)\b)[a-z{]/

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
