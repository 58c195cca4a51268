import { createJsonStream, type Json, type JsonObject, type JsonPath, type JsonState } from './json-stream.ts'

/** What a model says of one page, not yet judged. */
export interface PageDraft {
  /** As the model numbers it; null where it does not. */
  readonly number: number | null
  readonly text: string
  readonly second: string
  readonly scene: Json
}

export type AnswerPart =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'cast'; readonly cast: readonly Json[] }
  | { readonly kind: 'page'; readonly page: PageDraft }

/** Reads a model's answer as it comes. Throws AnswerTooLarge. */
export interface AnswerReader {
  /** What became whole with this piece, in order. */
  readonly push: (text: string) => readonly AnswerPart[]
  readonly state: () => JsonState
}

const titleKeys = new Set(['title', 'name', 'book_title'])
const castKeys = new Set(['cast', 'characters'])
/** Fields of a page, as we ask for them and as models call them. */
const textKeys = ['text', 'content', 'story_text']
const secondKeys = ['second', 'secondText', 'second_text', 'translation']
const numberKeys = ['number', 'page', 'page_number']

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const first = (object: JsonObject, keys: readonly string[]): Json | undefined =>
  keys.map((key) => object[key]).find((value) => value !== undefined && value !== null)

const wordsOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** A page is known by its text, wherever a model puts it: in `pages`, in a list of its own, or all alone. */
const draftOf = (path: JsonPath, value: Json): PageDraft | null => {
  if (!isObject(value) || path.some((key) => key === 'scene' || castKeys.has(String(key)))) return null
  const text = wordsOf(first(value, textKeys))
  const scene = value.scene ?? null
  if (text === '' && !isObject(scene)) return null
  const number = Number(first(value, numberKeys))
  return {
    number: Number.isInteger(number) && number > 0 ? number : null,
    text,
    second: wordsOf(first(value, secondKeys)),
    scene,
  }
}

export const createAnswerReader = (limits: { readonly characters: number }): AnswerReader => {
  let parts: AnswerPart[] = []
  let hasTitle = false
  let pagesOfRoot = 0
  let isOver = false

  const onValue = (path: JsonPath, value: Json): void => {
    if (isOver) return
    const key = path.at(-1)
    if (typeof value === 'string') {
      if (!hasTitle && path.length <= 2 && titleKeys.has(String(key)) && value.trim() !== '') {
        hasTitle = true
        parts.push({ kind: 'title', title: value })
      }
    } else if (Array.isArray(value)) {
      if (castKeys.has(String(key)) && path.length <= 2)
        parts.push({ kind: 'cast', cast: value as readonly Json[] })
    } else {
      const page = draftOf(path, value)
      if (page !== null) {
        pagesOfRoot += 1
        parts.push({ kind: 'page', page })
      }
    }
    // A second one after the first is an afterthought; one before it without pages was none of ours.
    if (path.length === 0 && pagesOfRoot > 0) isOver = true
  }
  const stream = createJsonStream(onValue, { ...limits, depth: 8, entries: 40, string: 6_000 })

  return {
    push: (text) => {
      parts = []
      stream.push(text)
      return parts
    },
    state: stream.state,
  }
}
