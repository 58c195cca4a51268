import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fillLibrary } from './library/fill.ts'
import { measureIdle } from './performance/idle.ts'
import { measureMaking } from './performance/making.ts'
import { passes, tableOf, verdictOf, withTable, type Row } from './performance/report.ts'
import { describeRuntime, root } from './performance/runtime.ts'
import { measureStarts } from './performance/start.ts'
import { measureStore } from './performance/store.ts'
import { measureWindowRows } from './performance/window.ts'

/**
 * The app against the physical limit: a bare Electron, a raw SQLite statement, one decode, side by side in one run.
 * What is compared, and how, is told in docs/performance.md. Needs a built app (`npm run build`).
 *
 * `npm run bench -- performance`; by hand `node bench/performance.ts [--only PART,PART] [--pairs N] [--stories N]
 * [--profile DIR] [--write FILE]`. Writes nothing unless told to.
 */
const { values } = parseArgs({
  options: {
    /** Pairs of starts; fewer are for trying, and are no result. */
    pairs: { type: 'string', default: '20' },
    stories: { type: 'string', default: '100000' },
    /** A profile with the full library: kept, and used again if it is there. */
    profile: { type: 'string' },
    only: { type: 'string' },
    /** A document between whose markers the table goes. */
    write: { type: 'string' },
  },
})
const pairs = Number(values.pairs)
const stories = Number(values.stories)

// Where there is no display, once more under a virtual one.
const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY
if (process.platform === 'linux' && display === undefined) {
  const screen = ['-a', '-s', '-screen 0 1920x1200x24']
  const { status, error } = spawnSync('xvfb-run', [...screen, process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
  })
  if (error !== undefined) console.error(`There is no display, and no virtual one: ${error.message}`)
  process.exit(status ?? 2)
}
if (!existsSync(join(root, 'dist', 'main', 'index.js'))) {
  console.error('There is no built app. Try: npm run build')
  process.exit(2)
}

const temporary = mkdtempSync(join(tmpdir(), 'inglenook-performance-'))
const folders = {
  empty: join(temporary, 'empty'),
  full: values.profile ?? join(temporary, 'full'),
  bare: join(temporary, 'bare'),
  otherBare: join(temporary, 'other-bare'),
}

const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  start: () => measureStarts(folders, pairs),
  idle: () => measureIdle(folders),
  store: () => measureStore(folders.full, temporary, 5 * pairs),
  window: () => measureWindowRows(temporary, 5 * pairs),
  making: () => measureMaking(temporary),
}
const asked = values.only?.split(',') ?? Object.keys(parts)
const unknown = asked.filter((name) => parts[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const machine = async (): Promise<string> => {
  const [processor] = cpus()
  return [
    `${cpus().length} x ${processor?.model.trim() ?? 'unknown processor'}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `${process.platform} ${release()}`,
    await describeRuntime(),
    `Node ${process.versions.node} for what needs no window`,
    `${pairs} pairs, ${stories.toLocaleString('en')} stories`,
    new Date().toISOString().slice(0, 10),
  ].join('; ')
}

try {
  const since = performance.now()
  const about = await machine()
  console.log(`${about}\n`)
  if (!existsSync(join(folders.full, 'inglenook.db'))) await fillLibrary(folders.full, stories)
  const rows: Row[] = []
  for (const name of asked) {
    const begun = performance.now()
    rows.push(...((await parts[name]?.()) ?? []))
    process.stderr.write(`${name}: ${((performance.now() - begun) / 1_000).toFixed(0)} s\n`)
  }
  const table = tableOf(rows)
  console.log(table)
  const met = rows.filter((row) => verdictOf(row) === 'met').length
  const inconclusive = rows.some((row) => verdictOf(row) === 'inconclusive')
  const took = ((performance.now() - since) / 60_000).toFixed(1)
  console.log(`\n${met} of ${rows.length} goals met, in ${took} minutes`)
  if (inconclusive) console.log('inconclusive: the machine was not quiet enough; this is no pass')
  if (values.write !== undefined) {
    const document = readFileSync(values.write, 'utf8')
    writeFileSync(values.write, withTable(document, `${about}\n\n${table}`))
  }
  if (!passes(rows)) process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
