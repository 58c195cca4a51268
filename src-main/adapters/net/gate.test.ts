import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { OutboundRequestView } from '#contract/index.ts'
import type { FetchFor, RequestPurpose } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { garbage, hugeHeaders } from '#core/testing/fake-servers/hostile-replies.ts'
import { silentLog } from '#core/testing/provider-world.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { reachOf } from './addresses.ts'
import type { Resolve } from './connect.ts'
import { createGate, type GateDeps } from './gate.ts'

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map(async (server) => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }),
  )
})

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const serve = async (
  handler: Handler,
): Promise<{ readonly url: string; readonly host: string; readonly asked: readonly IncomingMessage[] }> => {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    handler(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `http://${host}`, host, asked }
}

interface Opened {
  readonly gate: FetchFor
  readonly rows: readonly Omit<OutboundRequestView, 'id'>[]
  readonly resolved: readonly string[]
}

const open = (
  change: Partial<GateDeps> & {
    readonly named?: readonly string[]
    readonly addresses?: readonly string[]
  } = {},
): Opened => {
  const rows: Omit<OutboundRequestView, 'id'>[] = []
  const resolved: string[] = []
  const resolve: Resolve = (hostname) => {
    resolved.push(hostname)
    const addresses = change.addresses ?? ['127.0.0.1']
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
  }
  const gate = createGate({
    activity: {
      record: (row) => rows.push(row) - 1,
      finish: (id, end) => {
        rows[id] = { ...rows[id]!, ...end }
      },
    },
    offline: () => false,
    allowPrivate: (host) => change.named?.includes(host) === true,
    clock: { now: () => 1_000 },
    log: silentLog,
    version: '1.2.3',
    resolve,
    ...change,
  })
  return { gate, rows, resolved }
}

const picture: RequestPurpose = { purpose: 'Picture', storyId: 'a story', home: false }

const failureOf = async (work: Promise<unknown>): Promise<ProviderFailure> => {
  const failure = await work.then(
    () => null,
    (cause: unknown) => cause,
  )
  expect(failure).toBeInstanceOf(ProviderFailure)
  return failure as ProviderFailure
}

const ok: Handler = (_request, response) => response.end('fine')

describe('what left this computer', () => {
  it('is noted: when, where to, what for, what was sent, what came back; never a header', async () => {
    const { url, host, asked } = await serve(ok)
    const { gate, rows } = open({ named: [host] })
    const key = 'TheSecretKey-123'
    const response = await gate(picture)(`${url}/a/${key}?type=image&X-Amz-Signature=abc&note=${key}`, {
      method: 'POST',
      headers: { apikey: key, authorization: `Bearer ${key}` },
      body: JSON.stringify({ prompt: `a fox, ${key}`, image: 'A'.repeat(4_000) }),
    })
    expect(await response.text()).toBe('fine')
    expect(asked[0]?.headers.apikey).toBe(key)
    expect(asked[0]?.headers['user-agent']).toBe('Inglenook/1.2.3')
    expect(rows).toEqual([
      {
        at: 1_000,
        host,
        method: 'POST',
        path: '/a/[key]?type=image&X-Amz-Signature=…&note=[key]',
        storyId: 'a story',
        purpose: 'Picture',
        sent: '{"prompt":"a fox, [key]","image":"[picture, 3 KB]"}',
        status: 200,
        bytesReceived: 4,
        outcome: 'ok',
      },
    ])
  })

  it('is noted before a byte leaves, and nothing leaves that can’t be', async () => {
    const order: string[] = []
    const { url, host, asked } = await serve((_request, response) => {
      order.push('asked')
      response.end()
    })
    const noting = open({
      named: [host],
      activity: { record: () => order.push('noted'), finish: () => undefined },
    })
    await (await noting.gate(picture)(url)).text()
    expect(order).toEqual(['noted', 'asked'])
    const full = open({
      named: [host],
      activity: {
        record: () => {
          throw new Error('disk full')
        },
        finish: () => undefined,
      },
    })
    expect((await failureOf(full.gate(picture)(url))).message).toContain('nothing was sent')
    expect(asked).toHaveLength(1)
  })

  it('tells what became of it', async () => {
    const { url, host } = await serve((request, response) => {
      if (request.url === '/no') response.writeHead(403).end('no')
      else if (request.url === '/cut')
        response.writeHead(200, { 'content-length': 10 }).write('abc', () => response.destroy())
      else response.destroy()
    })
    const { gate, rows } = open({ named: [host] })
    await (await gate(picture)(`${url}/no`)).text()
    const cut = await gate(picture)(`${url}/cut`)
    expect((await failureOf(cut.text())).kind).toBe('network')
    await failureOf(gate(picture)(`${url}/gone`))
    expect(rows.map(({ status, bytesReceived, outcome }) => [status, bytesReceived, outcome])).toEqual([
      [403, 2, 'refused'],
      [200, 3, 'network'],
      [null, 0, 'network'],
    ])
  })
})

describe('offline', () => {
  it('lets nothing out but to this computer, not even a question for a name', async () => {
    const { url, host } = await serve(ok)
    const { gate, rows, resolved } = open({
      offline: () => true,
      named: [host, 'nas.home:7860'],
      addresses: ['192.168.1.20'],
    })
    expect((await failureOf(gate(picture)('https://aihorde.net/api/v2/status/models'))).kind).toBe('offline')
    expect(rows).toEqual([])
    expect(resolved).toEqual([])
    expect((await failureOf(gate({ ...picture, home: true })('http://nas.home:7860/'))).kind).toBe('offline')
    expect(await (await gate(picture)(url)).text()).toBe('fine')
  })

  it('is asked at every request', async () => {
    const { url, host } = await serve(ok)
    let off = true
    const { gate } = open({ offline: () => off, named: [host.replace('127.0.0.1', 'there')] })
    const elsewhere = 'https://example.org/'
    const fetch = gate(picture)
    expect((await failureOf(fetch(elsewhere))).kind).toBe('offline')
    off = false
    expect((await failureOf(fetch(elsewhere))).kind).toBe('refused-address')
    expect(await (await fetch(url.replace('127.0.0.1', 'there'))).text()).toBe('fine')
  })
})

describe('addresses', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['2606:4700::1111', 'public'],
    ['64:ff9b::808:808', 'public'],
    ['127.0.0.1', 'loopback'],
    ['127.8.8.8', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '198.18.0.1',
      '192.0.2.1',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      '::ffff:10.0.0.1',
      '::10.0.0.1',
      '64:ff9b::10.0.0.1',
      '64:ff9b:1::808:808',
      '2002:a00:1::',
      '2001::1',
      '2001:db8::1',
      'fec0::1',
      'nonsense',
      '',
    ].map((address) => [address, 'private']),
  ])('%s is %s', (address, reach) => expect(reachOf(address)).toBe(reach))

  it.each([
    'https://127.0.0.1/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:192.168.1.1]/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://169.254.169.254/',
    'http://example.org/',
    'http://127.0.0.1:7860/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'https://user:pass@example.org/',
    'nonsense',
  ])('%s is not connected to', async (address) => {
    const { gate } = open({ addresses: ['93.184.216.34'] })
    expect((await failureOf(gate(picture)(address))).kind).toBe('refused-address')
  })

  it.each([['127.0.0.1'], ['10.0.0.1'], ['::1'], ['fd00::1'], ['169.254.169.254'], ['::ffff:10.0.0.1']])(
    'a public name that leads to %s is not connected to, whatever it led to before',
    async (address) => {
      const { gate, rows, resolved } = open({ addresses: [address] })
      expect((await failureOf(gate(picture)('https://innocent.example/'))).kind).toBe('refused-address')
      expect(resolved).toEqual(['innocent.example'])
      expect(rows[0]?.outcome).toBe('refused-address')
    },
  )

  it('may be private where a person named the host, with its port, and only there', async () => {
    const { url, host } = await serve(ok)
    const other = await serve(ok)
    const { gate } = open({ named: [host] })
    expect(await (await gate(picture)(url)).text()).toBe('fine')
    expect((await failureOf(gate(picture)(other.url))).kind).toBe('refused-address')
    expect(await (await gate({ ...picture, typed: other.host })(other.url)).text()).toBe('fine')
    expect(other.asked).toHaveLength(1)
  })

  it('may be this computer’s usual ports for a model server at home, and for nothing else', async () => {
    const { gate } = open({ addresses: ['192.168.1.5'] })
    const home = { ...picture, home: true }
    // Nobody need be there: what counts is that it was tried.
    const tried = await failureOf(gate(home)('http://127.0.0.1:7861/', { signal: AbortSignal.abort() }))
    expect(tried.kind).toBe('cancelled')
    expect((await failureOf(gate(home)('http://127.0.0.1:9/'))).kind).toBe('refused-address')
    expect((await failureOf(gate(picture)('http://127.0.0.1:7861/'))).kind).toBe('refused-address')
    // Someone bends the name.
    expect((await failureOf(gate(home)('http://localhost:7860/'))).kind).toBe('refused-address')
  })
})

describe('redirects', () => {
  const redirecting = async (to: (url: string) => string, status = 302) => {
    const server = await serve((request, response) => {
      if (request.url === '/end') response.end('there')
      else response.writeHead(status, { location: to(request.url ?? '') }).end()
    })
    return { ...server, ...open({ named: [server.host] }) }
  }

  it('are not followed unless that is asked for, and never with anything but a GET', async () => {
    const { url, gate, asked } = await redirecting(() => '/end')
    expect((await failureOf(gate(picture)(`${url}/a`))).kind).toBe('bad-response')
    const post = gate(picture)(`${url}/a`, { method: 'POST', body: '{}', redirect: 'follow' })
    expect((await failureOf(post)).kind).toBe('bad-response')
    expect(asked.map((request) => request.url)).toEqual(['/a', '/a'])
  })

  it('are followed three times, each noted', async () => {
    const { url, gate, rows } = await redirecting((at) => (at === '/aaa' ? '/end' : `${at}a`))
    expect(await (await gate(picture)(`${url}/a`, { redirect: 'follow' })).text()).toBe('there')
    expect(rows.map(({ path }) => path)).toEqual(['/a', '/aa', '/aaa', '/end'])
    const endless = await redirecting((at) => `${at}b`)
    expect((await failureOf(endless.gate(picture)(`${endless.url}/b`, { redirect: 'follow' }))).kind).toBe(
      'bad-response',
    )
    expect(endless.asked).toHaveLength(4)
  })

  it('are judged anew, and take no key elsewhere', async () => {
    const inside = await serve(ok)
    const first = await redirecting(() => `${inside.url}/end`)
    const refused = first.gate(picture)(`${first.url}/a`, { redirect: 'follow' })
    expect((await failureOf(refused)).kind).toBe('refused-address')
    expect(inside.asked).toEqual([])
    const { gate } = open({ named: [first.host, inside.host] })
    await (
      await gate(picture)(`${first.url}/a`, {
        redirect: 'follow',
        headers: { authorization: 'Bearer abcdefgh' },
      })
    ).text()
    expect(inside.asked[0]?.headers.authorization).toBeUndefined()
    const nonsense = await redirecting(() => 'http://[')
    expect((await failureOf(nonsense.gate(picture)(nonsense.url, { redirect: 'follow' }))).kind).toBe(
      'bad-response',
    )
  })
})

describe('answers', () => {
  it('are unpacked, and their packing no longer named', async () => {
    const { url, host } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('unpacked'))
    })
    const response = await open({ named: [host] }).gate(picture)(url)
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toBe('unpacked')
  })

  it('of 64 MB and more are cut off', async () => {
    const bomb = Buffer.concat(Array<Buffer>(7).fill(gzipSync(Buffer.alloc(10 * 1024 * 1024))))
    const { url, host } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    const { gate, rows } = open({ named: [host] })
    const response = await gate(picture)(url)
    const reader = response.body!.getReader()
    const readAll = async (): Promise<never> => {
      for (;;) if ((await reader.read()).done) throw new Error('It came to an end')
    }
    expect((await failureOf(readAll())).kind).toBe('too-large')
    expect(rows[0]?.outcome).toBe('too-large')
  })

  it.each([
    ['garbage', garbage],
    ['headers without end', hugeHeaders],
  ])('that are no HTTP are called so: %s', async (_name, reply) => {
    const { url, host } = await serve((_request, response) => {
      reply(response, { url: '', stuck: () => () => undefined, pause: () => Promise.resolve() })
    })
    expect((await failureOf(open({ named: [host] }).gate(picture)(url))).kind).toBe('bad-response')
  })

  it('can be let go in the middle, and then the connection ends', async () => {
    const closed = Promise.withResolvers<undefined>()
    const { url, host } = await serve((request, response) => {
      request.socket.once('close', () => closed.resolve(undefined))
      response.write('some')
    })
    const { gate, rows } = open({ named: [host] })
    const response = await gate(picture)(url)
    await response.body?.cancel()
    await closed.promise
    expect(rows[0]?.status).toBe(200)
  })
})

describe('stopping', () => {
  it('before, during and after the head of an answer fails with the reason', async () => {
    const { url, host } = await serve((request, response) => {
      if (request.url === '/head') response.write('some')
    })
    const { gate, rows } = open({ named: [host] })
    expect((await failureOf(gate(picture)(url, { signal: AbortSignal.abort() }))).kind).toBe('cancelled')
    expect(rows).toEqual([])
    const stop = new AbortController()
    const waiting = gate(picture)(url, { signal: stop.signal })
    const reason = new ProviderFailure('stalled', 'No progress.')
    stop.abort(reason)
    expect(await failureOf(waiting)).toBe(reason)
    const later = new AbortController()
    const response = await gate(picture)(`${url}/head`, { signal: later.signal })
    const body = response.text()
    later.abort()
    expect((await failureOf(body)).kind).toBe('cancelled')
    expect(rows.map(({ outcome }) => outcome)).toEqual(['stalled', 'cancelled'])
  })
})

describe('failures', () => {
  it('are told without a header, although Node’s own words quote it', async () => {
    const { gate } = open({ named: ['127.0.0.1:9'] })
    const failure = await failureOf(
      gate(picture)('http://127.0.0.1:9/', { headers: { apikey: 'secret\nsecret' } }),
    )
    expect(failure.kind).toBe('bad-request')
    expect(failure.message + String(failure.stack)).not.toContain('secret\nsecret')
  })

  it.each([
    ['EAI_AGAIN', 'offline'],
    ['ENETUNREACH', 'offline'],
    ['ENOTFOUND', 'network'],
    ['EHOSTUNREACH', 'network'],
    ['ETIMEDOUT', 'timeout'],
  ])('%s is %s', async (code, kind) => {
    const resolve: Resolve = () => Promise.reject(Object.assign(new Error(code), { code }))
    const { gate } = open({ resolve })
    expect((await failureOf(gate(picture)('https://example.org/'))).kind).toBe(kind)
  })

  it('of a closed port is one of the network', async () => {
    const { host, url } = await serve(ok)
    const { gate } = open({ named: [host] })
    servers.splice(0).forEach((server) => server.close())
    expect((await failureOf(gate(picture)(url))).kind).toBe('network')
  })
})
