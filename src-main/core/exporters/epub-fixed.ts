import { packEpub } from './epub.ts'
import { titleOf, xhtml } from './epub-documents.ts'
import type { Exporter } from './exporter.ts'
import { fontsFor } from './fonts.ts'
import { layOutOn, type Leaf } from './print/lay-out.ts'
import { paperLooks, type PaperLook } from './print/papers.ts'
import { leafMarkup } from './print/print-html.ts'
import { printStyle } from './print/print-style.ts'
import { bookWords } from './words.ts'

/** A tablet held upright; the picture runs over three of its edges. */
const tablet: PaperLook = {
  ...paperLooks.a5,
  page: { width: 150, height: 200 },
  pictureMargin: 0,
  wordsMargin: 13,
  foot: 13,
  tinted: true,
}
/** The same in CSS pixels, of which 96 are an inch. */
const viewport = {
  width: Math.round((tablet.page.width / 25.4) * 96),
  height: Math.round((tablet.page.height / 25.4) * 96),
}

const fileOf = (leaf: Leaf, index: number): string =>
  leaf.kind === 'cover' || leaf.kind === 'about' ? leaf.kind : `leaf-${String(index).padStart(3, '0')}`

const bodyTypes = {
  cover: 'cover',
  together: 'bodymatter',
  picture: 'bodymatter',
  words: 'bodymatter',
  about: 'backmatter',
}

/** EPUB 3 with fixed pages: each looks as it does on paper, picture and words in their places. */
export const epubFixedExporter: Exporter & { readonly format: 'epub-fixed' } = {
  format: 'epub-fixed',
  name: 'EPUB with fixed pages',
  extension: 'epub',
  mediaType: 'application/epub+zip',
  heeds: { paper: false, about: true },
  measure: (book, { about }) => ({ pages: layOutOn(tablet, book, about).leaves.length, sheets: null }),
  encode: async (book, { about }, context) => {
    const layout = layOutOn(tablet, book, about)
    const offered = await context.fonts()
    return packEpub(book, context, ({ pictures }) => {
      const words = bookWords(book.language)
      const places = new Map<number, string>()
      const texts = new Map<string, string>()
      for (const [index, leaf] of layout.leaves.entries()) {
        const href = `${fileOf(leaf, index)}.xhtml`
        const begins = 'page' in leaf && !places.has(leaf.page) ? leaf.page : null
        if (begins !== null) places.set(begins, `${href}#p${begins}`)
        const mark =
          begins === null
            ? ''
            : `<span epub:type="pagebreak" role="doc-pagebreak" id="p${begins}" aria-label="${begins}"></span>`
        const title = 'page' in leaf ? `${titleOf(book)}, ${words.page(leaf.page)}` : titleOf(book)
        const body = leafMarkup(book, leaf, index, (page) => pictures.get(page)?.path ?? '')
        texts.set(href, xhtml(book, title, bodyTypes[leaf.kind], `${mark}${body}`, viewport))
      }
      const fonts = fontsFor(offered, texts.values())
      texts.set('style.css', printStyle(layout, fonts))
      return {
        parts: {
          documents: layout.leaves.map((leaf, index) => ({
            id: fileOf(leaf, index),
            href: `${fileOf(leaf, index)}.xhtml`,
          })),
          places,
          about: about ? 'about.xhtml' : null,
          fonts: fonts.map(({ name }) => name),
          fixed: true,
          // A fixed page's words are set line by line: there is nothing that a voice could be joined to as a whole.
          voices: [],
        },
        texts,
        binaries: new Map(fonts.map(({ name, bytes }) => [`fonts/${name}.woff2`, bytes])),
      }
    })
  },
}
