/** Marks an element as a story's, so that the focus finds it again. */
export const storyAttribute = 'data-story'

/** The story to go to when `gone` are deleted: the next one that stays, else the one before, else none. */
export function neighbourOf(ids: readonly string[], gone: ReadonlySet<string>): string | null {
  const last = ids.findLastIndex((id) => gone.has(id))
  const first = ids.findIndex((id) => gone.has(id))
  return (
    ids.slice(last + 1).find((id) => !gone.has(id)) ??
    ids.slice(0, Math.max(0, first)).findLast((id) => !gone.has(id)) ??
    null
  )
}

/** Gives the focus to a story's link; without one, to the newest Undo. Waits until both are drawn. */
export function focusStory(id: string | null): void {
  const tries = 20
  const attempt = (left: number): void => {
    const link =
      id === null
        ? [...document.querySelectorAll<HTMLElement>('.toast .button')].at(-1)
        : document.querySelector<HTMLElement>(
            `[${storyAttribute}="${CSS.escape(id)}"] :is(.card-link, input)`,
          )
    if (link) link.focus()
    else if (left > 0) requestAnimationFrame(() => attempt(left - 1))
    else document.querySelector('main')?.focus()
  }
  // A menu that closes gives the focus back to its button first.
  requestAnimationFrame(() => requestAnimationFrame(() => attempt(tries)))
}
