import { insideEdge, type Colour, type Finish } from './finish.ts'
import { driftPlane, speck } from './noise.ts'
import { blur, clamp01, lumaOf, planesOf, sample, smoothen, smoothstep, steepness } from './planes.ts'

const drawingPaper: Colour = [250, 246, 237]
const oldPaper: Colour = [244, 230, 202]

/** 0 in the middle of a line, 1 halfway to the next. */
const fromLine = (place: number, period: number): number => {
  const share = place / period
  return Math.abs((share - Math.floor(share)) * 2 - 1)
}

/** Coloured pencils: slanted strokes, thin outlines, much paper. */
export const pencil: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const luma = lumaOf(planes)
  const smooth = blur(luma, width, height, 1)
  const edges = steepness(smooth, width, height)
  const bend = driftPlane(width, height, 60 * scale, seed)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const wave = (bend[at] ?? 0) * 26 * scale
      const stroke = fromLine(x * 0.8 + y + wave, 9 * scale)
      const across = fromLine(x * 0.9 - y * 0.7 + wave, 12 * scale)
      const grain = speck(Math.floor(x / (2 * scale)), Math.floor(y / (2 * scale)), seed)
      const density = 1 - (luma[at] ?? 0) / 255
      // The darker it is, the wider the strokes, and the sooner a second layer crosses the first.
      const first = smoothstep(0.52 - density * 0.75, 0.9 - density * 0.55, 1 - stroke)
      const second = smoothstep(1.05 - density * 0.8, 1.35 - density * 0.7, 1 - across)
      const cover =
        clamp01(0.2 + 0.62 * first + 0.3 * second - 0.2 * grain) *
        insideEdge(x, y, width, height, 30 * scale, bend[at] ?? 0)
      const line = smoothstep(5, 20, edges[at] ?? 0) * (0.72 - 0.3 * grain)
      const out = at * 4
      const drawn = (paper: number, own: number): number =>
        (paper + (own * 0.92 - paper) * cover) * (1 - line) + 62 * line
      data[out] = drawn(drawingPaper[0], planes.red[at] ?? 0)
      data[out + 1] = drawn(drawingPaper[1], planes.green[at] ?? 0)
      data[out + 2] = drawn(drawingPaper[2], (planes.blue[at] ?? 0) + 6)
    }
  }
}

/** The inks of a woodcut printed from a few blocks. */
const blocks: readonly Colour[] = [
  [244, 232, 206],
  [232, 178, 92],
  [206, 92, 62],
  [134, 158, 104],
  [92, 140, 150],
  [146, 116, 142],
  [62, 84, 122],
  [226, 200, 168],
]

/** A few flat inks, and over them black lines that swell in the shadows, as a knife leaves them. */
export const woodcut: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const soft = smoothen(planes, 8 * scale)
  const { width: w, height: h } = soft
  const luma = blur(lumaOf(planes), width, height, Math.max(1, Math.round(1.5 * scale)))
  const edges = steepness(luma, width, height)
  const bend = driftPlane(width, height, 130 * scale, seed)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const r = sample(soft.red, w, h, x / 2, y / 2)
      const g = sample(soft.green, w, h, x / 2, y / 2)
      const b = sample(soft.blue, w, h, x / 2, y / 2)
      // Lifted, so that a night still has colours beside its lines.
      const ink = nearest(blocks, r * 0.82 + 52, g * 0.82 + 50, b * 0.82 + 46)
      const depth = clamp01(1.02 - (luma[at] ?? 0) / 176)
      const cut = fromLine(y + (bend[at] ?? 0) * 74 * scale + x * 0.1, 12 * scale)
      const rough = (speck(Math.floor(x / (2 * scale)), Math.floor(y / (2 * scale)), seed) - 0.5) * 0.12
      const line = smoothstep(-0.06, 0.06, depth * 0.86 - cut + rough - 0.04)
      const outline = smoothstep(13, 22, edges[at] ?? 0)
      const frame = 1 - insideEdge(x, y, width, height, 15 * scale, 0.4 + rough)
      const black = Math.max(line, outline)
      const out = at * 4
      const printed = (own: number, dark: number, paper: number): number =>
        (own * (1 - black) + dark * black) * (1 - frame) + paper * frame
      data[out] = printed(ink[0], 34, 247)
      data[out + 1] = printed(ink[1], 28, 238)
      data[out + 2] = printed(ink[2], 38, 220)
    }
  }
}

function nearest(colours: readonly Colour[], red: number, green: number, blue: number): Colour {
  let found: Colour = [red, green, blue]
  let least = Infinity
  for (const colour of colours) {
    const r = colour[0] - red
    const g = colour[1] - green
    const b = colour[2] - blue
    const distance = 2 * r * r + 4 * g * g + 3 * b * b
    if (distance < least) {
      least = distance
      found = colour
    }
  }
  return found
}

/** Bold outlines, flat bright colours, and dots where a shadow is. */
export const comic: Finish = (pixels, { scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const soft = smoothen(planes, 7 * scale)
  const { width: w, height: h } = soft
  const luma = blur(lumaOf(planes), width, height, Math.max(1, Math.round(2 * scale)))
  const edges = steepness(luma, width, height)
  const period = 8 * scale
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const r = sample(soft.red, w, h, x / 2, y / 2)
      const g = sample(soft.green, w, h, x / 2, y / 2)
      const b = sample(soft.blue, w, h, x / 2, y / 2)
      const tone = 0.299 * r + 0.587 * g + 0.114 * b
      const wanted = (Math.floor(tone / 52) + 0.62) * 56
      const lift = wanted / Math.max(12, tone)
      const dark = clamp01(1 - tone / 150)
      // A grid turned by 45 degrees.
      const u = (x + y) * 0.7071
      const v = (x - y) * 0.7071
      const du = u - (Math.floor(u / period) + 0.5) * period
      const dv = v - (Math.floor(v / period) + 0.5) * period
      const dot = 1 - smoothstep(-1, 1, Math.sqrt(du * du + dv * dv) - period * 0.56 * dark)
      const line = smoothstep(8, 14, edges[at] ?? 0)
      const out = at * 4
      const drawn = (own: number, ink: number): number => {
        const flat = wanted + (own * lift - wanted) * 1.5
        const dotted = flat + (flat * 0.62 - flat) * dot
        return dotted * (1 - line) + ink * line
      }
      data[out] = drawn(r, 20)
      data[out + 1] = drawn(g, 16)
      data[out + 2] = drawn(b, 34)
    }
  }
}

/** An engraving in an old picture book: sepia lines, crossed in the shadows, tinted by hand, in an oval. */
export const classic: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const luma = blur(lumaOf(planes), width, height, 1)
  const edges = steepness(luma, width, height)
  const stains = driftPlane(width, height, 170 * scale, seed)
  for (let y = 0, at = 0; y < height; y += 1) {
    const v = (y / height) * 2 - 1
    for (let x = 0; x < width; x += 1, at += 1) {
      const u = (x / width) * 2 - 1
      const stain = stains[at] ?? 0
      // Between an ellipse and a rectangle, so that nobody at the edge is lost.
      const oval = smoothstep(1.12, 0.94, u ** 4 + v ** 4 + (stain - 0.5) * 0.1)
      const tone = luma[at] ?? 0
      const depth = clamp01(1 - tone / 236)
      const one = fromLine(x + y, 8.4 * scale)
      const two = fromLine(x - y, 8.4 * scale)
      const three = fromLine(y, 6.5 * scale)
      const hatch =
        smoothstep(0.5 - depth, 0.62 - depth * 0.2, 1 - one - 0.28) * clamp01(depth * 1.6) * 0.62 +
        smoothstep(0.5, 0.2, two - depth * 0.52 + 0.2) * clamp01(depth * 2 - 0.7) * 0.5 +
        smoothstep(0.4, 0.1, three) * clamp01(depth * 2.4 - 1.4) * 0.4
      const line = Math.min(0.94, hatch + smoothstep(6, 18, edges[at] ?? 0) * 0.85) * oval
      const out = at * 4
      const tinted = (paper: number, own: number, ink: number): number => {
        const faded = 118 + (tone * 0.58 + own * 0.42) * 0.52 + (own - tone) * 0.34
        const washed = paper * (0.96 + 0.05 * stain) + (Math.min(paper, faded) - paper) * oval * 0.86
        return washed * (1 - line) + ink * line
      }
      data[out] = tinted(oldPaper[0], (planes.red[at] ?? 0) + 14, 74)
      data[out + 1] = tinted(oldPaper[1], planes.green[at] ?? 0, 50)
      data[out + 2] = tinted(oldPaper[2], (planes.blue[at] ?? 0) - 18, 34)
    }
  }
}
