import type { Kind } from '../../model.ts'
import { animals } from './animals.ts'
import { fixtures, machines, people, playmates } from './people.ts'

export const kinds: readonly Kind[] = [...animals, ...playmates, ...people, ...machines, ...fixtures]
