import type { FailureKind } from '../../providers/failure.ts'
import { bytes, json, type Reply } from './fake-server.ts'
import {
  brokenGzip,
  cutShort,
  deepJson,
  endless,
  garbage,
  gzipBomb,
  hangUp,
  html,
  hugeError,
  hugeHeaders,
  longerThanTold,
  oddStatus,
  pixelBomb,
  redirect,
  retryLater,
  silent,
  stalled,
  text,
  trickling,
  twoLengths,
  unknownPacking,
  withPrototype,
} from './hostile-replies.ts'

/** A way for a server to answer badly, and what it may be called. */
export interface HostileCase {
  readonly name: string
  readonly reply: Reply
  readonly kinds: readonly FailureKind[]
  /** Takes many megabytes, and so much time that one route of a kind must do. */
  readonly bulky?: true
}

const spaces = Buffer.alloc(64 * 1024, 0x20)
const noise = Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 197 + 31) % 256))

/**
 * What any address of any API may answer. `inside` is an address in this computer that nobody but an answer names;
 * `key` is what must not come back out of an answer that repeats it.
 */
export const hostileCases = (inside: string, key: string): readonly HostileCase[] => [
  ...wrongShapes,
  ...wrongTransport,
  ...tooMuch.map((one) => ({ ...one, bulky: true as const })),
  ...wrongStatuses(key),
  ...elsewhere(inside),
]

const bad = (name: string, reply: Reply): HostileCase => ({ name, reply, kinds: ['bad-response'] })

const wrongShapes: readonly HostileCase[] = [
  bad('a web page', html(200)),
  bad('nothing', text(200, '')),
  bad('a word', text(200, 'OK')),
  bad('half of an answer', text(200, '{"id": "1234", "do')),
  bad('a number', text(200, '5')),
  bad('null', text(200, 'null')),
  bad('a text', text(200, '"done"')),
  bad('an empty object', text(200, '{}')),
  bad('other members', json(200, { hello: 'world', status: 'fine' })),
  bad(
    'wrong types all over',
    json(200, {
      id: 5,
      prompt_id: 5,
      done: 'yes',
      generations: {},
      data: 'none',
      images: 'none',
      model: 'x',
      inferenceProviderMapping: 7,
      CheckpointLoaderSimple: [],
      status: 1,
    }),
  ),
  bad('__proto__ for an answer', withPrototype({})),
  bad('nesting of 100,000 levels', deepJson),
  bad('UTF-16', bytes(200, 'application/json', Buffer.from('{"id":"1"}', 'utf16le'))),
  bad('zero bytes', bytes(200, 'application/json', Buffer.alloc(1_000))),
  bad('XML', text(200, '<?xml version="1.0"?><answer/>', 'application/xml')),
  bad('JSON with a comment', text(200, '{"id": "1" /* one */}')),
  bad('two answers', text(200, '{"id":"1"}{"id":"2"}')),
  bad('no content', (response) => response.writeHead(204).end()),
  bad('text that is not UTF-8', bytes(200, 'application/json', Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x7d]))),
]

const wrongTransport: readonly HostileCase[] = [
  {
    name: 'a connection that is cut',
    reply: cutShort(200, 'application/json', '{"id": "12'),
    kinds: ['network'],
  },
  { name: 'a connection that is closed', reply: hangUp, kinds: ['network'] },
  { name: 'silence', reply: silent, kinds: ['timeout'] },
  { name: 'a stop in the middle', reply: stalled, kinds: ['timeout'] },
  { name: 'one byte a second', reply: trickling, kinds: ['timeout'] },
  bad('more than was announced', longerThanTold),
  bad('no HTTP', garbage),
  bad('two lengths', twoLengths),
  bad('a status of 999', oddStatus),
  bad('headers of 200 KB', hugeHeaders),
  bad('gzip that is none', brokenGzip(200)),
  bad('an unknown packing', unknownPacking),
]

const tooMuch: readonly HostileCase[] = [
  { name: 'an endless answer', reply: endless(200, 'application/json', spaces), kinds: ['too-large'] },
  { name: 'a bomb of gzip', reply: gzipBomb(200), kinds: ['too-large'] },
  { name: 'an endless error', reply: endless(500, 'text/plain', spaces), kinds: ['server-error'] },
  { name: 'an error as a bomb of gzip', reply: gzipBomb(500, 'text/html'), kinds: ['server-error'] },
  { name: 'an error of 20 MB', reply: hugeError(500, 'Out of memory'), kinds: ['server-error'] },
  { name: 'a refusal of 20 MB', reply: hugeError(400, 'No'), kinds: ['bad-request'] },
]

const wrongStatuses = (key: string): readonly HostileCase[] => [
  { name: 'a web page with 502', reply: html(502), kinds: ['server-error'] },
  { name: 'a web page with 403', reply: html(403), kinds: ['forbidden', 'expired'] },
  { name: '418', reply: json(418, { message: 'I am a teapot' }), kinds: ['bad-request'] },
  {
    name: '500 that repeats the key',
    reply: json(500, { message: `Crashed on ${key}`, key }),
    kinds: ['server-error'],
  },
  {
    name: '401 with the key in a page',
    reply: text(401, `<html><b>${key}</b></html>`, 'text/html'),
    kinds: ['unauthorised'],
  },
  {
    name: 'words that turn the line around',
    reply: json(500, { message: '\u202Egnp.exe\u0000\u001B[31m\u2028<script>alert(1)</script>' }),
    kinds: ['server-error'],
  },
  ...['1000000000', '-5', 'yesterday', 'Fri, 31 Dec 9999 23:59:59 GMT', '1e9', 'NaN', '0x10', ''].map(
    (value): HostileCase => ({
      name: `429 with Retry-After: ${value}`,
      reply: retryLater(429, value),
      kinds: ['rate-limited'],
    }),
  ),
  { name: 'an error that is broken gzip', reply: brokenGzip(503), kinds: ['server-error', 'bad-response'] },
  {
    name: 'an error whose body is cut',
    reply: cutShort(500, 'application/json', '{"mess'),
    kinds: ['server-error', 'network'],
  },
]

const elsewhere = (inside: string): readonly HostileCase[] =>
  [
    inside,
    inside.replace('http:', 'https:'),
    inside.replace('127.0.0.1', 'localhost'),
    inside.replace('127.0.0.1', '[::1]'),
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    '//127.0.0.1/',
    'javascript:alert(1)',
  ].flatMap((to, index) => [
    {
      name: `a redirect to ${to}`,
      reply: redirect(index % 2 === 0 ? 302 : 307, to),
      kinds: ['bad-response', 'refused-address'] as const,
    },
  ])

/** What may come where a picture should. */
export const hostilePictures: readonly HostileCase[] = [
  bad('a web page for a picture', html(200)),
  bad('noise for a picture', bytes(200, 'image/png', noise)),
  bad('nothing for a picture', bytes(200, 'image/webp', Buffer.alloc(0))),
  bad('half a head of a picture', bytes(200, 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))),
  bad('a GIF', bytes(200, 'image/gif', Buffer.from(`GIF89a${'\u0001'.repeat(100)}`, 'latin1'))),
  bad(
    'SVG with a script',
    text(200, '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'image/svg+xml'),
  ),
  bad(
    'a JPEG that never begins',
    bytes(200, 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe1, 0, 1, 2, 3, 4])),
  ),
  { name: 'a bomb of pixels', reply: pixelBomb, kinds: ['too-large'] },
  { name: 'an endless picture', reply: endless(200, 'image/png', noise), kinds: ['too-large'] },
  { name: 'a picture as a bomb of gzip', reply: gzipBomb(200, 'image/png'), kinds: ['too-large'] },
  { name: 'a picture that is cut', reply: cutShort(200, 'image/png', 'PNG'), kinds: ['network'] },
  { name: 'a picture of one byte a second', reply: trickling, kinds: ['timeout'] },
  { name: 'silence for a picture', reply: silent, kinds: ['timeout'] },
]
