import { app } from 'electron'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError, licenseSchema, type LicenseView } from '#contract/index.ts'

const missing =
  'This copy of Inglenook lacks the list of its licences. Your stories are not touched; please install it anew.'

/**
 * The licences of all that ships, as the build gathered them.
 * @throws AppError `not-found` where the app was not built as it should be
 */
export async function readLicenses(): Promise<LicenseView[]> {
  try {
    const text = await readFile(join(app.getAppPath(), 'dist', 'licenses.json'), 'utf8')
    return z.array(licenseSchema).parse(JSON.parse(text))
  } catch (cause) {
    throw new AppError('not-found', missing, { cause })
  }
}
