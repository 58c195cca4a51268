import type { Character, Scene, TimeOfDay } from '#core/story/scene.ts'
import { moods, poses } from '#core/story/scene.ts'
import type { Gait, Passage } from './model.ts'
import type { PageProps, Setting } from './teller.ts'

type Who = Scene['who'][number]

/** Reads `hero walking curious, friend sitting calm`. Throws on anything else: it is our own data. */
export function parseWho(text: string): Who[] {
  return text.split(',').map((part) => {
    const [characterId = '', poseWord, moodWord] = part.trim().split(' ')
    const pose = poses.find((known) => known === poseWord)
    const mood = moods.find((known) => known === moodWord)
    if (!['hero', 'friend', 'helper'].includes(characterId) || pose === undefined || mood === undefined) {
      throw new Error(`Nobody can be drawn from: ${part}`)
    }
    return { characterId, pose, mood }
  })
}

/** The picture of a page: the passage's own scene, with the page's props in place of its slots. */
export function createScene(
  passage: Passage,
  setting: Setting,
  props: PageProps,
  time: TimeOfDay,
  action: string,
  atHome: boolean,
): Scene {
  const { world, hero, friend, helper } = setting
  const gaits: Record<string, Gait> = {
    hero: hero.kind.gait,
    friend: friend.kind.gait,
    helper: helper.kind.gait,
  }
  const isSeen = (id: string): boolean => passage.who.includes(id)
  const indoors = atHome && hero.kind.type === 'person' ? 'bedroom' : world.place
  // A lighthouse and a whale meet where the lighthouse stands: at the surface.
  const surface = world.terrain === 'water' && friend.kind.stays && isSeen('friend') ? 'sea' : indoors
  const place = passage.place ?? surface
  const nouns = (passage.things ?? '')
    .split(',')
    .map((thing) => thing.trim())
    .filter((thing) => thing !== '')
    .map((thing) => nounOf(thing, setting, props))
  return {
    place,
    placeDetail: usesSpot(passage) ? `${props.spot.at} ${props.spot.name}` : setting.placeAt,
    time,
    weather: passage.weather ?? 'clear',
    who: parseWho(passage.who).map((who) => ({ ...who, pose: poseOf(who.pose, gaits[who.characterId]) })),
    things: [...new Set(nouns)].slice(0, 4).map((noun) => ({ noun, count: 1 })),
    action: action.slice(0, 300),
  }
}

export const usesSpot = (passage: Passage): boolean => /(^|[ ,])spot([ ,]|$)/.test(passage.things ?? '')

function nounOf(thing: string, setting: Setting, props: PageProps): string {
  switch (thing) {
    case 'thing':
      return setting.thing.noun
    case 'spot':
      return props.spot.noun
    case 'spot2':
      return props.spot2.noun
    case 'critter':
      return props.critter.noun
    case 'snack':
      return props.snack.noun
    default:
      return thing
  }
}

/** A fish that goes somewhere swims, a bird flies. */
function poseOf(pose: Who['pose'], gait: Gait | undefined): Who['pose'] {
  if (pose !== 'walking' && pose !== 'running') return pose
  if (gait === 'swim') return 'swimming'
  return gait === 'fly' || gait === 'float' ? 'flying' : pose
}

export function toCharacter(member: Setting['hero']): Character {
  return {
    id: member.id,
    name: member.name,
    kind: member.kind.noun,
    role: member.id,
    pronoun: member.pronoun,
    look: member.look,
  }
}
