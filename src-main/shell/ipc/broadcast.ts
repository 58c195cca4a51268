import type { WebContents } from 'electron'
import { eventChannel, events, type EventName, type EventPayload } from '#contract/index.ts'

export type Broadcast = <N extends EventName>(name: N, payload: EventPayload<N>) => void

/** Sends events to every window that is still there; parsed, so that nothing the contract doesn't list leaves main. */
export function createBroadcaster(windows: () => readonly WebContents[]): Broadcast {
  return (name, payload) => {
    const parsed: unknown = events[name].parse(payload)
    for (const contents of windows()) {
      if (!contents.isDestroyed()) contents.send(eventChannel(name), parsed)
    }
  }
}
