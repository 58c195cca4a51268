import type { Readiness, TextServerView } from '#contract/index.ts'
import type { Caller } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { createHomeServer } from '#core/providers/home-server.ts'
import { tidyAnswer, type RawStep } from '../../chat/answer.ts'
import { chatBody, streamChat } from '../../chat/chat-completions.ts'
import type { TextModel, TextRequest, TextStep } from '../../text-model.ts'
import type { WriterContext } from '../../writer.ts'
import { allAbilities, withLess, writingTimes, type Abilities } from './abilities.ts'
import { explainLocalText, serverName } from './explain.ts'
import { findTextServers, probeTextServer, type FindTextDeps } from './find.ts'
import { streamOllama } from './ollama.ts'

export { findTextServers, probeTextServer, type FindTextDeps } from './find.ts'

export interface LocalTextDeps extends FindTextDeps {
  /** As typed in the settings; empty: look on this computer's usual ports. Asked at every use. */
  readonly address: () => string
  /** The model's name; empty: the suggested one. Asked at every use. */
  readonly model: () => string
}

/**
 * Writes with a model server at home: Ollama, LM Studio, llama.cpp, or any with OpenAI's chat. No key. What such a
 * server does not take is left out, and remembered. `context.fetch` must be one for a server at home (`home: true`).
 */
export const createLocalTextModel = (deps: LocalTextDeps): TextModel => {
  const home = createHomeServer<TextServerView>({
    clock: deps.clock,
    address: deps.address,
    find: async (signal) => {
      const servers = await findTextServers(deps, signal)
      // One with a model that fits goes before one that has none.
      return servers.find(({ models }) => models.some(({ suggested }) => suggested)) ?? servers[0] ?? null
    },
    probe: (address, signal) => probeTextServer(deps, address, signal),
  })
  /** By server and model. */
  const abilities = new Map<string, Abilities>()

  const modelAt = (server: TextServerView): string => {
    const wanted = deps.model().trim()
    if (wanted === '') return server.models[0]?.id ?? ''
    const found = server.models.find(({ id }) => id === wanted || id === `${wanted}:latest`)
    if (found === undefined) {
      throw new ProviderFailure(
        'model-gone',
        `${server.name} no longer has ${wanted}. Choose another model in Settings.`,
      )
    }
    return found.id
  }

  /** One request, with what the server is believed to take. */
  const ask = (
    caller: Caller,
    server: TextServerView,
    model: string,
    request: TextRequest,
    able: Abilities,
  ): AsyncIterable<RawStep> => {
    if (server.kind === 'ollama') return streamOllama(caller, server.url, model, request, able)
    return streamChat(caller, {
      url: `${server.url}/v1/chat/completions`,
      body: chatBody(model, request, {
        isHeldToSchema: able.takesSchema,
        // LM Studio decides this in its own window.
        canSwitchThinkingOff: able.takesExtras && server.kind !== 'lm-studio',
      }),
      times: writingTimes,
      explain: explainLocalText(model),
    })
  }

  /** Nothing has come of a request that was refused: so it can be sent again with less. */
  async function* askUntilTaken(
    caller: Caller,
    server: TextServerView,
    model: string,
    request: TextRequest,
  ): AsyncGenerator<RawStep, void, undefined> {
    const id = `${server.url} ${model}`
    for (;;) {
      const able = abilities.get(id) ?? allAbilities
      let hasBegun = false
      try {
        for await (const step of ask(caller, server, model, request, able)) {
          hasBegun = true
          yield step
        }
        return
      } catch (cause) {
        const less = hasBegun ? null : withLess(able, cause)
        if (less === null) throw cause
        abilities.set(id, less)
      }
    }
  }

  async function* stream(
    request: TextRequest,
    context: WriterContext,
  ): AsyncGenerator<TextStep, void, undefined> {
    const server = await home.now(context.signal)
    if (server === null) {
      throw new ProviderFailure('no-server', 'No model server that writes was found at home. Is it started?')
    }
    const model = modelAt(server)
    const caller: Caller = { ...context, name: serverName, secrets: [] }
    try {
      yield* tidyAnswer(serverName, request, askUntilTaken(caller, server, model, request))
    } catch (cause) {
      // It may have been closed, or another may be there by now, or the model was removed.
      if (
        cause instanceof ProviderFailure &&
        ['network', 'bad-response', 'model-gone'].includes(cause.kind)
      ) {
        home.forget()
      }
      throw cause
    }
  }

  return {
    descriptor: { id: 'local', name: 'Model server at home', keyId: null, leavesComputer: false },
    readiness: async (): Promise<Readiness> =>
      (await home.now(new AbortController().signal)) === null ? 'no-server' : 'ready',
    stream,
  }
}
