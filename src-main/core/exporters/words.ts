import type { Language, Level, PictureStyle } from '#contract/index.ts'

/** What a book says of itself, in the book's own language and not in the app's. */
export interface BookWords {
  readonly untitled: string
  readonly cover: string
  readonly contents: string
  readonly pages: string
  readonly page: (number: number) => string
  readonly pictureOf: (number: number) => string
  readonly about: string
  readonly topic: string
  readonly writtenBy: string
  readonly paintedBy: string
  readonly inStyle: string
  readonly style: Readonly<Record<PictureStyle, string>>
  readonly onPages: (numbers: readonly number[]) => string
  readonly madeOn: string
  readonly readers: string
  readonly level: Readonly<Record<Level, string>>
  readonly seed: string
  readonly withoutPicture: string
  readonly madeWith: string
  /** Of a book of true things. */
  readonly pleaseNote: string
  readonly writtenByMachine: string
  readonly accessibility: (illustrated: boolean) => string
}

const english: BookWords = {
  untitled: 'A story without a title',
  cover: 'Cover',
  contents: 'Contents',
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  pictureOf: (number) => `The picture of page ${number}`,
  about: 'About this book',
  topic: 'A story about',
  writtenBy: 'Written by',
  paintedBy: 'Painted by',
  inStyle: 'In the style',
  style: {
    'paper-cut': 'paper cut',
    watercolour: 'watercolour',
    gouache: 'gouache',
    pencil: 'coloured pencil',
    pastel: 'chalk pastel',
    'ink-wash': 'ink and wash',
    woodcut: 'woodcut',
    classic: 'old storybook',
    comic: 'comic',
    felt: 'felt',
    mosaic: 'mosaic',
    'night-glow': 'night glow',
  },
  onPages: (numbers) => `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.join(', ')}`,
  madeOn: 'Made on',
  readers: 'For readers',
  level: {
    'first-words': 'aged 2 to 4',
    early: 'aged 5 to 6',
    growing: 'aged 7 to 9',
    confident: 'aged 10 and up',
  },
  seed: 'Seed',
  withoutPicture: 'Pages without their picture',
  pleaseNote: 'Please note',
  writtenByMachine: 'Written by a machine: check it.',
  madeWith: 'Made at home with Inglenook. Words and pictures were made by machines, for one family.',
  accessibility: (illustrated) =>
    illustrated
      ? 'A picture book with one picture and a short text on each page. Every picture has a description, and the text can be read without the pictures. Pages are numbered and can be gone to by number.'
      : 'A story in short pages of text. Pages are numbered and can be gone to by number.',
}

const words: Readonly<Partial<Record<Language, BookWords>>> = { en: english }

/** English where a language has no words of its own yet. */
export const bookWords = (language: Language): BookWords => words[language] ?? english
