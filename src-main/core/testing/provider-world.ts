import type { IllustratorId, Settings } from '#contract/index.ts'
import type { HordeLimits } from '../illustrators/ai-horde/index.ts'
import type { FetchFor } from '../http/index.ts'
import type {
  Illustrator,
  IllustratorContext,
  PaintProgress,
  PicturePlan,
} from '../illustrators/illustrator.ts'
import { createIllustrators } from '../illustrators/registry.ts'
import type { Clock, Fetch, Log, PictureStudio } from '../ports.ts'
import { services, type ServiceAddresses } from '../providers/services.ts'
import {
  countFetch,
  createVirtualClock,
  fakePicture,
  type FakeServer,
  type VirtualClock,
} from './fake-servers/index.ts'

/** A time of its own, shared by client and fakes, and a way out that knows what is still coming. */
export interface ProviderWorld {
  readonly clock: VirtualClock
  readonly fetchFor: FetchFor
  readonly fetch: Fetch
  /** Every address that was asked. */
  readonly asked: readonly string[]
  readonly watch: (fake: FakeServer) => void
}

/** `wayOut`: what really sends; the platform's own fetch unless told otherwise. */
export const createProviderWorld = (
  wayOut: (clock: Clock) => FetchFor = () => () => fetch,
): ProviderWorld => {
  const fakes: FakeServer[] = []
  const asked: string[] = []
  const counters: { readonly underWay: () => number }[] = []
  const underWay = (): number => counters.reduce((sum, counter) => sum + counter.underWay(), 0)
  const stuck = (): number => fakes.reduce((sum, fake) => sum + fake.stuckCount(), 0)
  const clock = createVirtualClock(() => underWay() > stuck())
  const fetchFor: FetchFor = (about) => {
    const counted = countFetch(wayOut(clock)(about))
    counters.push(counted)
    return (url, init) => {
      asked.push(url)
      return counted.fetch(url, init)
    }
  }
  return {
    clock,
    fetchFor,
    fetch: fetchFor({ purpose: 'Test', storyId: null, home: false }),
    asked,
    watch: (fake) => {
      fakes.push(fake)
    },
  }
}

/** The real time and the platform's own way out: for what is tried with real providers. */
export const createLiveWorld = (): ProviderWorld => {
  const asked: string[] = []
  const fetchFor: FetchFor = () => (url, init) => {
    asked.push(url)
    return fetch(url, init)
  }
  const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer)
        reject(signal?.reason as Error)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, milliseconds)
      if (signal?.aborted === true) stop()
      else signal?.addEventListener('abort', stop, { once: true })
    })
  return {
    clock: { now: () => Date.now(), sleep, run: (work) => work, skip: () => undefined },
    fetchFor,
    fetch: fetchFor({ purpose: 'Test', storyId: null, home: false }),
    asked,
    watch: () => undefined,
  }
}

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** Draws nothing: any picture will do for what is built in. */
const stubStudio: PictureStudio = {
  paint: (composition, signal) =>
    signal.aborted
      ? Promise.reject(signal.reason as Error)
      : Promise.resolve(new Uint8Array(fakePicture(1, composition.width, composition.height))),
  check: () => Promise.reject(new Error('not part of this test')),
  convert: () => Promise.reject(new Error('not part of this test')),
  close: () => Promise.resolve(),
}

export interface IllustratorOptions {
  /** Where services are; those that are not named are nowhere. */
  readonly at?: Partial<ServiceAddresses>
  readonly homeServer?: string
  readonly model?: string
  readonly anonymousHorde?: boolean
  readonly limits?: HordeLimits
}

const nowhere = 'http://127.0.0.1:9'
const nowhereAtAll = Object.fromEntries(
  Object.keys(services).map((name) => [name, nowhere]),
) as ServiceAddresses

/** One of the registry's illustrators, at home in a world. */
export const illustratorIn = (
  world: ProviderWorld,
  id: IllustratorId,
  options: IllustratorOptions,
): Illustrator => {
  // Only what providers read of the settings.
  const settings = {
    anonymousHorde: options.anonymousHorde ?? false,
    huggingFaceImageModel: options.model ?? '',
    localImageServer: options.homeServer ?? nowhere,
  } as Settings
  const found = createIllustrators({
    ...nowhereAtAll,
    ...options.at,
    version: '1.2.3',
    projectUrl: 'https://example.org/inglenook',
    settings: () => settings,
    clock: world.clock,
    fetchFor: world.fetchFor,
    studio: stubStudio,
    ...(options.limits === undefined ? {} : { hordeLimits: options.limits }),
  }).find(({ descriptor }) => descriptor.id === id)
  if (found === undefined) throw new Error(`The registry has no ${id}`)
  return found
}

export interface WatchedContext extends IllustratorContext {
  readonly progress: readonly PaintProgress[]
  /** What was stored of the request, with the number of requests made until then. */
  readonly stored: readonly {
    readonly remoteId: string
    readonly model: string | null
    readonly after: number
  }[]
}

export const contextIn = (
  world: ProviderWorld,
  options: Partial<
    Pick<IllustratorContext, 'key' | 'signal' | 'remoteId' | 'submitted' | 'recall' | 'log'>
  > = {},
): WatchedContext => {
  const progress: PaintProgress[] = []
  const stored: { remoteId: string; model: string | null; after: number }[] = []
  return {
    fetch: world.fetchFor({ purpose: 'Picture', storyId: 'a story', home: true }),
    key: options.key ?? null,
    signal: options.signal ?? new AbortController().signal,
    clock: world.clock,
    log: options.log ?? silentLog,
    report: (step) => {
      progress.push(step)
    },
    submitted: async (remoteId, model) => {
      stored.push({ remoteId, model, after: world.asked.length })
      await options.submitted?.(remoteId, model)
    },
    recall: options.recall ?? (() => Promise.resolve(null)),
    remoteId: options.remoteId ?? null,
    progress,
    stored,
  }
}

/** A page to paint. */
export const planOf = (change: Partial<PicturePlan> = {}): PicturePlan => ({
  storyId: '7f9c24e8-3b12-4fef-91e0-56a2d5a7c001',
  page: 3,
  pageCount: 8,
  title: 'The fox and the lantern',
  scene: {
    place: 'forest',
    placeDetail: 'by the old stone bridge',
    time: 'dusk',
    weather: 'clear',
    who: [{ characterId: 'hero', pose: 'walking', mood: 'curious' }],
    things: [{ noun: 'lantern', count: 1 }],
    action: 'The fox carries a lantern over the bridge.',
  },
  cast: [
    {
      id: 'hero',
      name: 'Finn',
      kind: 'fox',
      role: 'hero',
      pronoun: 'he',
      look: 'a small red fox with a white-tipped tail and a blue scarf',
    },
  ],
  seed: 123_456_789,
  style: 'paper-cut',
  width: 1024,
  height: 768,
  model: null,
  gentle: false,
  variation: 0,
  reference: null,
  ...change,
})
