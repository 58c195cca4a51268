import type { World } from '../../model.ts'
import { castle } from './castle.ts'
import { desert } from './desert.ts'
import { forest } from './forest.ts'
import { garden } from './garden.ts'
import { harbour } from './harbour.ts'
import { meadow } from './meadow.ts'
import { mountain } from './mountain.ts'
import { river } from './river.ts'
import { sky } from './sky.ts'
import { snow } from './snow.ts'
import { space } from './space.ts'
import { street } from './street.ts'
import { underwater } from './underwater.ts'
import { village } from './village.ts'

/** Every part of the world. Adding one is a file and a line here. */
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
