import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { salvage } from './salvage.ts'
import { silentLog, storyId, temporaryFolder } from './testing/fixtures.ts'

it('saves a library from before an update into one from after it', () => {
  const folder = temporaryFolder()
  const old = join(folder, 'old.db')
  const before = new Database(old)
  migrate(before, migrations.slice(0, 1))
  before
    .prepare(
      `INSERT INTO stories (id, topic, title, level, language, page_count, illustrated, seed, writing,
        created_at, updated_at) VALUES (?, 'a fox', 'The Fox', 'early', 'en', 4, 1, 7, 'written', 1, 1)`,
    )
    .run(storyId(1))
  before.prepare("INSERT INTO pages (story, number, text, scene) VALUES (?, 1, 'One.', '{}')").run(storyId(1))
  before.close()

  const into = new Database(join(folder, 'new.db'))
  migrate(into, migrations)
  expect(salvage(old, into, silentLog)).toMatchObject({ stories: 1, pages: 1 })
  expect(into.prepare('SELECT title, look_page FROM stories').all()).toEqual([
    { title: 'The Fox', look_page: null },
  ])
  // A page without its job gets one, so that it shows Retry.
  expect(into.prepare('SELECT state, hindrance FROM jobs').all()).toEqual([
    { state: 'failed', hindrance: null },
  ])
  into.close()
})
