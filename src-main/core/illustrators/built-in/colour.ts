/** Colours are `#rrggbb`. They are mixed in OKLab, where the way between two of them does not turn grey. */
type Triple = readonly [number, number, number]

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055

function toRgb(color: string): Triple {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

function fromRgb(rgb: Triple): string {
  const hex = rgb.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/** Björn Ottosson's OKLab: lightness 0..1, green to red, blue to yellow. */
function toLab(color: string): Triple {
  const [r, g, b] = toRgb(color).map(toLinear) as unknown as Triple
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromLab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const rgb: Triple = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return fromRgb(rgb.map((value) => fromLinear(Math.max(0, value))) as unknown as Triple)
}

/** `share` 0 gives `from`, 1 gives `to`. */
export function mix(from: string, to: string, share: number): string {
  const a = toLab(from)
  const b = toLab(to)
  return fromLab(
    [0, 1, 2].map((at) => (a[at] ?? 0) + ((b[at] ?? 0) - (a[at] ?? 0)) * share) as unknown as Triple,
  )
}

/** What a surface looks like under coloured light: channel by channel, `amount` 0 leaves it as it is. */
export function multiply(color: string, light: string, amount = 1): string {
  const a = toRgb(color)
  const b = toRgb(light)
  return fromRgb(a.map((channel, at) => channel * (1 - amount + amount * (b[at] ?? 1))) as unknown as Triple)
}

/** Lighter (`by` > 0, at most 1) or darker (`by` < 0) in perceived lightness. */
export function lighten(color: string, by: number): string {
  const [lightness, a, b] = toLab(color)
  return fromLab([Math.min(1, Math.max(0, lightness + by)), a, b])
}

/** Turned around the colour circle by `degrees`; `chroma` scales its strength. */
export function shiftHue(color: string, degrees: number, chroma = 1): string {
  const [lightness, a, b] = toLab(color)
  const angle = (degrees * Math.PI) / 180
  return fromLab([
    lightness,
    (a * Math.cos(angle) - b * Math.sin(angle)) * chroma,
    (a * Math.sin(angle) + b * Math.cos(angle)) * chroma,
  ])
}
