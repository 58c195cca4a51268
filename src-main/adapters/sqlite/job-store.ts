import { createHash } from 'node:crypto'
import type { AttemptEnd, Job, JobPatch, JobStore, NewAttempt, PictureVersion } from '#core/ports.ts'
import type { Connection } from './connection.ts'
import { createRevision } from './revision.ts'
import { attemptFromRow, jobFromRow, jobToRow, versionColumns, versionFromRow } from './rows.ts'

export const insertJobSql = `
  INSERT INTO jobs (id, story, page, state, illustrators, provider, model, remote_id, worker, queue_position,
    seconds_left, progress, hindrance, progress_at, failure_code, failure_message, created_at, updated_at)
  VALUES (@id, @story, @page, @state, @illustrators, @provider, @model, @remote_id, @worker, @queue_position,
    @seconds_left, @progress, @hindrance, @progress_at, @failure_code, @failure_message, @created_at, @updated_at)`

/** How many of a provider's last pictures tell how long its next one will take. */
const remembered = 20

/** Picture jobs, attempts and versions in SQLite. See the port for what each method promises. */
export function createJobStore(connection: Connection): JobStore {
  const { prepare, read, write, writeSoon } = connection
  const revision = createRevision(connection)

  const insertJob = prepare(insertJobSql)
  const oneJob = prepare('SELECT * FROM jobs WHERE id = ?')
  // `from` makes it a compare-and-set: of two who try to move a job on, one finds it moved.
  const moveJob = prepare(`
    UPDATE jobs SET state = @state, illustrators = @illustrators, provider = @provider, model = @model,
      remote_id = @remote_id, worker = @worker, queue_position = @queue_position,
      seconds_left = @seconds_left, progress = @progress, hindrance = @hindrance, progress_at = @progress_at,
      failure_code = @failure_code, failure_message = @failure_message, updated_at = @updated_at
    WHERE id = @id AND state = @from`)
  const newestOfStory = prepare(`
    SELECT * FROM jobs j WHERE j.story = ? AND NOT EXISTS (
      SELECT 1 FROM jobs k WHERE k.story = j.story AND k.page = j.page AND k.n > j.n)
    ORDER BY j.page`)
  const newestOfPage = prepare('SELECT * FROM jobs WHERE story = ? AND page = ? ORDER BY n DESC LIMIT 1')
  const open = prepare(`
    SELECT * FROM jobs WHERE state NOT IN ('completed', 'failed', 'cancelled') ORDER BY n`)

  const insertAttempt = prepare(`
    INSERT INTO attempts (job, provider, model, outcome, started_at) VALUES (?, ?, ?, 'running', ?)`)
  const endAttempt = prepare(`
    UPDATE attempts SET outcome = @outcome, code = @code, message = @message, ended_at = @ended_at,
      model = coalesce(@model, model)
    WHERE n = @n AND outcome = 'running'`)
  const attempts = prepare(`
    SELECT a.* FROM jobs j JOIN attempts a ON a.job = j.id WHERE j.story = ? AND j.page = ? ORDER BY a.n`)
  const attemptsOfStory = prepare(`
    SELECT j.page, a.* FROM jobs j JOIN attempts a ON a.job = j.id WHERE j.story = ? ORDER BY a.n`)
  const durations = prepare(`
    SELECT ended_at - started_at FROM attempts
    WHERE provider = ? AND outcome = 'completed' AND code IS NOT 'kept'
    ORDER BY ended_at DESC LIMIT ${remembered}`).pluck()

  const insertPicture = prepare(`
    INSERT INTO pictures (sha256, width, height, format, size, hash, focus_x, focus_y, created_at)
    VALUES (@sha256, @width, @height, @format, @size, @hash, @focus_x, @focus_y, @created_at)
    ON CONFLICT (sha256) DO NOTHING`)
  const putVersion = prepare(`
    INSERT INTO versions (story, page, sha256, alt, provider, model, worker, seed, request, chosen)
    VALUES (@story, @page, @sha256, @alt, @provider, @model, @worker, @seed, @request, 1)
    ON CONFLICT (story, page, sha256) DO UPDATE SET alt = excluded.alt, provider = excluded.provider,
      model = excluded.model, worker = excluded.worker, seed = excluded.seed,
      request = coalesce(excluded.request, request), chosen = 1, words = NULL`)
  const painted = prepare(`
    SELECT ${versionColumns} FROM versions v JOIN pictures p ON p.sha256 = v.sha256
    WHERE v.request = ? ORDER BY v.n DESC LIMIT 1`)
  const unchoose = prepare('UPDATE versions SET chosen = 0 WHERE story = ? AND page = ? AND chosen = 1')
  const choose = prepare('UPDATE versions SET chosen = 1 WHERE story = ? AND page = ? AND sha256 = ?')
  const hasVersion = prepare('SELECT 1 FROM versions WHERE story = ? AND page = ? AND sha256 = ?').pluck()
  const versions = prepare(`
    SELECT ${versionColumns} FROM versions v JOIN pictures p ON p.sha256 = v.sha256
    WHERE v.story = ? AND v.page = ? ORDER BY v.n`)
  const versionsOfStory = prepare(`
    SELECT v.page, ${versionColumns} FROM versions v JOIN pictures p ON p.sha256 = v.sha256
    WHERE v.story = ? ORDER BY v.n`)
  const hashesOfOthers = prepare(`
    SELECT p.hash FROM versions v JOIN pictures p ON p.sha256 = v.sha256
    WHERE v.story = ? AND v.page <> ? AND v.chosen = 1 ORDER BY v.page`).pluck()
  const touchStory = prepare('UPDATE stories SET updated_at = max(updated_at, ?) WHERE id = ?')

  const find = (id: string): Job | undefined => {
    const row = oneJob.get(id)
    return row === undefined ? undefined : jobFromRow(row)
  }

  const moveOn = (job: Job, changed: Job): boolean =>
    moveJob.run({ ...withoutFixed(jobToRow(changed)), from: job.state }).changes > 0

  /** Inside a `write`: the job in `from` with `patch`; false, and nothing, if it is no longer there. */
  const patchJob = (id: string, from: Job['state'], patch: JobPatch, now: number): boolean => {
    const job = find(id)
    if (job?.state !== from) return false
    const moved = moveOn(job, { ...job, updatedAt: now, ...patch })
    if (moved) revision.grow()
    return moved
  }

  const openAttempt = (jobId: string, { provider, model, startedAt }: NewAttempt): number =>
    Number(insertAttempt.run(jobId, provider, model, startedAt).lastInsertRowid)

  /** What has ended stays as it ended; answers whether this ended it. */
  const closeAttempt = (id: number, end: AttemptEnd): boolean =>
    endAttempt.run({
      n: id,
      outcome: end.outcome,
      code: end.code,
      message: end.message,
      ended_at: end.endedAt,
      model: end.model ?? null,
    }).changes > 0

  const keepVersion = (job: Job, version: Omit<PictureVersion, 'chosen'>, request: string | null): void => {
    const { picture } = version
    insertPicture.run({
      sha256: picture.sha256,
      width: picture.width,
      height: picture.height,
      format: picture.format,
      size: picture.size,
      hash: picture.hash,
      focus_x: picture.focus.x,
      focus_y: picture.focus.y,
      created_at: picture.createdAt,
    })
    unchoose.run(job.storyId, job.page)
    putVersion.run({
      story: job.storyId,
      page: job.page,
      sha256: picture.sha256,
      alt: version.alt,
      provider: version.provider,
      model: version.model,
      worker: version.worker,
      seed: version.seed,
      request: request === null ? null : fingerprint(request),
    })
  }

  return {
    enqueue: (job) =>
      write(() => {
        insertJob.run(jobToRow(job))
        revision.grow()
      }),

    get: (id) => read(() => find(id)),
    ofStory: (storyId) => read(() => newestOfStory.all(storyId).map(jobFromRow)),
    ofPage: (storyId, page) =>
      read(() => {
        const row = newestOfPage.get(storyId, page)
        return row === undefined ? undefined : jobFromRow(row)
      }),
    open: () => read(() => open.all().map(jobFromRow)),

    move: (id, from, patch, now, ended) =>
      write(() => {
        const moved = patchJob(id, from, patch, now)
        if (moved && ended !== undefined) closeAttempt(ended.id, ended.end)
        return moved
      }),

    note: (id, from, patch, now) => writeSoon(() => patchJob(id, from, patch, now)),

    begin: (id, from, patch, attempt, now) =>
      write(() => (patchJob(id, from, patch, now) ? openAttempt(id, attempt) : null)),

    startAttempt: (jobId, attempt) =>
      write(() => {
        revision.grow()
        return openAttempt(jobId, attempt)
      }),

    // Of a purged story there is nothing left to end.
    endAttempt: (attemptId, end) =>
      write(() => {
        if (closeAttempt(attemptId, end)) revision.grow()
      }),

    attempts: (storyId, page) => read(() => attempts.all(storyId, page).map(attemptFromRow)),

    attemptsByPage: (storyId) => read(() => byPage(attemptsOfStory.all(storyId), attemptFromRow)),

    complete: (id, from, version, attemptId, now, making = { request: null, told: null }) =>
      write(() => {
        const job = find(id)
        if (job?.state !== from) return false
        keepVersion(job, version, making.request)
        const moved = moveOn(job, {
          ...job,
          state: 'completed',
          provider: version.provider,
          model: version.model,
          worker: version.worker,
          queuePosition: null,
          secondsLeft: null,
          progress: null,
          hindrance: null,
          progressAt: now,
          failure: null,
          updatedAt: now,
        })
        closeAttempt(attemptId, {
          outcome: 'completed',
          code: making.told?.code ?? null,
          message: making.told?.message ?? null,
          endedAt: now,
          model: version.model,
        })
        touchStory.run(now, job.storyId)
        revision.grow()
        return moved
      }),

    findPainted: (request) =>
      read(() => {
        const row = painted.get(fingerprint(request))
        return row === undefined ? undefined : versionFromRow(row).version
      }),

    versions: (storyId, page) =>
      read(() => versions.all(storyId, page).map((row) => versionFromRow(row).version)),

    versionsByPage: (storyId) =>
      read(() => byPage(versionsOfStory.all(storyId), (row) => versionFromRow(row).version)),

    choose: (storyId, page, sha256, now) =>
      write(() => {
        if (hasVersion.get(storyId, page, sha256) === undefined) return false
        unchoose.run(storyId, page)
        choose.run(storyId, page, sha256)
        touchStory.run(now, storyId)
        revision.grow()
        return true
      }),

    hashesOfOthers: (storyId, page) => read(() => hashesOfOthers.all(storyId, page) as string[]),
    durations: (provider) => read(() => durations.all(provider) as number[]),
  }
}

/** Rows with a `page`, in order within it. */
const byPage = <T>(rows: readonly unknown[], fromRow: (row: unknown) => T): Map<number, T[]> =>
  rows.reduce<Map<number, T[]>>((pages, row) => {
    const { page } = row as { readonly page: number }
    const known = pages.get(page)
    if (known === undefined) pages.set(page, [fromRow(row)])
    else known.push(fromRow(row))
    return pages
  }, new Map())

/** Requests are as long as the pictures that go along with them. */
const fingerprint = (request: string): string => createHash('sha256').update(request).digest('hex')

/** better-sqlite3 refuses named parameters that a statement does not name. */
function withoutFixed(
  row: Readonly<Record<string, string | number | null>>,
): Readonly<Record<string, string | number | null>> {
  const { story: _story, page: _page, created_at: _createdAt, ...rest } = row
  return rest
}
