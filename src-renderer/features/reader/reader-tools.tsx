import { Bookmark, LayoutGrid, Maximize, Minimize, MoonStar, Volume2 } from 'lucide-react'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/index.ts'
import { useIsChildView, useSettings } from '../../app/app-context.ts'
import { IconButton } from '../../ui/button.tsx'
import { TypePopover } from './type-popover.tsx'

/** The row of tools over an open book. `more` is its menu. */
export function ReaderTools({
  title,
  language,
  aloud,
  bedtime,
  bookmark,
  contents,
  fullScreen,
  more,
}: {
  /** Shown where there is room; empty for none. */
  readonly title: string
  /** Of the book. */
  readonly language: Language
  readonly aloud: Toggle
  readonly bedtime: Toggle
  /** null on a page that can't have one. */
  readonly bookmark: Toggle | null
  /** null while there are no pages. */
  readonly contents: Toggle | null
  readonly fullScreen: Toggle
  readonly more: ReactNode
}): JSX.Element {
  const { t } = useTranslation()
  const settings = useSettings()
  const isChildView = useIsChildView()
  return (
    <div className="reader-tools">
      <p className="reader-title soft small" aria-hidden="true">
        {title}
      </p>
      <IconButton
        label={t(aloud.on ? 'reader.aloud.stop' : 'reader.aloud.start')}
        aria-pressed={aloud.on}
        onClick={aloud.toggle}
      >
        <Volume2 size={20} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('reader.bedtime.toggle')} aria-pressed={bedtime.on} onClick={bedtime.toggle}>
        <MoonStar size={19} aria-hidden="true" />
      </IconButton>
      <IconButton
        className={`mark-page ${bookmark?.on ? 'on' : ''}`}
        label={t(bookmark?.on ? 'reader.bookmark.remove' : 'reader.bookmark.add')}
        aria-pressed={bookmark?.on ?? false}
        disabled={bookmark === null}
        onClick={bookmark?.toggle}
      >
        <Bookmark size={19} aria-hidden="true" />
      </IconButton>
      {settings && !isChildView && <TypePopover settings={settings} language={language} />}
      <IconButton
        label={t('reader.contents')}
        aria-pressed={contents?.on ?? false}
        disabled={contents === null}
        onClick={contents?.toggle}
      >
        <LayoutGrid size={19} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={t(fullScreen.on ? 'reader.leaveFullScreen' : 'reader.fullScreen')}
        onClick={fullScreen.toggle}
      >
        {fullScreen.on ? (
          <Minimize size={19} aria-hidden="true" />
        ) : (
          <Maximize size={19} aria-hidden="true" />
        )}
      </IconButton>
      {more}
    </div>
  )
}

export interface Toggle {
  readonly on: boolean
  readonly toggle: () => void
}
