import { expect, it } from 'vitest'
import { createKeepAwake } from './keep-awake.ts'

it('keeps the computer awake only while something is being made, and only where it is allowed', () => {
  const log: string[] = []
  let ids = 0
  const awake = createKeepAwake({
    start: (type) => {
      log.push(type)
      return ++ids
    },
    stop: (id) => void log.push(`stop ${id}`),
  })
  awake.update({ making: false, allowed: true })
  awake.update({ making: true, allowed: false })
  expect(log).toEqual([])
  awake.update({ making: true, allowed: true })
  awake.update({ making: true, allowed: true })
  expect(log).toEqual(['prevent-app-suspension'])
  awake.update({ making: true, allowed: false })
  awake.update({ making: true, allowed: true })
  awake.update({ making: false, allowed: true })
  expect(log).toEqual(['prevent-app-suspension', 'stop 1', 'prevent-app-suspension', 'stop 2'])
})
