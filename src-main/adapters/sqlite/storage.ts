import { z } from 'zod'
import type { Storage } from '#core/ports.ts'
import type { Connection } from './connection.ts'
import { createRevision } from './revision.ts'

const usageSchema = z.object({ stories: z.int(), pictures: z.int(), versions: z.int(), voices: z.int() })
const pageSchema = z.object({ storyId: z.string(), page: z.int() })
const droppedSchema = z.object({ sha256: z.string(), size: z.int() })

/** Whether a version is the picture after which its story is painted: wanted, though no page may show it. */
const isLook = (version: string): string => `EXISTS (
  SELECT 1 FROM stories s WHERE s.id = ${version}.story AND s.look_page = ${version}.page
    AND s.look_sha256 = ${version}.sha256)`

/** What pictures and voices take, and the removal of those that no page shows. Walks through whole tables: for Settings only. */
export function createStorage(connection: Connection): Storage {
  const { prepare, read, write } = connection
  const revision = createRevision(connection)

  const usage = prepare(`
    SELECT
      (SELECT count(*) FROM stories WHERE deleted_at IS NULL) AS stories,
      (SELECT coalesce(sum(size), 0) FROM (SELECT DISTINCT sha256, size FROM voices)) AS voices,
      coalesce(sum(size) FILTER (WHERE shown), 0) AS pictures,
      coalesce(sum(size) FILTER (WHERE NOT shown), 0) AS versions
    FROM (SELECT size,
      EXISTS (SELECT 1 FROM versions v WHERE v.sha256 = p.sha256 AND (v.chosen = 1 OR ${isLook('v')}))
        OR EXISTS (SELECT 1 FROM heroes h WHERE h.portrait = p.sha256) AS shown FROM pictures p)`)
  const dropVersions = prepare(`
    DELETE FROM versions WHERE chosen = 0 AND NOT ${isLook('versions')} AND NOT EXISTS (
      SELECT 1 FROM jobs j WHERE j.story = versions.story AND j.page = versions.page
        AND j.state NOT IN ('completed', 'failed', 'cancelled'))
    RETURNING story AS storyId, page`)
  const dropUnused = prepare(`
    DELETE FROM pictures WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.sha256 = pictures.sha256)
      AND NOT EXISTS (SELECT 1 FROM heroes h WHERE h.portrait = pictures.sha256)
    RETURNING sha256, size`)

  return {
    usage: () => read(() => usageSchema.parse(usage.get())),
    dropVersions: () =>
      write(() => {
        const rows = z.array(pageSchema).parse(dropVersions.all())
        if (rows.length > 0) revision.grow()
        const pages = new Map(rows.map((row) => [`${row.storyId}/${row.page}`, row]))
        return { pages: [...pages.values()], pictures: z.array(droppedSchema).parse(dropUnused.all()) }
      }),
  }
}
