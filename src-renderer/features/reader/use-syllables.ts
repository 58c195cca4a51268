import { useEffect, useState } from 'react'
import type { Language, Settings } from '#contract/index.ts'
import { useApp, useSettings } from '../../app/app-context.ts'
import { loadSyllables, type SplitWord } from './syllables.ts'

/** How words are marked for who learns to read. */
export interface MarkedSyllables {
  readonly how: Exclude<Settings['reading']['syllables'], 'off'>
  readonly split: SplitWord
}

/** As the settings have it; null where syllables are not marked, and until the language's patterns are here. */
export function useSyllables(language: Language): MarkedSyllables | null {
  const { toasts } = useApp()
  const how = useSettings()?.reading.syllables ?? 'off'
  const [known, setKnown] = useState<{ readonly language: Language; readonly split: SplitWord } | null>(null)
  const wanted = how !== 'off'
  useEffect(() => {
    if (!wanted) return
    let current = true
    loadSyllables(language).then((split) => {
      if (current && split !== null) setKnown({ language, split })
    }, toasts.tell)
    return () => {
      current = false
    }
  }, [wanted, language, toasts])
  return how === 'off' || known?.language !== language ? null : { how, split: known.split }
}
