import { describe, expect, it } from 'vitest'
import { AppError, callNames, childMay, type CallName } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import type { Handlers } from './answer.ts'
import { createChildGate } from './child-gate.ts'

const readable = '6f6f3a52-4b3a-4d1c-9c39-0c2f4c6d4e11'

const createHarness = () => {
  let on = true
  const reached: CallName[] = []
  const handlers = Object.fromEntries(
    callNames.map((name) => [name, () => (reached.push(name), null)]),
  ) as unknown as Handlers
  const house = {
    childView: { isOn: () => on },
    library: {
      isReadable: (id: string) => id === readable,
      listReadable: () => ({ revision: 1, stories: [], next: null, total: 0 }),
    },
  } as unknown as Pick<House, 'childView' | 'library'>
  const gated = createChildGate(house, handlers) as unknown as Record<CallName, (input: unknown) => unknown>
  return { gated, reached, leave: () => (on = false) }
}

const isRefused = (work: () => unknown): boolean => {
  try {
    work()
    return false
  } catch (error) {
    return error instanceof AppError && error.code === 'refused'
  }
}

describe('the child’s view in main', () => {
  it('refuses every call that its table does not allow, before anything is done', () => {
    const { gated, reached } = createHarness()
    const open = callNames.filter((name) => !isRefused(() => gated[name]({ storyId: 'a draft' })))
    expect(open.toSorted()).toEqual(
      [
        'app.hush',
        'app.info',
        'child.enter',
        'child.leave',
        'child.state',
        'settings.get',
        'stories.list',
      ].toSorted(),
    )
    expect(reached.filter((name) => childMay[name] !== 'yes')).toEqual([])
  })

  it('lets books be read that may be, and no others', () => {
    const { gated, reached } = createHarness()
    const forBooks = callNames.filter((name) => childMay[name] === 'books')
    for (const name of forBooks) expect(isRefused(() => gated[name]({ storyId: readable }))).toBe(false)
    // The list is one of its own.
    expect(reached.toSorted()).toEqual(forBooks.filter((name) => name !== 'stories.list').toSorted())
  })

  it('lets the letters be made larger, and no other setting be changed', () => {
    const { gated, reached } = createHarness()
    expect(isRefused(() => gated['settings.update']({ reading: { textSize: 30 } }))).toBe(false)
    expect(reached).toEqual(['settings.update'])
    for (const patch of [{ offline: false }, { approval: false }, { reading: {}, theme: 'day' }])
      expect(isRefused(() => gated['settings.update'](patch))).toBe(true)
    expect(reached).toEqual(['settings.update'])
  })

  it('lets everything through when it is off', () => {
    const { gated, reached, leave } = createHarness()
    leave()
    for (const name of callNames) gated[name]({})
    expect(reached).toEqual([...callNames])
  })
})
