import type { Level } from '#contract/index.ts'
import type { SeededRandom } from '#core/seeded-random.ts'
import type { Place, pronouns, TimeOfDay, Weather } from '#core/story/scene.ts'

export type Pronoun = (typeof pronouns)[number]

/** The same content told for each level; each entry is one way to say it. Templates: see `template.ts`. */
export interface Telling {
  readonly first: readonly string[]
  readonly early: readonly string[]
  readonly growing: readonly string[]
  readonly confident: readonly string[]
}

export const tellingOf = (telling: Telling, level: Level): readonly string[] =>
  level === 'first-words' ? telling.first : telling[level]

/** What can be lived in: solid ground, under water, or up where things float. */
export type Terrain = 'land' | 'water' | 'air'

/** A place to look at, hide behind or sit down by, within a world. */
export interface Spot {
  /** With its article: `the hollow log`. */
  readonly name: string
  /** The drawable noun: `log`. */
  readonly noun: string
  /** Where one is when one is there: `inside`, `under`, `by`. */
  readonly at: string
  /** A sentence about it, to follow its name. */
  readonly growing: string
  /** The same for longer breath. */
  readonly confident: string
}

/** A part of the world where stories happen. */
export interface World {
  readonly id: string
  readonly place: Place
  readonly terrain: Terrain
  /** What it is: `forest`. Appears in the text when the topic asked for it. */
  readonly noun: string
  /** Topic words that lead here, singular. */
  readonly words: readonly string[]
  /** Its names with their preposition: `in Willow Wood`. */
  readonly names: readonly {
    readonly at: 'in' | 'at' | 'on' | 'by' | 'under' | 'near'
    readonly name: string
  }[]
  readonly spots: readonly Spot[]
  /** Sentences about the air, the light, what can be heard: by day, and by night. */
  readonly day: Telling
  readonly night: Telling
}

export type Gait = 'feet' | 'walk' | 'hop' | 'fly' | 'swim' | 'waddle' | 'plod' | 'roll' | 'float' | 'creep'

/** Someone who can be in a story. */
export interface Kind {
  readonly noun: string
  readonly plural: string
  readonly type: 'animal' | 'person' | 'machine' | 'wonder'
  readonly gait: Gait
  /** Ids of worlds, the usual one first. */
  readonly worlds: readonly string[]
  readonly home: string
  readonly bed: string
  /** What it holds things with, plural: `paws`. */
  readonly hands: string
  /** `a small red fox with a white-tipped tail`. */
  readonly look: string
  readonly pronoun: Pronoun | null
  /** Never leaves its place: others come to it. */
  readonly stays: boolean
  /** In a story only when the topic asks for it: no one's unknown playmate is a brother or a doctor. */
  readonly onlyWhenAsked: boolean
}

/** A thing one can carry, want, lose or give. */
export interface Thing {
  readonly noun: string
  /** `red`, `little tin`. */
  readonly adjective: string
}

export interface Member {
  readonly id: 'hero' | 'friend' | 'helper'
  readonly name: string
  readonly kind: Kind
  readonly pronoun: Pronoun
  readonly look: string
}

/** A page's worth, or half of one, of a story, with what its picture shows. */
export interface Passage {
  /** `hero walking curious, friend sitting calm`: who, pose, mood. */
  readonly who: string
  /** Drawable nouns or slots, the most important first: `spot, thing, lantern`. */
  readonly things?: string
  /** One plain sentence in the present tense, without names. */
  readonly action: string
  readonly time?: TimeOfDay
  readonly weather?: Weather
  readonly place?: Place
  readonly told: Telling
}

/** A passage that any story of fitting terrain can hold between its own. */
export interface Interlude extends Passage {
  readonly id: string
  readonly terrain: readonly Terrain[]
  readonly arcs: readonly Arc[]
}

/** Whether a story runs from morning to bedtime, or through one night. */
export type Arc = 'day' | 'night'

/** A kind of plot. Its passages are told in this order; `tries` as many as there is room for. */
export interface Shape {
  readonly id: string
  readonly arc: Arc
  readonly titles: readonly string[]
  /** What the plot turns on, when the topic names nothing. */
  readonly things: readonly Thing[]
  /** Whether every telling names the thing; where not, a topic's thing is mentioned apart. */
  readonly usesThing: boolean
  /** Nouns of the plot that its stories mostly contain; claimed as the topic’s where they do. */
  readonly mentions: readonly string[]
  /** Whether someone who never leaves their place can be the friend. */
  readonly friendMayStay?: boolean
  /** Half a page: what is wanted. Follows an opening. */
  readonly wants: readonly Passage[]
  /** Why it matters. */
  readonly deepens: readonly Passage[]
  readonly tries: readonly Passage[]
  readonly turns: readonly Passage[]
  readonly afters: readonly Passage[]
  /** Half a page: how it comes to rest. A closing follows. */
  readonly rests: readonly Passage[]
  /** A sentence that keeps the trouble in mind on the way. */
  readonly thoughts: Telling
  /** A sentence that looks back once all is well. */
  readonly joys: Telling
}

/** What the topic gave. */
export interface TopicReading {
  readonly heroKind: Kind | null
  readonly heroName: string | null
  readonly heroPronoun: Pronoun | null
  /** `played the tuba`: told of the hero, in the past tense. */
  readonly heroDid: string | null
  readonly friendKind: Kind | null
  readonly friendName: string | null
  readonly thing: Thing | null
  readonly worldId: string | null
  /** The topic's own words for the place, as told: `in the forest`. */
  readonly placeAt: string | null
  /** `the dark`, `dogs`. */
  readonly fear: string | null
  /** A verb in its base form: `swim`, `ride a bike`. */
  readonly skill: string | null
  /** Shapes that suit the trouble named; empty when none was. */
  readonly shapeIds: readonly string[]
  /** Words of the topic that the story promises to contain. */
  readonly topicNouns: readonly string[]
}

/** Everything that one language brings. Another language is another folder with one of these. */
export interface StoryLanguage {
  readonly worlds: readonly World[]
  readonly kinds: readonly Kind[]
  readonly helpers: readonly (Member & { readonly terrain: Terrain })[]
  readonly names: Readonly<Record<'she' | 'he', readonly string[]>>
  readonly shapes: readonly Shape[]
  readonly openings: readonly OpeningLine[]
  readonly interludes: readonly Interlude[]
  readonly homewards: readonly Interlude[]
  readonly closings: readonly ClosingLine[]
  /** What a book that goes on from another begins with; `{title}` is that one's, `{hero}` the hero's name. */
  readonly earlier: Telling
  /** Small things to say in many ways, by name: `{~still}`. */
  /** What a topic may name. */
  readonly things: readonly Thing[]
  /** Brings in a thing from the topic that the plot has no other use for. */
  readonly keepsakes: Telling
  readonly pools: Readonly<Record<string, readonly string[]>>
  /** What a hero may fear or want to learn when the topic does not say. */
  readonly fears: readonly string[]
  readonly skills: readonly string[]
  /** What someone may wear, to be known by on every page. */
  readonly accessories: readonly string[]
  readonly critters: Readonly<Record<Terrain, readonly Sight[]>>
  readonly snacks: Readonly<Record<Terrain, readonly Sight[]>>
  readonly went: Readonly<Record<Gait, readonly string[]>>
  readonly patter: Readonly<Record<Gait, readonly string[]>>
  readonly readTopic: (topic: string, random: SeededRandom) => TopicReading
  /** Puts right what templates cannot know: articles, capitals, quotation marks, agreement. */
  readonly polish: (text: string) => string
  /** Says the same in other words. */
  readonly rephrase: (text: string, level: Level, words: OwnWords, random: SeededRandom) => string
  /** What a story for the smallest sings now and then; one for each story. */
  readonly refrain: (random: SeededRandom) => string
  readonly title: (text: string) => string
}

/** Words that belong to one story. */
export interface OwnWords {
  /** Of its people, things and places; the hero's name first. */
  readonly names: readonly string[]
  readonly refrain: string
}

/** A sight with its article, and its drawable noun. */
export interface Sight {
  readonly name: string
  readonly noun: string
  /** What it is called the second time, where that is not `the` and its noun. */
  readonly again?: string
}

export interface OpeningLine {
  readonly arcs: readonly Arc[]
  readonly terrain: readonly Terrain[]
  readonly told: Telling
}
export type ClosingLine = OpeningLine
