import type { Composition } from '#core/illustrators/built-in/composition.ts'
import type { Clock, Log } from '#core/ports.ts'
import { describe, expect, it } from 'vitest'
import type { WorkerHandle } from './protocol.ts'
import { createNodeSpawn } from './spawn-node.ts'
import { writeStory } from '#core/writer/providers/built-in/write-story.ts'
import { createPictureStudio } from './studio.ts'

const quiet: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
const composition: Composition = {
  width: 64,
  height: 48,
  focus: { x: 0.5, y: 0.5 },
  layers: [{ kind: 'fill', paint: '#336699' }],
}

/** A clock that stands until it is told to go on. */
function createStillClock(): Clock & { readonly pass: (milliseconds: number) => Promise<void> } {
  let now = 0
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>()
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { until: now + milliseconds, wake: resolve }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper)
          reject(signal.reason as Error)
        })
      }),
    pass: async (milliseconds) => {
      now += milliseconds
      for (const sleeper of sleepers) {
        if (sleeper.until > now) continue
        sleepers.delete(sleeper)
        sleeper.wake()
      }
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

interface FakeWorker extends WorkerHandle {
  readonly posted: { readonly id: number; readonly kind: string }[]
  readonly reply: (message: unknown) => void
  readonly exit: (reason: string) => void
  killed: boolean
}

function createWorld() {
  const workers: FakeWorker[] = []
  const clock = createStillClock()
  const spawn = (): WorkerHandle => {
    const messages: ((message: unknown) => void)[] = []
    const exits: ((reason: string) => void)[] = []
    const worker: FakeWorker = {
      posted: [],
      post: (message) => worker.posted.push(message as FakeWorker['posted'][number]),
      onMessage: (listener) => messages.push(listener),
      onExit: (listener) => exits.push(listener),
      kill: () => {
        worker.killed = true
      },
      killed: false,
      reply: (message) => messages.forEach((listener) => listener(message)),
      exit: (reason) => exits.forEach((listener) => listener(reason)),
    }
    workers.push(worker)
    return worker
  }
  const studio = createPictureStudio({
    spawn,
    clock,
    log: quiet,
    timeLimit: 1_000,
    idleLimit: 60_000,
    queueLimit: 3,
  })
  const last = (): FakeWorker => {
    const worker = workers.at(-1)
    if (worker === undefined) throw new Error('No process was started')
    return worker
  }
  const answer = (): void =>
    last().reply({ id: last().posted.at(-1)?.id, kind: 'bytes', bytes: new Uint8Array([1]) })
  return { studio, workers, clock, last, answer }
}

const signal = (): AbortSignal => new AbortController().signal

describe('the picture studio', () => {
  it('starts a process with the first call and keeps it for the next', async () => {
    const { studio, workers, answer } = createWorld()
    expect(workers).toHaveLength(0)
    const first = studio.paint(composition, signal())
    answer()
    expect(await first).toEqual(new Uint8Array([1]))
    const second = studio.paint(composition, signal())
    answer()
    await second
    expect(workers).toHaveLength(1)
  })

  it('works on one call at a time', async () => {
    const { studio, last, answer } = createWorld()
    const calls = [studio.paint(composition, signal()), studio.paint(composition, signal())]
    expect(last().posted).toHaveLength(1)
    answer()
    await calls[0]
    expect(last().posted).toHaveLength(2)
    answer()
    await calls[1]
  })

  it('loses one call to a crash, and draws the next in a new process', async () => {
    const { studio, workers, last, answer } = createWorld()
    const lost = studio.paint(composition, signal())
    const next = studio.paint(composition, signal())
    last().exit('signal SIGSEGV')
    await expect(lost).rejects.toMatchObject({ name: 'ProviderFailure', kind: 'crashed' })
    expect(workers).toHaveLength(2)
    answer()
    await next
  })

  it('ends a call that takes too long, and its process', async () => {
    const { studio, workers, clock } = createWorld()
    const late = studio.paint(composition, signal())
    const failed = expect(late).rejects.toMatchObject({ kind: 'timeout' })
    await clock.pass(1_000)
    await failed
    expect(workers[0]?.killed).toBe(true)
  })

  it('rejects an aborted call at once, and never draws one that was still waiting', async () => {
    const { studio, last, answer } = createWorld()
    const running = new AbortController()
    const waiting = new AbortController()
    const first = studio.paint(composition, running.signal)
    const second = studio.paint(composition, waiting.signal)
    const third = studio.paint(composition, signal())
    running.abort(new Error('stop'))
    waiting.abort(new Error('stop too'))
    await expect(first).rejects.toThrow('stop')
    await expect(second).rejects.toThrow('stop too')
    answer()
    expect(last().posted).toHaveLength(2)
    answer()
    await third
    const gone = new AbortController()
    gone.abort(new Error('gone'))
    await expect(studio.paint(composition, gone.signal)).rejects.toThrow('gone')
  })

  it('ends an idle process, and starts another when there is work again', async () => {
    const { studio, workers, clock, answer } = createWorld()
    const first = studio.paint(composition, signal())
    answer()
    await first
    await clock.pass(59_999)
    expect(workers[0]?.killed).toBe(false)
    await clock.pass(1)
    expect(workers[0]?.killed).toBe(true)
    const second = studio.paint(composition, signal())
    answer()
    await second
    expect(workers).toHaveLength(2)
  })

  it('refuses more than it can queue', async () => {
    const { studio } = createWorld()
    const calls = Array.from({ length: 5 }, () => studio.paint(composition, signal()))
    const outcomes = Promise.allSettled(calls)
    await expect(calls[4]).rejects.toMatchObject({ kind: 'crashed' })
    await studio.close()
    expect((await outcomes).every(({ status }) => status === 'rejected')).toBe(true)
  })

  it('does not believe a process that answers nonsense', async () => {
    const { studio, workers, last } = createWorld()
    const call = studio.paint(composition, signal())
    last().reply({ id: 1, kind: 'bytes', bytes: 'AAAA' })
    await expect(call).rejects.toMatchObject({ kind: 'crashed' })
    expect(workers[0]?.killed).toBe(true)
  })

  it('passes on why a picture could not be drawn', async () => {
    const { studio, last } = createWorld()
    const call = studio.convert(new Uint8Array(), 'jpeg', signal())
    last().reply({ id: last().posted[0]?.id, kind: 'failed', message: 'Not a picture' })
    await expect(call).rejects.toThrow('Not a picture')
  })
})

describe('the drawing process', () => {
  it('paints, checks and converts, and survives a request that can not be done', async () => {
    const clock: Clock = { now: () => 0, sleep: () => new Promise(() => undefined) }
    const studio = createPictureStudio({
      spawn: createNodeSpawn(new URL('worker.ts', import.meta.url).pathname),
      clock,
      log: quiet,
    })
    const withFox: Composition = {
      ...composition,
      layers: [...composition.layers, { kind: 'sprite', name: 'fox', x: 32, y: 44, size: 36 }],
    }
    const bytes = await studio.paint(withFox, signal())
    expect(await studio.check(bytes, { width: 64, height: 48, others: [] }, signal())).toMatchObject({
      ok: true,
      width: 64,
      height: 48,
      format: 'webp',
    })
    expect((await studio.convert(bytes, 'jpeg', signal()))[0]).toBe(0xff)
    const nonsense = {
      ...composition,
      layers: [{ kind: 'sprite', name: 'no-such-sprite', x: 0, y: 0, size: 10 }],
    } as const
    await expect(studio.paint(nonsense, signal())).rejects.toThrow('no-such-sprite')
    const hostile = { ...composition, width: 1e9 }
    await expect(studio.paint(hostile, signal())).rejects.toThrow(/width/)
    expect(await studio.paint(withFox, signal())).toEqual(bytes)
    await studio.close()
  }, 60_000)

  it('tells the story that is told here, and refuses a plan that is none', async () => {
    const clock: Clock = { now: () => 0, sleep: () => new Promise(() => undefined) }
    const studio = createPictureStudio({
      spawn: createNodeSpawn(new URL('worker.ts', import.meta.url).pathname),
      clock,
      log: quiet,
    })
    const plan = { topic: 'a fox who is afraid of the dark', level: 'early', language: 'en' } as const
    const whole = { ...plan, pages: 6, seed: 7 }
    expect(await studio.tell(whole, signal())).toEqual(writeStory(whole))
    await expect(studio.tell({ ...whole, pages: 1_000 }, signal())).rejects.toThrow(/pages/)
    await studio.close()
  }, 60_000)
})
