import type { Settings } from '#contract/index.ts'
import type { FetchFor } from '../http/index.ts'
import type { HordeLimits } from '../illustrators/ai-horde/index.ts'
import type { Clock } from '../ports.ts'
import type { ServiceAddresses } from '../providers/services.ts'
import type { CheckText } from './model-writer/acceptance.ts'
import { modelAbilities } from './model-writer/abilities.ts'
import { createHordeTextModel } from './providers/ai-horde/index.ts'
import type { TellStory } from './providers/built-in/telling.ts'
import { createBuiltInWriter } from './providers/built-in/writer.ts'
import { createHuggingFaceTextModel } from './providers/hugging-face/index.ts'
import { createLocalTextModel } from './providers/local/index.ts'
import type { TextModel } from './text-model.ts'
import type { Writer } from './writer.ts'

/** All that any language model is reached with. */
export interface TextModelDeps extends Pick<ServiceAddresses, 'aiHorde' | 'huggingFaceRouter'> {
  readonly version: string
  /** Where this project can be reached; the Horde asks for it. */
  readonly projectUrl: string
  readonly settings: () => Settings
  readonly clock: Clock
  readonly fetchFor: FetchFor
  /** Of this computer, in bytes: what a model at home may take. */
  readonly memory: number
  /** The Horde's limits count for pictures, texts and key tests together. */
  readonly hordeLimits?: HordeLimits
}

/** Every way to a language model. Adding one is a folder, a line here and an id in the contract. */
export const createTextModels = (deps: TextModelDeps): readonly TextModel[] => [
  createLocalTextModel({
    address: () => deps.settings().localTextServer,
    model: () => deps.settings().localTextModel,
    fetchFor: deps.fetchFor,
    clock: deps.clock,
    memory: deps.memory,
  }),
  createHuggingFaceTextModel({
    routerUrl: deps.huggingFaceRouter,
    model: () => deps.settings().huggingFaceTextModel,
  }),
  createHordeTextModel({
    baseUrl: deps.aiHorde,
    version: deps.version,
    projectUrl: deps.projectUrl,
    anonymousAllowed: () => deps.settings().anonymousHorde,
    ...(deps.hordeLimits === undefined ? {} : { limits: deps.hordeLimits }),
  }),
]

export interface WriterDeps extends TextModelDeps {
  /** What every text of a model has to pass. */
  readonly checkText: CheckText
  /** How the built-in storyteller is asked. */
  readonly tell: TellStory
}

/** What reads and judges a model's answer is loaded with the first one, not for the window. */
const createModelWriter = (model: TextModel, checkText: CheckText): Writer => ({
  descriptor: model.descriptor,
  abilities: modelAbilities,
  readiness: model.readiness,
  write: async function* (task, context) {
    const { createLanguageModelWriter } = await import('./model-writer/model-writer.ts')
    yield* createLanguageModelWriter({ model, checkText }).write(task, context)
  },
})

/** Every writer, in the order in which they are asked unless the settings say otherwise. */
export const createWriters = (deps: WriterDeps): readonly Writer[] => [
  ...createTextModels(deps).map((model) => createModelWriter(model, deps.checkText)),
  createBuiltInWriter({ tell: deps.tell }),
]
