import type { Migration } from './index.ts'

/**
 * What stands in the way of a picture that waits; the picture after which a story is painted; and the fingerprint of
 * the request that brought a picture, so that the same is not painted twice. `look_sha256` refers to no table: a look
 * is kept by its page's version, and without that there is none.
 */
export const looksAndRequests: Migration = {
  version: 2,
  sql: `
    ALTER TABLE jobs ADD COLUMN hindrance TEXT;
    ALTER TABLE stories ADD COLUMN look_page INTEGER;
    ALTER TABLE stories ADD COLUMN look_sha256 TEXT;
    ALTER TABLE versions ADD COLUMN request TEXT;
    CREATE INDEX versions_of_request ON versions (request, n) WHERE request IS NOT NULL;
  `,
}
