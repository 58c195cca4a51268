import type { Language } from '#contract/index.ts'
import type { Brief } from '../story/brief.ts'
import type { WrittenStory } from '../story/story.ts'
import type { Writer, WriterContext, WritingStep, WritingTask } from './writer.ts'

interface Exchange {
  readonly from: string
  readonly to: string
}

/** Languages that set no space between words, or write small words on to a name: it may stand inside of a word. */
const joined: readonly Language[] = ['ja', 'zh', 'ar']
/** What a name may end on where names are declined; a change inside of the name is beyond this. */
const endings: Readonly<Partial<Record<Language, string>>> = {
  de: 's?',
  nl: 's?',
  pl: '\\p{Ll}{0,3}',
  uk: '\\p{Ll}{0,3}',
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Puts one name in another's place, all at once: one hero's own name can be another one's stand-in. */
const exchange = (
  names: readonly Exchange[],
  { anyCase, language }: { readonly anyCase: boolean; readonly language: Language },
): ((text: string) => string) => {
  const keyOf = (name: string): string => (anyCase ? name.toLowerCase() : name)
  const known = new Map(names.map(({ from, to }) => [keyOf(from), to]))
  const any = [...known.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')
  const whole = `(${any})(${endings[language] ?? ''})`
  const pattern = new RegExp(
    joined.includes(language) ? `(${any})()` : `(?<![\\p{L}\\p{N}])${whole}(?![\\p{L}\\p{N}])`,
    anyCase ? 'giu' : 'gu',
  )
  return (text) =>
    text
      .normalize('NFC')
      .replace(pattern, (_all, name: string, end: string) => `${known.get(keyOf(name)) ?? name}${end}`)
}

/** As it is written, and in capitals. */
const withCapitals = (names: readonly Exchange[]): readonly Exchange[] =>
  names.flatMap(({ from, to }) => [
    { from, to },
    { from: from.toUpperCase(), to: to.toUpperCase() },
  ])

/**
 * The task as it may leave: with the stand-ins in place of the real names. Words that a parent typed lose them in any
 * case (`ada` is a name too); a text, where `will` is mostly no `Will`, only as names are written.
 */
const disguise = (task: WritingTask, brief: Brief, names: readonly Exchange[]): WritingTask => {
  const { language, written } = task
  const inWords = exchange(names, { anyCase: true, language })
  const inText = exchange(withCapitals(names), { anyCase: false, language })
  const inSecond =
    task.secondLanguage === null
      ? inText
      : exchange(withCapitals(names), { anyCase: false, language: task.secondLanguage })
  const book = (story: WrittenStory): WrittenStory => ({
    title: inText(story.title),
    cast: story.cast.map((member) => ({ ...member, name: inWords(member.name), look: inWords(member.look) })),
    pages: story.pages.map(({ secondText, ...page }) => ({
      ...page,
      text: inText(page.text),
      ...(secondText === undefined ? {} : { secondText: inSecond(secondText) }),
    })),
  })
  return {
    ...task,
    topic: inWords(task.topic),
    written: written === null ? null : book(written),
    brief: {
      heroes: brief.heroes.map((hero) => ({
        ...hero,
        name: inWords(hero.name),
        look: inWords(hero.look),
        nature: inWords(hero.nature),
        standIn: null,
      })),
      earlier:
        brief.earlier === null
          ? null
          : {
              ...brief.earlier,
              title: inText(brief.earlier.title),
              summary: inText(brief.earlier.summary),
            },
    },
  }
}

/**
 * Has a writer write, and lets no real name out for which the family has a stand-in: the writer is told the stand-in,
 * and what it hands over has the real name again, in the title, the cast and both texts. Scenes stay as they come:
 * they go to illustrators. The storyteller inside is told the real names, since it tells nobody.
 */
export const writeWithStandIns = (
  writer: Writer,
  task: WritingTask,
  context: WriterContext,
): AsyncIterable<WritingStep> => {
  const names = (task.brief?.heroes ?? []).flatMap(({ name, standIn }) =>
    standIn === null ? [] : [{ from: name.normalize('NFC'), to: standIn.normalize('NFC') }],
  )
  if (!task.brief || names.length === 0 || writer.descriptor.id === 'built-in') {
    return writer.write(task, context)
  }
  return reveal(writer.write(disguise(task, task.brief, names), context), task, names)
}

async function* reveal(
  steps: AsyncIterable<WritingStep>,
  { language, secondLanguage }: WritingTask,
  names: readonly Exchange[],
): AsyncIterable<WritingStep> {
  const back = withCapitals(names.map(({ from, to }) => ({ from: to, to: from })))
  const inText = exchange(back, { anyCase: false, language })
  const inSecond = exchange(back, { anyCase: false, language: secondLanguage ?? language })
  for await (const step of steps) {
    if (step.kind === 'opening') {
      const cast = step.cast.map((member) => ({ ...member, name: inText(member.name) }))
      yield { ...step, title: inText(step.title), cast }
      continue
    }
    const { secondText, ...page } = step.page
    const second = secondText === undefined ? {} : { secondText: inSecond(secondText) }
    yield { kind: 'page', page: { ...page, text: inText(page.text), ...second } }
  }
}
