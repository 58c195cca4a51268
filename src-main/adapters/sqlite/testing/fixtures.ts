import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock, Log } from '#core/ports.ts'
import type { OpenStore } from '../open-store.ts'
import { openStore } from '../open-store.ts'

export { fox, job, newStory, page, sha, storyId, version } from './rows.ts'

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** 2026-01-02T03:04:05Z, unless told another time. */
export const clockAt = (now = Date.UTC(2026, 0, 2, 3, 4, 5)): Clock => ({
  now: () => now,
  sleep: () => Promise.reject(new Error('nothing in a store waits')),
})

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store in a folder of its own, closed with the test. */
export function temporaryStore(path = join(temporaryFolder(), 'inglenook.db')): OpenStore {
  const store = openStore({ path, clock: clockAt(), log: silentLog })
  onTestFinished(() => store.close())
  return store
}
