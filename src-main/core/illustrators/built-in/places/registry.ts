import type { Place } from '../../../story/scene.ts'
import type { PaintPlace } from '../stage.ts'
import { desert, forest, garden, meadow, mountain, river, snow } from './country.ts'
import { bedroom, kitchen, school } from './rooms.ts'
import { castle, street, village } from './streets.ts'
import { cave, sea, sky, space, underwater } from './waters.ts'

/** A landscape for every place that a scene can name. */
export const placePainters: Readonly<Record<Place, PaintPlace>> = {
  forest,
  meadow,
  sea,
  river,
  mountain,
  desert,
  snow,
  village,
  street,
  castle,
  garden,
  bedroom,
  kitchen,
  school,
  cave,
  space,
  underwater,
  sky,
}
