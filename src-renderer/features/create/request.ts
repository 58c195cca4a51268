import type { Settings } from '#contract/index.ts'

/** What Create asks for, but for the topic; the last one is remembered. */
export type Request = Settings['lastRequest']

export const firstRequest: Request = {
  level: 'early',
  language: 'en',
  pages: 8,
  illustrated: true,
  kind: 'story',
  secondLanguage: null,
  style: 'paper-cut',
}
