import { z } from 'zod'
import {
  describeIllustrator,
  type Illustrator,
  type IllustratorContext,
  type PaintedPicture,
  type PicturePlan,
} from '../illustrator.ts'
import {
  byteLimits,
  decodeBase64,
  oneLine,
  parseAnswer,
  parseUrl,
  readPictureHeader,
  requestBytes,
  requestJson,
  type Answer,
  type Caller,
  type TimeLimits,
} from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { failedKeyTest, signedIn, type KeyTest } from '#core/providers/key-test.ts'
import { paintingSeed } from '../../agent/prompt.ts'
import { explainHuggingFace } from './errors.ts'
import { findRoute, type Route } from './mapping.ts'
import { buildCall, multipleOf32 } from './routes.ts'

export interface HuggingFaceDeps {
  /** `https://router.huggingface.co` */
  readonly routerUrl: string
  /** `https://huggingface.co/api` */
  readonly hubUrl: string
  /** As the settings say; empty for the default. */
  readonly model: () => string
}

/** Small, fast, under a free licence (Apache 2.0), and served by several providers. */
export const defaultHuggingFaceModel = 'black-forest-labs/FLUX.1-schnell'

const name = 'Hugging Face'
/** What is live changes within hours, not minutes. */
const routesStay = 10 * 60_000
/** The answer comes when the picture is painted: a cold model takes minutes. */
const paintingTimes: TimeLimits = { headers: 240_000, stall: 30_000, total: 300_000 }

const pictureInJsonSchema = z.union([
  z.object({ data: z.array(z.object({ b64_json: z.string() })).min(1) }),
  z.object({ data: z.array(z.object({ url: z.string() })).min(1) }),
  z.object({ output: z.array(z.string()).min(1) }),
])

interface KnownRoute extends Route {
  readonly at: number
}

/**
 * Paints at whichever of Hugging Face's inference providers has the model live. One request a picture, with no id to
 * take it up by. Tries nothing twice: that is the failure policy's business.
 */
export const createHuggingFaceIllustrator = (deps: HuggingFaceDeps): Illustrator => {
  const routerUrl = deps.routerUrl.replace(/\/+$/u, '')
  const hubUrl = deps.hubUrl.replace(/\/+$/u, '')
  const known = new Map<string, KnownRoute>()

  const routeFor = async (caller: Caller, model: string, key: string): Promise<Route> => {
    const now = caller.clock.now()
    const found = known.get(model)
    if (found !== undefined && now >= found.at && now - found.at <= routesStay) return found
    const route = await findRoute(caller, hubUrl, model, key)
    known.set(model, { ...route, at: now })
    return route
  }

  /** The story stays with its model while that is to be had; then it goes on with the one in the settings. */
  const routeOfFirst = async (
    caller: Caller,
    models: readonly string[],
    key: string,
  ): Promise<{ readonly model: string; readonly route: Route }> => {
    const [model = defaultHuggingFaceModel, ...others] = models
    try {
      return { model, route: await routeFor(caller, model, key) }
    } catch (cause) {
      const gone = cause instanceof ProviderFailure && ['model-gone', 'no-model'].includes(cause.kind)
      if (!gone || others.length === 0 || others[0] === model) throw cause
      return await routeOfFirst(caller, others, key)
    }
  }

  const paint = async (plan: PicturePlan, context: IllustratorContext): Promise<PaintedPicture> => {
    const { key } = context
    if (key === null) throw new ProviderFailure('no-key', 'There is no token for Hugging Face.')
    const caller: Caller = { ...context, name, secrets: [key] }
    const chosen = deps.model().trim() || defaultHuggingFaceModel
    const { model, route } = await routeOfFirst(
      caller,
      plan.model === null ? [chosen] : [plan.model, chosen],
      key,
    )
    const { url, body } = buildCall(plan, model, route, routerUrl)
    const kept = await context.recall({ model, body })
    if (kept !== null) return kept
    context.report({ state: 'painting', progress: null, secondsLeft: null })
    try {
      const answer = await requestBytes(caller, {
        url,
        method: 'POST',
        headers: { authorization: `Bearer ${key}` },
        body,
        times: paintingTimes,
        maxBytes: byteLimits.pictureInJson,
        explain: explainHuggingFace(model),
      })
      const bytes = await pictureIn(caller, answer)
      readPictureHeader(name, bytes)
      return {
        bytes,
        model,
        worker: route.provider,
        seed: route.provider === 'nscale' ? null : paintingSeed(plan),
        width: multipleOf32(plan.width),
        height: multipleOf32(plan.height),
        focus: null,
      }
    } catch (cause) {
      // Whoever no longer has it is not to be asked again before the Hub has been.
      if (
        cause instanceof ProviderFailure &&
        ['model-gone', 'bad-request', 'forbidden'].includes(cause.kind)
      ) {
        known.delete(model)
      }
      throw cause
    }
  }

  return {
    descriptor: describeIllustrator('hugging-face', { resumable: false, paintsAfterPictures: false }),
    readiness: (key) => Promise.resolve(key === null ? 'no-key' : 'ready'),
    paint,
  }
}

/** An answer is the picture itself, or JSON with the picture or a link to it. */
const pictureIn = async (caller: Caller, answer: Answer<Uint8Array>): Promise<Uint8Array> => {
  const looksLikeJson = answer.value[0] === 0x7b
  if (!looksLikeJson && !/json|html|text/iu.test(answer.contentType ?? '')) {
    if (answer.value.length > byteLimits.picture) {
      throw new ProviderFailure('too-large', `${name} sent more than can be taken.`, {
        status: answer.status,
      })
    }
    return answer.value
  }
  const parsed = parseAnswer(caller, { ...answer, contentType: null }, pictureInJsonSchema)
  const first = 'output' in parsed ? parsed.output[0] : parsed.data[0]
  if (first === undefined) throw new ProviderFailure('bad-response', `${name} sent no picture.`)
  if (typeof first === 'object' && 'b64_json' in first) return decoded(first.b64_json)
  return await fetchLink(caller, typeof first === 'string' ? first : first.url)
}

const decoded = (text: string): Uint8Array => {
  const bytes = decodeBase64(text, byteLimits.picture)
  if (bytes === null)
    throw new ProviderFailure('bad-response', `${name} sent something that is not a picture.`)
  return bytes
}

/** Without the token: the link leads to someone's storage. The gate sees to it that its address is a public one. */
const fetchLink = async (caller: Caller, link: string): Promise<Uint8Array> => {
  if (link.startsWith('data:')) return decoded(link)
  const url = parseUrl(link)
  if (url?.protocol !== 'https:') {
    throw new ProviderFailure('refused-address', `${name} named an address for the picture that is not safe.`)
  }
  const explain = ({ status, said }: { status: number; said: string }): ProviderFailure | null =>
    [403, 404, 410].includes(status)
      ? new ProviderFailure('expired', 'The link to the finished picture is no longer valid.', {
          said,
          status,
        })
      : null
  return (await requestBytes(caller, { url: url.href, explain })).value
}

const whoamiSchema = z.object({
  name: z.string(),
  canPay: z.boolean().optional().catch(undefined),
  auth: z
    .object({
      accessToken: z.object({
        role: z.string().catch(''),
        fineGrained: z
          .object({ scoped: z.array(z.object({ permissions: z.array(z.string()).catch([]) })).catch([]) })
          .optional()
          .catch(undefined),
      }),
    })
    .optional()
    .catch(undefined),
})

/** Asks the Hub whose token it is, and whether it may be used for pictures where the answer tells. */
export const createHuggingFaceKeyTest =
  ({ hubUrl }: Pick<HuggingFaceDeps, 'hubUrl'>): KeyTest =>
  async (key, context) => {
    try {
      const { value } = await requestJson(
        { ...context, name, secrets: [key] },
        {
          url: `${hubUrl.replace(/\/+$/u, '')}/whoami-v2`,
          headers: { authorization: `Bearer ${key}` },
          explain: explainHuggingFace('this account'),
        },
        whoamiSchema,
      )
      const account = oneLine(value.name, 100)
      const who = `Signed in as ${account}`
      const token = value.auth?.accessToken
      const permissions = token?.fineGrained?.scoped.flatMap((scope) => scope.permissions)
      if (permissions !== undefined && !permissions.includes('inference.serverless.write')) {
        return {
          ok: false,
          message: `${who}, but this token may not “Make calls to Inference Providers”. Make one that may.`,
          failure: 'forbidden',
        }
      }
      return { ok: true, message: `${who}.`, ...signedIn(account) }
    } catch (cause) {
      if (cause instanceof ProviderFailure) return failedKeyTest(cause)
      throw cause
    }
  }
