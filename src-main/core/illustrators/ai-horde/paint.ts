import type { IllustratorContext, PaintedPicture, PicturePlan } from '../illustrator.ts'
import {
  decodeBase64,
  byteLimits,
  parseUrl,
  pause,
  readPictureHeader,
  requestBytes,
  withWords,
  type TimeLimits,
} from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  hordeName,
  type HordeApi,
  type HordeGeneration,
  type HordeProgress,
  type HordeStatus,
} from './api.ts'
import { delayAfterFailure, pollDelay } from './polling.ts'

/** How long the Horde may call a request impossible before it is given up: workers come and go. */
const impossibleFor = 60_000
/** A link is asked for again when it has expired or the download failed. */
const mostDownloads = 3

export interface Finished {
  readonly bytes: Uint8Array
  readonly model: string | null
  readonly worker: string | null
  readonly seed: number | null
}

/**
 * Asks after a request until its picture is there, tells how it goes, and brings the picture. `said` is what the
 * Horde said of its workers when it took the request; empty where it said nothing.
 */
export const waitForPicture = async (
  api: HordeApi,
  id: string,
  baseUrl: string,
  context: Pick<IllustratorContext, 'clock' | 'signal' | 'report' | 'log'>,
  resumed: boolean,
  said: string,
): Promise<Finished> => {
  const { clock, signal } = context
  const startedAt = clock.now()
  let delay = resumed ? 0 : pollDelay(0, null)
  let failures = 0
  let impossibleSince: number | null = null
  for (;;) {
    if (delay > 0) await pause(clock, delay, signal)
    const progress = await tolerate(api.check(id), ++failures)
    if (typeof progress === 'number') {
      delay = progress
      continue
    }
    failures = 0
    if (progress.done || progress.finished > 0) return await fetchPicture(api, id, baseUrl, context)
    tell(context, progress, said)
    const now = clock.now()
    impossibleSince = progress.is_possible ? null : (impossibleSince ?? now)
    if (impossibleSince !== null && now - impossibleSince >= impossibleFor) {
      throw new ProviderFailure('impossible', 'Nobody at the AI Horde can paint this now.', { said })
    }
    if (impossibleSince === now) context.log.info('The AI Horde calls a request impossible', { id })
    delay = pollDelay(now - startedAt, progress.wait_time)
  }
}

/** The answer, or after a failure that may pass by itself the milliseconds to wait. */
const tolerate = async <T>(answer: Promise<T>, failures: number): Promise<T | number> => {
  try {
    return await answer
  } catch (cause) {
    const delay = cause instanceof ProviderFailure ? delayAfterFailure(cause, failures) : null
    if (delay === null) throw cause
    return delay
  }
}

const tell = (context: Pick<IllustratorContext, 'report'>, progress: HordeProgress, said: string): void => {
  const secondsLeft = progress.wait_time
  if (progress.processing > 0) context.report({ state: 'painting', progress: null, secondsLeft })
  else if (!progress.is_possible) tellNobody(context, said)
  else context.report({ state: 'waiting', queuePosition: progress.queue_position, secondsLeft })
}

/** Told at once, long before it is given up: a place in this queue and an estimate would promise what nobody keeps. */
export const tellNobody = (context: Pick<IllustratorContext, 'report'>, said: string): void => {
  const hindrance = withWords(
    `No artist at ${hordeName} can take this picture just now. It waits there for a minute at most.`,
    said,
  )
  context.report({ state: 'waiting', queuePosition: null, secondsLeft: null, hindrance })
}

const fetchPicture = async (
  api: HordeApi,
  id: string,
  baseUrl: string,
  context: Pick<IllustratorContext, 'clock' | 'signal'>,
): Promise<Finished> => {
  for (let turn = 1; ; turn++) {
    const status = await tolerate(api.status(id), turn)
    if (typeof status === 'number') {
      await pause(context.clock, status, context.signal)
      continue
    }
    const generation = finishedOf(status)
    const finished = await tolerateLink(download(api, generation, baseUrl), turn)
    if (finished !== undefined) return finished
  }
}

const tolerateLink = async (work: Promise<Finished>, turn: number): Promise<Finished | undefined> => {
  try {
    return await work
  } catch (cause) {
    const again =
      cause instanceof ProviderFailure &&
      turn < mostDownloads &&
      ['expired', 'network', 'timeout', 'server-error'].includes(cause.kind)
    if (!again) throw cause
    return undefined
  }
}

/** The picture among a status's generations. Throws `censored`, `server-error` or `bad-response` if there is none. */
export const finishedOf = (status: HordeStatus): HordeGeneration => {
  const generation = status.generations.find((one) => !isCensored(one)) ?? status.generations[0]
  if (generation === undefined) {
    // `done` is true as well when the jobs failed three times.
    throw status.faulted
      ? new ProviderFailure('server-error', 'The computers of the AI Horde failed to paint this picture.')
      : new ProviderFailure('bad-response', 'The AI Horde called the picture done and sent none.')
  }
  if (isCensored(generation)) {
    throw new ProviderFailure('censored', 'The AI Horde painted this page and blacked the picture out.', {
      said: generation.gen_metadata.find(({ type }) => type === 'censorship')?.value ?? generation.state,
    })
  }
  return generation
}

/** Three places say it, of which one is called obsolete and another is missing on older workers. */
const isCensored = ({ censored, state, gen_metadata: metadata }: HordeGeneration): boolean =>
  censored || state === 'censored' || state === 'csam' || metadata.some(({ type }) => type === 'censorship')

export const download = async (
  api: HordeApi,
  generation: HordeGeneration,
  baseUrl: string,
  times?: TimeLimits,
): Promise<Finished> => {
  const bytes = /^https?:/iu.test(generation.img)
    ? await fetchLink(api, generation.img, baseUrl, times)
    : decodeInline(generation.img)
  readPictureHeader(hordeName, bytes)
  const seed = Number(generation.seed ?? Number.NaN)
  return {
    bytes,
    model: generation.model,
    worker: generation.worker_name,
    seed: Number.isSafeInteger(seed) ? seed : null,
  }
}

/**
 * Fetches the finished picture from where the answer says it lies: without the key, over https, never redirected.
 * That the address is a public one is seen to by the gate, when connecting.
 */
const fetchLink = async (
  api: HordeApi,
  link: string,
  baseUrl: string,
  times?: TimeLimits,
): Promise<Uint8Array> => {
  const url = parseUrl(link)
  // The Horde's own host may speak http: a test's, or one run at home.
  if (url === null || (url.protocol !== 'https:' && url.origin !== new URL(baseUrl).origin)) {
    throw new ProviderFailure(
      'refused-address',
      'The AI Horde named an address for the picture that is not safe.',
    )
  }
  const answer = await requestBytes(api.caller, {
    url: url.href,
    ...(times === undefined ? {} : { times }),
    explain: ({ status, said }) =>
      [403, 404, 410].includes(status)
        ? new ProviderFailure('expired', 'The link to the finished picture is no longer valid.', {
            said,
            status,
          })
        : null,
  })
  return answer.value
}

/** `r2` may be ignored, and then the picture itself stands there; `N/A` once it was cleared away. */
const decodeInline = (text: string): Uint8Array => {
  if (text === 'N/A' || text === '') {
    throw new ProviderFailure('expired', 'The AI Horde no longer has the finished picture.')
  }
  const bytes = decodeBase64(text, byteLimits.picture)
  if (bytes === null)
    throw new ProviderFailure('bad-response', 'The AI Horde sent something that is not a picture.')
  return bytes
}

export const asPicture = (
  finished: Finished,
  size: Pick<PicturePlan, 'width' | 'height'>,
): PaintedPicture => ({ ...finished, width: size.width, height: size.height, focus: null })
