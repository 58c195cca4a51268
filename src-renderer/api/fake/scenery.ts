import type { PictureView } from '#contract/index.ts'

/** Made-up pictures for the fake bridge: paper hills, a light in the sky, and whoever the page is about. */
export interface Scenery {
  readonly sky: readonly [string, string]
  readonly hills: readonly [string, string, string]
  readonly light: string
  /** SVG of the heroes, drawn by `hero`. */
  readonly heroes: readonly Hero[]
}

export interface Hero {
  readonly emoji: string
  readonly x: number
  readonly size: number
}

const width = 1024
const height = 768

export function paint(scenery: Scenery, shift: number): string {
  const [far, mid, near] = scenery.hills
  const [top, bottom] = scenery.sky
  const hill = (y: number, wave: number, fill: string): string =>
    `<path fill="${fill}" d="M0 ${y} C ${200 + shift} ${y - wave}, ${380 - shift} ${y + wave}, 600 ${y - wave / 3} S 900 ${y - wave}, 1024 ${y} V768 H0Z"/>`
  const stars = Array.from({ length: 40 }, (_, i) => {
    const x = (i * 397 + shift * 13) % width
    const y = (i * 211) % 380
    return `<circle cx="${x}" cy="${y}" r="${(i % 3) * 0.7 + 0.8}" fill="#fff" opacity="${0.3 + (i % 5) * 0.14}"/>`
  }).join('')
  const heroes = scenery.heroes
    .map(
      ({ emoji, x, size }) =>
        `<ellipse cx="${x}" cy="668" rx="${size * 0.42}" ry="${size * 0.07}" fill="#000" opacity=".28"/>` +
        `<text x="${x}" y="650" font-size="${size}" text-anchor="middle" font-family="Noto Color Emoji, sans-serif">${emoji}</text>`,
    )
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<linearGradient id="s" x2="0" y2="1"><stop stop-color="${top}"/><stop offset=".8" stop-color="${bottom}"/></linearGradient>` +
    `<rect width="${width}" height="${height}" fill="url(#s)"/>${stars}` +
    `<circle cx="${760 - shift}" cy="160" r="62" fill="${scenery.light}"/><circle cx="${760 - shift}" cy="160" r="120" fill="${scenery.light}" opacity=".12"/>` +
    `${hill(430, 70, far)}${hill(520, 54, mid)}${hill(610, 40, near)}${heroes}</svg>`
  )
}

export function pictureOf(sha256: string, scenery: Scenery, alt: string): PictureView {
  const middle = scenery.heroes.reduce((sum, { x }) => sum + x, 0) / Math.max(1, scenery.heroes.length)
  return { sha256, width, height, alt, focus: { x: middle / width, y: 0.72 } }
}
