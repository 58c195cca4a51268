import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createChildView } from '#core/family/child-view.ts'
import { createPinHasher } from './adapters/system/pin-hasher.ts'
import { childLockName, createChildLockStore } from './adapters/files/child-lock.ts'

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'inglenook-child-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true })
})

describe('the child’s view’s lock', () => {
  it('is open where there is no file, and keeps what was written, for this user alone', async () => {
    const profile = folder()
    const store = createChildLockStore(profile)
    expect(store.read()).toEqual({ on: false, pin: null, wrong: 0, wrongAt: 0 })
    const view = createChildView({ store, hasher: createPinHasher(), clock: { now: () => 5 } })
    await view.setPin('270419', null)
    await view.enter()
    const path = join(profile, childLockName)
    const text = readFileSync(path, 'utf8')
    expect(text).not.toContain('270419')
    expect(JSON.parse(text)).toMatchObject({ on: true, pin: { N: 32_768, r: 8, p: 1 } })
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    const again = createChildView({
      store: createChildLockStore(profile),
      hasher: createPinHasher(),
      clock: { now: () => 6 },
    })
    expect(await again.leave('270418')).toEqual({ outcome: 'wrong' })
    expect(await again.leave('270419')).toEqual({ outcome: 'done' })
  })

  it.each(['', '{', 'null', '{"version":2,"on":false}', '{"version":1,"on":false,"pin":{"N":1e9}}'])(
    'is shut where its file can’t be understood: %s',
    (text) => {
      const profile = folder()
      writeFileSync(join(profile, childLockName), text)
      expect(createChildLockStore(profile).read()).toMatchObject({ on: true, pin: null })
    },
  )
})
