import { createContext, useContext } from 'react'
import type { StorySummary } from '#contract/index.ts'

/** What a card or a line of the library can have done, beyond what its own story is asked for. */
export interface LibraryActions {
  /** null: nothing is being chosen. Else the ids of the stories that are. */
  readonly chosen: ReadonlySet<string> | null
  readonly choose: (story: StorySummary) => void
  readonly editTags: (stories: readonly StorySummary[]) => void
  /** Deletes with an undo; the focus goes on to the neighbour. */
  readonly remove: (story: StorySummary) => void
}

export const LibraryActionsContext = createContext<LibraryActions | null>(null)

export function useLibraryActions(): LibraryActions {
  const actions = useContext(LibraryActionsContext)
  if (!actions) throw new Error('useLibraryActions outside of the library')
  return actions
}
