/** What the app calls itself, to people and to providers. */
export const product = {
  name: 'Inglenook',
  /** Where its source is; the AI Horde asks for a contact in the Client-Agent header. */
  url: 'https://github.com/inglenook-stories/inglenook',
  /** Where newer versions are; the same as `publish` in electron-builder.yml. */
  releases: { provider: 'github', owner: 'inglenook-stories', repo: 'inglenook' },
} as const
