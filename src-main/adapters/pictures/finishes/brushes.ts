import { insideEdge, type Colour, type Finish } from './finish.ts'
import { driftPlane, speck } from './noise.ts'
import { blur, clamp01, detail, lumaOf, planesOf, sample, simplify, smoothstep, steepness } from './planes.ts'

/** White watercolour paper, warm drawing paper, and the toned paper that chalk stands out on. */
const wetPaper: Colour = [252, 249, 242]
const tonedPaper: Colour = [226, 208, 190]
const washPaper: Colour = [248, 243, 232]

/** Washes that run over their edges, darker where they dried last, on white paper. */
export const watercolour: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const soft = simplify(planes, 7 * scale)
  const luma = lumaOf(planes)
  const around = blur(luma, width, height, Math.max(1, Math.round(5 * scale)))
  const blotches = driftPlane(width, height, 90 * scale, seed)
  const wobbleX = driftPlane(width, height, 22 * scale, seed + 1)
  const wobbleY = driftPlane(width, height, 22 * scale, seed + 2)
  const { width: w, height: h } = soft
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const wx = wobbleX[at] ?? 0
      const sx = (x + (wx - 0.5) * 14 * scale) / 2
      const sy = (y + ((wobbleY[at] ?? 0) - 0.5) * 14 * scale) / 2
      const blotch = blotches[at] ?? 0
      const rim = Math.min(0.42, Math.abs((luma[at] ?? 0) - (around[at] ?? 0)) / 70)
      const grit = (speck(Math.floor(x / (2 * scale)), Math.floor(y / (2 * scale)), seed) - 0.5) * 0.08
      // How much pigment lies here; what is left out of it is the paper.
      const pigment = (0.5 + 0.52 * blotch + rim + grit) * insideEdge(x, y, width, height, 34 * scale, wx)
      const out = at * 4
      const r = sample(soft.red, w, h, sx, sy)
      const g = sample(soft.green, w, h, sx, sy)
      const b = sample(soft.blue, w, h, sx, sy)
      const grey = (r + g + b) / 3
      const small = detail(luma[at] ?? 0, 0.299 * r + 0.587 * g + 0.114 * b) * 0.8
      const wash = (paper: number, own: number, fine: number): number => {
        const washed = paper - (paper - (grey + (own - grey) * 1.35)) * pigment
        return washed + (fine - washed) * small
      }
      data[out] = wash(wetPaper[0], r, planes.red[at] ?? 0)
      data[out + 1] = wash(wetPaper[1], g, planes.green[at] ?? 0)
      data[out + 2] = wash(wetPaper[2], b, planes.blue[at] ?? 0)
    }
  }
}

/** Thick, matt strokes of a flat brush. */
export const gouache: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const luma = lumaOf(planes)
  const soft = simplify(planes, 8 * scale)
  const { width: w, height: h } = soft
  const bend = driftPlane(width, height, 150 * scale, seed)
  const unit = 1 / scale
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const angle = ((bend[at] ?? 0) - 0.5) * 3.2
      const along = (x * Math.cos(angle) + y * Math.sin(angle)) * unit
      const beside = (y * Math.cos(angle) - x * Math.sin(angle)) * unit
      // One stroke is some 60 long and 11 wide, and each has taken its colour where it began.
      const row = Math.floor(beside / 11)
      const stroke = Math.floor(along / 62 + speck(row, 7, seed))
      const own = speck(row, stroke, seed)
      const other = speck(stroke, row, seed + 9)
      const bristle = (speck(Math.floor(beside * 0.4), stroke, seed + 3) - 0.5) * 18
      const sx = (x + (own - 0.5) * 11 * scale) / 2
      const sy = (y + (other - 0.5) * 11 * scale) / 2
      const shade = bristle + (own - 0.5) * 20
      const out = at * 4
      const r = sample(soft.red, w, h, sx, sy)
      const g = sample(soft.green, w, h, sx, sy)
      const b = sample(soft.blue, w, h, sx, sy)
      const grey = (r + g + b) / 3
      const small = detail(luma[at] ?? 0, 0.299 * r + 0.587 * g + 0.114 * b) * 0.85
      const stroked = (colour: number, fine: number): number => {
        const painted = grey + (colour - grey) * 1.22 + shade
        return painted + (fine - painted) * small
      }
      data[out] = stroked(r, planes.red[at] ?? 0)
      data[out + 1] = stroked(g, planes.green[at] ?? 0)
      data[out + 2] = stroked(b, planes.blue[at] ?? 0)
    }
  }
}

/** Chalk on toned paper, which shows wherever its tooth was not filled. */
export const pastel: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const luma = lumaOf(planes)
  const radius = Math.max(1, Math.round(2.4 * scale))
  const red = blur(planes.red, width, height, radius)
  const green = blur(planes.green, width, height, radius)
  const blue = blur(planes.blue, width, height, radius)
  const pressure = driftPlane(width, height, 70 * scale, seed)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      // Slanted strokes, and the tooth of the paper under them.
      const slant = Math.floor((x + y * 1.6) / (3.2 * scale))
      const streak = speck(slant, Math.floor((y - x * 0.5) / (46 * scale)), seed + 4)
      const tooth = speck(Math.floor(x / (1.6 * scale)), Math.floor(y / (1.6 * scale)), seed)
      const filled = smoothstep(-0.12, 0.26, 0.2 + 0.5 * (pressure[at] ?? 0) + 0.42 * streak - 0.62 * tooth)
      const cover =
        filled * insideEdge(x, y, width, height, 26 * scale, 0.5 * streak + 0.5 * (pressure[at] ?? 0))
      const out = at * 4
      // Chalk has no deep tones: everything is lifted towards a milky white.
      const r = red[at] ?? 0
      const g = green[at] ?? 0
      const b = blue[at] ?? 0
      const small = smoothstep(8, 34, 0.299 * r + 0.587 * g + 0.114 * b - (luma[at] ?? 0)) * 0.8
      const rubbed = (paper: number, colour: number, fine: number): number => {
        const chalk = paper + (colour * 0.66 + 88 - paper) * cover
        return chalk + (fine + 44 - chalk) * small
      }
      data[out] = rubbed(tonedPaper[0], r, planes.red[at] ?? 0)
      data[out + 1] = rubbed(tonedPaper[1], g, planes.green[at] ?? 0)
      data[out + 2] = rubbed(tonedPaper[2], b, planes.blue[at] ?? 0)
    }
  }
}

/** Black lines and thinned ink; only what is really colourful keeps a breath of its colour. */
export const inkWash: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const soft = simplify(planes, 9 * scale)
  const { width: w, height: h } = soft
  const smooth = blur(lumaOf(planes), width, height, Math.max(1, Math.round(1.4 * scale)))
  const edges = steepness(smooth, width, height)
  const pools = driftPlane(width, height, 120 * scale, seed)
  const wobble = driftPlane(width, height, 16 * scale, seed + 1)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const shake = ((wobble[at] ?? 0) - 0.5) * 10 * scale
      const sx = (x + shake) / 2
      const sy = (y + shake) / 2
      const r = sample(soft.red, w, h, sx, sy)
      const g = sample(soft.green, w, h, sx, sy)
      const b = sample(soft.blue, w, h, sx, sy)
      const grey = 0.3 * r + 0.59 * g + 0.11 * b
      const wash = Math.round(clamp01(grey / 255) * 5) / 5
      const depth =
        clamp01((1 - wash) * (0.62 + 0.5 * (pools[at] ?? 0))) *
        insideEdge(x, y, width, height, 44 * scale, wobble[at] ?? 0)
      const line = smoothstep(7, 19, edges[at] ?? 0) * 0.92
      const colourful = clamp01((Math.max(r, g, b) - Math.min(r, g, b) - 62) / 110) * 0.62
      const out = at * 4
      const mixed = (paper: number, ink: number, own: number): number => {
        const washed = paper + (ink - paper) * depth
        return (washed + (own * 0.75 + 58 - washed) * colourful) * (1 - line) + 24 * line
      }
      data[out] = mixed(washPaper[0], 46, r)
      data[out + 1] = mixed(washPaper[1], 54, g)
      data[out + 2] = mixed(washPaper[2], 72, b)
    }
  }
}
