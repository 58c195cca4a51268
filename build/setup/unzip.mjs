/**
 * Takes chosen files out of a zip: a fresh machine may have no `unzip`, and Node inflates but does not read zips.
 * Archives over 4 GB (zip64) and encrypted ones are refused.
 */

import { closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'

const END_OF_CENTRAL_DIRECTORY = 0x06054b50
const CENTRAL_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const STORED = 0
const DEFLATED = 8

/**
 * @typedef {{ name: string, method: number, crc: number, packed: number, size: number, offset: number, mode: number }} Entry
 */

/**
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} choose gives the name that an entry is to have in the folder, or nothing to leave it out
 * @param {(done: number, of: number) => void} [onProgress] in bytes
 */
export function unzip(zip, folder, choose, onProgress) {
  const file = openSync(zip, 'r')
  try {
    const chosen = readEntries(file, statSync(zip).size)
      .filter((entry) => !entry.name.endsWith('/'))
      .map((entry) => ({ entry, name: choose(entry.name) }))
    const total = chosen.reduce((sum, { entry, name }) => (name ? sum + entry.size : sum), 0)
    let done = 0
    for (const { entry, name } of chosen) {
      if (!name) continue
      const place = join(folder, name)
      if (!place.startsWith(folder + sep))
        throw new Error(`${zip}: an entry leaves the folder: ${entry.name}`)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, readEntry(file, entry, zip), { mode: entry.mode & 0o111 ? 0o755 : 0o644 })
      done += entry.size
      onProgress?.(done, total)
    }
  } finally {
    closeSync(file)
  }
}

/**
 * @param {number} file
 * @param {number} size
 * @returns {Entry[]}
 */
function readEntries(file, size) {
  const tail = readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_CENTRAL_DIRECTORY) end--
  if (end < 0) throw new Error('not a zip, or one that is cut off')
  const count = tail.readUInt16LE(end + 10)
  const directory = readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))

  /** @type {Entry[]} */
  const entries = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (directory.readUInt32LE(at) !== CENTRAL_ENTRY)
      throw new Error('the list of files in the zip is damaged')
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * @param {number} file
 * @param {Entry} entry
 * @param {string} zip
 */
function readEntry(file, entry, zip) {
  const head = readAt(file, entry.offset, 30)
  if (head.readUInt32LE(0) !== LOCAL_ENTRY || head.readUInt16LE(6) & 1)
    throw new Error(`${zip}: can't read ${entry.name}`)
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const packed = readAt(file, start, entry.packed)
  const bytes =
    entry.method === STORED ? packed : entry.method === DEFLATED ? inflateRawSync(packed) : undefined
  if (bytes?.length !== entry.size || !hasSum(bytes, entry.crc))
    throw new Error(`${zip}: ${entry.name} is damaged`)
  return bytes
}

/** @param {Buffer} bytes @param {number} sum */
function hasSum(bytes, sum) {
  return crc32(bytes) === sum
}

/** @param {number} file @param {number} position @param {number} length */
function readAt(file, position, length) {
  const bytes = Buffer.allocUnsafe(length)
  let read = 0
  while (read < length) {
    const got = readSync(file, bytes, read, length - read, position + read)
    if (got === 0) throw new Error('the zip is cut off')
    read += got
  }
  return bytes
}
