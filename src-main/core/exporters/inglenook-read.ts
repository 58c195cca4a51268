import { strFromU8, Unzip, UnzipInflate, UnzipPassThrough, unzipSync } from 'fflate'
import { AppError, largestVoice } from '#contract/index.ts'
import {
  bookPath,
  inglenookVersion,
  manifestPath,
  manifestSchema,
  picturePath,
  voicePath,
  type Sha256,
} from './inglenook.ts'
import { isRecording } from '../voices/voices.ts'
import { inglenookLimits } from './inglenook-limits.ts'
import { keptBookSchema, type KeptBook, type WholeBook } from './kept-book.ts'

/** Bytes handed to the unpacker at once: it is stopped at most this much compressed data after a limit is passed. */
const piece = 16 * 1024

const refuse = (
  reason: 'book-damaged' | 'book-newer' | 'book-too-large',
  why: string,
  cause?: unknown,
): AppError =>
  new AppError('bad-input', `${why} Nothing was imported, and your library is as it was.`, {
    reason,
    ...(cause === undefined ? {} : { cause }),
  })

const broken = (cause?: unknown): AppError =>
  refuse(
    'book-damaged',
    'This is not a whole Inglenook book: it is damaged, was changed, or is another kind of file.',
    cause,
  )
const tooLarge = (): AppError =>
  refuse('book-too-large', 'This file is larger than any book can be, so it was not opened.')

/**
 * Reads a `.inglenook` file that may come from anywhere. Nothing is unpacked to the disk, no name in it is ever used
 * as a path, and no more is unpacked than the limits say, however little it was packed into.
 *
 * @throws AppError `bad-input` with a sentence, whatever is wrong with it
 */
export function readInglenook(bytes: Uint8Array, sha256: Sha256): WholeBook {
  if (bytes.length > inglenookLimits.file) throw tooLarge()
  const listed = list(bytes)
  const unpacked = unpack(bytes, listed)
  const manifest = readManifest(unpacked.get(manifestPath))
  const expected = new Map(manifest.files.map((file) => [file.path, file]))
  if (expected.size !== manifest.files.length || expected.size !== unpacked.size - 1) throw broken()
  for (const { path, size, sha256: hash } of manifest.files) {
    const content = unpacked.get(path)
    if (content?.length !== size || sha256(content) !== hash) throw broken()
  }
  const book = readBook(unpacked.get(bookPath))
  const pictures = new Map<string, Uint8Array>()
  for (const { sha256: name, size } of book.pages.flatMap(({ image }) => image?.versions ?? [])) {
    const file = expected.get(picturePath(name))
    const content = unpacked.get(picturePath(name))
    if (content === undefined || file?.sha256 !== name || content.length !== size) throw broken()
    pictures.set(name, content)
  }
  const voices = new Map<string, Uint8Array>()
  for (const { sha256: name, size } of book.pages.flatMap(({ voice }) => voice ?? [])) {
    const file = expected.get(voicePath(name))
    const content = unpacked.get(voicePath(name))
    if (content?.length !== size || file?.sha256 !== name || !isRecording(content)) throw broken()
    voices.set(name, content)
  }
  // Nothing may be in it that the book does not speak of.
  if (pictures.size + voices.size !== unpacked.size - 2) throw broken()
  if (book.look !== null && !pictures.has(book.look.sha256)) throw broken()
  return { book, pictures, voices }
}

interface Listed {
  readonly name: string
  readonly size: number
}

const isKnown = (name: string): boolean =>
  name === manifestPath || name === bookPath || /^(?:pictures|voices)\/[0-9a-f]{64}$/.test(name)

function limitOf(name: string): number {
  if (name.startsWith('voices/')) return largestVoice
  return name.startsWith('pictures/') ? inglenookLimits.picture : inglenookLimits.text
}

/** The archive's own list, at its end; unpacks nothing. */
function list(bytes: Uint8Array): readonly Listed[] {
  const listed: Listed[] = []
  let total = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isKnown(name) || listed.some((other) => other.name === name)) throw broken()
        const limit = limitOf(name)
        total += originalSize
        if (originalSize > limit || total > inglenookLimits.unpacked) throw tooLarge()
        if (listed.length >= inglenookLimits.entries) throw tooLarge()
        listed.push({ name, size: originalSize })
        return false
      },
    })
  } catch (error) {
    throw error instanceof AppError ? error : broken(error)
  }
  if (listed[0]?.name !== manifestPath || listed[1]?.name !== bookPath) throw broken()
  return listed
}

/** Unpacks what is listed, in its order, and stops at the first byte too many. */
function unpack(bytes: Uint8Array, listed: readonly Listed[]): ReadonlyMap<string, Uint8Array> {
  const unpacked = new Map<string, Uint8Array>()
  let next = 0
  const unzip = new Unzip((file) => {
    const wanted = listed[next++]
    if (wanted?.name !== file.name) throw broken()
    const content = new Uint8Array(wanted.size)
    let length = 0
    file.ondata = (error, data, final) => {
      if (error !== null) throw broken(error)
      if (length + data.length > content.length) throw broken()
      content.set(data, length)
      length += data.length
      if (!final) return
      if (length !== content.length) throw broken()
      unpacked.set(file.name, content)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
    }
  } catch (error) {
    throw error instanceof AppError ? error : broken(error)
  }
  if (unpacked.size !== listed.length) throw broken()
  return unpacked
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) throw broken()
  try {
    return JSON.parse(strFromU8(bytes))
  } catch (error) {
    throw broken(error)
  }
}

function readManifest(bytes: Uint8Array | undefined) {
  const value = parseJson(bytes)
  const manifest = manifestSchema.safeParse(value)
  if (manifest.success) return manifest.data
  const { format, version } = (value ?? {}) as { readonly format?: unknown; readonly version?: unknown }
  if (format === 'inglenook' && typeof version === 'number' && version > inglenookVersion) {
    throw refuse(
      'book-newer',
      'This book was saved by a newer Inglenook. Update Inglenook, then import it again.',
    )
  }
  throw broken(manifest.error)
}

function readBook(bytes: Uint8Array | undefined): KeptBook {
  const book = keptBookSchema.safeParse(parseJson(bytes))
  if (book.success) return book.data
  throw broken(book.error)
}
