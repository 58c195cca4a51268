import type { z } from 'zod'
import type { Clock, Fetch } from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { abortFailure, badResponse, failureOf, kindOfStatus, type FailedAnswer } from './failures.ts'
import { mayBeJson, parseJson } from './json.ts'
import { byteLimits, downloadTimes, quickTimes, type TimeLimits } from './limits.ts'
import { parseRetryAfter } from './retry-after.ts'
import { oneLine, looksLikeHtml, scrub } from './words.ts'
import { within } from './waiting.ts'

/** Whom is asked, and with what. */
export interface Caller {
  /** The provider's name, for sentences: `AI Horde`. */
  readonly name: string
  readonly fetch: Fetch
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Taken out of everything that is kept of an answer. */
  readonly secrets: readonly string[]
}

export interface Call {
  readonly url: string
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Only a GET is ever redirected; the gate checks each address anew. Default `error`. */
  readonly redirect?: 'follow' | 'error'
  readonly times?: TimeLimits
  readonly maxBytes?: number
  /** What a failed answer means at this provider; null where its own documents say nothing of it. */
  readonly explain?: (answer: FailedAnswer) => ProviderFailure | null
}

export interface Answer<T> {
  readonly value: T
  readonly status: number
  readonly contentType: string | null
}

/**
 * Sends a call and parses its JSON answer with `schema`. `maxBytes` 2 MB, times `quickTimes` unless told otherwise.
 * Throws ProviderFailure and nothing else: `timeout`, `too-large`, `network`, `offline`, `bad-response` (HTML, not
 * JSON, not the shape the documents tell), `cancelled`, and for a status other than 2xx what `explain` says.
 */
export const requestJson = async <S extends z.ZodType>(
  caller: Caller,
  call: Call,
  schema: S,
): Promise<Answer<z.infer<S>>> => {
  const answer = await exchange(caller, call, byteLimits.json, quickTimes)
  const value = parseAnswer(caller, answer, schema)
  return { value, status: answer.status, contentType: answer.contentType }
}

/** Like `requestJson`, for an answer's bytes: `maxBytes` 20 MB, times `downloadTimes`. */
export const requestBytes = async (caller: Caller, call: Call): Promise<Answer<Uint8Array>> =>
  await exchange(caller, call, byteLimits.picture, downloadTimes)

/** The JSON in an answer whose bytes are there already. Throws `bad-response`. */
export const parseAnswer = <S extends z.ZodType>(
  caller: Pick<Caller, 'name' | 'secrets'>,
  answer: Answer<Uint8Array>,
  schema: S,
): z.infer<S> => {
  const text = decode(answer.value)
  const words = (): string => oneLine(scrub(text, caller.secrets))
  if (!mayBeJson(answer.contentType)) {
    throw badResponse(caller.name, 'sent no JSON where it was asked for some', '', answer.status)
  }
  const body = parseJson(text)
  if (body === undefined) {
    const what = looksLikeHtml(text)
      ? 'sent a web page instead of an answer'
      : 'sent an answer that is not JSON'
    throw badResponse(caller.name, what, words(), answer.status)
  }
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    const what = `sent an answer that is not what its documents say${where === '' ? '' : ` (at ${oneLine(where, 60)})`}`
    throw badResponse(caller.name, what, saidIn(body, caller.secrets) || words().slice(0, 120), answer.status)
  }
  return parsed.data
}

const exchange = async (
  caller: Caller,
  call: Call,
  defaultBytes: number,
  defaultTimes: TimeLimits,
): Promise<Answer<Uint8Array>> => {
  const times = call.times ?? defaultTimes
  const late = (): ProviderFailure =>
    new ProviderFailure('timeout', `${caller.name} took too long to answer.`)
  return await within(caller.clock, caller.signal, times.total, late, async (signal) => {
    const response = await within(
      caller.clock,
      signal,
      times.headers,
      late,
      async () => await send(caller, call, signal),
    )
    const contentType = response.headers.get('content-type')
    const reading = { ...caller, signal }
    if (!response.ok) throw await refusal(reading, call, response, times.stall)
    const { bytes, whole } = await readBody(reading, response, call.maxBytes ?? defaultBytes, times.stall)
    if (!whole) {
      throw new ProviderFailure('too-large', `${caller.name} sent more than can be taken.`, {
        status: response.status,
      })
    }
    return { value: bytes, status: response.status, contentType }
  })
}

/** Sends a call; resolves when the head of its answer has come. Throws ProviderFailure alone. */
export const send = async (
  caller: Pick<Caller, 'name' | 'fetch'>,
  call: Call,
  signal: AbortSignal,
): Promise<Response> => {
  try {
    return await caller.fetch(call.url, {
      method: call.method ?? 'GET',
      headers: {
        accept: 'application/json, image/*;q=0.9',
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      redirect: call.redirect ?? 'error',
      signal,
    })
  } catch (cause) {
    throw transportFailure(caller, signal, cause)
  }
}

/** The gate throws ProviderFailure; what a bare `fetch` throws means the same, told less well. */
export const transportFailure = (
  caller: Pick<Caller, 'name'>,
  signal: AbortSignal,
  cause: unknown,
): ProviderFailure => {
  if (signal.aborted) return abortFailure(signal)
  if (cause instanceof ProviderFailure) return cause
  return new ProviderFailure('network', `The connection to ${caller.name} failed.`, { cause })
}

/** Reads up to `limit` bytes, then lets go of the connection. */
const readBody = async (
  caller: Pick<Caller, 'name' | 'clock' | 'signal'>,
  response: Response,
  limit: number,
  stall: number,
): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }> => {
  if (response.body === null) return { bytes: new Uint8Array(), whole: true }
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  const late = (): ProviderFailure =>
    new ProviderFailure('timeout', `${caller.name} stopped in the middle of its answer.`, {
      status: response.status,
    })
  try {
    for (;;) {
      const read = await within(caller.clock, caller.signal, stall, late, () => reader.read())
      if (read.done) return { bytes: join(pieces, length), whole: true }
      const piece = read.value
      if (length + piece.length > limit) {
        pieces.push(piece.subarray(0, limit - length))
        return { bytes: join(pieces, limit), whole: false }
      }
      pieces.push(piece)
      length += piece.length
    }
  } catch (cause) {
    throw transportFailure(caller, caller.signal, cause)
  } finally {
    // Ends the connection if the body was not read to its end; a body that failed rejects here a second time.
    reader.cancel().catch(() => undefined)
  }
}

const join = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What an answer with a status other than 2xx means; reads its body as far as words may be in it. */
export const refusal = async (
  caller: Caller,
  call: Call,
  response: Response,
  stall: number,
): Promise<ProviderFailure> => {
  const { bytes } = await readBody(caller, response, byteLimits.error, stall)
  const text = mayBeJson(response.headers.get('content-type')) ? decode(bytes) : ''
  const body = parseJson(text)
  const answer: FailedAnswer = {
    status: response.status,
    retryAfter: parseRetryAfter(response.headers.get('retry-after'), caller.clock.now()),
    said: body === undefined ? oneLine(scrub(text, caller.secrets)) : saidIn(body, caller.secrets),
    body,
  }
  return call.explain?.(answer) ?? failureOf(caller.name, kindOfStatus(answer.status), answer)
}

/** The words in a provider's JSON error, wherever it puts them: `message`, `error`, `detail`, `errors`. */
export const saidIn = (body: unknown, secrets: readonly string[]): string => {
  const words = wordsIn(body, 0)
  return oneLine(scrub(words, secrets))
}

const wordsIn = (body: unknown, depth: number): string => {
  if (typeof body === 'string') return body
  if (typeof body !== 'object' || body === null || depth > 3) return ''
  const found = (['message', 'error', 'detail', 'title', 'errors'] as const).map((name) => {
    const value: unknown = Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined
    return wordsIn(value, depth + 1)
  })
  const first = found.find((words) => words !== '') ?? ''
  if (first !== '' || depth === 0) return first
  // Flask's validation errors: {"errors": {"params.steps": "..."}}; lists of {msg} elsewhere.
  return Object.entries(body)
    .slice(0, 3)
    .map(([name, value]) => (typeof value === 'string' ? `${name}: ${value}` : ''))
    .filter((words) => words !== '')
    .join('; ')
}
