import { ProviderFailure } from '#core/providers/failure.ts'
import type { Writer } from '#core/writer/writer.ts'
import type { TellStory } from './telling.ts'
import { toldLanguages } from './told-languages.ts'

/**
 * The storyteller inside: no key, no network, no model. `tell` does it in a process of its own, for it keeps a
 * processor busy; where that process can't be had, it is done here. Fails only when it is stopped.
 */
export function createBuiltInWriter({ tell }: { readonly tell: TellStory }): Writer {
  return {
    descriptor: { id: 'built-in', name: 'Built-in storyteller', keyId: null, leavesComputer: false },
    // It knows its own stories only, not what another has begun.
    abilities: { languages: toldLanguages, kinds: ['story'], bilingual: false, goesOn: false },
    readiness: () => Promise.resolve('ready'),
    write: async function* ({ topic, level, language, pages: count, seed, brief }, { signal, log }) {
      const goOn = (): void => {
        if (signal.aborted)
          throw new ProviderFailure('cancelled', 'The story was stopped.', { cause: signal.reason })
      }
      goOn()
      const plan = { topic, level, language, pages: count, seed, brief: brief ?? null }
      const told = await tell(plan, signal).catch(async (error: unknown) => {
        goOn()
        log.warn('The story is told here, for it could not be told elsewhere', { error: String(error) })
        const { writeStory } = await import('./write-story.ts')
        return writeStory(plan)
      })
      goOn()
      yield { kind: 'opening', title: told.title, cast: told.cast, model: null }
      for (const page of told.pages) {
        goOn()
        yield { kind: 'page', page }
      }
    },
  }
}
