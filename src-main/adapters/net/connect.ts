import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { ProviderFailure } from '#core/providers/failure.ts'
import { reachOf } from './addresses.ts'
import { judge, type Rule } from './rules.ts'

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

export const systemResolve: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, order: 'verbatim' }, (error, addresses) =>
      error === null ? resolve(addresses) : reject(error),
    )
  })

export interface Outgoing {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: string | Uint8Array | null
  readonly signal: AbortSignal | null
}

/** A server at home may think for half an hour before it says a word; beyond that a connection is dead. */
const longestSilence = 31 * 60 * 1000

/**
 * Sends one request on a connection of its own and resolves with the answer's head. The address is judged when it is
 * connected to: whatever a name meant a moment ago, what counts is where this very connection leads. Since no
 * connection is used twice, what was judged holds for exactly this request. Rejects with ProviderFailure or with
 * Node's error.
 */
export const connect = (outgoing: Outgoing, rule: Rule, resolve: Resolve): Promise<IncomingMessage> =>
  new Promise((done, reject) => {
    const { url, body } = outgoing
    const hostname = url.hostname.replace(/^\[|\]$/gu, '')
    // An address that is written out is never looked up.
    if (isIP(hostname) !== 0) assertAllowed(url.host, rule, [hostname])
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const request = send(url, {
      method: outgoing.method,
      headers: Object.fromEntries(outgoing.headers),
      agent: false,
      lookup: guardedLookup(url.host, rule, resolve),
      timeout: longestSilence,
      ...(outgoing.signal === null ? {} : { signal: outgoing.signal }),
    })
    request.once('response', done)
    request.on('error', reject)
    request.on('timeout', () =>
      request.destroy(new ProviderFailure('timeout', `${url.host} has fallen silent.`)),
    )
    request.end(body ?? undefined)
  })

const guardedLookup =
  (host: string, rule: Rule, resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const wanted = found.filter(({ family }) => fits(family, options.family))
        try {
          const allowed = assertAllowed(
            host,
            rule,
            wanted.map(({ address }) => address),
          )
          const addresses = wanted.filter(({ address }) => allowed.includes(address))
          if (options.all === true) callback(null, addresses)
          else callback(null, addresses[0]?.address ?? '', addresses[0]?.family)
        } catch (cause) {
          callback(asError(cause), [])
        }
      },
      (cause: unknown) => callback(asError(cause), []),
    )
  }

const fits = (family: number, wanted: unknown): boolean =>
  (wanted !== 4 && wanted !== 'IPv4' && wanted !== 6 && wanted !== 'IPv6') ||
  wanted === family ||
  wanted === `IPv${family}`

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)))

/** Those of the addresses that may be connected to; throws when it is none of them. */
const assertAllowed = (host: string, rule: Rule, addresses: readonly string[]): readonly string[] => {
  const verdicts = addresses.map((address) => ({ address, verdict: judge(rule, reachOf(address)) }))
  const allowed = verdicts.filter(({ verdict }) => verdict === 'allowed').map(({ address }) => address)
  if (allowed.length > 0) return allowed
  if (verdicts.some(({ verdict }) => verdict === 'offline')) throw offlineFailure(host)
  if (verdicts.length === 0) throw new ProviderFailure('network', `There is no address for ${host}.`)
  throw new ProviderFailure(
    'refused-address',
    `${host} leads to an address that is not public and that nobody named, so it was not connected to.`,
  )
}

export const offlineFailure = (host: string): ProviderFailure =>
  new ProviderFailure('offline', `Inglenook is set to stay offline, so ${host} was not asked.`)
