import { CircleAlert } from 'lucide-react'
import { useEffect, useId, useRef, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PinAnswer } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { sayDuration } from './say-duration.ts'
import { Button } from '../../ui/button.tsx'

export interface PinField {
  readonly key: string
  readonly label: string
}

/** Asks for one PIN or several; what was typed is gone as soon as it is answered. */
export function PinForm({
  fields,
  action,
  send,
  onDone,
  check,
}: {
  readonly fields: readonly PinField[]
  readonly action: string
  readonly send: (pins: Readonly<Record<string, string>>) => Promise<PinAnswer>
  readonly onDone: () => void
  /** Why these can't be sent; null: they can. */
  readonly check?: (pins: Readonly<Record<string, string>>) => string | null
}): JSX.Element {
  const { t } = useTranslation()
  const { toasts } = useApp()
  const [pins, setPins] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const ids = useId()
  // A dialog takes the focus when it opens, which is after this effect.
  useEffect(() => {
    const frame = requestAnimationFrame(() => first.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (sending) return
    const isWhole = fields.every(({ key }) => /^\d{4,8}$/.test(pins[key] ?? ''))
    const found = isWhole ? (check?.(pins) ?? null) : t('child.digits')
    setProblem(found)
    if (found !== null) return
    setSending(true)
    try {
      const answer = await send(pins)
      if (answer.outcome === 'done') {
        onDone()
        return
      }
      setPins({})
      setProblem(
        answer.outcome === 'wrong'
          ? t('child.wrong')
          : t('child.wait', { time: sayDuration(t, answer.seconds) }),
      )
      first.current?.focus()
    } catch (error) {
      toasts.tell(error)
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="pin-form" onSubmit={(event) => void submit(event)} noValidate>
      {fields.map(({ key, label }, index) => (
        <div className="pin-field" key={key}>
          <label className="label" htmlFor={`${ids}-${key}`}>
            {label}
          </label>
          <input
            ref={index === 0 ? first : undefined}
            id={`${ids}-${key}`}
            className="field"
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            value={pins[key] ?? ''}
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${ids}-problem` : undefined}
            onChange={(event) => {
              const digits = event.target.value.replace(/\D/g, '')
              setPins((old) => ({ ...old, [key]: digits }))
              setProblem(null)
            }}
          />
        </div>
      ))}
      {problem && (
        <p className="field-error" id={`${ids}-problem`} role="alert">
          <CircleAlert size={20} aria-hidden="true" />
          {problem}
        </p>
      )}
      <Button type="submit" look="lamp" aria-busy={sending}>
        {action}
      </Button>
    </form>
  )
}
