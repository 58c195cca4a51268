import type { Composition, Layer, Paint, Shadow, Tint } from '#core/illustrators/built-in/composition.ts'
import { createCanvas, Path2D, type Canvas, type CanvasGradient, type SKRSContext2D } from '@napi-rs/canvas'
import { finishes } from './finishes/registry.ts'
import { createSpriteImages } from './sprite-images.ts'

type LayerOf<K extends Layer['kind']> = Extract<Layer, { readonly kind: K }>

/** Quality of the WebP: paper-cut pictures show no artefacts at this, at about 60 kB a page. */
const webpQuality = 88

const sprites = createSpriteImages()

/** `#rrggbb` and an opacity as what the canvas understands. */
function rgba(color: string, opacity: number): string {
  const value = Number.parseInt(color.slice(1), 16)
  return `rgba(${value >> 16}, ${(value >> 8) & 255}, ${value & 255}, ${opacity})`
}

function gradientOrColor(context: SKRSContext2D, paint: Paint): string | CanvasGradient {
  if (typeof paint === 'string') return paint
  const gradient =
    paint.kind === 'linear'
      ? context.createLinearGradient(paint.x1, paint.y1, paint.x2, paint.y2)
      : context.createRadialGradient(paint.x, paint.y, 0, paint.x, paint.y, paint.radius)
  for (const stop of paint.stops) gradient.addColorStop(stop.at, rgba(stop.color, stop.opacity ?? 1))
  return gradient
}

/** `scale`: canvas shadows know nothing of the transformation, so that a group's are scaled by hand. */
function applyShadow(context: SKRSContext2D, shadow: Shadow | undefined, scale: number): void {
  if (shadow === undefined) return
  context.shadowColor = rgba(shadow.color, shadow.opacity)
  context.shadowBlur = shadow.blur * scale
  context.shadowOffsetX = shadow.dx * scale
  context.shadowOffsetY = shadow.dy * scale
}

function applyTint(canvas: Canvas, context: SKRSContext2D, tint: Tint | undefined): void {
  if (tint === undefined || tint.amount === 0) return
  context.save()
  context.resetTransform()
  if (tint.mode === 'wash') {
    context.globalCompositeOperation = 'source-atop'
    context.fillStyle = rgba(tint.color, tint.amount)
    context.fillRect(0, 0, canvas.width, canvas.height)
  } else {
    const shape = createCanvas(canvas.width, canvas.height)
    shape.getContext('2d').drawImage(canvas, 0, 0)
    context.globalCompositeOperation = 'multiply'
    context.fillStyle = rgba(tint.color, tint.amount)
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.globalCompositeOperation = 'destination-in'
    context.drawImage(shape, 0, 0)
  }
  context.restore()
}

interface Surface {
  readonly context: SKRSContext2D
  /** What the surface covers, in its own units. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Pixels a unit. */
  readonly scale: number
}

function drawPath({ context, scale }: Surface, layer: LayerOf<'path'>): void {
  const path = new Path2D(layer.d)
  applyShadow(context, layer.shadow, scale)
  if (layer.paint !== undefined) {
    context.fillStyle = gradientOrColor(context, layer.paint)
    context.fill(path)
  }
  if (layer.stroke !== undefined) {
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.lineWidth = layer.stroke.width
    context.strokeStyle = layer.stroke.color
    context.stroke(path)
  }
}

function drawDots({ context }: Surface, layer: LayerOf<'dots'>): void {
  context.fillStyle = layer.color
  const opacity = context.globalAlpha
  for (const [x, y, radius, dotOpacity] of layer.points) {
    context.globalAlpha = opacity * dotOpacity
    context.beginPath()
    context.arc(x, y, radius, 0, Math.PI * 2)
    context.fill()
  }
}

function drawLines({ context }: Surface, layer: LayerOf<'lines'>): void {
  context.globalAlpha *= layer.opacity
  context.lineCap = 'round'
  context.lineWidth = layer.width
  context.strokeStyle = layer.color
  context.beginPath()
  for (const [x1, y1, x2, y2] of layer.points) {
    context.moveTo(x1, y1)
    context.lineTo(x2, y2)
  }
  context.stroke()
}

function drawGlow({ context }: Surface, layer: LayerOf<'glow'>): void {
  context.globalCompositeOperation = layer.blend ?? 'screen'
  context.translate(layer.x, layer.y)
  context.scale(1, layer.squash ?? 1)
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, layer.radius)
  // Light falls off faster than in a straight line; three stops follow it closely enough.
  gradient.addColorStop(0, rgba(layer.color, layer.opacity))
  gradient.addColorStop(0.25, rgba(layer.color, layer.opacity * 0.55))
  gradient.addColorStop(0.6, rgba(layer.color, layer.opacity * 0.15))
  gradient.addColorStop(1, rgba(layer.color, 0))
  context.fillStyle = gradient
  context.fillRect(-layer.radius, -layer.radius, layer.radius * 2, layer.radius * 2)
}

async function drawSprite(surface: Surface, layer: LayerOf<'sprite'>): Promise<void> {
  const { context, scale } = surface
  const pixels = layer.size * scale
  const image = await sprites.get(layer.name, pixels)
  context.translate(layer.x, layer.y)
  context.rotate(((layer.rotation ?? 0) * Math.PI) / 180)
  if (layer.flip === true) context.scale(-1, 1)
  applyShadow(context, layer.shadow, scale)
  const box = [-layer.size / 2, -layer.size, layer.size, layer.size] as const
  if (layer.tint === undefined || layer.tint.amount === 0) {
    context.drawImage(image, ...box)
    return
  }
  const side = Math.ceil(pixels)
  const own = createCanvas(side, side)
  const ownContext = own.getContext('2d')
  ownContext.drawImage(image, 0, 0, side, side)
  applyTint(own, ownContext, layer.tint)
  context.drawImage(own, ...box)
}

async function drawGroup(surface: Surface, layer: LayerOf<'group'>): Promise<void> {
  const { context } = surface
  const { left, top, right, bottom } = layer.box
  const pixelsPerUnit = layer.scale * surface.scale
  const width = Math.min(4_096, Math.max(1, Math.ceil((right - left) * pixelsPerUnit)))
  const height = Math.min(4_096, Math.max(1, Math.ceil((bottom - top) * pixelsPerUnit)))
  const own = createCanvas(width, height)
  const ownContext = own.getContext('2d')
  ownContext.scale(pixelsPerUnit, pixelsPerUnit)
  ownContext.translate(-left, -top)
  await drawLayers(
    { context: ownContext, left, top, width: right - left, height: bottom - top, scale: pixelsPerUnit },
    layer.layers,
  )
  applyTint(own, ownContext, layer.tint)
  context.translate(layer.x, layer.y)
  context.rotate(((layer.rotation ?? 0) * Math.PI) / 180)
  context.scale(layer.flip === true ? -layer.scale : layer.scale, layer.scale)
  applyShadow(context, layer.shadow, surface.scale)
  context.drawImage(own, left, top, width / pixelsPerUnit, height / pixelsPerUnit)
}

function drawVignette({ context, left, top, width, height }: Surface, layer: LayerOf<'vignette'>): void {
  const radius = Math.hypot(width, height) / 2
  context.translate(left + width / 2, top + height / 2)
  const gradient = context.createRadialGradient(0, 0, radius * 0.55, 0, 0, radius)
  gradient.addColorStop(0, rgba(layer.color, 0))
  gradient.addColorStop(1, rgba(layer.color, layer.opacity))
  context.fillStyle = gradient
  context.fillRect(-width / 2, -height / 2, width, height)
}

const grainSide = 256
const grainTiles = new Map<number, Canvas>()

/** A tile of paper fibre around middle grey, for a soft-light blend. The same for the same seed. */
function grainTile(seed: number): Canvas {
  const known = grainTiles.get(seed)
  if (known !== undefined) return known
  const tile = createCanvas(grainSide, grainSide)
  const context = tile.getContext('2d')
  const pixels = context.createImageData(grainSide, grainSide)
  let state = seed | 1
  for (let at = 0; at < pixels.data.length; at += 4) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const grey = 128 + (((state >>> 0) % 256) - 128) * 0.6
    pixels.data[at] = pixels.data[at + 1] = pixels.data[at + 2] = grey
    pixels.data[at + 3] = 255
  }
  context.putImageData(pixels, 0, 0)
  if (grainTiles.size > 8) grainTiles.clear()
  grainTiles.set(seed, tile)
  return tile
}

function drawGrain({ context, left, top, width, height }: Surface, layer: LayerOf<'grain'>): void {
  context.globalCompositeOperation = 'soft-light'
  context.globalAlpha = layer.amount
  const tile = grainTile(layer.seed)
  for (let y = 0; y < height; y += grainSide) {
    for (let x = 0; x < width; x += grainSide) context.drawImage(tile, left + x, top + y)
  }
}

async function drawLayer(surface: Surface, layer: Layer): Promise<void> {
  switch (layer.kind) {
    case 'fill':
      surface.context.fillStyle = gradientOrColor(surface.context, layer.paint)
      surface.context.fillRect(surface.left, surface.top, surface.width, surface.height)
      return
    case 'path': {
      drawPath(surface, layer)
      return
    }
    case 'dots': {
      drawDots(surface, layer)
      return
    }
    case 'lines': {
      drawLines(surface, layer)
      return
    }
    case 'glow': {
      drawGlow(surface, layer)
      return
    }
    case 'sprite':
      return drawSprite(surface, layer)
    case 'group':
      return drawGroup(surface, layer)
    case 'vignette': {
      drawVignette(surface, layer)
      return
    }
    case 'grain': {
      drawGrain(surface, layer)
      return
    }
  }
}

async function drawLayers(surface: Surface, layers: readonly Layer[]): Promise<void> {
  const { context } = surface
  for (const layer of layers) {
    context.save()
    if (
      'opacity' in layer &&
      layer.opacity !== undefined &&
      layer.kind !== 'lines' &&
      layer.kind !== 'glow'
    ) {
      context.globalAlpha = layer.opacity
    }
    if ('blend' in layer && layer.blend !== undefined) context.globalCompositeOperation = layer.blend
    await drawLayer(surface, layer)
    context.restore()
  }
}

/** Draws a composition; the canvas is the caller's. */
export async function drawComposition(composition: Composition): Promise<Canvas> {
  const canvas = createCanvas(composition.width, composition.height)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  const { width, height } = composition
  await drawLayers({ context, left: 0, top: 0, width, height, scale: 1 }, composition.layers)
  return canvas
}

/** Turns what is on the canvas into the style that was asked for. */
function applyFinish(canvas: Canvas, finish: NonNullable<Composition['finish']>): void {
  const apply = finishes[finish.style]
  if (apply === null) return
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, width, height)
  // A plain object: a canvas's own asks native code at every look at its width.
  apply({ data: image.data, width, height }, { seed: finish.seed, scale: height / 768 })
  context.putImageData(image, 0, 0)
}

/** WebP, `width` x `height`. The same composition gives the same bytes on the same version of Skia. */
export async function rasterise(composition: Composition): Promise<Uint8Array> {
  const canvas = await drawComposition(composition)
  if (composition.finish !== undefined) applyFinish(canvas, composition.finish)
  return await canvas.encode('webp', webpQuality)
}
