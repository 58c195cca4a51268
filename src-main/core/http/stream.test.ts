import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProviderFailure } from '../providers/failure.ts'
import { createFakeClock } from '../testing/fake-clock.ts'
import type { Caller } from './request.ts'
import { streamJson, type StreamCall } from './stream.ts'

const times = { headers: 1_000, stall: 1_000, total: 10_000 }
const call = (format: StreamCall['format'], change: Partial<StreamCall> = {}): StreamCall => ({
  url: 'https://example.org/v1/chat',
  method: 'POST',
  body: {},
  format,
  times,
  ...change,
})

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** An answer whose body comes in these pieces; `after`: what happens when they are used up. */
const answering = (
  pieces: readonly Uint8Array[],
  contentType: string | null,
  after: 'end' | 'hang' | Error = 'end',
) => {
  const seen = { cancelled: false, aborted: false }
  const caller = (clock = createFakeClock(), signal = new AbortController().signal): Caller => ({
    name: 'The server',
    clock,
    signal,
    secrets: ['very-secret-key'],
    fetch: (_url, init) => {
      init?.signal?.addEventListener('abort', () => {
        seen.aborted = true
      })
      let next = 0
      const body = new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            const piece = pieces[next++]
            if (piece !== undefined) controller.enqueue(piece)
            else if (after === 'end') controller.close()
            else if (after !== 'hang') controller.error(after)
            else return new Promise(() => undefined)
            return undefined
          },
          cancel: () => {
            seen.cancelled = true
          },
        },
        { highWaterMark: 0 },
      )
      const headers = contentType === null ? {} : { 'content-type': contentType }
      return Promise.resolve(new Response(body, { headers }))
    },
  })
  return { caller, seen }
}

const collect = async (values: AsyncIterable<unknown>): Promise<readonly unknown[]> => {
  const all: unknown[] = []
  for await (const value of values) all.push(value)
  return all
}

const failureOf = async (work: Promise<unknown>): Promise<ProviderFailure> => {
  const cause = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(cause).toBeInstanceOf(ProviderFailure)
  return cause as ProviderFailure
}

const eventStream = 'text/event-stream; charset=utf-8'
const values = [{ a: 'Once 🦊 upon' }, { b: [1, 'ключ'] }, { c: '日本' }]

/** The same text cut at the given places, in bytes: also in the middle of a character. */
const cut = (text: string, places: readonly number[]): readonly Uint8Array[] => {
  const bytes = bytesOf(text)
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b)
  const edges = [0, ...sorted, bytes.length]
  return edges.slice(1).map((end, index) => bytes.subarray(edges[index], end))
}

const forms = {
  'an event stream': {
    type: eventStream,
    format: 'events',
    text: (newline: string) =>
      `: hello${newline}${newline}${values.map((value) => `event: message${newline}data: ${JSON.stringify(value)}${newline}${newline}`).join('')}data: [DONE]${newline}${newline}`,
  },
  'data without a space, and no [DONE]': {
    type: eventStream,
    format: 'events',
    text: (newline: string) =>
      values.map((value) => `id: 1${newline}data:${JSON.stringify(value)}${newline}${newline}`).join(''),
  },
  'an event stream without its last break': {
    type: eventStream,
    format: 'events',
    text: (newline: string) =>
      values.map((value) => `data: ${JSON.stringify(value)}`).join(newline + newline),
  },
  'a line of JSON each': {
    type: 'application/x-ndjson',
    format: 'lines',
    text: (newline: string) => values.map((value) => JSON.stringify(value) + newline).join(newline),
  },
  'lines that are labelled as JSON': {
    type: 'application/json',
    format: 'events',
    text: (newline: string) => values.map((value) => JSON.stringify(value)).join(newline),
  },
  'no label at all': {
    type: null,
    format: 'events',
    text: (newline: string) =>
      values.map((value) => `data: ${JSON.stringify(value)}${newline}${newline}`).join(''),
  },
} as const

describe.each(Object.entries(forms))('%s', (_name, form) => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('is read however it is cut, with %s', async (_label, newline) => {
    const places = fc.array(fc.nat(2_000), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        const { caller } = answering(cut(form.text(newline), at), form.type)
        expect(await collect(streamJson(caller(), call(form.format)))).toEqual(values)
      }),
      { numRuns: 60 },
    )
  })

  it('is read byte by byte', async () => {
    const text = form.text('\r\n')
    const every = Array.from({ length: bytesOf(text).length }, (_, index) => index)
    const { caller } = answering(cut(text, every), form.type)
    expect(await collect(streamJson(caller(), call(form.format)))).toEqual(values)
  })
})

it('reads one answer from a server that does not stream, over several lines', async () => {
  const { caller } = answering([bytesOf(JSON.stringify({ choices: [1] }, null, 2))], 'application/json')
  expect(await collect(streamJson(caller(), call('events')))).toEqual([{ choices: [1] }])
})

it('joins data that is split over lines', async () => {
  const { caller } = answering([bytesOf('data: {"a":\ndata: 1}\n\n')], eventStream)
  expect(await collect(streamJson(caller(), call('events')))).toEqual([{ a: 1 }])
})

it('reads nothing after [DONE], and lets go of the connection', async () => {
  const { caller, seen } = answering(
    [bytesOf('data: {"a":1}\n\ndata: [DONE]\n\ndata: {"a":2}\n\n')],
    eventStream,
    'hang',
  )
  expect(await collect(streamJson(caller(), call('events')))).toEqual([{ a: 1 }])
  expect(seen).toEqual({ cancelled: true, aborted: true })
})

it('lets go of the connection when its reader has enough', async () => {
  const { caller, seen } = answering([bytesOf('{"a":1}\n{"a":2}\n')], 'application/x-ndjson', 'hang')
  for await (const value of streamJson(caller(), call('lines'))) {
    expect(value).toEqual({ a: 1 })
    break
  }
  expect(seen).toEqual({ cancelled: true, aborted: true })
})

describe('an error after status 200', () => {
  it.each([
    ['a line', 'lines', 'application/x-ndjson', '{"a":1}\n{"error":"very-secret-key: model crashed"}\n', 500],
    [
      'an event',
      'events',
      eventStream,
      'data: {"a":1}\n\ndata: {"error":{"message":"model crashed","code":503}}\n\n',
      503,
    ],
    [
      'an event of its own type',
      'events',
      eventStream,
      'data: {"a":1}\n\nevent: error\ndata: {"message":"model crashed"}\n\n',
      500,
    ],
    [
      'a field',
      'events',
      eventStream,
      'data: {"a":1}\n\nerror: {"message":"model crashed","code":500}\n\n',
      500,
    ],
    ['words alone', 'events', eventStream, 'data: {"a":1}\n\nevent: error\ndata: model crashed\n\n', 500],
  ] as const)('is told when it is %s', async (_name, format, type, text, status) => {
    const { caller } = answering([bytesOf(text)], type)
    const seen: unknown[] = []
    const read = async (): Promise<void> => {
      for await (const value of streamJson(caller(), call(format))) seen.push(value)
    }
    const failure = await failureOf(read())
    expect(seen).toEqual([{ a: 1 }])
    expect(failure).toMatchObject({ kind: 'server-error', status })
    expect(failure.said).toContain('model crashed')
    expect(failure.said).not.toContain('very-secret-key')
  })

  it('is explained as a failed answer is', async () => {
    const { caller } = answering([bytesOf('{"error":"no such model"}\n')], 'application/x-ndjson')
    const explain = () => new ProviderFailure('model-gone', 'Gone.')
    expect(await failureOf(collect(streamJson(caller(), call('lines', { explain }))))).toMatchObject({
      kind: 'model-gone',
    })
  })
})

describe('limits', () => {
  it('takes no more than so many bytes', async () => {
    const line = bytesOf(`data: ${JSON.stringify({ text: 'x'.repeat(1_000) })}\n\n`)
    const { caller, seen } = answering(Array<Uint8Array>(200).fill(line), eventStream, 'hang')
    const failure = await failureOf(collect(streamJson(caller(), call('events', { maxBytes: 100_000 }))))
    expect(failure.kind).toBe('too-large')
    expect(seen.cancelled).toBe(true)
  })

  it.each([
    ['a line that never ends', eventStream, 'events', 'data: ', 'x'],
    ['an event that never ends', eventStream, 'events', '', 'data: x\n'],
    ['an answer that is not streamed', 'application/json', 'events', '{"a":"', 'x'],
  ] as const)('takes no more than a megabyte of %s', async (_name, type, format, first, more) => {
    const piece = bytesOf(more.repeat(64 * 1024))
    const { caller } = answering([bytesOf(first), ...Array<Uint8Array>(64).fill(piece)], type, 'hang')
    expect((await failureOf(collect(streamJson(caller(), call(format))))).kind).toBe('too-large')
  })

  it('gives up when nothing comes for long enough', async () => {
    const clock = createFakeClock()
    const { caller, seen } = answering([bytesOf('{"a":1}\n')], 'application/x-ndjson', 'hang')
    const work = failureOf(collect(streamJson(caller(clock), call('lines'))))
    await clock.advance(999)
    expect(seen.cancelled).toBe(false)
    await clock.advance(2)
    expect(await work).toMatchObject({
      kind: 'timeout',
      message: 'The server stopped in the middle of its answer.',
    })
    expect(seen.cancelled).toBe(true)
    expect(clock.sleepers()).toBe(0)
  })

  it('gives up on an answer that goes on and on', async () => {
    const clock = createFakeClock()
    const fetch = () => {
      const body = new ReadableStream<Uint8Array>(
        {
          pull: async (controller) => {
            await clock.sleep(500)
            controller.enqueue(bytesOf('{"a":1}\n'))
          },
        },
        { highWaterMark: 0 },
      )
      return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/x-ndjson' } }))
    }
    const { caller } = answering([], null)
    const work = failureOf(collect(streamJson({ ...caller(clock), fetch }, call('lines'))))
    await clock.advance(10_100)
    expect(await work).toMatchObject({ kind: 'timeout', message: 'The server took too long for its answer.' })
  })

  it('gives up when no head comes', async () => {
    const clock = createFakeClock()
    const { caller } = answering([], null)
    const work = failureOf(
      collect(streamJson({ ...caller(clock), fetch: () => new Promise(() => undefined) }, call('lines'))),
    )
    await clock.advance(1_001)
    expect((await work).kind).toBe('timeout')
  })
})

describe('what is no stream', () => {
  it.each([
    ['a web page', 'text/html', '<!doctype html><title>Router</title>'],
    ['a web page labelled as events', eventStream, '<html><body>Login</body></html>'],
    ['words', 'text/plain', 'data: hello\n\n'],
    ['half of a value', 'application/json', '{"choices": ['],
  ])('calls %s a bad answer', async (_name, type, text) => {
    const { caller } = answering([bytesOf(text)], type)
    expect((await failureOf(collect(streamJson(caller(), call('events'))))).kind).toBe('bad-response')
  })

  it('yields nothing of nothing', async () => {
    const { caller } = answering([], eventStream)
    expect(await collect(streamJson(caller(), call('events')))).toEqual([])
  })

  it('passes on that the connection broke', async () => {
    const { caller } = answering([bytesOf('{"a":1}\n')], 'application/x-ndjson', new Error('reset'))
    expect((await failureOf(collect(streamJson(caller(), call('lines'))))).kind).toBe('network')
  })
})

it('ends at once when it is stopped, with what the stop means', async () => {
  const stop = new AbortController()
  const { caller, seen } = answering([bytesOf('{"a":1}\n')], 'application/x-ndjson', 'hang')
  const work = failureOf(collect(streamJson(caller(createFakeClock(), stop.signal), call('lines'))))
  await new Promise((resolve) => setImmediate(resolve))
  stop.abort()
  expect((await work).kind).toBe('cancelled')
  expect(seen).toEqual({ cancelled: true, aborted: true })
})
