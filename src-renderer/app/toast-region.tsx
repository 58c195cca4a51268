import { X } from 'lucide-react'
import { useEffect, useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Toast } from '../state/toasts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { useApp } from './app-context.ts'

/** Short messages at the foot of the window. They wait while the pointer or the focus is on them. */
export function ToastRegion(): JSX.Element {
  const { t } = useTranslation()
  const { toasts } = useApp()
  const list = useStore(toasts.store)
  return (
    <section className="toasts" aria-label={t('toast.region')} aria-live="polite" aria-relevant="additions">
      {list.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
      ))}
    </section>
  )
}

function ToastCard({
  toast,
  onDismiss,
}: {
  readonly toast: Toast
  readonly onDismiss: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const [held, setHeld] = useState(false)
  const dismiss = useRef(onDismiss)
  useEffect(() => {
    dismiss.current = onDismiss
  })
  useEffect(() => {
    if (toast.lasts === null || held) return
    const timer = setTimeout(() => dismiss.current(), toast.lasts)
    return () => clearTimeout(timer)
  }, [toast.lasts, held])
  return (
    <div
      className={`toast ${toast.kind}`}
      role={toast.kind === 'error' ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.message}</p>
      {toast.action && (
        <Button
          size="small"
          title={t('toast.undoHint', { keys: 'Ctrl+Z' })}
          onClick={() => {
            toast.action?.run()
            onDismiss()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={t('toast.dismiss')} onClick={onDismiss}>
        <X size={18} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
