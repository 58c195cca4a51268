import { z } from 'zod'
import { failureOf, kindOfStatus, withWords, type FailedAnswer } from '#core/http/index.ts'
import { ProviderFailure, type FailureKind } from '#core/providers/failure.ts'

/** The serverless API's answer while a model is being loaded; `estimated_time` in seconds. */
const loadingSchema = z.object({ estimated_time: z.number().nonnegative().max(86_400) })

/** What the work is called in a sentence. */
export interface WorkWords {
  readonly credit: string
  readonly refused: string
}

const pictureWords: WorkWords = { credit: 'image generation', refused: 'this picture' }

/**
 * What a failed answer of the Hub, the router or a provider behind it means. The words decide where a status alone
 * has several meanings: 403 is a gated model, a token without the right, or something refused. Source: hub-docs
 * inference-providers, huggingface.js inference/src (docs/providers.md).
 */
export const explainHuggingFace =
  (model: string, words: WorkWords = pictureWords) =>
  (answer: FailedAnswer): ProviderFailure => {
    const { status, said } = answer
    switch (status) {
      case 401:
        return failure('unauthorised', 'Hugging Face does not know this token.', answer)
      case 402:
        return failure('out-of-credit', `The credit for ${words.credit} at Hugging Face is used up.`, answer)
      case 403:
        if (
          /gated|access to (?:this )?model|accept (?:the|its) (?:license|terms|conditions)|awaiting/iu.test(
            said,
          )
        ) {
          return failure(
            'model-gated',
            `The terms of ${model} have to be accepted at Hugging Face first.`,
            answer,
          )
        }
        return failure(
          'forbidden',
          'This token is not allowed to use Inference Providers. Make one with “Make calls to Inference Providers”.',
          answer,
        )
      case 404:
      case 410:
        return failure(
          'model-gone',
          `Hugging Face no longer has ${model}. Choose another model in Settings.`,
          answer,
        )
      case 429:
        return failure('rate-limited', 'Hugging Face asks for a pause: too many requests.', answer)
      case 503:
        return loading(model, answer)
      default:
        if (/exceeded your (?:monthly )?(?:included )?credits/iu.test(said)) {
          return failure(
            'out-of-credit',
            `The credit for ${words.credit} at Hugging Face is used up.`,
            answer,
          )
        }
        if ((status === 400 || status === 422) && /nsfw|safety|content policy|moderat/iu.test(said)) {
          return failure('prompt-refused', `Hugging Face refused the words of ${words.refused}.`, answer)
        }
        return failureOf('Hugging Face', kindOfStatus(status), answer)
    }
  }

const loading = (model: string, answer: FailedAnswer): ProviderFailure => {
  const parsed = loadingSchema.safeParse(answer.body)
  if (parsed.success || /loading/iu.test(answer.said)) {
    const wait = parsed.success ? parsed.data.estimated_time * 1000 : answer.retryAfter
    return failure('model-loading', `${model} is being loaded at Hugging Face.`, {
      ...answer,
      retryAfter: wait,
    })
  }
  return failureOf('Hugging Face', 'server-error', answer)
}

const failure = (kind: FailureKind, sentence: string, answer: FailedAnswer): ProviderFailure =>
  new ProviderFailure(kind, withWords(sentence, answer.said), {
    said: answer.said,
    status: answer.status,
    ...(answer.retryAfter === null ? {} : { retryAfter: Math.round(answer.retryAfter) }),
  })
