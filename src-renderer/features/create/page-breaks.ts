import type { Language } from '#contract/index.ts'
import { longestPageText } from '#contract/scene-words.ts'

/*
 * Pages of a text, and where they break. A break is moved by a sentence; a paragraph that is cut stays one on each side.
 */

type Pages = readonly string[]

/** Languages that set no space between sentences. */
const unspaced: readonly Language[] = ['ja', 'zh']

const sentencesOf = (page: string, language: Language): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(page)].map(({ segment }) => segment)

const joined = (one: string, other: string, language: Language): string =>
  `${one.trimEnd()}${unspaced.includes(language) ? '' : ' '}${other.trim()}`

const fits = (pages: Pages): boolean => pages.every((page) => page.length <= longestPageText)

/** Moves the break after page `index` (from 0) by a sentence; null where it can't go there. */
export function moveBreak(
  pages: Pages,
  index: number,
  to: 'earlier' | 'later',
  language: Language,
): Pages | null {
  const [one, other] = [pages[index], pages[index + 1]]
  if (one === undefined || other === undefined) return null
  const from = sentencesOf(to === 'earlier' ? one : other, language)
  if (from.length < 2) return null
  const moved =
    to === 'earlier'
      ? [from.slice(0, -1).join('').trimEnd(), joined(from.at(-1) ?? '', other, language)]
      : [joined(one, from[0] ?? '', language), from.slice(1).join('').trimStart()]
  const all = [...pages.slice(0, index), ...moved, ...pages.slice(index + 2)]
  return fits(all) && moved.every((page) => page.trim() !== '') ? all : null
}

/** Takes the break after page `index` away; null where the page would be too long. */
export function joinPages(pages: Pages, index: number): Pages | null {
  const [one, other] = [pages[index], pages[index + 1]]
  if (one === undefined || other === undefined) return null
  const all = [
    ...pages.slice(0, index),
    `${one.trimEnd()}\n\n${other.trimStart()}`,
    ...pages.slice(index + 2),
  ]
  return fits(all) ? all : null
}
