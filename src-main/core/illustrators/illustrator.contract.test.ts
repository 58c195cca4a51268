import { illustratorFacts, illustratorIds, keyIdOf, type IllustratorId } from '#contract/index.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { readPictureHeader } from '../http/index.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { addressesIn } from '../providers/services.ts'
import {
  assertFaithful,
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
} from '../testing/fake-servers/index.ts'
import {
  contextIn,
  createLiveWorld,
  createProviderWorld,
  illustratorIn,
  planOf,
  type IllustratorOptions,
  type ProviderWorld,
} from '../testing/provider-world.ts'
import type { Illustrator, IllustratorContext, PaintedPicture } from './illustrator.ts'

interface Entry {
  readonly name: string
  readonly id: IllustratorId
  readonly key: string | null
  /** The route of the fake that begins a picture. */
  readonly begins: string | null
  /** Routes that ask how it goes; none of them may be asked before the request's number is stored. */
  readonly polls: readonly string[]
  /** The route that begins a picture painted after another; null where that is not possible. */
  readonly beginsAfter: string | null
  /** False where nobody tells which model paints: what it painted before may be another's. */
  readonly recalls: boolean
  /** Routes that tell the server to stop. */
  readonly stops: readonly string[]
  /** Whether a request goes on by its number after a restart. */
  readonly resumes: boolean
  readonly start: (
    time: FakeTime,
  ) => Promise<{ readonly fake: FakeServer; readonly options: IllustratorOptions } | null>
}

const hordeKey = 'FakeHordeKey-9f8e7d6c5b4a'
const live = (providerId: string) => ({ status: 'live', task: 'text-to-image', providerId }) as const

const huggingFace = (provider: 'nscale' | 'together' | 'hf-inference'): Entry => ({
  name: `Hugging Face by ${provider}`,
  id: 'hugging-face',
  key: fakeToken,
  begins: provider,
  beginsAfter: null,
  recalls: true,
  polls: [],
  stops: [],
  resumes: false,
  start: async (time) => {
    const models = { 'black-forest-labs/FLUX.1-schnell': { [provider]: live('maker/flux-schnell') } }
    const fake = await startFakeHuggingFace({ time, models, paintFor: 0, asList: provider === 'together' })
    return { fake, options: { at: { huggingFaceRouter: fake.url, huggingFaceHub: `${fake.url}/api` } } }
  },
})

const home = (
  name: string,
  start: (time: FakeTime) => Promise<FakeServer>,
  routes: Pick<Entry, 'begins' | 'polls' | 'stops'> & Partial<Pick<Entry, 'beginsAfter' | 'recalls'>>,
): Entry => ({
  name: `At home: ${name}`,
  id: 'local',
  key: null,
  beginsAfter: null,
  recalls: true,
  resumes: false,
  ...routes,
  start: async (time) => {
    const fake = await start(time)
    return { fake, options: { homeServer: fake.url } }
  },
})

const entries: readonly Entry[] = [
  {
    name: 'AI Horde',
    id: 'ai-horde',
    key: hordeKey,
    begins: 'submit',
    beginsAfter: 'submit',
    recalls: true,
    polls: ['check', 'status'],
    stops: [],
    resumes: true,
    start: async (time) => {
      const fake = await startFakeHorde({ time, keys: { [hordeKey]: 'parent#1' } })
      return { fake, options: { at: { aiHorde: fake.apiUrl } } }
    },
  },
  huggingFace('nscale'),
  huggingFace('together'),
  huggingFace('hf-inference'),
  home('Automatic1111', (time) => startFakeAutomatic1111({ time }), {
    begins: 'txt2img',
    beginsAfter: 'img2img',
    polls: [],
    stops: ['interrupt'],
  }),
  home('ComfyUI', (time) => startFakeComfyUi({ time }), {
    begins: 'prompt',
    polls: ['history', 'queue'],
    stops: ['unqueue'],
  }),
  home('stable-diffusion.cpp', (time) => startFakeStableDiffusionCpp({ time }), {
    begins: 'submit',
    beginsAfter: 'submit',
    polls: ['job'],
    stops: ['cancel'],
  }),
  home('OpenAI images', (time) => startFakeOpenAiImages({ time }), {
    begins: 'images',
    recalls: false,
    polls: [],
    stops: [],
  }),
  home('OpenAI images by link', (time) => startFakeOpenAiImages({ time, link: true }), {
    begins: 'images',
    recalls: false,
    polls: [],
    stops: [],
  }),
  {
    name: 'Built in',
    id: 'built-in',
    key: null,
    begins: null,
    beginsAfter: null,
    recalls: false,
    polls: [],
    stops: [],
    resumes: false,
    start: () => Promise.resolve(null),
  },
]

const open: FakeServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()))
})

const stored = { model: null, worker: null, seed: null, width: 1024, height: 768, focus: null } as const

interface Scene {
  readonly world: ProviderWorld
  readonly illustrator: Illustrator
  readonly fake: FakeServer | null
}

const set = async (entry: Entry): Promise<Scene> => {
  const world = createProviderWorld()
  const started = await entry.start(world.clock)
  if (started !== null) {
    world.watch(started.fake)
    open.push(started.fake)
  }
  return {
    world,
    illustrator: illustratorIn(world, entry.id, started?.options ?? {}),
    fake: started?.fake ?? null,
  }
}

const failureOf = async (work: Promise<unknown>): Promise<ProviderFailure> => {
  const failure = await work.then(
    () => null,
    (cause: unknown) => cause,
  )
  expect(failure).toBeInstanceOf(ProviderFailure)
  return failure as ProviderFailure
}

const countOf = (fake: FakeServer | null, routes: readonly string[]): number =>
  fake?.log.filter(({ route }) => routes.includes(route)).length ?? 0

// What holds for fakes and the real thing alike.

const describesItself = (entry: Entry, { illustrator }: Scene): void => {
  expect(illustrator.descriptor.id).toBe(entry.id)
  expect(illustrator.descriptor.name).not.toBe('')
  expect(illustrator.descriptor.keyId).toBe(keyIdOf(entry.id))
  expect(illustrator.descriptor.leavesComputer).toBe(illustratorFacts[entry.id].where === 'away')
  expect(entry.key !== null).toBe(illustratorFacts[entry.id].wantsKey)
  expect(illustrator.descriptor.resumable).toBe(entry.resumes)
}

const paintsAPage = async (entry: Entry, { world, illustrator, fake }: Scene): Promise<void> => {
  const context = contextIn(world, { key: entry.key })
  const picture = await world.clock.run(illustrator.paint(planOf(), context))

  const header = readPictureHeader('test', picture.bytes)
  expect({ width: header.width, height: header.height }).toEqual({
    width: picture.width,
    height: picture.height,
  })
  expect(picture.width / picture.height).toBeCloseTo(4 / 3, 1)
  expect(context.progress.length).toBeGreaterThan(0)
  // Waiting comes before painting and not after it.
  const states = context.progress.map(({ state }) => state)
  expect(states.lastIndexOf('waiting')).toBeLessThan(
    states.includes('painting') ? states.indexOf('painting') : states.length,
  )
  for (const step of context.progress) {
    expect(step.secondsLeft ?? 0).toBeGreaterThanOrEqual(0)
    if (step.state === 'painting') expect(step.progress ?? 0.5).toBeLessThanOrEqual(1)
  }
  if (entry.polls.length > 0) {
    expect(context.stored).toHaveLength(1)
    const before = fake?.log.slice(0, context.stored[0]?.after ?? 0) ?? []
    expect(before.filter(({ route }) => entry.polls.includes(route))).toEqual([])
    expect(before.some(({ route }) => route === entry.begins)).toBe(true)
  }
  if (fake !== null) assertFaithful(fake)
}

const saysWhetherItIsReady = async (entry: Entry, { world, illustrator, fake }: Scene): Promise<void> => {
  expect(await world.clock.run(illustrator.readiness(entry.key))).toBe('ready')
  if (entry.key === null) return
  expect(await illustrator.readiness(null)).toBe('no-key')
  const failure = await failureOf(illustrator.paint(planOf(), contextIn(world)))
  expect(failure.kind).toBe('no-key')
  expect(fake?.log ?? []).toEqual([])
}

const doesNothingWhenStopped = async (entry: Entry, { world, illustrator, fake }: Scene): Promise<void> => {
  const stop = new AbortController()
  stop.abort()
  const failure = await failureOf(
    world.clock.run(illustrator.paint(planOf(), contextIn(world, { key: entry.key, signal: stop.signal }))),
  )
  expect(failure.kind).toBe('cancelled')
  expect(countOf(fake, [entry.begins ?? ''])).toBe(0)
}

it('covers every illustrator that there is', () => {
  expect([...new Set(entries.map(({ id }) => id))].toSorted()).toEqual([...illustratorIds].toSorted())
})

describe.each(entries)('$name', (entry) => {
  const isRemote = entry.begins !== null

  it('describes itself', async () => {
    describesItself(entry, await set(entry))
  })

  it('paints a page, tells how it goes, and stores the request’s number before it asks after it', async () => {
    await paintsAPage(entry, await set(entry))
  })

  it.runIf(isRemote)(
    'asks the same for the same page, and something else for the page painted again',
    async () => {
      const { world, illustrator, fake } = await set(entry)
      const paint = (variation: number) =>
        world.clock.run(illustrator.paint(planOf({ variation }), contextIn(world, { key: entry.key })))
      await paint(0)
      await paint(0)
      await paint(1)
      const bodies = fake?.log.filter(({ route }) => route === entry.begins).map(({ text }) => text) ?? []
      expect(bodies).toHaveLength(3)
      expect(bodies[1]).toBe(bodies[0])
      expect(bodies[2]).not.toBe(bodies[0])
    },
  )

  it.runIf(entry.recalls)('asks whether the same was painted before, and then sends nothing', async () => {
    const { world, illustrator, fake } = await set(entry)
    const asked: string[] = []
    const before: PaintedPicture = { ...stored, bytes: new Uint8Array([1, 2, 3]) }
    const recall: IllustratorContext['recall'] = (request) => {
      asked.push(JSON.stringify(request))
      return Promise.resolve(asked.length < 3 ? null : before)
    }
    const paint = (variation: number) =>
      world.clock.run(illustrator.paint(planOf({ variation }), contextIn(world, { key: entry.key, recall })))
    await paint(0)
    await paint(1)
    expect(countOf(fake, [entry.begins ?? ''])).toBe(2)
    expect(asked[1]).not.toBe(asked[0])
    expect(await paint(0)).toBe(before)
    expect(asked[2]).toBe(asked[0])
    expect(countOf(fake, [entry.begins ?? ''])).toBe(2)
    // All that was sent is part of the question.
    const sent = fake?.log.find(({ route }) => route === entry.begins)?.body
    const { body } = JSON.parse(asked[0] ?? '') as { body: unknown }
    if (entry.name !== 'At home: ComfyUI') expect(sent).toEqual(body)
    if (fake !== null) assertFaithful(fake)
  })

  it('paints after a picture where it can, as it says, and from words alone elsewhere', async () => {
    const { world, illustrator, fake } = await set(entry)
    const jpeg = new Uint8Array([
      0xff,
      0xd8,
      0xff,
      0xe0,
      ...Array.from({ length: 3_000 }, (_, at) => at % 251),
    ])
    const plan = planOf({ reference: { page: 2, bytes: jpeg } })
    const picture = await world.clock.run(illustrator.paint(plan, contextIn(world, { key: entry.key })))
    const base64 = Buffer.from(jpeg).toString('base64')
    const withPicture = fake?.log.filter(({ text }) => text.includes(base64)).map(({ route }) => route) ?? []
    if (entry.beginsAfter === null) {
      expect(picture.after).toBeUndefined()
      expect(withPicture).toEqual([])
    } else {
      expect(illustrator.descriptor.paintsAfterPictures).toBe(true)
      expect(picture.after).toBe(2)
      expect(withPicture).toEqual([entry.beginsAfter])
    }
    if (fake !== null) assertFaithful(fake)
  })

  it.runIf(isRemote)('keeps names and titles to itself', async () => {
    const { world, illustrator, fake } = await set(entry)
    const plan = planOf()
    await world.clock.run(illustrator.paint(plan, contextIn(world, { key: entry.key })))
    const sent = fake?.log.map(({ text, path }) => `${path} ${text}`).join('\n') ?? ''
    expect(sent).toContain('white-tipped tail')
    expect(sent).not.toContain('Finn')
    expect(sent).not.toContain(plan.title)
    expect(sent).not.toContain(plan.storyId)
  })

  it('is ready, or says what it lacks, without sending anything away', async () => {
    await saysWhetherItIsReady(entry, await set(entry))
  })

  it('does nothing when it was stopped before it began', async () => {
    await doesNothingWhenStopped(entry, await set(entry))
  })

  it.runIf(isRemote)('stops in the middle, and tells the server so where that is possible', async () => {
    const { world, illustrator, fake } = await set(entry)
    const stop = new AbortController()
    const context = contextIn(world, { key: entry.key, signal: stop.signal })
    const work = illustrator.paint(planOf(), { ...context, report: () => stop.abort() })
    const failure = await failureOf(world.clock.run(work))
    expect(failure.kind).toBe('cancelled')
    for (const route of entry.stops) expect(countOf(fake, [route])).toBe(1)
    if (fake !== null) assertFaithful(fake)
  })

  it.runIf(isRemote)('passes on why it was stopped', async () => {
    const { world, illustrator } = await set(entry)
    const stop = new AbortController()
    const reason = new ProviderFailure('stalled', 'No progress for 16 minutes.')
    const context = contextIn(world, { key: entry.key, signal: stop.signal })
    const work = illustrator.paint(planOf(), { ...context, report: () => stop.abort(reason) })
    expect(await failureOf(world.clock.run(work))).toBe(reason)
  })

  it.runIf(isRemote)('fails with a kind and the provider’s words, and never with the key', async () => {
    const { world, illustrator, fake } = await set(entry)
    const echo = {
      message: `Bad key ${entry.key ?? 'none'} here`,
      error: `Bad key ${entry.key ?? 'none'} here`,
    }
    for (const status of [400, 401, 402, 403, 404, 410, 422, 429, 500, 502, 503]) {
      fake?.next(entry.begins ?? '', json(status, echo))
      const failure = await failureOf(
        world.clock.run(illustrator.paint(planOf(), contextIn(world, { key: entry.key }))),
      )
      expect(failure.status).toBe(status)
      expect(failure.said).toContain('Bad key')
      const everything = [failure.message, failure.said, String(failure.stack), JSON.stringify(failure)].join(
        '\n',
      )
      if (entry.key !== null) expect(everything).not.toContain(entry.key)
    }
  })

  it('paints several pages at once without mixing them up', async () => {
    const { world, illustrator, fake } = await set(entry)
    const pages = [1, 2, 3, 4]
    const pictures = await world.clock.run(
      Promise.all(
        pages.map((page) =>
          illustrator.paint(planOf({ page, seed: page * 1_000 }), contextIn(world, { key: entry.key })),
        ),
      ),
    )
    expect(pictures).toHaveLength(4)
    if (isRemote && !entry.name.includes('link') && entry.id !== 'built-in') {
      expect(new Set(pictures.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(4)
    }
    if (fake !== null) assertFaithful(fake)
  })
})

describe.each(entries.filter(({ resumes }) => resumes))('$name, taken up again', (entry) => {
  it('goes on with a stored request and sends no new one', async () => {
    const { world, illustrator, fake } = await set(entry)
    const stop = new AbortController()
    const first = contextIn(world, { key: entry.key, signal: stop.signal })
    await failureOf(
      world.clock.run(
        illustrator.paint(planOf(), { ...first, report: () => stop.abort(new Error('The app ends')) }),
      ),
    )
    const remoteId = first.stored[0]?.remoteId ?? ''
    const second = contextIn(world, { key: entry.key, remoteId })
    const picture = await world.clock.run(illustrator.paint(planOf(), second))
    expect(picture.bytes.length).toBeGreaterThan(1_000)
    expect(countOf(fake, [entry.begins ?? ''])).toBe(1)
    expect(second.stored).toEqual([])
    assertFaithful(fake!)
  })
})

/**
 * The same against the real providers, at the price of one picture each: `INGLENOOK_LIVE=1`, with the key of each that
 * is to be asked in the environment, or the address of a server at home. See CONTRIBUTING.md.
 */
const liveEntries = ((): readonly (Entry & { readonly options: IllustratorOptions })[] => {
  const env = process.env
  if (env.INGLENOOK_LIVE !== '1') return []
  const like = (id: IllustratorId, key: string | undefined, options: IllustratorOptions) => {
    const entry = entries.find((one) => one.id === id)
    return entry === undefined || key === undefined || key === '' ? [] : [{ ...entry, key, options }]
  }
  const home = env.INGLENOOK_LIVE_HOME_SERVER
  const at = addressesIn(env)
  return [
    ...like('ai-horde', env.STABLE_HORDE_API_KEY, { at }),
    ...like('hugging-face', env.HUGGINGFACE_API_TOKEN, { at }),
    ...like('local', home, { homeServer: home ?? '' }).map((entry) => ({ ...entry, key: null })),
  ]
})()
const liveTime = 30 * 60_000

it.skipIf(liveEntries.length > 0)(
  'has been tried with fakes alone: nothing was asked of real providers',
  () => {
    expect(liveEntries).toEqual([])
  },
)

describe.each(liveEntries)('the real $id', (entry) => {
  const live = (): Scene => {
    const world = createLiveWorld()
    return { world, illustrator: illustratorIn(world, entry.id, entry.options), fake: null }
  }
  // What is asked before the number is stored only a fake can tell.
  const unwatched = { ...entry, polls: [] }

  it('describes itself', () => describesItself(entry, live()))
  it('is ready, or says what it lacks', () => saysWhetherItIsReady(entry, live()), liveTime)
  it(
    'does nothing when it was stopped before it began',
    () => doesNothingWhenStopped(entry, live()),
    liveTime,
  )
  it('paints a page and tells how it goes', () => paintsAPage(unwatched, live()), liveTime)
})
