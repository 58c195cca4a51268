import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CrashDumps } from '#core/trouble/ports.ts'

/** What is kept of the past: a dump is a megabyte or several, and an old one helps nobody. */
const kept = { count: 5, bytes: 50_000_000, milliseconds: 30 * 24 * 60 * 60 * 1_000 } as const

export interface KeptCrashDumps extends CrashDumps {
  /** Removes all but the newest few. Rejects with the system's error. */
  readonly tidy: () => Promise<void>
}

interface Dump {
  readonly path: string
  readonly bytes: number
  readonly at: number
}

/** The dumps that Chromium's crash handler writes: in folders of its own below `folder`, which differ by system. */
export function createCrashDumps(folder: string, now: () => number): KeptCrashDumps {
  const newestFirst = async (): Promise<readonly Dump[]> => {
    const entries = await unlessGone(readdir(folder, { recursive: true, withFileTypes: true }))
    const paths = (entries ?? [])
      .filter((entry) => entry.isFile() && entry.name.endsWith('.dmp'))
      .map((entry) => join(entry.parentPath, entry.name))
    const dumps: Dump[] = []
    for (const path of paths) {
      const facts = await unlessGone(stat(path))
      if (facts !== null) dumps.push({ path, bytes: facts.size, at: Math.max(0, Math.round(facts.mtimeMs)) })
    }
    return dumps.toSorted((a, b) => b.at - a.at)
  }
  return {
    look: async () => {
      const dumps = await newestFirst()
      return {
        folder,
        count: dumps.length,
        bytes: dumps.reduce((sum, { bytes }) => sum + bytes, 0),
        newestAt: dumps[0]?.at ?? null,
      }
    },
    tidy: async () => {
      let bytes = 0
      for (const [index, dump] of (await newestFirst()).entries()) {
        bytes += dump.bytes
        const stays = index < kept.count && bytes <= kept.bytes && now() - dump.at <= kept.milliseconds
        // With what the handler notes beside it.
        if (!stays) {
          for (const path of [dump.path, dump.path.replace(/\.dmp$/u, '.meta')])
            await rm(path, { force: true })
        }
      }
    },
  }
}

/** The handler is a process of its own, which moves its files when it likes. */
async function unlessGone<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
