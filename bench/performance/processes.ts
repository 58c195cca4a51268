import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The kernel counts processor time in hundredths of a second (USER_HZ), whatever its own clock does. */
const ticksASecond = 100

/** Only Linux tells what a process shares with others, and how often a thread woke up. */
export const areProcessesMeasurable = process.platform === 'linux'

/** undefined: the process ended meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

/** The fields of /proc/PID/stat from the state on: the name before them may hold spaces and brackets. */
const statOf = (pid: number): readonly string[] | undefined => {
  const stat = read(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** A process and all that come from it. */
export function treeOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    const parent = Number(statOf(Number(name))?.[1] ?? Number.NaN)
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found = [pid]
  for (const each of found) found.push(...(children.get(each) ?? []))
  return found
}

/** Megabytes that this process and all that come from it hold; what several share is counted once in all. */
export function proportionalSet(pid: number): number {
  const kilobytes = treeOf(pid).map((each) =>
    Number(/^Pss:\s+(\d+) kB/mu.exec(read(`/proc/${each}/smaps_rollup`) ?? '')?.[1] ?? 0),
  )
  return kilobytes.reduce((all, value) => all + value, 0) / 1_024
}

/** Seconds of processor time that the process and all that come from it have had. */
function processorTime(pid: number): number {
  const ticks = treeOf(pid).map((each) => {
    const stat = statOf(each)
    return Number(stat?.[11] ?? 0) + Number(stat?.[12] ?? 0)
  })
  return ticks.reduce((all, value) => all + value, 0) / ticksASecond
}

/** How often the threads of all its processes have gone to sleep, and so have been woken. */
function wakeups(pid: number): number {
  let all = 0
  for (const each of treeOf(pid)) {
    const tasks = `/proc/${each}/task`
    if (statOf(each) === undefined) continue
    for (const task of readdirSync(tasks)) {
      const status = read(`${tasks}/${task}/status`) ?? ''
      all += Number(/^voluntary_ctxt_switches:\s+(\d+)/mu.exec(status)?.[1] ?? 0)
    }
  }
  return all
}

export interface Idling {
  /** Share of one processor, in percent. */
  readonly processor: number
  readonly wakeupsASecond: number
}

/** What several process trees do in the same so many seconds. */
export async function watchIdling(pids: readonly number[], seconds: number): Promise<readonly Idling[]> {
  const since = performance.now()
  const before = pids.map((pid) => ({ processor: processorTime(pid), wakeups: wakeups(pid) }))
  await sleep(seconds * 1_000)
  const took = (performance.now() - since) / 1_000
  return pids.map((pid, index) => ({
    processor: ((processorTime(pid) - (before[index]?.processor ?? 0)) / took) * 100,
    wakeupsASecond: (wakeups(pid) - (before[index]?.wakeups ?? 0)) / took,
  }))
}
