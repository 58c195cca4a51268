import { describe, expect, it } from 'vitest'
import { pictureStyles, type PictureStyle } from '#contract/index.ts'
import type { Pixels } from '../statistics.ts'
import { blur } from './planes.ts'
import { finishes } from './registry.ts'

/** A sky, a hill, and somebody with two dark eyes. */
function scene(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const inside = Math.hypot(x - width / 2, y - height / 2) < height / 4
      const eye = [0.45, 0.55].some((at) => Math.hypot(x - width * at, y - height * 0.48) < height / 40)
      const hill = y > height * 0.6 + Math.sin(x / 30) * 8
      const colour = eye
        ? [20, 16, 30]
        : inside
          ? [224, 112, 48]
          : hill
            ? [80, 140, 70]
            : [120, 170 - y / 9, 230]
      data.set([...colour, 255], (y * width + x) * 4)
    }
  }
  return { data, width, height }
}

function finished(style: PictureStyle, seed: number, width = 240, height = 180): Uint8ClampedArray {
  const pixels = scene(width, height)
  finishes[style]?.(pixels, { seed, scale: height / 768 })
  return pixels.data
}

const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length

const turned = pictureStyles.filter((style) => finishes[style] !== null)

describe('the finishes', () => {
  it('are eleven beside the paper, and no two look alike', () => {
    expect(turned).toHaveLength(11)
    const pictures = pictureStyles.map((style) => finished(style, 5))
    for (const [index, one] of pictures.entries()) {
      for (const other of pictures.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(3)
    }
  })

  it.each(turned)('%s: the same for the same seed, and nothing becomes transparent', (style) => {
    const first = finished(style, 5)
    expect(Buffer.from(finished(style, 5)).equals(Buffer.from(first))).toBe(true)
    expect(first.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true)
  })

  it.each(turned)('%s: keeps what is a face: eyes are darker than what is around them', (style) => {
    const [width, height] = [480, 360]
    const data = finished(style, 5, width, height)
    const light = (x: number, y: number): number => {
      let sum = 0
      for (let dy = -2; dy <= 2; dy += 1) {
        for (let dx = -2; dx <= 2; dx += 1) {
          const at = ((Math.round(y) + dy) * width + Math.round(x) + dx) * 4
          sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)
        }
      }
      return sum / 75
    }
    const cheek = (light(width / 2, height * 0.58) + light(width / 2, height * 0.6)) / 2
    expect(light(width * 0.45, height * 0.48)).toBeLessThan(cheek)
    expect(light(width * 0.55, height * 0.48)).toBeLessThan(cheek)
  })

  it.each(turned)('%s: works on any size', (style) => {
    for (const [width, height] of [
      [16, 16],
      [17, 33],
      [640, 16],
    ] as const) {
      expect(finished(style, 1, width, height)).toHaveLength(width * height * 4)
    }
  })
})

describe('blur', () => {
  it('leaves one tone as it is, and a sum as it was', () => {
    const flat = new Float32Array(12 * 9).fill(100)
    for (const value of blur(flat, 12, 9, 3)) expect(value).toBeCloseTo(100, 3)
    const point = new Float32Array(21 * 21)
    point[10 * 21 + 10] = 49
    const spread = blur(point, 21, 21, 3)
    expect(spread[10 * 21 + 10]).toBeCloseTo(1, 4)
    expect(spread.reduce((sum, value) => sum + value, 0)).toBeCloseTo(49, 2)
  })
})
