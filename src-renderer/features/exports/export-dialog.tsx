import { FileDown, Printer } from 'lucide-react'
import { useId, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { exportFormats, papers } from '#contract/export-formats.ts'
import type { ExportChoice, ExportEstimate } from '#contract/index.ts'
import { useApp, useSettings } from '../../app/app-context.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { ExportRequest } from './export-request.ts'
import { useEstimate } from './use-estimate.ts'
import { useExportRun } from './use-export-run.ts'
import { usePrintKey } from './use-print-key.ts'
import './exports.css'

/** The dialog for the story that was asked for, if there is one. */
export function ExportDialogs(): JSX.Element | null {
  const { exports } = useApp()
  const settings = useSettings()
  const request = useStore(exports.store)
  usePrintKey()
  if (request === null || settings === null) return null
  return (
    <ExportDialog
      key={`${request.storyId} ${request.as}`}
      request={request}
      first={settings.lastExport}
      onClose={exports.close}
    />
  )
}

function ExportDialog({
  request: { storyId, as },
  first,
  onClose,
}: {
  readonly request: ExportRequest
  readonly first: ExportChoice
  readonly onClose: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const { toasts, updateSettings } = useApp()
  const printing = as === 'print'
  const [choice, setChoice] = useState<ExportChoice>(printing ? { ...first, format: 'pdf' } : first)
  const estimate = useEstimate(storyId, choice)
  const run = useExportRun({
    saved: (path) => toasts.say(t('exports.saved', { path })),
    opened: () => toasts.say(t('exports.opened')),
  })
  const busy = run.done !== null

  const change = (patch: Partial<ExportChoice>): void => {
    const next = { ...choice, ...patch }
    setChoice(next)
    // Printing says nothing of the format that is wanted the next time.
    updateSettings({ lastExport: printing ? { ...next, format: first.format } : next })
  }
  const go = (): void => {
    void run.start(as, storyId, choice).then((finished) => {
      if (finished) onClose()
    })
  }

  return (
    <Dialog title={t(printing ? 'exports.printTitle' : 'exports.title')} onClose={onClose} wide>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) go()
        }}
      >
        <fieldset className="export-choices" disabled={busy}>
          <legend className="hidden-text">{t('exports.choices')}</legend>
          {!printing && <Formats choice={choice} onChange={change} />}
          {estimate?.heeds.paper !== false && (printing || choice.format === 'pdf') && (
            <Papers choice={choice} onChange={change} />
          )}
          <About choice={choice} heeded={estimate?.heeds.about ?? true} onChange={change} />
        </fieldset>
        <footer className="export-foot">
          {run.done === null ? (
            <p className="soft" role="status">
              <Estimate choice={choice} estimate={estimate} />
            </p>
          ) : (
            <div className="export-progress">
              <p className="soft" role="status">
                {t(run.done > 0 ? 'exports.making' : 'exports.waiting')}
              </p>
              <Progress label={t('exports.bar')} value={run.done > 0 ? run.done : null} />
            </div>
          )}
          {busy ? (
            <Button onClick={run.cancel}>{t('exports.cancel')}</Button>
          ) : (
            <Button
              type="submit"
              look="lamp"
              icon={
                printing ? (
                  <Printer size={18} aria-hidden="true" />
                ) : (
                  <FileDown size={18} aria-hidden="true" />
                )
              }
            >
              {t(printing ? 'exports.preview' : 'exports.save')}
            </Button>
          )}
        </footer>
      </form>
    </Dialog>
  )
}

interface PartProps {
  readonly choice: ExportChoice
  readonly onChange: (patch: Partial<ExportChoice>) => void
}

function Formats({ choice, onChange }: PartProps): JSX.Element {
  const { t } = useTranslation()
  const group = useId()
  return (
    <div role="radiogroup" aria-label={t('exports.formats')} className="export-list">
      {exportFormats.map((format) => (
        <label key={format} className="export-option">
          <input
            type="radio"
            name={group}
            checked={choice.format === format}
            onChange={() => onChange({ format })}
            aria-describedby={`${group}-${format}`}
            aria-label={t(`exports.format.${format}.name`)}
          />
          <span aria-hidden="true" className="export-name">
            {t(`exports.format.${format}.name`)}
          </span>
          <span id={`${group}-${format}`} className="soft small">
            {t(`exports.format.${format}.about`)}
          </span>
        </label>
      ))}
    </div>
  )
}

function Papers({ choice, onChange }: PartProps): JSX.Element {
  const { t } = useTranslation()
  const group = useId()
  return (
    <div role="radiogroup" aria-label={t('exports.papers')} className="export-list papers">
      {papers.map((paper) => (
        <label key={paper} className="export-option">
          <input
            type="radio"
            name={group}
            checked={choice.paper === paper}
            onChange={() => onChange({ paper })}
            aria-describedby={`${group}-${paper}`}
            aria-label={t(`exports.paper.${paper}.name`)}
          />
          <span aria-hidden="true" className="export-name">
            {t(`exports.paper.${paper}.name`)}
          </span>
          <span id={`${group}-${paper}`} className="soft small">
            {t(`exports.paper.${paper}.about`)}
          </span>
        </label>
      ))}
    </div>
  )
}

function About({ choice, heeded, onChange }: PartProps & { readonly heeded: boolean }): JSX.Element {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="export-about">
      <label htmlFor={id}>
        <span className="export-name">{t('exports.about')}</span>
        <span className="soft small">{t('exports.aboutHint')}</span>
      </label>
      <Switch id={id} checked={choice.about} disabled={!heeded} onChange={(about) => onChange({ about })} />
    </div>
  )
}

function Estimate({
  choice,
  estimate,
}: {
  readonly choice: ExportChoice
  readonly estimate: ExportEstimate | null
}): JSX.Element {
  const { t } = useTranslation()
  if (estimate === null) return <>{t('exports.counting')}</>
  const { pages, sheets } = estimate
  if (choice.format === 'pictures') return <>{t('exports.pictureCount', { count: pages })}</>
  const counted = t('exports.pageCount', { count: pages })
  return <>{sheets === null ? counted : t('exports.onSheets', { pages: counted, count: sheets })}</>
}
