import { RefreshCw } from 'lucide-react'
import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings, UpdatesView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { sayMoment } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Section, SettingRow } from './section.tsx'

/** Whether newer versions are looked for: off until somebody wants it, and what it would send. */
export function Updates({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const { client, toasts, updateSettings } = useApp()
  const [view, setView] = useState<UpdatesView | null>(null)
  useEffect(() => {
    const leave = client.on('updates.changed', setView)
    client.updates.view().then(setView, toasts.tell)
    return leave
  }, [client, toasts])
  const { on, lookedAt } = settings.updates
  const state = view?.state
  const isAtIt = state?.kind === 'looking' || state?.kind === 'downloading' || state?.kind === 'ready'
  return (
    <Section id="updates" title={t('updates.title')} intro={t('updates.intro')}>
      {view && view.way !== 'itself' && <p>{t(`updates.ways.${view.way}`)}</p>}
      {view?.way === 'itself' && (
        <>
          <SettingRow
            label={t('updates.on')}
            hint={t('updates.sends')}
            control={(ids) => (
              <Switch
                {...ids}
                checked={on}
                onChange={(wanted) => updateSettings({ updates: { on: wanted, lookedAt } })}
              />
            )}
          />
          {on && state && (
            <>
              <p role="status">
                {t(`updates.states.${state.kind === 'failed' ? state.why : state.kind}`, {
                  version: 'version' in state ? state.version : '',
                  percent: state.kind === 'downloading' ? Math.round(state.done * 100) : 0,
                })}
              </p>
              {lookedAt !== null && (
                <p className="soft small">{t('updates.last', { when: sayMoment(locale, lookedAt) })}</p>
              )}
              <div className="row-controls">
                <Button
                  size="small"
                  icon={<RefreshCw size={16} aria-hidden="true" />}
                  disabled={isAtIt}
                  onClick={() => void client.updates.look().then(setView, toasts.tell)}
                >
                  {t('updates.look')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </Section>
  )
}
