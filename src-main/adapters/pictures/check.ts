import type { PictureFault, PictureVerdict } from '#core/ports.ts'
import { createCanvas, loadImage, type Canvas, type Image, type SKRSContext2D } from '@napi-rs/canvas'
import { readHeader } from './header.ts'
import {
  differenceHash,
  hammingDistance,
  measureLettering,
  measureNoise,
  measureTones,
  type Lettering,
  type Pixels,
} from './statistics.ts'

export interface Wanted {
  readonly width: number
  readonly height: number
  /** Difference hashes of the story's other pages. */
  readonly others: readonly string[]
}

/** Found on the corpus of `corpus.ts`; see docs/picture-check.md before changing one. */
export const thresholds = {
  /** Width to height may differ from what was asked for by this share. */
  aspect: 0.03,
  /** A provider may answer with a smaller picture, down to this share of the width. */
  downgrade: 0.5,
  /** One colour: less spread than this, root mean square in RGB. */
  colorSpread: 5,
  /** Nothing to see: nearly all pixels darker, or lighter, than this. */
  nearBlack: 26,
  nearWhite: 243,
  /** Mean luminance below which a picture may be letters on black. */
  letteringMean: 60,
  staticBlocks: 0.6,
  coarseCorrelation: 0.4,
  /** Bits of 64 in which two pictures of the same thing may differ. */
  duplicateDistance: 3,
} as const

const thumbnailWidth = 480
const thumbnailQuality = 80
/** The side of the piece that is looked at unreduced. */
const pieceSide = 128

const refuse = (fault: PictureFault, message: string): PictureVerdict => ({ ok: false, fault, message })

const pixelsOf = (context: SKRSContext2D, width: number, height: number): Pixels => ({
  data: context.getImageData(0, 0, width, height).data,
  width,
  height,
})

function reduce(image: Image | Canvas, width: number, height: number): Pixels {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'medium'
  // What is transparent counts as the white page it will lie on.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  return pixelsOf(context, width, height)
}

function cutPiece(image: Image): Pixels {
  const width = Math.min(pieceSide, image.width)
  const height = Math.min(pieceSide, image.height)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(image, -Math.floor((image.width - width) / 2), -Math.floor((image.height - height) / 2))
  return pixelsOf(context, width, height)
}

function refuseSize(
  size: { readonly width: number; readonly height: number },
  wanted: Wanted,
): PictureVerdict | null {
  const { width, height } = size
  const aspect = width / height / (wanted.width / wanted.height)
  const sound =
    Math.abs(aspect - 1) <= thresholds.aspect &&
    width >= wanted.width * thresholds.downgrade &&
    height >= wanted.height * thresholds.downgrade * (1 - thresholds.aspect)
  if (sound) return null
  return refuse(
    'wrong-size',
    `${width} x ${height} pixels came where ${wanted.width} x ${wanted.height} were asked for`,
  )
}

const isLettering = (seen: Lettering): boolean =>
  seen.dark > 0.8 &&
  seen.bright > 0.0008 &&
  seen.bright < 0.16 &&
  seen.grey > 0.85 &&
  seen.edges > 0.3 &&
  seen.span < 0.6

function refuseLook(image: Image, reduced: Pixels): PictureVerdict | null {
  const tones = measureTones(reduced)
  // Looking for letters costs as much as all the rest, and they stand on black.
  if (tones.mean < thresholds.letteringMean && isLettering(measureLettering(reduce(image, 384, 288)))) {
    return refuse('placeholder', 'White letters on black came in place of a picture')
  }
  if (tones.high < thresholds.nearBlack) return refuse('blank', 'The picture is black')
  if (tones.low > thresholds.nearWhite) return refuse('blank', 'The picture is white')
  if (tones.colorSpread < thresholds.colorSpread) return refuse('blank', 'The picture has one colour only')
  const noise = measureNoise(reduced, cutPiece(image))
  if (noise.staticBlocks > thresholds.staticBlocks || noise.coarse < thresholds.coarseCorrelation) {
    return refuse('noise', 'The picture is noise')
  }
  return null
}

/** At most 480 pixels wide. */
export function drawThumbnail(image: Image): Canvas {
  const width = Math.min(thumbnailWidth, image.width)
  const height = Math.max(1, Math.round((image.height * width) / image.width))
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  return canvas
}

export const encodeThumbnail = (thumbnail: Canvas): Promise<Uint8Array> =>
  thumbnail.encode('webp', thumbnailQuality)

/**
 * Whether `bytes` are a picture that may be shown: whole, still, of a sound size, and with something on it that
 * no other page of the story has. Everything cheap comes before decoding. Never throws for what is in `bytes`.
 */
export async function checkPicture(bytes: Uint8Array, wanted: Wanted): Promise<PictureVerdict> {
  const header = readHeader(bytes)
  if (!header.ok) return refuse(header.fault, header.message)
  const wrongSize = refuseSize(header, wanted)
  if (wrongSize !== null) return wrongSize

  let image: Image
  try {
    image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    return refuse(
      'not-an-image',
      `The picture can't be decoded: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  // The size on the decoder's own word: a header that lied would otherwise scale everything after it. Turned JPEGs
  // (EXIF orientation) have their sides exchanged.
  if (Math.max(image.width, image.height) !== Math.max(header.width, header.height)) {
    return refuse(
      'not-an-image',
      `The header says ${header.width} x ${header.height}, the picture is another size`,
    )
  }
  // The whole picture is gone through once: what is looked at is made from the thumbnail, a fifth of its pixels.
  const thumbnail = drawThumbnail(image)
  const reduced = reduce(thumbnail, 128, 96)
  const wrongLook = refuseLook(image, reduced)
  if (wrongLook !== null) return wrongLook

  const hash = differenceHash(reduced)
  if (wanted.others.some((other) => hammingDistance(hash, other) <= thresholds.duplicateDistance)) {
    return refuse('duplicate', 'The picture is the same as that of another page')
  }
  const { width, height } = image
  return { ok: true, width, height, format: header.format, hash, thumbnail: await encodeThumbnail(thumbnail) }
}
