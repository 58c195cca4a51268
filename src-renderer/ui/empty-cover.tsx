import type { JSX } from 'react'

/** Where the stars stand, in the drawing's own units. */
const stars = [
  [52, 96, 1.1],
  [96, 168, 0.8],
  [128, 70, 1.3],
  [176, 132, 0.9],
  [214, 58, 0.8],
  [262, 176, 1.1],
  [300, 92, 0.9],
  [348, 148, 1.2],
  [392, 64, 0.8],
  [428, 190, 0.9],
  [452, 110, 1.1],
  [498, 206, 0.8],
  [640, 84, 1.2],
  [672, 196, 0.9],
  [716, 128, 1.1],
  [752, 212, 0.8],
] as const

/** Fir trees: middle, foot and height. */
const trees = [
  [118, 424, 66],
  [152, 432, 48],
  [596, 436, 58],
  [650, 448, 78],
  [690, 456, 52],
] as const

/** Where the moon stands. */
const moons = [
  [556, 190],
  [604, 132],
  [470, 226],
] as const

/** How many skies there are: `.empty-cover.sky-1` and on in controls.css. */
const skies = 4

/** The first 32 bits of a UUID: the same story has the same night wherever it is shown. */
const numberOf = (storyId: string): number => Number.parseInt(storyId.slice(0, 8), 16) || 0

/**
 * Stands where a picture will be, or where a story has none: a house on a hill with its light on. Decorative.
 * `storyId` gives it a sky and a moon of its own, so that stories without pictures can be told apart on a shelf.
 */
export function EmptyCover({
  awake = false,
  storyId = '',
}: {
  readonly awake?: boolean
  readonly storyId?: string
}): JSX.Element {
  const number = numberOf(storyId)
  const [moonX, moonY] = moons[Math.floor(number / 8) % moons.length] ?? moons[0]
  const isMirrored = Math.floor(number / skies) % 2 === 1
  return (
    <svg
      className={`empty-cover sky-${number % skies} ${awake ? 'awake' : ''}`}
      viewBox="0 0 800 600"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <g transform={isMirrored ? 'matrix(-1 0 0 1 800 0)' : undefined}>
        {stars.map(([cx, cy, r]) => (
          <circle key={cx} className="ec-star" cx={cx} cy={cy} r={r * 1.5} />
        ))}
        <circle className="ec-halo" cx={moonX} cy={moonY} r="84" />
        <circle className="ec-moon" cx={moonX} cy={moonY} r="34" />
        <path className="ec-far" d="M0 400c90-84 190-72 300-22s210 40 300-38 150-60 200-44v304H0Z" />
        <path className="ec-mid" d="M0 456c110-56 230-48 360-10s250 26 440-44v198H0Z" />
        {trees.map(([x, y, h]) => (
          <path key={x} className="ec-tree" d={`M${x} ${y - h}l${h * 0.3} ${h}h${-h * 0.6}Z`} />
        ))}
        <ellipse className="ec-glow" cx="391" cy="420" rx="62" ry="44" />
        <path className="ec-house" d="M352 412l39-30 12 9v-12h10v20l17 13v44h-78Z" />
        <rect className="ec-window" x="382" y="416" width="18" height="20" rx="3" />
        <path className="ec-near" d="M0 520c150-52 310-84 480-46s230 34 320 14v112H0Z" />
      </g>
    </svg>
  )
}
