import type { PictureStudio } from '../../ports.ts'
import { ProviderFailure } from '../../providers/failure.ts'
import { describeIllustrator, type Illustrator } from '../illustrator.ts'

/**
 * Paints without a network, a model or a key, the same picture for the same plan. Rejects with ProviderFailure
 * `crashed` or `timeout` when the drawing process fails, `cancelled` when the signal is aborted.
 */
export function createBuiltInIllustrator({ studio }: { readonly studio: PictureStudio }): Illustrator {
  return {
    descriptor: describeIllustrator('built-in', { resumable: false, paintsAfterPictures: false }),
    readiness: () => Promise.resolve('ready'),
    paint: async (plan, { signal, report }) => {
      report({ state: 'painting', progress: null, secondsLeft: null })
      // Loaded for the first picture, not for the window.
      const { compose } = await import('./compose.ts')
      const composition = compose(plan)
      const bytes = await studio.paint(composition, signal).catch((error: unknown) => {
        if (error instanceof ProviderFailure) throw error
        if (signal.aborted)
          throw new ProviderFailure('cancelled', 'The picture was cancelled', { cause: error })
        throw error
      })
      const { width, height, focus } = composition
      return { bytes, model: null, worker: null, seed: plan.seed, width, height, focus }
    },
  }
}
