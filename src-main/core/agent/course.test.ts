import { describe, expect, it } from 'vitest'
import type { IllustratorId } from '#contract/index.ts'
import type { Attempt } from '../ports.ts'
import { failureKinds } from '../providers/failure.ts'
import { failurePolicy } from '../providers/failure-policy.ts'
import { mustBeGentle, nextStep, type Availability, type Outlook } from './course.ts'

const order: readonly IllustratorId[] = ['ai-horde', 'hugging-face', 'built-in']

const row = (provider: IllustratorId, code: string, outcome: Attempt['outcome'] = 'failed'): Attempt => ({
  id: 1,
  jobId: 'j',
  provider,
  model: null,
  outcome,
  code,
  message: `${provider} ${code}.`,
  startedAt: 0,
  endedAt: 1,
})

const step = (
  trail: readonly Attempt[],
  states: Partial<Record<IllustratorId, Availability>> = {},
  change: Partial<Outlook> = {},
) =>
  nextStep({
    order,
    trail,
    available: (id) => states[id] ?? { kind: 'ready' },
    hasPlace: () => true,
    insteadOf: () => [],
    unreachable: false,
    now: 1_000,
    ...change,
  })

const open: Availability = { kind: 'paused', until: 31_000, polite: false, dead: null }

describe('nextStep', () => {
  it('asks the first of the order', () => {
    expect(step([])).toEqual({ kind: 'ask', provider: 'ai-horde', passedOver: [] })
  })

  it.each(failureKinds)('%s: does what the table says', (kind) => {
    const { action, outcome } = failurePolicy[kind]
    const once = step([row('ai-horde', kind, outcome)])
    if (action.do === 'retry') expect(once).toMatchObject({ kind: 'ask', provider: 'ai-horde' })
    if (action.do === 'next') expect(once).toMatchObject({ kind: 'ask', provider: 'hugging-face' })
    // However often it comes, it comes to an end.
    const often = Array.from({ length: 8 }, () => row('ai-horde', kind, outcome))
    if (kind !== 'offline') expect(step(often)).toMatchObject({ kind: 'ask', provider: 'hugging-face' })
  })

  it('passes over what is not set up without a word, and what is paused or offline with one', () => {
    expect(step([], { 'ai-horde': { kind: 'unset' } })).toEqual({
      kind: 'ask',
      provider: 'hugging-face',
      passedOver: [],
    })
    expect(step([], { 'ai-horde': open, 'hugging-face': { kind: 'offline' } })).toEqual({
      kind: 'ask',
      provider: 'built-in',
      passedOver: [
        { provider: 'ai-horde', code: 'paused' },
        { provider: 'hugging-face', code: 'offline' },
      ],
    })
    // Rows about those passed over are no tries.
    expect(step([row('ai-horde', 'paused')])).toMatchObject({ kind: 'ask', provider: 'ai-horde' })
  })

  it('waits in place up to a minute for a provider that asked for it', () => {
    const polite = (until: number): Availability => ({ kind: 'paused', until, polite: true, dead: null })
    expect(step([], { 'ai-horde': polite(60_000) })).toEqual({ kind: 'hold', why: 'paused', until: 60_000 })
    expect(step([], { 'ai-horde': polite(62_000) })).toMatchObject({ kind: 'ask', provider: 'hugging-face' })
  })

  it('holds when all that could paint is paused or offline', () => {
    const others: Partial<Record<IllustratorId, Availability>> = {
      'hugging-face': { kind: 'unset' },
      'built-in': { kind: 'unset' },
    }
    expect(step([], { ...others, 'ai-horde': open })).toEqual({ kind: 'hold', why: 'paused', until: 31_000 })
    expect(step([], { ...others, 'ai-horde': { kind: 'trial' } })).toEqual({
      kind: 'hold',
      why: 'paused',
      until: null,
    })
    expect(step([], { ...others, 'ai-horde': { kind: 'offline' } })).toEqual({
      kind: 'hold',
      why: 'offline',
      until: null,
    })
  })

  it('does not wait for what only a person can mend', () => {
    const dead: Availability = { ...open, dead: { code: 'unauthorised', message: 'The key is not known.' } }
    const only = { order: ['ai-horde'] as const }
    expect(step([], { 'ai-horde': dead }, only)).toMatchObject({
      kind: 'fail',
      failure: { code: 'unauthorised' },
    })
  })

  it('ends with the words of the last who was asked', () => {
    const trail = [
      row('ai-horde', 'no-model'),
      row('hugging-face', 'model-gone'),
      row('built-in', 'too-large'),
    ]
    expect(step(trail)).toMatchObject({ kind: 'fail', failure: { code: 'too-large' } })
    const result = step(trail)
    expect(result.kind === 'fail' && result.failure.message).toMatch(
      /^built-in too-large\. The story .* kept\. /,
    )
  })

  it('waits for a free place, or goes where the work is shared out to', () => {
    const full = { hasPlace: (id: IllustratorId) => id !== 'ai-horde' }
    expect(step([], {}, full)).toEqual({ kind: 'wait-for-place', provider: 'ai-horde' })
    const shared = { ...full, insteadOf: () => ['hugging-face'] as const }
    expect(step([], {}, shared)).toMatchObject({ kind: 'ask', provider: 'hugging-face' })
    expect(step([], { 'hugging-face': open }, shared)).toEqual({
      kind: 'wait-for-place',
      provider: 'ai-horde',
    })
  })

  it('words a job gently once, and leaves a provider that refuses even that', () => {
    const censored = row('ai-horde', 'censored', 'censored')
    expect(mustBeGentle([])).toBe(false)
    expect(mustBeGentle([censored])).toBe(true)
    expect(step([censored, { ...censored }])).toMatchObject({ provider: 'hugging-face' })
    const refused = row('hugging-face', 'prompt-refused', 'censored')
    expect(step([censored, { ...censored }, refused])).toMatchObject({ provider: 'built-in' })
  })

  it('does not paint for ever what ends the app', () => {
    const interrupted = row('built-in', 'interrupted', 'interrupted')
    const only = { order: ['built-in'] as const }
    expect(step([interrupted, interrupted], {}, only)).toMatchObject({ kind: 'ask' })
    expect(step([interrupted, interrupted, interrupted], {}, only)).toMatchObject({ kind: 'fail' })
  })

  it('does not count being unreachable while nobody can be reached', () => {
    const tries = Array.from({ length: 9 }, () => row('ai-horde', 'network'))
    expect(step(tries, {}, { order: ['ai-horde'], unreachable: true })).toMatchObject({ kind: 'ask' })
    expect(step(tries, {}, { order: ['ai-horde'], unreachable: false })).toMatchObject({ kind: 'fail' })
  })
})
