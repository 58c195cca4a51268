import { describe, expect, it } from 'vitest'
import { characterSchema, sceneSchema } from '#core/story/scene.ts'
import { testScene } from '#core/testing/agent-harness.ts'
import type { Json } from './json-stream.ts'
import { knownCast, mapCast } from './map-cast.ts'
import { mapScene } from './map-scene.ts'
import { pageText } from './tidy.ts'

const raw = [
  {
    id: 'c1',
    name: 'Pip',
    kind: 'A Fox',
    pronoun: 'she/her',
    look: 'Pip, a 6-year-old small red fox with a scarf.',
  },
  { id: 'c2', name: 'Olla', kind: 'owl', pronoun: 'er', look: 'كبيرة' },
  'nobody',
  { name: '' },
  { name: 'Bo', type: 'animal', appearance: 'round and <b>brown</b>' },
  { name: 'Too Many' },
]

describe('a cast', () => {
  const mapped = mapCast(raw)

  it('is one to three that the store takes, each with a look that says neither name nor age', () => {
    for (const member of mapped?.cast ?? []) expect(characterSchema.parse(member)).toEqual(member)
    expect(mapped?.cast).toEqual([
      {
        id: 'hero',
        name: 'Pip',
        kind: 'fox',
        role: 'hero',
        pronoun: 'she',
        look: 'a young small red fox with a scarf',
      },
      { id: 'friend', name: 'Olla', kind: 'owl', role: 'friend', pronoun: 'they', look: 'a friendly owl' },
      {
        id: 'helper',
        name: 'Bo',
        kind: 'child',
        role: 'helper',
        pronoun: 'they',
        look: 'round and bbrown/b',
      },
    ])
  })

  it('without anybody is none', () => {
    expect(mapCast([])).toBeNull()
    expect(mapCast([null, 3, 'Pip', { look: 'red' }])).toBeNull()
  })
})

describe('a scene', () => {
  const cast = mapCast(raw) ?? knownCast([])

  it('is taken as it was asked for', () => {
    const scene = {
      place: 'river',
      placeDetail: 'by the stone bridge',
      time: 'dusk',
      weather: 'fog',
      who: [{ id: 'hero', pose: 'sitting', mood: 'sleepy' }],
      things: ['lantern', 'boat'],
      action: 'Pip looks at the boat.',
    }
    expect(mapScene(scene, cast, null)).toEqual({
      ...scene,
      who: [{ characterId: 'hero', pose: 'sitting', mood: 'sleepy' }],
      things: [
        { noun: 'lantern', count: 1 },
        { noun: 'boat', count: 1 },
      ],
      action: 'The fox looks at the boat.',
    })
  })

  it('is understood in other words', () => {
    const scene: Json = {
      place: 'Deep in the woods',
      time: 'late evening',
      weather: 'It is raining',
      who: ['Olla', { name: 'pip', pose: 'jumping', mood: 'excited' }, 'Pip', 'the moon'],
      things: [{ noun: 'The Lanterns', count: 9 }, 'a boat', '<script>', 7],
      action: 'Pip and Olla hide from the rain.',
    }
    expect(mapScene(scene, cast, null)).toEqual({
      place: 'forest',
      placeDetail: '',
      time: 'dusk',
      weather: 'rain',
      who: [
        { characterId: 'friend', pose: 'standing', mood: 'calm' },
        { characterId: 'hero', pose: 'running', mood: 'happy' },
      ],
      things: [
        { noun: 'lanterns', count: 5 },
        { noun: 'boat', count: 1 },
        { noun: 'script', count: 1 },
      ],
      action: 'The fox and the owl hide from the rain.',
    })
  })

  it('goes on as on the page before where it says nothing, and is always one that the store takes', () => {
    for (const nothing of [
      null,
      'a forest',
      3,
      [],
      {},
      { place: '__proto__', who: [[]], things: { a: 1 }, action: '猫' },
    ]) {
      const scene = mapScene(nothing, cast, { ...testScene, place: 'cave' })
      expect(sceneSchema.parse(scene)).toEqual(scene)
      expect(scene).toMatchObject({ place: 'cave', time: 'night', action: 'The fox is standing.' })
    }
    expect(sceneSchema.parse(mapScene(null, cast, null)).place).toBe('meadow')
  })
})

it('a page’s text loses what can’t be seen or was meant for Markdown, and nothing else', () => {
  expect(
    pageText(
      '  ## Page\u0000 one\r\n\r\n\r\nPip **ran** and _ran_.\u202E  “Two * three * four,” she said. 👩‍🚀 हिन्दी ',
    ),
  ).toBe('Page one\n\nPip ran and ran. “Two * three * four,” she said. 👩‍🚀 हिन्दी')
})
