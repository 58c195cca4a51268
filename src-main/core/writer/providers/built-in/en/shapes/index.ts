import type { Shape } from '../../model.ts'
import { cannotSleep } from './cannot-sleep.ts'
import { lostAndFound } from './lost-and-found.ts'

export const shapes: readonly Shape[] = [cannotSleep, lostAndFound]
