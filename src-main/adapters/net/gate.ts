import {
  abortFailure,
  isUsualHomeHost,
  parseUrl,
  type FetchFor,
  type RequestPurpose,
} from '#core/http/index.ts'
import type { ActivityStore, Clock, Log } from '#core/ports.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import type { IncomingMessage } from 'node:http'
import { bodyOf, type BodyEnd } from './body.ts'
import { connect, offlineFailure, systemResolve, type Outgoing, type Resolve } from './connect.ts'
import { describeBody, describePath, secretsIn } from './describe.ts'
import { connectionFailure } from './failures.ts'
import type { Rule } from './rules.ts'

export interface GateDeps {
  readonly activity: Pick<ActivityStore, 'record' | 'finish'>
  /** The Offline switch, asked at every request: only this computer itself may be reached then. */
  readonly offline: () => boolean
  /**
   * Whether a host (`name:port`, as `URL.host` has it) was named by a person in the settings, or by who started the
   * app in the environment. Only such a host may be private, or speak plain http.
   */
  readonly allowPrivate: (host: string) => boolean
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
  readonly version: string
  /** For tests; the system's name service otherwise. */
  readonly resolve?: Resolve
}

const mostRedirects = 3

/**
 * The one gate through which everything leaves this computer. It notes each request before a byte is sent, refuses
 * when Inglenook is offline, judges addresses when connecting, and follows no redirect unless told to. Its `fetch`
 * throws ProviderFailure alone: `offline`, `refused-address`, `network`, `timeout`, `bad-request`, `bad-response`,
 * `too-large`, or what the signal's abort means.
 *
 * It is built on node:http, and on neither the platform's fetch nor Chromium's: the first hides its dispatcher from
 * Electron's main process, the second resolves names where they can't be judged.
 */
export const createGate =
  (deps: GateDeps): FetchFor =>
  (about) =>
  async (address, init = {}) => {
    let outgoing = read(address, init, deps.version)
    for (let redirects = 0; ; redirects++) {
      const { response, location } = await send(deps, about, outgoing)
      if (location === null) return response
      await response.body?.cancel()
      const follow = init.redirect === 'follow' && outgoing.method === 'GET' && redirects < mostRedirects
      if (!follow) {
        throw new ProviderFailure(
          'bad-response',
          `${outgoing.url.host} sends us elsewhere, which is not followed.`,
          {
            status: response.status,
          },
        )
      }
      outgoing = redirected(outgoing, location)
    }
  }

/** Reads what `fetch` is given. Throws TypeError for what no caller of ours sends: forms and streams. */
const read = (address: string, init: RequestInit, version: string): Outgoing => {
  const url = parseUrl(address)
  if (
    url === null ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new ProviderFailure('refused-address', 'This is not an address that can be asked.')
  }
  const body = init.body ?? null
  if (body !== null && typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw new TypeError('The gate sends text and bytes alone.')
  }
  const headers = headersFrom(url, init)
  if (!headers.has('user-agent')) headers.set('user-agent', `Inglenook/${version}`)
  headers.set('accept-encoding', 'identity')
  return { url, method: (init.method ?? 'GET').toUpperCase(), headers, body, signal: init.signal ?? null }
}

const headersFrom = (url: URL, init: RequestInit): Headers => {
  try {
    return new Headers(init.headers)
  } catch (cause) {
    // The message of `cause` quotes the header, and with it perhaps a key.
    const kind =
      cause instanceof TypeError ? 'a header has a character that is not allowed' : 'a header is not allowed'
    throw new ProviderFailure('bad-request', `This can’t be sent to ${url.host}: ${kind}.`)
  }
}

const redirected = (outgoing: Outgoing, location: string): Outgoing => {
  const url = parseUrl(location, outgoing.url.href)
  if (url === null) {
    throw new ProviderFailure(
      'bad-response',
      `${outgoing.url.host} sends us to something that is no address.`,
    )
  }
  const headers = new Headers(outgoing.headers)
  if (url.origin !== outgoing.url.origin) {
    for (const name of ['authorization', 'apikey', 'x-api-key', 'cookie']) headers.delete(name)
  }
  // A fragment or a name and password in a redirect is nobody's honest wish.
  return read(url.href, { headers, method: outgoing.method, signal: outgoing.signal }, '')
}

/** What this request may reach. Throws `refused-address` for plain http to a host that nobody named. */
const ruleFor = (deps: GateDeps, about: RequestPurpose, url: URL): Rule => {
  const named = deps.allowPrivate(url.host) || about.typed === url.host
  const usual = about.home && isUsualHomeHost(url.host)
  const kind = named ? 'named' : usual ? 'usual' : 'public'
  if (kind === 'public' && url.protocol !== 'https:') {
    throw new ProviderFailure('refused-address', `${url.host} speaks plain http, so it was not connected to.`)
  }
  return { kind, offline: deps.offline() }
}

interface Sent {
  readonly response: Response
  /** Where a redirect leads; null for an answer. */
  readonly location: string | null
}

const send = async (deps: GateDeps, about: RequestPurpose, outgoing: Outgoing): Promise<Sent> => {
  const { url, signal } = outgoing
  if (signal?.aborted === true) throw abortFailure(signal)
  if (about.hosts?.includes(url.host) === false) {
    throw new ProviderFailure('refused-address', `${url.host} is none of those that may be asked for this.`)
  }
  const rule = ruleFor(deps, about, url)
  // Nothing of it leaves, not even the question for the name's address: so nothing is noted either.
  if (rule.offline && rule.kind === 'public') throw offlineFailure(url.host)
  const finish = note(deps, about, outgoing)
  let message: IncomingMessage
  try {
    message = await connect(outgoing, rule, deps.resolve ?? systemResolve)
  } catch (cause) {
    const failure = failureOf(url.host, signal, cause)
    finish(null, 0, failure.kind)
    throw failure
  }
  const status = message.statusCode ?? 0
  try {
    const hasBody = status !== 204 && status !== 205 && status !== 304
    const ended = ({ bytes, failure }: BodyEnd): void =>
      finish(status, bytes, failure?.kind ?? (status >= 200 && status < 300 ? 'ok' : 'refused'))
    const body = bodyOf(message, url.host, signal, ended, about.mostBytes)
    if (!hasBody) await body.cancel()
    const response = new Response(hasBody ? body : null, { status, headers: headersOf(message) })
    return {
      response,
      location: status >= 300 && status < 400 && status !== 304 ? (message.headers.location ?? '') : null,
    }
  } catch (cause) {
    // A status outside 200 to 599, or headers that no one can hold.
    message.destroy()
    finish(status, 0, 'bad-response')
    throw cause instanceof ProviderFailure
      ? cause
      : new ProviderFailure('bad-response', `${url.host} sent something that is not HTTP.`, { cause })
  }
}

/** The signal may have been aborted since it was looked at, and then what failed failed because of that. */
const failureOf = (host: string, signal: AbortSignal | null, cause: unknown): ProviderFailure =>
  signal?.aborted === true ? abortFailure(signal) : connectionFailure(host, cause)

const headersOf = (message: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  // It is unpacked by the time it is read.
  headers.delete('content-encoding')
  return headers
}

/** Notes a request down; answers what notes its end, once. */
const note = (
  deps: GateDeps,
  about: RequestPurpose,
  { url, method, headers, body }: Outgoing,
): ((status: number | null, bytesReceived: number, outcome: string) => void) => {
  const secrets = secretsIn(headers)
  let id: number
  try {
    id = deps.activity.record({
      at: deps.clock.now(),
      host: url.host,
      method,
      path: describePath(url, secrets),
      storyId: about.storyId,
      purpose: about.purpose,
      sent: describeBody(body, secrets),
      status: null,
      bytesReceived: 0,
      outcome: 'sent',
    })
  } catch (cause) {
    deps.log.error('A request could not be noted down and was not sent', { error: cause })
    throw new ProviderFailure(
      'network',
      'What leaves this computer could not be noted down, so nothing was sent.',
      {
        cause,
      },
    )
  }
  let noted = false
  return (status, bytesReceived, outcome) => {
    if (noted) return
    noted = true
    try {
      deps.activity.finish(id, { status, bytesReceived, outcome })
    } catch (cause) {
      // The library may be closed by now; that the request was made is noted.
      deps.log.warn('The end of a request could not be noted down', { host: url.host, reason: String(cause) })
    }
  }
}
