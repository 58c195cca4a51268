import { useTranslation } from 'react-i18next'
import { localeFor } from '../format/time.ts'

/** How to write dates, numbers and lists. */
export function useLocale(): string {
  const { i18n } = useTranslation()
  return localeFor(i18n.language, navigator.language)
}
