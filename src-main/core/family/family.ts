import { AppError, longestSeriesName, type Language, type SeriesView } from '#contract/index.ts'
import type { StoryStore } from '../ports.ts'
import { createBriefFor, type BriefFor } from './brief-for.ts'
import { createHeroes, type Heroes, type HeroesDeps } from './heroes.ts'
import type { SeriesStore } from './ports.ts'

/** What is a family's own: heroes who are in many books, and the series that books belong to. */
export interface Family {
  readonly heroes: Heroes
  /** For the story maker. */
  readonly briefFor: BriefFor
  /** By name. */
  readonly series: () => SeriesView[]
  /** @throws AppError `bad-input`, `unsafe-topic`, `not-found`; then nothing has changed */
  readonly renameSeries: (id: string, name: string) => void
}

export const createFamily = (
  deps: HeroesDeps & {
    readonly series: SeriesStore
    readonly stories: Pick<StoryStore, 'get' | 'update'>
    readonly isFit: (sentence: string, language: Language) => boolean
    readonly onStory: (storyId: string) => void
  },
): Family => ({
  heroes: createHeroes(deps),
  briefFor: createBriefFor({
    ...deps,
    shapeOf: async (story) => {
      if (story.writer?.provider !== 'built-in') return null
      const { shapeOf } = await import('../writer/providers/built-in/write-story.ts')
      return shapeOf({ ...story, pages: story.pageCount })
    },
  }),
  series: () => [...deps.series.list()],
  renameSeries: (id, raw) => {
    const name = raw
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim()
    if (name === '' || Array.from(name).length > longestSeriesName) {
      throw new AppError(
        'bad-input',
        `A series needs a name of at most ${longestSeriesName} characters. Nothing was changed.`,
        { reason: 'series-name', details: { most: String(longestSeriesName) } },
      )
    }
    deps.checkWords(name)
    for (const storyId of deps.series.rename(id, name)) deps.onStory(storyId)
  },
})
