/** Latin letters that no decomposition brings to plain ones. */
const latinLetters: Readonly<Record<string, string>> = {
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
}

/** Arabic letters that are written for one another; the marked ones are folded by their decomposition. */
const arabicLetters: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ٱ: 'ا', ک: 'ك', ی: 'ي' }

const foldedLetters = new Map(Object.entries({ ...latinLetters, ...arabicLetters }))

/** Vowel signs of Devanagari and the voicing of kana are letters in all but name; all other marks are ornament. */
const isLetterLike = (mark: string): boolean =>
  (mark >= '\u0900' && mark <= '\u0963' && mark !== '\u093C') || mark === '\u3099' || mark === '\u309A'

/** Direction changes become a space; other invisible characters, fillers and the Arabic tatweel go. */
const visible = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, ' ')
    .replace(/[\p{Cf}\u115F\u1160\u3164\uFFA0\u0640\u034F\uFE00-\uFE0F]/gu, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')

/** Nothing in it that could be folded. */
const isPlain = (text: string): boolean => /^[\u0020-\u007E\n]*$/.test(text)

/** Compatibility forms and accents away, invisible characters away, lower case. */
export const fold = (text: string): string => {
  if (isPlain(text)) return text.toLowerCase()
  const plain = visible(text.normalize('NFKD'))
    .replace(/\p{Mark}/gu, (mark) => (isLetterLike(mark) ? mark : ''))
    .normalize('NFC')
    .replaceAll('\u0901', '\u0902')
    .toLowerCase()
  let folded = ''
  for (const character of plain) folded += foldedLetters.get(character) ?? character
  return folded
}

/** Lower case with its accents, for the few words that are told apart by them alone. */
export const withAccents = (text: string): string =>
  isPlain(text) ? text.toLowerCase() : visible(text.normalize('NFKC')).toLowerCase()

/** Letters of other scripts that look like Latin ones; Unicode's confusables, those a keyboard can type. */
const latinByLook = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ғ: 'f',
    һ: 'h',
    н: 'h',
    і: 'i',
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
  }),
)

/** The other way: Latin letters in a Cyrillic word. */
const cyrillicByLook = new Map(
  Object.entries({
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'і',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
    '3': 'з',
    '0': 'о',
    '6': 'б',
  }),
)

const through = (text: string, table: ReadonlyMap<string, string>): string => {
  let result = ''
  for (const character of text) result += table.get(character) ?? character
  return result
}

export const asLatin = (word: string): string => through(word, latinByLook)
export const asCyrillic = (word: string): string => through(word, cyrillicByLook)
