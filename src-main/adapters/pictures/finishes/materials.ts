import type { Finish } from './finish.ts'
import { drift, driftPlane, speck } from './noise.ts'
import { blur, clamp01, detail, lumaOf, planesOf, sample, simplify, smoothstep, steepness } from './planes.ts'

/** Pieces of felt with loose fibres and soft, raised edges. */
export const felt: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const soft = simplify(planes, 5 * scale)
  const { width: w, height: h } = soft
  const own = lumaOf(planes)
  const luma = blur(own, width, height, Math.max(1, Math.round(4 * scale)))
  const turn = driftPlane(width, height, 34 * scale, seed)
  const lean = Math.max(1, Math.round(4 * scale))
  const unit = 1 / scale
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      // Wool lies in tufts, each combed one way: an angle that changed from pixel to pixel would be static.
      const angle = Math.floor((turn[at] ?? 0) * 12) * 0.9
      const cos = Math.cos(angle)
      const sin = Math.sin(angle)
      const along = ((x * cos + y * sin) * unit) / 17
      const beside = ((y * cos - x * sin) * unit) / 3.4
      const fibre = drift(along, beside, seed)
      const pull = (fibre - 0.5) * 11 * scale
      const sx = (x + cos * pull) / 2
      const sy = (y + sin * pull) / 2
      // Light from the upper left: what stands higher than its neighbour has a bright edge there.
      const before = luma[at - lean * width - lean] ?? luma[at] ?? 0
      const relief = Math.max(-26, Math.min(26, ((luma[at] ?? 0) - before) * 0.5))
      const shade = (fibre - 0.5) * 44 + relief + 4
      const out = at * 4
      const r = sample(soft.red, w, h, sx, sy)
      const g = sample(soft.green, w, h, sx, sy)
      const b = sample(soft.blue, w, h, sx, sy)
      const small = detail(own[at] ?? 0, 0.299 * r + 0.587 * g + 0.114 * b) * 0.9
      const spun = (colour: number, fine: number): number =>
        (colour + (fine - colour) * small) * 0.9 + 14 + shade * (1 - small * 0.6)
      data[out] = spun(r, planes.red[at] ?? 0)
      data[out + 1] = spun(g, planes.green[at] ?? 0)
      data[out + 2] = spun(b, planes.blue[at] ?? 0)
    }
  }
}

/** Everything at night, with edges that glow in their own colour. */
export const nightGlow: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const luma = lumaOf(planes)
  const smooth = blur(luma, width, height, Math.max(1, Math.round(1.5 * scale)))
  const edges = steepness(smooth, width, height).map((value) => Math.min(46, value) * 4.4)
  const near = blur(edges, width, height, Math.max(1, Math.round(2 * scale)))
  const far = blur(near, width, height, Math.max(2, Math.round(11 * scale)))
  const tints = simplify(planes, 6 * scale)
  const { width: w, height: h } = tints
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const tone = (luma[at] ?? 0) / 255
      const light = ((edges[at] ?? 0) * 0.6 + (near[at] ?? 0) * 0.8 + (far[at] ?? 0) * 1.5) / 190
      const r = sample(tints.red, w, h, x / 2, y / 2)
      const g = sample(tints.green, w, h, x / 2, y / 2)
      const b = sample(tints.blue, w, h, x / 2, y / 2)
      const most = Math.max(r, g, b, 40)
      const least = Math.min(r, g, b) * 0.75
      // Eyes stay dark: lit ones would look back out of the night.
      const small = 1 - 0.85 * detail(luma[at] ?? 0, 0.299 * r + 0.587 * g + 0.114 * b)
      const pure = (own: number): number => ((own - least) / (most - least)) * 190 + 65
      // Fireflies: few, far from each other, each a soft point.
      const cell = 58 * scale
      const cx = Math.floor(x / cell)
      const cy = Math.floor(y / cell)
      const isLit = speck(cx, cy, seed) > 0.72
      const fx = x - (cx + 0.2 + 0.6 * speck(cx, cy, seed + 1)) * cell
      const fy = y - (cy + 0.2 + 0.6 * speck(cx, cy, seed + 2)) * cell
      const spark = isLit ? Math.exp(-(fx * fx + fy * fy) / (7 * scale * scale)) * 150 : 0
      const out = at * 4
      const glow = light * small
      data[out] = 8 + tone * 28 + r * 0.24 + pure(r) * glow + spark
      data[out + 1] = 8 + tone * 32 + g * 0.22 + pure(g) * glow + spark * 0.9
      data[out + 2] = 34 + tone * 66 + b * 0.22 + pure(b) * glow + spark * 0.5
    }
  }
}

/** Small stones of one colour each, set in light grout, one side of each in the light. */
export const mosaic: Finish = (pixels, { seed, scale }) => {
  const { data, width, height } = pixels
  const planes = planesOf(pixels)
  const soft = simplify(planes, 6 * scale)
  const { width: w, height: h } = soft
  const luma = lumaOf(planes)
  const side = 12 * scale
  const columns = Math.ceil(width / side) + 3
  const rows = Math.ceil(height / side) + 3
  // One stone a cell; cells begin one outside of the picture on every side.
  const stones = Array.from({ length: columns * rows }, (_, index) => {
    const column = (index % columns) - 1
    const row = Math.floor(index / columns) - 1
    const x = (column + 0.5 + (speck(column, row, seed) - 0.5) * 0.62) * side
    const y = (row + 0.5 + (speck(row, column, seed + 1) - 0.5) * 0.62) * side
    const shade = (speck(column, row, seed + 2) - 0.5) * 34
    const take = (plane: Float32Array): number => sample(plane, w, h, x / 2, y / 2) * 1.06 + shade
    return { x, y, red: take(soft.red), green: take(soft.green), blue: take(soft.blue) }
  })
  const xs = Float32Array.from(stones, ({ x }) => x)
  const ys = Float32Array.from(stones, ({ y }) => y)
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.floor(y / side) + 1
    for (let x = 0; x < width; x += 1, at += 1) {
      const column = Math.floor(x / side) + 1
      let first = Infinity
      let second = Infinity
      let own = 0
      for (let r = row - 1; r <= row + 1; r += 1) {
        for (let c = column - 1; c <= column + 1; c += 1) {
          if (r < 0 || c < 0 || r >= rows || c >= columns) continue
          const index = r * columns + c
          const dx = (xs[index] ?? 0) - x
          const dy = (ys[index] ?? 0) - y
          const distance = dx * dx + dy * dy
          if (distance < first) {
            second = first
            first = distance
            own = index
          } else if (distance < second) second = distance
        }
      }
      const stone = stones[own]
      if (stone === undefined) continue
      const gap = Math.sqrt(second) - Math.sqrt(first)
      const grout = 1 - smoothstep(1 * scale, 2.2 * scale, gap)
      const slope = (stone.x - x + (stone.y - y)) / side
      const polish = Math.max(-14, Math.min(18, slope * 22)) * clamp01(1 - gap / (9 * scale))
      const out = at * 4
      // Eyes are laid of pieces cut to their shape.
      const small = detail(luma[at] ?? 0, 0.299 * stone.red + 0.587 * stone.green + 0.114 * stone.blue) * 0.85
      const laid = (colour: number, fine: number, mortar: number): number => {
        const set = (colour + polish) * (1 - grout) + mortar * grout
        return set + (fine - set) * small
      }
      data[out] = laid(stone.red, planes.red[at] ?? 0, 214)
      data[out + 1] = laid(stone.green, planes.green[at] ?? 0, 204)
      data[out + 2] = laid(stone.blue, planes.blue[at] ?? 0, 188)
    }
  }
}
