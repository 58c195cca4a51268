import { AppError, type LocalServerView, type Readiness } from '#contract/index.ts'
import type { Illustrator, IllustratorContext, PaintedPicture, PicturePlan } from '../illustrator.ts'
import type { Caller } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { paintWithAutomatic1111 } from './automatic1111.ts'
import { paintWithComfyUi, stopComfyUi } from './comfyui.ts'
import { findLocalServers, probeAddress, type FindDeps } from './find.ts'
import { paintWithOpenAiImages } from './openai-images.ts'
import { serverName, stopQuietly, type LocalJob } from './painting.ts'
import { paintWithStableDiffusionCpp, stopStableDiffusionCpp } from './stable-diffusion-cpp.ts'

export { findLocalServers, probeAddress, type FindDeps } from './find.ts'

export interface LocalDeps extends FindDeps {
  /** As typed in the settings; empty: look on this computer's usual ports. Asked at every use. */
  readonly address: () => string
}

/** How long a server that was found is taken to be there, and one that was not, to be away. */
const foundStays = 5 * 60_000
const missingStays = 20_000

interface Known {
  readonly address: string
  readonly at: number
  readonly server: LocalServerView | null
}

/**
 * Paints with a model server at home: Automatic1111 and its kin, ComfyUI, stable-diffusion.cpp, or OpenAI's image
 * route. No key. Cancelling stops the server itself. `context.fetch` must be one for a server at home (`home: true`).
 */
export const createLocalIllustrator = (deps: LocalDeps): Illustrator => {
  let known: Known | null = null

  const look = async (address: string, signal: AbortSignal): Promise<LocalServerView | null> => {
    if (address === '') return (await findLocalServers(deps, signal))[0] ?? null
    try {
      return await probeAddress(deps, address, signal)
    } catch (cause) {
      // Nobody is there, or it is no address: both are told as `no-server`, and in full by Test in the settings.
      if (cause instanceof AppError) return null
      throw cause
    }
  }

  const serverNow = async (signal: AbortSignal): Promise<LocalServerView | null> => {
    const address = deps.address().trim()
    const now = deps.clock.now()
    const stays = known?.server === null ? missingStays : foundStays
    if (known?.address !== address || now - known.at > stays || now < known.at) {
      known = { address, at: now, server: await look(address, signal) }
    }
    return known.server
  }

  const paint = async (plan: PicturePlan, context: IllustratorContext): Promise<PaintedPicture> => {
    const server = await serverNow(context.signal)
    if (server === null) {
      throw new ProviderFailure('no-server', 'No model server was found at home. Is it started?')
    }
    const caller: Caller = { ...context, name: serverName, secrets: [] }
    try {
      return await painters[server.kind]({ server, plan, context, caller })
    } catch (cause) {
      // It may have been closed, or another may be there by now.
      if (cause instanceof ProviderFailure && ['network', 'bad-response'].includes(cause.kind)) known = null
      throw cause
    }
  }

  return {
    descriptor: {
      id: 'local',
      name: 'Model server at home',
      keyId: null,
      leavesComputer: false,
      resumable: false,
      paintsAfterPictures: true,
    },
    readiness: async (): Promise<Readiness> => {
      const server = await serverNow(new AbortController().signal)
      return server === null ? 'no-server' : 'ready'
    },
    paint,
    cancel: async (remoteId, context) => {
      const [kind, url, id] = remoteId.split(' ')
      if (kind === undefined || url === undefined || id === undefined || !/^[\w-]{1,100}$/u.test(id))
        return undefined
      const caller: Caller = { ...context, name: serverName, secrets: [] }
      await stopQuietly({ caller, context }, async (free) => {
        if (kind === 'comfyui') await stopComfyUi(free, url, id)
        if (kind === 'stable-diffusion-cpp') await stopStableDiffusionCpp(free, url, id)
      })
      return undefined
    },
  }
}

const painters: Readonly<Record<LocalServerView['kind'], (job: LocalJob) => Promise<PaintedPicture>>> = {
  automatic1111: paintWithAutomatic1111,
  comfyui: paintWithComfyUi,
  'stable-diffusion-cpp': paintWithStableDiffusionCpp,
  'openai-images': paintWithOpenAiImages,
}
