import type { PaintProgress } from '../illustrators/illustrator.ts'
import type { JobEvent } from '../jobs/state-machine.ts'

/** Tells real progress from mere movement: estimates and places in a queue go up and down without end. */
export const createProgressGauge = (): ((progress: PaintProgress) => boolean) => {
  let painting = false
  let position = Number.POSITIVE_INFINITY
  let share = 0
  return (progress) => {
    if (progress.state === 'waiting') {
      if (progress.queuePosition === null || !(progress.queuePosition < position)) return false
      position = progress.queuePosition
      return true
    }
    const better = !painting || (progress.progress !== null && progress.progress >= share + 0.01)
    painting = true
    share = Math.max(share, progress.progress ?? 0)
    return better
  }
}

const atLeastZero = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : Math.max(0, value)

/** Providers' numbers are taken as they come; the store and the window need them sound. */
export const progressEvent = (progress: PaintProgress): JobEvent => {
  const secondsLeft = atLeastZero(progress.secondsLeft)
  if (progress.state === 'waiting') {
    const position = atLeastZero(progress.queuePosition)
    return {
      kind: 'wait',
      queuePosition: position === null ? null : Math.round(position),
      secondsLeft,
      hindrance: progress.hindrance ?? null,
    }
  }
  const share = atLeastZero(progress.progress)
  return { kind: 'paint', progress: share === null ? null : Math.min(1, share), secondsLeft }
}
