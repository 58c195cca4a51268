import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { z } from 'zod'

/** One request as a fake server saw it. */
export interface FakeRequest {
  /** Of the route that took it; `unknown` for an address that the API does not have. */
  readonly route: string
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** Parsed JSON; undefined where there is none. */
  readonly body: unknown
  /** What stood in the address: an id, as a rule. */
  readonly param: string
  /** By the fake's clock, in milliseconds. */
  readonly at: number
}

/** Writes an answer: anything, also what no sound server would. */
export type Reply = (response: ServerResponse, fake: FakeControls) => void

/** For answers that never end: while one is stuck, a test may let its clock run. */
export interface FakeControls {
  readonly url: string
  /** Counts as stuck until the function it returns is called, or the connection is closed. */
  readonly stuck: (response: ServerResponse) => () => void
  /** Lets the answer wait; meanwhile it is stuck. */
  readonly pause: (response: ServerResponse, milliseconds: number) => Promise<void>
}

export interface FakeServer {
  /** `http://127.0.0.1:12345`, without a slash at the end. */
  readonly url: string
  /** Every request, in the order of arrival. */
  readonly log: readonly FakeRequest[]
  /** What a client did that the API's documents do not allow. A faithful client leaves this empty. */
  readonly violations: readonly string[]
  /** The next request to a route is answered with this, once for each call. */
  readonly next: (route: string, reply: Reply) => void
  /** Every request to a route is answered with this, until null is given; then nothing is left in store for it. */
  readonly always: (route: string, reply: Reply | null) => void
  /** How many answers hang on purpose. */
  readonly stuckCount: () => number
  readonly close: () => Promise<void>
}

export interface FakeTime {
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

export const wallClock: FakeTime = {
  now: () => Date.now(),
  sleep: async (milliseconds) => await new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

export interface Route {
  readonly name: string
  readonly method: string
  /** The whole path; its first group is `param`. */
  readonly path: RegExp
  readonly answer: (request: FakeRequest, violation: (what: string) => void) => Reply
}

/** Starts a server on a free port of this computer that answers as `routes` say and is strict about what it gets. */
export const startFakeServer = async (
  routes: readonly Route[],
  options: { readonly time?: FakeTime; readonly port?: number; readonly host?: string } = {},
): Promise<FakeServer> => {
  const time = options.time ?? wallClock
  const log: FakeRequest[] = []
  const violations: string[] = []
  const queued = new Map<string, Reply[]>()
  const fixed = new Map<string, Reply>()
  let stuckNow = 0
  let url = ''

  const stuck = (response: ServerResponse): (() => void) => {
    stuckNow++
    let free = false
    const release = (): void => {
      if (!free) stuckNow--
      free = true
      response.off('close', release)
    }
    response.once('close', release)
    return release
  }
  const controls = (): FakeControls => ({
    url,
    stuck,
    pause: async (response, milliseconds) => {
      const release = stuck(response)
      await time.sleep(milliseconds)
      release()
    },
  })

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await readAll(incoming)
    const address = new URL(incoming.url ?? '/', 'http://fake')
    const method = incoming.method ?? 'GET'
    const route = routes.find((one) => one.method === method && one.path.test(address.pathname))
    const request: FakeRequest = {
      route: route?.name ?? 'unknown',
      method,
      path: address.pathname,
      query: address.searchParams,
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      ),
      text,
      body: parse(text),
      param: decodeURIComponent(route?.path.exec(address.pathname)?.[1] ?? ''),
      at: time.now(),
    }
    log.push(request)
    const violation = (what: string): void => {
      violations.push(`${method} ${address.pathname}: ${what}`)
    }
    if (request.headers['user-agent'] === undefined) violation('no User-Agent')
    const scripted = queued.get(request.route)?.shift() ?? fixed.get(request.route)
    const usual = route?.answer(request, violation) ?? json(404, { detail: 'Not Found' })
    const reply = scripted ?? usual
    reply(response, controls())
  }

  const server = createServer((incoming, response) => {
    response.on('error', () => undefined)
    handle(incoming, response).catch((cause: unknown) => {
      // A client that hangs up in the middle of its own request is no fault of the test's.
      if (incoming.destroyed && !incoming.complete) return
      violations.push(`The fake itself failed: ${String(cause)}`)
      response.destroy()
    })
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    log,
    violations,
    next: (name, reply) => {
      queued.set(name, [...(queued.get(name) ?? []), reply])
    },
    always: (name, reply) => {
      if (reply !== null) {
        fixed.set(name, reply)
        return
      }
      fixed.delete(name)
      queued.delete(name)
    },
    stuckCount: () => stuckNow,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

const readAll = async (incoming: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of incoming) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }

export const bytes =
  (status: number, contentType: string, body: Uint8Array): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': contentType, 'content-length': body.length })
    response.end(body)
  }

/** What servers make of a base64 field for a picture; these fakes are sent JPEG alone. */
export const isJpeg = (base64: string): boolean =>
  Buffer.from(base64, 'base64')
    .subarray(0, 3)
    .equals(Buffer.from([0xff, 0xd8, 0xff]))

/** Checks a body against what the API's documents allow; tells what is wrong with it, or null. */
export const faultIn = (schema: z.ZodType, request: FakeRequest): string | null => {
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? ''))
    return 'the body is not labelled as JSON'
  const parsed = schema.safeParse(request.body)
  if (parsed.success) return null
  return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
}

/** Fails a test whose client broke an API's rules. */
export const assertFaithful = (...fakes: readonly Pick<FakeServer, 'violations'>[]): void => {
  const all = fakes.flatMap(({ violations }) => violations)
  if (all.length > 0) throw new Error(`The client broke the rules of the API:\n${all.join('\n')}`)
}
