import { AppError, type LocalServerView, type Meaning } from '#contract/index.ts'
import {
  candidatesFor,
  oncePerPort,
  oneLine,
  usualHostsFor,
  type Caller,
  type FetchFor,
} from '#core/http/index.ts'
import type { Clock } from '#core/ports.ts'
import { detect, type Finding } from './detect.ts'

export interface FindDeps {
  readonly fetchFor: FetchFor
  readonly clock: Clock
}

const purpose = 'Looking for a model server'

const callerFor = ({ fetchFor, clock }: FindDeps, signal: AbortSignal, typed?: string): Caller => ({
  name: 'The model server',
  fetch: fetchFor({ purpose, storyId: null, home: true, ...(typed === undefined ? {} : { typed }) }),
  clock,
  signal,
  secrets: [],
})

/**
 * Asks this computer's usual ports who is there. All that paint, in the order of `homePorts`, each once. Throws
 * ProviderFailure `cancelled` alone.
 */
export const findLocalServers = async (
  deps: FindDeps,
  signal: AbortSignal,
): Promise<readonly LocalServerView[]> => {
  const findings = await Promise.all(
    usualHostsFor('pictures').map((host) => detect(callerFor(deps, signal), `http://${host}`)),
  )
  return oncePerPort(findings.flatMap(({ found }) => (found === null ? [] : [found])))
}

/**
 * Asks an address that a person typed. Throws AppError: `bad-input` when it is no address, `not-found` when nothing
 * that paints is there, with the reason in its sentence.
 */
export const probeAddress = async (
  deps: FindDeps,
  text: string,
  signal: AbortSignal,
): Promise<LocalServerView> => {
  const candidates = candidatesFor(text, 'pictures')
  const findings = await Promise.all(
    candidates.map((url) => detect(callerFor(deps, signal, new URL(url).host), url)),
  )
  const [found] = findings.flatMap((finding) => (finding.found === null ? [] : [finding.found]))
  if (found !== undefined) return found
  throw nothingUsable(oneLine(text, 80), findings)
}

const nothingUsable = (address: string, findings: readonly Finding[]): AppError => {
  const details = { address }
  const has = (reason: string): boolean => findings.some((one) => one.found === null && one.reason === reason)
  const refuse = (message: string, meaning: Meaning): AppError =>
    new AppError('not-found', message, { ...meaning, retryable: true })
  if (has('closed')) {
    const message = `${address} is Automatic1111 without its API. Start it with --api.`
    return refuse(message, { reason: 'server-closed', details })
  }
  if (has('text')) {
    const message = `${address} answers, but it is a server that writes and does not paint.`
    return refuse(message, { reason: 'server-only-writes', details })
  }
  if (has('other')) {
    const message = `${address} answers, but it is not a model server that Inglenook knows.`
    return refuse(message, { reason: 'server-unknown', details })
  }
  const message = `Nobody answers at ${address}. Is the model server started?`
  return refuse(message, { reason: 'nobody-answers', details })
}
