import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Fetch } from '#core/ports.ts'
import { UpdateDamaged } from '#core/updates/ports.ts'

/** Bytes; a list of releases and a description of one are some kilobytes. */
const mostText = 2_000_000

/** What electron-updater describes a request by; node:http's options, as far as it uses them. */
interface RequestOptions {
  readonly protocol?: string | null
  readonly hostname?: string | null
  readonly port?: string | number | null
  readonly path?: string | null
  readonly headers?: Readonly<Record<string, unknown>> | null
}

interface DownloadOptions {
  /** In base64, from the description of the release. */
  readonly sha512?: string | null
}

export interface GateExecutor {
  readonly request: (options: RequestOptions) => Promise<string>
  readonly download: (url: URL, destination: string, options: DownloadOptions) => Promise<string>
}

const addressOf = ({ protocol, hostname, port, path }: RequestOptions): string =>
  `${protocol ?? 'https:'}//${hostname ?? ''}${port ? `:${port}` : ''}${path ?? '/'}`

/**
 * In the place of electron-updater's own way out: all that it asks goes through the gate, and is noted there. Of its
 * headers only `accept` is sent: it would add an id of this computer to each request.
 *
 * @param options.size bytes of the download, once they are known; null before
 */
export function createGateExecutor(options: {
  readonly fetch: Fetch
  readonly signal: () => AbortSignal
  readonly size: () => number | null
  readonly onProgress: (done: number) => void
}): GateExecutor {
  const ask = async (url: string, accept: string): Promise<Response> => {
    const response = await options.fetch(url, {
      headers: { accept },
      redirect: 'follow',
      signal: options.signal(),
    })
    if (response.ok) return response
    await response.body?.cancel()
    throw new Error(`${new URL(url).host} answered ${response.status}.`)
  }
  return {
    request: async (asked) => {
      const headers = Object.entries(asked.headers ?? {})
      const accept = headers.find(([name]) => name.toLowerCase() === 'accept')?.[1]
      const response = await ask(addressOf(asked), typeof accept === 'string' ? accept : '*/*')
      const text = await response.text()
      if (text.length > mostText) throw new Error('The description of a release is far too long.')
      return text
    },
    download: async (url, destination, { sha512 }) => {
      // Without one there is nothing to prove it by.
      if (!sha512) throw new UpdateDamaged('The release names no SHA-512.')
      const response = await ask(url.href, '*/*')
      const hash = createHash('sha512')
      const file = await open(destination, 'w', 0o600)
      let bytes = 0
      try {
        for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
          hash.update(piece)
          await file.writeFile(piece)
          bytes += piece.length
          const size = options.size()
          if (size !== null && size > 0) options.onProgress(bytes / size)
        }
        await file.sync()
      } finally {
        await file.close()
      }
      const found = hash.digest('base64')
      if (found !== sha512) throw new UpdateDamaged('The file that came is not the one that was published.')
      return destination
    },
  }
}
