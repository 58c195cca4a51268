import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { syncPath } from './sync-path.ts'

/**
 * The word for a library: a small file beside it that says that it was found sound and closed as it should be, or that
 * it was found damaged while it was open. A library that has a word for it need not be read from end to end before it
 * is opened (docs/adr/0006).
 */
const wordSchema = z.discriminatedUnion('found', [
  z.object({
    found: z.literal('sound'),
    /** The Inglenook that found it so. */
    app: z.string(),
    /** When all of it was last read. Milliseconds since the epoch. */
    at: z.number(),
    /** The file as it was closed. */
    file: z.string(),
  }),
  z.object({ found: z.literal('damaged'), reason: z.string() }),
])

/** For so long it is enough that all of a library was read; then an opening waits for it again. Milliseconds. */
const goodFor = 7 * 24 * 60 * 60 * 1_000

/** How much of a library an opening has to read. */
export type Standing = 'vouched-for' | 'unknown' | 'doubted'

export interface Soundness {
  /** What the word says of the file that lies there now, with nothing changed. */
  readonly standing: Standing
  /** The library is opened: until it is closed as it should be, nobody vouches for it. */
  readonly begin: (readWhole: boolean) => void
  /** All of it was read just now, and is sound. */
  readonly vouch: () => void
  /** It is damaged. On disk at once: the next opening looks at every page and sets it aside. */
  readonly doubt: (reason: string) => void
  /** The library is closed. */
  readonly end: () => void
}

/**
 * @param above a library of up to so many bytes is always read whole, and needs no word
 * @param app the version of this Inglenook: another one does not take the word of this one
 */
export function readSoundness(
  path: string,
  { app, above, now }: { readonly app: string; readonly above: number; readonly now: () => number },
): Soundness {
  const place = `${path}.checked`
  const word = readWord(place)
  const isGood =
    word?.found === 'sound' &&
    word.app === app &&
    // A clock that was put back says nothing.
    Math.abs(now() - word.at) <= goodFor &&
    !existsSync(`${path}-wal`) &&
    word.file === fileAt(path)
  /** When all of it was last read; null: it is not known to be sound. */
  let readAt: number | null = isGood ? word.at : null
  let isDoubted = word?.found === 'damaged'
  return {
    standing: isDoubted ? 'doubted' : isGood ? 'vouched-for' : 'unknown',
    begin: (readWhole) => {
      if (readWhole) {
        readAt = now()
        isDoubted = false
      }
      if (word !== null) rmSync(place, { force: true })
    },
    vouch: () => {
      if (!isDoubted) readAt = now()
    },
    doubt: (reason) => {
      if (isDoubted) return
      isDoubted = true
      writeWord(place, { found: 'damaged', reason })
    },
    end: () => {
      // With a log beside it, it was not closed as it should be: another program holds it.
      if (isDoubted || readAt === null || existsSync(`${path}-wal`)) return
      const file = fileAt(path)
      if (file === null || statSync(path).size <= above) return
      writeWord(place, { found: 'sound', app, at: readAt, file })
    },
  }
}

/** Any change, a copy, or another file in its place shows in this. Null where there is none. */
function fileAt(path: string): string | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : `${stat.ino}/${stat.size}/${stat.mtimeNs}`
}

function readWord(place: string): z.infer<typeof wordSchema> | null {
  if (!existsSync(place)) return null
  try {
    return wordSchema.parse(JSON.parse(readFileSync(place, 'utf8')))
  } catch {
    // Half of a word is none: the library is read whole.
    return null
  }
}

function writeWord(place: string, word: z.infer<typeof wordSchema>): void {
  const temporary = `${place}.new`
  const file = openSync(temporary, 'w', 0o600)
  try {
    writeSync(file, JSON.stringify(word))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, place)
  syncPath(dirname(place))
}
