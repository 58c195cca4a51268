import { expect, it } from 'vitest'
import { pictureStyles } from '#contract/index.ts'
import { composeStylePreview } from './style-previews.ts'

it('shows one scene, in every style', () => {
  const drawn = pictureStyles.map(composeStylePreview)
  expect(drawn.map(({ finish }) => finish?.style ?? 'paper-cut')).toEqual([...pictureStyles])
  expect(new Set(drawn.map(({ layers }) => JSON.stringify(layers))).size).toBe(1)
})
