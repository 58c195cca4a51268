import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/**
 * The measurements of docs/security.md and docs/safety.md that take less than a minute and no clock: what they bound
 * holds on any computer, so they run with every test, and their figures stand in its output.
 */
describe('the bounds of what is promised hold', () => {
  it.each(['ipc-fuzz', 'safety'])('npm run bench -- %s', { timeout: 240_000 }, (name) => {
    const program = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
    console.log(stdout)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
