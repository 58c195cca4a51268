import { useId, type JSX } from 'react'

/** One choice of a few: native radios that look like pills. Arrow keys move between them. */
export function RadioPills<V extends string>({
  label,
  options,
  value,
  onChange,
  className = '',
}: {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly text: string; readonly name?: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
  readonly className?: string
}): JSX.Element {
  const group = useId()
  return (
    <div role="radiogroup" aria-label={label} className={`pills ${className}`}>
      {options.map((option) => (
        <label key={option.value} className="pill">
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            aria-label={option.name ?? option.text}
            onChange={() => onChange(option.value)}
          />
          <span aria-hidden="true">{option.text}</span>
        </label>
      ))}
    </div>
  )
}
