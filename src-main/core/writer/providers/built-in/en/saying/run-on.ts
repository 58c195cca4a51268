import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import { splitWords } from '#core/writer/readability.ts'

/** How sentences may run on into one, how often, and how long that one may get. */
const joints: Readonly<
  Record<
    Exclude<Level, 'first-words'>,
    { readonly words: number; readonly share: number; readonly marks: readonly string[] }
  >
> = {
  early: { words: 17, share: 0.6, marks: [', and '] },
  growing: { words: 27, share: 0.6, marks: [', and ', ', and ', '; '] },
  confident: { words: 40, share: 0.6, marks: [', and ', '; ', '; '] },
}

/** A sentence that opens with one of these goes on with the one before it, given a comma. */
const linkWords: Readonly<Record<string, string>> = {
  But: ', but ',
  So: ', so ',
  And: ', and ',
  Then: ', and then ',
  Yet: ', yet ',
}

const pronounSubject =
  /^(?:He|She|They|It|We|You|I|There|Nobody|No one|Somebody|Someone|Everybody|Everyone|Everything|Something|That)(?:’(?:s|d|ll|re|ve|m))? [a-z]/
const nounSubject = /^(?:The|A|An|His|Her|Their|Its|Both|Each|One) [a-z]/
const finiteVerb =
  /\b(?:was|were|had|did|could|would|is|are|has|can|will|[a-z]{2,}ed|went|came|sat|stood|took|gave|made|saw|knew|said|told|felt|found|got|ran|held|kept|lay|left|thought|fell|began|blew|brought|built|caught|drew|drank|ate|flew|grew|heard|hung|led|met|rang|read|rode|rose|sang|shook|shone|slept|slid|spoke|swam|swung|threw|woke|wore|wrote|won|sprang|crept|meant|bent|swept)\b/
const tagAtEnd = /”[^“”.?!;:]*\.$/
const taggedSpeech = /^“[^“”]*[,?!]” [^“”;:]*\.$/

/** Two telling sentences can be told in one breath, or not. `names` are those who may begin a sentence. */
export function runOn(
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
    const joint = last === undefined || isJoined ? null : jointOf(last, sentence, marks, names, random)
    const fits =
      last !== undefined &&
      splitWords(last).length + splitWords(sentence).length <= words &&
      random.chance(share)
    if (joint !== null && last !== undefined && fits) {
      told[told.length - 1] = `${last.slice(0, -1)}${joint.mark}${joint.rest}`
      isJoined = true
    } else {
      told.push(sentence)
      isJoined = false
    }
  }
  return told
}

/** How the second may go on from the first; null where it must stand alone. */
function jointOf(
  first: string,
  second: string,
  marks: readonly string[],
  names: readonly string[],
  random: SeededRandom,
): { readonly mark: string; readonly rest: string } | null {
  if (!first.endsWith('.') || /[;:]/.test(first) || second.includes(';')) return null
  const opens = first.startsWith('“') || !first.includes('“')
  const isSpeech = tagAtEnd.test(first) && opens
  const isInside = /^“?[^“”]+\.$/.test(first) && /^[^“”]+\.”?$/.test(second)
  const isPlain = isInside && first.startsWith('“') === second.endsWith('”') && !first.startsWith('“')
  const isWithinSpeech = first.startsWith('“') && isInside
  if (isSpeech && taggedSpeech.test(second)) return { mark: ', and ', rest: second }
  if (second.startsWith('“') || !(isPlain || isWithinSpeech || (isSpeech && /^[^“”:]+\.$/.test(second))))
    return null
  const stem = first.replace(/^“/, '')
  if (!isSpeech && !isClause(stem, names, isWithinSpeech)) return null
  const link = /^(But|So|And|Then|Yet) (?=[A-Za-z])/.exec(second)?.[1]
  if (link !== undefined) {
    const rest = second.slice(link.length + 1)
    const isWhole = isClause(capitalise(rest), names, isWithinSpeech)
    return isWhole && !first.includes(', and ') ? { mark: linkWords[link] ?? ', ', rest } : null
  }
  if (!isClause(second, names, isWithinSpeech)) return null
  const free =
    isSpeech || first.includes(', and ') ? marks.filter((mark) => isSpeech === (mark === ', and ')) : marks
  return free.length === 0 ? null : { mark: random.pick(free), rest: uncapitalise(second, names) }
}

/** Whether it is surely a whole clause: someone or something, and a verb that goes with it. */
function isClause(sentence: string, names: readonly string[], isSpoken: boolean): boolean {
  if (pronounSubject.test(sentence)) return true
  if (isSpoken) return false
  const isNamed = names.some((name) => sentence.startsWith(`${capitalise(name)} `))
  return (isNamed || nounSubject.test(sentence)) && finiteVerb.test(sentence)
}

const alwaysCapital = /^(?:I|I’[a-z]+|Mum|Dad|Gran)\b/

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** With a small first letter, unless it is a name or `I`. */
export function uncapitalise(sentence: string, names: readonly string[]): string {
  const isName = names.some(
    (name) => /^\p{Lu}/u.test(name) && sentence.startsWith(name.split(' ')[0] ?? name),
  )
  return isName || alwaysCapital.test(sentence)
    ? sentence
    : sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
