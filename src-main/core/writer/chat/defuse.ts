/**
 * What models' templates use to part who speaks: in a family's words it could end the rules and begin others. Servers
 * parse such tokens wherever they stand, also in the middle of a message.
 */
const controls: readonly RegExp[] = [
  // ChatML, Llama 3, Phi, Command R, gpt-oss, Falcon: <|im_start|>, <|eot_id|>, <|START_OF_TURN_TOKEN|>
  /<\|[^\n|<>]{0,60}\|>/gu,
  // Gemma, T5, Llama 2 and its kin: <start_of_turn>, <bos>, <s>, </s>, <<SYS>>
  /<\/?(?:start_of_turn|end_of_turn|bos|eos|pad|unk|s)>/giu,
  /<<\/?SYS>>/giu,
  // Mistral: [INST], [/INST], [SYSTEM_PROMPT], [AVAILABLE_TOOLS]
  /\[\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|THINK)\]/gu,
  // DeepSeek: <｜User｜>
  /<｜[^\n｜<>]{0,60}｜>/gu,
  // Thinking
  /<\/?(?:think|thinking|thought|reasoning|seed:think)>/giu,
  // Alpaca: ### Instruction:
  /#{2,}[ \t]*(?:instruction|input|response|system|user|assistant|human)\b[ \t]*:?/giu,
]

/** A text without anything that a model's template would take for its own; a space stands where it was. */
export const defuse = (text: string): string => {
  let before = text
  // What is left and right of a removed token may make up another one.
  for (let round = 0; round < 8; round++) {
    const after = controls.reduce((result, control) => result.replace(control, ' '), before)
    if (after === before) return after
    before = after
  }
  return before.replace(/[<>|[\]｜#]/gu, ' ')
}
