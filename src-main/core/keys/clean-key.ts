import type { KeyId, Meaning } from '#contract/index.ts'

export type CleanedKey =
  | { readonly ok: true; readonly key: string }
  /** `reason`: a sentence for the person, and what it means. Never holds what was pasted. */
  | { readonly ok: false; readonly reason: string; readonly meaning: Meaning }

/** Windows' keychain takes 2,560 bytes; no provider's key comes near. */
const longestKey = 2_000
/** The Horde's anonymous key, the shortest there is, has ten. */
const shortestKey = 8

/**
 * What a person pasted, as the key it holds: without spaces, line breaks, quotes, `Bearer `, or the name of
 * an environment variable in front. Refuses what is plainly not a key for `id`; what it lets through may
 * still be wrong, only the provider knows.
 */
export function cleanKey(id: KeyId, pasted: string): CleanedKey {
  const key = tidyKey(pasted)
  if (key === '') return refuse('There is no key in what was pasted.', { reason: 'key-empty' })
  // Only ASCII gets further, so characters are bytes. Anything over is refused before it is looked at.
  if (key.length > longestKey) return refuse('This is too long to be a key.', { reason: 'key-too-long' })
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(key) || /^www\./i.test(key)) {
    return refuse('This is a web address, not a key. Open the page, and copy the key from it.', {
      reason: 'key-web-address',
    })
  }
  if (/^[^@]+@[^@]+\.[a-z]+$/i.test(key))
    return refuse('This is an e-mail address, not a key.', { reason: 'key-mail-address' })
  if (!isSendable(key)) return refuse('This has characters that no key has.', { reason: 'key-characters' })
  if (key.length < shortestKey) return refuse('This is too short to be a key.', { reason: 'key-too-short' })
  const owner = ownerOf(key)
  return owner === undefined || owner === id ? { ok: true, key } : wrongKind(id, owner)
}

/** A key of the environment: tidied the same way; null where it can't be sent. */
export function readEnvironmentKey(value: string | undefined): string | null {
  const key = tidyKey(value ?? '')
  return key !== '' && key.length <= longestKey && isSendable(key) ? key : null
}

const refuse = (reason: string, meaning: Meaning): CleanedKey => ({ ok: false, reason, meaning })

/** Printable ASCII without quotes, backslashes or brackets: what may stand in a header, and does in keys. */
const isSendable = (key: string): boolean => /^[\w.~+/=:!#$%&*^|@?,;-]+$/.test(key)

/** What surrounds a key where people copy it from. */
const wrappings: readonly RegExp[] = [
  // Quotes of all kinds, also the curly ones that a word processor makes.
  /^["'`“”„‘’‚«»]+|["'`“”„‘’‚«»,;]+$/gu,
  /^(?:export\s+|set\s+|\$env:)?[A-Z][A-Z0-9_]*(?:KEY|TOKEN)\s*=\s*/,
  /^(?:proxy-)?authorization\s*:\s*/i,
  /^api[-_ ]?key\s*[:=]\s*/i,
  /^(?:bearer|token)(?:\s+|\s*:\s*)/i,
]

function tidyKey(pasted: string): string {
  // No-break spaces are \s; zero-width ones and the byte order mark are not all, and come along from web pages.
  let key = pasted.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '').trim()
  for (;;) {
    const unwrapped = wrappings.reduce((text, wrapping) => text.replace(wrapping, '').trim(), key)
    if (unwrapped === key) break
    key = unwrapped
  }
  // A key that a mail program broke into lines is one key.
  return key.replace(/\s+/gu, '')
}

/** Keys whose owner is written on them. Sources: the providers' documents and GitHub's secret scanning patterns. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:hf|api_org)_/, 'hugging-face'],
  [/^0{10}$/, 'anonymous'],
  [/^sk-ant-/, 'Anthropic'],
  [/^sk-or-/, 'OpenRouter'],
  [/^sk-/, 'OpenAI'],
  [/^(?:gh[pousr]_|github_pat_)/, 'GitHub'],
  [/^AIza/, 'Google'],
  [/^gsk_/, 'Groq'],
  [/^r8_/, 'Replicate'],
  [/^xai-/, 'xAI'],
  [/^nvapi-/, 'NVIDIA'],
  [/^A[KS]IA[A-Z0-9]{16}$/, 'Amazon'],
  // secrets.token_urlsafe(16): 22 characters, with no mark of their own.
  [/^[\w-]{22}$/, 'ai-horde'],
]

function ownerOf(key: string): string | undefined {
  return prefixes.find(([pattern]) => pattern.test(key))?.[1]
}

/** What is to be pasted, in a sentence. */
const wanted: Readonly<Record<KeyId, string>> = {
  'ai-horde': 'a Stable Horde API key',
  'hugging-face': 'a Hugging Face API token, which begins with hf_',
}

function wrongKind(id: KeyId, owner: string): CleanedKey {
  switch (owner) {
    case 'hugging-face':
      return refuse('This is a Hugging Face token. It belongs in the field for Hugging Face.', {
        reason: 'key-of-hugging-face',
      })
    case 'ai-horde':
      return refuse('This looks like a Stable Horde key. A Hugging Face token begins with hf_.', {
        reason: 'key-of-horde',
      })
    case 'anonymous':
      return refuse(
        'This is the key that all anonymous users of the Horde share. To paint without an account, switch that on in Settings instead.',
        { reason: 'key-anonymous' },
      )
    default:
      return refuse(`This is a key of ${owner}. Wanted is ${wanted[id]}.`, {
        reason: 'key-of-others',
        details: { owner },
      })
  }
}
