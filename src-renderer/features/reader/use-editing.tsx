import { BookType, PencilLine, Redo2, Undo2 } from 'lucide-react'
import { useCallback, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { PageView, StoryView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { isTyping } from '../../app/use-window-keys.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import { createEditHistory } from './edit-history.ts'
import { EditPage } from './edit-page.tsx'
import { EditTitle } from './edit-title.tsx'

export interface Editing {
  readonly items: readonly MenuItem[]
  /** What is open just now. */
  readonly dialog: JSX.Element | null
}

/**
 * All that changes a book by hand: entries of its menu, their dialogs, and Ctrl+Z.
 *
 * @param onOpen a dialog opens: whatever moves stops
 */
export function useEditing(story: StoryView, page: PageView | undefined, onOpen: () => void): Editing {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [history] = useState(() => createEditHistory(client, story.id))
  const { done, undone } = useStore(history.store)
  const [open, setOpen] = useState<'page' | 'title' | null>(null)
  const close = useCallback(() => setOpen(null), [])

  const undo = useCallback((): void => {
    history
      .undo()
      .then((edit) => (edit === null ? undefined : toasts.say(t('editing.undone'))))
      .catch(toasts.tell)
  }, [history, toasts, t])
  const redo = useCallback((): void => {
    history
      .redo()
      .then((edit) => (edit === null ? undefined : toasts.say(t('editing.redone'))))
      .catch(toasts.tell)
  }, [history, toasts, t])
  const onSaved = (): void =>
    toasts.say(t('editing.kept'), { action: { label: t('editing.undo'), run: undo } })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      if (isTyping(event.target) || document.querySelector('dialog[open], [role=menu]')) return
      const key = event.key.toLowerCase()
      const { done: some, undone: others } = history.store.getState()
      // What was done last is taken back first: a toast that offers Undo is newer than any of these.
      const isOffered = toasts.store.getState().some(({ action }) => action !== null)
      if (key === 'z' && !event.shiftKey && some.length > 0 && !isOffered) undo()
      else if (((key === 'z' && event.shiftKey) || key === 'y') && others.length > 0) redo()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [history, toasts, undo, redo])

  const show = (what: 'page' | 'title'): void => {
    onOpen()
    setOpen(what)
  }
  const items: MenuItem[] = [
    {
      key: 'edit-page',
      label: t('editing.edit'),
      icon: <PencilLine size={18} aria-hidden="true" />,
      disabled: page === undefined,
      run: () => show('page'),
    },
    {
      key: 'edit-title',
      label: t('editing.changeTitle'),
      icon: <BookType size={18} aria-hidden="true" />,
      disabled: story.status === 'writing' || story.pages.length < story.pageCount,
      run: () => show('title'),
    },
  ]
  if (done.length > 0) {
    items.push({
      key: 'undo-edit',
      label: t('editing.undoLast'),
      icon: <Undo2 size={18} aria-hidden="true" className="points" />,
      run: undo,
    })
  }
  if (undone.length > 0) {
    items.push({
      key: 'redo-edit',
      label: t('editing.redoLast'),
      icon: <Redo2 size={18} aria-hidden="true" className="points" />,
      run: redo,
    })
  }
  const dialog =
    open === 'page' && page ? (
      <EditPage story={story} page={page} history={history} onSaved={onSaved} onClose={close} />
    ) : open === 'title' ? (
      <EditTitle title={story.title} history={history} onSaved={onSaved} onClose={close} />
    ) : null
  return { items, dialog }
}
