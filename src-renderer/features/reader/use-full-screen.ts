import { useCallback, useEffect, useState } from 'react'
import { useApp } from '../../app/app-context.ts'

/** Whether the window fills the screen, and the way in and out. Esc leaves it by itself. */
export function useFullScreen(): { readonly on: boolean; readonly toggle: () => void } {
  const { toasts } = useApp()
  const [on, setOn] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const onChange = (): void => setOn(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [])
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen()
    done.catch(toasts.tell)
  }, [toasts])
  return { on, toggle }
}
