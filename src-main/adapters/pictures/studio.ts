import type { Clock, Log, PictureStudio, PictureVerdict } from '#core/ports.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import type { TellStory } from '#core/writer/providers/built-in/telling.ts'
import { replySchema, type StudioReply, type StudioRequest, type WorkerHandle } from './protocol.ts'

export interface PictureStudioDeps {
  /** Starts one drawing process; called lazily, and again after each crash. */
  readonly spawn: () => WorkerHandle
  readonly clock: Clock
  readonly log: Log
  /** Milliseconds a single call may take once the process works on it. */
  readonly timeLimit?: number
  /** Milliseconds without work after which the process is ended, to give its memory back. */
  readonly idleLimit?: number
  /** Calls that may wait; one more is refused. */
  readonly queueLimit?: number
}

type Work = StudioRequest extends infer R
  ? R extends { readonly id: number }
    ? Omit<R, 'id'>
    : never
  : never

interface Call {
  readonly id: number
  readonly work: Work
  readonly settle: (outcome: { readonly reply: StudioReply } | { readonly error: Error }) => void
  /** The caller has gone; what the process still answers is dropped. */
  abandoned: boolean
}

/**
 * The PictureStudio port over a process of its own. One process works on one call at a time, so that a time limit
 * measures work and not waiting, and a crash costs exactly the call under way: it rejects with ProviderFailure
 * `crashed` (`timeout` where the limit was passed), and the next call starts a new process.
 * An aborted call rejects at once with the signal's reason. Stories are told there as well, between two pictures.
 */
export function createPictureStudio(deps: PictureStudioDeps): PictureStudio & { readonly tell: TellStory } {
  const { spawn, clock, log, timeLimit = 30_000, idleLimit = 60_000, queueLimit = 64 } = deps
  const queue: Call[] = []
  let worker: WorkerHandle | null = null
  let running: { readonly call: Call; readonly stopTimer: () => void } | null = null
  let stopIdleTimer = (): void => undefined
  let nextId = 1
  let closed = false

  /** Runs `then` after `milliseconds` of the clock, unless the returned function is called before. */
  const after = (milliseconds: number, then: () => void): (() => void) => {
    const stop = new AbortController()
    clock.sleep(milliseconds, stop.signal).then(then, (error: unknown) => {
      if (!stop.signal.aborted) log.error('The clock failed', { message: String(error) })
    })
    return () => stop.abort()
  }

  /** Ends the call under way, whatever became of it. */
  const finish = (outcome: Parameters<Call['settle']>[0]): void => {
    if (running === null) return
    const { call, stopTimer } = running
    running = null
    stopTimer()
    call.settle(outcome)
    next()
  }

  const discardWorker = (): void => {
    const ending = worker
    worker = null
    ending?.kill()
  }

  const startWorker = (): WorkerHandle => {
    const started = spawn()
    started.onMessage((message) => {
      if (started !== worker || running === null) return
      const reply = replySchema.safeParse(message)
      if (!reply.success) {
        discardWorker()
        finish({
          error: new ProviderFailure('crashed', 'The drawing process answered nonsense', {
            cause: reply.error,
          }),
        })
        return
      }
      if (reply.data.id === running.call.id) finish({ reply: reply.data })
    })
    started.onExit((reason) => {
      if (started !== worker) return
      worker = null
      log.warn('The drawing process ended', { reason })
      finish({ error: new ProviderFailure('crashed', `The drawing process ended unexpectedly (${reason})`) })
    })
    return started
  }

  const next = (): void => {
    if (running !== null) return
    let call = queue.shift()
    while (call?.abandoned === true) call = queue.shift()
    if (call === undefined) {
      if (worker !== null) stopIdleTimer = after(idleLimit, discardWorker)
      return
    }
    stopIdleTimer()
    const current = call
    running = {
      call: current,
      stopTimer: after(timeLimit, () => {
        discardWorker()
        finish({
          error: new ProviderFailure('timeout', `Drawing took more than ${timeLimit / 1_000} seconds`),
        })
      }),
    }
    try {
      worker ??= startWorker()
      worker.post({ id: current.id, ...current.work })
    } catch (error) {
      discardWorker()
      finish({
        error: new ProviderFailure('crashed', 'The drawing process could not be started', { cause: error }),
      })
    }
  }

  const ask = (work: Work, signal: AbortSignal): Promise<StudioReply> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason as Error)
        return
      }
      if (closed) {
        reject(new ProviderFailure('cancelled', 'The drawing process has been closed'))
        return
      }
      if (queue.length >= queueLimit) {
        reject(new ProviderFailure('crashed', `More than ${queueLimit} pictures wait to be drawn`))
        return
      }
      const abort = (): void => {
        call.abandoned = true
        reject(signal.reason as Error)
      }
      const call: Call = {
        id: nextId++,
        work,
        abandoned: false,
        settle: (outcome) => {
          signal.removeEventListener('abort', abort)
          if (call.abandoned) return
          if ('error' in outcome) reject(outcome.error)
          else resolve(outcome.reply)
        },
      }
      signal.addEventListener('abort', abort, { once: true })
      queue.push(call)
      next()
    })

  const wrongAnswer = (reply: StudioReply): ProviderFailure =>
    new ProviderFailure('crashed', reply.kind === 'failed' ? reply.message : 'The wrong kind of answer')

  const askForBytes = async (work: Work, signal: AbortSignal): Promise<Uint8Array> => {
    const reply = await ask(work, signal)
    if (reply.kind === 'bytes') return reply.bytes
    throw wrongAnswer(reply)
  }

  return {
    paint: (composition, signal) => askForBytes({ kind: 'paint', composition }, signal),
    convert: (bytes, format, signal) => askForBytes({ kind: 'convert', bytes, format }, signal),
    check: async (bytes, wanted, signal): Promise<PictureVerdict> => {
      const reply = await ask(
        { kind: 'check', bytes, wanted: { ...wanted, others: [...wanted.others] } },
        signal,
      )
      if (reply.kind === 'verdict') return reply.verdict
      throw wrongAnswer(reply)
    },
    tell: async ({ topic, level, language, pages, seed, brief }, signal) => {
      const plan = { topic, level, language, pages, seed, brief: brief ?? null }
      const reply = await ask({ kind: 'tell', plan }, signal)
      if (reply.kind === 'story') return reply.story
      throw wrongAnswer(reply)
    },
    close: () => {
      closed = true
      stopIdleTimer()
      discardWorker()
      const gone = { error: new ProviderFailure('cancelled', 'The drawing process has been closed') }
      // Those that wait first: the end of the call under way would start the next one.
      for (const call of queue.splice(0)) call.settle(gone)
      finish(gone)
      return Promise.resolve()
    },
  }
}
