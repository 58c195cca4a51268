import type { StoryKind } from '#contract/index.ts'
import type { KindPrompt } from '../kind-prompt.ts'
import { lullaby } from './lullaby.ts'
import { rhyme } from './rhyme.ts'
import { story } from './story.ts'
import { trueThings } from './true-things.ts'

export const kindPrompts: Readonly<Record<StoryKind, KindPrompt>> = {
  story,
  rhyme,
  lullaby,
  'true-things': trueThings,
}
