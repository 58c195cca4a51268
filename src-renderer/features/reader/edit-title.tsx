import { CircleAlert } from 'lucide-react'
import { useId, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { longestTitle } from '#contract/scene-words.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp } from '../../app/app-context.ts'
import { sayError } from '../../i18n/say.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { EditHistory } from './edit-history.ts'

/** Gives the book another title. */
export function EditTitle({
  title,
  history,
  onSaved,
  onClose,
}: {
  readonly title: string
  readonly history: EditHistory
  readonly onSaved: () => void
  readonly onClose: () => void
}): JSX.Element {
  const { t, i18n } = useTranslation()
  const { toasts } = useApp()
  const [typed, setTyped] = useState(title)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useId()
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (typed.trim() === '') {
      setProblem(t('editing.noTitle'))
      return
    }
    try {
      if (typed !== title) {
        await history.change({ kind: 'title', before: title, after: typed })
        onSaved()
      }
      onClose()
    } catch (error) {
      if (error instanceof CallFailed) setProblem(sayError(i18n, error.data))
      else toasts.tell(error)
    }
  }
  return (
    <Dialog title={t('editing.changeTitle')} onClose={onClose}>
      <form className="hero-form" onSubmit={(event) => void save(event)} noValidate>
        <div className="hero-field">
          <label className="label" htmlFor={field}>
            {t('editing.bookTitle')}
          </label>
          <input
            id={field}
            className="field"
            dir="auto"
            value={typed}
            maxLength={Math.max(longestTitle, title.length)}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.target.value)
              setProblem(null)
            }}
          />
        </div>
        {problem && (
          <p className="field-error" role="alert">
            <CircleAlert size={20} aria-hidden="true" />
            {problem}
          </p>
        )}
        <div className="hero-ends">
          <Button type="submit" look="lamp">
            {t('editing.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
