import type { ExportFormat } from '#contract/index.ts'
import { cleanLine } from './markup.ts'
import { exporters } from './registry.ts'

/** Names that Windows keeps for devices, with any extension. */
const devices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i

/**
 * What a save dialog offers for a title: letters, digits, spaces, hyphens and apostrophes, at most 60 characters.
 * A title is a model's text: it names no folder, no device and no hidden file.
 */
export const suggestFileName = (title: string, format: ExportFormat): string => {
  const name = cleanLine(title)
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number} '’-]/gu, ' ')
    .replace(/\s+/g, ' ')
  const short = Array.from(name)
    .slice(0, 60)
    .join('')
    .replace(/^[\s'’-]+|[\s'’-]+$/g, '')
  const safe = short === '' || devices.test(short) ? `Story ${short}`.trim() : short
  return `${safe}.${exporters[format].extension}`
}
