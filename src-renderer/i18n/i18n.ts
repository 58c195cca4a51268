import { createInstance, type i18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { SpokenLanguage } from '#contract/interface-language.ts'
import { en } from './en/index.ts'

/** What the other languages are loaded by, each when it is wanted. One more is a folder beside `en` and a line here and in the contract. */
const loaders: Readonly<Record<Exclude<SpokenLanguage, 'en'>, () => Promise<object>>> = {
  de: async () => (await import('./de/index.ts')).de,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  uk: async () => (await import('./uk/index.ts')).uk,
  ar: async () => (await import('./ar/index.ts')).ar,
}

/** All words of a language. */
export const wordsIn = async (language: SpokenLanguage): Promise<object> =>
  language === 'en' ? en : await loaders[language]()

/** Speaks English until it is told otherwise. */
export function createI18n(): i18n {
  const instance = createInstance()
  const resources: Resource = { en: { translation: en } }
  void instance.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources,
    // React writes text as text; escaping here would show entities.
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
  return instance
}

/** Loads a language's words where they are not there yet, and speaks it from then on. */
export async function speak(instance: i18n, language: SpokenLanguage): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await wordsIn(language))
  }
  await instance.changeLanguage(language)
}
