import { describe, expect, it } from 'vitest'
import { jobStates, type IllustratorId } from '#contract/index.ts'
import type { IllustratorDescriptor } from '../illustrators/illustrator.ts'
import type { Job } from '../ports.ts'
import { recover } from './recovery.ts'
import { isEnded, isUnderWay, newJob } from './state-machine.ts'

const descriptor = (
  id: IllustratorId,
  change: Partial<IllustratorDescriptor> = {},
): IllustratorDescriptor => ({
  id,
  name: id,
  keyId: null,
  leavesComputer: true,
  resumable: false,
  paintsAfterPictures: false,
  ...change,
})
const horde = descriptor('ai-horde', { resumable: true })
const huggingFace = descriptor('hugging-face')
const builtIn = descriptor('built-in', { leavesComputer: false })

const job = (change: Partial<Job>): Job => ({
  ...newJob({ id: 'j', storyId: 's', page: 1, illustrators: null, now: 1 }),
  ...change,
})

describe('recover', () => {
  it('leaves what has ended and what still waits for its turn', () => {
    for (const state of jobStates.filter((each) => isEnded(each) || each === 'queued')) {
      expect(recover(job({ state }), horde)).toEqual({ kind: 'leave' })
    }
  })

  it.each(jobStates.filter(isUnderWay))(
    '%s: takes up by id, asks again where that is free, else interrupts',
    (state) => {
      expect(recover(job({ state, provider: 'ai-horde', remoteId: 'r' }), horde)).toEqual({ kind: 'take-up' })
      // The Horde may have taken the request, and the id was lost.
      expect(recover(job({ state, provider: 'ai-horde' }), horde)).toEqual({ kind: 'interrupt' })
      expect(recover(job({ state, provider: 'hugging-face' }), huggingFace)).toEqual({ kind: 'interrupt' })
      expect(recover(job({ state, provider: 'hugging-face', remoteId: 'r' }), huggingFace)).toEqual({
        kind: 'interrupt',
      })
      expect(recover(job({ state, provider: 'built-in' }), builtIn)).toEqual({ kind: 'requeue' })
      expect(recover(job({ state, provider: 'local' }), undefined)).toEqual({ kind: 'requeue' })
    },
  )
})
