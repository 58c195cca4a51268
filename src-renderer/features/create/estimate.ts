import type { IllustratorId, ProviderView, ProvidersView, WriterView } from '#contract/index.ts'
import type { Request } from './request.ts'

/** What of a request decides who can write it. */
export type Wish = Pick<Request, 'language' | 'secondLanguage' | 'kind'>

/** Who will make a story as things are: the first that is ready, and who stands in for it. */
export interface Makers {
  readonly writer: WriterView | null
  readonly illustrator: (ProviderView & { readonly id: IllustratorId }) | null
  readonly standIns: readonly (ProviderView & { readonly id: IllustratorId })[]
  /** Who outside of this computer gets to see something, by the rules of `order`: the ones asked first. */
  readonly sees: readonly ProviderView[]
}

/** Whether a writer can write what is wished for; main asks the same of it (see writer-choice.ts). */
export function canWrite(writer: WriterView, { language, secondLanguage, kind }: Wish): boolean {
  if (!writer.languages.includes(language) || !writer.kinds.includes(kind)) return false
  if (secondLanguage === null || secondLanguage === language) return true
  return writer.bilingual && writer.languages.includes(secondLanguage)
}

export function makersOf(providers: ProvidersView, request: Wish & Pick<Request, 'illustrated'>): Makers {
  const { illustrated } = request
  const writers = providers.writers.filter(
    (writer) => writer.readiness === 'ready' && canWrite(writer, request),
  )
  const painters = illustrated ? providers.illustrators.filter(({ readiness }) => readiness === 'ready') : []
  const [writer = null] = writers
  const [illustrator = null, ...standIns] = painters
  return {
    writer,
    illustrator,
    standIns,
    sees: unique([...writers.slice(0, 1), ...painters].filter(({ leavesComputer }) => leavesComputer)),
  }
}

/** Seconds until the whole book is there, or null when nothing is known of who makes it. */
export function estimateSeconds(makers: Makers, pages: number, atOnce: number): number | null {
  const writing = makers.writer?.secondsPerPage ?? null
  if (writing === null) return null
  const writingTime = writing * pages
  if (!makers.illustrator) return writingTime
  const { secondsPerPage } = makers.illustrator
  return secondsPerPage === null
    ? null
    : writingTime + secondsPerPage * Math.ceil(pages / Math.max(1, atOnce))
}

function unique(providers: readonly ProviderView[]): readonly ProviderView[] {
  return providers.filter(({ id }, index) => providers.findIndex((other) => other.id === id) === index)
}
