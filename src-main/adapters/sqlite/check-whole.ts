import { z } from 'zod'
import type { Finding } from './damage.ts'

/** A process that reads libraries, whoever started it; as `WorkerHandle` of the drawing process. */
export interface CheckerHandle {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: (reason: string) => void) => void
  readonly kill: () => void
}

export const orderSchema = z.object({ path: z.string() })

export const answerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('sound') }),
  z.object({ state: z.literal('damaged'), reason: z.string() }),
  z.object({ state: z.literal('failed'), message: z.string() }),
])
export type CheckAnswer = z.infer<typeof answerSchema>

/**
 * Reads all of a library that is in use, in a process of its own (`checker.ts`), which ends with it. Rejects if that
 * could not be done, or with the signal's reason: then the process has ended, and holds nothing any more.
 */
export function checkWhole(
  spawn: () => CheckerHandle,
  path: string,
  signal: AbortSignal,
): Promise<{ readonly state: 'sound' } | Extract<Finding, { readonly state: 'damaged' }>> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const child = spawn()
    let answer: CheckAnswer | undefined
    const stop = (): void => child.kill()
    signal.addEventListener('abort', stop, { once: true })
    child.onMessage((message) => {
      const parsed = answerSchema.safeParse(message)
      answer = parsed.success ? parsed.data : { state: 'failed', message: parsed.error.message }
      child.kill()
    })
    child.onExit((reason) => {
      signal.removeEventListener('abort', stop)
      if (signal.aborted) reject(signal.reason as Error)
      else if (answer === undefined) reject(new Error(`The check ended without an answer: ${reason}`))
      else if (answer.state === 'failed') reject(new Error(answer.message))
      else resolve(answer)
    })
    child.post({ path })
  })
}
