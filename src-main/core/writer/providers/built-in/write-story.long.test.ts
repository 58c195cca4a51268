import { levels, maxPages, minPages } from '#contract/index.ts'
import { characterSchema, sceneSchema } from '#core/story/scene.ts'
import { describe, expect, it } from 'vitest'
import { levelGuides } from '../../levels.ts'
import { measureReadability, splitSentences } from '../../readability.ts'
import { english } from './en/index.ts'
import { tellingOf } from './model.ts'
import { parseWho } from './scene.ts'
import { slotsOf } from './template.ts'
import { tellStory, writeStory } from './write-story.ts'

const plan = (topic: string, level: (typeof levels)[number] = 'growing', pages = 8, seed = 1) =>
  ({ topic, level, language: 'en', pages, seed }) as const

const topics = [
  'a fox who is afraid of the dark',
  "a hedgehog who can't sleep",
  'the lighthouse and the whale',
  'my first day at school',
  'Mia and the lost mitten',
  'a quokka who plays the tuba',
  'a bear who bakes a cake',
  'a hamster in space',
  'asdf',
  '???',
  'Jonas is afraid of dogs',
  'a penguin learns to swim',
  'a star falls from the sky',
  'Sam and Alex share a kite',
  'saying sorry',
]
const sixty = topics.flatMap((topic, at) =>
  levels.map((level, row) => plan(topic, level, minPages + ((at * 5 + row * 3) % 13), at * 1_009 + row)),
)

describe('writeStory', () => {
  it('writes the same story for the same plan, and another for another seed', () => {
    expect(writeStory(plan('a fox'))).toEqual(writeStory(plan('a fox')))
    expect(writeStory(plan('a fox', 'growing', 8, 2))).not.toEqual(writeStory(plan('a fox')))
  })

  it.each(sixty.map((one) => [one.topic, one.level, one.pages, one] as const))(
    '%s, %s, %i pages',
    (_topic, level, pages, one) => {
      const story = tellStory(one)
      const text = story.pages.map((page) => page.text).join(' ')
      const sentences = story.pages.flatMap((page) => splitSentences(page.text))

      expect(story.pages.map((page) => page.number)).toEqual(
        Array.from({ length: pages }, (_, index) => index + 1),
      )
      expect(new Set(sentences).size).toBe(sentences.length)
      for (const noun of story.topicNouns)
        expect(`${story.title} ${text}`.toLowerCase()).toContain(noun.toLowerCase())

      const { grade } = measureReadability(text)
      expect(grade).toBeGreaterThanOrEqual(levelGuides[level].grade.min)
      expect(grade).toBeLessThanOrEqual(levelGuides[level].grade.max + 0.8)

      // Nothing of the workshop shows: no slots, no choices, no doubled words or marks.
      expect(`${story.title} ${text}`).not.toMatch(
        /[[\]{}<>|\u0001]|undefined|\bthe the\b|\ba a\b| [,.;!?]|[,;]{2}|\.\./,
      )
      expect(text).not.toMatch(/\ba [aeio]\w/)

      expect(story.cast.length).toBeGreaterThanOrEqual(1)
      expect(story.cast.length).toBeLessThanOrEqual(3)
      for (const member of story.cast) expect(characterSchema.safeParse(member).success).toBe(true)
      const ids = new Set(story.cast.map((member) => member.id))
      for (const { scene } of story.pages) {
        expect(sceneSchema.safeParse(scene).success).toBe(true)
        expect(scene.who.length).toBeGreaterThan(0)
        for (const { characterId } of scene.who) expect(ids).toContain(characterId)
      }
      expect(story.pages.at(-1)?.scene.time).toBe('night')
    },
  )

  it('tells of the people that its pictures show', () => {
    for (const one of sixty) {
      const story = tellStory(one)
      const names = new Map(story.cast.map((member) => [member.id, [member.name, member.kind]]))
      const firsts = new Set<string>()
      for (const page of story.pages) {
        for (const { characterId } of page.scene.who) {
          if (firsts.has(characterId)) continue
          firsts.add(characterId)
          const [name = '', kind = ''] = names.get(characterId) ?? []
          expect(
            page.text.includes(name) || page.text.includes(kind) || characterId === 'friend',
            `${one.topic}: ${page.text}`,
          ).toBe(true)
        }
      }
    }
  })

  it('writes every length from 4 to 16 pages at every level', () => {
    for (const level of levels) {
      for (let pages = minPages; pages <= maxPages; pages += 1) {
        const story = writeStory(plan('a fox and an owl', level, pages, pages))
        expect(story.pages).toHaveLength(pages)
        for (const page of story.pages) expect(page.text).not.toBe('')
      }
    }
  })
})

describe('the English material', () => {
  it('has at least 24 shapes, each told in several ways at every level', () => {
    expect(english.shapes.length).toBeGreaterThanOrEqual(24)
    expect(new Set(english.shapes.map((shape) => shape.id)).size).toBe(english.shapes.length)
  })

  it('can be drawn: every passage names who is seen', () => {
    for (const shape of english.shapes) {
      for (const passage of [
        ...shape.wants,
        ...shape.deepens,
        ...shape.tries,
        ...shape.turns,
        ...shape.afters,
        ...shape.rests,
      ]) {
        expect(() => parseWho(passage.who), shape.id).not.toThrow()
        for (const level of levels) expect(tellingOf(passage.told, level).length, shape.id).toBeGreaterThan(0)
      }
    }
  })

  it('refers to pools that exist', () => {
    const text = JSON.stringify(english)
    for (const slot of slotsOf(text))
      if (slot.startsWith('~')) expect(english.pools).toHaveProperty(slot.slice(1))
  })
})
