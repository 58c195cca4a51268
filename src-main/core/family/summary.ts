import type { Story } from '../story/story.ts'
import { splitSentences } from '../writer/readability.ts'

/** Characters, of one sentence and of all together. */
const longestSentence = 160
const longest = 1_200

const cut = (text: string, length: number): string => {
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

/**
 * What happened in a book, in its own words: how each page begins, and how the last one ends. Enough for who tells
 * what comes next, and made without asking anybody. It may go to strangers, and a page may hold what its family typed: what
 * `isFit` does not pass is left out.
 */
export const summarise = ({ pages }: Pick<Story, 'pages'>, isFit: (sentence: string) => boolean): string => {
  const sentences = pages.flatMap(({ text }, index) => {
    const all = splitSentences(text.replace(/\s+/gu, ' '))
    const last = index === pages.length - 1 && all.length > 1 ? all.slice(-1) : []
    return [...all.slice(0, 1), ...last]
  })
  return cut(
    sentences
      .filter(isFit)
      .map((sentence) => cut(sentence.trim(), longestSentence))
      .join(' '),
    longest,
  )
}
