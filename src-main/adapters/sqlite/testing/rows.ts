import { createHash } from 'node:crypto'
import type { Job, NewStory, PictureVersion } from '#core/ports.ts'
import type { Character, Scene } from '#core/story/scene.ts'
import type { Page } from '#core/story/story.ts'

/** What tests and measurements put into a library; without vitest, so that both can. */

/** The same UUID for the same number. */
export const storyId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A UUID that looks as real ones do: no two are alike but for a digit. */
export const randomId = (number: number): string => {
  const hash = sha(`story ${number}`)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

export const newStory = (number: number, change: Partial<NewStory> = {}): NewStory => ({
  id: storyId(number),
  topic: `topic ${number}`,
  title: '',
  level: 'early',
  language: 'en',
  pageCount: 4,
  illustrated: true,
  seed: 4_294_967_295,
  writing: 'writing',
  writer: null,
  failure: null,
  createdAt: 1_000 + number,
  updatedAt: 1_000 + number,
  ...change,
})

const scene: Scene = {
  place: 'forest',
  placeDetail: 'by the old stone bridge',
  time: 'dusk',
  weather: 'clear',
  who: [{ characterId: 'hero', pose: 'walking', mood: 'curious' }],
  things: [{ noun: 'lantern', count: 1 }],
  action: 'The fox looks up at one star.',
}

export const page = (number: number, text = `Text of page ${number}.`): Page => ({ number, text, scene })

export const fox: Character = {
  id: 'hero',
  name: 'Ferdinand',
  kind: 'fox',
  role: 'hero',
  pronoun: 'he',
  look: 'a small red fox with a blue scarf',
}

export const job = (id: string, story: number, onPage: number, change: Partial<Job> = {}): Job => ({
  id,
  storyId: storyId(story),
  page: onPage,
  state: 'queued',
  illustrators: null,
  provider: null,
  model: null,
  remoteId: null,
  worker: null,
  queuePosition: null,
  secondsLeft: null,
  progress: null,
  hindrance: null,
  progressAt: 2_000,
  failure: null,
  createdAt: 2_000,
  updatedAt: 2_000,
  ...change,
})

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A picture whose bytes are `name`. */
export const version = (name: string): Omit<PictureVersion, 'chosen'> => ({
  picture: {
    sha256: sha(name),
    width: 1024,
    height: 768,
    format: 'webp',
    size: 12_345,
    hash: sha(name).slice(0, 16),
    focus: { x: 0.25, y: 0.5 },
    createdAt: 3_000,
  },
  alt: `alt of ${name}`,
  provider: 'ai-horde',
  model: 'Dreamshaper',
  worker: 'a kind stranger',
  seed: 4_294_967_295,
})
