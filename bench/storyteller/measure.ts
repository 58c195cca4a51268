import { levels, maxPages, minPages, type Level } from '#contract/index.ts'
import { levelGuides } from '#core/writer/levels.ts'
import { type ToldStory, tellStory } from '#core/writer/providers/built-in/write-story.ts'
import { distinctTwo, measureReadability, splitSentences, splitWords } from '#core/writer/readability.ts'
import { topics } from './topics.ts'

/** What was measured over all stories of one level. Shares are fractions of 1. */
export interface LevelFigures {
  readonly level: Level
  readonly stories: number
  readonly gradeInBand: number
  readonly gradeMean: number
  readonly wordsPerPage: number
  /** Stories that claim a topic noun which their text and title do not contain. */
  readonly missingNouns: readonly string[]
  /** Stories in which a sentence stands twice. */
  readonly repeating: readonly string[]
  readonly raw: Sharing
  /** With the names of the cast replaced by their roles. */
  readonly named: Sharing
  readonly distinctTwo: number
  readonly millisecondsPerStory: number
}

/** How much two stories have in common: shared sentences over those of the shorter one. */
export interface Sharing {
  readonly mean: number
  readonly max: number
  readonly pairsAbove: number
  readonly worst: readonly string[]
}

/** At most this share of sentences may be common to two stories. */
export const sharingLimit = 0.15

interface Sample {
  readonly label: string
  readonly story: ToldStory
  readonly text: string
  readonly sentences: readonly string[]
}

/** Tells `count` stories of every level: topics in turn, a new seed each time, every length from 4 to 16 pages. */
export function measureStories(count: number, now: () => number): LevelFigures[] {
  return levels.map((level) => measureLevel(level, count, now))
}

function measureLevel(level: Level, count: number, now: () => number): LevelFigures {
  const started = now()
  const samples = Array.from({ length: count }, (_, index) => tell(level, index))
  const millisecondsPerStory = (now() - started) / count

  const grades = samples.map(({ text }) => measureReadability(text).grade)
  const { min, max } = levelGuides[level].grade
  const pages = samples.reduce((sum, { story }) => sum + story.pages.length, 0)
  return {
    level,
    stories: count,
    gradeInBand: grades.filter((grade) => grade >= min && grade <= max).length / count,
    gradeMean: mean(grades),
    wordsPerPage: samples.reduce((sum, { text }) => sum + splitWords(text).length, 0) / pages,
    missingNouns: samples.flatMap(({ label, story, text }) =>
      story.topicNouns
        .filter((noun) => !`${story.title} ${text}`.toLowerCase().includes(noun.toLowerCase()))
        .map((noun) => `${label}: ${noun}`),
    ),
    repeating: samples
      .filter(({ sentences }) => new Set(sentences).size < sentences.length)
      .map(({ label }) => label),
    raw: compare(samples.map(({ label, sentences }) => ({ label, sentences }))),
    named: compare(
      samples.map(({ label, story, sentences }) => ({
        label,
        sentences: sentences.map(withoutNames(story)),
      })),
    ),
    distinctTwo: mean(samples.map(({ text }) => distinctTwo(text))),
    millisecondsPerStory,
  }
}

function tell(level: Level, index: number): Sample {
  const topic = topics[index % topics.length] ?? ''
  const pages = minPages + ((index * 7) % (maxPages - minPages + 1))
  const seed = (index * 2_654_435_761) >>> 0
  const story = tellStory({ topic, level, language: 'en', pages, seed })
  const text = story.pages.map((page) => page.text).join('\n')
  const sentences = story.pages.flatMap((page) => splitSentences(page.text))
  return { label: `${topic} (${story.shapeId}, ${pages} pages, seed ${seed})`, story, text, sentences }
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

const withoutNames =
  (story: ToldStory) =>
  (sentence: string): string =>
    story.cast.reduce((text, { name, role }) => text.replaceAll(name, role.toUpperCase()), sentence)

function compare(
  stories: readonly { readonly label: string; readonly sentences: readonly string[] }[],
): Sharing {
  const sets = stories.map(({ sentences }) => new Set(sentences))
  const tellers = new Map<string, number[]>()
  for (const [index, set] of sets.entries()) {
    for (const sentence of set) tellers.set(sentence, [...(tellers.get(sentence) ?? []), index])
  }
  const common = new Map<number, number>()
  for (const indices of tellers.values()) {
    for (const [at, one] of indices.entries()) {
      for (const other of indices.slice(at + 1)) {
        const pair = one * stories.length + other
        common.set(pair, (common.get(pair) ?? 0) + 1)
      }
    }
  }
  const shares = Array.from(common, ([pair, count]) => {
    const [one, other] = [Math.floor(pair / stories.length), pair % stories.length]
    return { one, other, share: count / Math.min(sets[one]?.size ?? 1, sets[other]?.size ?? 1) }
  }).sort((a, b) => b.share - a.share)
  const pairs = (stories.length * (stories.length - 1)) / 2
  return {
    mean: shares.reduce((sum, { share }) => sum + share, 0) / Math.max(1, pairs),
    max: shares[0]?.share ?? 0,
    pairsAbove: shares.filter(({ share }) => share > sharingLimit).length,
    worst: shares.slice(0, 3).map(({ one, other, share }) => {
      const both = [...(sets[one] ?? [])].filter((sentence) => sets[other]?.has(sentence) === true)
      return `${Math.round(share * 100)} %: ${stories[one]?.label ?? ''} / ${stories[other]?.label ?? ''}: ${both.join(' ')}`
    }),
  }
}
