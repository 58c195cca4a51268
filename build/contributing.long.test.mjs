import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { stepsUnder, withChange } from './follow-contributing.mjs'
import { ROOT } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

const steps = stepsUnder(
  readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'),
  '## Add an illustrator in 20 minutes',
)
const paths = steps.map(({ path }) => path)
const created = steps.filter(({ kind }) => kind === 'create').map(({ path }) => path)

/** A copy of the sources, to be changed; what is installed is shared. @type {string} */
let copy
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'inglenook-contributing-'))
  const copied = ['src-main', 'src-preload', 'src-renderer', 'build', 'package.json', 'tsconfig.json']
  for (const name of [...copied, 'vite.config.ts', 'eslint.config.js', '.prettierrc.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  // Not the folder itself: what tools remember of the sources in it is not theirs to change.
  const installed = join(copy, 'node_modules')
  mkdirSync(installed)
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!/^\.(?!bin$)/.test(name)) symlinkSync(join(ROOT, 'node_modules', name), join(installed, name))
  const known = join(ROOT, 'node_modules/.cache/types')
  if (existsSync(known))
    cpSync(known, join(installed, '.cache/types'), { recursive: true, preserveTimestamps: true })
})
afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

/** @param {import('./follow-contributing.mjs').Step} step */
function follow({ path, kind, text }) {
  const place = join(copy, path)
  mkdirSync(dirname(place), { recursive: true })
  if (kind === 'create') writeFileSync(place, text, { flag: 'wx' })
  else writeFileSync(place, withChange(readFileSync(place, 'utf8'), text))
}

/** @param {readonly string[]} args */
const tool = async (...args) => {
  const { code, output } = await run(process.execPath, args, { cwd: copy, output: 'capture' })
  return { code, output }
}
/** Of the layers that the guide touches, and so of all that speaks of each illustrator there. */
const checkTypes = () => tool('node_modules/typescript/bin/tsc', '-b', 'src-main/core', 'src-renderer')
/** @param {readonly string[]} args */
const runSuite = (...args) =>
  tool(
    'node_modules/vitest/vitest.mjs',
    'run',
    'src-main/core/illustrators/illustrator.contract.test.ts',
    ...args,
  )
const lint = () => tool('node_modules/eslint/bin/eslint.js', ...created)
const checkFormat = () => tool('node_modules/prettier/bin/prettier.cjs', '--check', ...paths)

const well = { code: 0, output: expect.anything() }

describe('what CONTRIBUTING says of an illustrator, followed to the letter', () => {
  it('compiles, obeys the lint, and passes what every illustrator has to', async () => {
    for (const step of steps) follow(step)
    // Side by side: one core of two would wait.
    const types = checkTypes()
    const suite = await runSuite('src-renderer/i18n', 'src-main/adapters/settings')
    const format = await checkFormat()
    const linted = await lint()
    expect({ suite, format, linted, types: await types }).toEqual({
      suite: well,
      format: well,
      linted: well,
      types: well,
    })
  }, 300_000)

  it('would fail with a step left out', async () => {
    const registry = 'src-main/core/illustrators/registry.ts'
    cpSync(join(ROOT, registry), join(copy, registry))
    const { code, output } = await runSuite('-t', 'Sketchbook')
    expect(code).not.toBe(0)
    expect(output).toContain('The registry has no sketchbook')
  })
})
