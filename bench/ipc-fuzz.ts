import { callNames, calls, type CallName } from '../src-preload/contract/index.ts'
import { answer, type Handlers, type Sender } from '../src-main/shell/ipc/answer.ts'
import { fuzzMessages, fuzzSenders } from '../src-main/shell/ipc/fuzz.ts'

/**
 * A million seeded messages over every channel of the contract, and a hundred wrong senders on each:
 * all are refused before any effect, or valid. Run it with `npm run bench -- ipc-fuzz`.
 */
const count = 1_000_000
const ours: Sender = { url: 'inglenook://app/index.html', isMainFrame: true }
const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

let reached = 0
const handlers = Object.fromEntries(
  callNames.map((name) => [name, () => (reached++, null)]),
) as unknown as Handlers
const tally = { valid: 0, refused: 0, wrong: 0 }
const covered = new Set<CallName>()
const began = performance.now()
for (const { name, input } of fuzzMessages(20_261_124, count)) {
  const before = reached
  const envelope = await answer(name, handlers[name], ours, input, log)
  const isValid = calls[name].input.safeParse(input).success
  const wasRefused = !envelope.ok && envelope.error.code === 'bad-input'
  if (isValid && reached === before + 1) {
    tally.valid++
    covered.add(name)
  } else if (!isValid && reached === before && wasRefused) tally.refused++
  else tally.wrong++
}
const seconds = (performance.now() - began) / 1000
reached = 0
for (const sender of fuzzSenders(20_261_124, 100)) {
  for (const name of callNames) {
    const envelope = await answer(name, handlers[name], sender, undefined, log)
    if (envelope.ok || envelope.error.code !== 'refused') tally.wrong++
  }
}
if (reached > 0) tally.wrong += reached
console.log(`messages   ${count} over ${callNames.length} channels in ${seconds.toFixed(1)} s`)
console.log(`valid      ${tally.valid} (handlers reached on ${covered.size} of ${callNames.length} channels)`)
console.log(`refused    ${tally.refused}`)
console.log(`strangers  100 on each of ${callNames.length} channels`)
console.log(`wrong      ${tally.wrong}`)
const unreached = callNames.filter((name) => !covered.has(name))
if (unreached.length > 0) console.log(`no valid message on ${unreached.join(', ')}`)
process.exitCode = tally.wrong === 0 && covered.size === callNames.length ? 0 : 1
