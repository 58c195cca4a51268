import { expect, it } from 'vitest'
import { testScene } from '../testing/agent-harness.ts'
import { altText } from './alt-text.ts'

it('says who, where, when and what happens', () => {
  const hero = {
    id: 'hero',
    name: 'Pip',
    kind: 'fox',
    role: 'hero',
    pronoun: 'she',
    look: 'a red fox',
  } as const
  const friend = { ...hero, id: 'friend', name: 'Old Bear', kind: 'bear' } as const
  const who = ['hero', 'friend', 'nobody'].map(
    (characterId) => ({ characterId, pose: 'sitting', mood: 'calm' }) as const,
  )
  expect(altText({ scene: { ...testScene, who }, cast: [hero, friend] })).toBe(
    'Pip the fox and Old Bear in the forest at night. The fox looks up at one star.',
  )
  expect(altText({ scene: { ...testScene, action: '' }, cast: [] })).toBe('In the forest at night.')
})
