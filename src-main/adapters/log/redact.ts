/** Shorter ones are not redacted by value: they would blot out ordinary words. */
const shortestSecret = 8

const mark = '[redacted]'

/** What a key looks like, wherever it stands. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hf|api_org)_[A-Za-z0-9_-]{4,}/g, mark],
  [/\bsk-[A-Za-z0-9_-]{8,}/g, mark],
  // A header, a field of JSON, a parameter of an address, or an assignment with a name that tells.
  [
    /((?:["']?)(?:api[-_ ]?key|apikey|authorization|x-api-key|password|passphrase|secret|access[-_]?token|token|(?:[A-Z]+_)+(?:KEY|TOKEN))["']?\s*[:=]\s*["']?)(?:(?:bearer|basic|token)\s+)?[^\s"',;&})\]]+/gi,
    `$1${mark}`,
  ],
  [/\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi, `$1 ${mark}`],
  // Signed addresses give whoever has them the picture.
  [/([?&](?:x-amz-[a-z-]*|signature|sig|token|key|expires)=)[^&\s"']+/gi, `$1${mark}`],
]

export interface Redactor {
  /** Every text from now on is free of this value, also where it is percent-encoded or in base64. */
  readonly registerSecret: (value: string) => void
  readonly redact: (text: string) => string
}

/** Keeps keys out of what is written: those it was told of by value, others by their looks. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  return {
    registerSecret: (value) => {
      const secret = value.trim()
      if (secret.length < shortestSecret) return
      secrets.add(secret)
      secrets.add(encodeURIComponent(secret))
      secrets.add(Buffer.from(secret, 'utf8').toString('base64'))
      secrets.add(JSON.stringify(secret).slice(1, -1))
    },
    redact: (text) => {
      let clean = text
      for (const secret of secrets) clean = clean.replaceAll(secret, mark)
      for (const [pattern, replacement] of patterns) clean = clean.replace(pattern, replacement)
      return clean
    },
  }
}
