import { z } from 'zod'
import { illustratorIds, keyIds } from './illustrators.ts'
import { languageSchema, storyKindSchema } from './tellings.ts'

export type { IllustratorId, KeyId } from './illustrators.ts'

export const illustratorIdSchema = z.enum(illustratorIds)

export const writerIds = ['local', 'hugging-face', 'ai-horde', 'built-in'] as const
export const writerIdSchema = z.enum(writerIds)
export type WriterId = z.infer<typeof writerIdSchema>

export const keyIdSchema = z.enum(keyIds)

/** Whether a provider can be asked now, and if not, why, in a word the window has a sentence for. */
export const readinessSchema = z.enum(['ready', 'off', 'no-key', 'no-server', 'offline', 'not-available'])
export type Readiness = z.infer<typeof readinessSchema>

export const providerViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  readiness: readinessSchema,
  /** True where using it sends text or pictures to another computer. */
  leavesComputer: z.boolean(),
  /** Seconds a page takes, as a rule; null when nothing is known. */
  secondsPerPage: z.number().nonnegative().nullable(),
})
export type ProviderView = z.infer<typeof providerViewSchema>

export const writerViewSchema = providerViewSchema.extend({
  id: writerIdSchema,
  languages: z.array(languageSchema),
  kinds: z.array(storyKindSchema),
  /** Whether it writes books in two languages. */
  bilingual: z.boolean(),
})
export type WriterView = z.infer<typeof writerViewSchema>

/** In the order in which they are asked. */
export const providersViewSchema = z.object({
  illustrators: z.array(providerViewSchema.extend({ id: illustratorIdSchema })),
  writers: z.array(writerViewSchema),
})
export type ProvidersView = z.infer<typeof providersViewSchema>

/** A model server found at home. */
export const localServerSchema = z.object({
  url: z.string(),
  kind: z.enum(['automatic1111', 'comfyui', 'stable-diffusion-cpp', 'openai-images']),
  name: z.string(),
})
export type LocalServerView = z.infer<typeof localServerSchema>

/** A model that a server at home can write with. */
export const textModelSchema = z.object({
  id: z.string(),
  /** Bytes on disk, and of memory while it writes; null where the server does not tell. */
  bytes: z.number().nonnegative().nullable(),
  /** Billions of parameters. */
  parameters: z.number().nonnegative().nullable(),
  /** The best of them for the job on this computer; one at most. */
  suggested: z.boolean(),
  /** False where it is likely too big for the memory of this computer. */
  fits: z.boolean(),
})
export type TextModelView = z.infer<typeof textModelSchema>

/** A server at home that writes, with its models, the best for the job first. */
export const textServerSchema = z.object({
  url: z.string(),
  kind: z.enum(['ollama', 'lm-studio', 'llama-cpp', 'openai-chat']),
  name: z.string(),
  models: z.array(textModelSchema),
})
export type TextServerView = z.infer<typeof textServerSchema>
