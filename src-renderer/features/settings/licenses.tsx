import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { LicenseView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** Everything that the app is made of, each with its licence's text. */
export function Licenses({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [licenses, setLicenses] = useState<readonly LicenseView[]>([])
  useEffect(() => {
    client.app.licenses().then(setLicenses, toasts.tell)
  }, [client, toasts])
  return (
    <Dialog title={t('settings.about.licences')} onClose={onClose} wide>
      <p className="soft">{t('settings.about.licencesHint')}</p>
      <ul className="licences">
        {licenses.map(({ name, version, license, text }) => (
          <li key={`${name}@${version}`}>
            <details>
              <summary>
                {name} {version} <span className="soft">{license}</span>
              </summary>
              {/* Licences are English, whatever the window speaks. */}
              <pre lang="en" dir="ltr">
                {text === '' ? license : text}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
