import type { Scene } from '../../../story/scene.ts'
import { lighten } from '../colour.ts'
import type { Layer } from '../composition.ts'
import { circle, ellipse } from '../shapes.ts'
import type { Eyes } from './faces.ts'

export type Mood = Scene['who'][number]['mood']
export type EyeShape = 'open' | 'wide' | 'closed' | 'smiling' | 'half'

const eyeColor = '#2b1d24'

export function eyeShape(mood: Mood, asleep: boolean): EyeShape {
  if (asleep) return 'closed'
  if (mood === 'sleepy') return 'half'
  if (mood === 'surprised') return 'wide'
  if (mood === 'happy' || mood === 'proud') return 'smiling'
  return 'open'
}

export interface Gaze {
  /** -1..1: towards what the figure looks at. */
  readonly dx: number
  readonly dy: number
}

/**
 * Eyes (and brows, cheeks) over those printed on a face. `place` turns the set's 32 units into the caller's, `unit`
 * is how long one of them is there.
 */
export function drawEyes(
  eyes: Eyes,
  mood: Mood,
  asleep: boolean,
  gaze: Gaze,
  place: (x: number, y: number) => readonly [number, number],
  unit: number,
): Layer[] {
  const shape = eyeShape(mood, asleep)
  const layers: Layer[] = []
  for (const [index, [ex, ey]] of eyes.at.entries()) {
    const [x, y] = place(ex, ey)
    const cover = eyes.cover[index] ?? '#ffffff'
    const s = eyes.size * unit
    layers.push({ kind: 'path', d: ellipse(x, y, eyes.patch[0] * unit, eyes.patch[1] * unit), paint: cover })
    if (shape === 'closed' || shape === 'smiling') {
      const bow = shape === 'closed' ? s * 0.75 : -s * 0.85
      const w = Math.max(s * 0.95, unit * 1.1)
      layers.push({
        kind: 'path',
        d: `M${x - w} ${y - bow * 0.3}Q${x} ${y + bow} ${x + w} ${y - bow * 0.3}`,
        stroke: { color: eyeColor, width: Math.max(0.62 * unit, s * 0.3) },
      })
    } else {
      const size = shape === 'wide' ? s * 1.22 : s
      const px = x + gaze.dx * s * 0.3
      const py = y + gaze.dy * s * 0.25
      if (shape === 'wide')
        layers.push({ kind: 'path', d: ellipse(x, y, size * 1.02, size * 1.2), paint: '#ffffff' })
      layers.push(
        { kind: 'path', d: ellipse(px, py, size * 0.74, size), paint: eyeColor },
        {
          kind: 'path',
          d: circle(px - size * 0.2 + gaze.dx * size * 0.18, py - size * 0.36, size * 0.27),
          paint: '#ffffff',
        },
      )
      if (shape === 'half') {
        layers.push({
          kind: 'path',
          d: `M${x - size} ${y}a${size} ${size * 1.3} 0 0 1 ${size * 2} 0Z`,
          paint: lighten(cover, -0.04),
        })
        layers.push({
          kind: 'path',
          d: `M${x - size} ${y}h${size * 2}`,
          stroke: { color: eyeColor, width: 0.45 * unit },
        })
      }
    }
    if ((mood === 'worried' || mood === 'sad') && !asleep && eyes.at.length === 2) {
      const inner = index === 0 ? 1 : -1
      const by = y - eyes.patch[1] * unit * 1.25
      layers.push({
        kind: 'path',
        d: `M${x - inner * s * 0.9} ${by + s * 0.28}L${x + inner * s * 0.75} ${by - s * 0.38}`,
        stroke: { color: lighten(cover, -0.3), width: 0.75 * unit },
      })
    }
  }
  if (['happy', 'proud', 'calm', 'sleepy'].includes(mood) && eyes.at.length === 2) {
    const [left, right] = [eyes.at[0] ?? [0, 0], eyes.at[1] ?? [0, 0]]
    const reach = eyes.size + 1.9
    for (const [ex, ey] of [
      [left[0] - reach * 0.8, left[1] + reach],
      [right[0] + reach * 0.8, right[1] + reach],
    ] as const) {
      const [x, y] = place(ex, ey)
      layers.push({ kind: 'path', d: ellipse(x, y, 1.7 * unit, 1.1 * unit), paint: '#ff6f7d', opacity: 0.38 })
    }
  }
  return layers
}
