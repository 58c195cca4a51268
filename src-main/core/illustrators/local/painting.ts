import type { LocalServerView } from '#contract/index.ts'
import { buildPrompt, paintingSeed } from '../../agent/prompt.ts'
import type { IllustratorContext, PaintedPicture, PicturePlan } from '../illustrator.ts'
import {
  byteLimits,
  decodeBase64,
  failureOf,
  kindOfStatus,
  readPictureHeader,
  type Caller,
  type FailedAnswer,
  type TimeLimits,
} from '#core/http/index.ts'
import { ProviderFailure, type FailureKind } from '#core/providers/failure.ts'

export const serverName = 'The model server'

/** What every kind of server is given. */
export interface LocalJob {
  readonly server: LocalServerView
  readonly plan: PicturePlan
  readonly context: IllustratorContext
  readonly caller: Caller
}

/** Some answer only when the picture is painted, and a home computer may take long over it. */
export const paintingTimes: TimeLimits = { headers: 1_800_000, stall: 60_000, total: 1_860_000 }
export const askingTimes: TimeLimits = { headers: 15_000, stall: 15_000, total: 30_000 }
/** What stops a server must not hold up whoever stops it. */
export const stoppingTimes: TimeLimits = { headers: 3_000, stall: 3_000, total: 4_000 }
/** Milliseconds between two questions how far it is. */
export const pollEvery = 1_000
/** Questions in a row that may fail. */
export const mostFailures = 10

/** How a model wants to be asked, told by its file's name; nobody else says. */
export const recipeFor = (plan: PicturePlan, model: string) => {
  const { prompt, negative } = buildPrompt(plan, { maxLength: 1_000 })
  const quick = /turbo|lightning|schnell|hyper|lcm/iu.test(model)
  return {
    prompt,
    negative,
    seed: paintingSeed(plan),
    steps: quick ? 8 : 28,
    cfg: quick ? 1.5 : 6.5,
    ...sizeFor(plan, model),
  }
}

/** Models of the first generation paint two of everything beyond 768 pixels. */
const sizeFor = (
  plan: Pick<PicturePlan, 'width' | 'height'>,
  model: string,
): { readonly width: number; readonly height: number } => {
  const large =
    /xl|flux|sd[_-]?3|stable[_-]?diffusion[_-]?3|pony|qwen|z[_-]?image|chroma|cascade|hunyuan|illustrious/iu
  const longest = large.test(model) ? 1024 : 768
  const scale = Math.min(1, longest / Math.max(plan.width, plan.height))
  const to64 = (pixels: number): number => Math.max(64, Math.round((pixels * scale) / 64) * 64)
  return { width: to64(plan.width), height: to64(plan.height) }
}

export const pictureFrom = (base64: string): Uint8Array => {
  const bytes = decodeBase64(base64, byteLimits.picture)
  if (bytes === null) {
    throw new ProviderFailure('bad-response', `${serverName} sent something that is not a picture.`)
  }
  return bytes
}

export const asPicture = (
  bytes: Uint8Array,
  about: {
    readonly model: string
    readonly seed: number | null
    readonly width: number
    readonly height: number
  },
): PaintedPicture => {
  readPictureHeader(serverName, bytes)
  const { model, seed, width, height } = about
  return { bytes, model: model === '' ? null : model, worker: null, seed, width, height, focus: null }
}

/** A 404 at home does not speak of a model: `unknown` says what it means where it was asked. */
export const explainLocal =
  (unknown: FailureKind = 'bad-response') =>
  (answer: FailedAnswer): ProviderFailure => {
    const kind = answer.status === 404 || answer.status === 410 ? unknown : kindOfStatus(answer.status)
    // A card that is too small for the picture is no fault of the request's, and no passing trouble.
    if (/out of memory/iu.test(answer.said)) return failureOf(serverName, 'server-error', answer)
    return failureOf(serverName, kind, answer)
  }

/** Runs what stops a server, apart from the signal that is aborted already. Never throws. */
export const stopQuietly = async (
  { caller, context }: Pick<LocalJob, 'caller'> & { readonly context: Pick<IllustratorContext, 'log'> },
  stop: (caller: Caller) => Promise<unknown>,
): Promise<void> => {
  try {
    await stop({ ...caller, signal: new AbortController().signal })
  } catch (cause) {
    context.log.info('The model server could not be told to stop', {
      kind: cause instanceof ProviderFailure ? cause.kind : 'unknown',
    })
  }
}
