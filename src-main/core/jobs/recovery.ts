import type { IllustratorDescriptor } from '../illustrators/illustrator.ts'
import type { Job } from '../ports.ts'
import { isEnded, isUnderWay } from './state-machine.ts'

/** What becomes of a job that was open when the app ended, however it ended. */
export type Recovery =
  /** Nothing to do: it is at an end, or still waits for its turn. */
  | { readonly kind: 'leave' }
  /** The provider knows the request: ask for it by its id, send no new one. */
  | { readonly kind: 'take-up' }
  /** Nobody is paid twice for asking again. */
  | { readonly kind: 'requeue' }
  /** The provider may be at work on it and can't be asked: only a person may ask again. */
  | { readonly kind: 'interrupt' }

/**
 * Pure. `descriptor` is that of the job's provider, undefined where the app no longer has it.
 *
 * A request without an id at somebody else's computer is interrupted even when its picture was already being
 * checked: the picture is lost with the process, and another one would be paid for again.
 */
export const recover = (job: Job, descriptor: IllustratorDescriptor | undefined): Recovery => {
  if (isEnded(job.state) || !isUnderWay(job.state)) return { kind: 'leave' }
  if (descriptor === undefined || job.provider === null) return { kind: 'requeue' }
  if (job.remoteId !== null && descriptor.resumable) return { kind: 'take-up' }
  return descriptor.leavesComputer ? { kind: 'interrupt' } : { kind: 'requeue' }
}
