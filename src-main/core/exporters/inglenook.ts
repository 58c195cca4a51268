import { strToU8, zipSync, type Zippable } from 'fflate'
import { z } from 'zod'
import { AppError, sha256Schema } from '#contract/index.ts'
import type { Exporter } from './exporter.ts'
import { keptBookSchema, type WholeBook } from './kept-book.ts'
import { deflated, stored } from './zip.ts'

/** Grows when an older Inglenook could not read what a newer one writes. */
export const inglenookVersion = 1

/** The first file of the archive; says what the others have to be. */
export const manifestSchema = z.strictObject({
  format: z.literal('inglenook'),
  version: z.literal(inglenookVersion),
  files: z
    .array(z.strictObject({ path: z.string().max(200), size: z.int().nonnegative(), sha256: sha256Schema }))
    .max(4_000),
})

export const manifestPath = 'manifest.json'
export const bookPath = 'book.json'
export const picturePath = (sha256: string): string => `pictures/${sha256}`
export const voicePath = (sha256: string): string => `voices/${sha256}`

/** SHA-256 as 64 hex digits. */
export type Sha256 = (bytes: Uint8Array) => string

const toJson = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`)

/**
 * A whole book as a `.inglenook` file: a ZIP of `manifest.json`, `book.json`, `pictures/<sha256>` and
 * `voices/<sha256>`, in this order.
 * The same book gives the same bytes.
 */
export function encodeInglenook({ book, pictures, voices }: WholeBook, sha256: Sha256): Uint8Array {
  // Parsed, so that nothing can leave that could not come back, and fields stand in the schema's order.
  const text = toJson(keptBookSchema.parse(book))
  const named = (
    contents: ReadonlyMap<string, Uint8Array>,
    path: (name: string) => string,
  ): [string, Uint8Array][] =>
    [...contents].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, bytes]) => [path(name), bytes])
  const files: [string, Uint8Array][] = [
    [bookPath, text],
    ...named(pictures, picturePath),
    ...named(voices, voicePath),
  ]
  const manifest = toJson({
    format: 'inglenook',
    version: inglenookVersion,
    files: files.map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
  })
  const archive: Zippable = { [manifestPath]: [manifest, deflated] }
  for (const [path, bytes] of files) archive[path] = [bytes, path === bookPath ? deflated : stored]
  return zipSync(archive)
}

/** The whole book, to be imported by another Inglenook. */
export const inglenookExporter: Exporter & { readonly format: 'inglenook' } = {
  format: 'inglenook',
  name: 'Inglenook book',
  extension: 'inglenook',
  mediaType: 'application/x-inglenook',
  heeds: { paper: false, about: false },
  measure: (book) => ({ pages: book.pages.length, sheets: null }),
  encode: async (book, _options, { signal }) => {
    signal.throwIfAborted()
    const whole = await book.whole?.()
    if (whole === undefined) throw new AppError('conflict', 'This book can’t be saved as a whole.')
    signal.throwIfAborted()
    return encodeInglenook(whole.book, whole.sha256)
  },
}
