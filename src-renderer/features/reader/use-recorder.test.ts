import { expect, it } from 'vitest'
import { whyNotRecorded } from './recording.ts'
import { ticked } from './use-recorder.ts'

it('counts the seconds of a recording, and never takes back that it has ended', () => {
  expect(ticked({ kind: 'recording', seconds: 1 }, 2)).toEqual({ kind: 'recording', seconds: 2 })
  const recorded = { kind: 'recorded', recorded: { blob: new Blob(), duration: 5 }, url: 'blob:x' } as const
  expect(ticked(recorded, 3)).toBe(recorded)
  const failed = { kind: 'failed', why: 'in-use' } as const
  expect(ticked(failed, 3)).toBe(failed)
})

it('says why there is no recording', () => {
  const named = (name: string): string => whyNotRecorded(new DOMException('', name))
  expect(named('NotFoundError')).toBe('no-microphone')
  expect(named('NotAllowedError')).toBe('not-allowed')
  expect(named('NotReadableError')).toBe('in-use')
  expect(named('NotSupportedError')).toBe('unsupported')
  expect(named('TypeError')).toBe('failed')
  expect(whyNotRecorded('odd')).toBe('failed')
})
