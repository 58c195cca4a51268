import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { themeSchema, type Theme } from '#contract/themes.ts'

const shownSchema = z.object({ theme: themeSchema })

/**
 * The light that the settings ask for, for a window that is there before they are opened. What can't be read is the
 * system's; opening the settings says so. Never throws.
 *
 * @param path of the settings' file
 */
export function peekTheme(path: string): Theme {
  try {
    return shownSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).theme
  } catch {
    return 'system'
  }
}
