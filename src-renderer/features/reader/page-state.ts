import type { ImageView, JobState, StoryView } from '#contract/index.ts'

/** What a page's picture is doing, in the few words that the reader has for it. */
export type PictureState = 'waiting' | 'painting' | 'checking' | 'done' | 'failed' | 'cancelled'

export function pictureState(state: JobState): PictureState {
  switch (state) {
    case 'queued':
    case 'sent':
    case 'waiting':
      return 'waiting'
    case 'painting':
    case 'checking':
      return state
    case 'completed':
      return 'done'
    case 'failed':
    case 'cancelled':
      return state
  }
}

export function isUnderWay(image: ImageView | null): image is ImageView {
  if (!image) return false
  const state = pictureState(image.state)
  return state === 'waiting' || state === 'painting' || state === 'checking'
}

/** The seconds that the slowest picture under way still needs, as far as anyone has said. */
export function secondsLeft(story: Pick<StoryView, 'pages'>): number | null {
  const known = story.pages
    .map(({ image }) => (isUnderWay(image) ? image.secondsLeft : null))
    .filter((seconds) => seconds !== null)
  return known.length > 0 ? Math.max(...known) : null
}

/** Who is at work on a picture just now. */
export function workingNow(story: Pick<StoryView, 'pages'>): readonly NonNullable<ImageView['provider']>[] {
  const at = story.pages
    .map(({ image }) => image)
    .filter(isUnderWay)
    .filter(({ state }) => state !== 'queued')
    .map(({ provider }) => provider)
    .filter((provider) => provider !== null)
  return [...new Set(at)]
}

/** Failures that a change in Settings can mend. */
export function mendedInSettings(code: string): boolean {
  return [
    'no-provider',
    'no-key',
    'unauthorised',
    'forbidden',
    'out-of-credit',
    'no-server',
    'offline',
  ].includes(code)
}
