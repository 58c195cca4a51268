import { describe, expect, it } from 'vitest'
import { pictureStyles } from '#contract/index.ts'
import { moods, places, poses, times, weathers, type Character, type Scene } from '../../story/scene.ts'
import type { PicturePlan } from '../illustrator.ts'
import { chooseView } from './camera.ts'
import { compose } from './compose.ts'
import { compositionSchema, type Composition, type Layer } from './composition.ts'
import { createSeededRandom } from '../../seeded-random.ts'

const fox: Character = {
  id: 'hero',
  name: 'Finn',
  kind: 'fox',
  role: 'hero',
  pronoun: 'he',
  look: 'a fox with a blue scarf',
}
const owl: Character = {
  id: 'friend',
  name: 'Ada',
  kind: 'owl',
  role: 'friend',
  pronoun: 'she',
  look: 'an owl',
}
const girl: Character = {
  id: 'helper',
  name: 'Mia',
  kind: 'girl',
  role: 'helper',
  pronoun: 'she',
  look: 'a girl',
}

function planOf(scene: Partial<Scene>, more: Partial<PicturePlan> = {}): PicturePlan {
  return {
    storyId: 's',
    page: 2,
    pageCount: 8,
    title: 'T',
    cast: [fox, owl, girl],
    seed: 42,
    style: 'paper-cut',
    width: 1024,
    height: 768,
    model: null,
    gentle: false,
    variation: 0,
    reference: null,
    ...more,
    scene: {
      place: 'forest',
      placeDetail: '',
      time: 'day',
      weather: 'clear',
      who: [{ characterId: 'hero', pose: 'standing', mood: 'calm' }],
      things: [],
      action: 'The fox waits.',
      ...scene,
    },
  }
}

const flat = (layers: readonly Layer[]): readonly Layer[] =>
  layers.flatMap((layer) => (layer.kind === 'group' ? [layer, ...flat(layer.layers)] : [layer]))

const sprites = (composition: Composition): readonly string[] =>
  flat(composition.layers).flatMap((layer) => (layer.kind === 'sprite' ? [layer.name] : []))

/** The group in which a head from the set is, with the picture's own coordinates. */
function figureOf(composition: Composition, sprite: string): Extract<Layer, { kind: 'group' }> {
  const found = composition.layers.find(
    (layer) =>
      layer.kind === 'group' &&
      flat(layer.layers).some((inner) => inner.kind === 'sprite' && inner.name === sprite),
  )
  if (found?.kind !== 'group') throw new Error(`No figure with ${sprite}`)
  return found
}

describe('compose', () => {
  it.each(places)(
    'paints a %s at every hour and in every weather that the drawing process accepts',
    (place) => {
      for (const time of times) {
        for (const weather of weathers) {
          const composition = compose(planOf({ place, time, weather }))
          expect(compositionSchema.safeParse(composition).error?.issues ?? []).toEqual([])
          expect(composition.layers.length).toBeGreaterThan(4)
        }
      }
    },
  )

  it('gives the same picture for the same plan, and another one for another page or variation', () => {
    const first = JSON.stringify(compose(planOf({})))
    expect(JSON.stringify(compose(planOf({})))).toBe(first)
    expect(JSON.stringify(compose(planOf({}, { page: 3 })))).not.toBe(first)
    expect(JSON.stringify(compose(planOf({}, { variation: 1 })))).not.toBe(first)
    expect(JSON.stringify(compose(planOf({}, { seed: 43 })))).not.toBe(first)
  })

  it('draws the same in every style, and says how to finish it', () => {
    const { finish, ...paper } = compose(planOf({}))
    expect(finish).toBeUndefined()
    const seeds = [1, 2].map((page) => compose(planOf({}, { page, style: 'felt' })).finish?.seed)
    expect(new Set(seeds).size).toBe(2)
    for (const style of pictureStyles.filter((each) => each !== 'paper-cut')) {
      const { finish: own, ...drawn } = compose(planOf({}, { style }))
      expect(own?.style).toBe(style)
      expect(drawn).toEqual(paper)
      expect(compositionSchema.safeParse({ ...drawn, finish: own }).success).toBe(true)
    }
  })

  it('keeps a hero: the same face and the same scarf on every page', () => {
    for (const page of [1, 2, 5, 8]) {
      for (const pose of poses) {
        const composition = compose(planOf({ who: [{ characterId: 'hero', pose, mood: 'happy' }] }, { page }))
        const hero = figureOf(composition, 'fox')
        const paints = flat(hero.layers).flatMap((layer) => (layer.kind === 'path' ? [layer.paint] : []))
        expect(paints).toContain('#3f7fd6')
      }
    }
  })

  it('keeps every figure inside the picture, and those who stand on the ground', () => {
    for (const place of places) {
      for (let page = 1; page <= 8; page += 1) {
        const who = [
          { characterId: 'hero', pose: 'standing', mood: 'calm' },
          { characterId: 'friend', pose: 'standing', mood: 'calm' },
          { characterId: 'helper', pose: 'standing', mood: 'calm' },
        ] as const
        const composition = compose(planOf({ place, who: who.slice(0, 1 + (page % 3)) }, { page }))
        const hero = figureOf(composition, 'fox')
        expect(hero.x - 30 * hero.scale, `${place} ${page}`).toBeGreaterThan(0)
        expect(hero.x + 30 * hero.scale, `${place} ${page}`).toBeLessThan(1024)
        expect(hero.y - 100 * hero.scale, `${place} ${page}`).toBeGreaterThan(0)
        expect(hero.y, `${place} ${page}`).toBeGreaterThan(620)
        expect(hero.y, `${place} ${page}`).toBeLessThan(740)
      }
    }
  })

  it('tells where the heroes are', () => {
    for (const place of places) {
      const composition = compose(planOf({ place }))
      const hero = figureOf(composition, 'fox')
      expect(Math.abs(composition.focus.x * 1024 - hero.x)).toBeLessThan(60)
      expect(composition.focus.y * 768).toBeGreaterThan(hero.y - 110 * hero.scale)
      expect(composition.focus.y * 768).toBeLessThan(hero.y)
    }
  })

  it('shows each thing as often as the scene has it, and no hero twice', () => {
    const composition = compose(
      planOf({
        things: [
          { noun: 'teapot', count: 3 },
          { noun: 'fox', count: 1 },
        ],
      }),
    )
    expect(sprites(composition).filter((name) => name === 'teapot')).toHaveLength(3)
    expect(sprites(composition).filter((name) => name === 'fox')).toHaveLength(1)
  })

  it('gives an animal among the things a body', () => {
    const composition = compose(planOf({ things: [{ noun: 'frog', count: 1 }] }))
    expect(composition.layers.some((layer) => layer.kind === 'sprite' && layer.name === 'frog')).toBe(false)
    expect(figureOf(composition, 'frog').layers.length).toBeGreaterThan(5)
  })

  it('lights lamps in the dark only', () => {
    const glows = (time: Scene['time']): number =>
      compose(planOf({ time, things: [{ noun: 'lantern', count: 1 }] })).layers.filter(
        (layer) => layer.kind === 'glow' && layer.blend === 'overlay',
      ).length
    expect(glows('day')).toBe(0)
    expect(glows('night')).toBeGreaterThan(0)
  })

  it('paints no moon by day, none twice, and no sun at night', () => {
    const text = (time: Scene['time'], noun?: string): string =>
      JSON.stringify(
        compose(planOf({ place: 'meadow', time, things: noun === undefined ? [] : [{ noun, count: 1 }] })),
      )
    expect(text('night')).toContain('"paint":"#fff2cc"')
    expect(text('night', 'moon')).not.toContain('"paint":"#fff2cc"')
    expect(text('day')).not.toContain('"paint":"#fff2cc"')
  })

  it('takes any word for a hero or a thing, and an empty scene', () => {
    for (const kind of [
      'quintessence',
      '',
      'constructor',
      'the old wise oak',
      'a sea-lion',
      '🦊',
      'toString',
    ]) {
      const odd = { ...fox, kind, look: '' }
      for (const mood of moods) {
        const plan = planOf(
          { who: [{ characterId: 'hero', pose: 'sitting', mood }], things: [{ noun: kind, count: 5 }] },
          { cast: [odd] },
        )
        expect(compositionSchema.safeParse(compose(plan)).success).toBe(true)
      }
    }
    expect(compose(planOf({ who: [] })).focus.x).toBeGreaterThan(0)
    expect(
      compose(planOf({ who: [{ characterId: 'nobody', pose: 'sitting', mood: 'sad' }] })).layers.length,
    ).toBeGreaterThan(4)
  })

  it('fits other sizes', () => {
    const composition = compose(planOf({}, { width: 512, height: 512 }))
    expect([composition.width, composition.height]).toEqual([512, 512])
    expect(composition.layers).toHaveLength(1)
    expect(compositionSchema.safeParse(composition).success).toBe(true)
  })
})

describe('the view', () => {
  it('opens wide, ends at rest, and is not the same on two pages in a row', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const views = Array.from({ length: 16 }, (_, index) =>
        chooseView(index + 1, 16, 0, createSeededRandom(seed)),
      )
      expect(views[0]?.shot).toBe('wide')
      expect(views[15]?.shot).toBe('medium')
      for (const [index, view] of views.slice(1).entries()) {
        const before = views[index]
        expect(`${view.shot} ${view.side}`).not.toBe(`${before?.shot} ${before?.side}`)
      }
    }
  })
})
