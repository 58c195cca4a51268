import { failureOf, kindOfStatus, withWords, type FailedAnswer } from '#core/http/index.ts'
import { ProviderFailure, type FailureKind } from '#core/providers/failure.ts'

export const serverName = 'The model server'

/**
 * What a failed answer of a model server at home means. The words decide: servers answer a model that is missing or
 * does not fit into the memory with nearly any status. Sources: ollama docs/api/errors.mdx, llama.cpp tools/server.
 */
export const explainLocalText =
  (model: string) =>
  (answer: FailedAnswer): ProviderFailure => {
    const { status, said } = answer
    if (/loading model|model is (?:still )?(?:being )?load/iu.test(said)) {
      return failure('model-loading', `${serverName} is still loading ${model}.`, answer)
    }
    if (
      /requires more (?:system )?memory|out of memory|insufficient (?:system )?(?:memory|resources)|cudaMalloc/iu.test(
        said,
      )
    ) {
      return failure('bad-request', `${model} is too big for the memory of that computer.`, answer)
    }
    if (
      status === 404 ||
      /model .{0,200}(?:not found|does not exist|not exist)|no model (?:is )?loaded/iu.test(said)
    ) {
      return failure(
        'model-gone',
        `${serverName} does not have ${model}. Choose another in Settings.`,
        answer,
      )
    }
    if (status === 401 || status === 403) {
      return failure(
        'forbidden',
        `${serverName} wants a key, which Inglenook does not give to servers at home.`,
        answer,
      )
    }
    if (status === 503 && answer.retryAfter === null)
      return failure('server-error', `${serverName} is busy.`, answer)
    return failureOf(serverName, kindOfStatus(status), answer)
  }

const failure = (kind: FailureKind, sentence: string, answer: FailedAnswer): ProviderFailure =>
  new ProviderFailure(kind, withWords(sentence, answer.said), {
    said: answer.said,
    status: answer.status,
    ...(answer.retryAfter === null ? {} : { retryAfter: answer.retryAfter }),
  })
