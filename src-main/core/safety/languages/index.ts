import type { SafetyLanguage } from '../language.ts'
import { arabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hindi } from './hindi.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'
import { turkish } from './turkish.ts'
import { ukrainian } from './ukrainian.ts'

/** Each language that topics and texts are checked in; another one is a file and a line. */
export const safetyLanguages: readonly SafetyLanguage[] = [
  english,
  german,
  spanish,
  french,
  ukrainian,
  arabic,
  italian,
  portuguese,
  dutch,
  polish,
  turkish,
  hindi,
  japanese,
  chinese,
]
