/** Drops what a model thinks aloud from the text it streams. `push` and `end` answer what is left for the reader. */
export interface ThinkingFilter {
  readonly push: (text: string) => string
  readonly end: () => string
}

/** How models fence their thinking: DeepSeek and Qwen, others of their kind, Magistral, Kimi, Seed. */
const fences: readonly (readonly [open: string, close: string])[] = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<thought>', '</thought>'],
  ['<reasoning>', '</reasoning>'],
  ['<|begin_of_thought|>', '<|end_of_thought|>'],
  ['[THINK]', '[/THINK]'],
  ['◁think▷', '◁/think▷'],
  ['<seed:think>', '</seed:think>'],
]

/** gpt-oss writes in channels: `<|channel|>analysis<|message|>...<|end|><|start|>assistant<|channel|>final<|message|>...`. */
const channelToken = /<\|(start|channel|message|end|return|call|constrain)\|>/u
const longestChannelToken = '<|constrain|>'.length

/** So many characters of a lead-in are held back, to see whether it was thinking. */
const longestLeadIn = 64 * 1024

type State =
  /** Nothing for the reader has come yet. */
  | { readonly at: 'start' }
  | { readonly at: 'thinking'; readonly close: string }
  | { readonly at: 'channels'; readonly channel: string; readonly part: 'head' | 'body' | 'between' }
  | { readonly at: 'answer' }

/**
 * Thinking stands before an answer, never within it: once the answer has begun, a fence is part of the story (a topic
 * may well say `<think>`). Where the answer is to be JSON (`isJson`), what stands before it is held back until a line
 * begins with `{`, `[` or a code fence: some models' templates open the fence for them, so that only its end comes.
 */
export const createThinkingFilter = (isJson: boolean): ThinkingFilter => {
  let state: State = { at: 'start' }
  let held = ''

  const atStart = (ended: boolean): string | null => {
    const text = held.trimStart()
    if (text.startsWith('<|channel|>') || text.startsWith('<|start|>')) {
      state = { at: 'channels', channel: '', part: 'between' }
      held = text
      return null
    }
    const fence = fences.find(([open]) => startsWithFence(text, open))
    if (fence !== undefined) {
      state = { at: 'thinking', close: fence[1] }
      held = text.slice(fence[0].length)
      return null
    }
    const closed = lastClose(text)
    if (closed !== null) {
      held = text.slice(closed)
      return held.trim() === '' ? '' : null
    }
    if (!ended && mayBecomeFence(text)) return ''
    if (isJson && !ended && held.length < longestLeadIn && !/^[ \t]*(?:[{[]|```)/mu.test(held)) return ''
    state = { at: 'answer' }
    return null
  }

  const whileThinking = (close: string): string | null => {
    const end = indexOfFence(held, close)
    if (end === -1) {
      held = held.slice(-(close.length - 1))
      return ''
    }
    held = held.slice(end + close.length)
    state = { at: 'start' }
    return null
  }

  const inChannels = (now: State & { readonly at: 'channels' }, ended: boolean): string => {
    let { channel, part } = now
    let shown = ''
    for (;;) {
      const found = channelToken.exec(held)
      // What may be the beginning of a token waits for the rest of it.
      const cut = found?.index ?? (ended ? held.length : beginningOfToken(held))
      const text = held.slice(0, cut)
      if (part === 'head') channel += text.slice(0, 100)
      if (part === 'body' && channel.trim().split(/\s/u)[0] === 'final') shown += text
      held = held.slice(cut + (found?.[0].length ?? 0))
      if (found === null) break
      if (found[1] === 'channel') [channel, part] = ['', 'head']
      else if (found[1] === 'message') part = 'body'
      // `<|constrain|>json` as well: it says something of the channel, and is none of its name.
      else part = 'between'
    }
    state = { at: 'channels', channel, part }
    return shown
  }

  const drain = (ended: boolean): string => {
    for (;;) {
      let shown: string | null
      switch (state.at) {
        case 'start':
          shown = atStart(ended)
          break
        case 'thinking':
          shown = whileThinking(state.close)
          break
        case 'channels':
          return inChannels(state, ended)
        case 'answer':
          shown = held
          held = ''
          return shown
      }
      if (shown !== null) return shown
    }
  }

  return {
    push: (text) => {
      held += text
      return drain(false)
    },
    // A thought that never ended was all there was.
    end: () => drain(true),
  }
}

const startsWithFence = (text: string, open: string): boolean =>
  text.slice(0, open.length).toLowerCase() === open.toLowerCase()

const indexOfFence = (text: string, close: string): number => {
  const exact = text.indexOf(close)
  return exact === -1 ? text.toLowerCase().indexOf(close.toLowerCase()) : exact
}

/** Whether a text may turn out to begin with a fence or a channel once more of it has come. */
const mayBecomeFence = (text: string): boolean =>
  text === '' ||
  [...fences.map(([open]) => open), '<|channel|>', '<|start|>'].some((open) => startsWithFence(open, text))

/** Where what follows the last closing fence of a lead-in begins, or null where there is none. */
const lastClose = (text: string): number | null => {
  const ends = fences.flatMap(([, close]) => {
    const at = text.lastIndexOf(close)
    return at === -1 ? [] : [at + close.length]
  })
  return ends.length === 0 ? null : Math.max(...ends)
}

const beginningOfToken = (text: string): number => {
  const at = text.lastIndexOf('<')
  return at !== -1 && text.length - at < longestChannelToken && '<|'.startsWith(text.slice(at, at + 2))
    ? at
    : text.length
}
