import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { ChildLock, ChildLockStore } from '#core/family/child-view.ts'
import { writeDurably } from './durable.ts'
import { explainWriting } from './explain.ts'

/** In the profile, never in the library: no backup or exported book has it. */
export const childLockName = 'child-view.json'

const hex = z.string().regex(/^[0-9a-f]{32,256}$/)
const lockSchema = z.strictObject({
  version: z.literal(1),
  on: z.boolean(),
  pin: z
    .strictObject({
      salt: hex,
      hash: hex,
      N: z
        .int()
        .min(2)
        .max(2 ** 17),
      r: z.int().min(1).max(16),
      p: z.int().min(1).max(4),
    })
    .nullable(),
  wrong: z.int().nonnegative(),
  wrongAt: z.int().nonnegative(),
})

const open: ChildLock = { on: false, pin: null, wrong: 0, wrongAt: 0 }
/** Of a file that nobody can read: rather shut than open. The file taken away, it is open; see docs/own-words.md. */
const shut: ChildLock = { ...open, on: true }

/** The lock in a file of its own, for this user alone. Not there: open. */
export const createChildLockStore = (profile: string): ChildLockStore => {
  const path = join(profile, childLockName)
  return {
    read: () => {
      let text: string
      try {
        text = readFileSync(path, 'utf8')
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ENOENT' ? open : shut
      }
      try {
        const { version: _version, ...lock } = lockSchema.parse(JSON.parse(text))
        return lock
      } catch {
        // Damaged, or of a newer version: it can't be told what it says.
        return shut
      }
    },
    write: (lock) =>
      explainWriting(dirname(path), () =>
        writeDurably(path, new TextEncoder().encode(JSON.stringify({ version: 1, ...lock }))),
      ),
  }
}
