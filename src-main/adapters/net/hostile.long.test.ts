import type { IllustratorId } from '#contract/index.ts'
import { ProviderFailure, type FailureKind } from '#core/providers/failure.ts'
import { hostileCases, hostilePictures, type HostileCase } from '#core/testing/fake-servers/hostile-cases.ts'
import {
  fakePicture,
  fakeToken,
  json,
  startFakeAutomatic1111,
  startFakeComfyUi,
  startFakeHorde,
  startFakeHuggingFace,
  startFakeOpenAiImages,
  startFakeStableDiffusionCpp,
  type FakeServer,
  type FakeTime,
} from '#core/testing/fake-servers/index.ts'
import {
  contextIn,
  createProviderWorld,
  illustratorIn,
  planOf,
  silentLog,
  type IllustratorOptions,
} from '#core/testing/provider-world.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'
import { assertPresentable, startHostileWatch, type HostileWatch } from './testing/hostile-watch.ts'

/** As long as a real one, so that it is looked for everywhere. */
const key = fakeToken

interface Special extends Omit<HostileCase, 'kinds'> {
  readonly route: string
  /** `ok`: odd, and yet the picture comes. */
  readonly kinds: readonly (FailureKind | 'ok')[]
}

/** Other kinds for a case, by its name, or for all of a route (`*`); none of them: the picture comes all the same. */
type Exceptions = Readonly<Record<string, readonly FailureKind[]>>

interface Target {
  readonly name: string
  readonly id: IllustratorId
  readonly start: (
    time: FakeTime,
  ) => Promise<{ readonly fake: FakeServer; readonly options: IllustratorOptions }>
  /** Routes that answer with JSON, with what differs from the usual kinds there. */
  readonly routes: Readonly<Record<string, Exceptions>>
  /** Routes that answer with a picture. */
  readonly pictures: readonly string[]
  readonly special: (inside: string) => readonly Special[]
}

const generation = (change: object) =>
  json(200, { done: true, finished: 1, generations: [{ img: 'N/A', seed: '1', ...change }] })

const insideLinks = (inside: string): readonly string[] => [
  `${inside}/a.png`,
  `${inside.replace('http:', 'https:')}/a.png`,
  `${inside.replace('http:', 'https:').replace('127.0.0.1', 'localhost')}/a.png`,
  `${inside.replace('http:', 'https:').replace('127.0.0.1', '[::1]')}/a.png`,
  `${inside.replace('http:', 'https:').replace('127.0.0.1', '[::ffff:127.0.0.1]')}/a.png`,
  `${inside.replace('http:', 'https:').replace('127.0.0.1', '2130706433')}/a.png`,
  `${inside.replace('http:', 'https:').replace('127.0.0.1', '0x7f.1')}/a.png`,
  `${inside.replace('http:', 'https:').replace('127.0.0.1', '0.0.0.0')}/a.png`,
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/a.png',
  'https://192.168.1.1/a.png',
  'https://100.64.0.1/a.png',
  'https://[fd00::1]/a.png',
  'https://[fe80::1]/a.png',
  'https://[64:ff9b::7f00:1]/a.png',
  'http://example.org/a.png',
  'https://user:pass@example.org/a.png',
]

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const targets: readonly Target[] = [
  {
    name: 'AI Horde',
    id: 'ai-horde',
    start: async (time) => {
      const fake = await startFakeHorde({ time, keys: { [key]: 'parent#1' } })
      return { fake, options: { at: { aiHorde: fake.apiUrl } } }
    },
    routes: { models: {}, submit: {}, check: {}, status: {} },
    pictures: ['picture'],
    special: (inside) => [
      ...insideLinks(inside).map((img): Special => ({
        name: `a picture at ${img}`,
        route: 'status',
        reply: generation({ img }),
        kinds: ['refused-address'],
      })),
      ...['../../find_user', 'a'.repeat(10_000), '', 'a b', '1?x=1', '%2e%2e'].map((id): Special => ({
        name: `the id ${id.slice(0, 20)}`,
        route: 'submit',
        reply: json(202, { id, kudos: 1 }),
        kinds: ['bad-response'],
      })),
      ...['N/A', '', 'file:///etc/passwd', 'javascript:1', '????', base64Of(Buffer.from('no picture'))].map(
        (img): Special => ({
          name: `the picture “${img}”`,
          route: 'status',
          reply: generation({ img }),
          kinds: ['bad-response', 'expired'],
        }),
      ),
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
        name: '21 pictures',
        route: 'status',
        reply: json(200, { done: true, finished: 21, generations: Array(21).fill({ img: 'N/A' }) }),
        kinds: ['bad-response'],
      },
      { name: 'no models at all', route: 'models', reply: json(200, []), kinds: ['no-model'] },
      {
        name: 'models without workers',
        route: 'models',
        reply: json(200, [{ name: 'SDXL 1.0', count: -3, eta: 'soon' }]),
        kinds: ['no-model'],
      },
      {
        name: 'clocks and numbers gone mad',
        route: 'status',
        reply: generation({
          img: base64Of(fakePicture(1, 64, 64)),
          seed: 'NaN',
          worker_name: 5,
          model: { a: 1 },
          gen_metadata: null,
          wait_time: -1e308,
          queue_position: -4,
        }),
        kinds: ['ok'],
      },
      {
        name: 'a name of 100,000 characters',
        route: 'status',
        reply: generation({ img: base64Of(fakePicture(1, 64, 64)), worker_name: 'w'.repeat(100_000) }),
        kinds: ['ok'],
      },
    ],
  },
  {
    name: 'Hugging Face',
    id: 'hugging-face',
    start: async (time) => {
      const fake = await startFakeHuggingFace({ time })
      return { fake, options: { at: { huggingFaceRouter: fake.url, huggingFaceHub: `${fake.url}/api` } } }
    },
    routes: {
      mapping: {
        'other members': ['no-model'],
        'an empty object': ['no-model'],
        '__proto__ for an answer': ['no-model'],
      },
      nscale: {},
    },
    pictures: [],
    special: (inside) => [
      ...insideLinks(inside).map((url): Special => ({
        name: `a picture at ${url}`,
        route: 'nscale',
        reply: json(200, { data: [{ url }] }),
        kinds: ['refused-address'],
      })),
      ...insideLinks(inside).map((url): Special => ({
        name: `an output at ${url}`,
        route: 'nscale',
        reply: json(200, { output: [url] }),
        kinds: ['refused-address'],
      })),
      ...['', '????', base64Of(Buffer.from('no picture')), 'data:text/html;base64,PGI+'].map(
        (b64): Special => ({
          name: `the picture “${b64}”`,
          route: 'nscale',
          reply: json(200, { data: [{ b64_json: b64 }] }),
          kinds: ['bad-response'],
        }),
      ),
      ...hostilePictures.map((one): Special => ({ ...one, route: 'nscale' })),
      ...[
        { 'fal-ai': { status: 'live', task: 'text-to-image', providerId: 'x' } },
        { nscale: { status: 'staging', task: 'text-to-image', providerId: 'x' } },
        { nscale: { status: 'live', task: 'conversational', providerId: 'x' } },
        { nscale: null },
        { nscale: 'live' },
        { 'hf-inference': { status: 'live', task: 'text-to-image', providerId: '../../api/whoami-v2' } },
        { 'hf-inference': { status: 'live', task: 'text-to-image', providerId: 'a?b#c' } },
        [],
        null,
      ].map((inferenceProviderMapping): Special => ({
        name: `the mapping ${JSON.stringify(inferenceProviderMapping)}`,
        route: 'mapping',
        reply: json(200, { inferenceProviderMapping }),
        kinds: ['no-model'],
      })),
      {
        name: 'a model that is loading',
        route: 'nscale',
        reply: json(503, { error: 'Model x is currently loading', estimated_time: 20.5 }),
        kinds: ['model-loading'],
      },
      {
        name: 'an estimate of a thousand years',
        route: 'nscale',
        reply: json(503, { error: 'Model x is loading', estimated_time: 1e12 }),
        kinds: ['model-loading'],
      },
      {
        name: 'a gated model',
        route: 'nscale',
        reply: json(403, { error: 'Access to model x is restricted: accept the terms. It is gated.' }),
        kinds: ['model-gated'],
      },
      {
        name: 'no credit',
        route: 'nscale',
        reply: json(402, { error: 'You have exceeded your monthly included credits' }),
        kinds: ['out-of-credit'],
      },
      {
        name: 'a redirect of the Hub inwards',
        route: 'mapping',
        reply: (response) => response.writeHead(307, { location: `${inside}/api` }).end(),
        kinds: ['refused-address'],
      },
    ],
  },
  ...(
    [
      ['Automatic1111', startFakeAutomatic1111, ['options', 'txt2img'], []],
      ['ComfyUI', startFakeComfyUi, ['loader', 'prompt', 'history', 'queue'], ['view']],
      ['stable-diffusion.cpp', startFakeStableDiffusionCpp, ['capabilities', 'submit', 'job'], []],
      ['OpenAI images', startFakeOpenAiImages, ['images'], []],
    ] as const
  ).map(([name, start, routes, pictures]): Target => ({
    name: `At home: ${name}`,
    id: 'local',
    start: async (time) => {
      const fake = await start({ time, queueFor: 3_000, paintFor: 3_000 })
      return { fake, options: { homeServer: fake.url } }
    },
    routes: Object.fromEntries(routes.map((route) => [route, exceptions(route)])),
    pictures,
    special: (inside) => [
      ...((routes as readonly string[]).includes('images')
        ? insideLinks(inside).map((url): Special => ({
            name: `a picture at ${url}`,
            route: 'images',
            reply: json(200, { data: [{ url }] }),
            kinds: ['refused-address'],
          }))
        : []),
      ...((routes as readonly string[]).includes('txt2img')
        ? [...hostileCases(inside, key).slice(0, 30)].map((one): Special => ({
            ...one,
            name: `${one.name} for progress`,
            route: 'progress',
            kinds: ['ok'],
          }))
        : []),
      ...((routes as readonly string[]).includes('prompt')
        ? ['../queue', '', 'a/b', 'x'.repeat(500)].map((prompt_id): Special => ({
            name: `the id “${prompt_id.slice(0, 20)}”`,
            route: 'prompt',
            reply: json(200, { prompt_id, number: 1 }),
            kinds: ['bad-response'],
          }))
        : []),
    ],
  })),
]

/** What is no fault where it stands: an empty history is a picture that is not there yet. */
function exceptions(route: string): Exceptions {
  const lost: readonly FailureKind[] = ['expired']
  // Where it stands in the queue is not worth failing for.
  if (route === 'queue') return { '*': [] }
  if (route === 'history')
    return {
      'an empty object': lost,
      'other members': lost,
      '__proto__ for an answer': lost,
      'wrong types all over': lost,
    }
  if (route === 'options')
    return {
      'an empty object': [],
      'other members': [],
      '__proto__ for an answer': [],
      'wrong types all over': [],
    }
  return {}
}

/** Routes whose answers are read by the same lines as another's of the same provider, and asked again and again. */
const readLike: readonly string[] = ['status', 'history', 'queue', 'options']

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
  let options: IllustratorOptions

  beforeAll(async () => {
    ;({ fake, options } = await target.start(world.clock))
    world.watch(fake)
    named.add(new URL(fake.url).host)
  })
  afterAll(async () => {
    await fake.close()
  })

  const outcomeOf = async ({
    route,
    reply,
  }: Pick<Special, 'route' | 'reply'>): Promise<FailureKind | 'ok'> => {
    // Limits of the fake are counted by its own time, and every case is a new client.
    world.clock.skip(120_000)
    const illustrator = illustratorIn(world, target.id, options)
    // Who is there is found out before anything goes wrong.
    await world.clock.run(illustrator.readiness(key))
    fake.always(route, reply)
    try {
      const work = illustrator.paint(planOf(), contextIn(world, { key: target.id === 'local' ? null : key }))
      const picture = await world.clock.run(work).catch((cause: unknown) => cause)
      if (!(picture instanceof Error)) return 'ok'
      if (!(picture instanceof ProviderFailure)) throw picture
      assertPresentable(picture, target.id === 'local' ? null : key)
      return picture.kind
    } finally {
      fake.always(route, null)
      while (fake.stuckCount() > 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }

  const cases = (): readonly (Special & { readonly label: string })[] => {
    const general = Object.entries(target.routes).flatMap(([route, changes]) =>
      hostileCases(watch.inside, key)
        .filter((one) => one.bulky !== true || !readLike.includes(route))
        .map((one) => ({
          ...one,
          route,
          kinds: changes[one.name] ?? changes['*'] ?? one.kinds,
        })),
    )
    const pictures = target.pictures.flatMap((route) =>
      [...hostilePictures, ...hostileCases(watch.inside, key).slice(31)].map((one) => ({ ...one, route })),
    )
    return [...general, ...pictures, ...target.special(watch.inside)].map((one) => ({
      ...one,
      label: `${one.route}: ${one.name}`,
    }))
  }

  it('calls every bad answer by its name, connects to nobody inside, and keeps its memory small', async () => {
    let highest = 0
    const wrong: string[] = []
    const all = cases()
    for (const one of all) {
      const outcome = await outcomeOf(one)
      const allowed: readonly (FailureKind | 'ok')[] = one.kinds.length === 0 ? ['ok'] : one.kinds
      if (!allowed.includes(outcome)) wrong.push(`${one.label}: ${outcome}, not ${allowed.join(' or ')}`)
      highest = Math.max(highest, watch.grown())
    }
    expect(wrong).toEqual([])
    expect(highest).toBeLessThan(256)
    expect(watch.touched()).toBe(0)
    expect(watch.unhandled).toEqual([])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    if (target.id !== 'local') expect(all.length).toBeGreaterThanOrEqual(150)
  }, 120_000)
})
