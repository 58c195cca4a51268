import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordLog, tryCut, tryFlip } from '../src-main/adapters/sqlite/testing/recorded-log.ts'
import { createSeededRandom } from '../src-main/core/seeded-random.ts'

/**
 * A recorded log of 1 MB, cut at every 512 bytes (2,048 states): each opens as it was after the last whole commit.
 * And 500 seeded bit flips anywhere in the library and in its log: each opens, or is set aside byte for byte, and the
 * stories are there. By the app's own way of opening. Run it with `npm run bench -- damage`.
 */
const megabyte = 1024 * 1024
const cuts = megabyte / 512
const flips = 500
/** Stories that a single flipped bit may change: it can lie in a page of rows of two. */
const mayDiffer = 2

const folder = mkdtempSync(join(tmpdir(), 'inglenook-damage-'))
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`
try {
  mkdirSync(join(folder, 'recorded'))
  const recorded = recordLog(join(folder, 'recorded'), 40, megabyte)
  let since = performance.now()
  const wrong: string[] = []
  for (let cut = 1; cut <= cuts; cut += 1) {
    const why = tryCut(folder, recorded, cut * 512)
    if (why !== null) wrong.push(`cut after ${cut * 512} bytes: ${why}`)
  }
  const commits = recorded.ends.filter((end) => end <= megabyte).length - 1
  console.log(`cuts        ${cuts} of a log of ${commits} commits, wrong ${wrong.length} (${seconds(since)})`)

  since = performance.now()
  const random = createSeededRandom(20_261_125)
  const count = { opened: 0, 'set-aside': 0, overwritten: 0 }
  const bytes = recorded.atRest.length + recorded.log.length
  const all = tryFlip(folder, recorded, bytes, 0).whole
  let whole = 0
  let least = all
  let lost = 0
  for (let flip = 0; flip < flips; flip += 1) {
    const place = random.int(0, bytes - 1)
    const bit = random.int(0, 7)
    const outcome = tryFlip(folder, recorded, place, bit)
    count[outcome.kept] += 1
    whole += outcome.whole
    least = Math.min(least, outcome.whole)
    lost += all - outcome.there
    if (outcome.kept === 'overwritten' || outcome.there < all || outcome.whole < all - mayDiffer) {
      const { kept, whole: same, there } = outcome
      wrong.push(
        `bit ${bit} of byte ${place}: ${kept}, ${there} of ${all} stories there, ${same} as they were`,
      )
    }
  }
  console.log(
    `bit flips   ${flips}: opened ${count.opened}, set aside whole ${count['set-aside']}, overwritten ${count.overwritten} (${seconds(since)})`,
  )
  console.log(
    `stories     lost ${lost} of ${flips * all}; ${whole} as they were, at least ${least} of ${all} each time`,
  )
  for (const line of wrong) console.log(line)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
