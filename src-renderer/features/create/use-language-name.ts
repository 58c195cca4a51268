import { useMemo } from 'react'
import type { Language } from '#contract/index.ts'
import { useLocale } from '../../i18n/use-locale.ts'

/** Says a language in the window's own: `Ukrainian`, or `Simplified Chinese`, which is what `zh` means here. */
export function useLanguageName(): (language: Language) => string {
  const locale = useLocale()
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'language' })
    return (language) => {
      const name = names.of(language === 'zh' ? 'zh-Hans' : language) ?? language
      return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`
    }
  }, [locale])
}
