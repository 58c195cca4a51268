import type { KeyId, Settings } from '#contract/index.ts'
import type { FetchFor } from '../http/index.ts'
import type { Clock, PictureStudio } from '../ports.ts'
import type { KeyTest } from '../providers/key-test.ts'
import type { ServiceAddresses } from '../providers/services.ts'
import {
  createAiHordeIllustrator,
  createHordeKeyTest,
  createHordeLimits,
  type HordeLimits,
} from './ai-horde/index.ts'
import { createBuiltInIllustrator } from './built-in/illustrator.ts'
import { createHuggingFaceIllustrator, createHuggingFaceKeyTest } from './hugging-face/index.ts'
import type { Illustrator } from './illustrator.ts'
import { createLocalIllustrator } from './local/index.ts'

/** All that any provider is built from. */
export interface ProviderDeps extends ServiceAddresses {
  readonly version: string
  /** Where this project can be reached; the Horde asks for it. */
  readonly projectUrl: string
  readonly settings: () => Settings
  readonly clock: Clock
  readonly fetchFor: FetchFor
  readonly studio: PictureStudio
  /** The Horde's limits count for pictures, texts and key tests together. */
  readonly hordeLimits?: HordeLimits
}

/** Every illustrator. Adding one is told step by step in CONTRIBUTING.md. */
export const createIllustrators = (deps: ProviderDeps): readonly Illustrator[] => [
  createAiHordeIllustrator({
    baseUrl: deps.aiHorde,
    version: deps.version,
    projectUrl: deps.projectUrl,
    anonymousAllowed: () => deps.settings().anonymousHorde,
    ...(deps.hordeLimits === undefined ? {} : { limits: deps.hordeLimits }),
  }),
  createHuggingFaceIllustrator({
    routerUrl: deps.huggingFaceRouter,
    hubUrl: deps.huggingFaceHub,
    model: () => deps.settings().huggingFaceImageModel,
  }),
  createLocalIllustrator({
    address: () => deps.settings().localImageServer,
    fetchFor: deps.fetchFor,
    clock: deps.clock,
  }),
  createBuiltInIllustrator({ studio: deps.studio }),
]

/** Who is asked whether a key works. */
export const createKeyTests = (deps: ProviderDeps): Readonly<Record<KeyId, KeyTest>> => ({
  'ai-horde': createHordeKeyTest({
    baseUrl: deps.aiHorde,
    version: deps.version,
    projectUrl: deps.projectUrl,
    limits: deps.hordeLimits ?? createHordeLimits(),
  }),
  'hugging-face': createHuggingFaceKeyTest({ hubUrl: deps.huggingFaceHub }),
})
