import { AppError } from '#contract/index.ts'
import type { Clock } from '#core/ports.ts'

/** How long a server that was found is taken to be there, and one that was not, to be away, in milliseconds. */
const foundStays = 5 * 60_000
const missingStays = 20_000

export interface HomeServerDeps<Server> {
  readonly clock: Pick<Clock, 'now'>
  /** As typed in the settings; empty: look on this computer's usual ports. Asked at every use. */
  readonly address: () => string
  /** The best server on the usual ports, or null. */
  readonly find: (signal: AbortSignal) => Promise<Server | null>
  /** Who is at an address. Throws AppError where nobody is, or it is no address. */
  readonly probe: (address: string, signal: AbortSignal) => Promise<Server>
}

/** The model server at home that a provider uses, remembered so that it is not looked for at every use. */
export interface HomeServer<Server> {
  readonly now: (signal: AbortSignal) => Promise<Server | null>
  /** It may have been closed, or another may be there by now: it is looked for at the next use. */
  readonly forget: () => void
}

export const createHomeServer = <Server>(deps: HomeServerDeps<Server>): HomeServer<Server> => {
  let known: { readonly address: string; readonly at: number; readonly server: Server | null } | null = null

  const look = async (address: string, signal: AbortSignal): Promise<Server | null> => {
    if (address === '') return await deps.find(signal)
    try {
      return await deps.probe(address, signal)
    } catch (cause) {
      // Nobody is there, or it is no address: both are told as `no-server`, and in full by Test in the settings.
      if (cause instanceof AppError) return null
      throw cause
    }
  }

  return {
    now: async (signal) => {
      const address = deps.address().trim()
      const now = deps.clock.now()
      const stays = known?.server === null ? missingStays : foundStays
      if (known?.address !== address || now - known.at > stays || now < known.at) {
        known = { address, at: now, server: await look(address, signal) }
      }
      return known.server
    },
    forget: () => {
      known = null
    },
  }
}
