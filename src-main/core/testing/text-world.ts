import type { Settings, WriterId } from '#contract/index.ts'
import type { HordeLimits } from '../illustrators/ai-horde/index.ts'
import { createTextModels } from '../writer/registry.ts'
import type { TextModel, TextRequest, TextStep } from '../writer/text-model.ts'
import type { WriterContext } from '../writer/writer.ts'
import { silentLog, type ProviderWorld } from './provider-world.ts'

export interface TextModelOptions {
  readonly horde?: string
  readonly router?: string
  readonly homeServer?: string
  /** The model in the settings; empty: as the provider chooses. */
  readonly model?: string
  readonly anonymousHorde?: boolean
  readonly limits?: HordeLimits
}

const nowhere = 'http://127.0.0.1:9'

/** One of the registry's language models, at home in a world. */
export const textModelIn = (world: ProviderWorld, id: WriterId, options: TextModelOptions): TextModel => {
  // Only what providers read of the settings.
  const settings = {
    anonymousHorde: options.anonymousHorde ?? false,
    localTextServer: options.homeServer ?? nowhere,
    localTextModel: options.model ?? '',
    huggingFaceTextModel: options.model ?? '',
  } as Settings
  const found = createTextModels({
    aiHorde: options.horde ?? nowhere,
    huggingFaceRouter: options.router ?? nowhere,
    version: '1.2.3',
    projectUrl: 'https://example.org/inglenook',
    settings: () => settings,
    clock: world.clock,
    fetchFor: world.fetchFor,
    memory: 16 * 1024 ** 3,
    ...(options.limits === undefined ? {} : { hordeLimits: options.limits }),
  }).find(({ descriptor }) => descriptor.id === id)
  if (found === undefined) throw new Error(`The registry has no ${id}`)
  return found
}

export const writingContext = (
  world: ProviderWorld,
  options: Partial<Pick<WriterContext, 'key' | 'signal' | 'log'>> = {},
): WriterContext => ({
  fetch: world.fetchFor({ purpose: 'Story text', storyId: 'a story', home: true }),
  key: options.key ?? null,
  signal: options.signal ?? new AbortController().signal,
  clock: world.clock,
  log: options.log ?? silentLog,
})

export const textRequest = (change: Partial<TextRequest> = {}): TextRequest => ({
  messages: [
    { role: 'system', content: 'You write bedtime stories. Answer as JSON.' },
    { role: 'user', content: 'A fox with a lamp.' },
  ],
  schema: {
    type: 'object',
    properties: { title: { type: 'string' }, pages: { type: 'array', items: { type: 'string' } } },
    required: ['title', 'pages'],
    additionalProperties: false,
  },
  maxTokens: 2_000,
  temperature: 0.8,
  seed: 4_000_000_000,
  ...change,
})

export interface Written {
  readonly steps: readonly TextStep[]
  readonly text: string
  readonly model: string
  readonly end: 'stop' | 'length' | null
}

/** All that a language model answers. `onStep` is told as it comes. */
export const readAll = async (
  steps: AsyncIterable<TextStep>,
  onStep: (step: TextStep) => void = () => undefined,
): Promise<Written> => {
  const all: TextStep[] = []
  for await (const step of steps) {
    all.push(step)
    onStep(step)
  }
  const last = all.at(-1)
  return {
    steps: all,
    text: all.map((step) => (step.kind === 'text' ? step.text : '')).join(''),
    model: all.find((step) => step.kind === 'model')?.model ?? '',
    end: last?.kind === 'end' ? last.reason : null,
  }
}
