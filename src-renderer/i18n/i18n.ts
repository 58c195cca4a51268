import { createInstance, type i18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Settings } from '#contract/index.ts'
import { en } from './en/index.ts'

export type InterfaceLanguage = Exclude<Settings['interfaceLanguage'], 'system'>

/** What the other languages are loaded by, each when it is wanted. One more is a folder beside `en` and a line here. */
const loaders: Readonly<Record<Exclude<InterfaceLanguage, 'en'>, () => Promise<object>>> = {
  de: async () => (await import('./de/index.ts')).de,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  uk: async () => (await import('./uk/index.ts')).uk,
  ar: async () => (await import('./ar/index.ts')).ar,
}

export const interfaceLanguages: readonly InterfaceLanguage[] = ['en', 'de', 'es', 'fr', 'uk', 'ar']

/** All words of a language. */
export const wordsIn = async (language: InterfaceLanguage): Promise<object> =>
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

/** The language to speak: the chosen one, else the first of the system's that there is, else English. */
export const languageFor = (
  chosen: Settings['interfaceLanguage'],
  system: readonly string[],
): InterfaceLanguage => {
  if (chosen !== 'system') return chosen
  const tags = system.map((tag) => tag.toLowerCase().split('-')[0])
  return (
    tags.flatMap((tag) => interfaceLanguages.filter((language) => language === tag)).find(Boolean) ?? 'en'
  )
}

/** Loads a language's words where they are not there yet, and speaks it from then on. */
export async function speak(instance: i18n, language: InterfaceLanguage): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await wordsIn(language))
  }
  await instance.changeLanguage(language)
}
