import { ProviderFailure } from '#core/providers/failure.ts'
import type { TextModel, TextRequest } from '../text-model.ts'
import type { Writer, WriterContext, WritingStep, WritingTask } from '../writer.ts'
import { modelAbilities } from './abilities.ts'
import type { CheckText, Fault } from './acceptance.ts'
import { createAnswerReader, type AnswerReader } from './answer-reader.ts'
import { AnswerTooLarge } from './json-stream.ts'
import { createManuscript, type Manuscript } from './manuscript.ts'
import { askForBook, askForPages, askToGoOn } from './prompts/requests.ts'

/** Characters of one answer; sixteen pages of the hardest level in two languages have a tenth of it. */
const longestAnswer = 400_000
/** So often a model that is cut off is asked to go on, each time only if a page came. */
const mostGoings = 8

interface Round {
  readonly request: TextRequest
  /** Which pages are asked for, in order. */
  readonly pages: readonly number[]
}

const numbersFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

const sentenceOf = (faults: readonly Fault[]): string => {
  const whys = [...new Set(faults.map(({ why }) => why))]
  const told = whys.slice(0, 3).join('; ')
  const rest = whys.length > 3 ? `; and ${whys.length - 3} more` : ''
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}${rest}.`
}

const nothingToShow = 'It came without a title, without a cast or without any page that could be used.'

/**
 * A writer out of a language model: asks it, reads its answer as it comes, and hands on page by page what is
 * accepted (see acceptance.ts and manuscript.ts). What is missing or not good is asked for once more; then it throws
 * ProviderFailure `rejected`, whose message says in a sentence what was wrong.
 */
export const createLanguageModelWriter = ({
  model,
  checkText,
}: {
  readonly model: TextModel
  readonly checkText: CheckText
}): Writer => {
  /** Asks for one answer and takes it; answers whether it was cut off, and how many pages it had. */
  const ask = async function* (
    { request, pages }: Round,
    manuscript: Manuscript,
    context: WriterContext,
  ): AsyncGenerator<WritingStep, { readonly wasCut: boolean; readonly came: number }> {
    const reader = createAnswerReader({ characters: longestAnswer })
    const left = [...pages]
    let name: string | null = null
    let reason: 'stop' | 'length' = 'stop'
    for await (const step of model.stream(request, context)) {
      if (step.kind === 'model') name = step.model
      else if (step.kind === 'end') reason = step.reason
      else {
        if (takeText(reader, step.text, manuscript, left)) yield* manuscript.release(name)
        // What follows is commentary: nobody has to wait, or to pay, for it.
        if (reader.state() === 'after' && left.length < pages.length) break
      }
    }
    const state = reader.state()
    const wasCut = reason === 'length' || state === 'inside' || state === 'broken'
    return { wasCut, came: pages.length - left.length }
  }

  /** What to ask for when this is what is wrong; a missing end is gone on with, anything else is written again. */
  const roundFor = (
    task: WritingTask,
    round: number,
    manuscript: Manuscript,
    faults: readonly Fault[],
  ): Round => {
    const book = manuscript.book()
    if (book === null) {
      const says = [...new Set(faults.filter(({ kind }) => kind !== 'missing').map(({ say }) => say))]
      const form = 'Answer with the JSON object alone, with a title, a cast and every page.'
      return { request: askForBook(task, round, [form, ...says]), pages: numbersFrom(1, task.pages) }
    }
    const [first] = faults
    const isEnd = faults.every(
      ({ kind, page }, index) => kind === 'missing' && page === (first?.page ?? 0) + index,
    )
    if (isEnd && faults.at(-1)?.page === task.pages && first !== undefined) {
      return { request: askToGoOn(task, round, book, first.page), pages: numbersFrom(first.page, task.pages) }
    }
    return { request: askForPages(task, round, book, faults), pages: faults.map(({ page }) => page) }
  }

  return {
    descriptor: model.descriptor,
    abilities: modelAbilities,
    readiness: model.readiness,
    write: async function* (task, context) {
      let manuscript = createManuscript(task, checkText)
      const from = (task.written?.pages.length ?? 0) + 1
      let next: Round =
        task.written === null
          ? { request: askForBook(task, 0), pages: numbersFrom(1, task.pages) }
          : { request: askToGoOn(task, 0, task.written, from), pages: numbersFrom(from, task.pages) }
      let repaired = false
      for (let round = 1; ; round += 1) {
        const { wasCut, came } = yield* ask(next, manuscript, context)
        const faults = manuscript.faults()
        const book = manuscript.book()
        if (faults.length === 0 && book !== null) return
        const isEndMissing = faults.at(-1)?.kind === 'missing'
        if (wasCut && came > 0 && isEndMissing && book !== null && round < mostGoings) {
          const missing = faults.filter(({ kind }) => kind === 'missing')
          next = roundFor(task, round, manuscript, missing)
          continue
        }
        context.log.info('A text is not good yet', {
          provider: model.descriptor.id,
          repaired,
          faults: faults.map(({ page, kind }) => `${page} ${kind}`).join(', '),
        })
        if (repaired)
          throw new ProviderFailure('rejected', book === null ? nothingToShow : sentenceOf(faults))
        repaired = true
        next = roundFor(task, round, manuscript, faults)
        // Nothing of it was handed on, and another answer has another cast.
        if (book === null) manuscript = createManuscript(task, checkText)
      }
    },
  }
}

/**
 * Answers whether anything became whole. `left` loses the pages that came. Throws ProviderFailure `too-large` where a
 * model goes on and on.
 */
const takeText = (reader: AnswerReader, text: string, manuscript: Manuscript, left: number[]): boolean => {
  let parts
  try {
    parts = reader.push(text)
  } catch (error) {
    if (!(error instanceof AnswerTooLarge)) throw error
    throw new ProviderFailure('too-large', error.message, { cause: error })
  }
  for (const part of parts) {
    if (part.kind === 'title') manuscript.takeTitle(part.title)
    else if (part.kind === 'cast') manuscript.takeCast(part.cast)
    else {
      // Which page it is, the order says; a number only where it is one of those still asked for.
      const at = Math.max(0, left.indexOf(part.page.number ?? 0))
      const [number] = left.splice(at, 1)
      if (number !== undefined) manuscript.takePage(number, part.page)
    }
  }
  return parts.length > 0
}
