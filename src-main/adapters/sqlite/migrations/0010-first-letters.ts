import type { Migration } from './index.ts'

/**
 * The search index also keeps words by their first letter, and by their first four: else SQLite puts together, at each
 * keystroke, all words that begin so. It holds nothing of its own, so it is made anew from the stories.
 */
export const firstLetters: Migration = {
  version: 10,
  sql: `
    DROP TABLE story_search;
    CREATE VIRTUAL TABLE story_search USING fts5 (
      title, topic, body, cast_names,
      content = '', contentless_delete = 1,
      prefix = '1 2 3 4', tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO story_search (rowid, title, topic, body, cast_names)
    SELECT s.n, s.title, s.topic,
      (SELECT group_concat(concat_ws(char(10), p.text, p.second_text), char(10)) FROM pages p WHERE p.story = s.id),
      (SELECT group_concat(c.name, char(10)) FROM characters c WHERE c.story = s.id)
    FROM stories s ORDER BY s.n;
  `,
}
