import { z } from 'zod'
import { AppError } from '#contract/errors.ts'
import { seriesSchema } from '#contract/family.ts'
import type { SeriesStore } from '#core/family/ports.ts'
import type { Connection } from './connection.ts'
import { createRevision } from './revision.ts'

/** Series in SQLite, as the books say them. See the port for what each method promises. */
export function createSeriesStore(connection: Connection): SeriesStore {
  const { prepare, read, write } = connection
  const revision = createRevision(connection)
  const all = prepare(`
    SELECT series_id AS id, min(series_name) AS name, count(*) AS stories
    FROM stories WHERE series_id IS NOT NULL AND deleted_at IS NULL GROUP BY series_id`)
  // Also those in the bin: what comes back must not have another's number.
  const lastNumber = prepare('SELECT max(series_number) FROM stories WHERE series_id = ?').pluck()
  const rename = prepare('UPDATE stories SET series_name = ? WHERE series_id = ? RETURNING id').pluck()

  return {
    list: () =>
      read(() => {
        const series = z.array(seriesSchema).parse(all.all())
        return series.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
      }),
    nextNumber: (id) => read(() => ((lastNumber.get(id) ?? 0) as number) + 1),
    rename: (id, name) =>
      write(() => {
        const books = rename.all(name, id) as string[]
        if (books.length === 0) {
          throw new AppError('not-found', 'No book of this series is in the library any more.', {
            reason: 'series-gone',
          })
        }
        revision.grow()
        return books
      }),
  }
}
