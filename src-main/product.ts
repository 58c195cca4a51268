/** What the app calls itself, to people and to providers. */
export const product = {
  name: 'Inglenook',
  /** Where its source is; the AI Horde asks for a contact in the Client-Agent header. */
  url: 'https://github.com/inglenook-stories/inglenook',
} as const
