import { aboutEntries } from '../about.ts'
import type { Book } from '../book.ts'
import { directionOf } from '../direction.ts'
import { cleanLine, escapeLine, escapeText } from '../markup.ts'
import { bookWords } from '../words.ts'
import type { Layout, Leaf, PlacedPicture } from './lay-out.ts'

/** Nothing runs, and nothing loads but what comes with the page itself. */
export const printPolicy =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"

export const picturePath = (page: number): string => `pictures/${page}.jpg`

/** Characters; a longer title is set smaller. */
const longTitle = 60

const titleOf = (book: Book): string => {
  const title = cleanLine(book.title) || bookWords(book.language).untitled
  // A cover has room for so much; the rest of what a model made of it is no title.
  return Array.from(title).length > 160 ? `${Array.from(title).slice(0, 159).join('').trimEnd()}…` : title
}

type PathOf = (page: number) => string

const imageOf = (book: Book, { page, picture }: PlacedPicture, pathOf: PathOf): string => {
  const alt = cleanLine(picture.alt) || bookWords(book.language).pictureOf(page)
  return `<div class="frame"><img src="${pathOf(page)}" alt="${escapeLine(alt)}"/></div>`
}

const wordsOf = (paragraphs: readonly string[]): string =>
  `<div class="room"><div class="words">${paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('')}</div></div>`

const numberOf = (page: number): string => `<p class="number">${page}</p>`

const aboutOf = (book: Book): { readonly body: string; readonly long: boolean } => {
  const words = bookWords(book.language)
  const entries = aboutEntries(book)
  const length = entries.flatMap(({ values }) => values).join('').length
  const shorten = (value: string): string => (value.length > 300 ? `${value.slice(0, 299)}…` : value)
  return {
    long: length > 700,
    body: `<div class="room"><h2>${escapeText(words.about)}</h2>
<dl>${entries
      .map(
        ({ term, values }) =>
          `<dt>${escapeText(term)}</dt>${values.map((value) => `<dd>${escapeText(shorten(value))}</dd>`).join('')}`,
      )
      .join('\n')}</dl>
<p>${escapeText(words.madeWith)}</p></div>`,
  }
}

/** One leaf, as markup that is HTML and XHTML alike. `pathOf` answers where a page's picture lies. */
export const leafMarkup = (book: Book, leaf: Leaf, index: number, pathOf: PathOf = picturePath): string => {
  const open = (kind: string): string => `<section class="leaf ${kind}" id="leaf-${index}">`
  const short = book.level === 'first-words' ? ' short' : ''
  switch (leaf.kind) {
    case 'cover': {
      const title = titleOf(book)
      const look = leaf.picture === null ? 'night' : 'pictured'
      const above = leaf.picture === null ? '' : imageOf(book, leaf.picture, pathOf)
      return `${open(`cover ${look}${title.length > longTitle ? ' long' : ''}`)}${above}
<div class="room">${leaf.picture === null ? '<div class="moon"></div>' : ''}<h1>${escapeText(title)}</h1><div class="rule"></div></div></section>`
    }
    case 'together':
      return `${open(`together${short}`)}${imageOf(book, leaf.picture, pathOf)}\n${wordsOf(leaf.paragraphs)}${numberOf(leaf.page)}</section>`
    case 'picture':
      return `${open('picture')}${imageOf(book, leaf.picture, pathOf)}</section>`
    case 'words':
      return `${open(`alone${short}${leaf.goesOn ? ' goes-on' : ''}`)}${wordsOf(leaf.paragraphs)}${numberOf(leaf.page)}</section>`
    case 'about': {
      const { body, long } = aboutOf(book)
      return `${open(`about${long ? ' small' : ''}`)}${body}</section>`
    }
  }
}

/** The whole book as a page for printing; its pictures, fonts and style sheet are files beside it. */
export const printHtml = (book: Book, layout: Layout): string => `<!doctype html>
<html lang="${book.language}" dir="${directionOf(book.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${printPolicy}">
<title>${escapeText(titleOf(book))}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
${layout.leaves.map((leaf, index) => leafMarkup(book, leaf, index)).join('\n')}
</body>
</html>
`

export { titleOf as printedTitle }
