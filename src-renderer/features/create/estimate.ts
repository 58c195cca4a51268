import type { IllustratorId, ProviderView, ProvidersView } from '#contract/index.ts'

/** Who will make a story as things are: the first that is ready, and who stands in for it. */
export interface Makers {
  readonly writer: ProviderView | null
  readonly illustrator: (ProviderView & { readonly id: IllustratorId }) | null
  readonly standIns: readonly ProviderView[]
  /** Who outside of this computer gets to see something, by the rules of `order`: the ones asked first. */
  readonly sees: readonly ProviderView[]
}

export function makersOf(providers: ProvidersView, illustrated: boolean): Makers {
  const writers = providers.writers.filter(({ readiness }) => readiness === 'ready')
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
