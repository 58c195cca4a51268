import { createSeededRandom } from '../../src-main/core/seeded-random.ts'

/** The middle of an even count is the mean of its two middle values. Throws RangeError where there are none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no middle of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [upper = Number.NaN, lower = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle) - 1]]
  return (upper + lower) / 2
}

/** A measured figure, and between what it lies with a probability of 95 %. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** What was measured under two conditions: `first[n]` and `second[n]` one right after the other. */
export interface Pairs {
  readonly first: readonly number[]
  readonly second: readonly number[]
}

const resamples = 5_000
const seed = 20_261_125

/** The percentile bootstrap: pairs are drawn again, with replacement, so that what both had in common stays with them. */
function bootstrap({ first, second }: Pairs, figure: (pairs: Pairs) => number): Estimate {
  if (first.length !== second.length) throw new RangeError('Pairs are measured together')
  const random = createSeededRandom(seed, 'bootstrap', first.length)
  const figures: number[] = []
  for (let round = 0; round < resamples; round += 1) {
    const drawn = first.map(() => random.int(0, first.length - 1))
    const pick = (values: readonly number[]): number[] => drawn.map((index) => values[index] ?? Number.NaN)
    figures.push(figure({ first: pick(first), second: pick(second) }))
  }
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (resamples - 1))] ?? Number.NaN
  return { value: figure({ first, second }), low: at(0.025), high: at(0.975) }
}

/** How many times the second one's median the first one's is. The same pairs give the same interval. */
export const ratioOfMedians = (pairs: Pairs): Estimate =>
  bootstrap(pairs, ({ first, second }) => median(first) / median(second))

/** By how much the first one's median is above the second one's. */
export const differenceOfMedians = (pairs: Pairs): Estimate =>
  bootstrap(pairs, ({ first, second }) => median(first) - median(second))

export type Side = 'first' | 'second'

/**
 * The order of so many pairs: ABBA ABBA ..., so that what gets slower or faster as time goes on weighs the same on
 * both sides.
 */
export const interleaved = (pairs: number): readonly (readonly [Side, Side])[] =>
  Array.from({ length: pairs }, (_, index) => (index % 2 === 0 ? ['first', 'second'] : ['second', 'first']))

/** Measures so many pairs in the order of `interleaved`; answers what `measure` did, pair by pair. */
export async function measurePairs<T>(
  pairs: number,
  measure: (side: Side) => Promise<T> | T,
): Promise<{ readonly first: readonly T[]; readonly second: readonly T[] }> {
  const measured: { readonly first: T[]; readonly second: T[] } = { first: [], second: [] }
  for (const order of interleaved(pairs)) {
    for (const side of order) measured[side].push(await measure(side))
  }
  return measured
}

/** A thing measured against itself that is further off than this says that the machine was not quiet enough. */
export const controlLimit = 0.03

/** Whether the control, the same thing on both sides of the same scheme, is as near to 1 as it has to be. */
export const isControlled = (control: Estimate): boolean =>
  Math.abs(control.value - 1) <= controlLimit + Number.EPSILON

/** By how much the values grow from one to the next, by the straight line that fits them best (least squares). */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((all, value) => all + value, 0) / values.length
  let [together, alone] = [0, 0]
  for (const [index, value] of values.entries()) {
    together += (index - middle) * (value - mean)
    alone += (index - middle) ** 2
  }
  return together / alone
}
