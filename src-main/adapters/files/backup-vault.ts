import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { AppError } from '#contract/errors.ts'
import { instantSchema, sha256Schema } from '#contract/stories.ts'
import type { BackupFacts, BackupVault } from '#core/safekeeping/ports.ts'
import { writeDurably } from './durable.ts'
import { explainReading, explainWriting } from './explain.ts'

const backupVersion = 1
const databaseName = /^library-[0-9T-]{19}\.db$/

const manifestSchema = z.strictObject({
  format: z.literal('inglenook-backup'),
  version: z.literal(backupVersion),
  at: instantSchema,
  stories: z.int().nonnegative(),
  pictures: z.int().nonnegative(),
  database: z.strictObject({ file: z.string().regex(databaseName), sha256: sha256Schema }),
})

const folderName = 'Inglenook backup'
const manifestName = 'backup.json'

/** A person may point at the folder that was chosen or at the one that was made in it. */
const vaultIn = (folder: string): string =>
  basename(folder) === folderName ? folder : join(folder, folderName)

/**
 * Backups in folders. See the port for what it promises.
 * @param readFacts what a backup in one file says of itself; throws AppError `bad-input` or `not-found`
 */
export function createBackupVault(
  readFacts: (path: string) => BackupFacts = () => {
    throw new Error('Backups are in folders here')
  },
): BackupVault {
  return {
    begin: (chosen, now) =>
      explainWriting(chosen, async () => {
        // Not made: a folder that is gone is a disk that is not there, and must not be filled where it was.
        await stat(chosen)
        const folder = vaultIn(chosen)
        const pictures = join(folder, 'pictures')
        await mkdir(pictures, { recursive: true, mode: 0o700 })
        const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
        const database = join(folder, `library-${stamp}.db`)
        await removeDatabase(database)
        return { folder, database, pictures }
      }),

    commit: (place, facts, pictures) =>
      explainWriting(place.folder, async () => {
        const file = basename(place.database)
        const manifest = {
          format: 'inglenook-backup',
          version: backupVersion,
          ...facts,
          database: { file, sha256: await hashOf(place.database) },
        }
        const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
        await writeDurably(join(place.folder, manifestName), text)
        for (const name of await readdir(place.folder)) {
          if (databaseName.test(name) && name !== file) await removeDatabase(join(place.folder, name))
        }
        await removeOthers(place.pictures, new Set(pictures.map(({ sha256 }) => sha256)))
      }),

    discard: (place) => explainGone(() => removeDatabase(place.database)),

    lastAt: (chosen) =>
      explainReading(chosen, async () => {
        const manifest = await readManifest(vaultIn(chosen))
        return manifest === undefined || 'problem' in manifest ? null : manifest.at
      }),

    find: (chosen) =>
      explainReading(chosen, async () => {
        if (existsSync(chosen) && (await stat(chosen)).isFile()) {
          return { folder: dirname(chosen), database: chosen, pictures: chosen, facts: readFacts(chosen) }
        }
        const folder = vaultIn(chosen)
        const manifest = await readManifest(folder)
        if (manifest === undefined) {
          throw new AppError(
            'not-found',
            `There is no backup of Inglenook in ${chosen}. Nothing was changed.`,
            { reason: 'no-backup-there', details: { path: chosen } },
          )
        }
        if ('problem' in manifest)
          throw new AppError('bad-input', manifest.problem, {
            reason: manifest.reason,
            details: { path: folder },
          })
        const { at, stories, pictures, database } = manifest
        const path = join(folder, database.file)
        if (!existsSync(path) || (await hashOf(path)) !== database.sha256) {
          throw new AppError(
            'bad-input',
            `The backup in ${folder} is damaged: its database is not as it was written. Nothing was changed.`,
            { reason: 'backup-damaged', details: { path: folder } },
          )
        }
        return {
          folder,
          database: path,
          pictures: join(folder, 'pictures'),
          facts: { at, stories, pictures },
        }
      }),
  }
}

type Manifest = z.infer<typeof manifestSchema>

/** Undefined where there is none. */
interface Unreadable {
  readonly reason: 'backup-newer' | 'backup-damaged'
  readonly problem: string
}

async function readManifest(folder: string): Promise<Manifest | Unreadable | undefined> {
  const path = join(folder, manifestName)
  if (!existsSync(path)) return undefined
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  const manifest = manifestSchema.safeParse(value)
  if (manifest.success) return manifest.data
  const { version } = (value ?? {}) as { readonly version?: unknown }
  return typeof version === 'number' && version > backupVersion
    ? {
        reason: 'backup-newer',
        problem:
          'This backup was made by a newer Inglenook. Update Inglenook, then restore it. Nothing was changed.',
      }
    : {
        reason: 'backup-damaged',
        problem: `The backup in ${folder} can’t be read: its description is damaged. Nothing was changed.`,
      }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function removeDatabase(path: string): Promise<void> {
  for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]) await rm(file, { force: true })
}

/** Pictures that the new state does not name; a file of anybody else's stays. */
async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const sha256 = entry.name.slice(0, 64)
    const isPicture =
      sha256Schema.safeParse(sha256).success && ['', '.thumbnail.webp'].includes(entry.name.slice(64))
    if (entry.isFile() && isPicture && !wanted.has(sha256)) {
      await rm(join(entry.parentPath, entry.name), { force: true })
    }
  }
}

/** Cleaning up where the disk has gone is nothing to report: why it went is on its way already. */
async function explainGone(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!['ENOENT', 'ENOTDIR', 'EIO', 'EROFS', 'EACCES', 'EPERM'].includes(code)) throw error
  }
}
