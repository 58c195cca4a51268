import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../../app/app-context.ts'

/** Ctrl/Cmd+P, and File > Print: prints the book that is open, or says how to come to one. */
export function usePrintKey(): void {
  const { t } = useTranslation()
  const { client, exports, router, toasts } = useApp()
  useEffect(() => {
    const print = (): void => {
      const route = router.store.getState()
      if (route.screen === 'reader') exports.open({ storyId: route.storyId, as: 'print' })
      else toasts.say(t('exports.openFirst'))
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.shiftKey) return
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      print()
    }
    const leave = client.on('app.navigate', ({ to }) => {
      if (to === 'print') print()
    })
    window.addEventListener('keydown', onKeyDown)
    return () => {
      leave()
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [t, client, exports, router, toasts])
}
