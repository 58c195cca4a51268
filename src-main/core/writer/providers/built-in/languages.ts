import type { Language } from '#contract/index.ts'
import { english } from './en/index.ts'
import type { StoryLanguage } from './model.ts'
import type { toldLanguages } from './told-languages.ts'

const told: Readonly<Record<(typeof toldLanguages)[number], StoryLanguage>> = { en: english }
const languages: Readonly<Partial<Record<Language, StoryLanguage>>> = told

/** @throws Error for one that is not among `toldLanguages`: nobody may ask for it. */
export const languageOf = (language: Language): StoryLanguage => {
  const spoken = languages[language]
  if (spoken === undefined) throw new Error(`The built-in storyteller does not speak ${language}`)
  return spoken
}
