import { setTimeout as sleep } from 'node:timers/promises'
import { measureBooks, open } from '../library/window.ts'
import { areProcessesMeasurable, watchIdling } from './processes.ts'
import type { Row } from './report.ts'
import { start, stop } from './runtime.ts'
import { slope } from './statistics.ts'

/** Seconds. A start is over when V8 has given back what it took, in collections that it puts off for half a minute. */
const settle = 40
const watched = 60

/** Megabytes that a thousand books may leave behind: what the collector keeps back varies by about as much. */
const leftBehind = 1

export async function measureIdle(folders: {
  readonly empty: string
  readonly full: string
  readonly bare: string
}): Promise<readonly Row[]> {
  return [await measureBookMemory(folders.full), await measureProcessor(folders)]
}

async function measureBookMemory(full: string): Promise<Row> {
  const opened = await open(full)
  try {
    const held = await measureBooks(opened)
    const growth = slope(held) * 10
    return {
      what: 'memory over 1,000 books opened',
      goal: 'no slope',
      measured: `${growth.toFixed(2)} MB a thousand books; ${held.map((each) => each.toFixed(1)).join(', ')} MB after each hundred, collected`,
      met: growth <= leftBehind,
      control: null,
    }
  } finally {
    await opened.app.close()
  }
}

/** How many timers main's event loop waits for. */
async function countTimers(profile: string): Promise<number> {
  const { app } = await open(profile)
  try {
    await sleep(settle * 1_000)
    const active = await app.evaluate(() => process.getActiveResourcesInfo())
    return active.filter((kind) => kind === 'Timeout' || kind === 'Immediate').length
  } finally {
    await app.close()
  }
}

async function measureProcessor({
  empty,
  bare,
}: {
  readonly empty: string
  readonly bare: string
}): Promise<Row> {
  const what = 'idle CPU; timers when nothing is being made'
  const goal = '0.2 %; none'
  if (!areProcessesMeasurable) {
    return { what, goal, measured: 'this system does not tell', met: null, control: null }
  }
  const app = await start({ kind: 'app', profile: empty })
  const beside = await start({ kind: 'bare', userData: bare })
  try {
    await sleep(settle * 1_000)
    const [own, other] = await watchIdling([app.pid, beside.pid], watched)
    if (own === undefined || other === undefined) throw new Error('Two were watched')
    await stop(app)
    const timers = await countTimers(empty)
    return {
      what,
      goal,
      measured:
        `${own.processor.toFixed(2)} %, bare ${other.processor.toFixed(2)} %, over ${watched} s; ` +
        `${own.wakeupsASecond.toFixed(1)} wake-ups a second, bare ${other.wakeupsASecond.toFixed(1)}; ` +
        `timers in main: ${timers}`,
      met: own.processor <= 0.2 && timers === 0,
      control: null,
    }
  } finally {
    await stop(app)
    await stop(beside)
  }
}
