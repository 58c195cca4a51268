import { AppError, type Meaning, type TextServerView } from '#contract/index.ts'
import {
  candidatesFor,
  oncePerPort,
  oneLine,
  thisComputer,
  usualHostsFor,
  type Caller,
  type FetchFor,
} from '#core/http/index.ts'
import type { Clock } from '#core/ports.ts'
import { detect, type Finding } from './detect.ts'

export interface FindTextDeps {
  readonly fetchFor: FetchFor
  readonly clock: Clock
  /** Bytes of this computer. */
  readonly memory: number
}

const purpose = 'Looking for a model server'

const callerFor = ({ fetchFor, clock }: FindTextDeps, signal: AbortSignal, typed?: string): Caller => ({
  name: 'The model server',
  fetch: fetchFor({ purpose, storyId: null, home: true, ...(typed === undefined ? {} : { typed }) }),
  clock,
  signal,
  secrets: [],
})

/** How much a model may take: known of this computer alone. */
const memoryAt = (url: string, { memory }: FindTextDeps): number | null =>
  [...thisComputer, '[::1]'].includes(new URL(url).hostname) ? memory : null

/**
 * Asks this computer's usual ports who is there. All that write, in the order of `homePorts`, each once. Throws
 * ProviderFailure `cancelled` alone.
 */
export const findTextServers = async (
  deps: FindTextDeps,
  signal: AbortSignal,
): Promise<readonly TextServerView[]> => {
  const urls = usualHostsFor('text').map((host) => `http://${host}`)
  const findings = await Promise.all(
    urls.map((url) => detect(callerFor(deps, signal), url, memoryAt(url, deps))),
  )
  return oncePerPort(findings.flatMap(({ found }) => (found === null ? [] : [found])))
}

/**
 * Asks an address that a person typed. Throws AppError: `bad-input` when it is no address, `not-found` when nothing
 * that writes is there, with the reason in its sentence.
 */
export const probeTextServer = async (
  deps: FindTextDeps,
  text: string,
  signal: AbortSignal,
): Promise<TextServerView> => {
  // `.../v1` is how such servers call themselves; the paths have it already.
  const candidates = candidatesFor(text.trim().replace(/\/v1\/*$/u, ''), 'text')
  const findings = await Promise.all(
    candidates.map((url) => detect(callerFor(deps, signal, new URL(url).host), url, memoryAt(url, deps))),
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
  if (has('no-model')) {
    const message = `${address} answers, but it has no model that can write stories on your own computer. Download one there, then test again.`
    return refuse(message, { reason: 'server-without-model', details })
  }
  if (has('other')) {
    const message = `${address} answers, but it is not a model server that Inglenook knows.`
    return refuse(message, { reason: 'server-unknown', details })
  }
  const message = `Nobody answers at ${address}. Is the model server started?`
  return refuse(message, { reason: 'nobody-answers', details })
}
