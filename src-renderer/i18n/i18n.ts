import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en/index.ts'

/** The shape of a language: the keys of English, with any words. */
type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Words<T[K]>
}
export type Translation = Words<typeof en>

/** Languages that the window can speak. Another one is a folder beside `en` and a line here. */
export const translations: Readonly<Record<string, Translation>> = { en }

export function createI18n(language: string): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language in translations ? language : 'en',
    fallbackLng: 'en',
    resources: Object.fromEntries(
      Object.entries(translations).map(([tag, translation]) => [tag, { translation }]),
    ),
    // React writes text as text; escaping here would show entities.
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
  return instance
}
