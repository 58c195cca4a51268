import { maxPages } from '#contract/index.ts'
import { moods, places, poses, pronouns, times, weathers } from '#core/story/scene.ts'
import type { JsonSchema } from '../../text-model.ts'

const text = { type: 'string' } as const
const oneOf = (words: readonly string[]): JsonSchema => ({ type: 'string', enum: words })
const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
const list = (items: JsonSchema, min: number, max: number): JsonSchema => ({
  type: 'array',
  items,
  minItems: min,
  maxItems: max,
})

const character = object({
  id: oneOf(['hero', 'friend', 'helper']),
  name: text,
  kind: text,
  pronoun: oneOf(pronouns),
  look: text,
})

const scene = object({
  place: oneOf(places),
  placeDetail: text,
  time: oneOf(times),
  weather: oneOf(weathers),
  who: list(
    object({ id: oneOf(['hero', 'friend', 'helper']), pose: oneOf(poses), mood: oneOf(moods) }),
    0,
    3,
  ),
  things: list(text, 0, 4),
  action: text,
})

const page = (isBilingual: boolean, isNumbered: boolean): JsonSchema =>
  object({
    ...(isNumbered ? { number: { type: 'integer', minimum: 1, maximum: maxPages } } : {}),
    text,
    ...(isBilingual ? { second: text } : {}),
    scene,
  })

/** Title and cast stand before the pages: a page can be shown, and its picture ordered, as soon as it is whole. */
export const bookSchema = (pages: number, isBilingual: boolean): JsonSchema =>
  object({ title: text, cast: list(character, 1, 3), pages: list(page(isBilingual, false), pages, pages) })

/** Pages of a book that has its title and cast. */
export const pagesSchema = (pages: number, isBilingual: boolean, isNumbered: boolean): JsonSchema =>
  object({ pages: list(page(isBilingual, isNumbered), pages, pages) })
