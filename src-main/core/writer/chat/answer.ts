import { badResponse } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import type { TextRequest, TextStep } from '../text-model.ts'
import { createThinkingFilter } from './thinking.ts'

/** What a provider's protocol says, before it is tidied up. */
export type RawStep =
  | { readonly kind: 'model'; readonly model: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end'; readonly reason: 'stop' | 'length' }

/** No language takes more UTF-16 code units for a token on average; whoever sends more does not count. */
const mostUnitsPerToken = 12

/**
 * Makes an answer of what a protocol says: the model once and first, thinking dropped, no code point split, nothing
 * after the end. Throws `too-large` when a server goes on beyond `maxTokens`, and `bad-response` when there is no
 * text, or no end.
 */
export async function* tidyAnswer(
  name: string,
  request: Pick<TextRequest, 'maxTokens' | 'schema'>,
  raw: AsyncIterable<RawStep>,
): AsyncGenerator<TextStep, void, undefined> {
  const filter = createThinkingFilter(request.schema !== null)
  const whole = createWholeCodePoints()
  const mostUnits = request.maxTokens * mostUnitsPerToken + 1_000
  let model: string | null = null
  let units = 0
  let hasText = false
  let end: 'stop' | 'length' | null = null

  for await (const step of raw) {
    if (step.kind === 'model') {
      if (model === null) yield step
      model = step.model
    } else if (step.kind === 'end') {
      end = step.reason
      break
    } else {
      units += step.text.length
      if (units > mostUnits)
        throw new ProviderFailure('too-large', `${name} wrote far more than it was asked for.`)
      const text = whole.push(filter.push(step.text))
      if (text !== '') {
        hasText ||= text.trim() !== ''
        yield { kind: 'text', text }
      }
    }
  }
  const rest = whole.push(filter.end()) + whole.end()
  if (rest !== '') {
    hasText ||= rest.trim() !== ''
    yield { kind: 'text', text: rest }
  }
  if (end === null) throw badResponse(name, 'broke off in the middle of its answer', '')
  if (!hasText) {
    throw badResponse(
      name,
      units > 0 ? 'thought until it had no room left for an answer' : 'sent an answer without a word in it',
      '',
    )
  }
  yield { kind: 'end', reason: end }
}

/** Keeps a high surrogate back until its other half has come; one that stays alone becomes U+FFFD. */
const createWholeCodePoints = () => {
  let half = ''
  return {
    push: (text: string): string => {
      const all = half + text
      half = /[\uD800-\uDBFF]$/u.test(all) ? all.slice(-1) : ''
      return (half === '' ? all : all.slice(0, -1)).toWellFormed()
    },
    end: (): string => half.toWellFormed(),
  }
}
