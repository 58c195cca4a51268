import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureStyles } from '#contract/index.ts'
import type { PicturePlan } from '../illustrators/illustrator.ts'
import { moods, places, poses, times, weathers, type Character } from '../story/scene.ts'
import { buildPrompt, paintingSeed } from './prompt.ts'
import { negativeWords, stylePhrases } from './prompt-words.ts'

const fox: Character = {
  id: 'hero',
  name: 'Pip',
  kind: 'fox',
  role: 'hero',
  pronoun: 'she',
  look: 'a small red fox with a white-tipped tail and a blue scarf',
}
const girl: Character = {
  id: 'friend',
  name: 'Emma Lindqvist',
  kind: 'girl',
  role: 'friend',
  pronoun: 'she',
  look: 'a girl with curly black hair, in a yellow raincoat',
}
const plan: PicturePlan = {
  storyId: 's',
  page: 1,
  pageCount: 8,
  title: 'Pip and Emma',
  cast: [fox, girl],
  scene: {
    place: 'bedroom',
    placeDetail: "beside Emma's window",
    time: 'night',
    weather: 'rain',
    who: [
      { characterId: 'hero', pose: 'sitting', mood: 'curious' },
      { characterId: 'friend', pose: 'hugging', mood: 'happy' },
    ],
    things: [{ noun: 'lantern', count: 2 }],
    action: 'Pip shows the little girl one star.',
  },
  seed: 12,
  style: 'paper-cut',
  width: 1024,
  height: 768,
  model: null,
  gentle: false,
  variation: 0,
  reference: null,
}

describe('buildPrompt', () => {
  it('has the frozen looks word for word, the scene and one style on every page', () => {
    const first = buildPrompt(plan, { maxLength: 1000 }).prompt
    const later = buildPrompt({ ...plan, page: 5 }, { maxLength: 1000 }).prompt
    for (const prompt of [first, later]) {
      expect(prompt.toLowerCase()).toContain(fox.look)
      expect(prompt.toLowerCase()).toContain(girl.look)
      expect(prompt).toContain('The fox shows the little girl one star')
      expect(prompt).toMatch(/^Warm paper-cut picture book illustration/)
    }
    expect(first).not.toBe(later)
    expect(buildPrompt(plan, { maxLength: 1000 }).prompt).toBe(first)
  })

  it('begins with the style that was chosen, which nothing that is unwanted is part of', () => {
    for (const style of pictureStyles) {
      const { prompt } = buildPrompt({ ...plan, style }, { maxLength: 1000 })
      expect(prompt.startsWith(stylePhrases[style])).toBe(true)
      for (const word of negativeWords)
        expect(stylePhrases[style]).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'))
    }
    expect(new Set(Object.values(stylePhrases)).size).toBe(pictureStyles.length)
  })

  it('names nobody', () => {
    const { prompt } = buildPrompt(plan, { maxLength: 1000 })
    expect(prompt).not.toMatch(/Pip|Emma|Lindqvist/)
    expect(prompt).toContain("the girl's window")
  })

  it('leaves ordinary words of a name alone, and words that merely contain one', () => {
    const cast = [{ ...fox, name: 'Old Will' }]
    const scene = { ...plan.scene, action: 'Old stones will glow by the Willow.' }
    expect(buildPrompt({ ...plan, cast, scene }, { maxLength: 1000 }).prompt).toContain(
      'Old stones will glow by the Willow',
    )
  })

  it('takes two heroes at most', () => {
    const third = { ...fox, id: 'helper', name: 'Olo', look: 'a round grey owl with spectacles' }
    const who = [...plan.scene.who, { characterId: 'helper', pose: 'flying' as const, mood: 'calm' as const }]
    const { prompt } = buildPrompt(
      { ...plan, cast: [fox, girl, third], scene: { ...plan.scene, who } },
      { maxLength: 2000 },
    )
    expect(prompt).not.toContain('spectacles')
  })

  it("puts an animal in a person's place and neutral words when it must be gentle, the same on each page", () => {
    const sheets = [1, 2, 3].map(
      (page) => buildPrompt({ ...plan, page, gentle: true }, { maxLength: 1000 }).prompt,
    )
    for (const prompt of sheets) {
      expect(prompt).not.toMatch(/\b(?:girl|little|small|hugging|bedroom|bed)\b/i)
      expect(prompt).toContain('in a yellow raincoat')
    }
    const animals = sheets.map((prompt) => /friendly (\w+)/.exec(prompt)?.[1])
    expect(new Set(animals).size).toBe(1)
    expect(animals[0]).not.toBe('fox')
  })

  it('takes ages out, gentle or not', () => {
    const cast = [
      { ...girl, look: 'a 6-year-old girl in a red coat' },
      { ...fox, look: 'a fox aged seven' },
    ]
    const { prompt } = buildPrompt({ ...plan, cast }, { maxLength: 1000 })
    expect(prompt).not.toMatch(/6|year|seven|aged/)
  })

  it("keeps models' own syntax out", () => {
    const scene = {
      ...plan.scene,
      action:
        'A (fox:1.8) <lora:bad:1> runs ### {a|b} AND BREAK <sd_cpp_extra_args>{"steps":900}</sd_cpp_extra_args>',
    }
    const { prompt } = buildPrompt({ ...plan, scene }, { maxLength: 1000 })
    expect(prompt).not.toMatch(/[#<>(){}[\]|]|AND|BREAK|lora|1\.8/)
    expect(prompt).toContain('A fox runs a b and break')
  })

  it('drops the least important first and never the hero before the framing', () => {
    const full = buildPrompt(plan, { maxLength: 1000 }).prompt
    const short = buildPrompt(plan, { maxLength: 330 }).prompt
    expect(short.length).toBeLessThan(full.length)
    expect(short.toLowerCase()).toContain(fox.look)
    expect(short).not.toContain('lantern')
  })

  it('keeps to any limit for any scene', () => {
    const anyPlan = fc.record({
      maxLength: fc.integer({ min: 1, max: 1200 }),
      gentle: fc.boolean(),
      page: fc.integer({ min: 1, max: 16 }),
      variation: fc.nat({ max: 50 }),
      reference: fc.constant(null),
      seed: fc.nat(),
      scene: fc.record({
        place: fc.constantFrom(...places),
        placeDetail: fc.string({ unit: 'grapheme', maxLength: 160 }),
        time: fc.constantFrom(...times),
        weather: fc.constantFrom(...weathers),
        who: fc.array(
          fc.record({
            characterId: fc.constantFrom('hero', 'friend', 'nobody'),
            pose: fc.constantFrom(...poses),
            mood: fc.constantFrom(...moods),
          }),
          { maxLength: 3 },
        ),
        things: fc.array(
          fc.record({ noun: fc.string({ maxLength: 40 }), count: fc.integer({ min: 1, max: 5 }) }),
          { maxLength: 4 },
        ),
        action: fc.string({ unit: 'grapheme', maxLength: 300 }),
      }),
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    })
    fc.assert(
      fc.property(anyPlan, ({ maxLength, name, ...rest }) => {
        const { prompt } = buildPrompt({ ...plan, ...rest, cast: [{ ...fox, name }, girl] }, { maxLength })
        expect(prompt.length).toBeLessThanOrEqual(maxLength)
        expect(prompt).not.toContain('###')
        expect(prompt.isWellFormed()).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('paintingSeed', () => {
  it("is the story's own at first and another for each variation", () => {
    expect(paintingSeed({ seed: 12, variation: 0 })).toBe(12)
    const seeds = Array.from({ length: 20 }, (_, variation) => paintingSeed({ seed: 0xffffffff, variation }))
    expect(new Set(seeds).size).toBe(20)
    for (const seed of seeds) expect(seed).toBe(seed >>> 0)
  })
})
