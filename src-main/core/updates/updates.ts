import type { UpdateState, UpdatesView, UpdateWay } from '#contract/index.ts'
import type { Clock, Log } from '../ports.ts'
import { UpdateDamaged, type UpdateSource } from './ports.ts'
import { nextUpdateState, type UpdateEvent } from './update-state.ts'

const minute = 60_000
/** Between two looks. */
const rhythm = 24 * 60 * minute
/** After the start: the first evening minutes belong to the book. */
const calm = 2 * minute

export interface UpdatesDeps {
  readonly way: UpdateWay
  /** Loads what is needed for it; asked only while updates are on, and `way` is `itself`. */
  readonly source: () => Promise<UpdateSource>
  readonly clock: Clock
  readonly log: Log
  /** The switch in the settings, off at first. */
  readonly isOn: () => boolean
  readonly isOffline: () => boolean
  /** When it last looked, in milliseconds; kept over a restart. */
  readonly lookedAt: { readonly get: () => number | null; readonly set: (at: number) => void }
  /** Whether a story is being written or painted. */
  readonly isBusy: () => boolean
  readonly onChange: (view: UpdatesView) => void
}

export interface Updates {
  readonly view: () => UpdatesView
  /** Looks now, unless it is off or at it already. What comes of it is told by `onChange`. */
  readonly look: () => UpdatesView
  /** From now on looks once a day while it is on. */
  readonly start: () => void
  /** The switch may have been turned. */
  readonly settingsChanged: () => void
  /** Ends all waiting, and remembers whether a story is being made just now. */
  readonly stop: () => void
  /** After `stop`, when everything else has ended: installs what is ready, unless a story was being made. */
  readonly installAtQuit: () => void
}

export function createUpdates(deps: UpdatesDeps): Updates {
  const { clock, log, way } = deps
  let state: UpdateState = { kind: 'off' }
  let source: UpdateSource | undefined
  let round = new AbortController()
  let started = false
  let wasBusy = true

  const view = (): UpdatesView => ({ way, state })
  const tell = (event: UpdateEvent): void => {
    const next = nextUpdateState(state, event)
    if (next === state) return
    state = next
    deps.onChange(view())
  }

  const fail = (what: string, error: unknown, signal: AbortSignal): void => {
    if (signal.aborted) return
    // The app that runs is untouched; the next look is tomorrow's, or a person's.
    log.warn(what, { reason: error instanceof Error ? error.message : String(error) })
    tell({ kind: 'failed', why: error instanceof UpdateDamaged ? 'damaged' : 'not-reached' })
  }

  const lookAndFetch = async (signal: AbortSignal): Promise<void> => {
    tell({ kind: 'look' })
    if (state.kind !== 'looking') return
    try {
      source = await deps.source()
      const version = await source.look(signal)
      if (signal.aborted) return
      deps.lookedAt.set(clock.now())
      tell(version === null ? { kind: 'none' } : { kind: 'found', version })
      if (version === null) return
      // Never in the middle of a story: not even the line is shared with it.
      while (deps.isBusy()) await clock.sleep(minute, signal)
      tell({ kind: 'progress', done: 0 })
      let told = 0
      const onProgress = (done: number): void => {
        if (signal.aborted || done - told < 0.01) return
        told = done
        tell({ kind: 'progress', done })
      }
      await source.download(onProgress, signal)
      tell({ kind: 'downloaded' })
    } catch (error) {
      fail('An update could not be fetched', error, signal)
    }
  }

  const rounds = async (signal: AbortSignal, first: number): Promise<void> => {
    let due = first
    while (!signal.aborted) {
      const wait = due - clock.now()
      if (wait > 0) await clock.sleep(wait, signal)
      if (!deps.isOffline()) await lookAndFetch(signal)
      // One that is ready is installed at the next quit: there is nothing to look for.
      if (state.kind === 'ready') return
      due = clock.now() + rhythm
    }
  }

  const begin = (first: number): void => {
    round.abort()
    round = new AbortController()
    const { signal } = round
    rounds(signal, first).catch((error: unknown) => {
      if (!signal.aborted) log.error('No update will be looked for any more', { error })
    })
  }

  const settingsChanged = (): void => {
    const on = way === 'itself' && deps.isOn()
    if (!started || on === (state.kind !== 'off')) return
    tell({ kind: 'switched', on })
    if (on) begin(clock.now())
    else {
      round.abort()
      source = undefined
    }
  }

  return {
    view,
    settingsChanged,
    look: () => {
      if (state.kind === 'resting' || state.kind === 'failed') {
        begin(clock.now())
      }
      return view()
    },
    start: () => {
      started = true
      if (way !== 'itself' || !deps.isOn()) return
      tell({ kind: 'switched', on: true })
      begin(Math.max(clock.now() + calm, (deps.lookedAt.get() ?? 0) + rhythm))
    },
    stop: () => {
      wasBusy = deps.isBusy()
      round.abort()
    },
    installAtQuit: () => {
      if (state.kind !== 'ready' || wasBusy || source === undefined) return
      try {
        source.install()
      } catch (error) {
        log.error('An update could not be installed; the app stays as it was', { error })
        tell({ kind: 'failed', why: 'not-installed' })
      }
    },
  }
}
