import type { JSX } from 'react'

/** A native checkbox in the role of a switch; give it a label by `id`, or by `label`. */
export function Switch({
  id,
  label,
  describedBy,
  checked,
  disabled = false,
  onChange,
}: {
  readonly id?: string
  readonly label?: string
  readonly describedBy?: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}): JSX.Element {
  return (
    <input
      id={id}
      type="checkbox"
      role="switch"
      className="switch"
      aria-label={label}
      aria-describedby={describedBy}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
  )
}
