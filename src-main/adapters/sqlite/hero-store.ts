import { z } from 'zod'
import { AppError } from '#contract/errors.ts'
import { pronouns } from '#contract/family.ts'
import type { Hero, HeroStore } from '#core/family/ports.ts'
import type { Picture } from '#core/ports.ts'
import type { Connection } from './connection.ts'

const heroRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  pronoun: z.enum(pronouns),
  look: z.string(),
  nature: z.string(),
  stand_in: z.string().nullable(),
  created_at: z.int(),
  updated_at: z.int(),
})

const portraitRowSchema = z.object({
  sha256: z.string(),
  width: z.int(),
  height: z.int(),
  format: z.enum(['png', 'jpeg', 'webp']),
  size: z.int(),
  hash: z.string(),
  focus_x: z.number(),
  focus_y: z.number(),
  painted_at: z.int(),
})

/** A family's heroes in SQLite. See the port for what each method promises. */
export function createHeroStore(connection: Connection): HeroStore {
  const { prepare, read, write } = connection
  const columns = `h.id, h.name, h.kind, h.pronoun, h.look, h.nature, h.stand_in, h.created_at, h.updated_at,
    p.sha256, p.width, p.height, p.format, p.size, p.hash, p.focus_x, p.focus_y, p.created_at AS painted_at`
  const from = 'FROM heroes h LEFT JOIN pictures p ON p.sha256 = h.portrait'
  const all = prepare(`SELECT ${columns} ${from} ORDER BY h.name COLLATE NOCASE, h.id`)
  const one = prepare(`SELECT ${columns} ${from} WHERE h.id = ?`)
  const putPicture = prepare(`
    INSERT INTO pictures (sha256, width, height, format, size, hash, focus_x, focus_y, created_at)
    VALUES (@sha256, @width, @height, @format, @size, @hash, @focus_x, @focus_y, @created_at)
    ON CONFLICT (sha256) DO NOTHING`)
  const putHero = prepare(`
    INSERT INTO heroes (id, name, kind, pronoun, look, nature, stand_in, portrait, created_at, updated_at)
    VALUES (@id, @name, @kind, @pronoun, @look, @nature, @stand_in, @portrait, @created_at, @updated_at)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, pronoun = excluded.pronoun,
      look = excluded.look, nature = excluded.nature, stand_in = excluded.stand_in,
      portrait = excluded.portrait, updated_at = excluded.updated_at`)
  const removeHero = prepare('DELETE FROM heroes WHERE id = ?')
  const portraitOf = prepare('SELECT portrait FROM heroes WHERE id = ?').pluck()
  const dropUnused = prepare(`
    DELETE FROM pictures WHERE sha256 = @sha256
      AND NOT EXISTS (SELECT 1 FROM versions WHERE sha256 = @sha256)
      AND NOT EXISTS (SELECT 1 FROM heroes WHERE portrait = @sha256)`)

  /** Runs `change`, and answers the portrait from before if nobody shows it any longer. */
  const lettingGo = (id: string, change: () => void): readonly string[] =>
    write(() => {
      const before = (portraitOf.get(id) ?? null) as string | null
      change()
      return before !== null && dropUnused.run({ sha256: before }).changes > 0 ? [before] : []
    })

  return {
    list: () => read(() => all.all().map(heroFromRow)),
    get: (id) =>
      read(() => {
        const row = one.get(id)
        return row === undefined ? undefined : heroFromRow(row)
      }),
    put: (hero) =>
      lettingGo(hero.id, () => {
        const { portrait } = hero
        if (portrait !== null) {
          const { sha256, width, height, format, size, hash, focus, createdAt } = portrait
          putPicture.run({
            ...{ sha256, width, height, format, size, hash },
            ...{ focus_x: focus.x, focus_y: focus.y, created_at: createdAt },
          })
        }
        putHero.run({
          ...{ id: hero.id, name: hero.name, kind: hero.kind, pronoun: hero.pronoun },
          ...{ look: hero.look, nature: hero.nature, stand_in: hero.standIn },
          portrait: portrait?.sha256 ?? null,
          ...{ created_at: hero.createdAt, updated_at: hero.updatedAt },
        })
      }),
    remove: (id) => lettingGo(id, () => void removeHero.run(id)),
  }
}

function heroFromRow(row: unknown): Hero {
  const hero = heroRowSchema.safeParse(row)
  if (!hero.success) {
    throw new AppError(
      'store-damaged',
      'One of your heroes can’t be read. Your stories are safe; nothing was changed.',
      { reason: 'hero-unreadable', cause: hero.error },
    )
  }
  const { id, name, kind, pronoun, look, nature, stand_in, created_at, updated_at } = hero.data
  return {
    ...{ id, name, kind, pronoun, look, nature },
    standIn: stand_in,
    portrait: portraitFromRow(row),
    createdAt: created_at,
    updatedAt: updated_at,
  }
}

/** All of its columns are null where there is none. */
function portraitFromRow(row: unknown): Picture | null {
  const portrait = portraitRowSchema.safeParse(row)
  if (!portrait.success) return null
  const { focus_x, focus_y, painted_at, ...facts } = portrait.data
  return { ...facts, focus: { x: focus_x, y: focus_y }, createdAt: painted_at }
}
