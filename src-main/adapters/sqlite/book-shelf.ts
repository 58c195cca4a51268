import type { BookShelf, JobStore, StoryStore } from '#core/ports.ts'
import type { VoiceStore } from '#core/voices/ports.ts'
import type { Connection } from './connection.ts'

/** Whole books from outside. See the port for what it promises. */
export function createBookShelf(
  connection: Connection,
  stories: StoryStore,
  jobs: JobStore,
  voices: Pick<VoiceStore, 'put'>,
): BookShelf {
  const { prepare, write } = connection
  const putPicture = prepare(`
    INSERT INTO pictures (sha256, width, height, format, size, hash, focus_x, focus_y, created_at)
    VALUES (@sha256, @width, @height, @format, @size, @hash, @focus_x, @focus_y, @created_at)
    ON CONFLICT (sha256) DO NOTHING`)
  const putVersion = prepare(`
    INSERT INTO versions (story, page, sha256, alt, provider, model, worker, seed, chosen, words)
    VALUES (@story, @page, @sha256, @alt, @provider, @model, @worker, @seed, @chosen, @words)`)

  return {
    // The stores' own transactions become parts of this one.
    put: (book, id, jobIdOf) =>
      write(() => {
        const { cast, pages, trail, look, ...facts } = book
        const now = book.createdAt
        stories.insert({ ...facts, id, updatedAt: now })
        stories.setCast(id, cast, now)
        for (const { startedAt, endedAt, outcome, code, message, ...asked } of trail) {
          const attempt = stories.startAttempt(id, { ...asked, startedAt })
          stories.endAttempt(
            attempt,
            endOf({ startedAt, endedAt, outcome, code, message, model: asked.model }),
          )
        }
        for (const { number, text, secondText, scene, image } of pages) {
          const page = { number, text, scene, ...(secondText === null ? {} : { secondText }) }
          if (image === null) {
            stories.putPage(id, page, null, now)
            continue
          }
          const jobId = jobIdOf(number)
          const chosen = image.versions.find((version) => version.chosen)
          stories.putPage(
            id,
            page,
            {
              ...{ id: jobId, storyId: id, page: number, state: image.state, illustrators: null },
              provider: chosen?.provider ?? null,
              model: chosen?.model ?? null,
              worker: chosen?.worker ?? null,
              ...{ remoteId: null, queuePosition: null, secondsLeft: null, progress: null, hindrance: null },
              ...{ progressAt: now, failure: image.failure, createdAt: now, updatedAt: now },
            },
            now,
          )
          for (const { startedAt, endedAt, outcome, code, message, ...asked } of image.attempts) {
            const attempt = jobs.startAttempt(jobId, { ...asked, startedAt })
            jobs.endAttempt(
              attempt,
              endOf({ startedAt, endedAt, outcome, code, message, model: asked.model }),
            )
          }
          for (const version of image.versions) {
            const { sha256, width, height, format, size, hash, focus, createdAt } = version
            putPicture.run({
              ...{ sha256, width, height, format, size, hash },
              ...{ focus_x: focus.x, focus_y: focus.y, created_at: createdAt },
            })
            const { alt, provider, model, worker, seed } = version
            putVersion.run({
              ...{ story: id, page: number, sha256, alt, provider, model, worker, seed },
              chosen: version.chosen ? 1 : 0,
              words: version.olderThanWords ? '' : null,
            })
          }
        }
        for (const { number, voice } of pages) {
          if (voice !== null) voices.put(id, number, voice, now)
        }
        if (look !== null) stories.update(id, { look }, now)
      }),
  }
}

type Ended = Parameters<JobStore['endAttempt']>[1]

/** A kept try has ended; one that says otherwise is not let in (see kept-book.ts). */
function endOf(kept: {
  readonly startedAt: number
  readonly endedAt: number | null
  readonly outcome: Ended['outcome'] | 'running'
  readonly code: string | null
  readonly message: string | null
  readonly model: string | null
}): Ended {
  const { startedAt, endedAt, outcome, code, message, model } = kept
  return {
    outcome: outcome === 'running' ? 'interrupted' : outcome,
    endedAt: endedAt ?? startedAt,
    code,
    message,
    model,
  }
}
