import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { lockProfile } from './profile-lock.ts'

function lockPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'lock.db')
}

const inUse = expect.objectContaining({
  code: 'profile-in-use',
  message: expect.stringMatching(/already running/) as string,
}) as Error

it('lets one in at a time', () => {
  const path = lockPath()
  const first = lockProfile(path)
  expect(() => lockProfile(path)).toThrow(inUse)
  first.release()
  first.release()
  lockProfile(path).release()
})

it('keeps other processes out, and is free at once when the process that held it is killed', async () => {
  const path = lockPath()
  const module = new URL('./profile-lock.ts', import.meta.url).href
  const script = `
    const { lockProfile } = await import(${JSON.stringify(module)})
    lockProfile(${JSON.stringify(path)})
    console.log('held')
    setInterval(() => undefined, 1_000)`
  const holder = spawn(
    process.execPath,
    ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [line] = (await once(createInterface({ input: holder.stdout }), 'line')) as [string]
  expect(line).toBe('held')
  expect(() => lockProfile(path)).toThrow(inUse)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  lockProfile(path).release()
})

it('names the folder that is missing', () => {
  expect(() => lockProfile(join(lockPath(), 'missing', 'lock.db'))).toThrow(
    expect.objectContaining({ code: 'profile-unwritable' }),
  )
})
