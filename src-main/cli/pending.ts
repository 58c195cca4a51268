import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { exportChoiceSchema, storyIdSchema } from '#contract/index.ts'

/** What an interrupted `make` still owes, so that `resume` can deliver it. Paths are absolute. */
const pendingSchema = z.object({
  storyId: storyIdSchema,
  out: z.object({ path: z.string(), choice: exportChoiceSchema }).nullable(),
  report: z.string().nullable(),
})
export type Pending = z.infer<typeof pendingSchema>

const pathIn = (profile: string): string => join(profile, 'make.json')

export async function writePending(profile: string, pending: Pending): Promise<void> {
  await writeFile(pathIn(profile), JSON.stringify(pending))
}

/** Null if nothing is owed, or the file can't be understood. */
export async function readPending(profile: string): Promise<Pending | null> {
  const text = await readFile(pathIn(profile), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return pendingSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

export async function clearPending(profile: string): Promise<void> {
  await rm(pathIn(profile), { force: true })
}
