import type { IncomingMessage } from 'node:http'
import { pipeline, Transform, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { abortFailure } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { connectionFailure } from './failures.ts'

/** Nothing that is asked for comes near it, unpacked, but an update. Whoever reads has a closer limit of its own. */
const usualMostBytes = 64 * 1024 * 1024

export interface BodyEnd {
  readonly bytes: number
  readonly failure: ProviderFailure | null
}

/**
 * An answer's body, unpacked as it is read and no faster: a bomb unfolds only as far as someone pulls. `ended` is
 * called once: when it was read to its end, failed, or was let go.
 */
export const bodyOf = (
  message: IncomingMessage,
  host: string,
  signal: AbortSignal | null,
  ended: (end: BodyEnd) => void,
  mostBytes = usualMostBytes,
): ReadableStream<Uint8Array> => {
  let received = 0
  let unpacked = 0
  let over = false
  const end = (failure: ProviderFailure | null): void => {
    if (over) return
    over = true
    ended({ bytes: received, failure })
    message.destroy()
  }
  const fail = (cause: unknown): ProviderFailure => {
    const failure = signal?.aborted === true ? abortFailure(signal) : connectionFailure(host, cause)
    end(failure)
    return failure
  }
  const pieces = unpack(message, (bytes) => {
    received += bytes
  })
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const next = await pieces.next()
          if (next.done === true) {
            end(null)
            controller.close()
            return
          }
          unpacked += next.value.length
          if (unpacked > mostBytes) {
            throw new ProviderFailure('too-large', `${host} sent more than can be taken.`)
          }
          controller.enqueue(next.value)
        } catch (cause) {
          controller.error(fail(cause))
        }
      },
      cancel: () => end(null),
    },
    { highWaterMark: 0 },
  )
}

const unpack = (
  message: IncomingMessage,
  count: (bytes: number) => void,
): AsyncIterator<Uint8Array, undefined> => {
  const counting = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      count(piece.length)
      done(null, piece)
    },
  })
  const decoder = decoderFor(message.headers['content-encoding'])
  // What fails reaches the reader through the last stream, which a pipeline destroys with the same error.
  const nothing = (): void => undefined
  const last: Readable =
    decoder === null ? pipeline(message, counting, nothing) : pipeline(message, counting, decoder, nothing)
  return last[Symbol.asyncIterator]() as AsyncIterator<Uint8Array, undefined>
}

const decoderFor = (encoding: string | undefined) => {
  switch (encoding?.trim().toLowerCase() ?? 'identity') {
    case 'identity':
    case '':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new ProviderFailure('bad-response', 'The answer is packed in a way that is not known.')
  }
}
