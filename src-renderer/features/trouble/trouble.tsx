import { ArrowLeft, ClipboardCopy, FolderOpen, RefreshCw, ShieldCheck } from 'lucide-react'
import { useCallback, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { CrashDumpsView, TroubleView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { sayMoment, saySize } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { linesFrom, logChoices, type LogChoice } from './log-lines.ts'
import './trouble.css'

/** What the log says, and a report without anything private in it, which can be read before it is copied. */
export function Trouble(): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [view, setView] = useState<TroubleView | null>(null)
  const load = useCallback(() => {
    client.trouble.read().then(setView, toasts.tell)
  }, [client, toasts])
  useEffect(load, [load])
  return (
    <main className="screen trouble" tabIndex={-1} aria-busy={view === null}>
      <header className="trouble-head">
        <a className="button plain small" href={hrefOf({ screen: 'settings' })}>
          <ArrowLeft size={18} aria-hidden="true" className="points" />
          {t('trouble.back')}
        </a>
        <h1>{t('trouble.title')}</h1>
        <p className="soft">{t('trouble.about')}</p>
      </header>
      {view && (
        <>
          <Report report={view.report} />
          <Log lines={view.lines} onAgain={load} />
          <Crashes dumps={view.dumps} />
        </>
      )}
    </main>
  )
}

function Report({ report }: { readonly report: string }): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const copy = (): void => {
    client.trouble.copy().then(() => toasts.say(t('trouble.copied')), toasts.tell)
  }
  return (
    <section className="trouble-part" aria-labelledby="trouble-report">
      <h2 id="trouble-report">{t('trouble.report')}</h2>
      <p className="trouble-promise">
        <ShieldCheck size={20} aria-hidden="true" className="good" />
        {t('trouble.promise')}
      </p>
      {/* The report is English and code, whatever the window speaks. It scrolls, so the keyboard must get into it. */}
      <pre
        className="trouble-text"
        lang="en"
        dir="ltr"
        tabIndex={0}
        role="group"
        aria-label={t('trouble.report')}
      >
        {report}
      </pre>
      <div className="row-controls">
        <Button look="lamp" icon={<ClipboardCopy size={18} aria-hidden="true" />} onClick={copy}>
          {t('trouble.copy')}
        </Button>
      </div>
    </section>
  )
}

function Log({
  lines,
  onAgain,
}: {
  readonly lines: TroubleView['lines']
  readonly onAgain: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const { client, toasts } = useApp()
  const [choice, setChoice] = useState<LogChoice>('all')
  const shown = linesFrom(lines, choice)
  return (
    <section className="trouble-part" aria-labelledby="trouble-log">
      <h2 id="trouble-log">{t('trouble.log')}</h2>
      <RadioPills
        label={t('trouble.show')}
        options={logChoices.map((value) => ({ value, text: t(`trouble.choices.${value}`) }))}
        value={choice}
        onChange={setChoice}
      />
      {shown.length === 0 ? (
        <p className="soft">{t('trouble.nothing')}</p>
      ) : (
        <ol className="trouble-log" tabIndex={0} aria-label={t('trouble.log')}>
          {shown.map((line, index) => (
            <li key={`${line.at}-${index}`} className={line.level}>
              <span className="soft">{sayMoment(locale, line.at)}</span>
              <b>{t(`trouble.levels.${line.level}`)}</b>
              <div lang="en" dir="ltr">
                {line.details === '' ? (
                  line.message
                ) : (
                  <details>
                    <summary>{line.message}</summary>
                    <pre>{line.details}</pre>
                  </details>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      <div className="row-controls">
        <Button size="small" icon={<RefreshCw size={16} aria-hidden="true" />} onClick={onAgain}>
          {t('trouble.again')}
        </Button>
        <Button
          size="small"
          icon={<FolderOpen size={18} aria-hidden="true" />}
          onClick={() => void client.trouble.showFolder({ folder: 'logs' }).catch(toasts.tell)}
        >
          {t('trouble.logFolder')}
        </Button>
      </div>
    </section>
  )
}

function Crashes({ dumps }: { readonly dumps: CrashDumpsView }): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const { client, toasts } = useApp()
  const { count, newestAt } = dumps
  return (
    <section className="trouble-part" aria-labelledby="trouble-crashes">
      <h2 id="trouble-crashes">{t('trouble.crashes')}</h2>
      {newestAt === null ? (
        <p>{t('trouble.noCrashes')}</p>
      ) : (
        <>
          <p>
            {t('trouble.dumps', {
              count,
              size: saySize(locale, dumps.bytes),
              when: sayMoment(locale, newestAt),
            })}
          </p>
          <p className="soft">{t('trouble.dumpsHint')}</p>
          <div className="row-controls">
            <Button
              size="small"
              icon={<FolderOpen size={18} aria-hidden="true" />}
              onClick={() => void client.trouble.showFolder({ folder: 'crashes' }).catch(toasts.tell)}
            >
              {t('trouble.crashFolder')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
