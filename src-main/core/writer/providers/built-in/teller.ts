import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import { levelGuides } from '../../levels.ts'
import { splitSentences } from '../../readability.ts'
import { anchor, markPronoun, withoutMarks } from './anchor.ts'
import { chooseTelling, repeatsOf } from './best-telling.ts'
import type { Member, Shape, Sight, Spot, StoryLanguage, Thing, TopicReading, World } from './model.ts'
import { tellingOf } from './model.ts'
import { expand } from './template.ts'
import {
  again,
  agree,
  introduced,
  isOnly,
  isUnlike,
  lookMark,
  loosen,
  nameAfresh,
  pronoun,
  theKind,
} from './wording.ts'

/** Whom and what a story is about. */
export interface Setting {
  readonly language: StoryLanguage
  readonly level: Level
  readonly shape: Shape
  readonly world: World
  /** `in Willow Wood`. */
  readonly placeAt: string
  readonly hero: Member
  readonly friend: Member
  readonly helper: Member
  readonly thing: Thing
  readonly topic: TopicReading
  readonly fear: string
  readonly skill: string
  /** What the hero is known for; after `who`, in the past tense. */
  readonly quirk: string
}

/** What stays the same within a page, in its text and in its picture. */
export interface PageProps {
  readonly spot: Spot
  readonly spot2: Spot
  readonly critter: Sight
  readonly snack: Sight
}

export interface Teller {
  /** Turns templates into a page of prose that says nothing the story has said before. */
  readonly tell: (templates: readonly (readonly string[])[], props: PageProps, random: SeededRandom) => string
  /** A single line outside the story: a title, a picture's action. Counts as no mention of anyone. */
  readonly line: (template: string, props: PageProps, random: SeededRandom) => string
}

/** What a story must not forget: who was introduced, and which lines of a pool were used up. */
interface Memory {
  readonly met: Set<string>
  readonly spent: Set<string>
}

/** How often a page has room for a remark that the plot could do without. */
const asides = { look: 0.4, thought: 0.5, joy: 0.6 } as const

/** Tellings of a page to choose from; more, up to `attempts`, while each says something that was said before. */
const enough = 12
const attempts = 24

/** Words that make a sentence this story's and no other's. */
const ownWords = ({ hero, friend, helper, placeAt }: Setting, props: PageProps): readonly string[] => [
  ...[hero, friend, helper].flatMap(({ name, kind }) => [name, kind.noun]),
  props.spot.name,
  props.spot2.name,
  props.critter.noun,
  placeAt,
]

/** Remembers who was introduced and what was said; one teller per story. */
export function createTeller(setting: Setting, storyRandom: SeededRandom): Teller {
  const { language, level } = setting
  const refrain = language.refrain(storyRandom.fork('refrain'))
  const said = new Set<string>()
  const isShort = level === 'first-words'
  const recall = (label: string): number => storyRandom.fork('choice', label).next()
  let memory: Memory = { met: new Set(), spent: new Set() }

  const once = (
    template: string,
    props: PageProps,
    random: SeededRandom,
  ): { text: string; memory: Memory } => {
    const now = { met: new Set(memory.met), spent: new Set(memory.spent) }
    const slot = (name: string): string => fill(name, setting, props, now, random)
    const cast = [setting.hero, setting.friend, setting.helper]
    const expanded = expand(loosen(agree(template, setting.hero)), { slot, recall, random })
    const told = anchor(
      expanded,
      cast,
      ownWords(setting, props),
      level,
      (member) => isOnly(member, cast),
      random,
    )
    const text = nameAfresh(language.polish(told), props.spot)
    const names = [
      setting.hero.name,
      setting.friend.name,
      setting.helper.name,
      props.spot.name,
      props.spot2.name,
    ]
    const known = [...names, props.critter.name, setting.thing.noun, setting.hero.kind.noun]
    return {
      text: language.polish(language.rephrase(text, level, { names: known, refrain }, random)),
      memory: now,
    }
  }

  return {
    tell: (templates, props, random) => {
      const tellings: { readonly text: string; readonly memory: Memory }[] = []
      let isFresh = false
      while (tellings.length < enough || (!isFresh && tellings.length < attempts)) {
        const told = once(templates.map((variants) => random.pick(variants)).join(' '), props, random)
        isFresh ||= repeatsOf(splitSentences(told.text), said) === 0
        tellings.push(told)
      }
      const own = ownWords(setting, props)
      const best = chooseTelling(tellings, { said, own, words: levelGuides[level].wordsPerPage.about })
      memory = best.memory
      const fresh = splitSentences(best.text).filter((sentence) => {
        const isNew = !said.has(sentence)
        said.add(sentence)
        return isNew
      })
      return fresh.join(' ')
    },
    line: (template, props, random) => {
      const everyone = { met: new Set(['hero', 'friend', 'helper']), spent: new Set<string>() }
      const slot = (name: string): string => fill(name, setting, props, everyone, random)
      return language.polish(withoutMarks(expand(agree(template, setting.hero), { slot, recall, random })))
    },
  }

  function fill(
    name: string,
    { hero, friend, helper, thing, world, shape, topic, placeAt, quirk }: Setting,
    props: PageProps,
    { met, spent }: Memory,
    random: SeededRandom,
  ): string {
    const introduce = (member: Member): string => {
      if (met.has(member.id)) return member.name
      met.add(member.id)
      return member.id === 'hero' ? member.name : introduced(member, hero)
    }
    /** Only whom the reader has met can be named where a pronoun stands. */
    const marking = (member: Member, form: string): string =>
      met.has(member.id) && (member.pronoun === 'he' || member.pronoun === 'she')
        ? markPronoun(pronoun(member, form), member)
        : pronoun(member, form)
    /** One that this story has not used yet, while there are any. */
    const told = (lines: readonly string[]): string => {
      const fresh = lines.filter((line) => !spent.has(line))
      const line = random.pick(fresh.length > 0 ? fresh : lines)
      spent.add(line)
      return line
    }
    if (name.startsWith('~')) {
      const pool = language.pools[name.slice(1)]
      if (pool === undefined) throw new Error(`No pool is called ${name}`)
      return told(pool)
    }
    switch (name) {
      case 'hero':
        return introduce(hero)
      // Outside of speech the hero can be called by more than a name: see `loosen`.
      case 'hero+':
        return level !== 'first-words' && met.has('hero') && random.chance(0.28) && isUnlike(hero, friend)
          ? theKind(hero, level, random)
          : introduce(hero)
      case 'f.name+':
      case 'friend+':
        return met.has('friend') && random.chance(0.25) && isUnlike(hero, friend)
          ? `the ${friend.kind.noun}`
          : name === 'friend+'
            ? introduce(friend)
            : friend.name
      case 'h.name+':
        return met.has('helper') && random.chance(0.3) && isUnlike(hero, helper) && isUnlike(friend, helper)
          ? `the old ${helper.kind.noun}`
          : helper.name
      case 'friend':
        return introduce(friend)
      case 'helper':
        return introduce(helper)
      case 'kind':
        return hero.kind.noun
      case 'kind.s':
        return hero.kind.plural
      case 'quirk':
        return quirk
      case 'who':
        return topic.heroDid === null ? '' : ` who ${topic.heroDid}`
      case 'he':
      case 'him':
      case 'his':
        return marking(hero, name)
      case 'own':
      case 'himself':
        return pronoun(hero, name)
      case 'f.name':
        return friend.name
      case 'f.kind':
        return friend.kind.noun
      case 'f.kind.s':
        return friend.kind.plural
      case 'f.he':
      case 'f.him':
      case 'f.his':
        return marking(friend, name.slice(2))
      case 'f.himself':
        return pronoun(friend, name.slice(2))
      case 'h.name':
        return helper.name
      case 'h.kind':
        return helper.kind.noun
      case 'h.he':
      case 'h.him':
      case 'h.his':
        return marking(helper, name.slice(2))
      case 'h.himself':
        return pronoun(helper, name.slice(2))
      case 'thing':
        return thing.noun
      case 'adj':
        return thing.adjective
      case 'place':
        return placeAt
      case 'land':
        return world.noun
      case 'spot':
        return props.spot.name
      case 'at':
        return `${props.spot.at} ${props.spot.name}`
      case 'look': {
        const sentence = level === 'confident' ? props.spot.confident : props.spot.growing
        if (spent.has(sentence) || !random.chance(asides.look)) return ''
        spent.add(sentence)
        return lookMark + sentence
      }
      case 'spot2':
        return props.spot2.name
      case 'at2':
        return `${props.spot2.at} ${props.spot2.name}`
      case 'critter':
        if (spent.has(props.critter.name)) return again(props.critter)
        spent.add(props.critter.name)
        return props.critter.name
      case 'bug':
        return again(props.critter)
      case 'snack':
        return props.snack.name
      case 'day':
        return told(tellingOf(world.day, level))
      case 'night':
        return told(tellingOf(world.night, level))
      case 'thought':
        return isShort || random.chance(asides.thought) ? told(tellingOf(shape.thoughts, level)) : ''
      case 'joy':
        return isShort || random.chance(asides.joy) ? told(tellingOf(shape.joys, level)) : ''
      case 'went':
        return random.pick(language.went[hero.kind.gait])
      case 'f.went':
        return random.pick(language.went[friend.kind.gait])
      case 'patter':
        return random.pick(language.patter[hero.kind.gait])
      case 'hands':
        return hero.kind.hands
      case 'f.hands':
        return friend.kind.hands
      case 'home':
        return hero.kind.home
      case 'bed':
        return hero.kind.bed
      case 'fear':
        return setting.fear
      case 'skill':
        return setting.skill
      default:
        throw new Error(`No slot is called ${name}`)
    }
  }
}
