import { useEffect } from 'react'
import { isTyping } from '../../app/use-window-keys.ts'
import { turnOfKey, type Turn } from './page-turning.ts'

export interface ReaderKeys {
  readonly turn: (turn: Turn) => void
  readonly space: (back: boolean) => void
  readonly readAloud: () => void
  readonly contents: () => void
  readonly fullScreen: () => void
  readonly leave: () => void
}

/** Things that answer to these keys themselves. */
const ownKeys = 'input, select, textarea, dialog, [role=menu], [role=radiogroup], .popover'
const pressedBySpace = 'button, a'

export function useReaderKeys(keys: ReaderKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [role=menu]')) return
      const target = event.target instanceof Element ? event.target : null
      if (event.key === 'F11') {
        event.preventDefault()
        keys.fullScreen()
        return
      }
      if (isTyping(event.target) || target?.closest(ownKeys)) return
      const turn = turnOfKey(event, document.documentElement.dir === 'rtl')
      if (turn) keys.turn(turn)
      else if (event.altKey || event.ctrlKey || event.metaKey) return
      else if (event.key === ' ') {
        if (target?.closest(pressedBySpace)) return
        keys.space(event.shiftKey)
      } else if (event.key.toLowerCase() === 't') keys.readAloud()
      else if (event.key.toLowerCase() === 'c') keys.contents()
      else if (event.key === 'Escape') {
        if (document.fullscreenElement || document.querySelector('.popover')) return
        keys.leave()
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [keys])
}
