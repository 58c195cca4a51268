import type { WriterId } from '#contract/index.ts'
import { ProviderFailure, type FailureKind } from '#core/providers/failure.ts'
import { hostileCases, type HostileCase } from '#core/testing/fake-servers/hostile-cases.ts'
import { events, hostileStreams, lines } from '#core/testing/fake-servers/hostile-streams.ts'
import {
  fakeToken,
  json,
  startFakeChatServer,
  startFakeHordeText,
  startFakeHuggingFaceChat,
  startFakeOllama,
  type FakeServer,
  type FakeTime,
} from '#core/testing/fake-servers/index.ts'
import { createProviderWorld, silentLog } from '#core/testing/provider-world.ts'
import {
  readAll,
  textModelIn,
  textRequest,
  writingContext,
  type TextModelOptions,
} from '#core/testing/text-world.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'
import { assertPresentable, startHostileWatch, type HostileWatch } from './testing/hostile-watch.ts'

/** As long as a real one, so that it is looked for everywhere. */
const key = fakeToken

interface Case extends Pick<HostileCase, 'name' | 'reply'> {
  readonly route: string
  /** `ok`: odd, and yet the text comes. */
  readonly kinds: readonly (FailureKind | 'ok')[]
}

interface Target {
  readonly name: string
  readonly id: WriterId
  readonly start: (
    time: FakeTime,
  ) => Promise<{ readonly fake: FakeServer; readonly options: TextModelOptions }>
  /** Routes that answer with one JSON value, with what may come of a bad one beside the usual kinds. */
  readonly routes: Readonly<Record<string, readonly (FailureKind | 'ok')[]>>
  readonly special: (inside: string) => readonly Case[]
}

const generation = (change: object) =>
  json(200, { done: true, finished: 1, generations: [{ text: '{}', model: 'm', ...change }] })

/** What a stream may do wrong, and what any answer may: for a route that streams. */
const streamed = (dialect: typeof events, inside: string): readonly Case[] => [
  ...hostileStreams(dialect, key).map((one): Case => ({ ...one, route: 'chat' })),
  ...hostileCases(inside, key).map((one): Case => ({ ...one, route: 'chat', kinds: kindsInStream(one) })),
]

/** A whole value where a stream was asked for may break off where a value would be called bad, and the other way round. */
const kindsInStream = ({ name, kinds }: HostileCase): readonly FailureKind[] => {
  // Half a megabyte of nothing in one value is more than one piece may be.
  if (kinds.includes('too-large')) return ['too-large', 'bad-response']
  if (name === 'one byte a second') return ['timeout', 'too-large']
  // At home nobody has a key, and these words are of a server that wants one.
  if (kinds.includes('unauthorised')) return ['unauthorised', 'forbidden']
  // “Out of memory” is the model's, at home.
  if (name === 'an error of 20 MB') return [...kinds, 'bad-request']
  return kinds
}

const targets: readonly Target[] = [
  {
    name: 'At home: Ollama',
    id: 'local',
    start: async (time) => {
      const fake = await startFakeOllama({ time })
      return { fake, options: { homeServer: fake.url } }
    },
    routes: {},
    special: (inside) => [
      ...streamed(lines, inside),
      {
        name: 'a model that is gone',
        route: 'chat',
        reply: json(404, { error: "model 'x' not found" }),
        kinds: ['model-gone'],
      },
      {
        name: 'a model that is too big',
        route: 'chat',
        reply: json(500, {
          error: 'model requires more system memory (9.0 GiB) than is available (4.2 GiB)',
        }),
        kinds: ['bad-request'],
      },
      {
        name: 'a model that is being loaded',
        route: 'chat',
        reply: json(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
        kinds: ['model-loading'],
      },
      {
        name: 'a refusal of everything, again and again',
        route: 'chat',
        reply: json(400, { error: 'format think schema' }),
        kinds: ['bad-request'],
      },
    ],
  },
  {
    name: 'At home: OpenAI’s chat',
    id: 'local',
    start: async (time) => {
      const fake = await startFakeChatServer({ time })
      return { fake, options: { homeServer: fake.url } }
    },
    routes: {},
    special: (inside) => [
      ...streamed(events, inside),
      ...['content_filter'].map((reason): Case => ({
        name: `an answer that ends with ${reason}`,
        route: 'chat',
        reply: json(200, {
          model: 'm',
          choices: [{ index: 0, message: { content: '{' }, finish_reason: reason }],
        }),
        kinds: ['censored'],
      })),
      {
        name: 'a hundred choices',
        route: 'chat',
        reply: json(200, { model: 'm', choices: Array(100).fill({ message: { content: 'x' } }) }),
        kinds: ['bad-response'],
      },
    ],
  },
  {
    name: 'Hugging Face',
    id: 'hugging-face',
    start: async (time) => {
      const fake = await startFakeHuggingFaceChat({ time })
      return { fake, options: { router: fake.url } }
    },
    // A list that can't be read is done without.
    routes: { list: ['ok'] },
    special: (inside) => [
      ...streamed(events, inside),
      ...[
        [],
        null,
        'none',
        [{ id: 5 }],
        [null],
        [{ id: 'a/b', providers: [{ provider: '../x', status: 'live' }] }],
      ].map((data): Case => ({
        name: `the list ${JSON.stringify(data)}`,
        route: 'list',
        reply: json(200, { data }),
        kinds: ['no-model', 'ok'],
      })),
      {
        name: 'no credit',
        route: 'chat',
        reply: json(402, { error: 'You have exceeded your monthly included credits' }),
        kinds: ['out-of-credit'],
      },
      {
        name: 'a model that is gated',
        route: 'chat',
        reply: json(403, { error: 'Access to model x is restricted: accept the terms. It is gated.' }),
        kinds: ['model-gated'],
      },
      {
        name: 'a token without the right',
        route: 'chat',
        reply: json(403, { error: 'This authentication method does not have sufficient permissions' }),
        kinds: ['forbidden'],
      },
      {
        name: 'a model that is loading',
        route: 'chat',
        reply: json(503, { error: 'Model x is currently loading', estimated_time: 20.5 }),
        kinds: ['model-loading'],
      },
      {
        name: 'words that are refused',
        route: 'chat',
        reply: json(400, { error: { message: 'Flagged by our content policy' } }),
        kinds: ['prompt-refused'],
      },
      {
        name: 'a model that is gone',
        route: 'chat',
        reply: json(410, { error: 'The requested model is deprecated' }),
        kinds: ['model-gone'],
      },
    ],
  },
  {
    name: 'AI Horde',
    id: 'ai-horde',
    start: async (time) => {
      const fake = await startFakeHordeText({ time, keys: { [key]: 'parent#1' } })
      return { fake, options: { horde: fake.apiUrl } }
    },
    routes: { models: [], submit: [], status: [] },
    special: () => [
      ...['../../find_user', 'a'.repeat(10_000), '', 'a b', '1?x=1', '%2e%2e'].map((id): Case => ({
        name: `the id ${id.slice(0, 20)}`,
        route: 'submit',
        reply: json(202, { id, kudos: 1 }),
        kinds: ['bad-response'],
      })),
      ...(
        [
          ['UnsupportedModel', 400, 'model-gone'],
          ['CorruptPrompt', 400, 'prompt-refused'],
          ['InvalidAPIKey', 401, 'unauthorised'],
          ['KudosUpfront', 403, 'out-of-credit'],
          ['TimeoutIP', 403, 'timed-out-address'],
          ['TooManyPrompts', 429, 'rate-limited'],
          ['MaintenanceMode', 400, 'maintenance'],
          ['SomethingNew', 400, 'bad-request'],
        ] as const
      ).map(([rc, status, kind]): Case => ({
        name: rc,
        route: 'submit',
        reply: json(status, { message: 'No.', rc }),
        kinds: [kind],
      })),
      { name: 'no models at all', route: 'models', reply: json(200, []), kinds: ['no-model'] },
      {
        name: 'models without workers',
        route: 'models',
        reply: json(200, [{ name: 'koboldcpp/Llama-3.1-8B-Instruct', count: -3, eta: 'soon' }]),
        kinds: ['no-model'],
      },
      {
        name: 'models with terrible names',
        route: 'models',
        reply: json(200, [
          { name: `${'-'.repeat(250)}q4`, count: 3 },
          { name: `a${'_q8_'.repeat(70)}`, count: 1 },
        ]),
        kinds: ['no-model'],
      },
      {
        name: 'done and nothing there',
        route: 'status',
        reply: json(200, { done: true, finished: 1, generations: [] }),
        kinds: ['bad-response'],
      },
      {
        name: 'done and faulted',
        route: 'status',
        reply: json(200, { done: true, faulted: true, finished: 0, generations: [] }),
        kinds: ['server-error'],
      },
      {
        name: '21 texts',
        route: 'status',
        reply: json(200, { done: true, finished: 21, generations: Array(21).fill({ text: '{}' }) }),
        kinds: ['bad-response'],
      },
      {
        name: 'a text that is a number',
        route: 'status',
        reply: generation({ text: 5 }),
        kinds: ['bad-response'],
      },
      {
        name: 'a text that is missing',
        route: 'status',
        reply: generation({ text: undefined }),
        kinds: ['bad-response'],
      },
      { name: 'an empty text', route: 'status', reply: generation({ text: '' }), kinds: ['bad-response'] },
      {
        name: 'a text of blanks',
        route: 'status',
        reply: generation({ text: ' \n ' }),
        kinds: ['bad-response'],
      },
      {
        name: 'only thinking',
        route: 'status',
        reply: generation({ text: '<think>hm' }),
        kinds: ['bad-response'],
      },
      {
        name: 'the end alone',
        route: 'status',
        reply: generation({ text: '<|eot_id|>' }),
        kinds: ['bad-response'],
      },
      {
        name: 'a text that was held back',
        route: 'status',
        reply: generation({ state: 'csam' }),
        kinds: ['censored'],
      },
      {
        name: 'a text with a censor’s mark',
        route: 'status',
        reply: generation({ gen_metadata: [{ type: 'censorship', value: 'csam' }] }),
        kinds: ['censored'],
      },
      {
        name: 'a text of 200,000 characters',
        route: 'status',
        reply: generation({ text: `{"a":"${'x'.repeat(200_000)}"}` }),
        kinds: ['too-large'],
      },
      {
        name: 'one that never comes to an end',
        route: 'status',
        reply: generation({ text: '{"a":"more ' }),
        kinds: ['ok'],
      },
      {
        name: 'clocks and numbers gone mad',
        route: 'status',
        reply: generation({
          model: { a: 1 },
          seed: 'NaN',
          worker_name: 5,
          gen_metadata: 'none',
          wait_time: -1e308,
        }),
        kinds: ['ok'],
      },
      {
        name: 'a model’s name of 100,000 characters',
        route: 'status',
        reply: generation({ model: 'w'.repeat(100_000) }),
        kinds: ['ok'],
      },
      {
        name: 'never possible',
        route: 'status',
        reply: json(200, { done: false, finished: 0, is_possible: false, wait_time: 1e300 }),
        kinds: ['impossible'],
      },
      {
        name: 'no longer known',
        route: 'status',
        reply: json(404, { message: 'Not found', rc: 'RequestNotFound' }),
        kinds: ['expired'],
      },
    ],
  },
]

let watch: HostileWatch
beforeAll(async () => {
  watch = await startHostileWatch()
})
afterAll(async () => {
  await watch.close()
})

describe.each(targets)('$name', (target) => {
  const named = new Set<string>()
  const world = createProviderWorld((clock) =>
    createGate({
      activity: { record: () => 1, finish: () => undefined },
      offline: () => false,
      allowPrivate: (host) => named.has(host),
      clock,
      log: silentLog,
      version: '1.2.3',
    }),
  )
  let fake: FakeServer
  let options: TextModelOptions

  beforeAll(async () => {
    ;({ fake, options } = await target.start(world.clock))
    world.watch(fake)
    named.add(new URL(fake.url).host)
  })
  afterAll(async () => {
    await fake.close()
  })

  const outcomeOf = async ({ route, reply }: Case): Promise<FailureKind | 'ok'> => {
    // Limits of the fake are counted by its own time, and every case is a new client.
    world.clock.skip(120_000)
    const secret = target.id === 'local' ? null : key
    const model = textModelIn(world, target.id, options)
    // Who is there is found out before anything goes wrong.
    await world.clock.run(model.readiness(secret))
    fake.always(route, reply)
    try {
      const work = readAll(model.stream(textRequest(), writingContext(world, { key: secret })))
      const written = await world.clock.run(work).catch((cause: unknown) => cause)
      if (written instanceof ProviderFailure) {
        assertPresentable(written, secret)
        return written.kind
      }
      if (written instanceof Error) throw written
      return 'ok'
    } finally {
      fake.always(route, null)
      while (fake.stuckCount() > 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }

  it('calls every bad answer by its name, connects to nobody inside, and keeps its memory small', async () => {
    const usual = Object.entries(target.routes).flatMap(([route, also]) =>
      hostileCases(watch.inside, key)
        // What is asked after again and again is read by the same lines as the others.
        .filter(({ bulky }) => bulky !== true || route !== 'status')
        .map((one): Case => ({ ...one, route, kinds: [...one.kinds, ...also] })),
    )
    const all = [...usual, ...target.special(watch.inside)]
    const wrong: string[] = []
    let highest = 0
    for (const one of all) {
      const outcome = await outcomeOf(one)
      if (!one.kinds.includes(outcome)) {
        wrong.push(`${one.route}: ${one.name}: ${outcome}, not ${one.kinds.join(' or ')}`)
      }
      highest = Math.max(highest, watch.grown())
    }
    expect(wrong).toEqual([])
    expect(highest).toBeLessThan(256)
    expect(watch.touched()).toBe(0)
    expect(watch.unhandled).toEqual([])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(all.length).toBeGreaterThanOrEqual(target.id === 'local' ? 100 : 150)
  }, 120_000)
})

it('has at least 150 bad answers for each writer', () => {
  const count = (id: WriterId): number =>
    targets
      .filter((target) => target.id === id)
      .reduce(
        (sum, { routes, special }) =>
          sum +
          special('http://127.0.0.1:1').length +
          Object.keys(routes).length * hostileCases('http://127.0.0.1:1', key).length,
        0,
      )
  for (const id of ['local', 'hugging-face', 'ai-horde'] as const)
    expect(count(id)).toBeGreaterThanOrEqual(150)
})
