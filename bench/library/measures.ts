export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** @param values in milliseconds */
export function say(what: string, values: readonly number[], more = ''): void {
  const at = (share: number): string => quantile(values, share).toFixed(1).padStart(7)
  const figures =
    values.length === 1
      ? `${at(0)} ms`
      : `median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (${values.length})`
  console.log(`${what.padEnd(32)} ${figures}${more === '' ? '' : `; ${more}`}`)
}
