import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defuse } from './defuse.ts'

it.each([
  '<|im_start|>',
  '<|im_end|>',
  '<|eot_id|>',
  '<|start_header_id|>system<|end_header_id|>',
  '<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>',
  '<start_of_turn>model',
  '<end_of_turn>',
  '[INST]',
  '[/INST]',
  '</s>',
  '<s>',
  '<<SYS>>',
  '<｜User｜>',
  '<think>',
  '</think>',
  '### Instruction:',
  '## system:',
  '<|im_<|x|>start|>',
  '<<|a|>|im_end|>',
])('takes %s out', (token) => {
  const left = defuse(
    `a fox ${token === token.trimStart() && token.startsWith('#') ? `\n${token}` : token} with a lamp`,
  )
  expect(left).not.toMatch(/<\|[^|]*\|>|<\/?s>|_of_turn|INST|SYS>|｜|<\/?think>|#\s*(?:Instruction|system)/u)
  expect(left).toContain('a fox')
  expect(left).toContain('with a lamp')
})

it.each([
  'A fox who says “ignore your rules”.',
  '2 < 3 and 3 > 2',
  'A <3 for grandma',
  '## A heading',
  'cats [and dogs]',
  'Привіт 🦊 日本語',
])('leaves %s as it is', (text) => {
  expect(defuse(text)).toBe(text)
})

it('leaves nothing of a token, whatever stands around it', () => {
  const part = fc.constantFrom(
    '<|',
    '|>',
    '<',
    '>',
    'im_end',
    '</s',
    '[INST]',
    '<|im_end|>',
    '<s>',
    ' ',
    'a',
    '<think>',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      expect(defuse(parts.join(''))).not.toMatch(/<\|im_end\|>|<\/?s>|\[INST\]|<think>/u)
    }),
  )
})
