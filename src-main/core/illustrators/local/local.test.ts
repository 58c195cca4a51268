import { AppError } from '#contract/index.ts'
import type { FetchFor } from '#core/http/index.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  assertFaithful,
  json,
  startFakeAutomatic1111,
  startFakeComfyUi,
  startFakeOpenAiImages,
  startFakeStableDiffusionCpp,
  startFakeTextServer,
  type FakeServer,
} from '../../testing/fake-servers/index.ts'
import { contextIn, createProviderWorld, illustratorIn, planOf } from '../../testing/provider-world.ts'
import { findLocalServers, probeAddress } from './index.ts'

const open: FakeServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()))
})
const kept = async <T extends FakeServer>(starting: Promise<T>): Promise<T> => {
  const fake = await starting
  open.push(fake)
  return fake
}
const never = new AbortController().signal

describe('who is there', () => {
  const probe = async (start: () => Promise<FakeServer>): Promise<unknown> => {
    const world = createProviderWorld()
    const fake = await kept(start())
    const found = probeAddress(
      { fetchFor: world.fetchFor, clock: world.clock },
      fake.url.slice('http://'.length),
      never,
    )
    return await world.clock.run(found.catch((cause: unknown) => cause))
  }

  it.each([
    ['automatic1111', startFakeAutomatic1111],
    ['comfyui', startFakeComfyUi],
    ['stable-diffusion-cpp', startFakeStableDiffusionCpp],
    ['openai-images', startFakeOpenAiImages],
  ] as const)('%s is known by its answers', async (kind, start) => {
    expect(await probe(() => start())).toMatchObject({ kind })
  })

  it('is told in words when it only writes', async () => {
    for (const ownedBy of ['organization_owner', 'llamacpp']) {
      const failure = await probe(() => startFakeTextServer({ ownedBy }))
      expect(failure).toBeInstanceOf(AppError)
      expect((failure as AppError).code).toBe('not-found')
      expect((failure as AppError).message).toContain('writes and does not paint')
    }
  })

  it('is nobody when the server has gone', async () => {
    const world = createProviderWorld()
    const fake = await startFakeAutomatic1111()
    await fake.close()
    const failure = await world.clock.run(
      probeAddress({ fetchFor: world.fetchFor, clock: world.clock }, fake.url, never).catch(
        (cause: unknown) => cause,
      ),
    )
    expect((failure as AppError).message).toContain('Nobody answers')
  })

  it('is asked with the host as typed, for this computer’s usual ports as usual', async () => {
    const world = createProviderWorld()
    const abouts: Parameters<FetchFor>[0][] = []
    const fetchFor: FetchFor = (about) => {
      abouts.push(about)
      return () => Promise.reject(new ProviderFailure('network', 'nobody'))
    }
    await world.clock.run(findLocalServers({ fetchFor, clock: world.clock }, never))
    expect(abouts.every(({ home, typed }) => home && typed === undefined)).toBe(true)
    abouts.length = 0
    const gone = probeAddress({ fetchFor, clock: world.clock }, 'nas.home:9000', never)
    await world.clock.run(gone.catch(() => null))
    expect(abouts).toEqual([
      { purpose: 'Looking for a model server', storyId: null, home: true, typed: 'nas.home:9000' },
    ])
  })
})

describe('painting at home', () => {
  it('passes on how far the server is', async () => {
    const world = createProviderWorld()
    const fake = await kept(startFakeAutomatic1111({ time: world.clock, paintFor: 10_000 }))
    world.watch(fake)
    const context = contextIn(world)
    const illustrator = illustratorIn(world, 'local', { homeServer: fake.url })
    await world.clock.run(illustrator.paint(planOf(), context))
    const shares = context.progress.map((step) => (step.state === 'painting' ? (step.progress ?? 0) : -1))
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(context.progress.some(({ secondsLeft }) => secondsLeft !== null && secondsLeft > 0)).toBe(true)
    assertFaithful(fake)
  })

  it('asks older models for no more than 768 pixels, and quick ones for few steps', async () => {
    for (const [model, longest, steps] of [
      ['v1-5-pruned.safetensors', 768, 28],
      ['sdxl_turbo.safetensors', 1024, 8],
    ] as const) {
      const world = createProviderWorld()
      const fake = await kept(startFakeAutomatic1111({ time: world.clock, model }))
      world.watch(fake)
      const illustrator = illustratorIn(world, 'local', { homeServer: fake.url })
      const picture = await world.clock.run(illustrator.paint(planOf(), contextIn(world)))
      expect(picture.width).toBe(longest)
      expect(fake.log.find(({ route }) => route === 'txt2img')?.body).toMatchObject({ steps, width: longest })
    }
  })

  it('says that nobody is there, and looks again when somebody may have come', async () => {
    const world = createProviderWorld()
    const first = await startFakeComfyUi({ time: world.clock })
    const port = Number(new URL(first.url).port)
    await first.close()
    const illustrator = illustratorIn(world, 'local', { homeServer: first.url })
    expect(await world.clock.run(illustrator.readiness(null))).toBe('no-server')
    const failure = await world.clock.run(
      illustrator.paint(planOf(), contextIn(world)).catch((cause: unknown) => cause),
    )
    expect((failure as ProviderFailure).kind).toBe('no-server')
    const second = await kept(startFakeComfyUi({ time: world.clock, port }))
    world.watch(second)
    world.clock.skip(30_000)
    expect(await world.clock.run(illustrator.readiness(null))).toBe('ready')
  })

  it('tells in ComfyUI’s own words why it failed', async () => {
    const world = createProviderWorld()
    const fake = await kept(startFakeComfyUi({ time: world.clock }))
    world.watch(fake)
    fake.always('history', (response, controls) => {
      const id = fake.log.at(-1)?.param ?? ''
      const messages = [
        ['execution_start', {}],
        ['execution_error', { exception_message: 'CUDA out of memory' }],
      ]
      json(200, { [id]: { outputs: {}, status: { status_str: 'error', completed: false, messages } } })(
        response,
        controls,
      )
    })
    const illustrator = illustratorIn(world, 'local', { homeServer: fake.url })
    const failure = await world.clock.run(
      illustrator.paint(planOf(), contextIn(world)).catch((cause: unknown) => cause),
    )
    expect(failure).toMatchObject({ kind: 'server-error', said: 'CUDA out of memory' })
  })

  it('stops the running picture of its own at ComfyUI, and no other', async () => {
    const world = createProviderWorld()
    const fake = await kept(startFakeComfyUi({ time: world.clock, queueFor: 0, paintFor: 60_000 }))
    world.watch(fake)
    const stop = new AbortController()
    const context = contextIn(world, { signal: stop.signal })
    const illustrator = illustratorIn(world, 'local', { homeServer: fake.url })
    const work = illustrator.paint(planOf(), { ...context, report: () => stop.abort() })
    await world.clock.run(work.catch(() => null))
    const stored = context.stored[0]?.remoteId ?? ''
    expect(fake.log.find(({ route }) => route === 'interrupt')?.body).toEqual({
      prompt_id: stored.split(' ')[2],
    })
    // Told again, there is nothing left to stop.
    await world.clock.run(illustrator.cancel!(stored, contextIn(world)))
    expect(fake.log.filter(({ route }) => route === 'interrupt')).toHaveLength(1)
    assertFaithful(fake)
  })
})
