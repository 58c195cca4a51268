import type { Language } from '#contract/index.ts'
import { english } from './en/index.ts'
import type { StoryLanguage } from './model.ts'

const languages: Readonly<Record<Language, StoryLanguage>> = { en: english }

export const languageOf = (language: Language): StoryLanguage => languages[language]
