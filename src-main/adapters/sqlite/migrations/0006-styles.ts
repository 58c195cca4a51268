import type { Migration } from './index.ts'

/**
 * How a story's pictures look. Up to now those of other painters than the built-in one were asked for in gouache:
 * a book of theirs stays as it was begun.
 */
export const styles: Migration = {
  version: 6,
  sql: `
    ALTER TABLE stories ADD COLUMN style TEXT NOT NULL DEFAULT 'paper-cut';
    UPDATE stories SET style = 'gouache' WHERE id IN (
      SELECT story FROM versions WHERE provider <> 'built-in' UNION SELECT story FROM jobs WHERE provider <> 'built-in');
  `,
}
