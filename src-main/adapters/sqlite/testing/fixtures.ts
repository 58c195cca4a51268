import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock, Job, Log, NewStory, PictureVersion } from '#core/ports.ts'
import type { Character, Scene } from '#core/story/scene.ts'
import type { Page } from '#core/story/story.ts'
import type { OpenStore } from '../open-store.ts'
import { openStore } from '../open-store.ts'

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** 2026-01-02T03:04:05Z, unless told another time. */
export const clockAt = (now = Date.UTC(2026, 0, 2, 3, 4, 5)): Clock => ({
  now: () => now,
  sleep: () => Promise.reject(new Error('nothing in a store waits')),
})

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store in a folder of its own, closed with the test. */
export function temporaryStore(path = join(temporaryFolder(), 'inglenook.db')): OpenStore {
  const store = openStore({ path, clock: clockAt(), log: silentLog })
  onTestFinished(() => store.close())
  return store
}

/** The same UUID for the same number. */
export const storyId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

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
