import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings, TextModelView, TextServerView } from '#contract/index.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp, useProviders } from '../../app/app-context.ts'
import { saySize } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Switch } from '../../ui/switch.tsx'
import { OrderedList } from './ordered-list.tsx'
import { Section, SettingRow } from './section.tsx'
import { ServerAddress } from './server-address.tsx'
import { TextField } from './text-field.tsx'

/** Who writes, in which order, and with which model. */
export function Writers({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts, updateSettings } = useApp()
  const providers = useProviders()
  const address = settings.localTextServer
  const [server, setServer] = useState<TextServerView | null>(null)

  // Whoever is there says which models can be chosen from; that nobody is, is said in the list above.
  useEffect(() => {
    let isOver = false
    const look = async (): Promise<void> => {
      try {
        const found =
          address === ''
            ? ((await client.providers.findTextServers())[0] ?? null)
            : await client.providers.testTextServer({ address })
        if (!isOver) setServer(found)
      } catch (error) {
        if (isOver) return
        setServer(null)
        if (!(error instanceof CallFailed)) toasts.tell(error)
      }
    }
    void look()
    return () => {
      isOver = true
    }
  }, [address, client, toasts])

  return (
    <Section id="writers" title={t('settings.writers.title')} intro={t('settings.writers.intro')}>
      <OrderedList
        title={t('settings.providers.writers')}
        nameOf={(id) => t(id === 'built-in' ? 'provider.built-in-writer' : `provider.${id}`)}
        aboutOf={(id) => t(`provider.aboutWriting.${id}`)}
        entries={settings.writers}
        views={providers?.writers ?? []}
        onChange={(writers) => updateSettings({ writers: [...writers] })}
      />
      <p className="soft small">{t('settings.writers.leaves')}</p>
      <h3 className="list-title">{t('settings.writers.home')}</h3>
      <p className="soft small">{t('settings.writers.homeHint')}</p>
      <ServerAddress
        value={address}
        label={t('settings.writers.address')}
        none={t('settings.writers.none')}
        find={() => client.providers.findTextServers()}
        test={(typed) => client.providers.testTextServer({ address: typed })}
        onKeep={(localTextServer) => updateSettings({ localTextServer })}
        onServer={setServer}
      />
      <SettingRow
        label={t('settings.writers.model')}
        hint={t('settings.writers.modelHint')}
        control={(ids) => (
          <ModelChoice
            {...ids}
            value={settings.localTextModel}
            models={server?.models ?? []}
            onChange={(localTextModel) => updateSettings({ localTextModel })}
          />
        )}
      />
      <SettingRow
        label={t('settings.writers.face')}
        hint={t('settings.writers.faceHint')}
        control={(ids) => (
          <TextField
            {...ids}
            value={settings.huggingFaceTextModel}
            onChange={(huggingFaceTextModel) => updateSettings({ huggingFaceTextModel })}
          />
        )}
      />
      <SettingRow
        label={t('settings.writers.approval')}
        hint={t('settings.writers.approvalHint')}
        control={(ids) => (
          <Switch
            {...ids}
            checked={settings.approval}
            onChange={(approval) => updateSettings({ approval })}
          />
        )}
      />
    </Section>
  )
}

/** The models that a server has, the best first; also the one that is set when nobody answers just now. */
function ModelChoice({
  id,
  describedBy,
  value,
  models,
  onChange,
}: {
  readonly id: string
  readonly describedBy: string
  readonly value: string
  readonly models: readonly TextModelView[]
  readonly onChange: (model: string) => void
}): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const suggested = models.find((model) => model.suggested)
  const details = (model: TextModelView): string =>
    [
      model.bytes === null ? null : saySize(locale, model.bytes),
      model.suggested ? t('settings.writers.suggested') : null,
      model.fits ? null : t('settings.writers.tooBig'),
    ]
      .filter((word) => word !== null)
      .join(' · ')
  return (
    <select
      id={id}
      className="field select-field"
      aria-describedby={describedBy || undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">
        {suggested === undefined
          ? t('settings.writers.automatic')
          : t('settings.writers.automaticNow', { model: suggested.id })}
      </option>
      {value !== '' && !models.some((model) => model.id === value) && <option value={value}>{value}</option>}
      {models.map((model) => {
        const about = details(model)
        return (
          <option key={model.id} value={model.id}>
            {about === '' ? model.id : `${model.id} (${about})`}
          </option>
        )
      })}
    </select>
  )
}
