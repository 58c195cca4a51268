import { ALargeSmall } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Settings } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { IconButton } from '../../ui/button.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import {
  pageTurns,
  readingFonts,
  readingLayouts,
  readingLights,
  readingMargins,
  syllableMarks,
} from '../settings/setting-choices.ts'
import { knowsSyllables } from './syllables.ts'

/** Font, size, line height and light, while reading. */
export function TypePopover({
  settings,
  language,
}: {
  readonly settings: Settings
  /** Of the open book. */
  readonly language: Language
}): JSX.Element {
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
          <label className="label" htmlFor={`${ids}-words`}>
            {t('reader.type.words')}
          </label>
          <input
            id={`${ids}-words`}
            className="slider"
            type="range"
            min={0}
            max={0.6}
            step={0.05}
            value={reading.wordSpacing}
            onChange={(event) => change({ wordSpacing: event.target.valueAsNumber })}
          />
          {knowsSyllables(language) && (
            <>
              <p className="label" aria-hidden="true">
                {t('reader.type.syllables')}
              </p>
              <RadioPills
                label={t('reader.type.syllables')}
                options={syllableMarks.map((mark) => ({
                  value: mark,
                  text: t(`reader.type.syllablesBy.${mark}`),
                }))}
                value={reading.syllables}
                onChange={(syllables) => change({ syllables })}
              />
            </>
          )}
          <p className="label" aria-hidden="true">
            {t('reader.type.light')}
          </p>
          <RadioPills
            label={t('reader.type.light')}
            options={readingLights.map((light) => ({ value: light, text: t(`reader.type.lights.${light}`) }))}
            value={reading.light}
            onChange={(light) => change({ light })}
          />
          <p className="label" aria-hidden="true">
            {t('reader.type.layout')}
          </p>
          <RadioPills
            label={t('reader.type.layout')}
            options={readingLayouts.map((layout) => ({
              value: layout,
              text: t(`reader.type.layouts.${layout}`),
            }))}
            value={reading.layout}
            onChange={(layout) => change({ layout })}
          />
          <p className="label" aria-hidden="true">
            {t('reader.type.margins')}
          </p>
          <RadioPills
            label={t('reader.type.margins')}
            options={readingMargins.map((margins) => ({
              value: margins,
              text: t(`reader.type.marginsOf.${margins}`),
            }))}
            value={reading.margins}
            onChange={(margins) => change({ margins })}
          />
          <p className="label" aria-hidden="true">
            {t('reader.type.turn')}
          </p>
          <RadioPills
            label={t('reader.type.turn')}
            options={pageTurns.map((turn) => ({ value: turn, text: t(`reader.type.turns.${turn}`) }))}
            value={reading.turn}
            onChange={(turn) => change({ turn })}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
