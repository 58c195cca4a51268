import { describe, expect, it } from 'vitest'
import type { JobState } from '#contract/index.ts'
import { noJobs } from '../jobs/state-machine.ts'
import { deriveStatus } from './status.ts'
import type { WritingState } from './story.ts'

const status = (writing: WritingState, jobs: Partial<Record<JobState, number>>, pages = 8) =>
  deriveStatus(writing, { ...noJobs(), ...jobs }, pages)

describe('deriveStatus', () => {
  it.each<[WritingState, Partial<Record<JobState, number>>, string]>([
    ['writing', { completed: 2, queued: 1 }, 'writing'],
    ['written', { completed: 7, checking: 1 }, 'illustrating'],
    ['written', { queued: 8 }, 'illustrating'],
    ['written', { completed: 8 }, 'completed'],
    ['written', {}, 'completed'],
    ['written', { completed: 7, failed: 1 }, 'completed-with-failures'],
    ['written', { failed: 8 }, 'completed-with-failures'],
    ['written', { completed: 7, cancelled: 1 }, 'completed-with-failures'],
    ['written', { cancelled: 8 }, 'cancelled'],
    ['failed', { completed: 3 }, 'failed'],
    ['cancelled', { completed: 3, cancelled: 2 }, 'cancelled'],
    ['cancelled', { completed: 3, painting: 1 }, 'illustrating'],
    ['cancelled', { completed: 8 }, 'completed'],
    ['cancelled', {}, 'cancelled'],
  ])('%s with %o is %s', (writing, jobs, expected) => {
    expect(status(writing, jobs)).toBe(expected)
  })
})
