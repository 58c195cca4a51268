import { languages, storyKinds } from '#contract/index.ts'
import type { Writer } from '../writer.ts'

/** What any language model can be asked for; known before anything of one is loaded. */
export const modelAbilities: Writer['abilities'] = {
  languages,
  kinds: storyKinds,
  bilingual: true,
  goesOn: true,
}
