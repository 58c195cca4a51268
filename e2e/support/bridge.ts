import type { Page } from '@playwright/test'
import type {
  Bridge,
  CallName,
  CallOutput,
  Envelope,
  PageView,
  StoryView,
} from '../../src-preload/contract/index.ts'

declare global {
  interface Window {
    readonly inglenook: Bridge
    inglenookSeen?: { readonly pages: PageView[]; readonly words: string[] }
  }
}

/** Asks main over the app's own bridge, as the window does. Rejects with the sentence of an answer that is an error. */
export const ask = async <N extends CallName>(
  page: Page,
  name: N,
  input?: unknown,
): Promise<CallOutput<N>> => {
  const envelope = await page.evaluate(
    async ([call, value]) => {
      const [domain, verb] = (call as string).split('.') as [string, string]
      const bridge = window.inglenook as unknown as Record<
        string,
        Record<string, (input: unknown) => Promise<unknown>>
      >
      return bridge[domain]?.[verb]?.(value)
    },
    [name, input] as const,
  )
  const answer = envelope as Envelope<CallOutput<N>>
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.value
}

export const stories = async (page: Page, search = ''): Promise<CallOutput<'stories.list'>> =>
  ask(page, 'stories.list', { search, limit: 50, cursor: null })

export const onlyStory = async (page: Page): Promise<StoryView> => {
  const { stories: all } = await stories(page)
  const first = all[0]
  if (first === undefined || all.length !== 1) throw new Error(`one story was expected, not ${all.length}`)
  return (await ask(page, 'stories.get', { storyId: first.id })).story
}

/** From now on notes what main pushes, and every sentence of progress that stands on screen. */
export const watchProgress = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const seen: { pages: PageView[]; words: string[] } = { pages: [], words: [] }
    window.inglenookSeen = seen
    window.inglenook.on('pages.changed', (change) => {
      seen.pages.push(change.page)
    })
    const note = () => {
      for (const match of document.body.innerText.matchAll(/Generating image \d+\/\d+…/g)) {
        if (seen.words.at(-1) !== match[0]) seen.words.push(match[0])
      }
    }
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

export const seenProgress = async (
  page: Page,
): Promise<{ readonly pages: readonly PageView[]; readonly words: readonly string[] }> =>
  (await page.evaluate(() => window.inglenookSeen)) ?? { pages: [], words: [] }
