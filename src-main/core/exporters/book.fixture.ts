import type { Book, BookPage, BookPicture } from './book.ts'

const decode = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** 8 x 6 pixels each. */
export const jpegBytes = decode(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AL4AUk//2Q==',
)
export const pngBytes = decode(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAYAAAD+Bd/7AAAABHNCSVQICAgIfAhkiAAAAAFzUkdCAK7OHOkAAAAWSURBVAiZY/y6NeY/Ax7AhE9ysCgAAFP3AxF4r490AAAAAElFTkSuQmCC',
)
/** Enough of a WebP for an encoder that must not look inside. */
export const webpBytes = decode('UklGRhgCAABXRUJQVlA4WAoAAAAgAAAABwAABQAA')

export const pictureIn = (format: BookPicture['format']): BookPicture => ({
  bytes: { png: pngBytes, jpeg: jpegBytes, webp: webpBytes }[format],
  format,
  width: 8,
  height: 6,
  alt: 'A small fox under a big moon.',
  focus: { x: 0.5, y: 0.6 },
})

export const pageOf = (number: number, change: Partial<BookPage> = {}): BookPage => ({
  number,
  text: `Page ${number}. The fox went on.\n\nThe moon went with her.`,
  picture: pictureIn('webp'),
  ...change,
})

export const bookWith = (change: Partial<Book> = {}): Book => ({
  id: '3f8b1d52-7c0e-4d1b-9a61-5b8a0f6f7d11',
  title: 'The Fox and the Lamp',
  language: 'en',
  level: 'early',
  createdAt: Date.UTC(2026, 10, 24, 19, 30, 15, 250),
  about: {
    topic: 'a fox who is afraid of the dark',
    writer: { name: 'Built-in storyteller', model: null },
    style: 'paper-cut',
    painters: [
      { name: 'AI Horde', model: 'Dreamshaper', pages: [1, 3] },
      { name: 'Built-in illustrator', model: null, pages: [2, 4] },
    ],
    seed: 4711,
  },
  pages: [
    pageOf(1),
    pageOf(2, { picture: { ...pictureIn('png'), seed: 4711 } }),
    pageOf(3, { picture: { ...pictureIn('jpeg'), seed: 90210 } }),
    pageOf(4),
  ],
  ...change,
})

/** Markup, entities, controls, direction overrides, halves of surrogate pairs, and something of every escape. */
export const hostileText =
  '</p></section></body><script>alert(1)</script><img src=x onerror=alert(2)> & &amp; &#x41; ]]> <!-- "\' `' +
  '\u0000\u0001\b\u001B\u007F\u0085\uFFFE\uFFFF\uFDD0 \u202Egnp.exe\u202C \u2067x\u2069 \uD800 \uDC00 \uD83E\uDD8A שלום'

export const hostileBook: Book = bookWith({
  title: `${hostileText}\n${'long '.repeat(400)}`,
  about: {
    topic: hostileText,
    writer: { name: hostileText, model: hostileText },
    style: 'woodcut',
    painters: [{ name: hostileText, model: hostileText, pages: [1] }],
    seed: 0,
  },
  pages: [
    pageOf(1, { text: hostileText, picture: { ...pictureIn('webp'), alt: hostileText } }),
    pageOf(2, { text: 'a'.repeat(100_000), picture: null, failure: hostileText }),
    pageOf(3, { text: '', picture: null }),
    pageOf(4, { text: '', picture: { ...pictureIn('png'), alt: '' } }),
    pageOf(5, { picture: pictureIn('jpeg') }),
  ],
})
