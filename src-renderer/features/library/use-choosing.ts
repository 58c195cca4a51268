import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorySummary } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { focusStory, neighbourOf } from './focus.ts'
import type { LibraryActions } from './library-actions.ts'
import { useTitle } from './use-title.ts'

export interface Choosing {
  readonly actions: LibraryActions
  readonly chosen: readonly StorySummary[]
  readonly begin: () => void
  readonly end: () => void
  readonly favourite: () => void
  readonly remove: () => void
}

/** What can be done to one story or to several chosen ones. @param editTags opens the dialog */
export function useChoosing(editTags: LibraryActions['editTags']): Choosing {
  const { i18n } = useTranslation()
  const { client, library, deleteStories, toasts } = useApp()
  const titleOf = useTitle()
  const [stories, setStories] = useState<ReadonlyMap<string, StorySummary> | null>(null)

  const removeAll = useCallback(
    (gone: readonly StorySummary[]) => {
      const ids = library.store.getState().stories.map(({ id }) => id)
      const next = neighbourOf(ids, new Set(gone.map(({ id }) => id)))
      deleteStories(gone.map((story) => ({ id: story.id, title: titleOf(story) }))).then(
        () => focusStory(next),
        toasts.tell,
      )
    },
    // The words are made at the moment of the click; they change with the language alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [library, deleteStories, toasts, i18n.language],
  )
  const actions = useMemo<LibraryActions>(
    () => ({
      chosen: stories && new Set(stories.keys()),
      choose: (story) =>
        setStories((now) => {
          const next = new Map(now)
          if (!next.delete(story.id)) next.set(story.id, story)
          return next
        }),
      editTags,
      remove: (story) => removeAll([story]),
    }),
    [stories, editTags, removeAll],
  )
  const chosen = [...(stories?.values() ?? [])]
  return {
    actions,
    chosen,
    begin: () => setStories(new Map()),
    end: () => setStories(null),
    favourite: () => {
      const mark = async (): Promise<void> => {
        for (const { id } of chosen) await client.stories.setFavourite({ storyId: id, favourite: true })
        setStories(null)
      }
      mark().catch(toasts.tell)
    },
    remove: () => {
      setStories(null)
      removeAll(chosen)
    },
  }
}
