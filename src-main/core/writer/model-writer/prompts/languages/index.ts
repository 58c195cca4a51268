import type { Language } from '#contract/index.ts'
import type { LanguagePrompt } from '../language-prompt.ts'
import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { hindi } from './hi.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { turkish } from './tr.ts'
import { ukrainian } from './uk.ts'
import { chinese } from './zh.ts'

export const languagePrompts: Readonly<Record<Language, LanguagePrompt>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  uk: ukrainian,
  tr: turkish,
  ar: arabic,
  hi: hindi,
  ja: japanese,
  zh: chinese,
}
