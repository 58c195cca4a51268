import type { Meaning, NoticeView } from '#contract/index.ts'
import type { Salvaged } from './salvage.ts'

/** What a person is told of an opening that did not go as usual. */

export const takenUp: NoticeView = {
  id: 'store-damaged',
  kind: 'warning',
  message:
    'An earlier start was interrupted while it saved a damaged library. What it saved is your library now. Look through it: some stories, pages or pictures may be missing.',
  reason: 'library-taken-up',
}

/** The library at `path` can only be read. */
export const notUpdated = (path: string): NoticeView => ({
  id: 'library-not-updated',
  kind: 'warning',
  message: `Your library could not be brought up to date for this Inglenook, so it can only be read for now. Nothing in it was lost: it is in ${path}. See that there is room on the disk, then start Inglenook again. If that does not help, use the version that you had before, or a newer one.`,
  reason: 'library-not-updated',
  details: { path },
})

/** What came of a damaged library, which now lies in `path`; `saved` is null where nothing could be read. */
export function savedFrom(why: string, path: string, saved: Salvaged | null): NoticeView {
  const what = `The library was damaged (${why}). It was set aside whole in ${path}.`
  const stories = saved?.stories ?? 0
  const result =
    stories === 0
      ? 'No story could be read from it; you begin with an empty library.'
      : `${stories === 1 ? 'One story was' : `${stories} stories were`} saved from it into a new library. Look through them: some pages or pictures may be missing.`
  const meaning: Meaning =
    stories === 0
      ? { reason: 'library-lost', details: { path } }
      : { reason: 'library-saved', details: { path, stories: String(stories) } }
  return { id: 'store-damaged', kind: 'warning', message: `${what} ${result}`, ...meaning }
}
