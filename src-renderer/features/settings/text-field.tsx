import { useState, type JSX } from 'react'

/** Sends a text on when the field is left. */
export function TextField({
  id,
  describedBy,
  value,
  onChange,
}: {
  readonly id: string
  readonly describedBy: string
  readonly value: string
  readonly onChange: (value: string) => void
}): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      id={id}
      className="field text-field"
      type="text"
      spellCheck={false}
      maxLength={200}
      aria-describedby={describedBy || undefined}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== null && typed.trim() !== value) onChange(typed.trim())
        setTyped(null)
      }}
    />
  )
}
