import type { Migration } from './index.ts'

/**
 * Pages that are changed by hand. A picture that was painted for other words than its page has now keeps those words
 * (text and scene, as JSON); with NULL it was painted for the page as it is. Empty: for words that nobody knows any more.
 */
export const ownWords: Migration = {
  version: 8,
  sql: 'ALTER TABLE versions ADD COLUMN words TEXT',
}
