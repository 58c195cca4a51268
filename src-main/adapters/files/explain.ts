import { AppError } from '#contract/errors.ts'

/** Runs `work`; what the system says of a full disk or a missing right becomes a sentence. Other errors rise. */
export async function explainWriting<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explain(error, folder)
  }
}

/** As `explainWriting`, for what is only read there. */
export async function explainReading<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'EPERM') throw explain(error, folder)
    throw new AppError(
      'conflict',
      `Inglenook may not look into ${folder}. Nothing was changed; choose another folder.`,
      { reason: 'folder-closed', details: { path: folder }, cause: error },
    )
  }
}

function explain(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new AppError(
      'disk-full',
      `There is not enough room in ${folder}. What was saved before is safe. Make room, then try again.`,
      { reason: 'folder-full', retryable: true, details: { path: folder }, cause: error },
    )
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new AppError(
      'profile-unwritable',
      `Inglenook may not write to ${folder}. What was saved before is safe. Allow it to, or choose another folder.`,
      { reason: 'folder-read-only', retryable: true, details: { path: folder }, cause: error },
    )
  }
  if (code === 'ENOENT' || code === 'EIO' || code === 'ENODEV' || code === 'ENXIO' || code === 'ESTALE') {
    return new AppError(
      'profile-unwritable',
      `${folder} is gone, or can’t be reached. What was saved before is safe. Connect it again, then try again.`,
      { reason: 'folder-gone', retryable: true, details: { path: folder }, cause: error },
    )
  }
  return error
}
