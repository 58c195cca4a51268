import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { illustratorFacts, illustratorIds } from '#contract/illustrators.ts'
import type { Settings } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Section, SettingRow } from './section.tsx'
import { TextField } from './text-field.tsx'

export function Limits({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const { updateSettings } = useApp()
  return (
    <Section id="limits" title={t('settings.limits.title')}>
      <SettingRow
        label={t('settings.limits.giveUp')}
        hint={t('settings.limits.giveUpHint')}
        control={(ids) => (
          <NumberField
            {...ids}
            min={2}
            max={60}
            value={settings.stallMinutes}
            onChange={(stallMinutes) => updateSettings({ stallMinutes })}
          />
        )}
      />
      <SettingRow
        label={t('settings.limits.model')}
        hint={t('settings.limits.modelHint')}
        control={(ids) => (
          <TextField
            {...ids}
            value={settings.huggingFaceImageModel}
            onChange={(huggingFaceImageModel) => updateSettings({ huggingFaceImageModel })}
          />
        )}
      />
      <h3 className="list-title">{t('settings.limits.atOnce')}</h3>
      <div className="at-once">
        {illustratorIds.map((id) => (
          <SettingRow
            key={id}
            label={t(`provider.${id}`)}
            control={(ids) => (
              <NumberField
                {...ids}
                min={1}
                max={illustratorFacts[id].atOnce.most}
                value={settings.concurrency[id]}
                onChange={(atOnce) =>
                  updateSettings({ concurrency: { ...settings.concurrency, [id]: atOnce } })
                }
              />
            )}
          />
        ))}
      </div>
    </Section>
  )
}

/** Sends a number on only when it is one that main accepts; anything else is put back when the field is left. */
function NumberField({
  id,
  describedBy,
  min,
  max,
  value,
  onChange,
}: {
  readonly id: string
  readonly describedBy: string
  readonly min: number
  readonly max: number
  readonly value: number
  readonly onChange: (value: number) => void
}): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      id={id}
      className="field number-field"
      type="number"
      min={min}
      max={max}
      aria-describedby={describedBy || undefined}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value)
        const next = event.target.valueAsNumber
        if (Number.isInteger(next) && next >= min && next <= max && next !== value) onChange(next)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
