import type { JSX } from 'react'

/** @param value 0..1; null where nobody knows: a slow light passes instead. */
export function Progress({
  label,
  value,
  text,
}: {
  readonly label: string
  readonly value: number | null
  readonly text?: string
}): JSX.Element {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      className={`progress ${percent === null ? 'unknown' : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      aria-valuetext={text}
    >
      <div style={percent === null ? undefined : { inlineSize: `${percent}%` }} />
    </div>
  )
}
