import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../../app/app-context.ts'

/** Whether the book is read at bedtime: then nothing is announced over it, nor by the system, until it is closed or morning comes. */
export function useBedtime(): { readonly on: boolean; readonly toggle: () => void } {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [on, setOn] = useState(false)
  useEffect(() => {
    if (!on) return
    const hush = (hushed: boolean): void => {
      toasts.hush(hushed)
      client.app.hush({ on: hushed }).catch(toasts.tell)
    }
    hush(true)
    return () => hush(false)
  }, [on, client, toasts])
  const toggle = useCallback(() => {
    if (!on) toasts.say(t('reader.bedtime.on'), { lasts: 3_000 })
    setOn(!on)
  }, [on, t, toasts])
  return { on, toggle }
}
