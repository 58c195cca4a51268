import { library } from './0001-library.ts'
import { looksAndRequests } from './0002-looks-and-requests.ts'
import { languagesAndWritingTrail } from './0003-languages-and-writing-trail.ts'
import { shelves } from './0004-shelves.ts'
import { family } from './0005-family.ts'
import { styles } from './0006-styles.ts'
import { voices } from './0007-voices.ts'
import { ownWords } from './0008-own-words.ts'
import { begins } from './0009-begins.ts'
import { firstLetters } from './0010-first-letters.ts'

/** One step from `version - 1` to `version`. A published step is never edited: a mistake in it is mended by the next. */
export interface Migration {
  readonly version: number
  readonly sql: string
}

/** In order, without a gap: the place in the list is the version. */
export const migrations: readonly Migration[] = [
  library,
  looksAndRequests,
  languagesAndWritingTrail,
  shelves,
  family,
  styles,
  voices,
  ownWords,
  begins,
  firstLetters,
]
