import type { JobState } from '#contract/index.ts'
import { jobStates } from '#contract/index.ts'
import type { Job, PictureVersion, StoryRow, StoryStore } from '#core/ports.ts'
import { noSuchStory } from '#core/story/no-such-story.ts'
import type { Page, Story } from '#core/story/story.ts'
import type { Connection } from './connection.ts'
import { createRevision } from './revision.ts'
import {
  beginsToColumn,
  characterFromRow,
  jobToRow,
  pageFromRow,
  sceneToText,
  storyFromRow,
  versionColumns,
  versionFromRow,
  writingAttemptFromRow,
} from './rows.ts'
import { createSearchIndex } from './search.ts'
import { createStoryListing } from './story-list.ts'
import { insertJobSql } from './job-store.ts'

/** Stories, pages and cast in SQLite. See the port for what each method promises. */
export function createStoryStore(connection: Connection): StoryStore {
  const { prepare, read, write } = connection
  const revision = createRevision(connection)
  const index = createSearchIndex(connection)
  const listing = createStoryListing(connection)

  const insertStory = prepare(`
    INSERT INTO stories (id, topic, title, level, language, kind, second_language, page_count, illustrated, style, seed, writing,
      writer_provider, writer_model, failure_code, failure_message, created_at, updated_at, brief, draft,
      series_id, series_name, series_number, begins_at)
    VALUES (@id, @topic, @title, @level, @language, @kind, @second_language, @page_count, @illustrated, @style, @seed, @writing,
      @writer_provider, @writer_model, @failure_code, @failure_message, @created_at, @updated_at,
      @brief, @draft, @series_id, @series_name, @series_number, @begins_at)`)
  const updateStory = prepare(`
    UPDATE stories SET title = @title, page_count = @page_count, writing = @writing,
      writer_provider = @writer_provider, writer_model = @writer_model,
      failure_code = @failure_code, failure_message = @failure_message, updated_at = @updated_at,
      last_read_page = @last_read_page, last_read_at = @last_read_at, favourite = @favourite,
      look_page = @look_page, look_sha256 = @look_sha256, draft = @draft, series_id = @series_id,
      series_name = @series_name, series_number = @series_number, begins_at = @begins_at, deleted_at = @deleted_at
    WHERE id = @id`)
  const touchStory = prepare('UPDATE stories SET updated_at = ? WHERE id = ?')
  const oneStory = prepare('SELECT * FROM stories WHERE id = ?')
  const pagesOf = prepare(
    'SELECT number, text, second_text, scene FROM pages WHERE story = ? ORDER BY number',
  )
  const castOf = prepare(
    'SELECT id, name, kind, role, pronoun, look FROM characters WHERE story = ? ORDER BY position',
  )
  const clearCast = prepare('DELETE FROM characters WHERE story = ?')
  const insertCharacter = prepare(`
    INSERT INTO characters (story, position, id, name, kind, role, pronoun, look)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
  // An upsert, never a REPLACE: that would delete the row first, and its jobs and versions with it.
  const putPage = prepare(`
    INSERT INTO pages (story, number, text, second_text, scene) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (story, number) DO UPDATE SET
      text = excluded.text, second_text = excluded.second_text, scene = excluded.scene`)
  const insertJob = prepare(insertJobSql)
  const changePage = prepare(
    'UPDATE pages SET text = ?, second_text = ?, scene = ? WHERE story = ? AND number = ?',
  )
  const onePage = prepare('SELECT number, text, second_text, scene FROM pages WHERE story = ? AND number = ?')
  // What was painted for the words of before remembers them; what was painted for the new ones is not older than them.
  const keepWords = prepare('UPDATE versions SET words = ? WHERE story = ? AND page = ? AND words IS NULL')
  const meetWords = prepare('UPDATE versions SET words = NULL WHERE story = ? AND page = ? AND words = ?')

  const insertAttempt = prepare(`
    INSERT INTO writing_attempts (story, provider, model, outcome, started_at) VALUES (?, ?, ?, 'running', ?)`)
  const endAttempt = prepare(`
    UPDATE writing_attempts SET outcome = @outcome, code = @code, message = @message, ended_at = @ended_at,
      model = coalesce(@model, model)
    WHERE n = @n AND outcome = 'running'`)
  const attempts = prepare('SELECT * FROM writing_attempts WHERE story = ? ORDER BY n')

  // Only the newest job of a page counts: one that failed and was then repeated is history.
  const jobCounts = prepare(`
    SELECT j.story, j.state, count(*) AS jobs FROM jobs j
    WHERE j.story IN (SELECT value FROM json_each(?)) AND NOT EXISTS (
      SELECT 1 FROM jobs k WHERE k.story = j.story AND k.page = j.page AND k.n > j.n)
    GROUP BY j.story, j.state`)
  const covers = prepare(`
    SELECT ${versionColumns} FROM versions v JOIN pictures p ON p.sha256 = v.sha256
    WHERE v.story IN (SELECT value FROM json_each(?)) AND v.chosen = 1 AND v.page = (
      SELECT min(w.page) FROM versions w WHERE w.story = v.story AND w.chosen = 1)`)

  const tagsOf = prepare(
    'SELECT story, tag FROM tags WHERE story IN (SELECT value FROM json_each(?)) ORDER BY n',
  )
  const bookmarksOf = prepare(
    'SELECT story, page FROM bookmarks WHERE story IN (SELECT value FROM json_each(?)) ORDER BY page',
  )

  const unfinished = prepare(`
    SELECT id FROM stories WHERE id IN (
      SELECT id FROM stories WHERE writing = 'writing'
      UNION SELECT story FROM jobs INDEXED BY jobs_open
      WHERE state NOT IN ('completed', 'failed', 'cancelled'))
    ORDER BY created_at DESC, id DESC`).pluck()

  const binnedBefore = prepare('SELECT id FROM stories WHERE deleted_at < ?').pluck()
  const picturesOf = prepare('SELECT DISTINCT sha256 FROM versions WHERE story = ?').pluck()
  const deleteStory = prepare('DELETE FROM stories WHERE id = ?')
  const deleteUnused = prepare(`
    DELETE FROM pictures WHERE sha256 = @sha256
      AND NOT EXISTS (SELECT 1 FROM versions WHERE sha256 = @sha256)
      AND NOT EXISTS (SELECT 1 FROM heroes WHERE portrait = @sha256)`)

  /** Adds to stories what a list shows beside them, with four queries however many there are. */
  const withAll = (rows: readonly unknown[]): readonly StoryRow[] => {
    const stories = rows.map(storyFromRow)
    const ids = JSON.stringify(stories.map((story) => story.id))
    const jobs = new Map<string, Record<JobState, number>>()
    for (const row of jobCounts.all(ids) as { story: string; state: JobState; jobs: number }[]) {
      const counts = jobs.get(row.story) ?? noJobs()
      counts[row.state] = row.jobs
      jobs.set(row.story, counts)
    }
    const cover = new Map<string, PictureVersion>()
    for (const row of covers.all(ids)) {
      const { storyId, version } = versionFromRow(row)
      cover.set(storyId, version)
    }
    const tags = Map.groupBy(tagsOf.all(ids) as { story: string; tag: string }[], ({ story }) => story)
    const bookmarks = Map.groupBy(
      bookmarksOf.all(ids) as { story: string; page: number }[],
      ({ story }) => story,
    )
    return stories.map((story) => ({
      ...story,
      jobs: jobs.get(story.id) ?? noJobs(),
      cover: cover.get(story.id) ?? null,
      tags: (tags.get(story.id) ?? []).map(({ tag }) => tag),
      bookmarks: (bookmarks.get(story.id) ?? []).map(({ page }) => page),
    }))
  }

  const existing = (id: string): Omit<Story, 'pages' | 'cast'> => {
    const row = oneStory.get(id)
    if (row === undefined) {
      throw noSuchStory(id)
    }
    return storyFromRow(row)
  }

  const store: StoryStore = {
    insert: (story) =>
      write(() => {
        insertStory.run({
          id: story.id,
          topic: story.topic,
          title: story.title,
          level: story.level,
          language: story.language,
          kind: story.kind ?? 'story',
          second_language: story.secondLanguage ?? null,
          page_count: story.pageCount,
          illustrated: story.illustrated ? 1 : 0,
          style: story.style ?? 'paper-cut',
          seed: story.seed,
          writing: story.writing,
          writer_provider: story.writer?.provider ?? null,
          writer_model: story.writer?.model ?? null,
          failure_code: story.failure?.code ?? null,
          failure_message: story.failure?.message ?? null,
          created_at: story.createdAt,
          updated_at: story.updatedAt,
          brief: story.brief ? JSON.stringify(story.brief) : null,
          draft: story.draft === true ? 1 : 0,
          begins_at: beginsToColumn(story.begins ?? null),
          ...seriesToRow(story.series ?? null),
        })
        index.refresh(story.id)
        revision.grow()
      }),

    update: (id, change, now) =>
      write(() => {
        const story = { ...existing(id), ...change }
        updateStory.run({
          id,
          title: story.title,
          page_count: story.pageCount,
          writing: story.writing,
          writer_provider: story.writer?.provider ?? null,
          writer_model: story.writer?.model ?? null,
          failure_code: story.failure?.code ?? null,
          failure_message: story.failure?.message ?? null,
          updated_at: now,
          last_read_page: story.lastReadPage,
          last_read_at: story.lastReadAt,
          favourite: story.favourite ? 1 : 0,
          look_page: story.look?.page ?? null,
          look_sha256: story.look?.sha256 ?? null,
          draft: story.draft ? 1 : 0,
          begins_at: beginsToColumn(story.begins),
          ...seriesToRow(story.series),
          deleted_at: story.deletedAt,
        })
        if (change.title !== undefined) index.refresh(id)
        revision.grow()
      }),

    setCast: (id, cast, now) =>
      write(() => {
        existing(id)
        clearCast.run(id)
        cast.forEach((character, position) => {
          const { name, kind, role, pronoun, look } = character
          insertCharacter.run(id, position, character.id, name, kind, role, pronoun, look)
        })
        touchStory.run(now, id)
        index.refresh(id)
        revision.grow()
      }),

    putPage: (id, page, job, now) =>
      write(() => {
        existing(id)
        putPage.run(id, page.number, page.text, page.secondText ?? null, sceneToText(page.scene))
        if (job !== null) insertJob.run(jobToRow(ofThatPage(job, id, page.number)))
        touchStory.run(now, id)
        index.refresh(id)
        revision.grow()
      }),

    // The other methods' own transactions become parts of this one.
    insertWhole: (story, cast, pages, now) =>
      write(() => {
        store.insert(story)
        store.setCast(story.id, cast, now)
        for (const { page, job } of pages) store.putPage(story.id, page, job, now)
      }),

    changePage: (id, page, now) =>
      write(() => {
        existing(id)
        const row = onePage.get(id, page.number)
        if (row === undefined) throw noSuchStory(id)
        keepWords.run(paintedFor(pageFromRow(row)), id, page.number)
        changePage.run(page.text, page.secondText ?? null, sceneToText(page.scene), id, page.number)
        meetWords.run(id, page.number, paintedFor(page))
        touchStory.run(now, id)
        index.refresh(id)
        revision.grow()
      }),

    startAttempt: (id, { provider, model, startedAt }) =>
      write(() => {
        existing(id)
        return Number(insertAttempt.run(id, provider, model, startedAt).lastInsertRowid)
      }),

    endAttempt: (attemptId, end) =>
      write(() => {
        endAttempt.run({
          n: attemptId,
          outcome: end.outcome,
          code: end.code,
          message: end.message,
          ended_at: end.endedAt,
          model: end.model ?? null,
        })
      }),

    attempts: (id) => read(() => attempts.all(id).map(writingAttemptFromRow)),

    get: (id) =>
      read(() => {
        const row = oneStory.get(id)
        if (row === undefined) return undefined
        return {
          ...storyFromRow(row),
          cast: castOf.all(id).map(characterFromRow),
          pages: pagesOf.all(id).map(pageFromRow),
        }
      }),

    page: (id, number) =>
      read(() => {
        const row = onePage.get(id, number)
        return row === undefined ? undefined : pageFromRow(row)
      }),

    row: (id) =>
      read(() => {
        const row = oneStory.get(id)
        return row === undefined ? undefined : withAll([row])[0]
      }),

    list: (query) =>
      read(() => {
        const { rows, ...counted } = listing.rows(query)
        const stories = withAll(rows.slice(0, query.limit))
        const last = stories.at(-1)
        return {
          rows: stories,
          next: rows.length > query.limit && last !== undefined ? listing.cursorAfter(query, last) : null,
          ...counted,
        }
      }),

    unfinished: () => read(() => unfinished.all() as string[]),

    purge: (before) =>
      write(() => {
        const ids = binnedBefore.all(before) as string[]
        const pictures = new Set<string>()
        for (const id of ids) {
          for (const sha256 of picturesOf.all(id) as string[]) pictures.add(sha256)
          index.remove(id)
          deleteStory.run(id)
        }
        if (ids.length > 0) revision.grow()
        return [...pictures].filter((sha256) => deleteUnused.run({ sha256 }).changes > 0)
      }),

    revision: revision.value,
  }
  return store
}

/** Of a page, what its picture has to do with: the second language's words are the same ones. */
const paintedFor = ({ text, scene }: Page): string => JSON.stringify([text, scene])

const seriesToRow = (series: Story['series']) => ({
  series_id: series?.id ?? null,
  series_name: series?.name ?? null,
  series_number: series?.number ?? null,
})

const noJobs = (): Record<JobState, number> =>
  Object.fromEntries(jobStates.map((state) => [state, 0])) as Record<JobState, number>

function ofThatPage(job: Job, storyId: string, page: number): Job {
  if (job.storyId === storyId && job.page === page) return job
  throw new Error(`The job ${job.id} is of ${job.storyId}/${job.page}, not of ${storyId}/${page}`)
}
