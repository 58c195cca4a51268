import type { World } from '../../model.ts'
import { sky, space, underwater } from './beyond.ts'
import { desert, mountain, snow } from './heights.ts'
import { castle, street, village } from './towns.ts'
import { garden, harbour, river } from './waterside.ts'
import { forest, meadow } from './woods.ts'

export const worlds: readonly World[] = [
  forest,
  meadow,
  river,
  harbour,
  garden,
  village,
  street,
  castle,
  mountain,
  snow,
  desert,
  underwater,
  sky,
  space,
]
