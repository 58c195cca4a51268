import { useTranslation } from 'react-i18next'
import type { StorySummary } from '#contract/index.ts'

/** A story's title, or, until the writer has found one, what it is about. */
export function useTitle(): (story: Pick<StorySummary, 'title' | 'topic'>) => string {
  const { t } = useTranslation()
  return ({ title, topic }) => title || t('library.card.untitled', { topic: shorten(topic, 60) })
}

function shorten(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', most)).trimEnd() || text.slice(0, most)}…`
}
