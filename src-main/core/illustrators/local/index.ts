import type { LocalServerView, Readiness } from '#contract/index.ts'
import {
  describeIllustrator,
  type Illustrator,
  type IllustratorContext,
  type PaintedPicture,
  type PicturePlan,
} from '../illustrator.ts'
import type { Caller } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { createHomeServer } from '#core/providers/home-server.ts'
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

/**
 * Paints with a model server at home: Automatic1111 and its kin, ComfyUI, stable-diffusion.cpp, or OpenAI's image
 * route. No key. Cancelling stops the server itself. `context.fetch` must be one for a server at home (`home: true`).
 */
export const createLocalIllustrator = (deps: LocalDeps): Illustrator => {
  const home = createHomeServer<LocalServerView>({
    clock: deps.clock,
    address: deps.address,
    find: async (signal) => (await findLocalServers(deps, signal))[0] ?? null,
    probe: (address, signal) => probeAddress(deps, address, signal),
  })

  const paint = async (plan: PicturePlan, context: IllustratorContext): Promise<PaintedPicture> => {
    const server = await home.now(context.signal)
    if (server === null) {
      throw new ProviderFailure('no-server', 'No model server was found at home. Is it started?')
    }
    const caller: Caller = { ...context, name: serverName, secrets: [] }
    try {
      return await painters[server.kind]({ server, plan, context, caller })
    } catch (cause) {
      // It may have been closed, or another may be there by now.
      if (cause instanceof ProviderFailure && ['network', 'bad-response'].includes(cause.kind)) home.forget()
      throw cause
    }
  }

  return {
    descriptor: describeIllustrator('local', { resumable: false, paintsAfterPictures: true }),
    readiness: async (): Promise<Readiness> => {
      const server = await home.now(new AbortController().signal)
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
