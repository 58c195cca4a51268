import { setTimeout as sleep } from 'node:timers/promises'
import { areProcessesMeasurable, proportionalSet } from './processes.ts'
import { inUnit, times, type Row } from './report.ts'
import { start, stop, type Subject } from './runtime.ts'
import {
  differenceOfMedians,
  measurePairs,
  median,
  ratioOfMedians,
  type Estimate,
  type Pairs,
} from './statistics.ts'

/** Milliseconds after which a started window counts as idle: what it does at first is over. */
const settle = 2_500

export interface Start {
  readonly painted: number
  readonly usable: number
  readonly untilReady: number
  /** Megabytes; null where it was not asked for. */
  readonly memory: number | null
}

async function startOnce(subject: Subject, options: { readonly memory: boolean }): Promise<Start> {
  const started = await start(subject)
  try {
    const { painted, usable, untilReady, pid } = started
    if (!options.memory || !areProcessesMeasurable) return { painted, usable, untilReady, memory: null }
    await sleep(settle)
    return { painted, usable, untilReady, memory: proportionalSet(pid) }
  } finally {
    await stop(started)
  }
}

type Figure = keyof Start
interface Starts {
  readonly first: readonly Start[]
  readonly second: readonly Start[]
}

const of = ({ first, second }: Starts, figure: Figure): Pairs => ({
  first: first.map((each) => each[figure] ?? Number.NaN),
  second: second.map((each) => each[figure] ?? Number.NaN),
})

export interface StartSubjects {
  /** A profile with an empty library, and one with 100,000 stories. */
  readonly empty: string
  readonly full: string
  /** Two folders for what Chromium keeps, so that the bare one compared with itself is two as well. */
  readonly bare: string
  readonly otherBare: string
}

/** Rows 1 to 4: every start from the start of its process. */
export async function measureStarts(folders: StartSubjects, pairs: number): Promise<readonly Row[]> {
  const app: Subject = { kind: 'app', profile: folders.empty }
  const full: Subject = { kind: 'app', profile: folders.full }
  const bare: Subject = { kind: 'bare', userData: folders.bare }
  const otherBare: Subject = { kind: 'bare', userData: folders.otherBare }
  // The first start of all makes profiles and caches.
  for (const subject of [app, full, bare, otherBare]) {
    for (let round = 0; round < 2; round += 1) await startOnce(subject, { memory: false })
  }

  const besideBare: { first: Start[]; second: Start[] } = { first: [], second: [] }
  const control: { first: Start[]; second: Start[] } = { first: [], second: [] }
  // A block of the one, a block of the other: what the machine does meanwhile, it does to both.
  for (let pair = 0; pair < pairs; pair += 2) {
    const count = Math.min(2, pairs - pair)
    const one = await measurePairs(count, (side) =>
      startOnce(side === 'first' ? app : bare, { memory: true }),
    )
    const two = await measurePairs(count, (side) =>
      startOnce(side === 'first' ? otherBare : bare, { memory: true }),
    )
    for (const side of ['first', 'second'] as const) {
      besideBare[side].push(...one[side])
      control[side].push(...two[side])
    }
    process.stderr.write(`starts beside a bare Electron: ${pair + count} of ${pairs}\r`)
  }
  process.stderr.write('\n')
  const library = await measurePairs(pairs, (side) =>
    startOnce(side === 'first' ? full : app, { memory: false }),
  )

  const compared = (figure: Figure, goal: number, what: string, unit: string): Row => {
    const pairsOf = of(besideBare, figure)
    const ratio = ratioOfMedians(pairsOf)
    const middles = `${median(pairsOf.first).toFixed(0)} ${unit}, bare ${median(pairsOf.second).toFixed(0)} ${unit}`
    return {
      what,
      goal: `${goal.toFixed(2)} x bare`,
      measured: `${times(ratio)}; ${middles}`,
      met: ratio.value <= goal,
      control: ratioOfMedians(of(control, figure)),
    }
  }
  const own = differenceOfMedians(of(besideBare, 'untilReady'))
  const filled = ratioOfMedians(of(library, 'usable'))
  return [
    compared('painted', 1.1, 'first paint', 'ms'),
    compared('usable', 1.15, 'library usable', 'ms'),
    ownJavaScript(own, of(besideBare, 'untilReady'), ratioOfMedians(of(control, 'untilReady'))),
    {
      what: 'start with 100,000 stories',
      goal: '1.03 x an empty library',
      measured: `${times(filled)}; ${median(of(library, 'usable').first).toFixed(0)} ms`,
      met: filled.value <= 1.03,
      control: ratioOfMedians(of(control, 'usable')),
    },
    areProcessesMeasurable
      ? compared('memory', 1.1, 'idle memory (PSS of all processes)', 'MB')
      : {
          what: 'idle memory (PSS of all processes)',
          goal: '1.10 x bare',
          measured: 'this system does not tell what processes share',
          met: null,
          control: null,
        },
  ]
}

const ownJavaScript = (own: Estimate, pairs: Pairs, control: Estimate): Row => ({
  what: 'own JavaScript before `ready`',
  goal: '25 ms',
  measured: `${inUnit(own, 'ms', 0)}; until \`ready\` ${median(pairs.first).toFixed(0)} ms, bare ${median(pairs.second).toFixed(0)} ms`,
  met: own.value <= 25,
  control,
})
