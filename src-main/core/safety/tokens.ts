/** One word of a text, with every way it could be meant to be read. Lower case, without marks. */
export interface Token {
  /** As it stands there, folded. */
  readonly raw: string
  readonly forms: readonly string[]
}

/** Letters of other scripts that look like Latin ones; Unicode's confusables, those a keyboard can type. */
const lookalikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    ғ: 'f',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    и: 'u',
    у: 'y',
    ѵ: 'v',
    ш: 'w',
    х: 'x',
    з: '3',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'u',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    ŧ: 't',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ɑ: 'a',
    ɡ: 'g',
    ɩ: 'i',
    ʟ: 'l',
    ɴ: 'n',
    ʀ: 'r',
    ꜱ: 's',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ɪ: 'i',
    ᴊ: 'j',
    ᴋ: 'k',
    ᴍ: 'm',
    ᴏ: 'o',
    ᴘ: 'p',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
  }),
)

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

/** Compatibility forms, marks and invisible characters away, look-alikes to Latin, lower case. */
export const fold = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, ' ')
    .replace(/[\p{Mark}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .toLowerCase()
  let folded = ''
  for (const character of plain) folded += lookalikes.get(character) ?? character
  return folded
}

const isLetters = (text: string): boolean => /^\p{Letter}+$/u.test(text)
const lettersOf = (text: string): string => text.replace(/[^\p{Letter}]/gu, '')

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

const formsOf = (chunk: string): readonly string[] => {
  const readings = isLetters(chunk)
    ? [chunk]
    : [
        lettersOf(chunk),
        chunk.replace(/[^\p{Letter}\p{Number}]/gu, ''),
        decode(chunk, 'i'),
        decode(chunk, 'l'),
      ]
  return [...new Set([...readings, ...readings.flatMap(shortened)])].filter((form) => form !== '')
}

/** Punctuation around a word, and the possessive: not part of it. What can stand for a letter stays. */
const trim = (chunk: string): string =>
  chunk
    .replace(/^[^\p{Letter}\p{Number}@$|+€£¢(*]+/u, '')
    .replace(/(['’]s)?[^\p{Letter}\p{Number}@$|+€£¢*]*$/u, '')

/** A word is at most this long here; what is longer hides nothing that its first part does not show. */
const longestWord = 64
/** The longest word that may be spelled letter by letter. */
const longestSpelling = 12

/** `well-known` and `cock-a-doodle-doo` are several words, `k-i-l-l` and `s.e.x` are one. */
const tokensOf = (chunk: string): readonly Token[] => {
  const word = trim(chunk).slice(0, longestWord)
  if (word === '') return []
  const parts = word.split(/[^\p{Letter}]+/u)
  const several =
    parts.length > 1 && (parts.every((part) => part.length > 2) || parts.some((part) => part.length > 3))
  if (several && /^[\p{Letter}\p{Punctuation}]+$/u.test(word) && !/[*@!]/.test(word)) {
    const joined = formsOf(parts.join(''))
    return parts.map((part, index) => ({
      raw: part,
      forms: index === 0 ? [...formsOf(part), ...joined] : formsOf(part),
    }))
  }
  // `n@z!`: an exclamation mark may be the last letter, where signs stand for letters.
  const shouted = chunk.endsWith('!') && /[^\p{Letter}]/u.test(word) ? formsOf(`${word}!`) : []
  return [{ raw: word, forms: [...formsOf(word), ...shouted, ...parts.filter((part) => part.length > 2)] }]
}

/** The words that a run of single letters can spell: `a s e x` spells `sex` too. */
const spellings = (letters: readonly string[]): readonly string[] => {
  const found: string[] = []
  for (let start = 0; start < letters.length; start += 1) {
    for (let end = start + 3; end <= Math.min(letters.length, start + longestSpelling); end += 1) {
      found.push(letters.slice(start, end).join(''))
    }
  }
  return found
}

const withSpellings = (tokens: readonly Token[]): readonly Token[] => {
  const result: Token[] = []
  let run: string[] = []
  const endRun = () => {
    if (run.length >= 3) result.push({ raw: '', forms: spellings(run) })
    run = []
  }
  for (const token of tokens) {
    const letter = token.forms.find((form) => form.length === 1)
    if (token.raw.length === 1 && letter !== undefined) run.push(letter)
    else endRun()
    result.push(token)
  }
  endRun()
  return result
}

/** Words torn in two (`se x`, `ki ll`), unless both halves are words that people use. */
const withJoined = (tokens: readonly Token[], shortWords: ReadonlySet<string>): readonly Token[] =>
  tokens.map((token, index) => {
    const next = tokens[index + 1]
    if (next === undefined) return token
    const torn =
      token.raw.length <= 3 &&
      next.raw.length <= 3 &&
      isLetters(token.raw) &&
      isLetters(next.raw) &&
      !shortWords.has(token.raw) &&
      !shortWords.has(next.raw)
    return torn ? { raw: token.raw, forms: [...token.forms, token.raw + next.raw] } : token
  })

/** Takes time in proportion to the text's length. */
export const tokenise = (text: string, shortWords: ReadonlySet<string>): readonly Token[] =>
  withJoined(
    withSpellings(
      fold(text)
        .split(/[\s/_,;:]+/u)
        .flatMap(tokensOf),
    ),
    shortWords,
  )
