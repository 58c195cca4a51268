import { abortFailure, orAbort, pause, type TimeLimits } from '#core/http/index.ts'
import { anonymousKey, hordeName, type HordeConnection } from '#core/illustrators/ai-horde/api.ts'
import { createHordeLimits, type HordeLimits } from '#core/illustrators/ai-horde/limits.ts'
import { delayAfterFailure, pollDelay } from '#core/illustrators/ai-horde/polling.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { tidyAnswer, type RawStep } from '../../chat/answer.ts'
import type { TextModel, TextRequest, TextStep } from '../../text-model.ts'
import type { WriterContext } from '../../writer.ts'
import { createHordeTextApi, type HordeTextApi, type HordeTextRequest, type HordeTextStatus } from './api.ts'
import { chooseTextModel, type ChosenTextModel, type LiveTextModel } from './models.ts'
import { renderPrompt } from './templates.ts'
import { holdsWholeJson } from './whole-json.ts'

export interface HordeTextDeps {
  /** `https://aihorde.net/api/v2` */
  readonly baseUrl: string
  readonly version: string
  readonly projectUrl: string
  /** Whether the shared account is to be used when there is no key: an explicit choice in the settings. */
  readonly anonymousAllowed: () => boolean
  /** One instance for the whole app; the illustrator shares it. */
  readonly limits?: HordeLimits
}

/** How long the list of live models is taken for true. */
const modelsStay = 60_000
/** Tokens for one request. Beyond this the Horde wants kudos first (docs/providers.md). */
const roundTokens = 512
/** How long the Horde may call a request impossible before it is given up: workers come and go. */
const impossibleFor = 60_000
/** A withdrawal must not hold anyone up. */
const cancelTimes: TimeLimits = { headers: 5_000, stall: 5_000, total: 8_000 }
/** Characters of a token, on the safe side: what is estimated too low is refused, and too high finds fewer workers. */
const charactersPerToken = 3

/**
 * Writes with strangers' computers at the AI Horde: safe models alone, each asked in its own template.
 *
 * Nothing is streamed there, and one request brings 512 tokens at most. So an answer is made in rounds, each going on
 * where the one before broke off, and each is passed on when it has come. With a schema the answer is at its end when
 * the JSON is whole; without one, when a stop sequence came or a round fell short. `length` is answered only when
 * `maxTokens` are used up. A request in the middle of which the app ends is not taken up again: a writer has no place
 * to keep its number.
 */
export const createHordeTextModel = (deps: HordeTextDeps): TextModel => {
  const connection: HordeConnection = {
    baseUrl: deps.baseUrl.replace(/\/+$/u, ''),
    version: deps.version,
    projectUrl: deps.projectUrl,
    limits: deps.limits ?? createHordeLimits(),
  }
  let known: { readonly at: number; readonly models: readonly LiveTextModel[] } | null = null

  const keyFor = (key: string | null): string | null => key ?? (deps.anonymousAllowed() ? anonymousKey : null)

  const chooseNow = async (api: HordeTextApi, now: number): Promise<ChosenTextModel> => {
    // Also asked anew when the clock was set back.
    if (known === null || now - known.at > modelsStay || now < known.at) {
      known = { at: now, models: await api.liveModels() }
    }
    const chosen = chooseTextModel(known.models)
    if (chosen !== undefined) return chosen
    throw new ProviderFailure(
      'no-model',
      'None of the models that are safe to write for children is live at the AI Horde.',
    )
  }

  const withdraw = async (id: string, context: WriterContext): Promise<void> => {
    try {
      const free = { ...context, signal: new AbortController().signal }
      await createHordeTextApi(connection, free).remove(id, cancelTimes)
    } catch (cause) {
      context.log.info('A request could not be withdrawn at the AI Horde', {
        id,
        kind: cause instanceof ProviderFailure ? cause.kind : 'unknown',
      })
    }
  }

  /** Once a request is under way its id is needed to withdraw it: so this one call goes on without the signal. */
  const submit = async (
    api: HordeTextApi,
    body: HordeTextRequest,
    context: WriterContext,
  ): Promise<string> => {
    await api.turnToSubmit()
    if (context.signal.aborted) throw abortFailure(context.signal)
    const unstopped = { ...context, signal: new AbortController().signal }
    const sending = createHordeTextApi(connection, unstopped).submit(body)
    try {
      return await orAbort(sending, context.signal, () => {
        sending.then(
          (late) => withdraw(late, context),
          (cause: unknown) =>
            context.log.debug('A stopped request had failed', { reason: String(cause).slice(0, 200) }),
        )
      })
    } catch (cause) {
      // The list was out of date, or is to be looked at anew before the next try.
      if (cause instanceof ProviderFailure && ['model-gone', 'impossible'].includes(cause.kind)) known = null
      throw cause
    }
  }

  /** One request from its beginning to its text. Withdrawn if it is given up. */
  const round = async (
    api: HordeTextApi,
    body: HordeTextRequest,
    context: WriterContext,
  ): Promise<{ readonly text: string; readonly model: string | null }> => {
    const id = await submit(api, body, context)
    try {
      return textOf(await waitForText(api, id, context))
    } catch (cause) {
      const isOver = cause instanceof ProviderFailure && ['expired', 'censored'].includes(cause.kind)
      const withdrawal = isOver ? Promise.resolve() : withdraw(id, context)
      // Who has stopped it does not wait.
      if (!context.signal.aborted) await withdrawal
      throw cause
    }
  }

  async function* rounds(
    request: TextRequest,
    context: WriterContext,
  ): AsyncGenerator<RawStep, void, undefined> {
    const api = createHordeTextApi(connection, context)
    const chosen = await chooseNow(api, context.clock.now())
    let written = ''
    for (let left = request.maxTokens; left > 0; left -= roundTokens) {
      const body = requestFor(chosen, request, written, Math.min(roundTokens, Math.max(16, left)))
      const came = await round(api, body, context)
      const { text, isStopped } = cutAtStop(came.text, body.params.stop_sequence)
      if (written === '') yield { kind: 'model', model: came.model ?? chosen.name }
      written += text
      if (text !== '') yield { kind: 'text', text }
      if (isStopped || text.trim() === '' || isAtEnd(request, written, text)) {
        yield { kind: 'end', reason: 'stop' }
        return
      }
    }
    yield { kind: 'end', reason: 'length' }
  }

  async function* stream(
    request: TextRequest,
    context: WriterContext,
  ): AsyncGenerator<TextStep, void, undefined> {
    const key = keyFor(context.key)
    if (key === null) throw new ProviderFailure('no-key', 'There is no key for the AI Horde.')
    yield* tidyAnswer(hordeName, request, rounds(request, { ...context, key }))
  }

  return {
    descriptor: { id: 'ai-horde', name: hordeName, keyId: 'ai-horde', leavesComputer: true },
    readiness: (key) => Promise.resolve(keyFor(key) === null ? 'no-key' : 'ready'),
    stream,
  }
}

/** Without a schema nothing but the length tells: a model that had more to say would have filled the round. */
const isAtEnd = (request: TextRequest, written: string, lastRound: string): boolean =>
  request.schema === null ? lastRound.length < roundTokens : holdsWholeJson(written)

const requestFor = (
  { name, template }: ChosenTextModel,
  request: TextRequest,
  written: string,
  length: number,
): HordeTextRequest => {
  const { prompt, stops } = renderPrompt(template, request.messages, written)
  const needed = Math.ceil(prompt.length / charactersPerToken) + length
  return {
    prompt,
    params: {
      n: 1,
      max_context_length: [2_048, 4_096, 8_192].find((size) => size >= needed) ?? 16_384,
      max_length: length,
      temperature: Math.min(2, Math.max(0, request.temperature)),
      top_p: 0.95,
      min_p: 0.05,
      rep_pen: 1.05,
      rep_pen_range: 512,
      stop_sequence: stops,
    },
    models: [name],
    trusted_workers: false,
    validated_backends: true,
    slow_workers: true,
    allow_downgrade: true,
  }
}

const cutAtStop = (
  text: string,
  stops: readonly string[],
): { readonly text: string; readonly isStopped: boolean } => {
  const ends = stops.map((stop) => text.indexOf(stop)).filter((at) => at !== -1)
  return ends.length === 0
    ? { text, isStopped: false }
    : { text: text.slice(0, Math.min(...ends)), isStopped: true }
}

/** Asks after a request until its text is there. */
const waitForText = async (
  api: HordeTextApi,
  id: string,
  context: WriterContext,
): Promise<HordeTextStatus> => {
  const { clock, signal, log } = context
  const startedAt = clock.now()
  let delay = pollDelay(0, null)
  let failures = 0
  let impossibleSince: number | null = null
  for (;;) {
    await pause(clock, delay, signal)
    let status: HordeTextStatus
    try {
      status = await api.status(id)
    } catch (cause) {
      const again = cause instanceof ProviderFailure ? delayAfterFailure(cause, ++failures) : null
      if (again === null) throw cause
      delay = again
      continue
    }
    failures = 0
    if (status.done || status.finished > 0) return status
    const now = clock.now()
    if (!status.is_possible && impossibleSince === null)
      log.info('The AI Horde calls a request impossible', { id })
    impossibleSince = status.is_possible ? null : (impossibleSince ?? now)
    if (impossibleSince !== null && now - impossibleSince >= impossibleFor) {
      throw new ProviderFailure('impossible', 'Nobody at the AI Horde can write this now.')
    }
    delay = pollDelay(now - startedAt, status.wait_time)
  }
}

/** The text among a status's generations. Throws `censored`, `server-error` or `bad-response` if there is none. */
const textOf = (status: HordeTextStatus): { readonly text: string; readonly model: string | null } => {
  const [generation] = status.generations
  if (generation === undefined) {
    // `done` is true as well when the jobs failed three times.
    throw status.faulted
      ? new ProviderFailure('server-error', 'The computers of the AI Horde failed to write this.')
      : new ProviderFailure('bad-response', 'The AI Horde called the text done and sent none.')
  }
  const { state, gen_metadata: metadata } = generation
  if (state === 'censored' || state === 'csam' || metadata.some(({ type }) => type === 'censorship')) {
    throw new ProviderFailure('censored', 'The AI Horde wrote this and held the text back.', {
      said: metadata.find(({ type }) => type === 'censorship')?.value ?? state,
    })
  }
  return generation
}
