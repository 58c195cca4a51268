import type { SeededRandom } from '#core/seeded-random.ts'
import { splitSentences, splitWords } from '#core/writer/readability.ts'
import { uncapitalise } from './run-on.ts'

/** How often a page of the smallest ends with the words of the story's own song. */
const sung = 0.6

/**
 * For the smallest, cries and sounds run on in one breath (`Hark! A noise!` to `Hark, a noise, Pip!`), so that a page
 * is a sentence or two; someone or something of this very story is in each of them, and most pages end with the
 * `refrain` to join in with.
 */
export function joinBits(
  text: string,
  names: readonly string[],
  refrain: string,
  random: SeededRandom,
): string {
  const joined: string[] = []
  for (const sentence of splitSentences(text)) {
    const last = joined.at(-1)
    const isShort = splitWords(sentence).length <= 4 || (last !== undefined && splitWords(last).length <= 3)
    const fits = last !== undefined && splitWords(last).length + splitWords(sentence).length <= 9
    const isPlain = !/[“”]/.test(sentence) && last !== undefined && !/[“”]/.test(last) && !last.endsWith('?')
    const within = last !== undefined && isWithinSpeech(last, sentence)
    if (last !== undefined && isShort && fits && (isPlain || within)) {
      joined[joined.length - 1] = `${last.slice(0, -1)}, ${uncapitalise(sentence, names)}`
    } else joined.push(sentence)
  }
  return sing(
    joined.map((sentence) => named(sentence, names)),
    refrain,
    random,
  ).join(' ')
}

/** `“A bun! For me!` goes on in the same mouth: two bits of one speech, and neither of them a question. */
const isWithinSpeech = (last: string, sentence: string): boolean =>
  /^“[^“”]*[.!]$/.test(last) && /^[^“”]*[.!?,]”/.test(sentence) && !/[“]/.test(sentence)

/** A cry that could stand in any story calls the hero by name. */
function named(sentence: string, names: readonly string[]): string {
  const hero = names[0]
  const isOwn = names.some((name) => sentence.includes(name))
  const isCry = /^[^“”]*[.!?]$/.test(sentence) && splitWords(sentence).length <= 6
  return hero === undefined || isOwn || !isCry
    ? sentence
    : `${sentence.slice(0, -1)}, ${hero}${sentence.slice(-1)}`
}

/** Where the song goes: after something said without a speaker, else at the end, else by itself. */
function sing(sentences: readonly string[], refrain: string, random: SeededRandom): string[] {
  const said = sentences.findIndex(
    (sentence) => /^“[^“”]*[.!?]”$/.test(sentence) && splitWords(sentence).length <= 5,
  )
  if (said !== -1)
    return sentences.map((sentence, index) => (index === said ? `${sentence} and ${refrain}!` : sentence))
  if (!random.chance(sung)) return [...sentences]
  const plain = sentences.findLastIndex(
    (sentence) => /^[^“”?]*[.!]$/.test(sentence) && splitWords(sentence).length <= 10,
  )
  return plain === -1
    ? [...sentences]
    : sentences.map((sentence, index) =>
        index === plain ? `${sentence.slice(0, -1)}, ${refrain}${sentence.slice(-1)}` : sentence,
      )
}
