import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Section } from './section.tsx'
import { ServerAddress } from './server-address.tsx'

/** A Stable Diffusion server at home. */
export function HomeServer({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const { client, updateSettings } = useApp()
  return (
    <Section id="home" title={t('settings.home.title')} intro={t('settings.home.intro')}>
      <ServerAddress
        value={settings.localImageServer}
        label={t('settings.home.address')}
        none={t('settings.home.none')}
        find={() => client.providers.findLocal()}
        test={(address) => client.providers.testLocal({ address })}
        onKeep={(localImageServer) => updateSettings({ localImageServer })}
      />
    </Section>
  )
}
