import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/app-context.ts'
import { ChildSettings } from '../child/child-settings.tsx'
import { About } from './about.tsx'
import { Activity } from './activity.tsx'
import { HomeServer } from './home-server.tsx'
import { ImageKeys } from './image-keys.tsx'
import { Limits } from './limits.tsx'
import { Appearance, Reading } from './looks.tsx'
import { Painters } from './painters.tsx'
import { Storage } from './storage.tsx'
import { Updates } from './updates.tsx'
import { Writers } from './writers.tsx'
import './settings.css'

export function Settings(): JSX.Element {
  const { t } = useTranslation()
  const settings = useSettings()
  const sections = [
    ['images', t('settings.images.title')],
    ['providers', t('settings.providers.title')],
    ['home', t('settings.home.title')],
    ['writers', t('settings.writers.title')],
    ['limits', t('settings.limits.title')],
    ['privacy', t('settings.privacy.title')],
    ['child', t('child.title')],
    ['look', t('settings.look.title')],
    ['reading', t('settings.reading.title')],
    ['storage', t('settings.storage.title')],
    ['updates', t('updates.title')],
    ['about', t('settings.about.title')],
  ] as const
  return (
    <main className="screen settings" tabIndex={-1}>
      <div className="settings-side">
        <h1>{t('settings.title')}</h1>
        <nav aria-label={t('settings.sections')}>
          <ul>
            {sections.map(([id, title]) => (
              <li key={id}>
                {/* Not a link: the address after `#` is the screen's. */}
                <button
                  type="button"
                  onClick={() => {
                    const section = document.getElementById(id)
                    section?.scrollIntoView({ behavior: 'smooth', block: 'start' })
                    section?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
                  }}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="settings-sections">
        <ImageKeys />
        {settings && (
          <>
            <Painters settings={settings} />
            <HomeServer settings={settings} />
            <Writers settings={settings} />
            <Limits settings={settings} />
            <Activity settings={settings} />
            <ChildSettings />
            <Appearance settings={settings} />
            <Reading settings={settings} />
          </>
        )}
        <Storage />
        {settings && <Updates settings={settings} />}
        <About />
      </div>
    </main>
  )
}
