import { z } from 'zod'

/** `first-words` ages 2 to 4, `early` 5 to 6, `growing` 7 to 9, `confident` 10 and up. */
export const levels = ['first-words', 'early', 'growing', 'confident'] as const
export const levelSchema = z.enum(levels)
export type Level = z.infer<typeof levelSchema>

/** BCP 47 primary tags of the languages a story can be written in; `zh` in simplified characters. */
export const languages = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'uk',
  'tr',
  'ar',
  'hi',
  'ja',
  'zh',
] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** `true-things`: a gentle book of facts, which says of itself that a machine wrote it. */
export const storyKinds = ['story', 'rhyme', 'lullaby', 'true-things'] as const
export const storyKindSchema = z.enum(storyKinds)
export type StoryKind = z.infer<typeof storyKindSchema>

/** When a story begins to be made: at a time, in milliseconds since the epoch, or once nothing else is being made. */
export const beginsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('at'), at: z.int().positive() }),
  z.object({ kind: z.literal('after-others') }),
])
export type Begins = z.infer<typeof beginsSchema>

/** How the pictures look. `paper-cut` is what the built-in illustrator cuts; it turns it into each of the others. */
export const pictureStyles = [
  'paper-cut',
  'watercolour',
  'gouache',
  'pencil',
  'pastel',
  'ink-wash',
  'woodcut',
  'classic',
  'comic',
  'felt',
  'mosaic',
  'night-glow',
] as const
export const pictureStyleSchema = z.enum(pictureStyles)
export type PictureStyle = z.infer<typeof pictureStyleSchema>
