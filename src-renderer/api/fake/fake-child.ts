import type { Bridge, PinAnswer } from '#contract/index.ts'

/** A child's view that never locks; the PIN is whatever was set. */
export function fakeChild(): Bridge['child'] {
  let kept: string | null = null
  let on = false
  const answer = (
    right: boolean,
    then: () => void,
  ): Promise<{ readonly ok: true; readonly value: PinAnswer }> => {
    if (right) then()
    return Promise.resolve({ ok: true, value: { outcome: right ? 'done' : 'wrong' } })
  }
  return {
    state: () => Promise.resolve({ ok: true, value: { on, hasPin: kept !== null } }),
    setPin: ({ pin, current }) => answer(kept === current, () => (kept = pin)),
    removePin: ({ current }) => answer(kept === current, () => (kept = null)),
    enter: () => {
      on = true
      return Promise.resolve({ ok: true, value: null })
    },
    leave: ({ pin }) => answer(kept === pin, () => (on = false)),
  }
}
