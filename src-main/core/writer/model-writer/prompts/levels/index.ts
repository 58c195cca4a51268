import type { Level } from '#contract/index.ts'
import type { LevelPrompt } from '../level-prompt.ts'
import { confident } from './confident.ts'
import { early } from './early.ts'
import { firstWords } from './first-words.ts'
import { growing } from './growing.ts'

export const levelPrompts: Readonly<Record<Level, LevelPrompt>> = {
  'first-words': firstWords,
  early,
  growing,
  confident,
}
