import { Feather } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../../app/app-context.ts'
import { Button } from '../../ui/button.tsx'
import type { Wish } from './estimate.ts'
import { useLanguageName } from './use-language-name.ts'

/** Said before anything is sent: who is ready does not write this, and the two ways on. */
export function NobodyWrites({
  request,
  onSimpler,
}: {
  readonly request: Wish
  readonly onSimpler: (wish: Wish) => void
}): JSX.Element {
  const { t } = useTranslation()
  const { router } = useApp()
  const nameOf = useLanguageName()
  const { kind, language, secondLanguage } = request
  return (
    <div className="no-provider nobody-writes" role="status">
      <Feather size={22} aria-hidden="true" />
      <p>
        {t(secondLanguage === null ? 'create.nobodyWrites.one' : 'create.nobodyWrites.two', {
          kind: t(`create.kinds.${kind}.name`),
          language: nameOf(language),
          second: secondLanguage === null ? '' : nameOf(secondLanguage),
        })}
      </p>
      <div className="no-provider-ways">
        <Button
          size="small"
          onClick={() => onSimpler({ kind: 'story', language: 'en', secondLanguage: null })}
        >
          {t('create.nobodyWrites.simpler')}
        </Button>
        <Button size="small" look="plain" onClick={() => router.go({ screen: 'settings' })}>
          {t('create.openSettings')}
        </Button>
      </div>
    </div>
  )
}
