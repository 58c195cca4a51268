/** A day. Whether to wait that long is the failure policy's business; more than this is no answer at all. */
const longest = 24 * 60 * 60 * 1000

/**
 * Milliseconds that `Retry-After` asks for: seconds (RFC 9110 knows whole ones, some servers send `1.5`) or an HTTP
 * date. Null where there is none or it makes no sense; at most a day.
 */
export const parseRetryAfter = (value: string | null, now: number): number | null => {
  const text = value?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Math.min(longest, Math.round(Number(text) * 1000))
  // An HTTP date begins with the day's name; Date.parse alone would take `-5` for a year.
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/iu.test(text)) return null
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.min(longest, Math.max(0, date - now))
}
