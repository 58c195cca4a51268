import type { Page, WrittenStory } from '#core/story/story.ts'
import { languageFacts } from '../../languages.ts'
import { levelGuides } from '../../levels.ts'
import type { TextRequest } from '../../text-model.ts'
import type { WritingTask } from '../../writer.ts'
import type { Fault } from '../acceptance.ts'
import { quoteData } from './data.ts'
import { familyData, familyRules } from './family.ts'
import { levelPrompts } from './levels/index.ts'
import { bookForm, pagesForm, rulesFor } from './rules.ts'
import { bookSchema, pagesSchema } from './schema.ts'

/** Pages before these are only outlined: what a model has to go on from are the last ones. */
const pagesInFull = 5
const outlineLength = 90

const request = (
  task: WritingTask,
  round: number,
  form: string,
  user: string,
  part: Pick<TextRequest, 'schema' | 'maxTokens'>,
): TextRequest => ({
  messages: [
    { role: 'system', content: `${rulesFor(task)}${familyRules(task.brief)}\n\n${form}` },
    { role: 'user', content: user },
  ],
  ...part,
  // What is mended is to be exact.
  temperature: round === 0 ? levelPrompts[task.level].temperature : 0.5,
  seed: (task.seed + round) >>> 0,
})

const dataOf = (task: WritingTask): string =>
  `The request, as data:\n{"topic": ${quoteData(task.topic)}${familyData(task.brief)}}`

/** Tokens for so many pages, with room; scripts other than Latin take several a word. */
const tokensFor = (task: WritingTask, pages: number): number => {
  const perWord = (language: WritingTask['language']): number => {
    const { measure, script } = languageFacts(language)
    if (measure.unit === 'characters') return measure.perWord * 1.5
    return script.source.includes('Latin') ? 1.9 : 4
  }
  const { max } = levelGuides[task.level].wordsPerPage
  const text = max * perWord(task.language)
  const second = task.secondLanguage === null ? 0 : max * perWord(task.secondLanguage)
  return Math.ceil(500 + pages * (text + second + 220))
}

/** What is written so far, as data: it came out of a model, and holds the family's words. */
const bookSoFar = ({ title, cast, pages }: WrittenStory): string => {
  const members = cast.map(
    ({ id, name, kind, look }) =>
      `{"id": "${id}", "name": ${quoteData(name)}, "kind": ${quoteData(kind)}, "look": ${quoteData(look)}}`,
  )
  const told = pages.map(({ number, text }: Page, index) => {
    const isOutline = index < pages.length - pagesInFull
    const words = isOutline ? `${Array.from(text).slice(0, outlineLength).join('')}…` : text
    return `{"number": ${number}, "text": ${quoteData(words)}}`
  })
  return `The book so far, as data:\n{"title": ${quoteData(title)}, "cast": [${members.join(', ')}], "pages": [${told.join(', ')}]}`
}

/** A whole book. `mended`: what was wrong with a first try, for another one. */
export const askForBook = (task: WritingTask, round: number, mended: readonly string[] = []): TextRequest => {
  const again =
    mended.length === 0
      ? ''
      : `\n\nA first try was not accepted. This time:\n${mended.map((line) => `- ${line}`).join('\n')}`
  return request(task, round, bookForm(task), `${dataOf(task)}${again}`, {
    schema: bookSchema(task.pages, task.secondLanguage !== null),
    maxTokens: tokensFor(task, task.pages),
  })
}

/** The pages from `from` to the last, of a book that has begun. */
export const askToGoOn = (
  task: WritingTask,
  round: number,
  book: WrittenStory,
  from: number,
): TextRequest => {
  const count = task.pages - from + 1
  const order = `Go on with the book with its cast: write pages ${from} to ${task.pages} of ${task.pages}, and bring it to rest on the last.`
  return request(
    task,
    round,
    pagesForm(task, count, false),
    `${dataOf(task)}\n\n${bookSoFar(book)}\n\n${order}`,
    { schema: pagesSchema(count, task.secondLanguage !== null, false), maxTokens: tokensFor(task, count) },
  )
}

/** Single pages once more, each with what was wrong. The words of a fault are ours: nothing of the family's is in them. */
export const askForPages = (
  task: WritingTask,
  round: number,
  book: WrittenStory,
  faults: readonly Fault[],
): TextRequest => {
  const lines = faults.map(({ page, say }) => `- Page ${page} of ${task.pages}: ${say}`)
  return request(
    task,
    round,
    pagesForm(task, faults.length, true),
    `${dataOf(task)}\n\n${bookSoFar(book)}\n\nWrite these pages, so that they fit between the others:\n${lines.join('\n')}`,
    {
      schema: pagesSchema(faults.length, task.secondLanguage !== null, true),
      maxTokens: tokensFor(task, faults.length),
    },
  )
}
