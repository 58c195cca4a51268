import type { TimeLimits } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'

/**
 * A model of ten gigabytes is read from the disk before the first word, and an old computer reads a long prompt for
 * minutes. Between two words nothing takes so long.
 */
export const writingTimes: TimeLimits = { headers: 540_000, stall: 180_000, total: 1_800_000 }

/** What a server has been found to take. Begins with everything; a refusal takes one away. */
export interface Abilities {
  /** Holding the answer to a JSON schema. */
  readonly takesSchema: boolean
  /** Switching a model's thinking off. */
  readonly takesExtras: boolean
}

export const allAbilities: Abilities = { takesSchema: true, takesExtras: true }

/**
 * What to try next after a request was refused as such (400, 422, 501; 500 where the words name the schema): without
 * what the words name, else without the extras, else without the schema. Null: the refusal has another reason.
 */
export const withLess = (abilities: Abilities, cause: unknown): Abilities | null => {
  if (!(cause instanceof ProviderFailure) || cause.status === null) return null
  const namesSchema = /schema|grammar|response_format|json|format/iu.test(cause.said)
  const isRefusal =
    [400, 422, 501].includes(cause.status) ||
    (cause.status === 500 && /schema|grammar|response_format/iu.test(cause.said))
  if (!isRefusal || !['bad-request', 'server-error'].includes(cause.kind)) return null
  if (namesSchema && abilities.takesSchema) return { ...abilities, takesSchema: false }
  if (abilities.takesExtras) return { ...abilities, takesExtras: false }
  return abilities.takesSchema ? { ...abilities, takesSchema: false } : null
}
