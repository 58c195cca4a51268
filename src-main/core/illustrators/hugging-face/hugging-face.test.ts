import { afterEach, describe, expect, it } from 'vitest'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  assertFaithful,
  bytes,
  fakePicture,
  fakeToken,
  json,
  startFakeHuggingFace,
  type FakeHuggingFaceOptions,
  type FakeServer,
} from '../../testing/fake-servers/index.ts'
import { contextIn, createProviderWorld, illustratorIn, planOf } from '../../testing/provider-world.ts'
import { createHuggingFaceKeyTest } from './index.ts'

const open: FakeServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()))
})

const live = (providerId: string) => ({ status: 'live', task: 'text-to-image', providerId }) as const

const set = async (options: FakeHuggingFaceOptions = {}, model = '') => {
  const world = createProviderWorld()
  const fake = await startFakeHuggingFace({ time: world.clock, ...options })
  world.watch(fake)
  open.push(fake)
  const illustrator = illustratorIn(world, 'hugging-face', {
    at: { huggingFaceRouter: fake.url, huggingFaceHub: `${fake.url}/api` },
    model,
  })
  const paint = (plan = planOf()) =>
    world.clock.run(illustrator.paint(plan, contextIn(world, { key: fakeToken })))
  return { world, fake, paint }
}

const failureOf = async (work: Promise<unknown>): Promise<ProviderFailure> => {
  const failure = await work.then(
    () => null,
    (cause: unknown) => cause,
  )
  expect(failure).toBeInstanceOf(ProviderFailure)
  return failure as ProviderFailure
}

describe('the route', () => {
  it('is the one that the model’s mapping has live, of those that can be spoken to', async () => {
    const models = {
      'maker/model': {
        'fal-ai': live('fal/x'),
        nscale: { ...live('n/x'), status: 'staging' },
        together: { ...live('t/x'), task: 'conversational' },
        'hf-inference': live('maker/model'),
      },
    } as const
    const { fake, paint } = await set({ models }, 'maker/model')
    const picture = await paint()
    expect(fake.log.map(({ route }) => route)).toEqual(['mapping', 'hf-inference'])
    expect(picture).toMatchObject({ model: 'maker/model', worker: 'hf-inference', width: 1024, height: 768 })
    expect(fake.log[1]?.body).toMatchObject({ parameters: { width: 1024, height: 768, seed: 123_456_789 } })
    assertFaithful(fake)
  })

  it('says who has a model when it is nobody that can be spoken to', async () => {
    const { paint } = await set(
      { models: { 'maker/model': { 'fal-ai': live('x'), replicate: live('y') } } },
      'maker/model',
    )
    const failure = await failureOf(paint())
    expect(failure.kind).toBe('no-model')
    expect(failure.message).toContain('fal-ai, replicate')
  })

  it('is asked for once in ten minutes, and anew when the model has gone', async () => {
    const { world, fake, paint } = await set()
    await paint()
    await paint()
    fake.next('nscale', json(404, { error: 'Model x does not exist' }))
    expect((await failureOf(paint())).kind).toBe('model-gone')
    await paint()
    world.clock.skip(11 * 60_000)
    await paint()
    expect(fake.log.filter(({ route }) => route === 'mapping')).toHaveLength(3)
  })

  it('is never asked for with a name that would lead elsewhere', async () => {
    for (const model of ['../whoami-v2', 'a/b/c', 'a/b?x=1', 'a/..', 'justaname', 'http://evil/x']) {
      const { fake, paint } = await set({}, model)
      expect((await failureOf(paint())).kind).toBe('model-gone')
      expect(fake.log).toEqual([])
    }
  })
})

describe('the model', () => {
  it('is that of the story’s earlier pages, and the one in the settings when that has gone', async () => {
    const models = { 'maker/old': { nscale: live('old') }, 'maker/new': { nscale: live('new') } }
    const { paint } = await set({ models }, 'maker/new')
    expect((await paint(planOf({ model: 'maker/old' }))).model).toBe('maker/old')
    expect((await paint(planOf({ model: 'maker/gone' }))).model).toBe('maker/new')
    expect((await paint()).model).toBe('maker/new')
  })
})

describe('answers', () => {
  it.each([
    [401, { error: 'Invalid credentials' }, 'unauthorised'],
    [
      402,
      { error: 'You have exceeded your monthly included credits for Inference Providers.' },
      'out-of-credit',
    ],
    [403, { error: 'Access to model x is restricted. You must accept its terms.' }, 'model-gated'],
    [403, { error: 'This authentication method does not have sufficient permissions' }, 'forbidden'],
    [404, { error: 'Model x does not exist' }, 'model-gone'],
    [410, { error: 'The requested model is deprecated' }, 'model-gone'],
    [422, { error: 'width too large', error_type: 'validation' }, 'bad-request'],
    [400, { error: { message: 'NSFW content detected in prompt', type: 'invalid' } }, 'prompt-refused'],
    [429, { error: 'Rate limit' }, 'rate-limited'],
    [503, { error: 'Model x is currently loading', estimated_time: 20 }, 'model-loading'],
    [503, { error: 'Service unavailable' }, 'server-error'],
    [500, { detail: 'oops', status: 500, title: 'Internal' }, 'server-error'],
  ] as const)('%i %o is %s', async (status, body, kind) => {
    const { fake, paint } = await set()
    fake.next('nscale', json(status, body))
    const failure = await failureOf(paint())
    expect(failure.kind).toBe(kind)
    expect(failure.said).not.toBe('')
    expect(failure.retryAfter).toBe(kind === 'model-loading' ? 20_000 : null)
    // Whether to try again is the failure policy's business.
    expect(fake.log.filter(({ route }) => route === 'nscale')).toHaveLength(1)
  })

  it('may be the picture itself, whatever it is labelled', async () => {
    const { fake, paint } = await set()
    fake.next('nscale', bytes(200, 'application/octet-stream', fakePicture(3, 64, 64)))
    expect((await paint()).bytes.length).toBeGreaterThan(100)
  })
})

describe('the token', () => {
  it('is told apart by asking whose it is, and whether it may paint', async () => {
    const tokens = {
      [fakeToken]: { name: 'parent' },
      hf_FineGrained0123456789: { name: 'parent', permissions: ['inference.serverless.write'] },
      hf_ReadOnlyToken0123456789: { name: 'parent', permissions: ['repo.content.read'] },
    }
    const { world, fake } = await set({ tokens })
    const test = createHuggingFaceKeyTest({ hubUrl: `${fake.url}/api` })
    const run = (token: string) =>
      world.clock.run(
        test(token, { fetch: world.fetch, clock: world.clock, signal: new AbortController().signal }),
      )
    expect(await run(fakeToken)).toEqual({
      ok: true,
      message: 'Signed in as parent.',
      reason: 'key-works',
      details: { account: 'parent' },
    })
    expect((await run('hf_FineGrained0123456789')).ok).toBe(true)
    const readOnly = await run('hf_ReadOnlyToken0123456789')
    expect(readOnly.ok).toBe(false)
    expect(readOnly.message).toContain('Make calls to Inference Providers')
    const wrong = await run('hf_SomeoneElses0123456789')
    expect(wrong.ok).toBe(false)
    expect(wrong.message).not.toContain('SomeoneElses')
    assertFaithful(fake)
  })
})
