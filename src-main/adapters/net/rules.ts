import type { Reach } from './addresses.ts'

/** What one request may reach. */
export interface Rule {
  /** `named`: a person, or who started the app, named this host. `usual`: a usual port of this computer. */
  readonly kind: 'public' | 'usual' | 'named'
  readonly offline: boolean
}

export type Verdict = 'allowed' | 'offline' | 'refused'

/** Judges an address that is about to be connected to. */
export const judge = (rule: Rule, reach: Reach): Verdict => {
  const fits =
    rule.kind === 'named' ||
    (rule.kind === 'usual' && reach === 'loopback') ||
    (rule.kind === 'public' && reach === 'public')
  if (!fits) return 'refused'
  return rule.offline && reach !== 'loopback' ? 'offline' : 'allowed'
}
