import { AppError } from '#contract/index.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  assertFaithful,
  chatEvents,
  json,
  ollamaLines,
  startFakeChatServer,
  startFakeComfyUi,
  startFakeOllama,
  startFakeOpenAiImages,
  streaming,
  type FakeServer,
} from '../../../testing/fake-servers/index.ts'
import { createProviderWorld } from '../../../testing/provider-world.ts'
import { readAll, textModelIn, textRequest, writingContext } from '../../../testing/text-world.ts'
import { allAbilities, withLess } from './abilities.ts'
import { probeTextServer } from './index.ts'
import { contextFor } from './ollama.ts'

const open: FakeServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()))
})
const kept = async (starting: Promise<FakeServer>): Promise<FakeServer> => {
  const fake = await starting
  open.push(fake)
  return fake
}
const never = new AbortController().signal
const containing = (words: string): unknown => expect.stringContaining(words)
const like = (part: object): unknown => expect.objectContaining(part)
const memory = 16 * 1024 ** 3

const probe = async (
  start: () => Promise<FakeServer>,
  addressOf = (fake: FakeServer) => fake.url,
): Promise<unknown> => {
  const world = createProviderWorld()
  const fake = await kept(start())
  const found = probeTextServer(
    { fetchFor: world.fetchFor, clock: world.clock, memory },
    addressOf(fake),
    never,
  )
  return await world.clock.run(found.catch((cause: unknown) => cause))
}

describe('who is there', () => {
  it.each([
    ['ollama', () => startFakeOllama()],
    ['lm-studio', () => startFakeChatServer({ kind: 'lm-studio' })],
    ['llama-cpp', () => startFakeChatServer({ kind: 'llama-cpp' })],
    ['openai-chat', () => startFakeChatServer()],
  ] as const)('%s', async (kind, start) => {
    expect(await probe(start)).toMatchObject({ kind, models: [{ suggested: true, fits: true }] })
  })

  it('is found at an address without http://, and at one that ends in /v1', async () => {
    expect(
      await probe(
        () => startFakeOllama(),
        ({ url }) => url.slice('http://'.length),
      ),
    ).toMatchObject({ kind: 'ollama' })
    expect(
      await probe(
        () => startFakeChatServer(),
        ({ url }) => `${url}/v1/`,
      ),
    ).toMatchObject({ kind: 'openai-chat' })
  })

  it('lists models with their size, the best first, and none that can’t write', async () => {
    const found = await probe(() =>
      startFakeOllama({
        models: {
          'nomic-embed-text:latest': 274_000_000,
          'llama3.2:1b': 1_300_000_000,
          'qwen2.5:7b': 4_680_000_000,
          'llama3.3:70b': 42_500_000_000,
        },
      }),
    )
    expect(found).toMatchObject({
      models: [
        { id: 'qwen2.5:7b', bytes: 4_680_000_000, suggested: true, fits: true },
        { id: 'llama3.2:1b', suggested: false, fits: true },
        { id: 'llama3.3:70b', suggested: false, fits: false },
      ],
    })
  })

  it.each([
    ['no model that can write', () => startFakeOllama({ models: { 'nomic-embed-text:latest': 1 } })],
    ['no model that can write', () => startFakeOpenAiImages()],
    ['not a model server that Inglenook knows', () => startFakeComfyUi()],
  ])('nobody who writes: %s', async (words, start) => {
    const failure = await probe(start)
    expect(failure).toBeInstanceOf(AppError)
    expect(failure).toMatchObject({ code: 'not-found', message: containing(words) })
  })

  it('nobody at all', async () => {
    const fake = await startFakeOllama()
    await fake.close()
    expect(await probe(() => Promise.resolve(fake))).toMatchObject({
      code: 'not-found',
      message: containing('Nobody answers'),
    })
  })
})

const set = async (start: () => Promise<FakeServer>, model = '') => {
  const world = createProviderWorld()
  const fake = await kept(start())
  world.watch(fake)
  const local = textModelIn(world, 'local', { homeServer: fake.url, model })
  const ask = (change: Parameters<typeof textRequest>[0] = {}) =>
    world.clock.run(readAll(local.stream(textRequest(change), writingContext(world))))
  const fail = async () => {
    const cause = await ask().catch((reason: unknown) => reason)
    expect(cause).toBeInstanceOf(ProviderFailure)
    return cause as ProviderFailure
  }
  const bodies = () => fake.log.flatMap(({ route, body }) => (route === 'chat' ? [body] : []))
  return { world, fake, local, ask, fail, bodies }
}

describe('the model', () => {
  const models = { 'qwen2.5:7b': 4_680_000_000, 'mistral:latest': 4_100_000_000 }
  it('is the suggested one', async () => {
    expect((await (await set(() => startFakeOllama({ models }))).ask()).model).toBe('qwen2.5:7b')
  })
  it('is that of the settings, with or without :latest', async () => {
    expect((await (await set(() => startFakeOllama({ models }), 'mistral')).ask()).model).toBe(
      'mistral:latest',
    )
  })
  it('is never silently another one', async () => {
    const { fail, bodies } = await set(() => startFakeOllama({ models }), 'gemma3:12b')
    expect(await fail()).toMatchObject({ kind: 'model-gone', message: containing('gemma3:12b') })
    expect(bodies()).toEqual([])
  })
})

describe('what is asked', () => {
  it('of Ollama: the schema, no thinking, room enough, and to stay loaded', async () => {
    const { ask, bodies } = await set(() => startFakeOllama())
    await ask()
    expect(bodies()).toEqual([
      expect.objectContaining({
        format: textRequest().schema,
        think: false,
        keep_alive: '10m',
        options: like({ num_ctx: 8_192, num_predict: 2_000 }),
      }),
    ])
  })
  it('of gpt-oss: to think little', async () => {
    const { ask, bodies } = await set(() => startFakeOllama({ models: { 'gpt-oss:20b': 11_000_000_000 } }))
    await ask()
    expect(bodies()[0]).toMatchObject({ think: 'low' })
  })
  it('of llama.cpp: the schema, and no thinking', async () => {
    const { ask, bodies, fake } = await set(() => startFakeChatServer({ kind: 'llama-cpp' }))
    await ask()
    expect(bodies()[0]).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { schema: textRequest().schema } },
      chat_template_kwargs: { enable_thinking: false },
    })
    assertFaithful(fake)
  })
  it('is asked for in fewer ways once a server has refused some, and never again in those', async () => {
    const { ask, bodies } = await set(() => startFakeChatServer({ takesSchema: false, takesExtras: false }))
    await ask()
    await ask()
    expect(
      bodies().map((body) => Object.keys(body as object).filter((name) => /format|kwargs/u.test(name))),
    ).toEqual([['response_format', 'chat_template_kwargs'], ['chat_template_kwargs'], [], []])
  })
  it('without a schema where none is wanted', async () => {
    const { ask, bodies } = await set(() => startFakeOllama())
    await ask({ schema: null })
    expect(bodies()[0]).not.toHaveProperty('format')
  })
})

describe('an answer', () => {
  it.each([
    ['that broke off', ollamaLines('llama3.1:8b', ['{"a":'], null), 'bad-response'],
    [
      'with an error after its beginning',
      [...ollamaLines('llama3.1:8b', ['{"a":'], null), '{"error":"llama runner process has terminated"}\n'],
      'server-error',
    ],
    [
      'that begins with an error',
      ['{"error":"model requires more system memory (9.0 GiB) than is available (4.2 GiB)"}\n'],
      'bad-request',
    ],
    ['of no line', [], 'bad-response'],
  ])('of Ollama %s', async (_name, lines, kind) => {
    const { fail, fake } = await set(() => startFakeOllama())
    fake.always('chat', streaming('application/x-ndjson', lines))
    expect((await fail()).kind).toBe(kind)
  })

  it.each([
    ['without [DONE]', chatEvents('m', ['{"a":1}']).slice(0, -1), 'stop'],
    ['with [DONE] and no reason', chatEvents('m', ['{"a":1}'], null), 'stop'],
    ['cut off', chatEvents('m', ['{"a":1'], 'length'), 'length'],
  ])('in events %s', async (_name, events, end) => {
    const { ask, fake } = await set(() => startFakeChatServer())
    fake.always('chat', streaming('text/event-stream', events))
    expect((await ask()).end).toBe(end)
  })

  it('in events that says neither is not whole', async () => {
    const { fail, fake } = await set(() => startFakeChatServer())
    fake.always('chat', streaming('text/event-stream', chatEvents('m', ['{"a":1}'], null).slice(0, -1)))
    expect((await fail()).message).toContain('broke off')
  })

  it('that is not streamed is read all the same, its thinking left out', async () => {
    const { ask, fake } = await set(() => startFakeChatServer())
    const message = { role: 'assistant', content: '{"a":1}', reasoning_content: 'Hm.' }
    fake.always('chat', json(200, { model: 'm', choices: [{ index: 0, message, finish_reason: 'stop' }] }))
    expect(await ask()).toMatchObject({ text: '{"a":1}', end: 'stop' })
  })

  it('of ten million tokens is cut at the limit', async () => {
    const { fail, fake, world } = await set(() => startFakeChatServer())
    const event = chatEvents('m', ['once more '])[1] ?? ''
    const many = Buffer.from(event.repeat(2_000))
    fake.always('chat', (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      let left = 5_000
      const more = (): void => {
        while (left-- > 0 && !response.destroyed && response.write(many));
      }
      response.on('drain', more)
      more()
    })
    expect((await fail()).kind).toBe('too-large')
    expect(world.clock.now()).toBeGreaterThan(0)
  })
})

it('waits long for the first word, and not for ever', async () => {
  const { fail, fake, world } = await set(() => startFakeOllama())
  fake.always('chat', (response, controls) => void controls.stuck(response))
  const before = world.clock.now()
  expect((await fail()).kind).toBe('timeout')
  expect(world.clock.now() - before).toBe(540_000)
})

it('looks again when the server was closed', async () => {
  const { ask, fail, fake } = await set(() => startFakeOllama())
  await ask()
  fake.next('chat', (response) => void response.destroy())
  expect((await fail()).kind).toBe('network')
  const asked = fake.log.filter(({ route }) => route === 'tags').length
  await ask()
  expect(fake.log.filter(({ route }) => route === 'tags').length).toBeGreaterThan(asked)
})

it.each([
  [100, 1_000, 8_192],
  [10_000, 3_000, 8_192],
  [20_000, 3_000, 16_384],
  [50_000, 4_000, 32_768],
  [200_000, 4_000, 65_536],
])('%d characters and %d tokens need a context of %d', (characters, maxTokens, size) => {
  expect(contextFor({ messages: [{ role: 'user', content: 'x'.repeat(characters) }], maxTokens })).toBe(size)
})

describe('a refusal', () => {
  const refused = (status: number, said: string) =>
    new ProviderFailure('bad-request', 'No.', { status, said })
  it('takes away what its words name, else the extras, else the schema, and then nothing', () => {
    expect(withLess(allAbilities, refused(400, 'response_format is not supported'))).toEqual({
      takesSchema: false,
      takesExtras: true,
    })
    const first = withLess(allAbilities, refused(422, 'extra fields not permitted'))
    expect(first).toEqual({ takesSchema: true, takesExtras: false })
    const second = withLess(first ?? allAbilities, refused(400, 'no'))
    expect(second).toEqual({ takesSchema: false, takesExtras: false })
    expect(withLess(second ?? allAbilities, refused(400, 'no'))).toBeNull()
  })
  it('of another kind takes nothing away', () => {
    expect(withLess(allAbilities, new ProviderFailure('model-gone', 'Gone.', { status: 404 }))).toBeNull()
    expect(withLess(allAbilities, new ProviderFailure('timeout', 'Late.'))).toBeNull()
    expect(withLess(allAbilities, new Error('a bug'))).toBeNull()
  })
})
