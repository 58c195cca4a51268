import type { Level } from '#contract/index.ts'

/** Ways of saying the same that may stand for each other wherever one of them stands. */
export interface Equivalents {
  /** A pattern without anchors; matched as whole words, whatever the case of its first letter. */
  readonly from: string
  readonly to: readonly string[]
  /** Levels whose readers know all of `to`; everyone's when left out. */
  readonly levels?: readonly Level[]
}

export const older: readonly Level[] = ['growing', 'confident']
export const readers: readonly Level[] = ['early', 'growing', 'confident']

/** Words that may stand for each other both ways: `nobody|no one`. */
export const group = (words: string, levels?: readonly Level[], guard = ''): Equivalents => {
  const to = words.split('|')
  return { from: `(?:${words})${guard}`, to, ...(levels === undefined ? {} : { levels }) }
}
