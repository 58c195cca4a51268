import { Pause, Play, Square } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/use-locale.ts'
import { IconButton } from '../../ui/button.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { speeds, type ReadAloud } from './use-read-aloud.ts'

/** While a page is being read aloud: pause, speed, stop. */
export function AloudBar({ aloud }: { readonly aloud: ReadAloud }): JSX.Element | null {
  const { t } = useTranslation()
  const locale = useLocale()
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
  return (
    <div className="aloud-bar" role="group" aria-label={t('reader.aloud.start')}>
      <IconButton
        label={t(paused ? 'reader.aloud.resume' : 'reader.aloud.pause')}
        onClick={aloud.togglePause}
      >
        {paused ? <Play size={20} aria-hidden="true" /> : <Pause size={20} aria-hidden="true" />}
      </IconButton>
      <RadioPills
        label={t('reader.aloud.speed')}
        options={speeds.map((each) => ({ value: String(each), text: `${speed.format(each)}×` }))}
        value={String(aloud.speed)}
        onChange={(value) => aloud.setSpeed(Number(value))}
      />
      <IconButton label={t('reader.aloud.stop')} onClick={aloud.stop}>
        <Square size={18} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
