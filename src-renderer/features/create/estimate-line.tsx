import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useProviders, useSettings } from '../../app/app-context.ts'
import { sayTime } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { estimateSeconds, makersOf } from './estimate.ts'
import type { Request } from './request.ts'

/** How long it will take, and with whom. */
export function EstimateLine({ request }: { readonly request: Request }): JSX.Element | null {
  const { t } = useTranslation()
  const locale = useLocale()
  const providers = useProviders()
  const settings = useSettings()
  if (!providers || !settings) return null
  const makers = makersOf(providers, request)
  if (request.illustrated && !makers.illustrator) return null
  const atOnce = makers.illustrator ? settings.concurrency[makers.illustrator.id] : 1
  const seconds = estimateSeconds(makers, request.pages, atOnce)
  if (seconds === null) return <>{t('create.estimate.unknown')}</>
  const time = t('create.about', { time: sayTime(t, Math.max(3, seconds)) })
  const away = [makers.writer, makers.illustrator].filter((maker) => maker?.leavesComputer)
  if (away.length === 0) return <>{t('create.estimate.here', { time })}</>
  const names = [...new Set(away.map((maker) => maker?.name ?? ''))]
  return <>{t('create.estimate.away', { time, names: new Intl.ListFormat(locale).format(names) })}</>
}
