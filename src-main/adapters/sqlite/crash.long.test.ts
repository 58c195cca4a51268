import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openStore } from './open-store.ts'
import { clockAt, silentLog, storyId, temporaryFolder } from './testing/fixtures.ts'

interface Change {
  readonly story?: number
  readonly page?: number
  readonly sent?: true
  readonly checking?: true
  readonly completed?: true
  readonly written?: true
}

const writer = fileURLToPath(new URL('./testing/writer.ts', import.meta.url))

/** Lets the writer work until it has told of `count` changes, then kills it in whatever it is doing. */
async function workAndDie(path: string, from: number, count: number): Promise<readonly Change[]> {
  const child = spawn(
    process.execPath,
    ['--experimental-strip-types', '--no-warnings', writer, path, String(from)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const told: Change[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(JSON.parse(line) as Change)
    if (told.length === count) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return told
}

it('kill -9 in the midst of writing, 25 times: sound each time, and nothing that was told as done is lost', async () => {
  const path = join(temporaryFolder(), 'inglenook.db')
  const all: Change[] = []
  let from = 1
  for (let run = 0; run < 25; run += 1) {
    // From at once to some stories later; the moment within a call is up to the system.
    all.push(...(await workAndDie(path, from, 2 + ((run * 7) % 40))))
    from = Math.max(from, ...all.map((change) => change.story ?? 0)) + 2

    const store = openStore({ path, clock: clockAt(), log: silentLog })
    expect(store.notice).toBeNull()
    const check = new Database(path, { readonly: true })
    expect(check.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(check.pragma('foreign_key_check')).toEqual([])
    check.close()
    for (const change of all) {
      if (change.story === undefined) continue
      const story = store.stories.get(storyId(change.story))
      expect(story).toBeDefined()
      if (change.written) expect(story?.writing).toBe('written')
      if (change.page === undefined) continue
      expect(story?.pages.some(({ number }) => number === change.page)).toBe(true)
      const job = store.jobs.ofPage(storyId(change.story), change.page)
      if (change.sent) expect(job?.remoteId).toBe(`remote ${change.story}/${change.page}`)
      if (change.sent) expect(store.jobs.attempts(storyId(change.story), change.page)).toHaveLength(1)
      if (change.checking) expect(['checking', 'completed']).toContain(job?.state)
      if (change.completed) {
        expect(job?.state).toBe('completed')
        expect(store.jobs.versions(storyId(change.story), change.page)).toHaveLength(1)
      }
      // All of a call or nothing of it: no picture without its completed job, nor the other way round.
      expect(store.jobs.versions(storyId(change.story), change.page).length === 1).toBe(
        job?.state === 'completed',
      )
    }
    store.close()
  }
  expect(all.filter((change) => change.completed).length).toBeGreaterThan(25)
}, 120_000)
