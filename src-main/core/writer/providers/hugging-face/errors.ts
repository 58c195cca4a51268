import type { FailedAnswer } from '#core/http/index.ts'
import { explainHuggingFace } from '#core/illustrators/hugging-face/errors.ts'
import type { ProviderFailure } from '#core/providers/failure.ts'

/** What a failed answer of the router means, as for pictures, in words for a text. */
export const explainHuggingFaceText = (model: string): ((answer: FailedAnswer) => ProviderFailure) =>
  explainHuggingFace(model, { credit: 'Inference Providers', refused: 'this story' })
