import type { Bridge } from '#contract/index.ts'

declare global {
  interface Window {
    /** Exposed by the preload script; absent when the page is opened outside of the app. */
    readonly inglenook?: Bridge
  }
}

export function bridgeOf(window: Window): Bridge | undefined {
  return window.inglenook
}
