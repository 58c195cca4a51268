import type { NoticeView } from '#contract/index.ts'
import type { Clock, Log } from '#core/ports.ts'
import { checkWhole, type CheckerHandle } from './adapters/sqlite/check-whole.ts'
import type { OpenStore } from './adapters/sqlite/open-store.ts'

/** So long the app is left to itself after it was opened: what a family does first needs the disk more. Milliseconds. */
const settling = 20_000

/**
 * Reads, while it is in use, all of a library that was opened on the word of an earlier check. Where it is damaged, the
 * next start is to set it aside; then answers what the family is told. Null where all is well, where it could not be
 * found out (the next start tries again) and where `signal` ended it. Then nothing of the library is held open.
 */
export async function readWhole(
  unread: NonNullable<OpenStore['unread']>,
  deps: { readonly spawn: () => CheckerHandle; readonly clock: Clock; readonly log: Log },
  signal: AbortSignal,
): Promise<NoticeView | null> {
  try {
    await deps.clock.sleep(settling, signal)
    const since = deps.clock.now()
    const found = await checkWhole(deps.spawn, unread.path, signal)
    if (found.state === 'sound') {
      unread.vouch()
      deps.log.info('Read all of the library: it is sound', { milliseconds: deps.clock.now() - since })
      return null
    }
    unread.doubt(found.reason)
    return damageFound
  } catch (error) {
    if (!signal.aborted) deps.log.error('could not read all of the library', { error })
    return null
  }
}

const damageFound: NoticeView = {
  id: 'store-damaged',
  kind: 'error',
  message:
    'The library is damaged. Close Inglenook now and start it again: it sets the damaged library aside, whole, and saves what can be read. Until then, better make nothing new.',
  reason: 'library-damage-found',
}
