import { protocol } from 'electron'
import { pictureScheme } from '#contract/names.ts'
import { notFound } from './protocol.ts'

/** The bytes behind an address of `pictureScheme`, and how they are named; undefined where there are none. */
export type FindPicture = (url: URL) => Promise<PictureFile | undefined>

export interface PictureFile {
  readonly bytes: Uint8Array
  readonly type: string
}

export interface ServedPictures {
  /** From now on pictures are found so, also those that were asked for before. */
  readonly findWith: (find: FindPicture) => void
}

/**
 * Serves pictures by the addresses that `pictureScheme` tells of. A page knows only the schemes that there were when it
 * was loaded, and the window is loaded before the library is open: what it asks until then waits.
 */
export function servePictures(): ServedPictures {
  let begin: (find: FindPicture) => void
  const finding = new Promise<FindPicture>((resolve) => {
    begin = resolve
  })
  protocol.handle(pictureScheme, async (request) => {
    if (request.method !== 'GET') return notFound()
    const found = await (await finding)(new URL(request.url))
    if (found === undefined) return notFound()
    return new Response(new Uint8Array(found.bytes), {
      headers: {
        'content-type': found.type,
        // Named by its content: what was shown once never changes.
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    })
  })
  return { findWith: (find) => begin(find) }
}
