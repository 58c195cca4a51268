/** A value of JSON. Objects have no prototype: a key `__proto__` is a key like any other. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}
export type JsonPath = readonly (string | number)[]

export interface JsonLimits {
  /** Characters of the whole answer, also of what stands around the JSON; more throws AnswerTooLarge. */
  readonly characters: number
  /** Containers within each other; deeper ones end the reading as `broken`. */
  readonly depth: number
  /** Entries of one container that are kept; more are read over. */
  readonly entries: number
  /** Characters of one string that are kept; more are read over. */
  readonly string: number
}

/** A model that goes on and on. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge'
}

/**
 * `before`: no JSON has begun. `inside`: one has begun and is not at its end. `after`: it has ended; what follows is
 * commentary, until another one begins. `broken`: what came can't be read on; whatever was whole until then is good.
 */
export type JsonState = 'before' | 'inside' | 'after' | 'broken'

/** Reads JSON as it comes, in pieces split anywhere. */
export interface JsonStream {
  readonly push: (text: string) => void
  readonly state: () => JsonState
}

type Mutable = Record<string, Json>
type Frame =
  | {
      readonly kind: 'object'
      readonly value: Mutable
      key: string
      expect: 'key' | 'colon' | 'value' | 'comma'
    }
  | { readonly kind: 'array'; readonly value: Json[]; expect: 'value' | 'comma' }

type Mode =
  | { readonly at: 'outside' }
  /** A bracket outside of JSON: it begins some only if what comes next looks like it. */
  | { readonly at: 'opening'; readonly bracket: '{' | '[' }
  | { readonly at: 'between' }
  | { readonly at: 'string'; readonly quotes: string; escape: string | null }
  /** A quotation mark inside a string: whether it ends it shows in what comes next, held in `held`. */
  | { readonly at: 'quote'; readonly quotes: string; held: string; sawComma: boolean }
  | { readonly at: 'word'; text: string }
  | { readonly at: 'broken' }

const isSpace = (character: string): boolean =>
  character <= ' ' || character === '\u00A0' || character === '\uFEFF'
/** Closing marks by opening one. */
const quoteMarks: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”"', '„': '“”"', '«': '»' }
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: '' }
const isWordCharacter = (character: string): boolean => /[\w.+-]/.test(character)
const longestWord = 64

/**
 * A tolerant reader of a language model's JSON: a lead-in, code fences and an epilogue are passed over; trailing and
 * missing commas, single and typographic quotation marks, bare words, line breaks and unescaped quotation marks within
 * strings, and brackets closed in the wrong order are understood where only one reading is sensible.
 *
 * `onValue` is told of every string, number and container as soon as it is whole, innermost first; `path` leads to it
 * from the root, and is empty for the root itself.
 */
export const createJsonStream = (
  onValue: (path: JsonPath, value: Json) => void,
  limits: JsonLimits,
): JsonStream => {
  let mode: Mode = { at: 'outside' }
  const stack: Frame[] = []
  let characters = 0
  let roots = 0
  /** The string that is being read, in pieces, and how long it is. */
  let pieces: string[] = []
  let length = 0

  const path = (): JsonPath =>
    stack.map((frame) => (frame.kind === 'object' ? frame.key : frame.value.length))

  const put = (value: Json): void => {
    const frame = stack.at(-1)
    onValue(path(), value)
    mode = { at: 'between' }
    if (frame === undefined) {
      roots += 1
      mode = { at: 'outside' }
    } else if (frame.kind === 'array') {
      if (frame.value.length < limits.entries) frame.value.push(value)
      frame.expect = 'comma'
    } else {
      if (frame.key in frame.value || Object.keys(frame.value).length < limits.entries) {
        frame.value[frame.key] = value
      }
      frame.expect = 'comma'
    }
  }

  const open = (bracket: '{' | '['): void => {
    if (stack.length >= limits.depth) {
      mode = { at: 'broken' }
      return
    }
    stack.push(
      bracket === '{'
        ? { kind: 'object', value: Object.create(null) as Mutable, key: '', expect: 'key' }
        : { kind: 'array', value: [], expect: 'value' },
    )
    mode = { at: 'between' }
  }

  const closeTop = (): void => {
    const frame = stack.pop()
    if (frame !== undefined) put(frame.value)
  }

  /** A bracket that was forgotten is closed with the one around it. */
  const close = (bracket: string): void => {
    const kind = bracket === '}' ? 'object' : 'array'
    const at = stack.findLastIndex((frame) => frame.kind === kind)
    if (at === -1) {
      mode = { at: 'broken' }
      return
    }
    while (stack.length > at) closeTop()
  }

  const beginString = (mark: string): void => {
    pieces = []
    length = 0
    mode = { at: 'string', quotes: quoteMarks[mark] ?? mark, escape: null }
  }

  const append = (text: string): void => {
    if (length < limits.string) pieces.push(text)
    length += text.length
  }

  const isKey = (): boolean => {
    const frame = stack.at(-1)
    return frame?.kind === 'object' && frame.expect === 'key'
  }

  const endText = (text: string): void => {
    const frame = stack.at(-1)
    if (frame?.kind === 'object' && frame.expect === 'key') {
      frame.key = text
      frame.expect = 'colon'
      mode = { at: 'between' }
    } else put(text)
  }

  const endWord = (word: string): void => {
    if (isKey()) endText(word)
    else if (word === 'true' || word === 'True') put(true)
    else if (word === 'false' || word === 'False') put(false)
    else if (word === 'null' || word === 'None') put(null)
    else put(/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : word)
  }

  const between = (character: string): void => {
    const frame = stack.at(-1)
    if (frame === undefined || isSpace(character)) return
    if (character === '}' || character === ']') {
      if (frame.expect === 'value' && frame.kind === 'object') put(null)
      close(character)
    } else if (character === ',') {
      if (frame.kind === 'object') {
        if (frame.expect === 'value') put(null)
        frame.expect = 'key'
      } else frame.expect = 'value'
    } else if (frame.kind === 'object' && frame.expect === 'colon') {
      if (character === ':') frame.expect = 'value'
      else mode = { at: 'broken' }
    } else {
      // A comma was forgotten.
      if (frame.expect === 'comma') frame.expect = frame.kind === 'object' ? 'key' : 'value'
      if (quoteMarks[character] !== undefined) beginString(character)
      else if ((character === '{' || character === '[') && !isKey()) open(character)
      else if (isWordCharacter(character)) mode = { at: 'word', text: character }
      else mode = { at: 'broken' }
    }
  }

  const inString = (now: Mode & { readonly at: 'string' }, character: string): void => {
    if (now.escape !== null) {
      const escape = now.escape + character
      if (!escape.startsWith('u')) append(escapes[escape] ?? escape)
      else if (escape.length < 5 && (escape.length === 1 || /[\da-f]/i.test(character))) {
        now.escape = escape
        return
      } else if (escape.length === 5) append(String.fromCharCode(Number.parseInt(escape.slice(1), 16)))
      now.escape = null
    } else if (character === '\\') now.escape = ''
    else if (now.quotes.includes(character)) {
      mode = { at: 'quote', quotes: now.quotes, held: character, sawComma: false }
    } else append(character)
  }

  /** What the string goes on with when the mark was only a mark. */
  const resume = (now: Mode & { readonly at: 'quote' }, character: string): void => {
    append(now.held)
    const string: Mode & { readonly at: 'string' } = { at: 'string', quotes: now.quotes, escape: null }
    mode = string
    inString(string, character)
  }

  const afterQuote = (now: Mode & { readonly at: 'quote' }, character: string): void => {
    if (isSpace(character)) {
      now.held += character
      return
    }
    const end = (rest: string): void => {
      endText(pieces.join(''))
      for (const next of rest) between(next)
    }
    if (isKey()) {
      if (character === ':') end(character)
      else resume(now, character)
    } else if (now.sawComma) {
      // `"…", and then` is speech; `"…", "next"` is JSON.
      if (quoteMarks[character] !== undefined || '{[}]'.includes(character)) end(`,${character}`)
      else if (stack.at(-1)?.kind === 'array' && /[\d-]/.test(character)) end(`,${character}`)
      else resume(now, character)
    } else if (character === ',') {
      now.held += character
      now.sawComma = true
    } else if (character === '}' || character === ']') end(character)
    // The next line begins with a key: a comma was forgotten.
    else if (quoteMarks[character] !== undefined && now.held.includes('\n')) end(character)
    else resume(now, character)
  }

  const step = (character: string): void => {
    switch (mode.at) {
      case 'outside':
        if (character === '{' || character === '[') mode = { at: 'opening', bracket: character }
        break
      case 'opening': {
        if (isSpace(character)) break
        const { bracket } = mode
        const begins = bracket === '{' ? quoteMarks[character] !== undefined : character === '{'
        mode = { at: 'outside' }
        if (begins) open(bracket)
        if (begins) between(character)
        else step(character)
        break
      }
      case 'between':
        between(character)
        break
      case 'string':
        inString(mode, character)
        break
      case 'quote':
        afterQuote(mode, character)
        break
      case 'word':
        if (isWordCharacter(character) && mode.text.length < longestWord) mode.text += character
        else {
          endWord(mode.text)
          step(character)
        }
        break
      case 'broken':
        break
    }
  }

  return {
    push: (text) => {
      characters += text.length
      if (characters > limits.characters) {
        throw new AnswerTooLarge(`More than ${limits.characters} characters came.`)
      }
      for (let index = 0; index < text.length; index += 1) step(text.charAt(index))
    },
    state: () => {
      if (mode.at === 'broken') return 'broken'
      if (stack.length > 0) return 'inside'
      return roots > 0 ? 'after' : 'before'
    },
  }
}
