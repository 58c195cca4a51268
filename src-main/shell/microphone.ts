/** Milliseconds between a person's wish to record and the window's request for the microphone. */
const grantedFor = 10_000

/** Lets the window have the microphone for one recording at a time, when a person has asked for it, and else never. */
export interface Microphone {
  /** A person wants to record. */
  readonly ask: () => void
  /** Whether a request that comes now is granted; the one that is granted is the only one. */
  readonly take: (wanted: readonly string[]) => boolean
}

/** @param now milliseconds of a clock that only grows */
export function createMicrophone(now: () => number): Microphone {
  let until = -Infinity
  return {
    ask: () => {
      until = now() + grantedFor
    },
    take: (wanted) => {
      // Never the camera, nor both.
      const granted = wanted.length === 1 && wanted[0] === 'audio' && now() < until
      if (granted) until = -Infinity
      return granted
    },
  }
}
