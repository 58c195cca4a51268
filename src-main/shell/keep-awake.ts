/** What of Electron's `powerSaveBlocker` is used. */
export interface PowerSaveBlocker {
  readonly start: (type: 'prevent-app-suspension') => number
  readonly stop: (id: number) => void
}

/** Keeps the computer from going to sleep while something is being made, where a parent allowed it. */
export interface KeepAwake {
  /** To be told whenever that, or the permission, may have changed. */
  readonly update: (state: { readonly making: boolean; readonly allowed: boolean }) => void
}

/** The screen may still go dark: only the computer stays awake. */
export function createKeepAwake(blocker: PowerSaveBlocker): KeepAwake {
  let held: number | null = null
  return {
    update: ({ making, allowed }) => {
      const wanted = making && allowed
      if (wanted && held === null) held = blocker.start('prevent-app-suspension')
      else if (!wanted && held !== null) {
        blocker.stop(held)
        held = null
      }
    },
  }
}
