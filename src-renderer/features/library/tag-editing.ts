/** Tags that differ in case alone are one. */
const same = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0

/** As the contract allows them. */
export const mostTags = 12
export const longestTag = 40

/** The tags that every one of these stories has. */
export function commonTags(stories: readonly { readonly tags: readonly string[] }[]): readonly string[] {
  const [first, ...others] = stories
  return (first?.tags ?? []).filter((tag) => others.every(({ tags }) => tags.some((each) => same(each, tag))))
}

/** `tags` with what was typed, trimmed; unchanged if it is nothing, there already, or one too many. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestTag)
    .trim()
  if (tag === '' || tags.length >= mostTags || tags.some((each) => same(each, tag))) return tags
  return [...tags, tag]
}

/** A story's tags after those common to several were changed: what was taken off is gone, what was added is there. */
export function retagged(
  own: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const off = before.filter((tag) => !after.some((each) => same(each, tag)))
  const stays = own.filter((tag) => !off.some((each) => same(each, tag)))
  return after.reduce<readonly string[]>((tags, tag) => withTag(tags, tag), stays)
}
