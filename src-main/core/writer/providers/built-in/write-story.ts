import type { WritingPlan } from '#core/writer/writer.ts'
import { createSeededRandom, type SeededRandom } from '#core/seeded-random.ts'
import type { Page, WrittenStory } from '#core/story/story.ts'
import { levelGuides } from '../../levels.ts'
import { measureReadability } from '../../readability.ts'
import { castStory } from './casting.ts'
import { languageOf } from './languages.ts'
import { tellingOf } from './model.ts'
import type { OpeningLine, Spot } from './model.ts'
import { planPlot, type PlannedPage } from './plot.ts'
import { createScene, toCharacter } from './scene.ts'
import { createTeller, type PageProps, type Setting } from './teller.ts'

/** A story and how it came about. */
export interface ToldStory extends WrittenStory {
  /** Words of the topic that the story promises to contain, in a page's text or in the title. */
  readonly topicNouns: readonly string[]
  readonly shapeId: string
}

/** A whole story for a plan; the same plan and seed give the same story. Pure; never fails for a cleaned topic. */
export function writeStory(plan: WritingPlan): WrittenStory {
  const { title, cast, pages } = tellStory(plan)
  return { title, cast, pages }
}

/** Drafts of a story at most. Nearly always the first will do. */
const drafts = 8

/**
 * As `writeStory`, and tells which shape it chose and what of the topic it used. A draft that leaves out a word it
 * promises, or that reads too hard or too easy for the level, is told again; of drafts that all fall short, the one
 * that comes nearest is kept.
 */
export function tellStory(plan: WritingPlan): ToldStory {
  let best: { readonly story: ToldStory; readonly lack: number } | null = null
  for (let draft = 0; draft < drafts; draft += 1) {
    const story = tellDraft(plan, draft)
    const lack = lackOf(story, plan)
    if (lack === 0) return story
    if (best === null || lack < best.lack) best = { story, lack }
  }
  if (best === null) throw new Error('No draft was told')
  return best.story
}

/** How far a story is from what it owes: 0 when it says all it promises and reads as its level should. */
function lackOf({ title, pages, topicNouns }: ToldStory, { level }: WritingPlan): number {
  const text = pages.map((page) => page.text).join('\n')
  const whole = `${title} ${text}`.toLowerCase()
  const missing = topicNouns.filter((noun) => !whole.includes(noun.toLowerCase())).length
  const { grade } = measureReadability(text)
  const band = levelGuides[level].grade
  return missing * 100 + Math.max(0, grade - band.max, band.min - grade)
}

function tellDraft(plan: WritingPlan, draft: number): ToldStory {
  const language = languageOf(plan.language)
  const brief = plan.brief ?? null
  const before = brief?.earlier ?? null
  const random = randomFor(plan)
  const setting = castStory(language, plan.topic, plan.level, random.fork('cast'), brief)
  const plot = planPlot(language, setting.shape, setting.world.terrain, plan.pages, random.fork('plot'))
  // The first draft and the others differ in how they are told, never in their cast and plot.
  const telling = draft === 0 ? random : random.fork('draft', draft)
  const teller = createTeller(setting, telling.fork('teller'))
  const deal = createDealer(setting, telling.fork('props'))

  const pages = plot.map((planned, index): Page => {
    const templates = templatesOf(planned, setting)
    const props = deal(needsSecondSpot(planned, templates))
    const pageRandom = telling.fork('page', index)
    const told = teller.tell(templates, props, pageRandom)
    const text =
      index === 0 && before !== null ? `${rememberEarlier(before.title, setting, pageRandom)} ${told}` : told
    const action = teller.line(planned.passage.action, props, pageRandom)
    const scene = createScene(planned.passage, setting, props, planned.time, action, planned.part === 'rest')
    return { number: index + 1, text, scene }
  })

  const seen = new Set(pages.flatMap((page) => page.scene.who.map((who) => who.characterId)))
  const cast = [setting.hero, setting.friend, setting.helper].filter((member) => seen.has(member.id))
  const title = language.title(teller.line(telling.pick(setting.shape.titles), deal(false), telling))
  // A word that belongs to the plot is claimed only where this telling of it says so.
  const whole = [title, ...pages.map(({ text }) => text)].join(' ').toLowerCase()
  const isSaid = (noun: string): boolean => whole.includes(noun.toLowerCase())
  return {
    title,
    cast: cast.map(toCharacter),
    pages,
    topicNouns: setting.topic.topicNouns.filter(
      (noun) => !setting.shape.mentions.includes(noun) || isSaid(noun),
    ),
    shapeId: setting.shape.id,
  }
}

/** Only a book that goes on from another depends on more than its topic, and on how many came before it. */
const randomFor = ({ seed, topic, level, pages, brief }: WritingPlan): SeededRandom => {
  const random = createSeededRandom(seed, 'story', topic, level, pages)
  return brief?.earlier ? random.fork('after', brief.earlier.books) : random
}

/** The plot that `tellStory` chooses for a plan. */
export const shapeOf = (plan: WritingPlan): string =>
  castStory(
    languageOf(plan.language),
    plan.topic,
    plan.level,
    randomFor(plan).fork('cast'),
    plan.brief ?? null,
  ).shape.id

const rememberEarlier = (title: string, { language, level, hero }: Setting, random: SeededRandom): string =>
  random
    .fork('earlier')
    .pick(tellingOf(language.earlier, level))
    .replace(/\{(title|hero)\}/g, (_slot, name) => (name === 'title' ? title : hero.name))

function templatesOf({ part, passage }: PlannedPage, setting: Setting): (readonly string[])[] {
  const own = tellingOf(passage.told, setting.level)
  const suits = (line: OpeningLine): boolean =>
    line.arcs.includes(setting.shape.arc) && line.terrain.includes(setting.world.terrain)
  const all = (lines: readonly OpeningLine[]): string[] =>
    lines.filter(suits).flatMap((line) => [...tellingOf(line.told, setting.level)])
  if (part === 'open') {
    const { keepsakes, openings } = setting.language
    const apart = setting.topic.thing !== null && !setting.shape.usesThing
    return [all(openings), ...(apart ? [tellingOf(keepsakes, setting.level)] : []), own]
  }
  if (part === 'rest') return [own, all(setting.language.closings)]
  return [own]
}

/** Spots are few: a second one is dealt only to pages that speak of it. */
const needsSecondSpot = ({ passage }: PlannedPage, templates: readonly (readonly string[])[]): boolean =>
  /\{(?:spot|at)2\}/i.test(templates.flat().join(' ')) || (passage.things ?? '').includes('spot2')

/** Deals spots, passers-by and bites, none twice before all were dealt. */
function createDealer(setting: Setting, random: SeededRandom): (second: boolean) => PageProps {
  const { world, language } = setting
  const spots = deck(world.spots, random)
  const critters = deck(language.critters[world.terrain], random)
  const snacks = deck(language.snacks[world.terrain], random)
  return (second) => {
    const spot: Spot = spots()
    return { spot, spot2: second ? spots() : spot, critter: critters(), snack: snacks() }
  }
}

function deck<T>(items: readonly T[], random: SeededRandom): () => T {
  let left: T[] = []
  return () => {
    if (left.length === 0) left = random.shuffle(items)
    const item = left.pop()
    if (item === undefined) throw new Error('An empty deck')
    return item
  }
}
