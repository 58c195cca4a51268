import { ProviderFailure } from '#core/providers/failure.ts'
import type { Writer } from '#core/writer/writer.ts'
import { toldLanguages } from './told-languages.ts'

/** The storyteller inside: no key, no network, no model. Fails only when it is stopped. */
export function createBuiltInWriter(): Writer {
  return {
    descriptor: { id: 'built-in', name: 'Built-in storyteller', keyId: null, leavesComputer: false },
    // It knows its own stories only, not what another has begun.
    abilities: { languages: toldLanguages, kinds: ['story'], bilingual: false, goesOn: false },
    readiness: () => Promise.resolve('ready'),
    write: async function* (plan, { signal }) {
      const goOn = (): void => {
        if (signal.aborted)
          throw new ProviderFailure('cancelled', 'The story was stopped.', { cause: signal.reason })
      }
      goOn()
      // What it tells is half of the app's code: it is loaded for the first story, not for the window.
      const { tellStory } = await import('./write-story.ts')
      goOn()
      const { title, cast, pages } = tellStory(plan)
      yield { kind: 'opening', title, cast, model: null }
      for (const page of pages) {
        // A turn of the event loop between pages lets a cancel in.
        await Promise.resolve()
        goOn()
        yield { kind: 'page', page }
      }
    },
  }
}
