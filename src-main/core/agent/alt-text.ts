import type { PicturePlan } from '../illustrators/illustrator.ts'
import type { Place, TimeOfDay } from '../story/scene.ts'

const placeWords: Readonly<Record<Place, string>> = {
  forest: 'in the forest',
  meadow: 'in a meadow',
  sea: 'by the sea',
  river: 'by the river',
  mountain: 'in the mountains',
  desert: 'in the desert',
  snow: 'in the snow',
  village: 'in the village',
  street: 'in the street',
  castle: 'at the castle',
  garden: 'in the garden',
  bedroom: 'in the bedroom',
  kitchen: 'in the kitchen',
  school: 'at school',
  cave: 'in a cave',
  space: 'in space',
  underwater: 'under water',
  sky: 'in the sky',
}

const timeWords: Readonly<Record<TimeOfDay, string>> = {
  dawn: 'at dawn',
  morning: 'in the morning',
  day: 'by day',
  afternoon: 'in the afternoon',
  dusk: 'at dusk',
  night: 'at night',
}

/** `a, b and c`. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/**
 * What a picture shows, for those who can't see it: who, where and when, and what happens. From the scene, so that
 * it is there whoever paints. Unlike a prompt it stays on this computer and may name the heroes.
 */
export const altText = (plan: Pick<PicturePlan, 'scene' | 'cast'>): string => {
  const { scene } = plan
  const heroes = scene.who.flatMap((one) => {
    const character = plan.cast.find((each) => each.id === one.characterId)
    if (character === undefined) return []
    const isOnlyKind = character.name.toLowerCase().includes(character.kind.toLowerCase())
    return [isOnlyKind ? character.name : `${character.name} the ${character.kind}`]
  })
  const where = `${placeWords[scene.place]} ${timeWords[scene.time]}`
  const setting = heroes.length === 0 ? where : `${listed(heroes)} ${where}`
  const action = scene.action.trim()
  return `${setting.charAt(0).toUpperCase()}${setting.slice(1)}.${action === '' ? '' : ` ${action}`}`
}
