import { useEffect } from 'react'
import { useApp } from './app-context.ts'

/** The element that Ctrl/Cmd+F goes to, where a screen has one. */
export const searchFieldId = 'search-stories'

/** Whether keys that are typed belong to a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox]):not([type=radio])'))
  )
}

/** Keys that work on every screen. The native menu may have taken some of them already. */
export function useWindowKeys(onShortcuts: () => void, onPalette: () => void): void {
  const { router, toasts } = useApp()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return
      const command = event.ctrlKey || event.metaKey
      if (command && !event.shiftKey && event.key.toLowerCase() === 'n') router.go({ screen: 'create' })
      else if (command && !event.shiftKey && event.key.toLowerCase() === 'k') onPalette()
      else if (command && event.key === ',') router.go({ screen: 'settings' })
      else if (command && event.key.toLowerCase() === 'f') focusSearch(() => router.go({ screen: 'library' }))
      else if (command && !event.shiftKey && event.key.toLowerCase() === 'z' && !isTyping(event.target)) {
        if (!toasts.runNewestAction()) return
      } else if (!command && event.key === '?' && !isTyping(event.target)) onShortcuts()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [router, toasts, onShortcuts, onPalette])
}

function focusSearch(goToLibrary: () => void): void {
  const field = document.getElementById(searchFieldId)
  if (field) {
    field.focus()
    return
  }
  goToLibrary()
  // The library draws itself first; its field exists in the frame after.
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(searchFieldId)?.focus()))
}
