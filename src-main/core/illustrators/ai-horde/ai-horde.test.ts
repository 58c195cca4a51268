import { afterEach, describe, expect, it } from 'vitest'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  assertFaithful,
  fakePicture,
  json,
  startFakeHorde,
  type FakeHorde,
  type FakeHordeOptions,
} from '../../testing/fake-servers/index.ts'
import { contextIn, createProviderWorld, illustratorIn, planOf } from '../../testing/provider-world.ts'
import { createHordeKeyTest, createHordeLimits } from './index.ts'

const key = 'FakeHordeKey-9f8e7d6c5b4a'
const open: FakeHorde[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()))
})

const set = async (options: FakeHordeOptions = {}, anonymousHorde = false) => {
  const world = createProviderWorld()
  const horde = await startFakeHorde({ time: world.clock, keys: { [key]: 'parent#1' }, ...options })
  world.watch(horde)
  open.push(horde)
  const illustrator = illustratorIn(world, 'ai-horde', { at: { aiHorde: horde.apiUrl }, anonymousHorde })
  const paint = (plan = planOf(), context = contextIn(world, { key })) =>
    world.clock.run(illustrator.paint(plan, context))
  return { world, horde, illustrator, paint }
}

const failureOf = async (work: Promise<unknown>): Promise<ProviderFailure> => {
  const failure = await work.then(
    () => null,
    (cause: unknown) => cause,
  )
  expect(failure).toBeInstanceOf(ProviderFailure)
  return failure as ProviderFailure
}

const routesOf = (horde: FakeHorde): readonly string[] => horde.log.map(({ route }) => route)

describe('what is asked for', () => {
  it('is safe, as the documents have it, and with a Client-Agent of our own', async () => {
    const { horde, paint } = await set()
    await paint()
    const request = horde.log.find(({ route }) => route === 'submit')
    expect(request?.headers['client-agent']).toBe('Inglenook:1.2.3:https://example.org/inglenook')
    expect(request?.headers.apikey).toBe(key)
    expect(request?.body).toMatchObject({
      nsfw: false,
      censor_nsfw: true,
      validated_backends: true,
      slow_workers: true,
      allow_downgrade: true,
      r2: true,
      shared: false,
      replacement_filter: false,
      models: ['AlbedoBase XL (SDXL)'],
      params: { width: 1024, height: 768, seed: '123456789', n: 1 },
    })
    const prompt = String(Reflect.get(Object(request?.body), 'prompt'))
    expect(prompt.split('###')).toHaveLength(2)
    expect(prompt.split('###')[1]).toContain('watermark')
  })

  it('stays below what costs kudos upfront', async () => {
    const { horde, paint } = await set()
    await paint(planOf({ width: 2048, height: 1536 }))
    const body = Object(horde.log.find(({ route }) => route === 'submit')?.body) as {
      params: { width: number; height: number; steps: number; sampler_name: string }
    }
    expect(body.params.width * body.params.height).toBeLessThanOrEqual(1024 * 1024)
    expect(body.params.steps).toBeLessThanOrEqual(30)
    expect(['k_euler', 'k_euler_a']).toContain(body.params.sampler_name)
  })

  it('goes with the shared account only if that was chosen', async () => {
    const refused = await set()
    expect((await failureOf(refused.paint(planOf(), contextIn(refused.world)))).kind).toBe('no-key')
    expect(refused.horde.log).toEqual([])
    const chosen = await set({}, true)
    expect(await chosen.illustrator.readiness(null)).toBe('ready')
    await chosen.paint(planOf(), contextIn(chosen.world))
    expect(chosen.horde.log.find(({ route }) => route === 'submit')?.headers.apikey).toBe('0000000000')
  })
})

describe('the model', () => {
  it('is never one that the Horde’s reference flags, however many offer it', async () => {
    const models = [
      { name: 'Deliberate', count: 99, eta: 0 },
      { name: 'Unheard Of XL', count: 50, eta: 0 },
    ]
    const { horde, paint } = await set({ models })
    expect((await failureOf(paint())).kind).toBe('no-model')
    expect(routesOf(horde)).toEqual(['models'])
  })

  it('is that of the story’s earlier pages while anyone offers it', async () => {
    const models = [
      { name: 'AlbedoBase XL (SDXL)', count: 9, eta: 0 },
      { name: 'SDXL 1.0', count: 1, eta: 900 },
    ]
    const { world, paint } = await set({ models })
    const context = contextIn(world, { key })
    expect((await paint(planOf({ model: 'SDXL 1.0' }), context)).model).toBe('SDXL 1.0')
    expect(context.stored[0]?.model).toBe('SDXL 1.0')
    expect((await paint(planOf({ model: 'Fustercluck' }))).model).toBe('AlbedoBase XL (SDXL)')
  })

  it('is the next one where the queue for the favourite is long', async () => {
    const models = [
      { name: 'AlbedoBase XL (SDXL)', count: 1, eta: 4_000 },
      { name: 'Dreamshaper', count: 2, eta: 30 },
    ]
    const { paint } = await set({ models })
    const picture = await paint()
    expect(picture.model).toBe('Dreamshaper')
    // Of the first generation: beyond 768 pixels it paints two of everything.
    expect([picture.width, picture.height]).toEqual([768, 576])
  })

  it('is looked up once a minute at most', async () => {
    const { world, horde, paint } = await set()
    await paint()
    await paint()
    world.clock.skip(61_000)
    await paint()
    expect(routesOf(horde).filter((route) => route === 'models')).toHaveLength(2)
  })
})

describe('waiting', () => {
  it('asks every two to three seconds at first, and then as the Horde’s own estimate says', async () => {
    const { horde, paint } = await set({ queueFor: 300_000, paintFor: 20_000 })
    await paint()
    const times = horde.log.filter(({ route }) => route === 'check').map(({ at }) => at)
    const submitted = horde.log.find(({ route }) => route === 'submit')?.at ?? 0
    const gaps = times.map((at, index) => ({
      gap: at - (times[index - 1] ?? submitted),
      after: at - submitted,
    }))
    for (const { gap, after } of gaps) {
      expect(gap).toBeGreaterThanOrEqual(2_000)
      expect(gap).toBeLessThanOrEqual(after <= 30_000 ? 3_000 : 15_000)
    }
    expect(Math.max(...gaps.map(({ gap }) => gap))).toBe(15_000)
    expect(routesOf(horde).filter((route) => route === 'status')).toHaveLength(1)
    assertFaithful(horde)
  })

  it('tells place and time left, and who painted it', async () => {
    const { world, paint } = await set({ queueFor: 5_000 })
    const context = contextIn(world, { key })
    const picture = await paint(planOf(), context)
    expect(context.progress[0]).toMatchObject({ state: 'waiting', queuePosition: 3 })
    expect(context.progress.at(-1)).toMatchObject({ state: 'painting' })
    expect(picture).toMatchObject({ worker: 'A kind stranger', seed: 123_456_789, width: 1024, height: 768 })
  })

  it('goes on when the Horde fails for a while: what was paid for is not given up', async () => {
    const { horde, paint } = await set()
    horde.next('check', json(502, { message: 'Bad gateway' }))
    horde.next('check', json(200, { done: 'perhaps' }))
    horde.next('check', json(403, { message: 'You are in timeout for 7 more seconds', rc: 'TimeoutIP' }))
    horde.next('status', json(500, { message: 'Internal Server Error' }))
    await paint()
    expect(routesOf(horde).filter((route) => route === 'submit')).toHaveLength(1)
    const checks = horde.log.filter(({ route }) => route === 'check').map(({ at }) => at)
    expect((checks[3] ?? 0) - (checks[2] ?? 0)).toBeGreaterThanOrEqual(7_000)
  })

  it('ends when the Horde fails for good', async () => {
    const { horde, paint } = await set()
    horde.always('check', json(502, { message: 'Bad gateway' }))
    expect((await failureOf(paint())).kind).toBe('server-error')
  })

  it('gives up after a minute what nobody can paint, and takes the request back', async () => {
    const { world, horde, paint } = await set({ outcome: () => 'impossible' })
    const begin = world.clock.now()
    expect((await failureOf(paint())).kind).toBe('impossible')
    expect(world.clock.now() - begin).toBeGreaterThanOrEqual(60_000)
    expect(world.clock.now() - begin).toBeLessThan(90_000)
    expect(horde.cancelled()).toEqual(horde.submitted())
  })
})

describe('a request that nobody can take', () => {
  const hindrances = (context: ReturnType<typeof contextIn>) =>
    context.progress.map((step) => (step.state === 'waiting' ? (step.hindrance ?? null) : 'painting'))

  it('is told of at once, with the Horde’s own words, and not as a place in a queue', async () => {
    const { world, horde, paint } = await set({ outcome: () => 'impossible' })
    const context = contextIn(world, { key })
    const begin = world.clock.now()
    let toldAt = Number.POSITIVE_INFINITY
    const report: typeof context.report = (step) => {
      toldAt = Math.min(toldAt, world.clock.now())
      context.report(step)
    }
    const failure = await failureOf(paint(planOf(), { ...context, report }))
    expect(failure).toMatchObject({ kind: 'impossible', said: 'No worker can do this now.' })
    expect(toldAt - begin).toBeLessThan(2_000)
    expect(context.progress[0]).toEqual({
      state: 'waiting',
      queuePosition: null,
      secondsLeft: null,
      hindrance:
        'No artist at AI Horde can take this picture just now. It waits there for a minute at most. ' +
        'It said: “No worker can do this now.”',
    })
    expect(new Set(hindrances(context)).size).toBe(1)
    assertFaithful(horde)
  })

  it('is no longer told of once somebody turns up, and is painted', async () => {
    const { world, horde, paint } = await set({ outcome: () => 'late' })
    const context = contextIn(world, { key })
    await paint(planOf(), context)
    const told = hindrances(context)
    expect(told[0]).toContain('No artist')
    expect(told.at(-1)).toBe('painting')
    expect(told.slice(told.indexOf(null)).filter((one) => one?.startsWith('No artist'))).toEqual([])
    assertFaithful(horde)
  })

  it('is told of by the message alone as well, with which the Horde says the same', async () => {
    const { world, paint, horde } = await set()
    const message = 'No workers <b>available</b>'
    horde.next('submit', json(202, { id: '7f9c24e8-3b12-4fef-91e0-56a2d5a7c001', kudos: 1, message }))
    const context = contextIn(world, { key })
    await failureOf(paint(planOf(), context))
    expect(hindrances(context)[0]).toContain('It said: “No workers <b>available</b>”')
  })
})

describe('what comes back', () => {
  it.each([
    ['censored', 'censored'],
    ['csam', 'censored'],
    ['faulted', 'server-error'],
  ] as const)('is called by its name when it is %s', async (outcome, kind) => {
    const { horde, paint } = await set({ outcome: () => outcome })
    expect((await failureOf(paint())).kind).toBe(kind)
    expect(routesOf(horde)).not.toContain('picture')
  })

  it('is seen to be censored where the metadata alone says so', async () => {
    const { horde, paint } = await set()
    const generation = {
      img: 'https://example.org/a.webp',
      gen_metadata: [{ type: 'censorship', value: 'nsfw' }],
    }
    horde.always('status', json(200, { done: true, finished: 1, generations: [generation] }))
    expect((await failureOf(paint())).kind).toBe('censored')
  })

  it('is asked for again when its link has expired', async () => {
    const { horde, paint } = await set()
    horde.next('picture', json(403, { error: 'Request has expired' }))
    await paint()
    expect(routesOf(horde).filter((route) => route === 'status')).toHaveLength(2)
    expect(routesOf(horde).filter((route) => route === 'submit')).toHaveLength(1)
    assertFaithful(horde)
  })

  it('is expired when the Horde knows nothing of it any more', async () => {
    const { world, horde, paint } = await set()
    const context = contextIn(world, { key, remoteId: '11111111-2222-4333-8444-555555555555' })
    expect((await failureOf(paint(planOf(), context))).kind).toBe('expired')
    expect(routesOf(horde)).toEqual(['check'])
  })

  it('may be the picture itself instead of a link', async () => {
    const { horde, paint } = await set()
    const img = fakePicture(5, 64, 64).toString('base64')
    horde.always('status', json(200, { done: true, finished: 1, generations: [{ img, seed: '5' }] }))
    expect((await paint()).bytes.length).toBeGreaterThan(100)
  })

  it('is taken up again without a key: asking needs none', async () => {
    const { world, horde, paint } = await set()
    const context = contextIn(world, { key })
    await paint(planOf(), context)
    const again = contextIn(world, { remoteId: horde.submitted()[0]! })
    expect((await paint(planOf(), again)).bytes.length).toBeGreaterThan(1_000)
  })
})

describe('errors', () => {
  it.each([
    [400, 'CorruptPrompt', 'prompt-refused'],
    [400, 'MaintenanceMode', 'maintenance'],
    [400, 'UnsupportedModel', 'model-gone'],
    [400, 'NoValidWorkers', 'impossible'],
    [400, 'InvalidPromptSize', 'bad-request'],
    [400, 'BadCFGDecimals.', 'bad-request'],
    [401, 'InvalidAPIKey', 'unauthorised'],
    [403, 'KudosUpfront', 'out-of-credit'],
    [403, 'SharedKeyInsufficientKudos', 'out-of-credit'],
    [403, 'TimeoutIP', 'timed-out-address'],
    [403, 'BannedClientAgent', 'forbidden'],
    [403, 'SomethingNew', 'forbidden'],
    [404, 'UserNotFound', 'unauthorised'],
    [429, 'TooManyPrompts', 'rate-limited'],
    [429, '', 'rate-limited'],
    [503, '', 'server-error'],
  ] as const)('%i %s is %s', async (status, rc, kind) => {
    const { horde, paint } = await set()
    horde.next(
      'submit',
      json(status, { message: 'These are its words, for 42 more seconds.', ...(rc === '' ? {} : { rc }) }),
    )
    const failure = await failureOf(paint())
    expect(failure.kind).toBe(kind)
    expect(failure.status).toBe(status)
    expect(failure.message).toContain('These are its words')
    if (kind === 'timed-out-address') expect(failure.retryAfter).toBe(42_000)
  })
})

describe('stopping', () => {
  it('takes the request back, and keeps what was finished', async () => {
    const { world, horde, illustrator, paint } = await set()
    const stop = new AbortController()
    const context = contextIn(world, { key, signal: stop.signal })
    await failureOf(paint(planOf(), { ...context, report: () => stop.abort() }))
    const remoteId = context.stored[0]?.remoteId ?? ''
    const cancel = () => world.clock.run(illustrator.cancel!(remoteId, contextIn(world, { key })))
    expect(await cancel()).toBeUndefined()
    expect(horde.cancelled()).toEqual([remoteId])
    world.clock.skip(60_000)
    expect((await cancel())?.bytes.length).toBeGreaterThan(1_000)
    assertFaithful(horde)
  })

  it('never throws, also when nobody answers', async () => {
    const { world, horde, illustrator } = await set()
    horde.always('cancel', json(500, {}))
    expect(await world.clock.run(illustrator.cancel!('abc', contextIn(world, { key })))).toBeUndefined()
    expect(
      await world.clock.run(illustrator.cancel!('../../find_user', contextIn(world, { key }))),
    ).toBeUndefined()
    expect(routesOf(horde)).toEqual(['cancel'])
  })

  it('takes back a request that was under way when it was stopped', async () => {
    const { world, horde, illustrator } = await set()
    const stop = new AbortController()
    const context = contextIn(world, { key, signal: stop.signal })
    horde.next('submit', (response, fake) => {
      stop.abort()
      void fake.pause(response, 1_000).then(() => json(202, { id: 'late-1', kudos: 1 })(response, fake))
    })
    expect((await failureOf(world.clock.run(illustrator.paint(planOf(), context)))).kind).toBe('cancelled')
    // The answer comes when nobody waits for it any more.
    await world.clock.run(world.clock.sleep(5_000))
    await world.clock.run(world.clock.sleep(5_000))
    expect(horde.log.find(({ route }) => route === 'cancel')?.param).toBe('late-1')
  })

  it('takes back what can’t be stored', async () => {
    const { world, horde, paint } = await set()
    const full = new Error('disk full')
    const context = contextIn(world, { key, submitted: () => Promise.reject(full) })
    await expect(paint(planOf(), context)).rejects.toBe(full)
    expect(horde.cancelled()).toEqual(horde.submitted())
  })
})

describe('limits', () => {
  it('are kept across all stories at once', async () => {
    const world = createProviderWorld()
    const horde = await startFakeHorde({ time: world.clock, keys: { [key]: 'parent#1' }, concurrency: 100 })
    world.watch(horde)
    open.push(horde)
    // Two illustrators, one set of limits: as text and pictures share them.
    const limits = createHordeLimits()
    const two = [1, 2].map(() => illustratorIn(world, 'ai-horde', { at: { aiHorde: horde.apiUrl }, limits }))
    const work = Array.from({ length: 30 }, (_, page) =>
      two[page % 2]!.paint(planOf({ storyId: `story ${page % 5}`, seed: page }), contextIn(world, { key })),
    )
    await world.clock.run(Promise.all(work))
    expect(horde.submitted()).toHaveLength(30)
    assertFaithful(horde)
    const within = (route: string, per: number): number => {
      const times = horde.log.filter((request) => request.route === route).map(({ at }) => at)
      return Math.max(...times.map((at) => times.filter((other) => other > at - per && other <= at).length))
    }
    expect(within('submit', 1_000)).toBeLessThanOrEqual(2)
    expect(within('status', 60_000)).toBeLessThanOrEqual(10)
    expect(within('check', 1_000)).toBeLessThanOrEqual(10)
  })

  it('let go of a turn when whoever waits for it is stopped', async () => {
    const { clock } = createProviderWorld()
    const limits = createHordeLimits()
    const stop = new AbortController()
    const never = new AbortController().signal
    await clock.run(Promise.all([limits.submit(clock, never), limits.submit(clock, never)]))
    const waiting = limits.submit(clock, stop.signal)
    stop.abort()
    await expect(waiting).rejects.toBeInstanceOf(ProviderFailure)
    const begin = clock.now()
    await clock.run(Promise.all([limits.submit(clock, never), limits.submit(clock, never)]))
    expect(clock.now() - begin).toBe(1_500)
  })

  it('do not wait for a future that a wrong clock once showed', async () => {
    const { clock } = createProviderWorld()
    const limits = createHordeLimits()
    const never = new AbortController().signal
    const year = 365 * 24 * 60 * 60 * 1000
    clock.skip(year)
    for (let turn = 0; turn < 10; turn++) await clock.run(limits.status(clock, never))
    clock.skip(-year)
    const begin = clock.now()
    await clock.run(limits.status(clock, never))
    expect(clock.now()).toBe(begin)
  })
})

describe('the key', () => {
  it('is told apart by asking whose it is', async () => {
    const { world, horde } = await set()
    const test = createHordeKeyTest({
      baseUrl: horde.apiUrl,
      version: '1.2.3',
      projectUrl: 'https://example.org/inglenook',
      limits: createHordeLimits(),
    })
    const run = (tried: string) =>
      world.clock.run(
        test(tried, { fetch: world.fetch, clock: world.clock, signal: new AbortController().signal }),
      )
    expect(await run(key)).toEqual({
      ok: true,
      message: 'Signed in as parent#1, 1,234 kudos.',
      reason: 'key-works-kudos',
      details: { account: 'parent#1', kudos: '1234' },
    })
    const wrong = await run('SomeoneElsesKey-123456')
    expect(wrong).toMatchObject({ ok: false, failure: 'unauthorised' })
    expect(wrong.message).not.toContain('SomeoneElsesKey')
    assertFaithful(horde)
  })
})
