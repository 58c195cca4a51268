import type { Kind } from '../../model.ts'
import { animals } from './animals.ts'
import { fixtures, machines, people } from './people.ts'

export const kinds: readonly Kind[] = [...animals, ...people, ...machines, ...fixtures]
