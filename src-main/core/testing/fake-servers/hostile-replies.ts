import { gzipSync } from 'node:zlib'
import { bytes, json, type Reply } from './fake-server.ts'
import { wrapPng } from './picture.ts'

export const html =
  (status: number): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html' })
    response.end(
      '<!doctype html><html><head><title>502</title></head><body><h1>Bad gateway</h1></body></html>',
    )
  }

export const text =
  (
    status: number,
    body: string,
    contentType = 'application/json',
    headers: Readonly<Record<string, string>> = {},
  ): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': contentType, ...headers })
    response.end(body)
  }

/** Never says a word. */
export const silent: Reply = (response, fake) => {
  fake.stuck(response)
}

/** Headers, and then nothing. */
export const stalled: Reply = (response, fake) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{')
  fake.stuck(response)
}

/** A byte every second of the test's own time. */
export const trickling: Reply = (response, fake) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const drip = async (): Promise<void> => {
    while (!response.destroyed) {
      response.write(' ')
      await fake.pause(response, 1_000)
    }
  }
  void drip()
}

/** As much as anyone will take. */
export const endless =
  (status: number, contentType: string, piece: Buffer): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': contentType })
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
    }
    response.on('drain', more)
    more()
  }

/** Closes the connection after `body`, with more announced. */
export const cutShort =
  (status: number, contentType: string, body: string): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': contentType, 'content-length': body.length + 1_000 })
    response.write(body, () => response.destroy())
  }

export const hangUp: Reply = (response) => response.destroy()

/** More than was announced. */
export const longerThanTold = raw(
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n{"id": "12345678", "done": true}',
)

/** What is no HTTP. */
export const garbage = raw('SSH-2.0-OpenSSH_9.6\r\n\r\n')
export const twoLengths = raw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 7\r\n\r\nhello')
export const oddStatus = raw('HTTP/1.1 999 Whatever\r\ncontent-length: 2\r\n\r\n{}')
export const hugeHeaders = raw(`HTTP/1.1 200 OK\r\nx-much: ${'a'.repeat(200_000)}\r\n\r\n{}`)

function raw(message: string): Reply {
  return (response) => {
    const { socket } = response
    if (response.destroyed || socket === null) response.destroy()
    else socket.end(message)
  }
}

export const redirect =
  (status: number, to: string): Reply =>
  (response) => {
    response.writeHead(status, { location: to })
    response.end()
  }

let bomb: Buffer | null = null

/** Some 40 KB that unfold to 400 MB. */
export const gzipBomb =
  (status: number, contentType = 'application/json'): Reply =>
  (response) => {
    // One member of ten megabytes, forty times: an unpacker reads them one after another.
    bomb ??= Buffer.concat(Array<Buffer>(40).fill(gzipSync(Buffer.alloc(10 * 1024 * 1024, 0x20))))
    response.writeHead(status, { 'content-type': contentType, 'content-encoding': 'gzip' })
    response.end(bomb)
  }

export const brokenGzip =
  (status: number): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    response.end('this was never packed')
  }

export const unknownPacking: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'zpaq' })
  response.end('{}')
}

/** A PNG of a few bytes that says it is 60,000 pixels wide and high. */
export const pixelBomb = bytes(
  200,
  'image/png',
  wrapPng(60_000, 60_000, Buffer.from([0x78, 0x9c, 3, 0, 0, 0, 0, 1])),
)

export const hugeError = (status: number, said: string): Reply => {
  let body: Buffer | null = null
  return (response) => {
    body ??= Buffer.concat([
      Buffer.from(`{"message": "${said} `),
      Buffer.alloc(20 * 1024 * 1024, 'x'),
      Buffer.from('"}'),
    ])
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(body)
  }
}

/** Deeper than any parser of values may follow. */
export const deepJson = text(200, `${'['.repeat(100_000)}${']'.repeat(100_000)}`)

export const withPrototype = (body: Readonly<Record<string, unknown>>): Reply => {
  const inner = JSON.stringify(body).slice(1, -1)
  const polluting =
    '"__proto__": {"done": true, "polluted": true}, "constructor": {"prototype": {"polluted": true}}'
  return text(200, `{${polluting}${inner === '' ? '' : `, ${inner}`}}`)
}

export const retryLater = (status: number, value: string): Reply =>
  json(status, { message: 'later' }, { 'retry-after': value })
