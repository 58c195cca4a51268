import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import type { Brief, KeptHero } from '#core/story/brief.ts'
import { kindOf, withHeroes } from './kept-heroes.ts'
import type { Kind, Member, Pronoun, Shape, StoryLanguage, TopicReading, World } from './model.ts'
import type { Setting } from './teller.ts'

/** Who, where, what and which kind of plot: everything about a story that its first page must know. */
export function castStory(
  language: StoryLanguage,
  topic: string,
  level: Level,
  random: SeededRandom,
  brief: Brief | null = null,
): Setting {
  const [keptHero, keptFriend] = brief?.heroes ?? []
  const read = language.readTopic(topic, random.fork('topic'))
  const { reading, shape } = chooseShape(
    language,
    withHeroes(read, topic, brief?.heroes ?? [], language),
    random,
    brief?.earlier?.shapes ?? [],
  )

  const world = chooseWorld(language, reading.worldId, reading.heroKind, random)
  const heroKind = reading.heroKind ?? chooseKind(language, world, random, [])
  const friendKind =
    keptFriend === undefined
      ? (reading.friendKind ?? chooseKind(language, world, random, [heroKind.noun]))
      : kindOf(keptFriend, language)
  const hero = asKept(
    createMember('hero', heroKind, language, random, reading.heroName, reading.heroPronoun, []),
    keptHero,
  )
  // The other pronoun than the hero's, where it is open: it is always plain who is meant.
  const other = hero.pronoun === 'she' ? 'he' : 'she'
  const friendPronoun = friendKind.pronoun ?? other
  const friend = asKept(
    createMember('friend', friendKind, language, random, reading.friendName, friendPronoun, [hero.name]),
    keptFriend,
  )
  const helper = random.pick(
    language.helpers.filter(
      ({ terrain, kind }) =>
        terrain === world.terrain && kind.noun !== heroKind.noun && kind.noun !== friendKind.noun,
    ),
  )
  const placeName = random.pick(world.names)
  const topicNouns = new Set(reading.topicNouns)
  const words = new Set(topic.toLowerCase().match(/\p{L}+/gu) ?? [])
  for (const noun of shape.mentions) if (words.has(noun)) topicNouns.add(noun)
  return {
    language,
    level,
    shape,
    world,
    placeAt: reading.placeAt ?? `${placeName.at} ${placeName.name}`,
    quirk: reading.heroDid ?? random.pick(language.pools.quirk ?? []),
    hero,
    friend,
    helper,
    thing: reading.thing ?? random.pick(shape.things.length > 0 ? shape.things : language.things),
    fear: reading.fear ?? random.pick(language.fears),
    skill: reading.skill ?? random.pick(language.skills),
    topic: { ...reading, topicNouns: [...topicNouns] },
  }
}

/** The trouble decides; a friend who cannot move is left out where the plot needs one who can. */
function chooseShape(
  language: StoryLanguage,
  reading: TopicReading,
  random: SeededRandom,
  told: readonly string[],
): { reading: TopicReading; shape: Shape } {
  const { friendKind, shapeIds } = reading
  const cast = [reading.heroKind?.noun, friendKind?.noun]
  // Once all have been told, they may be told again, but for the last one.
  const untold = language.shapes.filter(({ id }) => !told.includes(id))
  const known = untold.length > 0 ? untold : language.shapes.filter(({ id }) => id !== told.at(-1))
  const suited = known.filter(
    (shape) =>
      (shapeIds.length === 0 || shapeIds.includes(shape.id)) &&
      // A star who returns a star would confuse everyone.
      !shape.mentions.some((noun) => cast.includes(noun)),
  )
  const candidates = suited.length > 0 ? suited : known
  const stays = friendKind?.stays === true
  const open = stays ? candidates.filter((shape) => shape.friendMayStay === true) : candidates
  if (open.length > 0) return { reading, shape: random.pick(open) }
  const topicNouns = reading.topicNouns.filter((noun) => noun !== friendKind?.noun)
  return { reading: { ...reading, friendKind: null, topicNouns }, shape: random.pick(candidates) }
}

function chooseWorld(
  language: StoryLanguage,
  wanted: string | null,
  hero: Kind | null,
  random: SeededRandom,
): World {
  const named = language.worlds.find((world) => world.id === wanted)
  if (named !== undefined) return named
  const natural = language.worlds.filter((world) => hero?.worlds.includes(world.id) === true)
  if (natural.length > 0) return random.pick(natural)
  return random.pick(language.worlds.filter((world) => world.terrain === 'land'))
}

/** Someone at home in this world who suits any plot. */
function chooseKind(
  language: StoryLanguage,
  world: World,
  random: SeededRandom,
  taken: readonly string[],
): Kind {
  const free = language.kinds.filter((kind) => !kind.onlyWhenAsked && !taken.includes(kind.noun))
  const local = free.filter((kind) => kind.worlds.includes(world.id))
  return random.pick(local.length > 0 ? local : free.filter((kind) => kind.type === 'animal'))
}

function createMember(
  id: Member['id'],
  kind: Kind,
  language: StoryLanguage,
  random: SeededRandom,
  name: string | null,
  pronoun: Pronoun | null,
  taken: readonly string[],
): Member {
  const chosen = pronoun ?? kind.pronoun ?? random.pick(['she', 'he'] as const)
  const names =
    chosen === 'she' || chosen === 'he'
      ? language.names[chosen]
      : [...language.names.she, ...language.names.he]
  return {
    id,
    kind,
    pronoun: chosen,
    look: dressed(kind, language, random),
    name:
      name ?? random.pick(names.filter((free) => !taken.includes(free) && free.toLowerCase() !== kind.noun)),
  }
}

/** One of the family's own is as the family says: by that name, and looking like that. */
const asKept = (member: Member, kept: KeptHero | undefined): Member =>
  kept === undefined ? member : { ...member, name: kept.name, pronoun: kept.pronoun, look: kept.look }

/** Animals wear one thing to be known by, where they have a neck or a head to wear it on. */
function dressed(kind: Kind, language: StoryLanguage, random: SeededRandom): string {
  const bare = kind.type !== 'animal' || kind.gait === 'swim' || kind.gait === 'creep'
  return bare ? kind.look : `${kind.look}, wearing ${random.pick(language.accessories)}`
}
