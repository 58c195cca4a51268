import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'

/** What main marks its sample books with. */
const sampleTag = 'sample'

/** How a tag is called; the sample books' one in the window's language. */
export function useTagName(): (tag: string) => string {
  const { t } = useTranslation()
  return (tag) => (tag === sampleTag ? t('library.sampleTag') : tag)
}

export function TagChips({ tags }: { readonly tags: readonly string[] }): JSX.Element | null {
  const nameOf = useTagName()
  if (tags.length === 0) return null
  return (
    <ul className="chips">
      {tags.map((tag) => (
        <li key={tag} className="chip">
          {nameOf(tag)}
        </li>
      ))}
    </ul>
  )
}
