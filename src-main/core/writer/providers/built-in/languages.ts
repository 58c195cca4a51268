import { languages as allLanguages, type Language } from '#contract/index.ts'
import { english } from './en/index.ts'
import type { StoryLanguage } from './model.ts'

const languages: Readonly<Partial<Record<Language, StoryLanguage>>> = { en: english }

/** Those in which the storyteller can tell. */
export const toldLanguages: readonly Language[] = allLanguages.filter((tag) => languages[tag] !== undefined)

/** @throws Error for one that is not among `toldLanguages`: nobody may ask for it. */
export const languageOf = (language: Language): StoryLanguage => {
  const told = languages[language]
  if (told === undefined) throw new Error(`The built-in storyteller does not speak ${language}`)
  return told
}
