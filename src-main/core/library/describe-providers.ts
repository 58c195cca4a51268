import type { IllustratorId, ProvidersView, Readiness, Settings, WriterId } from '#contract/index.ts'
import type { Illustrator } from '../illustrators/illustrator.ts'
import type { JobStore, KeySource } from '../ports.ts'
import type { Writer } from '../writer/writer.ts'

export interface DescribeProvidersDeps {
  readonly illustrators: readonly Illustrator[]
  readonly writers: readonly Writer[]
  readonly settings: () => Settings
  readonly keys: KeySource
  readonly jobs: Pick<JobStore, 'durations'>
}

type Ask = Pick<Illustrator, 'readiness'> & {
  readonly descriptor: Pick<Illustrator['descriptor'], 'keyId' | 'leavesComputer'>
}

/** The middle one, in seconds with one decimal; null of nothing. */
function medianSeconds(milliseconds: readonly number[]): number | null {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  return middle === undefined ? null : Math.round(middle / 100) / 10
}

/**
 * Who may write and paint, in the order in which they are asked, and whether each can be asked now.
 * A provider that the settings name but this version doesn't have is `not-available`.
 */
export function createDescribeProviders(deps: DescribeProvidersDeps): () => Promise<ProvidersView> {
  const readinessOf = async (provider: Ask | undefined, enabled: boolean): Promise<Readiness> => {
    if (provider === undefined) return 'not-available'
    if (!enabled) return 'off'
    if (deps.settings().offline && provider.descriptor.leavesComputer) return 'offline'
    const key = provider.descriptor.keyId === null ? null : await deps.keys(provider.descriptor.keyId)
    return provider.readiness(key)
  }
  const illustratorView = async ({ id, enabled }: { id: IllustratorId; enabled: boolean }) => {
    const illustrator = deps.illustrators.find(({ descriptor }) => descriptor.id === id)
    return {
      id,
      name: illustrator?.descriptor.name ?? id,
      readiness: await readinessOf(illustrator, enabled),
      leavesComputer: illustrator?.descriptor.leavesComputer ?? false,
      secondsPerPage: medianSeconds(deps.jobs.durations(id)),
    }
  }
  const writerView = async ({ id, enabled }: { id: WriterId; enabled: boolean }) => {
    const writer = deps.writers.find(({ descriptor }) => descriptor.id === id)
    return {
      id,
      name: writer?.descriptor.name ?? id,
      readiness: await readinessOf(writer, enabled),
      leavesComputer: writer?.descriptor.leavesComputer ?? false,
      secondsPerPage: null,
      languages: [...(writer?.abilities.languages ?? [])],
      kinds: [...(writer?.abilities.kinds ?? [])],
      bilingual: writer?.abilities.bilingual ?? false,
    }
  }
  return async () => ({
    illustrators: await Promise.all(deps.settings().illustrators.map(illustratorView)),
    writers: await Promise.all(deps.settings().writers.map(writerView)),
  })
}
