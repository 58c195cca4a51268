import { ALargeSmall } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { IconButton } from '../../ui/button.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { readingFonts, themes } from '../settings/setting-choices.ts'

/** Font, size, line height and light, while reading. */
export function TypePopover({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const { updateSettings } = useApp()
  const ids = useId()
  const { reading } = settings
  const change = (part: Partial<Settings['reading']>): void =>
    updateSettings({ reading: { ...reading, ...part } })
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <IconButton label={t('reader.type.title')}>
          <ALargeSmall size={22} aria-hidden="true" />
        </IconButton>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover type-popover"
          align="end"
          sideOffset={10}
          collisionPadding={12}
          aria-label={t('reader.type.title')}
        >
          <p className="label" aria-hidden="true">
            {t('reader.type.font')}
          </p>
          <RadioPills
            label={t('reader.type.font')}
            className="fonts"
            options={readingFonts.map((font) => ({ value: font, text: t(`reader.type.fonts.${font}`) }))}
            value={reading.font}
            onChange={(font) => change({ font })}
          />
          <label className="label" htmlFor={`${ids}-size`}>
            {t('reader.type.size')}
          </label>
          <input
            id={`${ids}-size`}
            className="slider"
            type="range"
            min={20}
            max={48}
            step={1}
            value={Math.max(20, reading.textSize)}
            onChange={(event) => change({ textSize: event.target.valueAsNumber })}
          />
          <label className="label" htmlFor={`${ids}-line`}>
            {t('reader.type.line')}
          </label>
          <input
            id={`${ids}-line`}
            className="slider"
            type="range"
            min={1.3}
            max={2.2}
            step={0.05}
            value={reading.lineHeight}
            onChange={(event) => change({ lineHeight: event.target.valueAsNumber })}
          />
          <p className="label" aria-hidden="true">
            {t('reader.type.light')}
          </p>
          <RadioPills
            label={t('reader.type.light')}
            options={themes.map((theme) => ({ value: theme, text: t(`settings.look.themes.${theme}`) }))}
            value={settings.theme}
            onChange={(theme) => updateSettings({ theme })}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
