import { useId, type JSX, type ReactNode } from 'react'

export function Section({
  id,
  title,
  intro,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}): JSX.Element {
  const heading = useId()
  return (
    <section id={id} className="setting-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {intro && <p className="soft setting-intro">{intro}</p>}
      {children}
    </section>
  )
}

/** A setting in one line: its name and what it means, and the control. `control` gets the ids to name itself by. */
export function SettingRow({
  label,
  hint,
  control,
}: {
  readonly label: string
  readonly hint?: string
  readonly control: (ids: { readonly id: string; readonly describedBy: string }) => ReactNode
}): JSX.Element {
  const id = useId()
  return (
    <div className="setting-row">
      <div>
        <label className="label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className="soft small" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      {control({ id, describedBy: hint ? `${id}-hint` : '' })}
    </div>
  )
}
