import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallOutput } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Licenses } from './licenses.tsx'
import { Section } from './section.tsx'

function useAppInfo(): CallOutput<'app.info'> | null {
  const { client, toasts } = useApp()
  const [info, setInfo] = useState<CallOutput<'app.info'> | null>(null)
  useEffect(() => {
    client.app.info().then(setInfo, toasts.tell)
  }, [client, toasts])
  return info
}

export function About(): JSX.Element {
  const { t } = useTranslation()
  const { client, settings, toasts } = useApp()
  const info = useAppInfo()
  const [asking, setAsking] = useState(false)
  const [reading, setReading] = useState(false)
  return (
    <Section id="about" title={t('settings.about.title')}>
      {info && (
        <p>
          <b>{t('settings.about.version', { version: info.version })}</b>
          <br />
          <span className="soft">
            {t('settings.about.runtime', { runtime: info.runtime, platform: info.platform })}
          </span>
        </p>
      )}
      <p>{t('settings.about.licence')}</p>
      <p className="soft">{t('settings.about.credits')}</p>
      <div className="row-controls">
        <Button size="small" onClick={() => void client.app.openLink({ link: 'project' }).catch(toasts.tell)}>
          {t('settings.about.project')}
        </Button>
        <Button size="small" onClick={() => setReading(true)}>
          {t('settings.about.licences')}
        </Button>
        <a className="button quiet small" href={hrefOf({ screen: 'trouble' })}>
          {t('trouble.title')}
        </a>
        <Button size="small" look="bad" onClick={() => setAsking(true)}>
          {t('settings.about.reset')}
        </Button>
      </div>
      {reading && <Licenses onClose={() => setReading(false)} />}
      {asking && (
        <Dialog title={t('settings.about.resetSure')} onClose={() => setAsking(false)}>
          <p>{t('settings.about.resetHint')}</p>
          <div className="row-controls dialog-actions">
            <Button onClick={() => setAsking(false)}>{t('settings.about.resetNo')}</Button>
            <Button
              look="lamp"
              onClick={() => {
                setAsking(false)
                client.settings.reset().then((fresh) => {
                  settings.set(fresh)
                  toasts.say(t('settings.about.resetDone'))
                }, toasts.tell)
              }}
            >
              {t('settings.about.resetYes')}
            </Button>
          </div>
        </Dialog>
      )}
    </Section>
  )
}
