import { loadImage, type Image } from '@napi-rs/canvas'

/** Sprites are drawn from SVG at the size in which they are needed, rounded up to this many pixels. */
const sizeStep = 48

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>
}

export interface SpriteImages {
  /** Throws when the set has no sprite of this name. */
  readonly get: (name: string, pixels: number) => Promise<Image>
}

let icons: Promise<IconSet> | null = null

/** 9 MB of JSON, loaded with the first picture that needs a sprite. */
function loadIcons(): Promise<IconSet> {
  icons ??= import('@iconify-json/fluent-emoji-flat/icons.json', { with: { type: 'json' } }).then(
    (module) => module.default as IconSet,
  )
  return icons
}

/** Keeps the images of the last few pictures; a story shows the same heroes on every page. */
export function createSpriteImages(limit = 160): SpriteImages {
  const images = new Map<string, Image>()
  return {
    get: async (name, pixels) => {
      const size = Math.min(1_536, Math.max(sizeStep, Math.ceil(pixels / sizeStep) * sizeStep))
      const key = `${name} ${size}`
      const known = images.get(key)
      if (known !== undefined) return known
      const icon = (await loadIcons()).icons[name]
      if (icon === undefined) throw new Error(`There is no sprite called ${name}`)
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${icon.body}</svg>`
      const image = await loadImage(Buffer.from(svg))
      const oldest = images.keys().next()
      if (images.size >= limit && oldest.done !== true) images.delete(oldest.value)
      images.set(key, image)
      return image
    },
  }
}
