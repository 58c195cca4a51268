/** The checks and tests, each by its own tool, and their counts. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { countPlaywright, countVitest, NONE, one } from './counts.mjs'
import { lintMemory } from './lint-memory.mjs'
import { ROOT } from './paths.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const TOOLS = {
  types: ['node_modules/typescript/bin/tsc', '-b'],
  lint: ['node_modules/eslint/bin/eslint.js', '.'],
  unit: ['node_modules/vitest/vitest.mjs', 'run'],
  e2e: ['node_modules/@playwright/test/cli.js', 'test'],
}

/**
 * Types and lint, side by side, all of it. Each that fails counts as one failed test.
 *
 * @returns {Promise<import('./counts.mjs').Counts[]>}
 */
export async function checkTypesAndLint() {
  return await Promise.all([check('types'), check('lint')])
}

/**
 * The same for who runs it again and again: a file is linted again only where it may look different from the last
 * time (see {@link lintMemory}), which only the types can tell.
 *
 * @returns {Promise<import('./counts.mjs').Counts[]>}
 */
export async function checkWhatChanged() {
  const memory = lintMemory()
  const lint = (/** @type {string} */ path) =>
    check('lint', ['--cache', '--cache-strategy', 'content', '--cache-location', path])
  if (memory.isEmpty) {
    const counts = await Promise.all([check('types'), lint(memory.draft)])
    memory.rename(memory.draft, memory.named())
    return counts
  }
  const types = await check('types')
  const path = memory.named()
  const counts = [types, await lint(path)]
  memory.keepOnly(path)
  return counts
}

/**
 * @param {'types' | 'lint'} name
 * @param {readonly string[]} [flags]
 */
async function check(name, flags = []) {
  const began = Date.now()
  const args = [...TOOLS[name].map(fromRoot), ...flags]
  const ended = await run(process.execPath, args, { cwd: ROOT, output: 'capture' })
  const took = `${((Date.now() - began) / 1000).toFixed(1)} s`
  if (ended.output.trim()) process.stdout.write(`${ended.output.trimEnd()}\n`)
  say(`${name}: ${ended.code === 0 ? 'in order' : 'NOT in order'} (${took})`)
  return ended.code === 0 ? NONE : one('failed')
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runUnitTests(args = []) {
  return await withReport(async (report) => {
    const ended = await run(
      process.execPath,
      [
        ...TOOLS.unit.map(fromRoot),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { cwd: ROOT },
    )
    return count(ended.code, report, countVitest)
  })
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runEndToEndTests(args = []) {
  return await withReport(async (report) => {
    const ended = await run(process.execPath, [...TOOLS.e2e.map(fromRoot), '--reporter=list,json', ...args], {
      cwd: ROOT,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    })
    return count(ended.code, report, countPlaywright)
  })
}

/**
 * A runner that failed without a failed test (it crashed, or could not read its configuration) counts as one.
 *
 * @param {number} code
 * @param {string} report
 * @param {(report: any) => import('./counts.mjs').Counts} read
 */
function count(code, report, read) {
  let counts = NONE
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    if (code === 0) say('The test runner wrote no report.')
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * @template T
 * @param {(report: string) => Promise<T>} work
 */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-report-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} part @param {number} index */
function fromRoot(part, index) {
  return index === 0 ? join(ROOT, part) : part
}
