import { ipcMain, type IpcMainInvokeEvent, type WebFrameMain } from 'electron'
import { callChannel, callNames, type CallName } from '#contract/names.ts'
import type { Sender } from './answer.ts'

/** Answers one message, as `answer` does. */
export type Answer = (name: CallName, sender: Sender | null, input: unknown) => Promise<unknown>

/** Every call of the contract. */
export interface Calls {
  /** From now on these are the answers, also to what was asked before there were any. */
  readonly answerWith: (answer: Answer) => void
}

function senderOf(event: IpcMainInvokeEvent): Sender | null {
  // null once the frame has navigated away or is gone.
  const frame: WebFrameMain | null = event.senderFrame
  return frame === null ? null : { url: frame.url, isMainFrame: frame.parent === null }
}

/**
 * Registers every call of the contract. The window is there before the library is open, so that what it asks until
 * then waits; where the library can't be opened another page takes the place of the one that asked.
 */
export function openCalls(): Calls {
  let begin: (answer: Answer) => void
  let answering = new Promise<Answer>((resolve) => {
    begin = resolve
  })
  for (const name of callNames) {
    ipcMain.handle(callChannel(name), async (event, input: unknown) => {
      const sender = senderOf(event)
      return (await answering)(name, sender, input)
    })
  }
  return {
    answerWith: (answer) => {
      // electron-store opens a channel of its own that answers whoever asks. Nobody of ours does.
      ipcMain.removeAllListeners('electron-store-get-data')
      begin(answer)
      answering = Promise.resolve(answer)
    },
  }
}
