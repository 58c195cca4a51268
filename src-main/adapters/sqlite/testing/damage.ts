import { randomBytes } from 'node:crypto'
import {
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { PictureVersion } from '#core/ports.ts'
import type { OpenStore } from '../open-store.ts'
import { fox, job, newStory, page, storyId, version } from './rows.ts'

/** Stories with pages, cast, jobs and pictures; enough text that the file has many pages of SQLite's own. */
export function fill(
  { stories, jobs }: Pick<OpenStore, 'stories' | 'jobs'>,
  count: number,
  versionOf: (name: string) => Omit<PictureVersion, 'chosen'> = version,
  idOf: (number: number) => string = storyId,
): void {
  for (let number = 1; number <= count; number += 1) {
    const story = idOf(number)
    stories.insert(
      newStory(number, { id: story, topic: `topic ${number}`, writing: 'written', pageCount: 4 }),
    )
    stories.setCast(story, [fox], 1)
    for (let onPage = 1; onPage <= 4; onPage += 1) {
      const id = `${number}/${onPage}`
      const text = `Story ${number}, page ${onPage}. ${'The fox walked on. '.repeat(40)}`
      stories.putPage(story, page(onPage, text), job(id, number, onPage, { storyId: story }), 1)
      const attempt = jobs.startAttempt(id, { provider: 'built-in', model: null, startedAt: 1 })
      jobs.complete(id, 'queued', versionOf(id), attempt, 2)
    }
  }
}

/** Every way a disk or a person has of ruining a file. */
export const damages: Readonly<Record<string, (path: string) => void>> = {
  'an empty file': (path) => truncateSync(path, 0),
  'zeros, as after a power cut': (path) => writeFileSync(path, Buffer.alloc(statSync(path).size)),
  'a text file': (path) => writeFileSync(path, 'This is not a database.\n'.repeat(1_000)),
  'random bytes': (path) => writeFileSync(path, randomBytes(100_000)),
  'the header gone': (path) => overwrite(path, 0, Buffer.alloc(100)),
  'the first page gone': (path) => overwrite(path, 0, Buffer.alloc(4_096)),
  'cut in half': (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  'cut in the middle of a page': (path) => truncateSync(path, statSync(path).size - 1_000),
  'a page of zeros in the middle': (path) =>
    overwrite(path, Math.floor(statSync(path).size / 8_192) * 4_096, Buffer.alloc(4_096)),
  'every tenth page garbled': (path) => {
    for (let place = 10 * 4_096; place < statSync(path).size; place += 10 * 4_096) {
      overwrite(path, place, Buffer.alloc(200, 0xff))
    }
  },
}

export function overwrite(path: string, place: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, bytes.byteLength, place)
  closeSync(file)
}

/** Every file below the folder, with its bytes. */
export function snapshot(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name))] as const),
  )
}
