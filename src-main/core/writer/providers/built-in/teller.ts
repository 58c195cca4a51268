import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import { splitSentences } from '../../readability.ts'
import type { Member, Shape, Sight, Spot, StoryLanguage, Thing, TopicReading, World } from './model.ts'
import { tellingOf } from './model.ts'
import { expand } from './template.ts'
import {
  again,
  agree,
  introduced,
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

/** Tries to find words for a page before sentences that were said already are left out. */
const attempts = 24

/** Remembers who was introduced and what was said; one teller per story. */
export function createTeller(setting: Setting, storyRandom: SeededRandom): Teller {
  const { language, level } = setting
  const said = new Set<string>()
  const recall = (label: string): number => storyRandom.fork('choice', label).next()
  let memory: Memory = { met: new Set(), spent: new Set() }

  const once = (
    template: string,
    props: PageProps,
    random: SeededRandom,
  ): { text: string; memory: Memory } => {
    const now = { met: new Set(memory.met), spent: new Set(memory.spent) }
    const slot = (name: string): string => fill(name, setting, props, now, random)
    const told = expand(loosen(agree(template, setting.hero)), { slot, recall, random })
    const text = nameAfresh(language.polish(told), props.spot)
    const names = [
      setting.hero.name,
      setting.friend.name,
      setting.helper.name,
      props.spot.name,
      props.spot2.name,
    ]
    const own = [...names, props.critter.name, setting.thing.noun, setting.hero.kind.noun]
    return { text: language.polish(language.rephrase(text, level, own, random)), memory: now }
  }

  return {
    tell: (templates, props, random) => {
      let best: { text: string; memory: Memory; repeats: number } | undefined
      for (let attempt = 0; attempt < attempts && best?.repeats !== 0; attempt += 1) {
        const template = templates.map((variants) => random.pick(variants)).join(' ')
        const told = once(template, props, random)
        const sentences = splitSentences(told.text)
        const repeats = sentences.filter(
          (sentence, index) => said.has(sentence) || sentences.indexOf(sentence) < index,
        ).length
        if (best === undefined || repeats < best.repeats) best = { ...told, repeats }
      }
      if (best === undefined) throw new Error('Nothing to tell')
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
      return language.polish(expand(agree(template, setting.hero), { slot, recall, random }))
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
      case 'he+':
        return random.chance(0.3)
          ? fill('hero+', setting, props, { met, spent }, random)
          : pronoun(hero, 'he')
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
      case 'f.himself':
        return pronoun(friend, name.slice(2))
      case 'h.name':
        return helper.name
      case 'h.kind':
        return helper.kind.noun
      case 'h.he':
      case 'h.him':
      case 'h.his':
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
        if (spent.has(sentence)) return ''
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
        return told(tellingOf(shape.thoughts, level))
      case 'joy':
        return told(tellingOf(shape.joys, level))
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
