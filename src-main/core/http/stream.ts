import type { Clock } from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { badResponse, failureOf, kindOfStatus, type FailedAnswer } from './failures.ts'
import { parseJson } from './json.ts'
import { byteLimits, type TimeLimits } from './limits.ts'
import { createLineSplitter } from './lines.ts'
import { refusal, saidIn, send, transportFailure, type Call, type Caller } from './request.ts'
import { createEventReader } from './server-events.ts'
import { within } from './waiting.ts'
import { looksLikeHtml, oneLine, scrub } from './words.ts'

export interface StreamCall extends Call {
  /** As the documents tell it: an event stream, or a line of JSON each. What the answer's media type says goes first. */
  readonly format: 'events' | 'lines'
  readonly times: TimeLimits
  /** Called when an event stream says of itself that it is at its end (`[DONE]`). */
  readonly onDone?: () => void
}

/** The end of an event stream, as OpenAI's API marks it. */
const lastEvent = '[DONE]'

/**
 * Sends a call and yields the JSON values of its answer as they come, until it ends. Event streams, NDJSON, and one
 * whole JSON value from a server that does not stream. `maxBytes` 8 MB unless told otherwise; `times.stall` counts
 * between two pieces, `times.total` for all of it. Leaving the loop, or aborting the signal, closes the connection.
 *
 * Throws ProviderFailure and nothing else, as `requestJson` does; an error that comes after status 200 as well
 * (`{"error": ...}`, an event called `error`), as `explain` understands it, with the status it names or else 500.
 */
export async function* streamJson(
  caller: Caller,
  call: StreamCall,
): AsyncGenerator<unknown, void, undefined> {
  // Outlives the wait for the head: the body is read under it, and it ends with the loop.
  const life = new AbortController()
  const end = (): void => life.abort(caller.signal.reason)
  caller.signal.addEventListener('abort', end, { once: true })
  try {
    const response = await answerHead(caller, call, life.signal)
    for await (const value of valuesIn(caller, call, response)) {
      const failure = failureIn(caller, call, value)
      if (failure !== null) throw failure
      yield value
    }
  } finally {
    caller.signal.removeEventListener('abort', end)
    life.abort('The reading is over')
  }
}

const answerHead = async (caller: Caller, call: StreamCall, life: AbortSignal): Promise<Response> => {
  const late = (): ProviderFailure =>
    new ProviderFailure('timeout', `${caller.name} took too long to answer.`)
  const response = await within(caller.clock, caller.signal, call.times.headers, late, () =>
    send(caller, { ...call, headers: { accept: accepted[call.format], ...call.headers } }, life),
  )
  if (!response.ok) throw await refusal(caller, call, response, call.times.stall)
  return response
}

const accepted = {
  events: 'text/event-stream, application/json;q=0.9',
  lines: 'application/x-ndjson, application/json;q=0.9',
} as const

type Format = StreamCall['format'] | 'whole'

const formatOf = (contentType: string | null, documented: StreamCall['format']): Format => {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'text/event-stream') return 'events'
  if (/ndjson|jsonl|jsonlines|json-seq/u.test(type)) return 'lines'
  return /^application\/(?:[\w.-]+\+)?json$/u.test(type) ? 'whole' : documented
}

async function* valuesIn(
  caller: Caller,
  call: StreamCall,
  response: Response,
): AsyncGenerator<unknown, void, undefined> {
  const { status } = response
  const format = formatOf(response.headers.get('content-type'), call.format)
  const parse = (text: string): unknown => {
    const value = parseJson(text)
    if (value !== undefined) return value
    const what = looksLikeHtml(text)
      ? 'sent a web page instead of an answer'
      : 'sent a piece of its answer that is not JSON'
    throw badResponse(caller.name, what, oneLine(scrub(text.slice(0, 8_000), caller.secrets), 120), status)
  }
  const tooLong = (): ProviderFailure =>
    new ProviderFailure('too-large', `${caller.name} sent more than can be taken.`, { status })

  const lines = createLineSplitter()
  const events = createEventReader()
  /** Lines that may be one JSON value together. */
  const whole: string[] = []
  let held = 0
  const state = { isDone: false }

  const take = (line: string): readonly unknown[] => {
    if (state.isDone) return []
    switch (format) {
      case 'lines':
        return line.trim() === '' ? [] : [parse(line)]
      case 'whole':
        whole.push(line)
        held += line.length
        return []
      case 'events':
        // Whoever sends a page in place of events would send nothing at all otherwise.
        if (looksLikeHtml(line)) return [parse(line)]
        return read(events.push(line))
    }
  }
  const read = (found: ReturnType<typeof events.push>): readonly unknown[] =>
    found.flatMap(({ type, data }) => {
      if (state.isDone || data.trim() === '') return []
      if (data.trim() === lastEvent) {
        state.isDone = true
        call.onDone?.()
        return []
      }
      if (type !== 'error') return [parse(data)]
      const value = parseJson(data)
      return [isObject(value) && Object.hasOwn(value, 'error') ? value : { error: value ?? data }]
    })

  for await (const piece of piecesOf(caller, call, response)) {
    // Not `yield*`: it would wait a turn for each of a million empty lines.
    for (const line of lines.push(piece)) for (const value of take(line)) yield value
    if (lines.waiting() + events.waiting() + held > byteLimits.streamPiece) throw tooLong()
    if (state.isDone) return
  }
  for (const line of lines.end()) yield* take(line)
  yield* read(events.end())
  if (format === 'whole') yield* wholeValues(whole.join('\n'), parse)
}

/** One value; or, from a server that mislabels its lines, one a line. */
const wholeValues = (text: string, parse: (text: string) => unknown): readonly unknown[] => {
  const value = parseJson(text)
  if (value !== undefined) return [value]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 ? lines.map(parse) : [parse(text)]
}

/** The pieces of a body within its limits. Lets go of the connection however it ends. */
async function* piecesOf(
  caller: Caller,
  call: StreamCall,
  response: Response,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (response.body === null) return
  const { clock, signal } = caller
  const { status } = response
  const mostBytes = call.maxBytes ?? byteLimits.stream
  const deadline = deadlineOf(clock, call.times.total)
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader()
  let length = 0
  try {
    for (;;) {
      const left = deadline()
      const late = (): ProviderFailure =>
        new ProviderFailure(
          'timeout',
          left < call.times.stall
            ? `${caller.name} took too long for its answer.`
            : `${caller.name} stopped in the middle of its answer.`,
          { status },
        )
      if (left <= 0) throw late()
      const read = await within(clock, signal, Math.min(call.times.stall, left), late, () => reader.read())
      if (read.done) return
      length += read.value.length
      if (length > mostBytes) {
        throw new ProviderFailure('too-large', `${caller.name} sent more than can be taken.`, { status })
      }
      yield read.value
    }
  } catch (cause) {
    throw transportFailure(caller, signal, cause)
  } finally {
    // A body that failed rejects here a second time.
    reader.cancel().catch(() => undefined)
  }
}

/** Milliseconds left. A clock that was set back must not give a stream more time than it had. */
const deadlineOf = (clock: Clock, total: number): (() => number) => {
  let last = clock.now()
  let used = 0
  return () => {
    const now = clock.now()
    used += Math.max(0, now - last)
    last = now
    return total - used
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const failureIn = (caller: Caller, call: StreamCall, value: unknown): ProviderFailure | null => {
  if (!isObject(value) || !Object.hasOwn(value, 'error')) return null
  const error: unknown = Reflect.get(value, 'error')
  if (error === null || error === undefined) return null
  const answer: FailedAnswer = {
    status: statusIn(error) ?? statusIn(value) ?? 500,
    retryAfter: null,
    said: saidIn(value, caller.secrets),
    body: value,
  }
  return call.explain?.(answer) ?? failureOf(caller.name, kindOfStatus(answer.status), answer)
}

const statusIn = (value: unknown): number | null => {
  if (!isObject(value)) return null
  const codes = ['code', 'status', 'status_code', 'http_status_code'].map((name): unknown =>
    Object.hasOwn(value, name) ? Reflect.get(value, name) : null,
  )
  return (
    codes.find(
      (code): code is number => Number.isInteger(code) && Number(code) >= 400 && Number(code) < 600,
    ) ?? null
  )
}
