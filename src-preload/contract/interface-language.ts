/** What the window and the menus speak. Apart from the schemas, and without zod: the window loads it before it draws. */
export const spokenLanguages = ['en', 'de', 'es', 'fr', 'uk', 'ar'] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]

/** `system`: the first of the system's languages that there is. */
export const interfaceLanguages = ['system', ...spokenLanguages] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/**
 * The language to speak: the chosen one, else the first of the system's that there is, else English.
 *
 * @param system BCP 47 tags, the most wanted first
 */
export const languageFor = (chosen: InterfaceLanguage, system: readonly string[]): SpokenLanguage => {
  if (chosen !== 'system') return chosen
  const wanted = system.map((tag) => tag.toLowerCase().split('-')[0])
  const found = wanted.flatMap((tag) => spokenLanguages.filter((language) => language === tag))
  return found[0] ?? 'en'
}
