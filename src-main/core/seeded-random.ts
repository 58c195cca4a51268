/**
 * Chance that can be had again: the same seed and labels give the same numbers on every computer. Stories and
 * pictures are made from it, so neither its arithmetic nor its order of draws may change without a reason.
 */
export interface SeededRandom {
  /** A fraction, at least 0 and below 1, with 32 bits of chance. */
  readonly next: () => number
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
  /** One of the items. Throws RangeError when there are none. */
  readonly pick: <T>(items: readonly T[]) => T
  /** A new array in a new order (Fisher-Yates). */
  readonly shuffle: <T>(items: readonly T[]) => T[]
  /**
   * A stream of its own, the same whatever was drawn from this one before: draws that are added in one place
   * do not change what happens in another.
   */
  readonly fork: (...labels: readonly (string | number)[]) => SeededRandom
}

/** `seed`: any number; `labels` tell streams of the same seed apart (`'page', 3`). */
export function createSeededRandom(seed: number, ...labels: readonly (string | number)[]): SeededRandom {
  const name = [seed, ...labels].join('\u001f')
  const next = sfc32(hash128(name))

  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))

  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[int(0, items.length - 1)]
      if (items.length === 0 || item === undefined) throw new RangeError('Nothing to pick from')
      return item
    },
    shuffle: <T>(items: readonly T[]): T[] => {
      const shuffled = [...items]
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = int(0, last)
        const kept = shuffled[last] as T
        shuffled[last] = shuffled[other] as T
        shuffled[other] = kept
      }
      return shuffled
    },
    fork: (...more) => createSeededRandom(seed, ...labels, ...more),
  }
}

type Words = readonly [number, number, number, number]

/** Four 32-bit words from a text: cyrb128 (public domain, by bryc), good enough to part neighbouring seeds. */
function hash128(text: string): Words {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  a ^= b ^ c ^ d
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0]
}

/** Chris Doty-Humphrey's small fast counting generator (public domain, PractRand). */
function sfc32(words: Words): () => number {
  let [a, b, c, d] = words
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  // The first numbers still show the words they came from.
  for (let round = 0; round < 12; round += 1) next()
  return next
}
