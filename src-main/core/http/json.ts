/**
 * Parses JSON from elsewhere; undefined when it is none (JSON itself has no undefined). Members called `__proto__`
 * are dropped: as own properties they are harmless, but only until someone copies them with an assignment.
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text, dropPrototype)
  } catch {
    // A syntax error, or nesting too deep to walk. Both mean: not what the documents say.
    return undefined
  }
}

const dropPrototype = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value)

/** Whether an answer with this media type may be JSON: servers label it in many ways, or not at all. */
export const mayBeJson = (contentType: string | null): boolean =>
  contentType === null || !/^\s*(?:image|video|audio|font)\//iu.test(contentType)
