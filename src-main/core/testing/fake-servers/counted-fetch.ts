import type { Fetch } from '../../ports.ts'

/** A fetch that knows how many of its answers are still coming. */
export interface CountedFetch {
  readonly fetch: Fetch
  readonly underWay: () => number
}

export const countFetch = (inner: Fetch): CountedFetch => {
  let count = 0
  const begin = (): (() => void) => {
    count++
    let over = false
    return () => {
      if (!over) count--
      over = true
    }
  }
  return {
    underWay: () => count,
    fetch: async (url, init) => {
      const end = begin()
      let response: Response
      try {
        response = await inner(url, init)
      } catch (cause) {
        end()
        throw cause
      }
      if (response.body === null) {
        end()
        return response
      }
      const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader()
      const body = new ReadableStream<Uint8Array>(
        {
          pull: async (controller) => {
            try {
              const piece = await reader.read()
              if (piece.done) {
                end()
                controller.close()
              } else controller.enqueue(piece.value)
            } catch (cause) {
              end()
              controller.error(cause)
            }
          },
          cancel: async (reason) => {
            end()
            await reader.cancel(reason)
          },
        },
        { highWaterMark: 0 },
      )
      return new Response(body, { status: response.status, headers: response.headers })
    },
  }
}
