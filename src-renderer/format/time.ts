import type { TFunction } from 'i18next'

/**
 * A length of time as people say it. Rounds coarsely, since it is an estimate wherever it is shown: seconds by fives
 * up to a minute and a half, then minutes, then hours.
 *
 * @param seconds not negative
 */
export function sayTime(t: TFunction, seconds: number): string {
  if (seconds < 3) return t('time.now')
  if (seconds < 10) return t('time.seconds', { count: Math.round(seconds) })
  if (seconds < 90) return t('time.seconds', { count: Math.round(seconds / 5) * 5 })
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return t('time.minutes', { count: minutes })
  return t('time.hours', { count: Math.round(minutes / 60) })
}

/** How long something will still take: `about 25 seconds left`, or `almost done`. @param seconds not negative */
export function sayTimeLeft(t: TFunction, seconds: number): string {
  return seconds < 3 ? t('time.almost') : t('time.left', { time: sayTime(t, seconds) })
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/** @param hour 0..23, local */
export function partOfDay(hour: number): PartOfDay {
  if (hour >= 5 && hour < 12) return 'morning'
  if (hour >= 12 && hour < 17) return 'afternoon'
  if (hour >= 17 && hour < 22) return 'evening'
  return 'night'
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** The season of the northern half, by month alone. @param month 0..11 */
export function season(month: number): Season {
  if (month >= 2 && month <= 4) return 'spring'
  if (month >= 5 && month <= 7) return 'summer'
  if (month >= 8 && month <= 10) return 'autumn'
  return 'winter'
}

/** The system's own way of writing dates and numbers, if it speaks the window's language. */
export function localeFor(language: string, system: string): string {
  return system.split('-')[0] === language ? system : language
}

/** A moment as `24 Nov, 19:05`, in the reader's own language. @param instant milliseconds since the epoch */
export function sayMoment(language: string, instant: number): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant)
}

/** A day as `24 Nov`, with the year where it is another one. @param instant and `now` in milliseconds since the epoch */
export function sayDay(language: string, instant: number, now: number): string {
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(instant)
}

/** @param bytes not negative */
export function saySize(language: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const [value, unit] = [bytes / 1_000 ** step, units[step] ?? 'byte']
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value)
}
