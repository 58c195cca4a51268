import type * as contract from '#contract/index.ts'

/**
 * The contract's own figures, written out so that its schemas are not loaded into the window; a figure that
 * differs from the contract's does not compile.
 */
export const minPages: typeof contract.minPages = 4
export const maxPages: typeof contract.maxPages = 16
export const maxTopicLength: typeof contract.maxTopicLength = 500

export const levels: typeof contract.levels = ['first-words', 'early', 'growing', 'confident']

export const storyKinds: typeof contract.storyKinds = ['story', 'rhyme', 'lullaby', 'true-things']

export const pictureStyles: typeof contract.pictureStyles = [
  'paper-cut',
  'watercolour',
  'gouache',
  'pencil',
  'pastel',
  'ink-wash',
  'woodcut',
  'classic',
  'comic',
  'felt',
  'mosaic',
  'night-glow',
]

export const languages: typeof contract.languages = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'uk',
  'tr',
  'ar',
  'hi',
  'ja',
  'zh',
]

export type TopicProblem = { readonly kind: 'empty' } | { readonly kind: 'too-long'; readonly over: number }

/** What keeps a topic from being sent. Main checks it again, and more. */
export function topicProblem(topic: string): TopicProblem | null {
  const length = topic.trim().length
  if (length === 0) return { kind: 'empty' }
  return length > maxTopicLength ? { kind: 'too-long', over: length - maxTopicLength } : null
}

/** The nearest number of pages that can be asked for. */
export function clampPages(pages: number): number {
  return Number.isFinite(pages) ? Math.min(maxPages, Math.max(minPages, Math.round(pages))) : minPages
}
