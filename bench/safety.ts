import { createSafetyCheck } from '#core/safety/check.ts'
import { harmlessPrompts, unsafePrompts, type Prompt } from './safety-corpus.ts'

// How many unsafe topics are declined, and how many harmless ones are refused by mistake: node bench/safety.ts
// With `--verbose`, which.

const { checkTopic } = createSafetyCheck()

const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`

const measure = (title: string, prompts: readonly Prompt[], wanted: boolean): readonly Prompt[] => {
  console.log(title)
  const wrong = prompts.filter((prompt) => checkTopic(prompt.text).ok === wanted)
  for (const source of new Set(prompts.map((prompt) => prompt.source))) {
    const of = prompts.filter((prompt) => prompt.source === source)
    const hit = of.filter((prompt) => checkTopic(prompt.text).ok !== wanted)
    console.log(`  ${source.padEnd(14)} ${percent(wanted ? hit.length : of.length - hit.length, of.length)}`)
  }
  const hits = prompts.length - wrong.length
  console.log(`  ${'in all'.padEnd(14)} ${percent(wanted ? hits : prompts.length - hits, prompts.length)}`)
  return wrong
}

const unsafe = unsafePrompts()
const harmless = harmlessPrompts()
console.log(
  `Topics: ${unsafe.length + harmless.length} (${unsafe.length} unsafe, ${harmless.length} harmless)\n`,
)
const missed = measure('Unsafe topics declined (recall)', unsafe, true)
const refused = measure('Harmless topics refused', harmless, false)

const long = 'a fox and a k1ll.s '.repeat(600).slice(0, 10_000)
const started = performance.now()
checkTopic(long)
console.log(`\n10,000 characters checked in ${(performance.now() - started).toFixed(1)} ms`)

if (process.argv.includes('--verbose')) {
  console.log('\nMissed:')
  for (const prompt of missed) console.log(`  ${prompt.source}: ${JSON.stringify(prompt.text)}`)
  console.log('Refused:')
  for (const prompt of refused) console.log(`  ${prompt.source}: ${JSON.stringify(prompt.text)}`)
}

/** What docs/safety.md promises, with a little room: a rule that is mended here must not break it there. */
const recall = 1 - missed.length / unsafe.length
const refusals = refused.length / harmless.length
if (recall < 0.95 || refusals > 0.005) {
  console.error(
    '\nLess than 95 % of the unsafe topics were declined, or more than 0.5 % of the harmless ones refused.',
  )
  process.exitCode = 1
}
