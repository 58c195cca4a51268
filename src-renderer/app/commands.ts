/** Something that can be done from the palette. */
export interface Command {
  readonly id: string
  readonly label: string
  /** Said beside it: a key, or what it belongs to. */
  readonly hint: string
  readonly run: () => void
}

/** Lower case, without accents: `é` is found by `e`. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * The commands that have every word typed in them, the best first: those that begin with what was typed, then those
 * in which each word begins a word, then the rest; within these as they came.
 */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return commands
  const rank = (label: string): number | null => {
    const text = plain(label)
    if (!wanted.every((word) => text.includes(word))) return null
    if (text.startsWith(wanted.join(' '))) return 0
    const words = text.split(/[^\p{L}\p{N}]+/u)
    return wanted.every((word) => words.some((each) => each.startsWith(word))) ? 1 : 2
  }
  return commands
    .map((command) => ({ command, place: rank(command.label) }))
    .filter((found): found is { command: Command; place: number } => found.place !== null)
    .sort((a, b) => a.place - b.place)
    .map(({ command }) => command)
}
