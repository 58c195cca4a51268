import type { SeededRandom } from '../../seeded-random.ts'
import { mix } from './colour.ts'
import type { Layer } from './composition.ts'
import type { Light } from './light.ts'
import { ellipse, leaf } from './shapes.ts'

/** What falls and blows: `far` behind the figures, `near` before them, thin enough to see their faces through. */
export interface Weathered {
  readonly far: readonly Layer[]
  readonly near: readonly Layer[]
}

export function paintWeather(light: Light, width: number, height: number, random: SeededRandom): Weathered {
  switch (light.weather) {
    case 'rain': {
      const lines = (count: number, length: number): [number, number, number, number][] =>
        Array.from({ length: count }, () => {
          const x = random.next() * (width + 80) - 20
          const y = random.next() * height
          const reach = length * (0.7 + random.next() * 0.6)
          return [x, y, x - reach * 0.22, y + reach]
        })
      const splashes = Array.from({ length: 16 }, (): Layer => {
        const size = 5 + random.next() * 9
        return {
          kind: 'path',
          d: ellipse(random.next() * width, height * (0.84 + random.next() * 0.15), size * 1.6, size * 0.45),
          stroke: { color: '#e6f1fa', width: 1.4 },
          opacity: 0.5,
        }
      })
      return {
        far: [{ kind: 'lines', points: lines(130, 18), color: '#dceaf6', width: 1.4, opacity: 0.4 }],
        near: [
          ...splashes,
          { kind: 'lines', points: lines(60, 34), color: '#eef6fc', width: 2, opacity: 0.38 },
        ],
      }
    }
    case 'snow': {
      const flakes = (count: number, size: number): [number, number, number, number][] =>
        Array.from({ length: count }, () => [
          random.next() * width,
          random.next() * height,
          size * (0.6 + random.next() * 0.8),
          0.55 + random.next() * 0.4,
        ])
      return {
        far: [{ kind: 'dots', points: flakes(150, 2.2), color: '#ffffff' }],
        near: [{ kind: 'dots', points: flakes(46, 4.6), color: '#ffffff' }],
      }
    }
    case 'fog': {
      const tone = mix(light.haze, '#ffffff', light.dark > 0.5 ? 0.12 : 0.4)
      const band = (y: number, opacity: number): Layer => ({
        kind: 'path',
        d: ellipse(width * (0.3 + random.next() * 0.4), y, width * 0.75, 54),
        paint: {
          kind: 'linear',
          x1: 0,
          y1: y - 54,
          x2: 0,
          y2: y + 54,
          stops: [
            { at: 0, color: tone, opacity: 0 },
            { at: 0.5, color: tone, opacity: 1 },
            { at: 1, color: tone, opacity: 0 },
          ],
        },
        opacity,
      })
      return {
        far: [band(height * 0.5, 0.6), band(height * 0.6, 0.55), band(height * 0.7, 0.45)],
        near: [band(height * 0.9, 0.4), { kind: 'fill', paint: tone, opacity: 0.1 }],
      }
    }
    case 'wind': {
      const colors = ['#f2a65e', '#e0695a', '#f7c43a', '#9db34c']
      const leaves = Array.from({ length: 15 }, (): Layer => ({
        kind: 'path',
        d: leaf(
          random.next() * width,
          height * (0.12 + random.next() * 0.72),
          14 + random.next() * 16,
          random.next() * 360,
          0.42,
        ),
        paint: light.lit(random.pick(colors)),
        shadow: { ...light.shadow(0.4), dy: 3 },
      }))
      const gusts = Array.from({ length: 5 }, (): Layer => {
        const x = random.next() * width * 0.8
        const y = height * (0.12 + random.next() * 0.5)
        const w = 120 + random.next() * 120
        return {
          kind: 'path',
          d: `M${x} ${y}C${x + w * 0.4} ${y - 20} ${x + w * 0.7} ${y + 16} ${x + w} ${y - 6}C${x + w * 1.16} ${y - 18} ${x + w * 1.08} ${y - 36} ${x + w * 0.98} ${y - 26}`,
          stroke: { color: '#ffffff', width: 2.6 },
          opacity: 0.38,
        }
      })
      return { far: gusts, near: leaves }
    }
    case 'clear':
    case 'cloudy':
      return { far: [], near: [] }
  }
}
