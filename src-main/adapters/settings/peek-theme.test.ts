import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openSettings } from './open-settings.ts'
import { peekTheme } from './peek-theme.ts'

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const clock = { now: () => 0, sleep: () => Promise.reject(new Error('nothing here waits')) }

function settingsFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-theme-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'settings.json')
}

it('is the one that was chosen', async () => {
  const path = settingsFile()
  const { settings } = await openSettings({ path, clock, log: quiet })
  settings.update({ theme: 'evening' })
  expect(peekTheme(path)).toBe('evening')
})

it.each(['', '[]', '{"theme":"pink"}', '{"theme":'])('is the system’s where the file holds %j', (text) => {
  const path = settingsFile()
  writeFileSync(path, text)
  expect(peekTheme(path)).toBe('system')
})

it('is the system’s where there is no file yet', () => {
  expect(peekTheme(settingsFile())).toBe('system')
})
