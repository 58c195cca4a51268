import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import { splitSentences } from '#core/writer/readability.ts'
import type { OwnWords } from '../../model.ts'
import { contractions } from './contractions.ts'
import { joinBits } from './join-bits.ts'
import { phrases } from './phrases.ts'
import { runOn, uncapitalise } from './run-on.ts'
import { deeds, leads, manners, openers } from './speech.ts'

const ready = [...contractions, ...phrases].map(({ from, to, levels }) => ({
  to,
  levels,
  pattern: new RegExp(`(?<![\\p{L}’-])(?:${from})(?![\\p{L}’-])`, 'giu'),
}))

/** A speaker as tags name them: a name of one or two words, or `the old fox`. */
const speaker =
  '(?:(?:Old|Aunt|Mrs|Mr|Madam|Uncle|Granny|Grandfather|Grandmother|Great-Aunt|Auntie|Captain) )?\\p{Lu}\\p{Ll}+|the (?:[a-z]+ )?[a-z]+'
const tag = new RegExp(`(?<=[,?!]”) (said|asked|cried|called) (${speaker})(?=([.,]))`, 'gu')
const ownTag = /(?<=[,?!]” (?:he|she|they|it) (?:said|asked|called))(?=\.)/g
const wholeSpeech = new RegExp(
  `^“([^“”]*)([,?!])” (?:(said|asked|cried) (${speaker})|(he|she|they) (said|asked))\\.$`,
  'u',
)

/**
 * Says the same in other words, as a storyteller does who tells it a second time. It changes no fact and no order,
 * only what the lists beside it hold to be interchangeable.
 */
export function rephrase(text: string, level: Level, words: OwnWords, random: SeededRandom): string {
  const { names } = words
  if (level === 'first-words') return joinBits(text, names, words.refrain, random)
  const lead = createLead(level, names, random)
  const sentences = splitSentences(text).map((sentence, index, all) =>
    turnRound(lead(sentence), all[index + 1] ?? '', random),
  )
  let told = runOn(sentences, level, names, random)
    .join(' ')
    .replace(tag, (_match, verb: string, who: string, mark: string) => retag(verb, who, mark, level, random))
    .replace(ownTag, () => {
      const manner = random.chance(0.3) ? random.pick(manners[level]) : null
      return manner === null ? '' : joinManner(manner)
    })
  for (const { pattern, to, levels } of ready) {
    if (levels !== undefined && !levels.includes(level)) continue
    told = told.replace(pattern, (match) => {
      const chosen = random.pick(to)
      return /^\p{Lu}/u.test(match) && !match.startsWith('I ') && !match.startsWith('I’')
        ? chosen.charAt(0).toUpperCase() + chosen.slice(1)
        : chosen
    })
  }
  return told
}

/** What is always so does not happen `then`. */
const habit = /\b(?:always|never|every|everywhere|often|sometimes|would|usually|each)\b/
/** What has its place in time needs no other. */
const placed = /\b(?:then|after that|next|soon|at last|already)\b/i

/** Opens a sentence another way: `Then he sat down`, each way once in a text. */
function createLead(
  level: Level,
  names: readonly string[],
  random: SeededRandom,
): (sentence: string) => string {
  const fresh = random.shuffle(leads[level])
  return (sentence) => {
    for (const { from, to, levels } of openers) {
      if (levels.includes(level) && from.test(sentence)) return sentence.replace(from, random.pick(to))
    }
    const subject = ['He', 'She', ...names.slice(0, 1)].find((name) => sentence.startsWith(`${name} `))
    const isDeed =
      subject !== undefined &&
      new RegExp(`^(?:${deeds})(?![a-z])`).test(sentence.slice(subject.length + 1)) &&
      !habit.test(sentence) &&
      !placed.test(sentence)
    const word = isDeed && random.chance(0.3) ? fresh.pop() : undefined
    return word === undefined ? sentence : `${word} ${uncapitalise(sentence, names)}`
  }
}

/** `“Yes,” said Pip.` the other way round: `Pip said, “Yes.”` Not where somebody speaks next: it would be unclear who. */
function turnRound(sentence: string, next: string, random: SeededRandom): string {
  const match = wholeSpeech.exec(sentence)
  if (match === null || next.startsWith('“') || !random.chance(0.22)) return sentence
  const [, words = '', mark = '', verb, who, pronoun, itsVerb] = match
  const subject = who ?? pronoun ?? ''
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verb ?? itsVerb ?? ''}, “${words}${mark === ',' ? '.' : mark}”`
}

const joinManner = (manner: string): string => (manner.includes(' ') ? `, ${manner}` : ` ${manner}`)

function retag(verb: string, who: string, mark: string, level: Level, random: SeededRandom): string {
  const verbs =
    verb === 'asked' ? ['asked', 'asked', 'wanted to know'] : verb === 'cried' ? ['cried', 'called'] : [verb]
  const chosen = random.pick(verbs)
  const tagged = chosen === 'wanted to know' || random.chance(0.4) ? `${who} ${chosen}` : `${chosen} ${who}`
  const manner = mark === '.' && random.chance(0.32) ? random.pick(manners[level]) : null
  return ` ${tagged}${manner === null ? '' : joinManner(manner)}`
}
