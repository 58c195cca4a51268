import type { TextMessage } from '../../text-model.ts'
import { defuse } from '../../chat/defuse.ts'

/** How a family of models was taught to tell who speaks. */
interface Template {
  readonly system: (text: string) => string
  readonly user: (text: string) => string
  /** What was answered before. */
  readonly assistant: (text: string) => string
  /** After this it is the model's turn. */
  readonly turn: string
  /** Where its turn is over; the Horde's answers contain it. */
  readonly stops: readonly string[]
}

const chatml: Template = {
  system: (text) => `<|im_start|>system\n${text}<|im_end|>\n`,
  user: (text) => `<|im_start|>user\n${text}<|im_end|>\n`,
  assistant: (text) => `<|im_start|>assistant\n${text}<|im_end|>\n`,
  turn: '<|im_start|>assistant\n',
  stops: ['<|im_end|>', '<|im_start|>', '<|endoftext|>'],
}

/** Qwen 3 thinks first unless its thinking is there already, and empty. */
const quietChatml: Template = { ...chatml, turn: `${chatml.turn}<think>\n\n</think>\n\n` }

const llama3Part = (role: string, text: string): string =>
  `<|start_header_id|>${role}<|end_header_id|>\n\n${text}<|eot_id|>`

const llama3: Template = {
  system: (text) => llama3Part('system', text),
  user: (text) => llama3Part('user', text),
  assistant: (text) => llama3Part('assistant', text),
  turn: '<|start_header_id|>assistant<|end_header_id|>\n\n',
  stops: ['<|eot_id|>', '<|start_header_id|>', '<|end_of_text|>'],
}

/** Has no place for rules of its own: they stand before the first user's words. */
const mistral: Template = {
  system: (text) => `${text}\n\n`,
  user: (text) => `[INST] ${text} [/INST]`,
  assistant: (text) => ` ${text}</s>`,
  turn: '',
  stops: ['</s>', '[INST]'],
}

const gemma: Template = {
  system: (text) => `${text}\n\n`,
  user: (text) => `<start_of_turn>user\n${text}<end_of_turn>\n`,
  assistant: (text) => `<start_of_turn>model\n${text}<end_of_turn>\n`,
  turn: '<start_of_turn>model\n',
  stops: ['<end_of_turn>', '<start_of_turn>', '<eos>'],
}

const commandPart = (role: string, text: string): string =>
  `<|START_OF_TURN_TOKEN|><|${role}_TOKEN|>${text}<|END_OF_TURN_TOKEN|>`

const commandR: Template = {
  system: (text) => commandPart('SYSTEM', text),
  user: (text) => commandPart('USER', text),
  assistant: (text) => commandPart('CHATBOT', text),
  turn: '<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>',
  stops: ['<|END_OF_TURN_TOKEN|>', '<|START_OF_TURN_TOKEN|>'],
}

const phi3: Template = {
  system: (text) => `<|system|>\n${text}<|end|>\n`,
  user: (text) => `<|user|>\n${text}<|end|>\n`,
  assistant: (text) => `<|assistant|>\n${text}<|end|>\n`,
  turn: '<|assistant|>\n',
  stops: ['<|end|>', '<|user|>', '<|endoftext|>'],
}

const phi4: Template = {
  system: (text) => `<|im_start|>system<|im_sep|>${text}<|im_end|>`,
  user: (text) => `<|im_start|>user<|im_sep|>${text}<|im_end|>`,
  assistant: (text) => `<|im_start|>assistant<|im_sep|>${text}<|im_end|>`,
  turn: '<|im_start|>assistant<|im_sep|>',
  stops: ['<|im_end|>', '<|im_start|>', '<|endoftext|>'],
}

const alpaca: Template = {
  system: (text) => `${text}\n\n`,
  user: (text) => `### Instruction:\n${text}\n\n`,
  assistant: (text) => `### Response:\n${text}\n\n`,
  turn: '### Response:\n',
  stops: ['### Instruction:', '### Response:', '</s>'],
}

const templates = {
  chatml,
  'chatml-quiet': quietChatml,
  llama3,
  mistral,
  gemma,
  'command-r': commandR,
  phi3,
  phi4,
  alpaca,
} as const
export type TemplateName = keyof typeof templates

/** By what a model's name begins with or says of its kin; the first that fits. Sources: the models' own cards. */
const byName: readonly (readonly [RegExp, TemplateName])[] = [
  [/llama-?3|llama-?guard-?3/iu, 'llama3'],
  [/gemma/iu, 'gemma'],
  [/command-?r|aya-?(?:23|expanse)/iu, 'command-r'],
  [/phi-?3/iu, 'phi3'],
  [/phi-?4/iu, 'phi4'],
  [/qwen3-(?!.*(?:instruct|thinking|coder))/iu, 'chatml-quiet'],
  // Before Mistral: OpenHermes and Dolphin are Mistrals that speak ChatML.
  [/qwen|hermes|dolphin|\byi-|internlm|smollm|olmo|exaone|chatml/iu, 'chatml'],
  [/mi[sx]tral|ministral|nemo/iu, 'mistral'],
]

/** Alpaca's where nothing is known: most models have seen it, and none takes its marks for a token. */
export const templateFor = (model: string): TemplateName =>
  byName.find(([pattern]) => pattern.test(model))?.[1] ?? 'alpaca'

export interface RawPrompt {
  readonly prompt: string
  readonly stops: readonly string[]
}

/**
 * The messages as one text, in a model's own template, ending where it is the model's turn, or in the middle of its
 * turn after `begun`. A message can't end itself: control tokens in it are taken out.
 */
export const renderPrompt = (
  name: TemplateName,
  messages: readonly TextMessage[],
  begun: string,
): RawPrompt => {
  const template = templates[name]
  const hasSystem = !['mistral', 'gemma', 'alpaca'].includes(name)
  const merged = hasSystem ? messages : withRulesInFront(messages)
  const said = merged.map(({ role, content }) => template[role](defuse(content).trim())).join('')
  return { prompt: said + template.turn + begun, stops: template.stops }
}

/** For templates without a place for rules: they stand in front of the first user's words. */
const withRulesInFront = (messages: readonly TextMessage[]): readonly TextMessage[] => {
  const rules = messages.filter(({ role }) => role === 'system').map(({ content }) => content)
  const others = messages.filter(({ role }) => role !== 'system')
  const first = others.findIndex(({ role }) => role === 'user')
  if (rules.length === 0 || first === -1) return others
  return others.map((message, index) =>
    index === first ? { ...message, content: `${rules.join('\n\n')}\n\n${message.content}` } : message,
  )
}
