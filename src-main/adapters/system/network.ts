import { networkInterfaces } from 'node:os'
import type { Clock } from '#core/ports.ts'

type Interfaces = ReturnType<typeof networkInterfaces>

/** An answer is good for so long, in milliseconds: it is asked for several times for each waiting picture. */
const answerLasts = 1_000

/** Given out by the computer to itself where nobody else gives it one: there is a cable, and no network. */
const isLinkLocal = (address: string): boolean => /^(?:169\.254\.|fe[89ab][0-9a-f]:)/iu.test(address)

/**
 * Whether there is a network at all. False is certain: this computer has no address but those by which it reaches
 * itself. True promises nothing; the internet may still be out of reach, which a request then finds out.
 *
 * Electron's `net.isOnline()` is not asked: it calls a computer offline that reaches a provider at home. Systems differ
 * in what a lookup of a name says without a network: Linux tells (EAI_AGAIN), macOS and Windows say that there is no
 * such name. This does not depend on that.
 */
export const createNetworkLook = (
  clock: Pick<Clock, 'now'>,
  interfaces: () => Interfaces = networkInterfaces,
): (() => boolean) => {
  let known: { readonly at: number; readonly isThere: boolean } | null = null
  return () => {
    const now = clock.now()
    if (known === null || now - known.at > answerLasts || now < known.at) {
      const isThere = Object.values(interfaces()).some(
        (addresses) =>
          addresses?.some(({ internal, address }) => !internal && !isLinkLocal(address)) ?? false,
      )
      known = { at: now, isThere }
    }
    return known.isThere
  }
}
