import { Pause, Play, Square, Timer } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp, useSettings } from '../../app/app-context.ts'
import { sayTime } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { sleepMinutes } from './bedtime.ts'
import { speeds, type ReadAloud } from './use-read-aloud.ts'

const minute = 60_000

/** While a page is being read aloud: pause, speed, sleep timer, stop. */
export function AloudBar({ aloud }: { readonly aloud: ReadAloud }): JSX.Element | null {
  const { t } = useTranslation()
  const locale = useLocale()
  const { now, updateSettings } = useApp()
  const reading = useSettings()?.reading
  if (aloud.state === 'off') return null
  if (aloud.state === 'no-voice') {
    return (
      <p className="aloud-bar soft small" role="status">
        {t('reader.aloud.none')}
      </p>
    )
  }
  const paused = aloud.state === 'paused'
  const speed = new Intl.NumberFormat(locale)
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  const sleeps = aloud.sleepAt === null ? null : t('reader.sleep.at', { time: clock.format(aloud.sleepAt) })
  return (
    <div className="aloud-bar" role="group" aria-label={t('reader.aloud.start')}>
      <IconButton
        label={t(paused ? 'reader.aloud.resume' : 'reader.aloud.pause')}
        onClick={aloud.togglePause}
      >
        {paused ? <Play size={20} aria-hidden="true" /> : <Pause size={20} aria-hidden="true" />}
      </IconButton>
      {reading && (
        <RadioPills
          label={t('reader.aloud.speed')}
          options={speeds.map((each) => ({ value: String(each), text: `${speed.format(each)}×` }))}
          value={String(reading.aloudSpeed)}
          onChange={(value) => updateSettings({ reading: { ...reading, aloudSpeed: Number(value) } })}
        />
      )}
      <Menu
        trigger={
          <IconButton label={sleeps ?? t('reader.sleep.title')} aria-pressed={sleeps !== null}>
            <Timer size={19} aria-hidden="true" />
          </IconButton>
        }
        groups={[
          sleepMinutes.map((minutes) => ({
            key: String(minutes),
            label: t('reader.sleep.in', { time: sayTime(t, minutes * 60) }),
            icon: <Timer size={18} aria-hidden="true" />,
            run: () => aloud.setSleepAt(now() + minutes * minute),
          })),
          aloud.sleepAt === null
            ? []
            : [
                {
                  key: 'off',
                  label: t('reader.sleep.off'),
                  icon: <Square size={18} aria-hidden="true" />,
                  run: () => aloud.setSleepAt(null),
                },
              ],
        ]}
      />
      <IconButton label={t('reader.aloud.stop')} onClick={aloud.stop}>
        <Square size={18} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
