import type { Passage, Telling } from '../../model.ts'

/** A passage in one breath: who is seen, what else is seen, what the picture shows, and its text for each level. */
export function passage(
  who: string,
  things: string,
  action: string,
  told: Telling,
  light: Pick<Passage, 'time' | 'weather' | 'place'> = {},
): Passage {
  return { who, things, action, told, ...light }
}
