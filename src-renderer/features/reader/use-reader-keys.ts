import { useEffect } from 'react'
import { isTyping } from '../../app/use-window-keys.ts'
import { turnOfKey, type Turn } from './page-turning.ts'

export interface ReaderKeys {
  readonly turn: (turn: Turn) => void
  readonly space: (back: boolean) => void
  readonly readAloud: () => void
  readonly bedtime: () => void
  readonly bookmark: () => void
  readonly look: () => void
  readonly contents: () => void
  readonly fullScreen: () => void
  readonly leave: () => void
}

/** Things that answer to these keys themselves. */
const ownKeys = 'input, select, textarea, dialog, [role=menu], [role=radiogroup], .popover'
const pressedBySpace = 'button, a'

/** @param rtl whether the book is turned from right to left */
export function useReaderKeys(keys: ReaderKeys, rtl: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [role=menu]')) return
      const target = event.target instanceof Element ? event.target : null
      const key = event.key.toLowerCase()
      if (event.key === 'F11') keys.fullScreen()
      else if (isTyping(event.target) || target?.closest(ownKeys)) return
      else if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key === 'b')
        keys.bookmark()
      else if (!act(event, key, target)) return
      event.preventDefault()
    }
    /** Answers whether the key was one of the book's. */
    const act = (event: KeyboardEvent, key: string, target: Element | null): boolean => {
      const turn = turnOfKey(event, rtl)
      if (turn) {
        keys.turn(turn)
        return true
      }
      if (event.altKey || event.ctrlKey || event.metaKey) return false
      if (event.key === ' ') {
        if (target?.closest(pressedBySpace)) return false
        keys.space(event.shiftKey)
      } else if (key === 't') keys.readAloud()
      else if (key === 'b') keys.bedtime()
      else if (key === 'z') keys.look()
      else if (key === 'c') keys.contents()
      else if (event.key === 'Escape') {
        if (document.fullscreenElement || document.querySelector('.popover')) return false
        keys.leave()
      } else return false
      return true
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [keys, rtl])
}
