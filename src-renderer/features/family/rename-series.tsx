import { Pencil } from 'lucide-react'
import { useId, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeriesView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

const longest = 120

/** Gives the series another name, in all of its books. */
export function RenameSeries({ series }: { readonly series: SeriesView | undefined }): JSX.Element | null {
  const { t } = useTranslation()
  const { client, library, toasts } = useApp()
  const [name, setName] = useState<string | null>(null)
  const field = useId()
  if (series === undefined) return null
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    try {
      await client.family.renameSeries({ id: series.id, name: name ?? '' })
      await library.loadBeside()
      setName(null)
    } catch (error) {
      toasts.tell(error)
    }
  }
  return (
    <>
      <IconButton label={t('family.renameSeries')} onClick={() => setName(series.name)}>
        <Pencil size={17} aria-hidden="true" />
      </IconButton>
      {name !== null && (
        <Dialog title={t('family.renameSeries')} onClose={() => setName(null)}>
          <form className="tag-form" onSubmit={(event) => void save(event)}>
            <label className="label" htmlFor={field}>
              {t('family.seriesName')}
            </label>
            <div className="tag-field">
              <input
                id={field}
                className="field"
                value={name}
                maxLength={longest}
                autoComplete="off"
                onChange={(event) => setName(event.target.value)}
              />
              <Button type="submit">{t('family.rename')}</Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
