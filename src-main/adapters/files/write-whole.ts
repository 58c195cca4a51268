import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError, type AppErrorCode } from '#contract/index.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

const reasons: Readonly<Record<string, readonly [AppErrorCode, string]>> = {
  ENOSPC: ['disk-full', 'There is no room left on that disk. Make some, or choose another place.'],
  EDQUOT: ['disk-full', 'Your share of that disk is used up. Make some room, or choose another place.'],
  EACCES: ['profile-unwritable', 'You are not allowed to write there. Choose another folder.'],
  EPERM: ['profile-unwritable', 'You are not allowed to write there. Choose another folder.'],
  EROFS: ['profile-unwritable', 'That disk can only be read. Choose another one.'],
  EISDIR: ['profile-unwritable', 'There is a folder of that name. Choose another name.'],
  ENOTDIR: ['profile-unwritable', 'Part of that path is a file and no folder. Choose another folder.'],
  EEXIST: ['profile-unwritable', 'Part of that path is a file and no folder. Choose another folder.'],
  ENOENT: ['profile-unwritable', 'That folder is no longer there. Choose another one.'],
  ENAMETOOLONG: ['profile-unwritable', 'That name is too long. Choose a shorter one.'],
  EBUSY: [
    'profile-unwritable',
    'Another program has that file open. Close it there, or choose another name.',
  ],
}

/** What went wrong with a place, as a sentence; the story itself is never touched by it. */
export const explainWriteFailure = (error: unknown, path: string): AppError => {
  const [code, reason] = reasons[codeOf(error)] ?? [
    'profile-unwritable',
    `The system says: ${codeOf(error)}. Choose another place.`,
  ]
  return new AppError(code, `Could not write ${path}. ${reason} The story is kept in the library.`, {
    reason: code === 'disk-full' ? 'file-no-room' : 'file-not-written',
    details: { path },
    retryable: true,
    cause: error,
  })
}

/**
 * Writes a file that a person asked for: a temporary one beside it, sync, rename. What stood there before is replaced
 * in one step or stays as it was. Rejects with AppError `disk-full` or `profile-unwritable`; then nothing is left behind.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${randomUUID()}.part`)
  try {
    if (
      await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      )
    )
      throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
    await mkdir(folder, { recursive: true })
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    // Where even this fails there is nothing to remove.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw explainWriteFailure(error, path)
  }
}
