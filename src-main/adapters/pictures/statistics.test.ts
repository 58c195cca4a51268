import { createSeededRandom } from '#core/seeded-random.ts'
import { describe, expect, it } from 'vitest'
import {
  differenceHash,
  hammingDistance,
  measureCorrelation,
  measureLettering,
  measureNoise,
  measureTones,
  toLuminance,
  type Pixels,
} from './statistics.ts'

function pixelsOf(
  width: number,
  height: number,
  color: (x: number, y: number) => readonly [number, number, number],
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set([...color(x, y), 255], (y * width + x) * 4)
  }
  return { data, width, height }
}
const grey = (value: number): readonly [number, number, number] => [value, value, value]

const random = createSeededRandom(1)
const noise = pixelsOf(128, 96, () => grey(random.int(0, 255)))
const slope = pixelsOf(128, 96, (x, y) => grey(x + y))

describe('picture statistics', () => {
  it('measure tones', () => {
    const flat = measureTones(pixelsOf(40, 30, () => grey(90)))
    expect(flat.mean).toBeCloseTo(90, 3)
    expect(flat.colorSpread).toBeLessThan(0.01)
    const split = measureTones(pixelsOf(40, 30, (x) => grey(x < 20 ? 0 : 200)))
    expect(split.deviation).toBeCloseTo(100, 3)
    expect([split.low, split.high]).toEqual([0, 200])
  })

  it('tell one lightness in two colours from one colour', () => {
    const tones = measureTones(pixelsOf(40, 30, (x) => (x < 20 ? [200, 60, 60] : [60, 131, 60])))
    expect(tones.deviation).toBeLessThan(2)
    expect(tones.colorSpread).toBeGreaterThan(50)
  })

  it('tell noise from structure', () => {
    expect(measureCorrelation(toLuminance(noise), 128, 96)).toBeLessThan(0.1)
    expect(measureCorrelation(toLuminance(slope), 128, 96)).toBeGreaterThan(0.9)
    expect(measureNoise(noise, noise).staticBlocks).toBe(1)
    expect(measureNoise(slope, slope).staticBlocks).toBe(0)
  })

  it('call even surfaces no noise', () => {
    const even = pixelsOf(64, 64, (x, y) => grey(120 + ((x * 7 + y * 13) % 2)))
    expect(measureNoise(even, even)).toEqual({ coarse: 1, staticBlocks: 0 })
  })

  it('see thin white strokes on black, and not a moon', () => {
    const strokes = measureLettering(
      pixelsOf(384, 288, (x, y) => grey(y > 120 && y < 150 && x % 8 < 3 && x > 60 && x < 300 ? 255 : 0)),
    )
    expect(strokes.dark).toBeGreaterThan(0.9)
    expect(strokes.edges).toBeGreaterThan(0.3)
    expect(strokes.span).toBeLessThan(0.2)
    const moon = measureLettering(
      pixelsOf(384, 288, (x, y) => grey(Math.hypot(x - 200, y - 100) < 40 ? 255 : 0)),
    )
    expect(moon.edges).toBeLessThan(0.1)
  })

  it('hash what a picture shows, not how it is lit', () => {
    const scene = (lift: number): string =>
      differenceHash(pixelsOf(128, 96, (x, y) => grey(40 + lift + 80 * Math.abs(Math.sin(x / 17 + y / 40)))))
    expect(scene(0)).toMatch(/^[0-9a-f]{16}$/)
    expect(hammingDistance(scene(0), scene(20))).toBe(0)
    expect(hammingDistance(scene(0), differenceHash(slope))).toBeGreaterThan(15)
    expect(hammingDistance('0000000000000000', 'ffffffffffffffff')).toBe(64)
  })
})
