import type { Page, WrittenStory } from '#core/story/story.ts'
import type { WritingStep, WritingTask } from '../writer.ts'
import { isFitLine, judgePage, judgeWhole, type CheckText, type Fault } from './acceptance.ts'
import type { PageDraft } from './answer-reader.ts'
import type { Json } from './json-stream.ts'
import { knownCast, mapCast, type MappedCast } from './map-cast.ts'
import { mapScene } from './map-scene.ts'
import { oneLine, pageText } from './tidy.ts'

/**
 * A book in the making: takes what a model writes, judges each page as it comes, and hands on those that are good.
 *
 * A page is handed on only when all before it are: what a reader has is always the beginning of the book. One that
 * is not accepted holds back those after it until it was written again. The last page is handed on only when the book
 * as a whole is accepted: as long as it is missing, nobody takes the book for finished.
 */
export interface Manuscript {
  readonly takeTitle: (title: string) => void
  readonly takeCast: (cast: readonly Json[]) => void
  readonly takePage: (number: number, draft: PageDraft) => void
  /** What can be handed on now, once each. */
  readonly release: (model: string | null) => readonly WritingStep[]
  /** What is not good yet: pages, or, when they are all good, the whole. Empty when it is finished. */
  readonly faults: () => readonly Fault[]
  /** Title, cast and the accepted pages in order; null without title or cast. */
  readonly book: () => WrittenStory | null
}

export const createManuscript = (task: WritingTask, checkText: CheckText): Manuscript => {
  const { written, pages: count, language } = task
  let title = written?.title ?? null
  let mapped: MappedCast | null = written === null ? null : knownCast(written.cast)
  const accepted = new Map<number, Page>(written?.pages.map((page) => [page.number, page]))
  const handedOn = new Set(accepted.keys())
  const refused = new Map<number, Fault>()
  /** Pages that came before the cast was known. */
  const early: { readonly number: number; readonly draft: PageDraft }[] = []
  let isOpened = false
  /** What is wrong with the pages as they are; judged anew only when one has changed. */
  let whole: readonly Fault[] | null = null

  const inOrder = (): readonly Page[] => [...accepted.values()].toSorted((a, b) => a.number - b.number)

  const judge = (number: number, draft: PageDraft, cast: MappedCast): void => {
    const others = inOrder().filter((page) => page.number !== number)
    const before = others.findLast((page) => page.number < number)?.scene ?? null
    const secondText = task.secondLanguage === null ? '' : pageText(draft.second)
    const page: Page = {
      number,
      text: pageText(draft.text),
      ...(secondText === '' ? {} : { secondText }),
      scene: mapScene(draft.scene, cast, before),
    }
    const fault = judgePage(page, task, others, checkText)
    if (fault !== null) {
      // A page that was good enough by itself is better than a worse one.
      if (!accepted.has(number)) refused.set(number, fault)
      return
    }
    refused.delete(number)
    accepted.set(number, page)
    whole = null
    handedOn.delete(number)
  }

  const judgeEarly = (): void => {
    if (mapped === null) return
    for (const { number, draft } of early.splice(0)) judge(number, draft, mapped)
  }

  const faults = (): readonly Fault[] => {
    whole ??= judgeWhole(inOrder(), task)
    return whole.map((fault) => (fault.kind === 'missing' ? (refused.get(fault.page) ?? fault) : fault))
  }

  return {
    takeTitle: (raw) => {
      const line = oneLine(raw, 120).replace(/^["“„«「]+|["”“»」]+$/g, '')
      if (title === null && isFitLine(line, language, checkText)) title = line
    },
    takeCast: (raw) => {
      if (mapped !== null) return
      const heroes = task.brief?.heroes ?? []
      const all = mapCast(raw, heroes)
      // The family's own were looked at when they were kept.
      const invented = all?.cast.slice(heroes.length)
      const isFit = invented?.every(({ name }) => isFitLine(name, language, checkText)) === true
      const isSeemly = invented?.every(({ look, kind }) => checkText(`${kind}. ${look}`, 'en').ok) === true
      if (isFit && isSeemly) mapped = all
      judgeEarly()
    },
    takePage: (number, draft) => {
      if (number < 1 || number > count) return
      if (mapped === null) early.push({ number, draft })
      else judge(number, draft, mapped)
    },
    release: (model) => {
      if (title === null || mapped === null) return []
      const steps: WritingStep[] = []
      if (!isOpened) {
        isOpened = true
        steps.push({ kind: 'opening', title, cast: mapped.cast, model })
      }
      for (let number = 1; number <= count; number += 1) {
        const page = accepted.get(number)
        if (page === undefined) break
        if (handedOn.has(number)) continue
        if (number === count && faults().length > 0) break
        handedOn.add(number)
        steps.push({ kind: 'page', page })
      }
      return steps
    },
    faults,
    book: () => (title === null || mapped === null ? null : { title, cast: mapped.cast, pages: inOrder() }),
  }
}
