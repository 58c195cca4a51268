import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '#contract/index.ts'
import { useApp, useProviders } from '../../app/app-context.ts'
import { OrderedList } from './ordered-list.tsx'
import { Section } from './section.tsx'

/** Who paints. */
export function Painters({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const { updateSettings } = useApp()
  const providers = useProviders()
  return (
    <Section id="providers" title={t('settings.providers.title')} intro={t('settings.providers.intro')}>
      <OrderedList
        title={t('settings.providers.illustrators')}
        nameOf={(id) => t(`provider.${id}`)}
        aboutOf={(id) => t(`provider.about.${id}`)}
        entries={settings.illustrators}
        views={providers?.illustrators ?? []}
        onChange={(illustrators) => updateSettings({ illustrators: [...illustrators] })}
      />
    </Section>
  )
}
