/**
 * A process that works on a library until it is killed: `node writer.ts <database> <from>`. Writes a line of
 * JSON for every call that has returned, which is a promise that its change is on disk.
 */
import { writeSync } from 'node:fs'
import { openStore } from '../open-store.ts'
import type { Job, Log } from '#core/ports.ts'
import type { Scene } from '#core/story/scene.ts'

const [path = '', from = '1'] = process.argv.slice(2)
const quiet = (): void => undefined
const log: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
const store = openStore({ path, clock: { now: () => 1, sleep: () => Promise.resolve() }, log })
const done = (change: Readonly<Record<string, unknown>>): void => {
  writeSync(1, `${JSON.stringify(change)}\n`)
}
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const scene: Scene = {
  place: 'sea',
  placeDetail: '',
  time: 'night',
  weather: 'clear',
  who: [],
  things: [],
  action: 'A boat rests.',
}

done({ opened: true })
for (let number = Number(from); ; number += 1) {
  const storyId = id(number)
  store.stories.insert({
    id: storyId,
    topic: `topic ${number}`,
    title: `Title ${number}`,
    level: 'early',
    language: 'en',
    pageCount: 2,
    illustrated: true,
    seed: number,
    writing: 'writing',
    writer: null,
    failure: null,
    createdAt: number,
    updatedAt: number,
  })
  done({ story: number })
  for (const page of [1, 2]) {
    const job: Job = {
      id: `${number}/${page}`,
      storyId,
      page,
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
      progressAt: 1,
      failure: null,
      createdAt: 1,
      updatedAt: 1,
    }
    store.stories.putPage(storyId, { number: page, text: `Page ${page}. `.repeat(200), scene }, job, 2)
    done({ story: number, page })
    const start = { provider: 'ai-horde', model: null, startedAt: 1 } as const
    const remoteId = `remote ${number}/${page}`
    const attempt = store.jobs.begin(job.id, 'queued', { state: 'sent', remoteId }, start, 3)
    if (attempt === null) throw new Error('The job was not there')
    done({ story: number, page, sent: true })
    // Not waited for until it is on disk, and yet told as done: a killed process loses nothing of it.
    store.jobs.note(job.id, 'sent', { state: 'checking' }, 3)
    done({ story: number, page, checking: true })
    const picture = {
      sha256: `${number}${page}`.padStart(64, '0'),
      width: 1024,
      height: 768,
      format: 'webp',
      size: 1,
      hash: '0',
      focus: { x: 0.5, y: 0.5 },
      createdAt: 1,
    } as const
    const version = { picture, alt: '', provider: 'ai-horde', model: 'm', worker: null, seed: 1 } as const
    store.jobs.complete(job.id, 'checking', version, attempt, 4)
    done({ story: number, page, completed: true })
  }
  store.stories.update(storyId, { writing: 'written' }, 5)
  done({ story: number, written: true })
}
