import {
  describeIllustrator,
  type Illustrator,
  type IllustratorContext,
  type PaintedPicture,
  type PicturePlan,
} from '../illustrator.ts'
import { markAfter } from '../reference.ts'
import { abortFailure, orAbort, readPictureHeader, type TimeLimits } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  anonymousKey,
  createHordeApi,
  hordeIdSchema,
  hordeName,
  saidOfWorkers,
  type HordeApi,
  type HordeConnection,
  type LiveModel,
} from './api.ts'
import { createHordeLimits, type HordeLimits } from './limits.ts'
import { chooseModel, recipeOf, safeModels, type Recipe } from './models.ts'
import { asPicture, download, finishedOf, tellNobody, waitForPicture } from './paint.ts'
import { buildRequest, sizeFor } from './request.ts'

export { createHordeLimits, type HordeLimits } from './limits.ts'
export { createHordeKeyTest } from './key-test.ts'
export type { HordeConnection } from './api.ts'

export interface AiHordeDeps {
  /** `https://aihorde.net/api/v2`; read at every call. */
  readonly baseUrl: string
  readonly version: string
  readonly projectUrl: string
  /** Whether the shared account is to be used when there is no key: an explicit choice in the settings. */
  readonly anonymousAllowed: () => boolean
  /** One instance for the whole app; the text writer shares it. */
  readonly limits?: HordeLimits
}

/** A request that the Horde has taken, and what it said of its workers. */
interface Taken {
  readonly id: string
  readonly said: string
}

/** How long the list of live models is taken for true. */
const modelsStay = 60_000
/** A cancel must not hold anyone up. */
const cancelTimes: TimeLimits = { headers: 5_000, stall: 5_000, total: 8_000 }

/**
 * Paints with strangers' computers at the AI Horde. Safe models alone, the same one for a whole story; a request is
 * taken up again by its id. Source: the Horde's API 2.5 (docs/providers.md).
 */
export const createAiHordeIllustrator = (deps: AiHordeDeps): Illustrator => {
  const connection: HordeConnection = {
    baseUrl: deps.baseUrl.replace(/\/+$/u, ''),
    version: deps.version,
    projectUrl: deps.projectUrl,
    limits: deps.limits ?? createHordeLimits(),
  }
  let known: { readonly at: number; readonly models: readonly LiveModel[] } | null = null

  const liveModels = async (api: HordeApi, now: number): Promise<readonly LiveModel[]> => {
    // Also asked anew when the clock was set back.
    if (known === null || now - known.at > modelsStay || now < known.at) {
      known = { at: now, models: await api.liveModels() }
    }
    return known.models
  }

  const keyFor = (key: string | null): string | null => key ?? (deps.anonymousAllowed() ? anonymousKey : null)

  const submit = async (api: HordeApi, plan: PicturePlan, recipe: Recipe): Promise<Taken> => {
    try {
      const answer = await api.submit(buildRequest(plan, recipe))
      return { id: answer.id, said: saidOfWorkers(answer) }
    } catch (cause) {
      // The list was out of date, or is to be looked at anew before the next try.
      if (cause instanceof ProviderFailure && ['model-gone', 'impossible'].includes(cause.kind)) known = null
      throw cause
    }
  }

  /** What was submitted while the user stopped it would be painted for nobody. */
  const withdraw = async (id: string, context: HordeCancelContext): Promise<void> => {
    try {
      await createHordeApi(connection, { ...context, signal: new AbortController().signal }).remove(
        id,
        cancelTimes,
      )
    } catch (cause) {
      context.log.info('A request could not be withdrawn at the AI Horde', {
        id,
        kind: cause instanceof ProviderFailure ? cause.kind : 'unknown',
      })
    }
  }

  const recall = (plan: PicturePlan, context: IllustratorContext, recipe: Recipe) =>
    context.recall({ model: recipe.name, body: buildRequest(plan, recipe) })

  const newRequest = async (
    plan: PicturePlan,
    context: IllustratorContext,
    api: HordeApi,
  ): Promise<Taken | PaintedPicture> => {
    // The story's own model is known without asking anyone.
    const usual = recipeOf(plan.model ?? '')
    const known = usual === undefined ? null : await recall(plan, context, usual)
    if (known !== null) return known
    const recipe = chooseModel(await liveModels(api, context.clock.now()), plan.model)
    if (recipe === undefined) {
      throw new ProviderFailure(
        'no-model',
        'None of the models that are safe for children is live at the AI Horde.',
      )
    }
    const painted = recipe === usual ? null : await recall(plan, context, recipe)
    if (painted !== null) return painted
    await api.turnToSubmit()
    if (context.signal.aborted) throw abortFailure(context.signal)
    // Once the request is under way, its id is needed even if the user stops it: to withdraw it. So this one call
    // goes on without the signal, and the caller does not wait for it.
    const unstopped = { ...context, key: keyFor(context.key), signal: new AbortController().signal }
    const sending = submit(createHordeApi(connection, unstopped), plan, recipe)
    const taken = await orAbort(sending, context.signal, () => {
      sending.then(
        (late) => withdraw(late.id, context),
        (cause: unknown) =>
          context.log.debug('A stopped request had failed', { reason: String(cause).slice(0, 200) }),
      )
    })
    try {
      await context.submitted(taken.id, recipe.name)
    } catch (cause) {
      // What can't be stored can't be taken up again.
      await withdraw(taken.id, context)
      throw cause
    }
    if (taken.said !== '') tellNobody(context, taken.said)
    return taken
  }

  const paint = async (plan: PicturePlan, context: IllustratorContext): Promise<PaintedPicture> => {
    const key = keyFor(context.key)
    const resumed = context.remoteId !== null
    // Asking after a request that was paid for needs no key.
    if (key === null && !resumed) throw new ProviderFailure('no-key', 'There is no key for the AI Horde.')
    const api = createHordeApi(connection, { ...context, key })
    const taken =
      context.remoteId === null ? await newRequest(plan, context, api) : { id: context.remoteId, said: '' }
    if ('bytes' in taken) return taken
    const { id, said } = taken
    if (!hordeIdSchema.safeParse(id).success) {
      throw new ProviderFailure('expired', 'The stored number of this request is not one of the AI Horde.')
    }
    try {
      const finished = await waitForPicture(api, id, connection.baseUrl, context, resumed, said)
      const recipe = recipeOf(finished.model ?? '') ?? recipeOf(plan.model ?? '') ?? safeModels[0]
      const picture = asPicture(finished, recipe === undefined ? plan : sizeFor(plan, recipe))
      // Of a request that is taken up again nobody knows after what it was painted.
      return resumed ? picture : markAfter(picture, plan)
    } catch (cause) {
      if (cause instanceof ProviderFailure && cause.kind === 'impossible') await withdraw(id, context)
      throw cause
    }
  }

  return {
    descriptor: describeIllustrator('ai-horde', { resumable: true, paintsAfterPictures: true }),
    readiness: (key) => Promise.resolve(keyFor(key) === null ? 'no-key' : 'ready'),
    paint,
    cancel: async (remoteId, context) => {
      if (!hordeIdSchema.safeParse(remoteId).success) return undefined
      try {
        const api = createHordeApi(connection, context)
        const generation = finishedOf(await api.remove(remoteId, cancelTimes))
        const finished = await download(api, generation, connection.baseUrl, cancelTimes)
        return asPicture(finished, readPictureHeader(hordeName, finished.bytes))
      } catch (cause) {
        context.log.debug('Nothing finished was left of a cancelled request', {
          kind: cause instanceof ProviderFailure ? cause.kind : 'unknown',
        })
        return undefined
      }
    },
  }
}

type HordeCancelContext = Pick<IllustratorContext, 'fetch' | 'key' | 'clock' | 'log'>
