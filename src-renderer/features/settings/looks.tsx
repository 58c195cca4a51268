import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '#contract/index.ts'
import { interfaceLanguages, spokenLanguages } from '#contract/interface-language.ts'
import { useApp } from '../../app/app-context.ts'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { Section, SettingRow } from './section.tsx'
import { fontFamilies, readingFonts, themes } from './setting-choices.ts'

export function Appearance({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const { updateSettings } = useApp()
  return (
    <Section id="look" title={t('settings.look.title')}>
      <RadioPills
        label={t('settings.look.light')}
        options={themes.map((theme) => ({ value: theme, text: t(`settings.look.themes.${theme}`) }))}
        value={settings.theme}
        onChange={(theme) => updateSettings({ theme })}
      />
      <SettingRow
        label={t('settings.look.language')}
        control={({ id }) => (
          <select
            id={id}
            className="field select-field"
            value={settings.interfaceLanguage}
            onChange={({ target }) =>
              updateSettings({
                interfaceLanguage: interfaceLanguages.find((each) => each === target.value) ?? 'system',
              })
            }
          >
            <option value="system">{t('settings.look.languageSystem')}</option>
            {spokenLanguages.map((each) => (
              // In its own words: whoever has lost the way finds it again.
              <option key={each} value={each} lang={each}>
                {ownName(each)}
              </option>
            ))}
          </select>
        )}
      />
    </Section>
  )
}

export function Reading({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const { updateSettings } = useApp()
  const { reading } = settings
  const change = (part: Partial<Settings['reading']>): void =>
    updateSettings({ reading: { ...reading, ...part } })
  return (
    <Section id="reading" title={t('settings.reading.title')}>
      <p
        className="reading-sample"
        style={{
          fontFamily: fontFamilies[reading.font],
          fontSize: `${reading.textSize}px`,
          lineHeight: reading.lineHeight,
        }}
      >
        {t('settings.reading.sample')}
      </p>
      <RadioPills
        label={t('settings.reading.font')}
        options={readingFonts.map((font) => ({ value: font, text: t(`reader.type.fonts.${font}`) }))}
        value={reading.font}
        onChange={(font) => change({ font })}
      />
      <SettingRow
        label={t('settings.reading.size')}
        control={({ id }) => (
          <input
            id={id}
            className="slider"
            type="range"
            min={20}
            max={48}
            value={Math.max(20, reading.textSize)}
            onChange={(event) => change({ textSize: event.target.valueAsNumber })}
          />
        )}
      />
      <SettingRow
        label={t('settings.reading.line')}
        control={({ id }) => (
          <input
            id={id}
            className="slider"
            type="range"
            min={1.3}
            max={2.2}
            step={0.05}
            value={reading.lineHeight}
            onChange={(event) => change({ lineHeight: event.target.valueAsNumber })}
          />
        )}
      />
    </Section>
  )
}

/** A language's name in itself: `Deutsch`. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`
}
