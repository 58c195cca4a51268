import { parseJson, scrub } from '#core/http/index.ts'

const longestSent = 2_000
const longestPath = 500
const secretName = /sig|token|key|secret|cred|auth|pass|expires|x-amz/iu

/** Path and query as they are kept: values whose name tells of a secret are left out. */
export const describePath = (url: URL, secrets: readonly string[]): string => {
  const query = [...url.searchParams].map(([name, value]) => `${name}=${secretName.test(name) ? '…' : value}`)
  const path = `${url.pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`
  return shorten(scrub(path, secrets), longestPath)
}

/** What was sent, to be read by a person: the text, shortened; pictures by their size alone. */
export const describeBody = (body: string | Uint8Array | null, secrets: readonly string[]): string => {
  if (body === null) return ''
  if (typeof body !== 'string') return `[${size(body.length)}]`
  const parsed = parseJson(body)
  const text = parsed === undefined ? body : JSON.stringify(parsed, withoutPictures)
  return shorten(scrub(text, secrets), longestSent)
}

/** Base64 of any length that matters has neither spaces nor punctuation, which text of that length always has. */
const withoutPictures = (_name: string, value: unknown): unknown =>
  typeof value === 'string' && value.length > 400 && /^(?:data:[\w/+.-]+;base64,)?[\w+/=-]+$/u.test(value)
    ? `[picture, ${size(Math.floor((value.length * 3) / 4))}]`
    : value

const size = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`)

const shorten = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`

/** Keys as they stand in headers. They are never kept; what else is kept is searched for them. */
export const secretsIn = (headers: Headers): readonly string[] =>
  ['authorization', 'apikey', 'x-api-key', 'proxy-authorization', 'cookie'].flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [value, value.replace(/^(?:bearer|basic)\s+/iu, '')]
  })
