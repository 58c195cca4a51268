import type { Language, Level, StoryKind } from '#contract/index.ts'
import type { Scene } from '#core/story/scene.ts'
import type { Page } from '#core/story/story.ts'
import { languageFacts } from '../languages.ts'
import { levelGuides } from '../levels.ts'
import { measureReadability } from '../readability.ts'
import { lengthInWords, likeness, mayBeIn, sentencesOf, unitsOf } from './measure.ts'

export type FaultKind =
  | 'empty'
  | 'cut-off'
  | 'too-short'
  | 'too-long'
  | 'long-sentence'
  | 'too-hard'
  | 'too-easy'
  | 'repeated'
  | 'wrong-language'
  | 'no-second-text'
  | 'unsafe'
  | 'no-story'
  | 'no-rest'
  | 'missing'

/** What is wrong with a page. `say` tells the model what to do otherwise; `why` tells a person. */
export interface Fault {
  readonly page: number
  readonly kind: FaultKind
  readonly say: string
  readonly why: string
}

/** What a text is judged by. */
export interface Wanted {
  readonly level: Level
  readonly language: Language
  readonly secondLanguage: Language | null
  readonly kind: StoryKind
  /** How many there are to be. */
  readonly pages: number
}

/** The check for what is written for children; the sentence of its refusal is for a person. */
export type CheckText = (
  text: string,
  language: Language,
) => { readonly ok: true } | { readonly ok: false; readonly message: string }

/** How far a single page's grade may lie outside of the band: the formula is coarse for so few sentences. */
const pageSlack = 3
/** Fewer sentences than this say nothing of a page's grade. */
const enoughSentences = 3
/**
 * A page may be so much shorter or longer than the band, and a sentence longer, if the book as a whole is inside: good
 * books have a short page beside a long one.
 */
const pageTolerance = 0.25

/** So much of what came last tells its language; more would only take longer. */
const recentLetters = 400

/** What no page of a book has: addresses, markup, chat roles, talk of the machine about itself. */
const noStory: readonly RegExp[] = [
  /\b(?:https?|ftp|file|javascript|data):(?:\/\/)?\S/i,
  /\bwww\.\S/i,
  /\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b/i,
  /<\/?[a-z!][^>]*>/i,
  /<\|.*?\|>|\[\/?INST\]|<<\/?SYS>>|<\/s>/,
  /```|~~~|\{\{|\}\}|\{\s*"|\$\{|\|\s*-{3}/,
  /^\s*(?:system|assistant|user|human|instruction|response)\s*:/im,
  /\b(?:as an?|i am an?|i'm an?) (?:ai|artificial intelligence|(?:large )?language model|chatbot|assistant)\b/i,
  /\b(?:system prompt|my (?:instructions|guidelines|programming)|openai|chatgpt|ignore (?:all |the )?previous)\b/i,
  /\bi(?:'m| am) sorry,? but i (?:can(?:'|no)t|am (?:not able|unable))\b/i,
  /\b(?:here is|here's) (?:the|your) (?:story|json|page)\b/i,
  /\bpage \d+\s*(?:of \d+)?\s*:/i,
]

/** "To be continued", in all our languages. */
const goesOnElsewhere =
  /to be continued|the end\?|continuará|à suivre|fortsetzung folgt|continua(?:\.\.\.|…)|continua no pr[óo]ximo|wordt vervolgd|ciąg dalszy nastąpi|далі буде|devam edecek|يتبع|क्रमशः|つづく|続く|未完待续|待续/iu

/** What tells, in English, that a day, a journey or a worry has come to its end. */
const restful =
  /\b(?:asleep|sleep\w*|slept|dream\w*|night|goodnight|bed|home|rest\w*|warm\w*|safe\w*|quiet\w*|still|calm\w*|peace\w*|soft\w*|snug\w*|cosy|cozy|hug\w*|smil\w*|happ\w*|glad\w*|together|friends?|love\w*|moon\w*|stars?|yawn\w*|gentl\w*|content\w*|thank\w*|laugh\w*|at last|the end)\b/i

const terminal = /[.!?…。！？।؟~♪～][\s”"’'»“」』）)\]*]*$/u
const versePause = /[,;:،؛、，；—–-][\s”"’'»“」』）)]*$/u

const isVerse = (kind: StoryKind): boolean => kind === 'rhyme' || kind === 'lullaby'

const band = (
  wanted: Wanted,
  language: Language,
): { readonly min: number; readonly max: number; readonly unit: string } => {
  const { min, max } = levelGuides[wanted.level].wordsPerPage
  const { unit, perWord } = languageFacts(language).measure
  // Verse says more with less.
  const least = isVerse(wanted.kind) ? min * 0.6 : min
  return { min: Math.ceil(least * perWord), max: Math.floor(max * perWord), unit }
}

/** As it is asked for: `22 to 52 words`. */
export const lengthWanted = (wanted: Wanted, language: Language): string => {
  const { min, max, unit } = band(wanted, language)
  return `${min} to ${max} ${unit}`
}

/** Everything of a scene that goes to those who paint, as one text. */
const sceneWords = ({ action, placeDetail, things }: Scene): string =>
  [action, placeDetail, ...things.map(({ noun }) => noun)].join('. ')

type Judged = Pick<Page, 'number' | 'text' | 'secondText' | 'scene'>

const fault = (page: number, kind: FaultKind, say: string, why: string): Fault => ({ page, kind, say, why })

const wrongLength = (
  page: number,
  length: number,
  { min, max, unit }: ReturnType<typeof band>,
  why: string,
): Fault =>
  fault(
    page,
    length < min ? 'too-short' : 'too-long',
    `It has ${length} ${unit}; write ${min} to ${max}.`,
    why,
  )

/** What is wrong with how one text of a page is written; the first thing found. */
const judgeText = (page: number, text: string, language: Language, wanted: Wanted): Fault | null => {
  const { name } = languageFacts(language)
  const guide = levelGuides[wanted.level]
  const isLast = page === wanted.pages
  if (!mayBeIn(text, language)) {
    return fault(page, 'wrong-language', `It must be written in ${name}.`, `page ${page} is not in ${name}`)
  }
  if (noStory.some((pattern) => pattern.test(text))) {
    const say =
      'It must hold nothing but the book’s own words: no addresses, no markup, nothing about yourself.'
    return fault(page, 'no-story', say, `page ${page} holds something that belongs in no book`)
  }
  if (!terminal.test(text) && (isLast || !isVerse(wanted.kind) || !versePause.test(text))) {
    return fault(page, 'cut-off', 'It broke off: end it with a whole sentence.', `page ${page} breaks off`)
  }
  const { min, max, unit } = band(wanted, language)
  const length = unitsOf(text, language)
  if (length < min * (1 - pageTolerance) || length > max * (1 + pageTolerance)) {
    return wrongLength(
      page,
      length,
      { min, max, unit },
      `page ${page} has ${length} ${unit} where ${min} to ${max} are wanted`,
    )
  }
  const longest = Math.max(
    ...sentencesOf(text, language, isVerse(wanted.kind)).map((sentence) => lengthInWords(sentence, language)),
  )
  if (longest > guide.sentenceWords.max * (1 + pageTolerance)) {
    const most = Math.floor(guide.sentenceWords.max * languageFacts(language).measure.perWord)
    const say = `A sentence is too long for this age: at most ${most} ${unit}.`
    return fault(page, 'long-sentence', say, `a sentence of page ${page} is too long for the level`)
  }
  return null
}

const gradeOf = (text: string): number => measureReadability(text).grade

const judgeGrade = (page: number, text: string, wanted: Wanted, slack: number): Fault | null => {
  const { min, max } = levelGuides[wanted.level].grade
  const grade = gradeOf(text)
  if (grade > max + slack) {
    const say = 'It is too hard for this age: shorter sentences, and words of one or two syllables.'
    return fault(page, 'too-hard', say, `page ${page} is too hard for the level`)
  }
  if (grade < min - slack) {
    const say = 'It is too easy for this age: join some sentences, and use richer words.'
    return fault(page, 'too-easy', say, `page ${page} is too easy for the level`)
  }
  return null
}

/** The formula is made for English prose. */
const hasGrade = (wanted: Wanted): boolean => wanted.language === 'en' && !isVerse(wanted.kind)

/** A refrain is no repetition; two pages that are the same are. */
const mostLikeness = (wanted: Wanted): number =>
  isVerse(wanted.kind) || wanted.level === 'first-words' ? 0.85 : 0.6

const judgeEnd = (page: Judged, wanted: Wanted): Fault | null => {
  const { text, scene } = page
  const unrest = (why: string): Fault =>
    fault(
      page.number,
      'no-rest',
      `As the last page it must bring the book to rest: ${why}.`,
      `the end is not at rest`,
    )
  if (/[?？؟][\s”"’'»」』）)]*$/u.test(text)) return unrest('no question at the end')
  if (/(?:…|\.\.\.|[—–:-])[\s”"’'»」』）)]*$/u.test(text)) return unrest('nothing left open at the end')
  if (goesOnElsewhere.test(text)) return unrest('nothing is to be continued')
  if (wanted.kind === 'true-things') return null
  const isTroubled =
    scene.who.length > 0 && scene.who.every(({ mood }) => mood === 'worried' || mood === 'sad')
  if (isTroubled) return unrest('everybody is safe and content')
  if (wanted.language === 'en' && !restful.test(text))
    return unrest('everybody is home, warm, asleep or content')
  return null
}

/**
 * What is wrong with a page by itself and beside those before it: the first thing found, or null. Pure.
 *
 * @param earlier the accepted pages before it, in order
 */
export const judgePage = (
  page: Judged,
  wanted: Wanted,
  earlier: readonly Judged[],
  checkText: CheckText,
): Fault | null => {
  const { number, text, secondText } = page
  const { language, secondLanguage } = wanted
  if (text === '') return fault(number, 'empty', 'It is empty.', `page ${number} is empty`)
  const written = judgeText(number, text, language, wanted)
  if (written !== null) return written
  // A short page shows its language only together with those before it, and still long before the end.
  const soFar = [...earlier.map((each) => each.text), text].join('\n').slice(-recentLetters)
  if (text.length < recentLetters && !mayBeIn(soFar, language)) {
    const { name } = languageFacts(language)
    return fault(
      number,
      'wrong-language',
      `It must be written in ${name}.`,
      `page ${number} is not in ${name}`,
    )
  }
  const twin = earlier.find((each) => likeness(each.text, text, language) > mostLikeness(wanted))
  if (twin !== undefined) {
    const say = `It says again what page ${twin.number} says: let something new happen.`
    return fault(number, 'repeated', say, `page ${number} repeats page ${twin.number}`)
  }
  if (secondLanguage !== null) {
    const { name } = languageFacts(secondLanguage)
    if (secondText === undefined || secondText === '') {
      const say = `"second" must hold the same text in ${name}.`
      return fault(number, 'no-second-text', say, `page ${number} lacks its text in ${name}`)
    }
    if (!mayBeIn(secondText, secondLanguage) || likeness(secondText, text, secondLanguage) > 0.9) {
      const say = `"second" must be written in ${name}.`
      return fault(number, 'wrong-language', say, `the second text of page ${number} is not in ${name}`)
    }
    const second = judgeText(number, secondText, secondLanguage, wanted)
    // A translation is as long as it has to be.
    if (second !== null && !['too-short', 'too-long', 'long-sentence'].includes(second.kind)) return second
  }
  const isLongEnough = sentencesOf(text, language, false).length >= enoughSentences
  const grade = hasGrade(wanted) && isLongEnough ? judgeGrade(number, text, wanted, pageSlack) : null
  if (grade !== null) return grade
  const texts = [
    [text, language],
    [secondText ?? '', secondLanguage ?? language],
    [sceneWords(page.scene), 'en'],
  ] as const
  if (texts.some(([words, tongue]) => words !== '' && !checkText(words, tongue).ok)) {
    const say = 'Its words are not for children at bedtime: nothing violent, frightening, cruel or rude.'
    return fault(number, 'unsafe', say, `page ${number} is not for children`)
  }
  return number === wanted.pages ? judgeEnd(page, wanted) : null
}

/** What is wrong with a book as a whole, told of the pages that are to be written again. Empty: it is good. Pure. */
export const judgeWhole = (pages: readonly Judged[], wanted: Wanted): readonly Fault[] => {
  const numbers = new Set(pages.map(({ number }) => number))
  const missing = Array.from({ length: wanted.pages }, (_, index) => index + 1).filter(
    (each) => !numbers.has(each),
  )
  if (missing.length > 0)
    return missing.map((page) => fault(page, 'missing', 'It is missing.', `page ${page} is missing`))
  const text = pages.map((page) => page.text).join('\n')
  const { language, level } = wanted
  const { name } = languageFacts(language)
  if (!mayBeIn(text, language))
    return pages.map(({ number }) =>
      fault(number, 'wrong-language', `It must be written in ${name}.`, `the text is not in ${name}`),
    )
  const second = pages.map((page) => page.secondText ?? '').join('\n')
  if (wanted.secondLanguage !== null && !mayBeIn(second, wanted.secondLanguage)) {
    const other = languageFacts(wanted.secondLanguage).name
    return pages.map(({ number }) =>
      fault(
        number,
        'wrong-language',
        `"second" must be written in ${other}.`,
        `the second text is not in ${other}`,
      ),
    )
  }
  const limits = band(wanted, language)
  const mean = unitsOf(text, language) / pages.length
  if (mean < limits.min || mean > limits.max) {
    const why = `the pages have ${Math.round(mean)} ${limits.unit} where ${limits.min} to ${limits.max} are wanted`
    return pages
      .map((page) => ({ number: page.number, length: unitsOf(page.text, language) }))
      .filter(({ length }) => (mean < limits.min ? length < limits.min : length > limits.max))
      .map(({ number, length }) => wrongLength(number, length, limits, why))
  }
  if (hasGrade(wanted)) {
    const overall = judgeGrade(0, text, wanted, 0)
    if (overall === null) return []
    const isHard = overall.kind === 'too-hard'
    const worst = pages
      .toSorted((a, b) => (isHard ? gradeOf(b.text) - gradeOf(a.text) : gradeOf(a.text) - gradeOf(b.text)))
      .slice(0, Math.ceil(pages.length / 3))
    const why = `the text is too ${isHard ? 'hard' : 'easy'} for the level`
    return worst.map(({ number }) => ({ ...overall, page: number, why }))
  }
  if (isVerse(wanted.kind)) return []
  const sentences = sentencesOf(text, language, false)
  const perSentence = lengthInWords(text, language) / Math.max(1, sentences.length)
  if (perSentence <= levelGuides[level].sentenceWords.about * 2) return []
  const say = 'Its sentences are too long for this age: make two of one.'
  return pages
    .toSorted((a, b) => b.text.length - a.text.length)
    .slice(0, Math.ceil(pages.length / 3))
    .map(({ number }) => fault(number, 'too-hard', say, 'the text is too hard for the level'))
}

/** Whether a title or a name can stand on a cover. */
export const isFitLine = (line: string, language: Language, checkText: CheckText): boolean =>
  /\p{L}/u.test(line) && !noStory.some((pattern) => pattern.test(line)) && checkText(line, language).ok
