import type { FailureKind } from '../../providers/failure.ts'
import { bytes, json, type Reply } from './fake-server.ts'
import { endless, gzipBomb, text } from './hostile-replies.ts'
import { chatEvents, ollamaLines, streaming } from './text-stream.ts'

/** A way for a server to stream badly, and what may come of it; `ok`: the text, odd as it is. */
export interface HostileStream {
  readonly name: string
  readonly reply: Reply
  readonly kinds: readonly (FailureKind | 'ok')[]
}

/** How a protocol says a piece of text, and that it is at its end. */
export interface StreamDialect {
  readonly contentType: string
  /** One piece as it stands in the stream. */
  readonly piece: (content: unknown) => string
  readonly pieces: (tokens: readonly string[], reason?: string | null) => readonly string[]
  /** Any JSON value as one piece. */
  readonly value: (json: string) => string
}

export const events: StreamDialect = {
  contentType: 'text/event-stream',
  piece: (content) =>
    `data: ${JSON.stringify({ model: 'm', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`,
  pieces: (tokens, reason) => chatEvents('m', tokens, reason),
  value: (json) => `data: ${json}\n\n`,
}

export const lines: StreamDialect = {
  contentType: 'application/x-ndjson',
  piece: (content) =>
    `${JSON.stringify({ model: 'm', message: { role: 'assistant', content }, done: false })}\n`,
  pieces: (tokens, reason) => ollamaLines('m', tokens, reason),
  value: (json) => `${json}\n`,
}

const answer = ['{"title":', '"A fox"', '}']

/** What only a stream can do wrong, or do in a way that must not matter. `key`: what must not come back out of it. */
export const hostileStreams = (dialect: StreamDialect, key: string): readonly HostileStream[] => {
  const { contentType, piece, pieces, value } = dialect
  const whole = pieces(answer)
  const begun = piece('{"title":')
  const stream = (parts: readonly (string | Uint8Array)[]): Reply => streaming(contentType, parts)
  const bad = (name: string, ...parts: readonly (string | Uint8Array)[]): HostileStream => ({
    name,
    reply: stream(parts),
    kinds: ['bad-response'],
  })
  const fine = (name: string, ...parts: readonly (string | Uint8Array)[]): HostileStream => ({
    name,
    reply: stream(parts),
    kinds: ['ok'],
  })
  const failing = (
    name: string,
    kinds: readonly FailureKind[],
    ...parts: readonly string[]
  ): HostileStream => ({
    name,
    reply: stream(parts),
    kinds,
  })
  const repeated = (part: string, times: number): Reply => {
    const many = Buffer.from(part.repeat(times))
    return endless(200, contentType, many)
  }
  const joined = Buffer.from(whole.join(''))
  return [
    fine('byte by byte', ...Array.from(joined, (_, index) => joined.subarray(index, index + 1))),
    fine('with CRLF', whole.join('').replaceAll('\n', '\r\n')),
    fine('with empty lines between', whole.join('\n\n\n')),
    fine('with a byte-order mark', Buffer.from([0xef, 0xbb, 0xbf]), ...whole),
    fine('with unknown members', value('{"model":"m","choices":[],"message":null,"x":{"y":[]}}'), ...whole),
    fine('with nothing in some pieces', piece(''), piece(null), ...whole),
    fine('with thinking', ...pieces(['<thi', 'nk>Hm.</th', 'ink>', ...answer])),
    fine('with half an emoji at each end of a piece', ...pieces(['{"a":"\uD83E', '\uDD8A"}'])),
    fine('with half an emoji alone', ...pieces(['{"a":"\uD83E', '"}'])),
    fine('with what is no JSON in the text', ...pieces(['I can’t ', 'write that.'])),
    fine('with a markdown fence', ...pieces(['```json\n', ...answer, '\n```'])),
    fine(
      'with __proto__',
      value('{"__proto__":{"polluted":true},"choices":[],"message":null,"done":false,"model":"m"}'),
      ...whole,
    ),
    fine(
      'with 100,000 characters in one piece of 24,000 tokens',
      ...pieces(['{"a":"', 'x'.repeat(20_000), '"}']),
    ),
    fine(
      'with a name of 100,000 characters',
      value(`{"model":"${'m'.repeat(100_000)}","choices":[],"message":{"content":""}}`),
      ...whole,
    ),
    fine('cut off at its limit', ...pieces(answer, 'length')),
    fine('with a reason that nobody knows', ...pieces(answer, 'eos_token')),

    bad('that ends at once'),
    bad('of empty lines', '\n\n\n\n'),
    bad('that breaks off', begun),
    bad('whose end is not said', ...pieces(answer, null).filter((part) => !part.includes('[DONE]'))),
    bad('without a word', ...pieces(['', ' ', '\n'])),
    bad('that only thinks', ...pieces(['<think>', 'hm, hm, ', 'hm'])),
    bad('with a piece that is no JSON', begun, value('{"choices": [')),
    bad('with a piece that is a number', begun, value('5')),
    bad('with a piece that is a list', begun, value('[]')),
    bad('with a piece that is null', begun, value('null')),
    bad('with a piece that is a text', begun, value('"hello"')),
    bad('with wrong types', value('{"model":5,"choices":"none","message":"none"}')),
    bad('with a web page in the middle', begun, '<!doctype html><html><body>Bad gateway</body></html>\n\n'),
    bad('with deep nesting', begun, value(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
    bad('of zero bytes', Buffer.alloc(4_096)),
    bad('of bytes that are no text', Buffer.from([0xff, 0xfe, 0x80, 0x81, 0x0a, 0x0a, 0xc0, 0x0a])),

    failing('that begins with an error', ['server-error'], value('{"error":"out of luck"}')),
    failing(
      'with an error in the middle',
      ['server-error'],
      begun,
      value(`{"error":{"message":"crashed on ${key}"}}`),
    ),
    failing(
      'with an error that is an object',
      ['server-error'],
      begun,
      value('{"error":{"code":"x","message":{"a":1}}}'),
    ),
    failing('with an error that is true', ['server-error'], begun, value('{"error":true}')),
    failing('with an error that is a list', ['server-error'], begun, value('{"error":[1,2,3]}')),
    failing(
      'with an error of 500,000 characters',
      ['server-error'],
      begun,
      value(`{"error":"${'x'.repeat(500_000)}"}`),
    ),
    failing(
      'with an error that turns the line around',
      ['server-error'],
      begun,
      value('{"error":"\\u202Egnp.exe\\u0000\\u001b[31m"}'),
    ),
    failing(
      'with an error that names status 401',
      ['unauthorised', 'forbidden'],
      begun,
      value('{"error":{"code":401,"message":"no"}}'),
    ),
    failing(
      'with an error that names status 429',
      ['rate-limited'],
      begun,
      value('{"error":{"code":429,"message":"slow down"}}'),
    ),
    failing(
      'with an error that names status 7',
      ['server-error'],
      begun,
      value('{"error":{"code":7,"message":"no"}}'),
    ),

    {
      name: 'that never ends, in one line',
      reply: endless(200, contentType, Buffer.alloc(64 * 1024, 0x78)),
      kinds: ['too-large', 'bad-response'],
    },
    {
      name: 'that repeats one word for ever',
      reply: repeated(piece('once more '), 500),
      kinds: ['too-large'],
    },
    { name: 'that thinks for ever', reply: repeated(piece('<think>hm '), 500), kinds: ['too-large'] },
    { name: 'that says nothing for ever', reply: repeated(piece(''), 500), kinds: ['too-large'] },
    { name: 'of empty lines without end', reply: repeated('\n', 64 * 1024), kinds: ['too-large'] },
    {
      name: 'of comments without end',
      reply: repeated(': still here\n\n', 4_000),
      kinds: ['too-large', 'bad-response'],
    },
    { name: 'as a bomb of gzip', reply: gzipBomb(200, contentType), kinds: ['too-large', 'bad-response'] },
    {
      name: 'whose pieces come a minute apart, for ever',
      reply: (response, fake) => {
        response.writeHead(200, { 'content-type': contentType })
        const drip = async (): Promise<void> => {
          while (!response.destroyed) {
            response.write(piece(''))
            await fake.pause(response, 55_000)
          }
        }
        void drip()
      },
      kinds: ['timeout'],
    },
    {
      name: 'that stops in the middle',
      reply: (response, fake) => {
        response.writeHead(200, { 'content-type': contentType })
        response.write(begun)
        fake.stuck(response)
      },
      kinds: ['timeout'],
    },
    {
      name: 'that is cut in the middle',
      reply: (response) => {
        response.writeHead(200, { 'content-type': contentType })
        response.write(begun, () => response.destroy())
      },
      kinds: ['network'],
    },
    {
      name: 'labelled as a picture',
      reply: bytes(200, 'image/png', Buffer.from('PNG')),
      kinds: ['bad-response'],
    },
    {
      name: 'labelled as JSON, of two values',
      reply: text(200, '{"a":1}\n{"b":2}'),
      kinds: ['bad-response'],
    },
    { name: 'that is one value and no answer', reply: json(200, { choices: [] }), kinds: ['bad-response'] },
  ]
}
