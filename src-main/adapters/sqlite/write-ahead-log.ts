/**
 * SQLite's write-ahead log as bytes (https://sqlite.org/fileformat2.html#the_write_ahead_log), for the one thing that
 * SQLite does not tell: whether a log was cut, as a crash does, or damaged within. SQLite reads up to the first frame
 * that does not fit and takes the rest for nothing, which after a crash is right; after damage it would throw away,
 * without a word, all that was stored later.
 */

const headerSize = 32
const frameHeaderSize = 24
/** The last bit says how words are read for the checksum; every system that Inglenook runs on is little-endian. */
const littleEndian = 0x377f0682
const formatVersion = 3_007_000
/** Of a library; told by the header, where that can be read. */
const usualPageSize = 4_096

type Sum = readonly [number, number]

/** What was made of a damaged log. */
export interface MendedLog {
  /** A log that SQLite reads to its end. */
  readonly bytes: Uint8Array
  /** Whether it is, bit for bit, what was written; else it has pages in it that are garbled. */
  readonly isExact: boolean
}

/**
 * Null where the log is sound, empty, or no more than cut short: then SQLite does the right thing. Else a log with
 * all that was stored after the damage, too. A single flipped bit is turned back where the checksum tells which it is.
 *
 * @param log is not changed
 */
export function mendLog(log: Uint8Array): MendedLog | null {
  if (log.length < headerSize + frameHeaderSize) return null
  const view = viewOf(Uint8Array.from(log))
  const header = mendHeader(view)
  const isLittle = (view.getUint32(0) & 1) === 0
  const pageSize = view.getUint32(8)
  const size = frameHeaderSize + pageSize
  const frames = Math.floor((log.length - headerSize) / size)
  const state = header
  let seed: Sum = [view.getUint32(24), view.getUint32(28)]
  /** One after the last frame that is surely part of the log. */
  let end = 0
  let mended = header !== 'sound'
  let lost = 0
  let lostBeforeEnd = 0
  let doubtful = false
  for (let number = 0; number < frames; number += 1) {
    const at = headerSize + number * size
    // Without a header nothing tells what the first frame's checksum counts from.
    const found = state === 'lost' && number === 0 ? 'unknown' : mendFrame(view, at, pageSize, isLittle, seed)
    seed = [view.getUint32(at + 16), view.getUint32(at + 20)]
    if (found === 'lost' || found === 'unknown') {
      lost += 1
      continue
    }
    if (found === 'doubtful') doubtful = true
    if (found !== 'sound') mended = true
    const endsCommit = view.getUint32(at + 4) > 0
    // What a full disk leaves of a commit that failed fits together as well, but ends in no commit.
    if (found !== 'sound' || (lost === 0 && state !== 'lost') || endsCommit) {
      end = number + 1
      lostBeforeEnd = lost
    }
  }
  if (end === 0 || (!mended && lostBeforeEnd === 0)) return null
  const isExact = lostBeforeEnd === 0 && state !== 'lost' && !doubtful
  const bytes = new Uint8Array(view.buffer, 0, headerSize + end * size)
  if (!isExact) chainAnew(view, end, pageSize, isLittle)
  return { bytes, isExact }
}

/** `doubtful`: one bit is flipped, and more than one place would explain it. */
type Found = 'sound' | 'mended' | 'doubtful' | 'lost'

/** Sees to a header that can be read; one that can't be mended is made up from the first frame. */
function mendHeader(view: DataView): Found {
  const isLittle = (): boolean => (view.getUint32(0) & 1) === 0
  const sum = (): Sum => checksum(view, 0, 24, isLittle(), [0, 0])
  const fits = (): boolean => same(sum(), [view.getUint32(24), view.getUint32(28)])
  const makesSense = (): boolean =>
    (view.getUint32(0) & ~1) === (littleEndian & ~1) && view.getUint32(4) === formatVersion
  if (makesSense() && fits()) return 'sound'
  for (let bit = 0; bit < headerSize * 8; bit += 1) {
    flip(view, bit)
    if (makesSense() && fits()) return 'mended'
    flip(view, bit)
  }
  view.setUint32(0, littleEndian)
  view.setUint32(4, formatVersion)
  view.setUint32(8, usualPageSize)
  view.setUint32(16, view.getUint32(headerSize + 8))
  view.setUint32(20, view.getUint32(headerSize + 12))
  return 'lost'
}

/** `lost`: it does not belong to this log, or is garbled in more than one bit. */
function mendFrame(view: DataView, at: number, pageSize: number, isLittle: boolean, seed: Sum): Found {
  const saltsOff =
    bitsOf(view.getUint32(at + 8) ^ view.getUint32(16)) + bitsOf(view.getUint32(at + 12) ^ view.getUint32(20))
  if (saltsOff > 1) return 'lost'
  const isSound = mendSum(view, at, pageSize, isLittle, seed)
  if (isSound === 'lost' || saltsOff === 0) return isSound
  if (isSound !== 'sound') return 'lost'
  view.setUint32(at + 8, view.getUint32(16))
  view.setUint32(at + 12, view.getUint32(20))
  return 'mended'
}

function mendSum(view: DataView, at: number, pageSize: number, isLittle: boolean, seed: Sum): Found {
  const sum = frameSum(view, at, pageSize, isLittle, seed)
  const stored: Sum = [view.getUint32(at + 16), view.getUint32(at + 20)]
  if (same(sum, stored)) return 'sound'
  // The sum is linear: what a change of one word makes of it depends only on how many pairs of words follow.
  const off: Sum = [(stored[0] - sum[0]) | 0, (stored[1] - sum[1]) | 0]
  // The checksum leaves out the 16 bytes of salts and sum between the frame's number and its page.
  const places = [...pairPlaces(at, 8), ...pairPlaces(at + frameHeaderSize, pageSize)]
  // How much one more in a pair's first word, and in its second, adds to both sums in the end.
  let first: Sum = [1, 1]
  let second: Sum = [0, 1]
  const explained: (() => void)[] = []
  // The sum itself may be what was flipped.
  if (bitsOf(sum[0] ^ stored[0]) + bitsOf(sum[1] ^ stored[1]) === 1) {
    explained.push(() => setSum(view, at + 16, sum))
  }
  for (const place of places.reverse()) {
    for (const [word, weight] of [
      [place, first],
      [place + 4, second],
    ] as const) {
      const value = view.getUint32(word, isLittle)
      for (let bit = 0; bit < 32; bit += 1) {
        const change = (value >>> bit) & 1 ? -(1 << bit) : 1 << bit
        if (Math.imul(weight[0], change) !== off[0] || Math.imul(weight[1], change) !== off[1]) continue
        explained.push(() => view.setUint32(word, value ^ (1 << bit), isLittle))
      }
    }
    first = carried(first)
    second = carried(second)
  }
  const [only] = explained
  if (only === undefined) return 'lost'
  // The highest bits of many words weigh the same.
  if (explained.length > 1) return 'doubtful'
  only()
  return 'mended'
}

/** What a pair of words more makes of a difference. */
const carried = ([one, two]: Sum): Sum => [(one + two) | 0, (one + 2 * two) | 0]

const pairPlaces = (from: number, length: number): number[] =>
  Array.from({ length: length / 8 }, (_, pair) => from + pair * 8)

/** Gives every frame the checksum and the salts with which SQLite takes it as it is. */
function chainAnew(view: DataView, frames: number, pageSize: number, isLittle: boolean): void {
  let seed = checksum(view, 0, 24, isLittle, [0, 0])
  setSum(view, 24, seed)
  for (let number = 0; number < frames; number += 1) {
    const at = headerSize + number * (frameHeaderSize + pageSize)
    view.setUint32(at + 8, view.getUint32(16))
    view.setUint32(at + 12, view.getUint32(20))
    seed = frameSum(view, at, pageSize, isLittle, seed)
    setSum(view, at + 16, seed)
  }
}

const setSum = (view: DataView, at: number, [one, two]: Sum): void => {
  view.setUint32(at, one)
  view.setUint32(at + 4, two)
}

const frameSum = (view: DataView, at: number, pageSize: number, isLittle: boolean, seed: Sum): Sum =>
  checksum(view, at + frameHeaderSize, pageSize, isLittle, checksum(view, at, 8, isLittle, seed))

function checksum(view: DataView, from: number, length: number, isLittle: boolean, seed: Sum): Sum {
  let [one, two] = seed
  for (let at = from; at < from + length; at += 8) {
    one = (one + view.getUint32(at, isLittle) + two) | 0
    two = (two + view.getUint32(at + 4, isLittle) + one) | 0
  }
  return [one, two]
}

const same = (one: Sum, other: Sum): boolean =>
  (one[0] | 0) === (other[0] | 0) && (one[1] | 0) === (other[1] | 0)

function bitsOf(word: number): number {
  let bits = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

const flip = (view: DataView, bit: number): void =>
  view.setUint8(bit >> 3, view.getUint8(bit >> 3) ^ (1 << (bit & 7)))

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
