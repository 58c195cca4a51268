import { ipcMain, type IpcMainInvokeEvent, type WebContents, type WebFrameMain } from 'electron'
import {
  callChannel,
  callNames,
  eventChannel,
  events,
  type EventName,
  type EventPayload,
} from '#contract/index.ts'
import type { Log } from '#core/ports.ts'
import { answer, type Handlers, type Sender } from './answer.ts'

function senderOf(event: IpcMainInvokeEvent): Sender | null {
  // null once the frame has navigated away or is gone.
  const frame: WebFrameMain | null = event.senderFrame
  return frame === null ? null : { url: frame.url, isMainFrame: frame.parent === null }
}

/** Registers every call of the contract. Returns what unregisters them. */
export function bindCalls(handlers: Handlers, log: Log): () => void {
  // electron-store opens a channel of its own that answers whoever asks. Nobody of ours does.
  ipcMain.removeAllListeners('electron-store-get-data')
  for (const name of callNames) {
    ipcMain.handle(callChannel(name), (event, input: unknown) =>
      answer(name, handlers[name], senderOf(event), input, log),
    )
  }
  return () => {
    for (const name of callNames) ipcMain.removeHandler(callChannel(name))
  }
}

export type Broadcast = <N extends EventName>(name: N, payload: EventPayload<N>) => void

/** Sends events to every window that is still there; parsed, for the same reason as answers are. */
export function createBroadcaster(windows: () => readonly WebContents[]): Broadcast {
  return (name, payload) => {
    const parsed: unknown = events[name].parse(payload)
    for (const contents of windows()) {
      if (!contents.isDestroyed()) contents.send(eventChannel(name), parsed)
    }
  }
}
