import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../../app/app-context.ts'

/** Whether the book is read at bedtime: then nothing is announced over it, until it is closed or morning comes. */
export function useBedtime(): { readonly on: boolean; readonly toggle: () => void } {
  const { t } = useTranslation()
  const { toasts } = useApp()
  const [on, setOn] = useState(false)
  useEffect(() => {
    if (!on) return
    toasts.hush(true)
    return () => toasts.hush(false)
  }, [on, toasts])
  const toggle = useCallback(() => {
    if (!on) toasts.say(t('reader.bedtime.on'), { lasts: 3_000 })
    setOn(!on)
  }, [on, t, toasts])
  return { on, toggle }
}
