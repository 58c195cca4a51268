import { aboutEntries } from './about.ts'
import type { Book, BookPage, BookPicture } from './book.ts'
import { directionOf } from './direction.ts'
import { encodeText, type Exporter, type ExportOptions } from './exporter.ts'
import { htmlStyle } from './html-style.ts'
import { cleanLine, escapeLine, escapeText, paragraphsOf } from './markup.ts'
import { bookWords } from './words.ts'

const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const

/** Nothing may load and nothing may run, whatever the story's text turns out to be. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const toBase64 = (bytes: Uint8Array): string => {
  // Pieces, because a call takes only so many arguments.
  const piece = 0x8000
  let binary = ''
  for (let start = 0; start < bytes.length; start += piece) {
    binary += String.fromCharCode(...bytes.subarray(start, start + piece))
  }
  return btoa(binary)
}

const imageOf = (picture: BookPicture, alt: string): string =>
  `<img src="data:${mediaTypes[picture.format]};base64,${toBase64(picture.bytes)}" width="${picture.width}" height="${picture.height}" alt="${escapeLine(alt)}">`

const pageOf = (book: Book, page: BookPage): string => {
  const words = bookWords(book.language)
  const text = paragraphsOf(page.text)
    .map((paragraph) => `<p>${escapeText(paragraph)}</p>`)
    .join('')
  const alt = page.picture === null ? '' : cleanLine(page.picture.alt) || words.pictureOf(page.number)
  const picture = page.picture === null ? '' : `<figure>${imageOf(page.picture, alt)}</figure>\n`
  return `<section class="page" id="page-${page.number}" aria-label="${escapeLine(words.page(page.number))}">
${picture}<div class="text">${text}</div>
<p class="number" aria-hidden="true">${page.number}</p>
</section>`
}

const aboutOf = (book: Book): string => {
  const words = bookWords(book.language)
  const entries = aboutEntries(book)
    .map(
      ({ term, values }) =>
        `<dt>${escapeText(term)}</dt>${values.map((value) => `<dd>${escapeText(value)}</dd>`).join('')}`,
    )
    .join('\n')
  return `<footer>
<h2>${escapeText(words.about)}</h2>
<dl>
${entries}
</dl>
<p>${escapeText(words.madeWith)}</p>
</footer>
`
}

const encode = (book: Book, { about }: ExportOptions): string => {
  const words = bookWords(book.language)
  const title = escapeLine(book.title) || escapeText(words.untitled)
  const cover = book.pages.find((page) => page.picture !== null)?.picture ?? null
  return `<!doctype html>
<html lang="${book.language}" dir="${directionOf(book.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Inglenook">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header class="cover">
${cover === null ? '' : `<figure>${imageOf(cover, '')}</figure>\n`}<h1>${title}</h1>
</header>
<main>
${book.pages.map((page) => pageOf(book, page)).join('\n')}
</main>
${about ? aboutOf(book) : ''}</body>
</html>
`
}

/** One file that opens anywhere, without a network and without a script. */
export const htmlExporter: Exporter & { readonly format: 'html' } = {
  format: 'html',
  name: 'Web page, one file',
  extension: 'html',
  mediaType: 'text/html',
  heeds: { paper: false, about: true },
  measure: (book) => ({ pages: book.pages.length, sheets: null }),
  encode: encodeText(encode),
}
