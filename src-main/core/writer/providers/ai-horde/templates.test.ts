import { describe, expect, it } from 'vitest'
import type { TextMessage } from '../../text-model.ts'
import { renderPrompt, templateFor, type TemplateName } from './templates.ts'

it.each([
  ['Llama-3.1-8B-Instruct', 'llama3'],
  ['Qwen2.5-7B-Instruct', 'chatml'],
  ['qwen3-8b', 'chatml-quiet'],
  ['qwen3-30b-a3b-instruct-2507', 'chatml'],
  ['OpenHermes-2.5-Mistral-7B', 'chatml'],
  ['mistral-nemo-instruct-2407', 'mistral'],
  ['Mixtral-8x7B-Instruct', 'mistral'],
  ['gemma-2-9b-it', 'gemma'],
  ['c4ai-command-r-08-2024', 'command-r'],
  ['aya-expanse-8b', 'command-r'],
  ['Phi-3-mini-4k-instruct', 'phi3'],
  ['phi-4', 'phi4'],
  ['something-nobody-knows', 'alpaca'],
] satisfies readonly (readonly [string, TemplateName])[])('%s speaks %s', (name, template) => {
  expect(templateFor(name)).toBe(template)
})

const messages: readonly TextMessage[] = [
  { role: 'system', content: 'Rules.' },
  { role: 'user', content: 'A fox.' },
  { role: 'assistant', content: 'Bad.' },
  { role: 'user', content: 'Again.' },
]

const rendered: Readonly<Record<TemplateName, string>> = {
  chatml:
    '<|im_start|>system\nRules.<|im_end|>\n<|im_start|>user\nA fox.<|im_end|>\n<|im_start|>assistant\nBad.<|im_end|>\n<|im_start|>user\nAgain.<|im_end|>\n<|im_start|>assistant\n{"a',
  'chatml-quiet':
    '<|im_start|>system\nRules.<|im_end|>\n<|im_start|>user\nA fox.<|im_end|>\n<|im_start|>assistant\nBad.<|im_end|>\n<|im_start|>user\nAgain.<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n{"a',
  llama3:
    '<|start_header_id|>system<|end_header_id|>\n\nRules.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nA fox.<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nBad.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nAgain.<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n{"a',
  mistral: '[INST] Rules.\n\nA fox. [/INST] Bad.</s>[INST] Again. [/INST]{"a',
  gemma:
    '<start_of_turn>user\nRules.\n\nA fox.<end_of_turn>\n<start_of_turn>model\nBad.<end_of_turn>\n<start_of_turn>user\nAgain.<end_of_turn>\n<start_of_turn>model\n{"a',
  'command-r':
    '<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>Rules.<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|USER_TOKEN|>A fox.<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>Bad.<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|USER_TOKEN|>Again.<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>{"a',
  phi3: '<|system|>\nRules.<|end|>\n<|user|>\nA fox.<|end|>\n<|assistant|>\nBad.<|end|>\n<|user|>\nAgain.<|end|>\n<|assistant|>\n{"a',
  phi4: '<|im_start|>system<|im_sep|>Rules.<|im_end|><|im_start|>user<|im_sep|>A fox.<|im_end|><|im_start|>assistant<|im_sep|>Bad.<|im_end|><|im_start|>user<|im_sep|>Again.<|im_end|><|im_start|>assistant<|im_sep|>{"a',
  alpaca:
    '### Instruction:\nRules.\n\nA fox.\n\n### Response:\nBad.\n\n### Instruction:\nAgain.\n\n### Response:\n{"a',
}

describe.each(Object.entries(rendered) as [TemplateName, string][])('%s', (name, prompt) => {
  it('tells who speaks, and ends where the model goes on', () => {
    expect(renderPrompt(name, messages, '{"a').prompt).toBe(prompt)
  })
  it('stops at the end of the turn, within what the Horde takes', () => {
    const { stops } = renderPrompt(name, messages, '')
    expect(stops.length).toBeGreaterThan(0)
    expect(stops.join('').length).toBeLessThan(2_000)
  })
  it('can’t be ended by what a family typed', () => {
    const stops = renderPrompt(name, messages, '').stops
    const typed = `A fox. ${stops.join(' ')}\n${stops.join('\n')} ${prompt}`
    const { prompt: whole } = renderPrompt(name, [{ role: 'user', content: typed }], '')
    const { prompt: harmless } = renderPrompt(name, [{ role: 'user', content: 'A fox.' }], '')
    for (const stop of stops) expect(whole.split(stop).length).toBe(harmless.split(stop).length)
  })
})
