import { RefreshCw, ShieldCheck } from 'lucide-react'
import { useCallback, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { activityPageSize } from '#contract/activity-page.ts'
import type { OutboundRequestView, Settings } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { sayMoment, saySize } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Section, SettingRow } from './section.tsx'

/** Every request that went out, as main has noted it, and the switch that stops them all. */
export function Activity({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const { client, toasts, updateSettings } = useApp()
  const [requests, setRequests] = useState<readonly OutboundRequestView[] | null>(null)
  const [isAll, setIsAll] = useState(true)
  const load = useCallback(() => {
    client.activity.list(undefined).then((newest) => {
      setRequests(newest)
      setIsAll(newest.length < activityPageSize)
    }, toasts.tell)
  }, [client, toasts])
  const loadEarlier = (last: OutboundRequestView): void => {
    client.activity.list({ before: last.id }).then((earlier) => {
      setRequests((shown) => (shown?.at(-1) === last ? [...shown, ...earlier] : shown))
      setIsAll(earlier.length < activityPageSize)
    }, toasts.tell)
  }
  const last = requests?.at(-1)
  useEffect(load, [load])
  return (
    <Section id="privacy" title={t('settings.privacy.title')} intro={t('settings.privacy.intro')}>
      <SettingRow
        label={t('settings.privacy.offline')}
        hint={t('settings.privacy.offlineHint')}
        control={(ids) => (
          <Switch {...ids} checked={settings.offline} onChange={(offline) => updateSettings({ offline })} />
        )}
      />
      {requests?.length === 0 && (
        <p className="keychain">
          <ShieldCheck size={20} aria-hidden="true" className="good" />
          {t('settings.privacy.nothing')}
        </p>
      )}
      {requests && requests.length > 0 && (
        <ul className="activity">
          {requests.map((request) => (
            <li key={request.id}>
              <details>
                <summary>
                  <span>{sayMoment(locale, request.at)}</span>
                  <b>{request.host}</b>
                  <span>{request.purpose}</span>
                  <span className="soft">
                    {request.status === null
                      ? t('settings.privacy.noAnswer')
                      : t('settings.privacy.answer', {
                          status: request.status,
                          size: saySize(locale, request.bytesReceived),
                        })}
                  </span>
                </summary>
                <p className="soft small">
                  {request.method} {request.path} · {request.outcome}
                </p>
                <p className="label">{t('settings.privacy.sent')}</p>
                <pre>{request.sent}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
      {last !== undefined && !isAll && (
        <Button size="small" onClick={() => loadEarlier(last)}>
          {t('settings.privacy.earlier')}
        </Button>
      )}
      <div className="row-controls">
        <Button size="small" icon={<RefreshCw size={16} aria-hidden="true" />} onClick={load}>
          {t('settings.privacy.again')}
        </Button>
        {requests && requests.length > 0 && (
          <Button size="small" onClick={() => void client.activity.clear().then(load, toasts.tell)}>
            {t('settings.privacy.clear')}
          </Button>
        )}
      </div>
    </Section>
  )
}
