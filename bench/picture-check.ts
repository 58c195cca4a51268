import { loadImage } from '@napi-rs/canvas'
import { checkPicture, drawThumbnail, encodeThumbnail } from '../src-main/adapters/pictures/check.ts'
import {
  createBadPictures,
  createDuplicates,
  createGoodPictures,
  type Sample,
} from '../src-main/adapters/pictures/corpus.ts'
import { hammingDistance } from '../src-main/adapters/pictures/statistics.ts'

/** Measures the picture check on its corpus: false accepts, false rejects, and what it costs beside one decode. */
interface Tally {
  count: number
  wrong: number
  readonly wrongly: string[]
}
const good = new Map<string, Tally>()
const bad = new Map<string, Tally>()
let otherFault = 0
const hashes = new Map<string, string[]>()
const checkTimes: number[] = []
const decodeTimes: number[] = []
const thumbnailTimes: number[] = []
const ratios: number[] = []
let nearest = 64

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const rounds = 3

/**
 * What the check of a good picture costs beside one decode. By turns, and the least of each: what a busy machine, the
 * compiler and the garbage collector add is in any of them, and in none of the least.
 */
async function measure({ bytes, wanted }: Sample, others: readonly string[]): Promise<void> {
  let [check, decode, thumbnail] = [Infinity, Infinity, Infinity]
  for (let round = 0; round < rounds; round += 1) {
    const start = cpu()
    const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const decoded = cpu()
    await encodeThumbnail(drawThumbnail(image))
    const drawn = cpu()
    await checkPicture(bytes, { ...wanted, others })
    const checked = cpu()
    decode = Math.min(decode, decoded - start)
    thumbnail = Math.min(thumbnail, drawn - decoded)
    check = Math.min(check, checked - drawn)
  }
  checkTimes.push(check)
  decodeTimes.push(decode)
  thumbnailTimes.push(thumbnail)
  ratios.push((check - thumbnail) / decode)
}

async function judge(sample: Sample): Promise<void> {
  const others = sample.story === null ? [] : (hashes.get(sample.story) ?? [])
  const verdict = await checkPicture(sample.bytes, { ...sample.wanted, others })
  const tallies = sample.fault === null ? good : bad
  const tally = tallies.get(sample.kind) ?? { count: 0, wrong: 0, wrongly: [] }
  tallies.set(sample.kind, tally)
  tally.count += 1
  if (verdict.ok) {
    if (sample.fault === null) {
      await measure(sample, others)
      for (const other of others) nearest = Math.min(nearest, hammingDistance(other, verdict.hash))
    }
    if (sample.story !== null) hashes.set(sample.story, [...others, verdict.hash])
  }
  if (verdict.ok !== (sample.fault === null)) {
    tally.wrong += 1
    tally.wrongly.push(verdict.ok ? 'accepted' : `${verdict.fault}: ${verdict.message}`)
  } else if (!verdict.ok && verdict.fault !== sample.fault) {
    otherFault += 1
    tally.wrongly.push(`refused, but as ${verdict.fault}`)
  }
}

for await (const sample of createGoodPictures(14, 14)) await judge(sample)
for await (const sample of createBadPictures(23)) await judge(sample)
for await (const [first, again] of createDuplicates(23)) {
  await judge(first)
  await judge(again)
}

/** Answers the share that was judged wrongly. */
function print(title: string, wrongName: string, tallies: ReadonlyMap<string, Tally>): number {
  let [count, wrong] = [0, 0]
  console.log(`\n${title}`)
  for (const [kind, tally] of tallies) {
    count += tally.count
    wrong += tally.wrong
    console.log(`  ${kind.padEnd(22)} ${String(tally.count).padStart(4)}  ${tally.wrong} ${wrongName}`)
    for (const reason of new Set(tally.wrongly)) console.log(`      ${reason}`)
  }
  console.log(`  all ${count}: ${wrong} ${wrongName} (${((wrong / count) * 100).toFixed(2)} %)`)
  return wrong / count
}
const falseRejects = print('Good pictures', 'false rejects', good)
const falseAccepts = print('Bad pictures', 'false accepts', bad)
console.log(`\nRefused for another reason than the corpus names: ${otherFault}`)
console.log(`Nearest two pages of one story: ${nearest} bits of 64 apart`)
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const [check, decode, thumbnail] = [median(checkTimes), median(decodeTimes), median(thumbnailTimes)]
console.log(
  `CPU time, median: plain decode ${decode.toFixed(1)} ms, check ${check.toFixed(1)} ms, ` +
    `of which the thumbnail ${thumbnail.toFixed(1)} ms; without it ${median(ratios).toFixed(2)} x the decode`,
)

if (falseAccepts > 0 || falseRejects > 0.005) process.exitCode = 1
