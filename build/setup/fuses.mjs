/**
 * Electron's fuses: a row of bytes in its executable, after a mark, that switch its features on or off for good.
 * @see https://www.electronjs.org/docs/latest/tutorial/fuses
 */

const MARK = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1')
const VERSION = 1
const ON = 0x31 // '1'
const OFF = 0x30 // '0'

/** Their places in the row of version 1. */
export const FUSES = /** @type {const} */ ({
  RunAsNode: 0,
  EnableNodeOptionsEnvironmentVariable: 2,
  EnableNodeCliInspectArguments: 3,
  EnableEmbeddedAsarIntegrityValidation: 4,
  OnlyLoadAppFromAsar: 5,
  LoadBrowserProcessSpecificV8Snapshot: 6,
})

/**
 * Sets fuses in the bytes of an executable, in place.
 *
 * @param {Buffer} executable
 * @param {Partial<Record<keyof typeof FUSES, boolean>>} wanted
 */
export function setFuses(executable, wanted) {
  const mark = executable.indexOf(MARK)
  if (mark < 0) throw new Error('this executable has no fuses: it is no Electron')
  const version = executable[mark + MARK.length]
  const length = executable[mark + MARK.length + 1] ?? 0
  if (version !== VERSION) throw new Error(`fuses of version ${version} are unknown`)
  const row = mark + MARK.length + 2
  for (const [name, on] of Object.entries(wanted)) {
    const place = FUSES[/** @type {keyof typeof FUSES} */ (name)]
    const now = executable[row + place]
    if (place >= length || (now !== ON && now !== OFF)) throw new Error(`this Electron has no fuse ${name}`)
    executable[row + place] = on ? ON : OFF
  }
}
