import { ArrowDown, ArrowUp, FoldVertical } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/index.ts'
import { IconButton } from '../../ui/button.tsx'
import { joinPages, moveBreak } from './page-breaks.ts'

/** Where the pages of a text break; each break can be moved or taken away. */
export function OwnPages({
  pages,
  language,
  onChange,
}: {
  readonly pages: readonly string[]
  readonly language: Language
  readonly onChange: (pages: readonly string[]) => void
}): JSX.Element {
  const { t } = useTranslation()
  return (
    <aside className="own-pages" aria-label={t('own.pages')}>
      <h2 className="label">{t('own.pages')}</h2>
      <p className="soft small" role="status">
        {pages.length === 0 ? t('own.noPages') : t('own.count', { count: pages.length })}
      </p>
      <ol>
        {pages.map((page, index) => (
          // A page has no name but its place.
          <li key={index}>
            <div className="own-page">
              <span className="own-number" aria-hidden="true">
                {index + 1}
              </span>
              <p dir="auto" lang={language}>
                {page}
              </p>
            </div>
            {index < pages.length - 1 && (
              <div className="own-break" role="group" aria-label={t('own.break', { page: index + 1 })}>
                <Move
                  label={t('own.earlier', { page: index + 1 })}
                  to={moveBreak(pages, index, 'earlier', language)}
                  onChange={onChange}
                >
                  <ArrowUp size={16} aria-hidden="true" />
                </Move>
                <Move
                  label={t('own.later', { page: index + 1 })}
                  to={moveBreak(pages, index, 'later', language)}
                  onChange={onChange}
                >
                  <ArrowDown size={16} aria-hidden="true" />
                </Move>
                <Move
                  label={t('own.join', { page: index + 1, next: index + 2 })}
                  to={joinPages(pages, index)}
                  onChange={onChange}
                >
                  <FoldVertical size={16} aria-hidden="true" />
                </Move>
              </div>
            )}
          </li>
        ))}
      </ol>
    </aside>
  )
}

function Move({
  label,
  to,
  onChange,
  children,
}: {
  readonly label: string
  /** null: it can't be done here. */
  readonly to: readonly string[] | null
  readonly onChange: (pages: readonly string[]) => void
  readonly children: JSX.Element
}): JSX.Element {
  return (
    <IconButton
      label={label}
      disabled={to === null}
      onClick={() => {
        if (to !== null) onChange(to)
      }}
    >
      {children}
    </IconButton>
  )
}
