import type { Language, StoryKind } from '#contract/index.ts'
import { languageFacts } from '../writer/languages.ts'
import type { Writer } from '../writer/writer.ts'

/** What of a request decides who can write it. */
export interface Wish {
  readonly language: Language
  readonly secondLanguage: Language | null
  readonly kind: StoryKind
}

const kindNames: Readonly<Record<StoryKind, string>> = {
  story: 'stories',
  rhyme: 'rhymes',
  lullaby: 'lullabies',
  'true-things': 'books of true things',
}

const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** Why this writer can't write what is wished for, as a sentence for the trail; null if it can. */
export const whyNot = ({ descriptor, abilities }: Writer, wish: Wish): string | null => {
  const { name } = descriptor
  if (!abilities.languages.includes(wish.language)) {
    const known = listOf(abilities.languages.map((tag) => languageFacts(tag).name))
    return `${name} was passed over: it writes in ${known} only.`
  }
  if (!abilities.kinds.includes(wish.kind)) {
    return `${name} was passed over: it writes ${listOf(abilities.kinds.map((kind) => kindNames[kind]))} only.`
  }
  if (wish.secondLanguage !== null) {
    if (!abilities.bilingual) return `${name} was passed over: it writes in one language at a time.`
    if (!abilities.languages.includes(wish.secondLanguage))
      return `${name} was passed over: it does not write in ${languageFacts(wish.secondLanguage).name}.`
  }
  return null
}

/** For the person who asked, when nobody can write it: what was asked for, and what would help. */
export const noWriterSentence = ({ language, secondLanguage, kind }: Wish): string => {
  const first = languageFacts(language).name
  const what =
    secondLanguage === null
      ? `${kindNames[kind]} in ${first}`
      : `${kindNames[kind]} in ${first} with ${languageFacts(secondLanguage).name}`
  return (
    `No storyteller that is ready can write ${what}. The built-in one writes ordinary stories in few languages; ` +
    'set up a model at home, Hugging Face or AI Horde in Settings, or choose a story in English.'
  )
}
