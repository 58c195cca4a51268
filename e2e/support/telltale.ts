import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Environment } from './app.ts'

/**
 * A provider that repeats the key it was given wherever it has words: as the name of the key's owner, and in every
 * refusal, plainly and as it would stand in an address.
 */
export const startTelltale = async (): Promise<{
  readonly environment: Environment
  /** Whether this key was sent to it. */
  readonly knows: (key: string) => boolean
  readonly close: () => Promise<void>
}> => {
  const heard = new Set<string>()
  const server = createServer((request, response) => {
    const given = request.headers.apikey ?? request.headers.authorization ?? ''
    const key = String(given).replace(/^Bearer /, '')
    heard.add(key)
    const asksWho = /find_user|whoami/.test(request.url ?? '')
    request.resume()
    response.writeHead(asksWho ? 200 : 401, { 'content-type': 'application/json', 'x-repeats': key })
    response.end(
      JSON.stringify(
        asksWho
          ? { username: key, name: key, fullname: key, kudos: 7 }
          : {
              message: `${key} is not known, nor ${encodeURIComponent(key)}`,
              error: `apikey=${key}`,
              rc: key,
            },
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    environment: {
      INGLENOOK_AI_HORDE_URL: url,
      INGLENOOK_HUGGING_FACE_URL: url,
      INGLENOOK_HUGGING_FACE_HUB_URL: url,
    },
    knows: (key) => heard.has(key),
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
