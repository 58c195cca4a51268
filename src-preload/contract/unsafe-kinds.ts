/** Why a topic or a text is not for children; the gravest first. */
export const unsafeKinds = [
  'self-harm',
  'sexual',
  'violence',
  'weapons',
  'drugs',
  'hate',
  'danger',
  'horror',
  'profanity',
] as const
export type UnsafeKind = (typeof unsafeKinds)[number]
