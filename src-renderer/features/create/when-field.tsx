import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp, useSettings } from '../../app/app-context.ts'
import { Switch } from '../../ui/switch.tsx'
import { whens, type When } from './when.ts'

/** Now, tonight or after the others; for later, at what time and whether the computer may sleep meanwhile. */
export function WhenField({
  value,
  onChange,
}: {
  readonly value: When
  readonly onChange: (when: When) => void
}): JSX.Element {
  const { t } = useTranslation()
  const { updateSettings } = useApp()
  const night = useSettings()?.night
  const ids = useId()
  return (
    <div className="when">
      <label className="hidden-text" htmlFor={`${ids}-when`}>
        {t('create.when.label')}
      </label>
      <select
        id={`${ids}-when`}
        className="field select-field"
        value={value}
        onChange={(event) => {
          const when = whens.find((each) => each === event.target.value)
          if (when !== undefined) onChange(when)
        }}
      >
        {whens.map((when) => (
          <option key={when} value={when}>
            {t(`create.when.${when}`)}
          </option>
        ))}
      </select>
      {value === 'tonight' && night && (
        <input
          type="time"
          className="field when-time"
          aria-label={t('create.when.time')}
          value={night.at}
          required
          onChange={(event) => {
            if (event.target.value !== '') updateSettings({ night: { ...night, at: event.target.value } })
          }}
        />
      )}
      {value !== 'now' && night && (
        <label className="when-awake small" htmlFor={`${ids}-awake`}>
          <Switch
            id={`${ids}-awake`}
            checked={night.keepAwake}
            onChange={(keepAwake) => updateSettings({ night: { ...night, keepAwake } })}
          />
          {t('create.when.awake')}
        </label>
      )}
    </div>
  )
}
