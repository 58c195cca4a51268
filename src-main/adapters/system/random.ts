import { randomInt, randomUUID } from 'node:crypto'
import type { Random } from '#core/ports.ts'

/** Chance from the operating system. */
export function createSystemRandom(): Random {
  return { seed: () => randomInt(2 ** 32), id: () => randomUUID() }
}
