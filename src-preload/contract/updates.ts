import { z } from 'zod'

/**
 * How this copy of Inglenook comes by a newer one: `itself`; the `system`'s package manager; `by-hand` from the
 * project's page; a `checkout` by whoever checked it out.
 */
export const updateWays = ['itself', 'system', 'by-hand', 'checkout'] as const
export type UpdateWay = (typeof updateWays)[number]

/** Why a look or a download came to nothing. The app that runs is untouched by each of them. */
export const updateTroubles = ['not-reached', 'damaged', 'not-installed'] as const
export type UpdateTrouble = (typeof updateTroubles)[number]

const version = z.string().max(60)

/** `resting`: on, and nothing newer is known. `available`: waits until no story is being made. */
export const updateStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('resting') }),
  z.object({ kind: z.literal('looking') }),
  z.object({ kind: z.literal('available'), version }),
  z.object({ kind: z.literal('downloading'), version, done: z.number().min(0).max(1) }),
  z.object({ kind: z.literal('ready'), version }),
  z.object({ kind: z.literal('failed'), why: z.enum(updateTroubles) }),
])
export type UpdateState = z.infer<typeof updateStateSchema>

export const updatesSchema = z.object({ way: z.enum(updateWays), state: updateStateSchema })
export type UpdatesView = z.infer<typeof updatesSchema>
