import process from 'node:process'
import { type LevelFigures, measureStories, sharingLimit } from './storyteller/measure.ts'

/**
 * Measures the built-in storyteller: `node bench/storyteller.ts [stories per level]`, 1,000 unless told. Ends with
 * status 1 when a bound of docs/storyteller.md does not hold, and says which.
 */
const count = Number(process.argv[2] ?? 1_000)
const figures = measureStories(count, () => performance.now())

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
console.table(
  Object.fromEntries(
    figures.map((one) => [
      one.level,
      {
        'grade in band': percent(one.gradeInBand),
        'mean grade': one.gradeMean.toFixed(2),
        'words/page': one.wordsPerPage.toFixed(1),
        'nouns missing': one.missingNouns.length,
        repeating: one.repeating.length,
        'shared max': percent(one.raw.max),
        'pairs > 15 %': percent((2 * one.raw.pairsAbove) / (one.stories * (one.stories - 1))),
        'shared mean': percent(one.raw.mean),
        'no names: max': percent(one.named.max),
        'no names: > 15 %': percent((2 * one.named.pairsAbove) / (one.stories * (one.stories - 1))),
        'distinct-2': one.distinctTwo.toFixed(3),
        'ms/story': one.millisecondsPerStory.toFixed(1),
      },
    ]),
  ),
)

function failuresOf(one: LevelFigures): string[] {
  return [
    ...(one.gradeInBand < 0.95
      ? [`${one.level}: only ${percent(one.gradeInBand)} of grades are in the band`]
      : []),
    ...one.missingNouns.map((missing) => `${one.level}: a claimed noun is missing. ${missing}`),
    ...one.repeating.map((label) => `${one.level}: a sentence stands twice. ${label}`),
    ...(one.raw.max > sharingLimit
      ? one.raw.worst.map((pair) => `${one.level}: too much in common. ${pair}`)
      : []),
  ]
}

const failures = figures.flatMap(failuresOf)
for (const failure of failures) console.error(failure)
if (process.argv.includes('--names'))
  for (const one of figures) console.log(one.level, one.named.pairsAbove, one.named.worst)
process.exitCode = failures.length > 0 ? 1 : 0
