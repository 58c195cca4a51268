import { resolve } from 'node:path'

/** The book that a command line names: `inglenook "My fox.inglenook"`. @param folder what a relative path counts from */
export function bookIn(argv: readonly string[], folder: string): string | null {
  const path = argv.find((argument) => !argument.startsWith('-') && /\.inglenook$/i.test(argument))
  return path === undefined ? null : resolve(folder, path)
}

/** Books that were opened from outside, kept until there is a library to put them into. */
export interface BooksFromOutside {
  readonly open: (path: string) => void
  readonly deliverTo: (open: (path: string) => void) => void
}

export function createBooksFromOutside(): BooksFromOutside {
  const waiting: string[] = []
  let deliver = (path: string): void => void waiting.push(path)
  return {
    open: (path) => deliver(path),
    deliverTo: (open) => {
      deliver = open
      for (const path of waiting.splice(0)) open(path)
    },
  }
}
