import { volumeAt } from './bedtime.ts'

/** What of an `<audio>` is used. */
export type Player = Pick<
  HTMLAudioElement,
  'volume' | 'play' | 'pause' | 'addEventListener' | 'removeEventListener'
>

/**
 * Plays what somebody in the family recorded, softer while a sleep timer runs out.
 *
 * @param options.sleepAt asked several times a second; milliseconds since the epoch, null: no timer
 * @returns a function that ends it; nothing is called afterwards
 */
export function playVoice(
  player: Player,
  options: {
    readonly now: () => number
    readonly sleepAt: () => number | null
    readonly onEnd: () => void
    /** The timer has run out. */
    readonly onAsleep: () => void
    readonly onFailed: () => void
  },
): () => void {
  const playing = { now: true }
  const once = (then: () => void) => (): void => {
    if (!playing.now) return
    end()
    then()
  }
  const onEnded = once(options.onEnd)
  const onError = once(options.onFailed)
  const onAsleep = once(options.onAsleep)
  const onTime = (): void => {
    const volume = volumeAt(options.now(), options.sleepAt())
    if (volume <= 0) onAsleep()
    else player.volume = volume
  }
  function end(): void {
    playing.now = false
    player.pause()
    player.removeEventListener('ended', onEnded)
    player.removeEventListener('error', onError)
    player.removeEventListener('timeupdate', onTime)
  }
  player.addEventListener('ended', onEnded)
  player.addEventListener('error', onError)
  player.addEventListener('timeupdate', onTime)
  onTime()
  // `end` rejects a play that has not begun; that is no failure.
  if (playing.now) player.play().catch(onError)
  return () => {
    if (playing.now) end()
  }
}
