import type { JSX } from 'react'

/** Stands where a picture will be, or where a story has none: hills at night and a lit window. Decorative. */
export function EmptyCover({ awake = false }: { readonly awake?: boolean }): JSX.Element {
  return (
    <svg
      className={`empty-cover ${awake ? 'awake' : ''}`}
      viewBox="0 0 400 300"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <circle className="ec-moon" cx="292" cy="86" r="26" />
      <circle className="ec-star" cx="80" cy="60" r="2" />
      <circle className="ec-star" cx="150" cy="96" r="1.500" />
      <circle className="ec-star" cx="206" cy="42" r="2" />
      <circle className="ec-star" cx="352" cy="40" r="1.500" />
      <circle className="ec-star" cx="40" cy="120" r="1.500" />
      <path className="ec-far" d="M0 206c60-46 120-40 190-10s140 8 210-28v132H0Z" />
      <path className="ec-mid" d="M0 240c70-30 130-24 210-4s140-4 190-22v86H0Z" />
      <path className="ec-house" d="M176 196l26-22 26 22v38h-52Z" />
      <rect className="ec-window" x="194" y="202" width="16" height="17" rx="2" />
      <path className="ec-near" d="M0 262c80-22 170-34 250-18s110 14 150 4v52H0Z" />
    </svg>
  )
}
