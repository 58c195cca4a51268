import type { Caller, TimeLimits } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { tidyAnswer, type RawStep } from '../../chat/answer.ts'
import { chatBody, streamChat } from '../../chat/chat-completions.ts'
import type { TextModel, TextRequest, TextStep } from '../../text-model.ts'
import type { WriterContext } from '../../writer.ts'
import { explainHuggingFaceText } from './errors.ts'
import { chooseRoute, listChatModels, type ChatRoute, type LiveChatModel } from './models.ts'

export interface HuggingFaceTextDeps {
  /** `https://router.huggingface.co` */
  readonly routerUrl: string
  /** As the settings say; empty for the first of the usual ones that is live. Asked at every use. */
  readonly model: () => string
}

const name = 'Hugging Face'
/** What is live changes within hours, not minutes. */
const listStays = 10 * 60_000
/** A cold model takes minutes until its first word; a warm one writes some fifty words a second. */
const writingTimes: TimeLimits = { headers: 180_000, stall: 60_000, total: 600_000 }

/**
 * Writes at whichever of Hugging Face's inference providers has the model live: OpenAI's chat, one request an answer.
 * Where a provider refuses the schema, it is asked once more without. Source: hub-docs inference-providers.
 */
export const createHuggingFaceTextModel = (deps: HuggingFaceTextDeps): TextModel => {
  const routerUrl = deps.routerUrl.replace(/\/+$/u, '')
  let known: { readonly at: number; readonly models: readonly LiveChatModel[] | null } | null = null
  /** Models, with their provider, that were found not to take a schema. */
  const withoutSchema = new Set<string>()

  const routeNow = async (caller: Caller, key: string): Promise<ChatRoute> => {
    const now = caller.clock.now()
    if (known === null || now - known.at > listStays || now < known.at) {
      known = { at: now, models: await listChatModels(caller, routerUrl, key) }
    }
    const route = chooseRoute(deps.model().trim(), known.models)
    return { ...route, takesSchema: route.takesSchema && !withoutSchema.has(route.model) }
  }

  async function* ask(
    caller: Caller,
    key: string,
    request: TextRequest,
    route: ChatRoute,
  ): AsyncGenerator<RawStep, void, undefined> {
    let hasBegun = false
    try {
      const steps = streamChat(caller, {
        url: `${routerUrl}/v1/chat/completions`,
        headers: { authorization: `Bearer ${key}` },
        body: chatBody(route.model, request, {
          isHeldToSchema: route.takesSchema,
          canSwitchThinkingOff: false,
        }),
        times: writingTimes,
        explain: explainHuggingFaceText(route.model),
      })
      for await (const step of steps) {
        hasBegun = true
        yield step
      }
      return
    } catch (cause) {
      const isOverSchema =
        cause instanceof ProviderFailure &&
        cause.kind === 'bad-request' &&
        route.takesSchema &&
        request.schema !== null
      if (hasBegun || !isOverSchema) throw cause
      withoutSchema.add(route.model)
    }
    yield* ask(caller, key, request, { ...route, takesSchema: false })
  }

  async function* stream(
    request: TextRequest,
    context: WriterContext,
  ): AsyncGenerator<TextStep, void, undefined> {
    const { key } = context
    if (key === null) throw new ProviderFailure('no-key', 'There is no token for Hugging Face.')
    const caller: Caller = { ...context, name, secrets: [key] }
    try {
      yield* tidyAnswer(name, request, ask(caller, key, request, await routeNow(caller, key)))
    } catch (cause) {
      // Whoever no longer has it is not to be asked again before the router has been.
      if (
        cause instanceof ProviderFailure &&
        ['model-gone', 'no-model', 'bad-request'].includes(cause.kind)
      ) {
        known = null
      }
      throw cause
    }
  }

  return {
    descriptor: { id: 'hugging-face', name, keyId: 'hugging-face', leavesComputer: true },
    readiness: (key) => Promise.resolve(key === null ? 'no-key' : 'ready'),
    stream,
  }
}
