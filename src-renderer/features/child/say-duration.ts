import type { TFunction } from 'i18next'

/** How long a wait still is: `40 seconds`, `3 minutes`. */
export const sayDuration = (t: TFunction, seconds: number): string =>
  seconds < 90
    ? t('child.seconds', { count: seconds })
    : t('child.minutes', { count: Math.ceil(seconds / 60) })
