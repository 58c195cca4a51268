import type { SeededRandom } from '../../seeded-random.ts'

/** Pieces of paper as SVG path data. Pure geometry; colours and light are the callers'. */

/** One decimal is a tenth of a pixel, and half the bytes. */
const n = (value: number): string => String(Math.round(value * 10) / 10)
const at = (x: number, y: number): string => `${n(x)} ${n(y)}`

type Point = readonly [number, number]

/** A smooth line through all points (Catmull-Rom as cubic Béziers), without its first move. */
function curveThrough(points: readonly Point[], closed: boolean): string {
  const count = points.length
  const get = (index: number): Point =>
    points[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? [0, 0]
  let d = ''
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [get(index - 1), get(index), get(index + 1), get(index + 2)]
    d += `C${at(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6)} `
    d += `${at(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6)} ${at(to[0], to[1])}`
  }
  return d
}

export function smoothShape(points: readonly Point[]): string {
  const first = points[0] ?? [0, 0]
  return `M${at(first[0], first[1])}${curveThrough(points, true)}Z`
}

export function smoothLine(points: readonly Point[]): string {
  const first = points[0] ?? [0, 0]
  return `M${at(first[0], first[1])}${curveThrough(points, false)}`
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => at(x, y)).join('L')}Z`
}

export function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${at(x - rx, y)}a${n(rx)} ${n(ry)} 0 1 1 ${n(rx * 2)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-rx * 2)} 0Z`
}

export function circle(x: number, y: number, radius: number): string {
  return ellipse(x, y, radius, radius)
}

/** `x`, `y`: the upper left corner. */
export function roundedBox(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  return (
    `M${at(x + r, y)}h${n(width - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}v${n(height - 2 * r)}` +
    `a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(r)}h${n(-(width - 2 * r))}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(-r)}` +
    `v${n(-(height - 2 * r))}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}Z`
  )
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${at(x, y)}h${n(width)}v${n(height)}h${n(-width)}Z`
}

export interface Ridge {
  readonly d: string
  /** The upper edge at `x`. */
  readonly top: (x: number) => number
}

/** A hill or a sheet of water from edge to edge: a wavy upper edge around `y`, down to `bottom`. */
export function ridge(
  random: SeededRandom,
  width: number,
  y: number,
  bottom: number,
  shape: { readonly height: number; readonly waves: number; readonly slope?: number },
): Ridge {
  const phase = random.next() * Math.PI * 2
  const other = random.next() * Math.PI * 2
  const slope = shape.slope ?? 0
  const top = (x: number): number => {
    const t = (x / width) * Math.PI * 2 * shape.waves
    return (
      y +
      shape.height * (0.7 * Math.sin(t + phase) + 0.3 * Math.sin(t * 2.3 + other)) +
      slope * (x / width - 0.5)
    )
  }
  const steps = Math.max(12, Math.ceil(shape.waves * 10))
  const points: Point[] = []
  for (let step = -1; step <= steps + 1; step += 1) {
    const x = (step / steps) * width
    points.push([x, top(x)])
  }
  const [first, last] = [points[0] ?? [0, y], points.at(-1) ?? [width, y]]
  return { d: `${smoothLine(points)}L${at(last[0], bottom)}L${at(first[0], bottom)}Z`, top }
}

/** A jagged ridge: peaks between `y - height` and `y`. */
export function peaks(
  random: SeededRandom,
  width: number,
  y: number,
  bottom: number,
  height: number,
  count: number,
): { readonly d: string; readonly summits: readonly Point[] } {
  const points: Point[] = [[-40, y]]
  const summits: Point[] = []
  const step = width / count
  for (let index = 0; index < count; index += 1) {
    const x = (index + 0.5 + (random.next() - 0.5) * 0.5) * step
    const top = y - height * (0.55 + random.next() * 0.45)
    points.push([x - step * 0.16, top + height * 0.2], [x, top], [x + step * 0.2, top + height * 0.26])
    points.push([(index + 1) * step, y - height * random.next() * 0.16])
    summits.push([x, top])
  }
  points.push([width + 40, y], [width + 40, bottom], [-40, bottom])
  return { d: polygon(points), summits }
}

/** A lump with an edge that wavers by the share `wobble` of its radius. */
export function blob(
  random: SeededRandom,
  x: number,
  y: number,
  rx: number,
  ry: number,
  wobble: number,
  corners = 9,
): string {
  const points: Point[] = []
  for (let index = 0; index < corners; index += 1) {
    const angle = (index / corners) * Math.PI * 2
    const reach = 1 + (random.next() - 0.5) * 2 * wobble
    points.push([x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach])
  }
  return smoothShape(points)
}

/** Scalloped upper edge on a flat base, as children cut clouds; `x`, `y`: the middle of the base. */
export function cloud(random: SeededRandom, x: number, y: number, width: number): string {
  const height = width * 0.32
  const bumps = [
    [-0.34, 0.42, 0.5],
    [-0.12, 0.72, 0.62],
    [0.14, 0.86, 0.7],
    [0.36, 0.44, 0.5],
  ] as const
  let d = roundedBox(x - width / 2, y - height * 0.5, width, height * 0.5, height * 0.25)
  for (const [dx, dy, size] of bumps) {
    const radius = height * size * (0.85 + random.next() * 0.3)
    d += circle(x + dx * width * 0.8, y - height * dy * 0.62, radius)
  }
  return d
}

/** A fir in tiers; `x`, `y`: the foot of its trunk. */
export function fir(
  random: SeededRandom,
  x: number,
  y: number,
  height: number,
): { readonly crown: string; readonly trunk: string } {
  const tiers = 4
  const half = height * (0.25 + random.next() * 0.05)
  const crownBottom = y - height * 0.12
  const crownHeight = height * 0.88
  const right: Point[] = []
  for (let tier = 0; tier < tiers; tier += 1) {
    const top = crownBottom - crownHeight + (crownHeight / tiers) * tier
    const bottom = top + crownHeight / tiers
    const reach = half * ((tier + 1) / tiers)
    right.push([reach * 0.45, top + (bottom - top) * 0.35], [reach, bottom])
    if (tier < tiers - 1) right.push([reach * 0.56, bottom - crownHeight * 0.012])
  }
  const apex = crownBottom - crownHeight
  let d = `M${at(x, apex)}`
  for (const [dx, py] of right) d += `L${at(x + dx, py)}`
  const last = right.at(-1) ?? [0, y]
  d += `Q${at(x, crownBottom + height * 0.05)} ${at(x - last[0], last[1])}`
  for (const [dx, py] of right.toReversed().slice(1)) d += `L${at(x - dx, py)}`
  return { crown: `${d}Z`, trunk: box(x - height * 0.035, crownBottom - 2, height * 0.07, height * 0.13) }
}

/** A leafy tree; `x`, `y`: the foot of its trunk. */
export function leafyTree(
  random: SeededRandom,
  x: number,
  y: number,
  height: number,
): { readonly crown: string; readonly light: string; readonly trunk: string } {
  const crownY = y - height * 0.66
  const rx = height * (0.27 + random.next() * 0.06)
  const ry = height * 0.33
  const points: Point[] = []
  const lobes = 9
  for (let lobe = 0; lobe < lobes * 2; lobe += 1) {
    const angle = (lobe / (lobes * 2)) * Math.PI * 2 + 0.2
    const reach = (lobe % 2 === 0 ? 1.04 : 0.94) * (0.97 + random.next() * 0.06)
    points.push([x + Math.cos(angle) * rx * reach, crownY + Math.sin(angle) * ry * reach])
  }
  const w = height * 0.045
  const trunk =
    `M${at(x - w * 1.5, y)}Q${at(x - w * 0.7, y - height * 0.12)} ${at(x - w * 0.6, y - height * 0.5)}` +
    `L${at(x + w * 0.6, y - height * 0.5)}Q${at(x + w * 0.7, y - height * 0.12)} ${at(x + w * 1.5, y)}Z`
  return {
    crown: smoothShape(points),
    light: blob(random, x - rx * 0.25, crownY - ry * 0.3, rx * 0.55, ry * 0.42, 0.1),
    trunk,
  }
}

/** Blades from one root; `x`, `y`: the root. */
export function tuft(random: SeededRandom, x: number, y: number, height: number, blades: number): string {
  let d = ''
  for (let blade = 0; blade < blades; blade += 1) {
    const lean = (blade / Math.max(1, blades - 1) - 0.5) * 1.7 + (random.next() - 0.5) * 0.3
    const length = height * (0.65 + random.next() * 0.35)
    const w = height * 0.07
    const foot = x + lean * height * 0.16
    const tip: Point = [foot + lean * length * 0.55, y - length * Math.cos(lean * 0.6)]
    d += `M${at(foot - w, y)}Q${at(foot + lean * length * 0.1 - w, y - length * 0.6)} ${at(tip[0], tip[1])}`
    d += `Q${at(foot + lean * length * 0.1 + w, y - length * 0.5)} ${at(foot + w, y)}Z`
  }
  return d
}

/** A leaf from (`x`, `y`) in the direction `angle` (degrees, 0 to the right). */
export function leaf(x: number, y: number, length: number, angle: number, width = 0.36): string {
  const radians = (angle * Math.PI) / 180
  const [ux, uy] = [Math.cos(radians), Math.sin(radians)]
  const side = length * width
  const tip: Point = [x + ux * length, y + uy * length]
  const c1: Point = [x + ux * length * 0.45 - uy * side, y + uy * length * 0.45 + ux * side]
  const c2: Point = [x + ux * length * 0.45 + uy * side, y + uy * length * 0.45 - ux * side]
  return `M${at(x, y)}Q${at(c1[0], c1[1])} ${at(tip[0], tip[1])}Q${at(c2[0], c2[1])} ${at(x, y)}Z`
}

/** A twig with leaves on both sides from (`x`, `y`) in the direction `angle`. */
export function branch(
  random: SeededRandom,
  x: number,
  y: number,
  length: number,
  angle: number,
): { readonly twig: string; readonly leaves: string } {
  const radians = (angle * Math.PI) / 180
  const [ux, uy] = [Math.cos(radians), Math.sin(radians)]
  const bend = length * 0.12
  const end: Point = [x + ux * length - uy * bend, y + uy * length + ux * bend]
  const middle: Point = [x + ux * length * 0.5, y + uy * length * 0.5]
  let leaves = ''
  const pairs = Math.max(3, Math.round(length / 34))
  for (let pair = 1; pair <= pairs; pair += 1) {
    const t = pair / pairs
    const px = x * (1 - t) ** 2 + 2 * middle[0] * t * (1 - t) + end[0] * t * t
    const py = y * (1 - t) ** 2 + 2 * middle[1] * t * (1 - t) + end[1] * t * t
    const size = length * 0.24 * (1 - t * 0.35) * (0.85 + random.next() * 0.3)
    leaves += leaf(px, py, size, angle + 52 + random.next() * 16)
    leaves += leaf(px, py, size, angle - 52 - random.next() * 16)
  }
  leaves += leaf(end[0], end[1], length * 0.2, angle)
  return { twig: `M${at(x, y)}Q${at(middle[0], middle[1])} ${at(end[0], end[1])}`, leaves }
}

/** A star with `points` tips. */
export function star(x: number, y: number, radius: number, points = 5, inner = 0.5, turn = -90): string {
  const corners: Point[] = []
  for (let index = 0; index < points * 2; index += 1) {
    const angle = ((turn + (index * 180) / points) * Math.PI) / 180
    const reach = index % 2 === 0 ? radius : radius * inner
    corners.push([x + Math.cos(angle) * reach, y + Math.sin(angle) * reach])
  }
  return polygon(corners)
}

/** A flower head of round petals. */
export function petals(x: number, y: number, radius: number, count: number): string {
  let d = ''
  for (let index = 0; index < count; index += 1) {
    const angle = (index / count) * Math.PI * 2
    d += circle(x + Math.cos(angle) * radius * 0.6, y + Math.sin(angle) * radius * 0.6, radius * 0.45)
  }
  return d
}

/** The thin moon: a disc without another one. `x`, `y`: the middle of the whole disc. */
export function crescent(x: number, y: number, radius: number, leftLit: boolean): string {
  const side = leftLit ? 0 : 1
  return `M${at(x, y - radius)}A${n(radius)} ${n(radius)} 0 1 ${side} ${at(x, y + radius)}A${n(radius * 0.86)} ${n(radius * 0.86)} 0 0 ${1 - side} ${at(x, y - radius)}Z`
}
