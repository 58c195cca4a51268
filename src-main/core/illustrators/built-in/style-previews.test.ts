import { describe, expect, it } from 'vitest'
import { pictureStyles } from '#contract/index.ts'
import type { Composition } from './composition.ts'
import { createStylePreviews } from './style-previews.ts'

describe('the small pictures of the styles', () => {
  it('show one scene in each style, and are drawn once', async () => {
    const drawn: Composition[] = []
    const previews = createStylePreviews({
      studio: {
        paint: (composition) => {
          drawn.push(composition)
          return Promise.resolve(new Uint8Array([drawn.length]))
        },
      },
    })
    for (const style of pictureStyles) await previews.of(style)
    expect(await previews.of('felt')).toBe(await previews.of('felt'))
    expect(drawn.map(({ finish }) => finish?.style ?? 'paper-cut')).toEqual([...pictureStyles])
    expect(new Set(drawn.map(({ layers }) => JSON.stringify(layers))).size).toBe(1)
  })

  it('are tried again when drawing failed', async () => {
    let tries = 0
    const previews = createStylePreviews({
      studio: {
        paint: () => {
          tries += 1
          return tries === 1 ? Promise.reject(new Error('crashed')) : Promise.resolve(new Uint8Array([7]))
        },
      },
    })
    await expect(previews.of('comic')).rejects.toThrow('crashed')
    expect(await previews.of('comic')).toEqual(new Uint8Array([7]))
  })
})
