import type { SafetyLanguage } from '../language.ts'
import { english } from './english.ts'

/** Each language that topics and texts are checked in; another one is a file and a line. */
export const safetyLanguages: readonly SafetyLanguage[] = [english]
