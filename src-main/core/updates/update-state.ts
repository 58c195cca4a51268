import type { UpdateState, UpdateTrouble } from '#contract/index.ts'

export type UpdateEvent =
  | { readonly kind: 'switched'; readonly on: boolean }
  | { readonly kind: 'look' }
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly version: string }
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'downloaded' }
  | { readonly kind: 'failed'; readonly why: UpdateTrouble }

/**
 * What follows on what: off -> resting -> looking -> available -> downloading -> ready; a failure can be followed by
 * another look. What does not fit the state is late news and changes nothing: once it is off, nothing but the switch
 * leads out of it.
 */
export function nextUpdateState(state: UpdateState, event: UpdateEvent): UpdateState {
  if (event.kind === 'switched') {
    if (!event.on) return { kind: 'off' }
    return state.kind === 'off' ? { kind: 'resting' } : state
  }
  switch (state.kind) {
    case 'off':
      return state
    case 'resting':
    case 'failed':
      return event.kind === 'look' ? { kind: 'looking' } : state
    case 'looking':
      if (event.kind === 'none') return { kind: 'resting' }
      if (event.kind === 'found') return { kind: 'available', version: event.version }
      return event.kind === 'failed' ? { kind: 'failed', why: event.why } : state
    case 'available':
    case 'downloading':
      if (event.kind === 'progress') {
        return { kind: 'downloading', version: state.version, done: Math.min(1, Math.max(0, event.done)) }
      }
      if (event.kind === 'downloaded') return { kind: 'ready', version: state.version }
      return event.kind === 'failed' ? { kind: 'failed', why: event.why } : state
    case 'ready':
      return event.kind === 'failed' ? { kind: 'failed', why: event.why } : state
  }
}
