import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ProviderFailure } from '../providers/failure.ts'
import { fakePicture } from '../testing/fake-servers/index.ts'
import { createProviderWorld } from '../testing/provider-world.ts'
import {
  byteLimits,
  decodeBase64,
  isUsualHomeHost,
  oneLine,
  parseJson,
  parseRetryAfter,
  readPictureHeader,
  requestBytes,
  requestJson,
  scrub,
  within,
  type Caller,
} from './index.ts'

const now = Date.UTC(2026, 10, 24)

describe('Retry-After', () => {
  it.each([
    ['5', 5_000],
    ['1.5', 1_500],
    [' 0 ', 0],
    ['1000000000', 86_400_000],
    [new Date(now + 90_000).toUTCString(), 90_000],
    [new Date(now - 90_000).toUTCString(), 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400_000],
    ['-5', null],
    ['yesterday', null],
    ['1e9', null],
    ['2026-11-25', null],
    ['', null],
    [null, null],
  ])('%s is %s', (value, milliseconds) => expect(parseRetryAfter(value, now)).toBe(milliseconds))

  it('is nothing or between none and a day, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const wait = parseRetryAfter(text, now)
        return wait === null || (wait >= 0 && wait <= 86_400_000)
      }),
    )
  })
})

describe('words', () => {
  it('are one line without markup and control characters', () => {
    expect(oneLine('<html><head><style>a{}</style></head><body><h1>Bad\n gateway</h1></body></html>')).toBe(
      'Bad gateway',
    )
    expect(oneLine('a\u202Eb\u0000c\u001B[31md')).toBe('a b c [31md')
    expect(oneLine('x'.repeat(1_000)).length).toBe(300)
    expect(oneLine(`${'x'.repeat(298)}😀😀`).at(-2)).toBe('x')
  })

  it('are free of the key, also where it stands in an address', () => {
    const key = 'a secret/key+1'
    expect(scrub(`before ${key} and ${encodeURIComponent(key)}`, [key])).toBe('before [key] and [key]')
    expect(scrub('a b c', ['a'])).toBe('a b c')
  })

  it('never hold a control character or the key, whatever was said', () => {
    const key = 'hf_0123456789'
    const nasty = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '<',
        '>',
        '&',
        '\0',
        '\n',
        '\u001B',
        '\u202E',
        '\u2028',
        '\uD83D',
        'é',
        '😀',
        '<p>',
        'hf_',
      ),
    })
    fc.assert(
      fc.property(nasty, nasty, (before, after) => {
        const line = oneLine(scrub(`${before}${key}${after}`, [key]))
        return !line.includes(key) && !/[\p{Cc}\u202A-\u202E\u2028\u2029]/u.test(line) && line.length <= 300
      }),
    )
  })
})

describe('JSON', () => {
  it('loses __proto__, and is undefined where it is none', () => {
    const value = parseJson('{"__proto__": {"polluted": true}, "a": {"__proto__": 1, "b": 2}}')
    expect(JSON.stringify(value)).toBe('{"a":{"b":2}}')
    expect(Object.assign({}, value)).not.toHaveProperty('polluted')
    expect(parseJson('{')).toBeUndefined()
    expect(parseJson('['.repeat(200_000))).toBeUndefined()
  })
})

describe('base64', () => {
  it('is decoded, plain or as a data address, up to its limit', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
    const text = Buffer.from(bytes).toString('base64')
    expect(decodeBase64(text, 300)).toEqual(bytes)
    expect(decodeBase64(`data:image/png;base64,${text}`, 300)).toEqual(bytes)
    expect(decodeBase64(text, 299)).toBeNull()
    expect(decodeBase64('???', 300)).toBeNull()
    expect(decodeBase64('', 300)).toBeNull()
    expect(decodeBase64('data:image/png', 300)).toBeNull()
  })
})

describe('the head of a picture', () => {
  it('tells format and size', () => {
    expect(readPictureHeader('x', fakePicture(1, 320, 240))).toEqual({
      format: 'png',
      width: 320,
      height: 240,
    })
    const jpeg = Buffer.from(
      'ffd8ffe000104a46494600010100000100010000ffc00011080300040003012200021101031101',
      'hex',
    )
    expect(readPictureHeader('x', jpeg)).toEqual({ format: 'jpeg', width: 1024, height: 768 })
    const lossy = Buffer.concat([
      Buffer.from('RIFF\0\0\0\0WEBPVP8 \0\0\0\0', 'latin1'),
      Buffer.from('3001009d012a00040003', 'hex'),
    ])
    expect(readPictureHeader('x', lossy)).toEqual({ format: 'webp', width: 1024, height: 768 })
    const extended = Buffer.concat([
      Buffer.from('RIFF\0\0\0\0WEBPVP8X\0\0\0\0', 'latin1'),
      Buffer.from('00000000ff0300ff0200', 'hex'),
    ])
    expect(readPictureHeader('x', extended)).toEqual({ format: 'webp', width: 1024, height: 768 })
  })

  it('throws a failure and nothing else for any bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '',
          'ffd8',
          'ffd8ff',
          '89504e470d0a1a0a0000000d49484452',
          '52494646000000005745425056503858',
        ),
        fc.uint8Array({ maxLength: 200 }),
        (start, rest) => {
          try {
            const { width, height } = readPictureHeader('x', Buffer.concat([Buffer.from(start, 'hex'), rest]))
            return width * height <= 24_000_000
          } catch (cause) {
            return cause instanceof ProviderFailure
          }
        },
      ),
    )
  })
})

describe('a request', () => {
  const caller = (answer: () => Response | Promise<Response>, change: Partial<Caller> = {}) => {
    const { clock } = createProviderWorld()
    const call: Caller = {
      name: 'Somebody',
      fetch: async () => await answer(),
      clock,
      signal: new AbortController().signal,
      secrets: ['hf_secretsecret'],
      ...change,
    }
    return { clock, call }
  }
  const url = 'https://example.org/a'
  const schema = z.object({ id: z.string() })
  const failureOf = async (work: Promise<unknown>): Promise<ProviderFailure> =>
    (await work.then(
      () => null,
      (cause: unknown) => cause,
    )) as ProviderFailure

  it('takes JSON under any label but that of a picture', async () => {
    for (const type of [
      'application/json',
      'text/plain',
      'application/problem+json',
      'binary/octet-stream',
    ]) {
      const { call } = caller(
        () => new Response('{"id":"1","more":2}', { headers: { 'content-type': type } }),
      )
      expect((await requestJson(call, { url }, schema)).value).toEqual({ id: '1' })
    }
    const { call } = caller(() => new Response('{"id":"1"}', { headers: { 'content-type': 'image/png' } }))
    expect((await failureOf(requestJson(call, { url }, schema))).kind).toBe('bad-response')
  })

  it('says where an answer is wrong, in the provider’s words and without the key', async () => {
    const { call } = caller(() => new Response('{"id":5,"message":"hf_secretsecret is odd"}'))
    const failure = await failureOf(requestJson(call, { url }, schema))
    expect(failure.message).toContain('(at id)')
    expect(failure.said).toBe('[key] is odd')
  })

  it('takes an answer of exactly the limit, and no byte more', async () => {
    const body = (length: number) => () => new Response(new Uint8Array(length))
    const exact = await requestBytes(caller(body(1_000)).call, { url, maxBytes: 1_000 })
    expect(exact.value.length).toBe(1_000)
    const more = await failureOf(requestBytes(caller(body(1_001)).call, { url, maxBytes: 1_000 }))
    expect(more.kind).toBe('too-large')
  })

  it('reads 64 KB of an error and lets go', async () => {
    let read = 0
    let letGo = false
    const { call } = caller(() => {
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          read += 16_384
          controller.enqueue(new Uint8Array(16_384).fill(0x20))
        },
        cancel: () => {
          letGo = true
        },
      })
      return new Response(body, { status: 500 })
    })
    expect((await failureOf(requestJson(call, { url }, schema))).kind).toBe('server-error')
    expect(read).toBeLessThanOrEqual(byteLimits.error + 3 * 16_384)
    expect(letGo).toBe(true)
  })

  it('gives up after its time, even when nobody listens to its signal', async () => {
    const { clock, call } = caller(() => new Promise<Response>(() => undefined))
    const begin = clock.now()
    expect((await failureOf(clock.run(requestJson(call, { url }, schema)))).kind).toBe('timeout')
    expect(clock.now() - begin).toBe(20_000)
  })

  it('is stopped at once, with the reason it was stopped for', async () => {
    const stop = new AbortController()
    const { call } = caller(() => new Promise<Response>(() => undefined), { signal: stop.signal })
    const work = failureOf(requestJson(call, { url }, schema))
    const reason = new ProviderFailure('stalled', 'No progress.')
    stop.abort(reason)
    expect(await work).toBe(reason)
  })

  it('is a network failure when the way out fails, with what lay behind it', async () => {
    const cause = new TypeError('fetch failed')
    const { call } = caller(() => Promise.reject(cause))
    const failure = await failureOf(requestJson(call, { url }, schema))
    expect(failure.kind).toBe('network')
    expect(failure.cause).toBe(cause)
  })
})

describe('a time limit', () => {
  it('leaves nothing asleep behind it', async () => {
    const { clock } = createProviderWorld()
    const never = new AbortController().signal
    const late = () => new ProviderFailure('timeout', 'late')
    expect(await within(clock, never, 1_000, late, () => Promise.resolve(5))).toBe(5)
    const begin = clock.now()
    await clock.run(clock.sleep(10))
    expect(clock.now() - begin).toBe(10)
  })
})

it('knows the usual ports of this computer, and no other host', () => {
  expect(isUsualHomeHost('127.0.0.1:7860')).toBe(true)
  expect(isUsualHomeHost('localhost:11434')).toBe(true)
  expect(isUsualHomeHost('127.0.0.1:22')).toBe(false)
  expect(isUsualHomeHost('192.168.1.5:7860')).toBe(false)
  expect(isUsualHomeHost('localhost.evil.example:7860')).toBe(false)
})
