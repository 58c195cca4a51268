import type { SeededRandom } from '../../seeded-random.ts'
import type { TimeOfDay, Weather } from '../../story/scene.ts'
import { lighten, mix, multiply, shiftHue } from './colour.ts'
import type { Shadow, Stop, Tint } from './composition.ts'

/** How a scene is lit: everything that time of day, weather and the story's own palette do to colours. */
export interface Light {
  readonly time: TimeOfDay
  readonly weather: Weather
  /** From the top of the picture to the horizon. */
  readonly sky: readonly Stop[]
  /** What the air adds to far things. */
  readonly haze: string
  /** 0 in full day, 1 at night: lamps glow, windows are lit, eyes of the night are open. */
  readonly dark: number
  /** The light of sun or moon where it touches things. */
  readonly key: string
  /** The colour of a surface at `distance` 0 (before the reader) to 1 (at the horizon). */
  readonly lit: (color: string, distance?: number) => string
  /** The same for sprites. */
  readonly tint: (distance?: number) => Tint
  /** What one sheet of paper throws on the next; `lift` 1 for a hill. */
  readonly shadow: (lift?: number) => Shadow
}

interface Hour {
  readonly skies: readonly (readonly [string, string, string])[]
  readonly light: string
  /** How much of `light` falls on things. */
  readonly strength: number
  readonly haze: string
  readonly key: string
  readonly dark: number
}

const hours: Readonly<Record<TimeOfDay, Hour>> = {
  dawn: {
    skies: [
      ['#8ea5dd', '#efb0bd', '#ffe0b4'],
      ['#9db8e0', '#f5c3b4', '#fff0c9'],
      ['#a99fd8', '#f2a7b5', '#ffd9a0'],
    ],
    light: '#ffd9c9',
    strength: 0.55,
    haze: '#f3c9c4',
    key: '#ffe3b0',
    dark: 0.15,
  },
  morning: {
    skies: [
      ['#7cc3ea', '#bfe4f2', '#fdf3d7'],
      ['#8accdf', '#cdeae4', '#fff1cf'],
      ['#86bff0', '#c9e3f8', '#fbeedd'],
    ],
    light: '#fff6e2',
    strength: 0.6,
    haze: '#dcedf0',
    key: '#fff3c4',
    dark: 0,
  },
  day: {
    skies: [
      ['#56b1ea', '#9cd8f5', '#e6f6fa'],
      ['#62bde6', '#a5dfef', '#eaf8f2'],
      ['#5aa6ec', '#a8d3f7', '#e8f1fb'],
    ],
    light: '#ffffff',
    strength: 0,
    haze: '#d3ecf6',
    key: '#fffbe0',
    dark: 0,
  },
  afternoon: {
    skies: [
      ['#74b6dd', '#bfe0e2', '#ffecb8'],
      ['#7fbcd4', '#d4e4d0', '#ffe3a3'],
      ['#85b4e0', '#cfdcec', '#ffe9c4'],
    ],
    light: '#ffe9bf',
    strength: 0.65,
    haze: '#f1e4c6',
    key: '#ffdf8f',
    dark: 0.05,
  },
  dusk: {
    skies: [
      ['#3a3479', '#b35f9d', '#ffb27c'],
      ['#43417f', '#c97a93', '#ffc58a'],
      ['#2f3b78', '#8f6bab', '#f79f8c'],
    ],
    light: '#d99bc0',
    strength: 0.62,
    haze: '#b878a0',
    key: '#ffb885',
    dark: 0.65,
  },
  night: {
    skies: [
      ['#12163f', '#252c6d', '#4a4c93'],
      ['#0f1c3d', '#1f3d6b', '#3e6a93'],
      ['#1a1542', '#3a2c70', '#6a4c8f'],
    ],
    light: '#7486d6',
    strength: 0.82,
    haze: '#39417f',
    key: '#dfe6ff',
    dark: 1,
  },
}

/** Rain and cloud take the sun away: towards this grey, by this share. */
const overcast: Readonly<Record<Weather, number>> = {
  clear: 0,
  cloudy: 0.3,
  rain: 0.55,
  snow: 0.45,
  fog: 0.6,
  wind: 0.12,
}
/** And fog takes the distance away. */
const murk: Readonly<Record<Weather, number>> = {
  clear: 0.5,
  cloudy: 0.55,
  rain: 0.66,
  snow: 0.66,
  fog: 0.88,
  wind: 0.5,
}

/** `random`: the story's, so that all its pages share a palette; `pageRandom` chooses nothing but which sky. */
export function createLight(time: TimeOfDay, weather: Weather, random: SeededRandom): Light {
  const hour = hours[time]
  const turn = (random.next() - 0.5) * 22
  const chroma = 0.94 + random.next() * 0.16
  const grey = overcast[weather]
  const skyTones = random.pick(hour.skies).map((tone) => {
    const turned = shiftHue(tone, turn * 0.6, chroma)
    const dull = mix('#c3ccd8', turned, Math.min(1, 0.35 + hour.dark * 0.65))
    return mix(turned, multiply(dull, hour.light, hour.strength), grey)
  })
  const [zenith = '#000000', middle = '#000000', horizon = '#000000'] = skyTones
  const haze = mix(shiftHue(hour.haze, turn * 0.5), mix(horizon, middle, 0.3), 0.45)
  const surface = multiply(hour.light, mix('#ffffff', '#b9c2d2', grey))
  const strength = Math.max(hour.strength, grey * 0.6)
  const far = murk[weather]
  return {
    time,
    weather,
    sky: [
      { at: 0, color: zenith },
      { at: 0.55, color: middle },
      { at: 1, color: horizon },
    ],
    haze,
    dark: Math.min(1, hour.dark + (hour.dark < 0.5 ? grey * 0.25 : 0)),
    key: hour.key,
    lit: (color, distance = 0) =>
      mix(multiply(shiftHue(color, turn, chroma), surface, strength), haze, distance * far),
    tint: (distance = 0) =>
      distance > 0.35
        ? {
            color: mix(surface, haze, 0.6),
            amount: Math.min(0.8, strength * 0.5 + distance * far * 0.5),
            mode: 'wash',
          }
        : { color: surface, amount: strength * 0.8, mode: 'multiply' },
    shadow: (lift = 1) => ({
      color: mix(lighten(zenith, -0.25), '#1a1030', 0.6),
      opacity: 0.3 + hour.dark * 0.16,
      blur: 16 * lift,
      dx: 0,
      dy: -4 * lift,
    }),
  }
}
