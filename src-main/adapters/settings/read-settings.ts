import { z } from 'zod'
import { illustratorIdSchema, writerIdSchema } from '#contract/providers.ts'
import type { Settings } from '#contract/settings.ts'
import { settingsSchema } from '#contract/settings.ts'
import { defaultSettings } from './defaults.ts'
import type { Document } from './migrations.ts'

export interface ReadSettings {
  readonly settings: Settings
  /** Fields that were there and could not be read; they have their default now. */
  readonly unreadable: readonly string[]
}

/** Takes from a file all that can be read: one wrong field does not cost the others. */
export function readSettings(document: Document): ReadSettings {
  const unreadable: string[] = []
  const read = readObject(settingsSchema, withKnownProviders(document), defaultSettings, '', unreadable)
  return { settings: repairOrders(settingsSchema.parse(read)), unreadable }
}

/**
 * Makes both orders name every provider once: the first mention of one counts, one that is not named is put
 * where the default order has it.
 */
export function repairOrders(settings: Settings): Settings {
  return {
    ...settings,
    illustrators: repairOrder(settings.illustrators, defaultSettings.illustrators),
    writers: repairOrder(settings.writers, defaultSettings.writers),
  }
}

interface Entry<Id> {
  readonly id: Id
  readonly enabled: boolean
}

function repairOrder<Id>(order: readonly Entry<Id>[], defaults: readonly Entry<Id>[]): Entry<Id>[] {
  const repaired = order.filter(({ id }, place) => order.findIndex((other) => other.id === id) === place)
  for (const [place, entry] of defaults.entries()) {
    if (repaired.some(({ id }) => id === entry.id)) continue
    const before = defaults.slice(0, place).map(({ id }) => id)
    const last = repaired.findLastIndex(({ id }) => before.includes(id))
    repaired.splice(last + 1, 0, { ...entry })
  }
  return repaired
}

function readObject(
  schema: z.ZodObject,
  value: Document,
  defaults: Document,
  path: string,
  unreadable: string[],
): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined
    const fallback = defaults[name]
    if (given === undefined) {
      read[name] = fallback
    } else if (field instanceof z.ZodObject && isDocument(given) && isDocument(fallback)) {
      read[name] = readObject(field, given, fallback, `${path}${name}.`, unreadable)
    } else {
      const result = z.safeParse(field, given)
      if (!result.success) unreadable.push(`${path}${name}`)
      read[name] = result.success ? result.data : fallback
    }
  }
  return read
}

/** Lets go of list entries for providers of another version, so that they do not cost the whole order. */
function withKnownProviders(document: Document): Document {
  const known = { illustrators: illustratorIdSchema, writers: writerIdSchema }
  const changed: Record<string, unknown> = { ...document }
  for (const [name, ids] of Object.entries(known)) {
    const order = document[name]
    if (!Array.isArray(order)) continue
    changed[name] = order.filter((entry) => isDocument(entry) && ids.safeParse(entry.id).success)
  }
  return changed
}

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
