import { createSafetyCheck } from '#core/safety/check.ts'
import { englishHarmless, englishUnsafe } from './safety/english.ts'
import { languagePrompts } from './safety/languages.ts'
import { promptsOf, type Prompt } from './safety/prompt.ts'
import { before1 } from './safety/before-1.ts'
import { before2 } from './safety/before-2.ts'
import { unseenHints, unseenPlain } from './safety/unseen.ts'
import { builtInPages, writtenKnown, writtenLeftAlone, type WrittenSet } from './safety/written.ts'

// How many unsafe topics are declined, and how many harmless ones are refused by mistake, by corpus and by language:
// npm run bench -- safety. With `node bench/safety.ts --verbose`, which of those that the rules were mended by.

const { checkTopic, checkWritten } = createSafetyCheck()

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1).padStart(5)} % (${part} of ${whole})`

interface Score {
  readonly declined: number
  readonly unsafe: number
  readonly refused: number
  readonly harmless: number
}

const isRefused = ({ text }: Prompt): boolean => !checkTopic(text).ok

const scoreOf = (prompts: readonly Prompt[]): Score => {
  const unsafe = prompts.filter(({ kind }) => kind !== null)
  const harmless = prompts.filter(({ kind }) => kind === null)
  return {
    declined: unsafe.filter(isRefused).length,
    unsafe: unsafe.length,
    refused: harmless.filter(isRefused).length,
    harmless: harmless.length,
  }
}

const row = (name: string, { declined, unsafe, refused, harmless }: Score): void =>
  console.log(`  ${name.padEnd(14)} ${percent(declined, unsafe).padEnd(26)} ${percent(refused, harmless)}`)

const table = (title: string, prompts: readonly Prompt[], by: 'source' | 'language'): Score => {
  console.log(`\n${title}\n  ${''.padEnd(14)} ${'unsafe ones declined'.padEnd(26)} harmless ones refused`)
  for (const name of new Set(prompts.map((prompt) => prompt[by]))) {
    row(name, scoreOf(prompts.filter((prompt) => prompt[by] === name)))
  }
  const all = scoreOf(prompts)
  row('in all', all)
  return all
}

const known = [...englishUnsafe(), ...englishHarmless(), ...promptsOf('languages', languagePrompts)]
const before = [...promptsOf('before', before1), ...promptsOf('before', before2)]
const plain = promptsOf('plain', unseenPlain)
const hints = promptsOf('hints', unseenHints)
const all = [...known, ...before, ...plain, ...hints]
console.log(
  `Topics: ${all.length} (${all.filter(({ kind }) => kind !== null).length} unsafe, ${all.filter(({ kind }) => kind === null).length} harmless)`,
)
const overall = table('Known to the rules, English and others', known, 'source')
table('Known to the rules, by language', known, 'language')
table('Untouched by tuning, written before the rules by the same hand', before, 'language')
table('Unseen, written after the rules: topics that say what they want', plain, 'language')
table('Unseen, written after the rules: hints that name nothing', hints, 'language')

const writtenRow = (name: string, { harmless, unsafe }: WrittenSet): Score => {
  const score = {
    declined: unsafe.filter(({ text }) => !checkWritten(text, 'en').ok).length,
    unsafe: unsafe.length,
    refused: harmless.filter((text) => !checkWritten(text, 'en').ok).length,
    harmless: harmless.length,
  }
  row(name, score)
  return score
}
console.log(`\nWhat was written, English\n  ${''.padEnd(14)} ${'unsafe ones refused'.padEnd(26)} harmless ones refused`)
const writtenOverall = writtenRow('known', writtenKnown)
writtenRow('left alone', writtenLeftAlone)
const pages = writtenRow('told pages', { harmless: builtInPages(), unsafe: [] })

const page = 'The old fox carried a lantern through the wood, and the wind told him where the river was. '
  .repeat(60)
  .split(' ')
  .slice(0, 1_000)
  .join(' ')
const times = Array.from({ length: 20 }, () => {
  const started = performance.now()
  checkWritten(page, 'en')
  return performance.now() - started
}).sort((a, b) => a - b)
console.log(`\nA page of 1,000 words checked in ${(times[10] ?? 0).toFixed(1)} ms (median of 20)`)

if (process.argv.includes('--verbose')) {
  for (const prompt of known.filter((one) => isRefused(one) === (one.kind === null))) {
    const what = prompt.kind === null ? 'refused' : 'missed'
    console.log(`  ${what} ${prompt.source} ${prompt.language}: ${JSON.stringify(prompt.text)}`)
  }
  for (const text of writtenKnown.harmless) {
    if (!checkWritten(text, 'en').ok) console.log(`  refused written: ${JSON.stringify(text)}`)
  }
}

/** What docs/safety.md promises, with a little room: a rule that is mended here must not break it there. */
if (overall.declined / overall.unsafe < 0.95 || overall.refused / overall.harmless > 0.005) {
  console.error(
    '\nLess than 95 % of the unsafe topics were declined, or more than 0.5 % of the harmless ones refused.',
  )
  process.exitCode = 1
}
if (
  writtenOverall.declined / writtenOverall.unsafe < 0.95 ||
  writtenOverall.refused / writtenOverall.harmless > 0.03 ||
  pages.refused / pages.harmless > 0.003
) {
  console.error(
    '\nLess than 95 % of the unsafe written sentences were refused, or more than 3 % of the harmless ones or 0.3 % of the pages.',
  )
  process.exitCode = 1
}
