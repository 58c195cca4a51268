import { createSeededRandom } from '../../seeded-random.ts'
import type { PicturePlan } from '../illustrator.ts'
import { bedView, chooseView, composedHeight, frames } from './camera.ts'
import { drawPlaced, placeCast, type Placed } from './cast.ts'
import type { Composition, Layer } from './composition.ts'
import { createLight } from './light.ts'
import { placePainters } from './places/registry.ts'
import type { Lamp, Setting, Stage } from './stage.ts'
import { placeThings, type Things } from './things.ts'
import { paintWeather } from './weather.ts'

/** Pixels: lamps that reach further light the scene, not only their surroundings. */
const ambient = 200

/**
 * One page's picture from its scene. Pure: the same plan gives the same composition. `seed` decides what all pages of
 * a story share (palette, faces, clothes, rhythm of distances), page and `variation` what is this page's own.
 */
export function compose(plan: PicturePlan): Composition {
  const { scene } = plan
  const height = composedHeight
  const width = Math.round((plan.width / plan.height) * height)
  const story = createSeededRandom(plan.seed, 'pictures')
  const page = createSeededRandom(plan.seed, 'pictures', plan.page, plan.variation)
  const view = chooseView(plan.page, plan.pageCount, plan.variation, story.fork('view'))
  const light = createLight(scene.time, scene.weather, story.fork('palette', scene.time))
  const kinds = new Set(
    plan.cast
      .filter(({ id }) => scene.who.some(({ characterId }) => characterId === id))
      .map(({ kind }) => kind),
  )
  const stage: Stage = {
    width,
    height,
    random: page,
    story: story.fork('look', scene.place),
    light,
    ...view,
    floor: height * 0.885,
    detail: scene.placeDetail.toLowerCase(),
    shown: new Set([...scene.things.map(({ noun }) => noun), ...kinds]),
  }
  const setting = placePainters[scene.place](stage)
  const placed = placeCast(plan, stage, setting)
  const things = placeThings(scene, kinds, placed, stage, setting)
  const weather = setting.outdoors
    ? paintWeather(light, width, height, page.fork('weather'))
    : { far: [], near: [] }

  const lamps = setting.lamps.map((lamp) => nearer(lamp, stage, setting, placed))
  const dark = Math.max(light.dark, setting.dim ?? 0)

  const layers: Layer[] = [
    ...setting.sky,
    ...things.sky,
    ...comeNearer(setting, stage, placed),
    // A lit window shines on its wall; only what lights the whole scene falls on those in it.
    ...lightLamps(
      lamps.filter(({ radius }) => radius < ambient),
      dark,
    ),
    ...weather.far,
    ...things.behind,
    ...placed.toSorted((a, b) => a.y - b.y).flatMap((one) => drawPlaced(one, stage, setting)),
    ...things.before,
    ...weather.near,
    ...setting.front,
    ...lightLamps([...lamps.filter(({ radius }) => radius >= ambient), ...things.lamps], dark),
    {
      kind: 'vignette',
      color: light.dark > 0.5 ? '#0b0920' : '#3a2450',
      opacity: light.dark > 0.5 ? 0.42 : 0.2,
    },
    { kind: 'grain', amount: 0.16, seed: 7 },
  ]
  const drawn = scaleTo(plan, width, {
    width,
    height,
    focus: findFocus(placed, things, width, height),
    layers,
  })
  // The same grain on every page of a book would show when it is leafed through.
  return plan.style === 'paper-cut'
    ? drawn
    : { ...drawn, finish: { style: plan.style, seed: (plan.seed + plan.page) >>> 0 } }
}

/** The point that stays where it is when the reader comes nearer. */
function anchor(
  stage: Stage,
  setting: Setting,
  placed: readonly Placed[],
): { readonly x: number; readonly y: number; readonly zoom: number } {
  if (placed.some(({ how }) => how === 'lies in bed')) return bedView(stage)
  const swims = setting.water !== undefined && placed.some(({ how }) => how === 'swims')
  return { x: placed[0]?.x ?? stage.width / 2, y: stage.floor, zoom: swims ? 1 : frames[stage.shot].zoom }
}

function comeNearer(setting: Setting, stage: Stage, placed: readonly Placed[]): Layer[] {
  const { back } = setting
  const { x, y, zoom } = anchor(stage, setting, placed)
  if (zoom === 1) return [...back]
  const left = x - x / zoom
  const top = y - y / zoom
  return [
    {
      kind: 'group',
      layers: back,
      x: x - x * zoom,
      y: y - y * zoom,
      scale: zoom,
      box: { left, top, right: left + stage.width / zoom, bottom: top + stage.height / zoom },
    },
  ]
}

function nearer(lamp: Lamp, stage: Stage, setting: Setting, placed: readonly Placed[]): Lamp {
  const { x, y, zoom } = anchor(stage, setting, placed)
  return { ...lamp, x: x + (lamp.x - x) * zoom, y: y + (lamp.y - y) * zoom, radius: lamp.radius * zoom }
}

function lightLamps(lamps: readonly Lamp[], dark: number): Layer[] {
  if (dark < 0.3) return []
  return lamps.flatMap(({ x, y, radius, color, strength }): Layer[] => {
    const power = Math.min(1, strength * dark)
    // What the light falls on keeps its colours and gains warmth; the air shines close to the flame only.
    return [
      { kind: 'glow', x, y, radius: radius * 1.25, color, opacity: power * 0.85, blend: 'overlay' },
      { kind: 'glow', x, y, radius: radius * 0.5, color, opacity: power * 0.6 },
    ]
  })
}

function findFocus(
  placed: readonly Placed[],
  things: Things,
  width: number,
  height: number,
): { readonly x: number; readonly y: number } {
  const points = placed.map(({ figure, x, y, scale, flip }) => ({
    x: x + figure.face.x * scale * (flip ? -1 : 1),
    // Between face and feet, nearer to the face: what must not be cut off.
    y: y + figure.face.y * scale * 0.72,
  }))
  const [first] = points
  if (first === undefined)
    return { x: (things.first?.x ?? width / 2) / width, y: (things.first?.y ?? height * 0.6) / height }
  const x = points.reduce((sum, point) => sum + point.x, first.x) / (points.length + 1)
  const y = points.reduce((sum, point) => sum + point.y, first.y) / (points.length + 1)
  const fraction = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1_000) / 1_000
  return { x: fraction(x / width), y: fraction(y / height) }
}

function scaleTo(plan: PicturePlan, composedWidth: number, composition: Composition): Composition {
  const { width, height } = plan
  if (height === composedHeight && width === composedWidth) return composition
  const box = { left: 0, top: 0, right: composedWidth, bottom: composedHeight }
  return {
    ...composition,
    width,
    height,
    layers: [{ kind: 'group', layers: composition.layers, x: 0, y: 0, scale: height / composedHeight, box }],
  }
}
