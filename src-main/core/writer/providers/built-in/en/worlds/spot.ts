import type { Spot, World } from '../../model.ts'

/** `inside the hollow log` in one line: where, name, drawable noun, and a sentence for each of two levels. */
export function spot(at: string, name: string, noun: string, growing: string, confident: string): Spot {
  return { at, name, noun, growing, confident }
}

type At = World['names'][number]['at']

/** Names of a place that share a preposition. */
export function names(at: At, ...all: readonly string[]): World['names'] {
  return all.map((name) => ({ at, name }))
}
