import { asCyrillic, asLatin, fold, withAccents } from './fold.ts'
import { segment } from './segment.ts'

/** One word of a text, with every way it could be meant to be read. Lower case, without marks. */
export interface Token {
  /** As it stands there, folded. */
  readonly raw: string
  /** A form that begins with `=` is the word with its accents. */
  readonly forms: readonly string[]
}

/** What stands for a letter in a word that is hidden on purpose. `1` and `!` are read as i, and as l. */
const leet = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '2': 'z',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'g',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'i',
    '+': 't',
    '€': 'e',
    '£': 'l',
    '(': 'c',
    '¢': 'c',
  }),
)

const isLetters = (text: string): boolean => /^[\p{Letter}\p{Mark}]+$/u.test(text)
const lettersOf = (text: string): string => text.replace(/[^\p{Letter}\p{Mark}]/gu, '')

const decode = (chunk: string, one: 'i' | 'l'): string => {
  let decoded = ''
  for (const character of chunk) {
    decoded +=
      character === '1' || character === '!' || character === '|' ? one : (leet.get(character) ?? character)
  }
  return lettersOf(decoded)
}

/** `kiiiill` is `kill`, `shiiittt` is `shit`; a letter twice is left alone unless another comes three times. */
const shortened = (form: string): readonly string[] =>
  /(.)\1\1/u.test(form)
    ? [form.replace(/(.)\1\1+/gu, '$1'), form.replace(/(.)\1\1+/gu, '$1$1'), form.replace(/(.)\1+/gu, '$1')]
    : []

/** And, so, the, by, for ...: written together with the Arabic word behind them. */
const arabicPrefix = /^(?:[وف])?(?:ال|بال|كال|لل|ب|ك|ل|س)?/u
const withoutPrefixes = (form: string): readonly string[] => {
  if (!/^\p{Script=Arabic}/u.test(form)) return []
  const shorter = [
    form.replace(arabicPrefix, ''),
    form.replace(/^[وف]/u, ''),
    form.replace(/^(?:ال|لل)/u, ''),
  ]
  return shorter.filter((word) => word.length >= 3 && word !== form)
}

const formsOf = (chunk: string): readonly string[] => {
  const readings = isLetters(chunk)
    ? [chunk]
    : [
        lettersOf(chunk),
        chunk.replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, ''),
        decode(chunk, 'i'),
        decode(chunk, 'l'),
      ]
  const forms = [...readings, ...readings.flatMap(shortened), ...readings.flatMap(withoutPrefixes)]
  return [...new Set(forms)].filter((form) => form !== '')
}

/** Letters that neither Ukrainian nor Russian has: such a word is Latin in disguise, whatever stands around it. */
const isForeignCyrillic = (word: string): boolean => /[^а-яёєіїґ\P{Script=Cyrillic}]/u.test(word)

/** A word of letters from two scripts, or of look-alikes in a Latin text, is read in either script. */
const inEitherScript = (word: string, isLatinText: boolean): readonly string[] => {
  const latin = /\p{Script=Latin}/u.test(word)
  const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
  if (!other) return [word]
  if (latin) return [asLatin(word), asCyrillic(word), word]
  return isLatinText || isForeignCyrillic(word) ? [asLatin(word), word] : [word]
}

/** Punctuation around a word, and the possessive: not part of it. What can stand for a letter stays. */
const trim = (chunk: string): string =>
  chunk
    .replace(/^[^\p{Letter}\p{Mark}\p{Number}@$|+€£¢(*]+/u, '')
    .replace(/(['’]s)?[^\p{Letter}\p{Mark}\p{Number}@$|+€£¢*]*$/u, '')

/** A word is at most this long here; what is longer hides nothing that its first part does not show. */
const longestWord = 64
/** The longest word that may be spelled letter by letter. */
const longestSpelling = 12

const withUmlautsWrittenOut = (word: string): string =>
  word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')

/** Forms that only the spelling with accents tells, where there are any. */
const accentedForms = (accented: string): readonly string[] => {
  if (/^[\u0000-\u007F]*$/u.test(accented)) return []
  const word = lettersOf(accented)
  const written = withUmlautsWrittenOut(word)
  return [`=${word}`, ...(written === word ? [] : [fold(written)])]
}

/** `well-known` and `cock-a-doodle-doo` are several words, `k-i-l-l` and `s.e.x` are one. */
const tokensOf = (chunk: string, accented: string, isLatinText: boolean): readonly Token[] => {
  const plain = /^["'(]?([a-z]{1,64})[.!?"')]*$/.exec(chunk)?.[1]
  // Most words are nothing but letters, and nearly all of those have one reading.
  if (plain !== undefined && accented.length === chunk.length) {
    const accents = chunk === accented || accented.includes(plain) ? [] : accentedForms(trim(accented))
    return [{ raw: plain, forms: [plain, ...shortened(plain), ...accents] }]
  }
  const word = trim(chunk).slice(0, longestWord)
  if (word === '') return []
  const readings = inEitherScript(word, isLatinText)
  const parts = word.split(/[^\p{Letter}\p{Mark}]+/u)
  const several =
    parts.length > 1 && (parts.every((part) => part.length > 2) || parts.some((part) => part.length > 3))
  if (several && /^[\p{Letter}\p{Mark}\p{Punctuation}]+$/u.test(word) && !/[*@!]/.test(word)) {
    const joined = formsOf(parts.join(''))
    const accentedParts = trim(accented).split(/[^\p{Letter}\p{Mark}]+/u)
    return parts.map((part, index) => ({
      raw: part,
      forms: [
        ...inEitherScript(part, isLatinText).flatMap(formsOf),
        ...accentedForms(accentedParts[index] ?? ''),
        ...(index === 0 ? joined : []),
      ],
    }))
  }
  // `n@z!`: an exclamation mark may be the last letter, where signs stand for letters.
  const shouted = chunk.endsWith('!') && /[^\p{Letter}\p{Mark}]/u.test(word) ? formsOf(`${word}!`) : []
  const forms = new Set([
    ...readings.flatMap(formsOf),
    ...shouted,
    ...parts.filter((part) => part.length > 2),
    ...accentedForms(trim(accented).slice(0, longestWord)),
  ])
  return [{ raw: readings[0] ?? word, forms: [...forms] }]
}

/** The words that a run of single letters can spell: `a s e x` spells `sex` too. */
const spellings = (letters: readonly string[]): readonly string[] => {
  const found = new Set<string>()
  for (let start = 0; start < letters.length; start += 1) {
    for (let end = start + 3; end <= Math.min(letters.length, start + longestSpelling); end += 1) {
      found.add(letters.slice(start, end).join(''))
    }
  }
  return [...found]
}

/** Chinese and Japanese words are single characters often enough: only alphabets are spelled out. */
const isAlphabetic = (letter: string): boolean =>
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)

const withSpellings = (tokens: readonly Token[]): readonly Token[] => {
  const result: Token[] = []
  let run: string[] = []
  const endRun = () => {
    if (run.length >= 3) result.push({ raw: '', forms: spellings(run) })
    run = []
  }
  for (const token of tokens) {
    const letter = token.forms.find((form) => form.length === 1)
    if (token.raw.length === 1 && letter !== undefined && isAlphabetic(letter)) run.push(letter)
    else endRun()
    result.push(token)
  }
  endRun()
  return result
}

/** Words torn in two (`se x`, `ki ll`), unless one of the halves is a word that people use. */
export const joinTorn = (tokens: readonly Token[], isEveryday: (word: string) => boolean): readonly Token[] =>
  tokens.map((token, index) => {
    const next = tokens[index + 1]
    if (next === undefined) return token
    const torn =
      token.raw.length <= 3 &&
      next.raw.length <= 3 &&
      isLetters(token.raw) &&
      isLetters(next.raw) &&
      isAlphabetic(token.raw) &&
      !isEveryday(token.raw) &&
      !isEveryday(next.raw)
    return torn ? { raw: token.raw, forms: [...token.forms, token.raw + next.raw] } : token
  })

const isLatinText = (text: string): boolean => {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const other = text.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0
  return latin > other
}

const between = /[\s/_,;:、。，；：・「」『』！？…—–]+/u
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** `unspaced`: words of languages that are written without spaces. Takes time in proportion to the text's length. */
export const tokenise = (text: string, unspaced: ReadonlySet<string>): readonly Token[] => {
  const folded = fold(text)
  const chunks = folded.split(between)
  const accented = withAccents(text).split(between)
  // Folding may take a chunk away or split one; then accents are not told, rather than told of another word.
  const inStep = accented.length === chunks.length
  const latin = isLatinText(folded)
  const tokens = chunks.flatMap((chunk, index): readonly Token[] =>
    unspacedScript.test(chunk)
      ? segment(chunk, unspaced).map((word) => ({ raw: word, forms: formsOf(word) }))
      : tokensOf(chunk, inStep ? (accented[index] ?? '') : '', latin),
  )
  return withSpellings(tokens)
}
