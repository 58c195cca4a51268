import { contextBridge, ipcRenderer } from 'electron'
import { callChannel, callNames, eventChannel, eventNames, type EventName } from '#contract/names.ts'

/**
 * Makes `window.inglenook` from the contract's names: a method per call, and `on` for the events.
 * No channel name can be chosen by the page, no Electron object reaches it.
 */
function createBridge(): Record<string, unknown> {
  const domains: Record<string, Record<string, (input?: unknown) => Promise<unknown>>> = {}
  for (const name of callNames) {
    const [domain, verb] = name.split('.') as [string, string]
    const channel = callChannel(name)
    domains[domain] ??= {}
    domains[domain][verb] = (input) => ipcRenderer.invoke(channel, input)
  }
  const known: ReadonlySet<string> = new Set(eventNames)
  const on = (name: EventName, listener: (payload: unknown) => void): (() => void) => {
    if (!known.has(name)) throw new Error(`No such event: ${name}`)
    const channel = eventChannel(name)
    const forward = (_event: unknown, payload: unknown): void => {
      listener(payload)
    }
    ipcRenderer.on(channel, forward)
    return () => {
      ipcRenderer.removeListener(channel, forward)
    }
  }
  for (const domain of Object.values(domains)) Object.freeze(domain)
  return Object.freeze({ ...domains, on })
}

contextBridge.exposeInMainWorld('inglenook', createBridge())
