import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { sayNotice } from '../i18n/say.ts'
import { IconButton } from '../ui/button.tsx'
import { useApp } from './app-context.ts'

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert }

/** What main has to say: a calm line above the screen, until it is dismissed. */
export function NoticeBanner(): JSX.Element | null {
  const { t, i18n } = useTranslation()
  const { notices } = useApp()
  const list = useStore(notices.store)
  return (
    <section className="notices" aria-label={t('notice.region')} aria-live="polite">
      {list.map((notice) => {
        const Icon = icons[notice.kind]
        return (
          <div key={notice.id} className={`notice ${notice.kind}`}>
            <Icon size={20} aria-hidden="true" />
            <p>{sayNotice(i18n, notice)}</p>
            <IconButton label={t('notice.dismiss')} onClick={() => notices.dismiss(notice.id)}>
              <X size={18} aria-hidden="true" />
            </IconButton>
          </div>
        )
      })}
    </section>
  )
}
