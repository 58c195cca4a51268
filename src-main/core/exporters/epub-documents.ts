import { aboutEntries, isoDate, isoInstant } from './about.ts'
import type { Book, BookPage, BookPicture } from './book.ts'
import { directionOf } from './direction.ts'
import { cleanLine, escapeLine, escapeText, paragraphsOf } from './markup.ts'
import { bookWords } from './words.ts'

/** A picture inside the package; `path` is relative to it, `id` names it in the manifest. */
export interface PackagedPicture {
  readonly id: string
  readonly path: string
  readonly mediaType: 'image/png' | 'image/jpeg'
}

/** A book with the place of each page's picture in the package, by page number. */
export interface EpubBook {
  readonly book: Book
  readonly pictures: ReadonlyMap<number, PackagedPicture>
}

/** What differs between a book whose text flows and one whose pages are fixed. */
export interface EpubParts {
  /** The documents in reading order; `id` names them in the manifest, `href` is relative to the package. */
  readonly documents: readonly { readonly id: string; readonly href: string }[]
  /** Where each page of the story begins. */
  readonly places: ReadonlyMap<number, string>
  readonly about: string | null
  readonly fonts: readonly string[]
  readonly fixed: boolean
  /** Pages that somebody in the family reads; none where nothing in the book can be joined to a voice. */
  readonly voices: readonly PackagedVoice[]
}

/** A page's voice inside the package, and the document that joins it to the page's words. */
export interface PackagedVoice {
  readonly page: number
  readonly audio: string
  readonly overlay: string
  /** Milliseconds. */
  readonly duration: number
}

export const voicesOf = (book: Book): readonly PackagedVoice[] =>
  book.pages.flatMap((page) =>
    page.voice === undefined
      ? []
      : [
          {
            page: page.number,
            audio: `voices/${pageFile(page)}.m4a`,
            overlay: `${pageFile(page)}.smil`,
            duration: page.voice.duration,
          },
        ],
  )

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(3)}s`

/** A page without words is joined by where it begins. */
const spokenPart = (page: BookPage): string =>
  paragraphsOf(page.text).length === 0 ? `p${page.number}` : `words-${page.number}`

/** https://www.w3.org/TR/epub-33/#sec-media-overlays */
export const overlaySmil = (page: BookPage, { audio, duration }: PackagedVoice): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0">
<body>
<par id="spoken">
<text src="${pageFile(page)}.xhtml#${spokenPart(page)}"/>
<audio src="${audio}" clipBegin="0s" clipEnd="${seconds(duration)}"/>
</par>
</body>
</smil>
`

export const pageFile = (page: BookPage): string => `page-${String(page.number).padStart(2, '0')}`

export const titleOf = (book: Book): string => cleanLine(book.title) || bookWords(book.language).untitled

/** The first page that has a picture lends it to the cover. */
const coverPage = ({ book, pictures }: EpubBook): BookPage | undefined =>
  book.pages.find((page) => pictures.has(page.number))

export const containerXml = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

/** No colours and no font: those are the reader's choice. */
export const epubStyle = `body { margin: 0 4%; line-height: 1.5 }
h1 { text-align: center; line-height: 1.25; margin: 1em 0 }
figure { margin: 0 0 1em; text-align: center; break-inside: avoid }
img { max-width: 100%; max-height: 66vh; height: auto }
p { margin: 0 0 0.6em; text-indent: 0 }
.story { font-size: 1.2em; max-width: 34em; margin: 0 auto }
.cover img { max-height: 72vh }
.spoken { text-decoration: underline dotted }
dt { font-weight: bold; margin-top: 0.8em }
dd { margin: 0 }
nav ol { list-style: none; padding: 0 }
nav li { margin: 0.4em 0 }
`

/** `viewport` in CSS pixels, for a page that is fixed. */
export const xhtml = (
  book: Book,
  title: string,
  bodyType: string,
  body: string,
  viewport?: { readonly width: number; readonly height: number },
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${book.language}" xml:lang="${book.language}" dir="${directionOf(book.language)}">
<head>
<meta charset="utf-8"/>${viewport === undefined ? '' : `\n<meta name="viewport" content="width=${viewport.width}, height=${viewport.height}"/>`}
<title>${escapeLine(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${bodyType === '' ? '' : ` epub:type="${bodyType}"`}>
${body}
</body>
</html>
`

const image = (source: PackagedPicture, picture: BookPicture, alt: string): string =>
  `<figure><img src="${source.path}" width="${picture.width}" height="${picture.height}" alt="${escapeLine(alt)}"/></figure>`

export const coverXhtml = (epub: EpubBook): string => {
  const { book, pictures } = epub
  const page = coverPage(epub)
  const source = pictures.get(page?.number ?? 0)
  const picture = page?.picture ?? null
  const figure =
    picture === null || source === undefined
      ? ''
      : `${image(source, picture, cleanLine(picture.alt) || titleOf(book))}\n`
  return xhtml(
    book,
    titleOf(book),
    'cover',
    `<section class="cover">\n${figure}<h1>${escapeLine(titleOf(book))}</h1>\n</section>`,
  )
}

export const pageXhtml = ({ book, pictures }: EpubBook, page: BookPage): string => {
  const words = bookWords(book.language)
  const source = pictures.get(page.number)
  const figure =
    page.picture === null || source === undefined
      ? ''
      : `${image(source, page.picture, cleanLine(page.picture.alt) || words.pictureOf(page.number))}\n`
  const paragraphs = paragraphsOf(page.text).map((paragraph) => `<p>${escapeText(paragraph)}</p>`)
  const text =
    paragraphs.length === 0
      ? ''
      : `\n<div class="story"${page.voice === undefined ? '' : ` id="${spokenPart(page)}"`}>\n${paragraphs.join('\n')}\n</div>`
  return xhtml(
    book,
    `${titleOf(book)}, ${words.page(page.number)}`,
    'bodymatter',
    `<section>
${figure}<span epub:type="pagebreak" role="doc-pagebreak" id="p${page.number}" aria-label="${page.number}"></span>${text}
</section>`,
  )
}

export const aboutXhtml = ({ book }: EpubBook): string => {
  const words = bookWords(book.language)
  const entries = aboutEntries(book).map(
    ({ term, values }) =>
      `<dt>${escapeText(term)}</dt>${values.map((value) => `<dd>${escapeText(value)}</dd>`).join('')}`,
  )
  return xhtml(
    book,
    words.about,
    'backmatter',
    `<section epub:type="colophon" role="doc-colophon">
<h1>${escapeText(words.about)}</h1>
<dl>
${entries.join('\n')}
</dl>
<p>${escapeText(words.madeWith)}</p>
</section>`,
  )
}

export const navXhtml = ({ book }: EpubBook, { places, about, documents }: EpubParts): string => {
  const words = bookWords(book.language)
  const first = documents[1]
  const story =
    first === undefined || places.size === 0
      ? ''
      : `<li><a href="${first.href}">${escapeLine(titleOf(book))}</a></li>\n`
  const pages = [...places].map(([number, href]) => `<li><a href="${href}">${number}</a></li>`)
  const pageList =
    pages.length === 0
      ? ''
      : `\n<nav epub:type="page-list" role="doc-pagelist" id="page-list" aria-labelledby="page-list-title">
<h2 id="page-list-title">${escapeText(words.pages)}</h2>
<ol>
${pages.join('\n')}
</ol>
</nav>`
  return xhtml(
    book,
    words.contents,
    '',
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">${escapeText(words.contents)}</h1>
<ol>
<li><a href="cover.xhtml">${escapeText(words.cover)}</a></li>
${story}${about === null ? '' : `<li><a href="${about}">${escapeText(words.about)}</a></li>\n`}</ol>
</nav>${pageList}`,
  )
}

/** What a screen reader's user is told before opening the book; https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
const accessibility = (book: Book, illustrated: boolean, fixed: boolean): readonly string[] => {
  const features = [
    ...(illustrated ? ['alternativeText'] : []),
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'pageBreakMarkers',
    'pageNavigation',
    // Fixed pages keep their type and their colours.
    ...(fixed ? [] : ['displayTransformability']),
  ]
  return [
    '<meta property="schema:accessMode">textual</meta>',
    ...(illustrated ? ['<meta property="schema:accessMode">visual</meta>'] : []),
    ...(illustrated ? ['<meta property="schema:accessModeSufficient">textual,visual</meta>'] : []),
    '<meta property="schema:accessModeSufficient">textual</meta>',
    ...features.map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`),
    '<meta property="schema:accessibilityHazard">none</meta>',
    `<meta property="schema:accessibilitySummary">${escapeText(bookWords(book.language).accessibility(illustrated))}</meta>`,
  ]
}

const contributors = (book: Book): readonly string[] => {
  const { writer, painters } = book.about
  const painterNames = [...new Set(painters.map((painter) => cleanLine(painter.name)))].filter(Boolean)
  const writerName = writer === null ? '' : cleanLine(writer.name)
  return [
    ...(writerName === ''
      ? []
      : [
          `<dc:creator id="writer">${escapeText(writerName)}</dc:creator>`,
          '<meta refines="#writer" property="role" scheme="marc:relators">aut</meta>',
        ]),
    ...painterNames.flatMap((name, index) => [
      `<dc:contributor id="painter-${index + 1}">${escapeText(name)}</dc:contributor>`,
      `<meta refines="#painter-${index + 1}" property="role" scheme="marc:relators">ill</meta>`,
    ]),
  ]
}

export const packageOpf = (epub: EpubBook, parts: EpubParts): string => {
  const { book, pictures } = epub
  const cover = coverPage(epub)
  const metadata = [
    `<dc:identifier id="book-id">urn:uuid:${escapeLine(book.id)}</dc:identifier>`,
    `<dc:title>${escapeLine(titleOf(book))}</dc:title>`,
    `<dc:language>${book.language}</dc:language>`,
    ...contributors(book),
    `<dc:date>${isoDate(book.createdAt)}</dc:date>`,
    // Of the book and not of the file: the same book gives the same bytes.
    `<meta property="dcterms:modified">${isoInstant(book.createdAt)}</meta>`,
    ...(parts.fixed
      ? [
          '<meta property="rendition:layout">pre-paginated</meta>',
          '<meta property="rendition:orientation">auto</meta>',
          '<meta property="rendition:spread">auto</meta>',
        ]
      : []),
    ...parts.voices.map(
      ({ page, duration }) =>
        `<meta property="media:duration" refines="#overlay-${page}">${seconds(duration)}</meta>`,
    ),
    ...(parts.voices.length === 0
      ? []
      : [
          `<meta property="media:duration">${seconds(
            parts.voices.reduce((sum, { duration }) => sum + duration, 0),
          )}</meta>`,
          '<meta property="media:active-class">spoken</meta>',
        ]),
    ...accessibility(book, pictures.size > 0, parts.fixed),
  ]
  const overlayOf = new Map(
    parts.voices.map(({ page, overlay }) => [
      overlay.replace(/smil$/, 'xhtml'),
      ` media-overlay="overlay-${page}"`,
    ]),
  )
  const manifest = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...parts.documents.map(
      ({ id, href }) =>
        `<item id="${id}" href="${href}" media-type="application/xhtml+xml"${overlayOf.get(href) ?? ''}/>`,
    ),
    ...parts.voices.flatMap(({ page, audio, overlay }) => [
      `<item id="overlay-${page}" href="${overlay}" media-type="application/smil+xml"/>`,
      `<item id="voice-${page}" href="${audio}" media-type="audio/mp4"/>`,
    ]),
    ...parts.fonts.map(
      (font) => `<item id="font-${font}" href="fonts/${font}.woff2" media-type="font/woff2"/>`,
    ),
    ...[...pictures].map(
      ([number, picture]) =>
        `<item id="${picture.id}" href="${picture.path}" media-type="${picture.mediaType}"${
          number === cover?.number ? ' properties="cover-image"' : ''
        }/>`,
    ),
  ]
  const spine = parts.documents.map(({ id }) => `<itemref idref="${id}"/>`)
  const turning = directionOf(book.language) === 'rtl' ? ' page-progression-direction="rtl"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${book.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine${turning}>
${spine.join('\n')}
</spine>
</package>
`
}
