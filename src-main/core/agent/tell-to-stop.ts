import type { Illustrator, IllustratorContext, PaintedPicture } from '../illustrators/illustrator.ts'
import { ProviderFailure } from '../providers/failure.ts'

/** How long telling a provider to stop may take, in milliseconds. */
const cancelTime = 10_000

/**
 * Tells a provider that nobody waits for a request any longer. Answers the picture if it was finished already. Best
 * effort: never rejects, and takes 10 s at most, whatever the provider does.
 */
export const tellToStop = async (
  illustrator: Illustrator,
  remoteId: string,
  context: Pick<IllustratorContext, 'fetch' | 'key' | 'clock' | 'log'>,
): Promise<PaintedPicture | undefined> => {
  if (illustrator.cancel === undefined) return undefined
  const limit = new AbortController()
  const done = new AbortController()
  const tooLate = context.clock.sleep(cancelTime, done.signal).then(() => {
    const failure = new ProviderFailure('timeout', 'Telling the provider to stop took too long')
    limit.abort(failure)
    throw failure
  })
  try {
    return await Promise.race([illustrator.cancel(remoteId, { ...context, signal: limit.signal }), tooLate])
  } catch (error) {
    // The provider drops by itself what nobody asks for; the log tells.
    context.log.warn('A provider could not be told to stop', {
      provider: illustrator.descriptor.id,
      reason: error instanceof Error ? error.message : 'unknown',
    })
    return undefined
  } finally {
    done.abort(new Error('It was told'))
  }
}
