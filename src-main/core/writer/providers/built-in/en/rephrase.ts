import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import { splitSentences, splitWords } from '#core/writer/readability.ts'
import { deeds, equivalents, manners, openers } from './equivalents.ts'

const ready = equivalents.map(({ from, to, levels }) => ({
  to,
  levels,
  pattern: new RegExp(`(?<![\\p{L}’-])(?:${from})(?![\\p{L}’-])`, 'giu'),
}))

/** A speaker as tags name them: a name of one or two words, or `the old fox`. */
const speaker =
  '(?:(?:Old|Aunt|Mrs|Mr|Madam|Uncle|Granny|Grandfather|Grandmother|Great-Aunt|Auntie|Captain) )?\\p{Lu}\\p{Ll}+|the (?:[a-z]+ )?[a-z]+'
const tag = new RegExp(`(?<=[,?!]”) (said|asked|cried|called) (${speaker})(?=([.,]))`, 'gu')

/**
 * Says the same in other words, as a storyteller does who tells it a second time. It changes no fact and no order,
 * only what `equivalents.ts` holds to be interchangeable.
 */
export function rephrase(text: string, level: Level, names: readonly string[], random: SeededRandom): string {
  if (level === 'first-words') return joinBits(text, names)
  const sentences = splitSentences(text).map((sentence) => reopen(sentence, level, names, random))
  let told = runOn(sentences, level, names, random)
    .join(' ')
    .replace(tag, (_match, verb: string, who: string, mark: string) => retag(verb, who, mark, level, random))
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

function reopen(sentence: string, level: Level, names: readonly string[], random: SeededRandom): string {
  for (const { from, to, levels } of openers) {
    if (levels.includes(level) && from.test(sentence)) return sentence.replace(from, random.pick(to))
  }
  const subject = ['He', 'She', ...names.slice(0, 1)].find((name) => sentence.startsWith(`${name} `))
  const isDeed =
    subject !== undefined && new RegExp(`^(?:${deeds}) `).test(sentence.slice(subject.length + 1))
  if (!isDeed || !random.chance(0.14)) return sentence
  return `${random.pick(['Then', 'Then', 'And then'])} ${uncapitalise(sentence, names)}`
}

/** Whether the second begins with the pronoun of whom the first is about, so that both can share a sentence. */
function isAboutTheSame(first: string, second: string, names: readonly string[]): boolean {
  const pronoun = /^(?:He|She|They|It) /.exec(second)?.[0]
  if (pronoun === undefined) return false
  if (first.startsWith(pronoun)) return true
  return (
    pronoun !== 'It ' && pronoun !== 'They ' && names[0] !== undefined && first.startsWith(`${names[0]} `)
  )
}

/** How sentences may run on into one, and how long that one may get. */
const joints: Readonly<
  Record<
    Exclude<Level, 'first-words'>,
    { readonly words: number; readonly share: number; readonly marks: readonly string[] }
  >
> = {
  early: { words: 17, share: 0.45, marks: [', and '] },
  growing: { words: 25, share: 0.45, marks: [', and ', ', and ', '; '] },
  confident: { words: 38, share: 0.45, marks: [', and ', '; ', '; '] },
}

/** Two telling sentences about the same thing can be told in one breath, or not. */
function runOn(
  sentences: readonly string[],
  level: Exclude<Level, 'first-words'>,
  names: readonly string[],
  random: SeededRandom,
): string[] {
  const { words, share, marks } = joints[level]
  const told: string[] = []
  let isJoined = false
  for (const sentence of sentences) {
    const last = told.at(-1)
    const joins: boolean =
      last !== undefined &&
      !isJoined &&
      /^[^“”;]*\.$/.test(last) &&
      /^[^“”:;]*\.$/.test(sentence) &&
      isAboutTheSame(last, sentence, names) &&
      splitWords(last).length + splitWords(sentence).length <= words &&
      random.chance(share)
    if (joins && last !== undefined)
      told[told.length - 1] = `${last.slice(0, -1)}${random.pick(marks)}${uncapitalise(sentence, names)}`
    else told.push(sentence)
    isJoined = joins
  }
  return told
}

function retag(verb: string, who: string, mark: string, level: Level, random: SeededRandom): string {
  const verbs =
    verb === 'asked' ? ['asked', 'asked', 'wanted to know'] : verb === 'cried' ? ['cried', 'called'] : [verb]
  const chosen = random.pick(verbs)
  const tagged = chosen === 'wanted to know' || random.chance(0.4) ? `${who} ${chosen}` : `${chosen} ${who}`
  const manner = mark === '.' && random.chance(0.3) ? random.pick(manners[level]) : null
  return manner === null
    ? ` ${tagged}`
    : manner.includes(' ')
      ? ` ${tagged}, ${manner}`
      : ` ${tagged} ${manner}`
}

/**
 * For the smallest, cries and sounds run on in one breath (`Hark! A noise!` to `Hark, a noise, Pip!`), so that a page
 * is a sentence or two; and someone or something of this very story is in each of them.
 */
function joinBits(text: string, names: readonly string[]): string {
  const joined: string[] = []
  for (const sentence of splitSentences(text)) {
    const last = joined.at(-1)
    const isShort = splitWords(sentence).length <= 4 || (last !== undefined && splitWords(last).length <= 3)
    const fits = last !== undefined && splitWords(last).length + splitWords(sentence).length <= 8
    const isPlain = !/[“”]/.test(sentence) && last !== undefined && !/[“”]/.test(last) && !last.endsWith('?')
    if (last !== undefined && isShort && fits && isPlain) {
      joined[joined.length - 1] = `${last.slice(0, -1)}, ${uncapitalise(sentence, names)}`
    } else joined.push(sentence)
  }
  const hero = names[0]
  return joined
    .map((sentence, index) => {
      const isNamed = names.some(
        (name) => sentence.includes(name) || joined[index - 1]?.includes(name) === true,
      )
      const isCry = /^[^“”?]*[.!]$/.test(sentence) && splitWords(sentence).length <= 6
      return isNamed || hero === undefined || !isCry
        ? sentence
        : `${sentence.slice(0, -1)}, ${hero}${sentence.slice(-1)}`
    })
    .join(' ')
}

const alwaysCapital = /^(?:I|I’[a-z]+|Mum|Dad|Gran)\b/

function uncapitalise(sentence: string, names: readonly string[]): string {
  const isName = names.some(
    (name) => /^\p{Lu}/u.test(name) && sentence.startsWith(name.split(' ')[0] ?? name),
  )
  return isName || alwaysCapital.test(sentence)
    ? sentence
    : sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
