import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobStates, type JobState } from '#contract/index.ts'
import type { Job } from '../ports.ts'
import { isEnded, isUnderWay, move, newJob, type JobEvent } from './state-machine.ts'

const events: Readonly<Record<JobEvent['kind'], JobEvent>> = {
  send: { kind: 'send', provider: 'ai-horde', model: null },
  accept: { kind: 'accept', remoteId: 'r', model: 'm' },
  wait: { kind: 'wait', queuePosition: 2, secondsLeft: 9, hindrance: null },
  paint: { kind: 'paint', progress: 0.5, secondsLeft: 4 },
  check: { kind: 'check' },
  'take-up': { kind: 'take-up', fresh: true },
  linger: { kind: 'linger' },
  requeue: { kind: 'requeue' },
  complete: { kind: 'complete' },
  fail: { kind: 'fail', failure: { code: 'timeout', message: 'Too late.' } },
  cancel: { kind: 'cancel' },
}

const jobIn = (state: JobState): Job => ({
  ...newJob({ id: 'j', storyId: 's', page: 1, illustrators: null, now: 1 }),
  state,
})

const after = (job: Job, ...kinds: readonly JobEvent['kind'][]): Job =>
  kinds.reduce((current, kind) => {
    const result = move(current, events[kind], 5)
    if (!result.ok) throw new Error(result.reason)
    return result.job
  }, job)

describe('move', () => {
  it('goes the long way from queued to completed', () => {
    const job = after(jobIn('queued'), 'send', 'accept', 'wait', 'paint', 'check', 'complete')
    expect(job).toMatchObject({
      state: 'completed',
      remoteId: 'r',
      model: 'm',
      queuePosition: null,
      secondsLeft: null,
      progress: null,
      failure: null,
      updatedAt: 5,
    })
  })

  it('lets nothing happen to a job that has ended', () => {
    for (const state of jobStates.filter(isEnded)) {
      for (const event of Object.values(events)) expect(move(jobIn(state), event, 5).ok).toBe(false)
    }
  })

  it('can end every other job by failure and by cancelling', () => {
    for (const state of jobStates.filter((each) => !isEnded(each))) {
      expect(after(jobIn(state), 'fail').state).toBe('failed')
      expect(after(jobIn(state), 'cancel').state).toBe('cancelled')
    }
  })

  it('completes only what was checked, and sends only what waits for its turn', () => {
    const from = (kind: JobEvent['kind']) =>
      jobStates.filter((state) => move(jobIn(state), events[kind], 5).ok)
    expect(from('complete')).toEqual(['checking'])
    expect(from('send')).toEqual(['queued'])
    expect(from('requeue')).toEqual(jobStates.filter(isUnderWay))
  })

  it('forgets the old request when it queues again, and keeps it when it lingers', () => {
    const painting = after(jobIn('queued'), 'send', 'accept', 'paint')
    expect(after(painting, 'requeue')).toMatchObject({
      provider: null,
      remoteId: null,
      model: null,
      progress: null,
    })
    expect(after(painting, 'linger')).toMatchObject({ state: 'waiting', provider: 'ai-horde', remoteId: 'r' })
  })

  it('counts the stall limit anew only where nobody could have seen progress', () => {
    const job = { ...jobIn('waiting'), progressAt: 1 }
    const takenUp = (fresh: boolean) => move(job, { kind: 'take-up', fresh }, 99)
    expect(takenUp(true)).toMatchObject({ job: { progressAt: 99 } })
    expect(takenUp(false)).toMatchObject({ job: { progressAt: 1 } })
  })

  it('writes to the store exactly what it answers, and never changes what it was given', () => {
    const anyEvents = fc.array(fc.constantFrom(...Object.values(events)), { maxLength: 30 })
    fc.assert(
      fc.property(anyEvents, (sequence) => {
        let job = Object.freeze(jobIn('queued'))
        for (const event of sequence) {
          const result = move(job, event, 7)
          if (!result.ok) continue
          expect({ ...job, ...result.patch, updatedAt: 7 }).toEqual(result.job)
          job = Object.freeze(result.job)
        }
      }),
    )
  })
})
