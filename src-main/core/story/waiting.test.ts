import { describe, expect, it } from 'vitest'
import type { NoticeView } from '#contract/index.ts'
import { createAgentHarness } from '../testing/agent-harness.ts'
import { silentLog } from '../testing/scripted.ts'
import type { Story } from './story.ts'
import { createWaiting } from './waiting.ts'

const createHarness = () => {
  const house = createAgentHarness()
  const { stories } = house.stores
  const begun: string[] = []
  const notices: NoticeView[] = []
  let ids = 0
  const ask = (begins: Story['begins']): string => {
    const id = `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`
    stories.insert({
      ...{ id, topic: 'a fox', title: '', level: 'early', language: 'en', pageCount: 4, illustrated: false },
      ...{ seed: 1, writing: 'writing', writer: null, failure: null, createdAt: ids, updatedAt: ids, begins },
    })
    return id
  }
  const finish = (id: string): void => stories.update(id, { writing: 'written' }, house.clock.now())
  const waiting = createWaiting({
    clock: house.clock,
    log: silentLog,
    stories,
    begin: (id) => {
      begun.push(id)
      stories.update(id, { begins: null }, house.clock.now())
    },
    onNotice: (notice) => notices.push(notice),
  })
  return { house, stories, begun, notices, ask, finish, waiting }
}

const hour = 3_600_000

describe('stories that wait', () => {
  it('begin at their time, and not before', async () => {
    const { house, begun, notices, ask, waiting } = createHarness()
    const id = ask({ kind: 'at', at: house.clock.now() + hour })
    waiting.start()
    await house.clock.advance(hour - 60_000)
    expect(begun).toEqual([])
    await house.clock.advance(90_000)
    expect(begun).toEqual([id])
    expect(notices).toEqual([])
  })

  it('are looked after only while there are any', async () => {
    const { house, begun, ask, waiting } = createHarness()
    const before = house.clock.sleepers()
    waiting.start()
    await house.clock.advance(120_000)
    expect(house.clock.sleepers()).toBe(before)
    const id = ask({ kind: 'at', at: house.clock.now() + hour })
    waiting.look()
    waiting.look()
    expect(house.clock.sleepers()).toBe(before + 1)
    await house.clock.advance(hour + 60_000)
    expect(begun).toEqual([id])
    expect(house.clock.sleepers()).toBe(before)
  })

  it('begin after the others, one after the other', async () => {
    const { house, begun, ask, finish, waiting } = createHarness()
    const other = ask(null)
    const [first, second] = [ask({ kind: 'after-others' }), ask({ kind: 'after-others' })]
    waiting.start()
    await house.clock.advance(120_000)
    expect(begun).toEqual([])
    finish(other)
    waiting.look()
    expect(begun).toEqual([first])
    waiting.look()
    expect(begun).toEqual([first])
    finish(first)
    await house.clock.advance(60_000)
    expect(begun).toEqual([first, second])
  })

  it('that were missed begin at the next start, which says so', () => {
    const { house, begun, notices, ask, waiting } = createHarness()
    const missed = ask({ kind: 'at', at: house.clock.now() - hour })
    const justNow = ask({ kind: 'at', at: house.clock.now() - 1_000 })
    waiting.start()
    expect(begun).toEqual([missed, justNow])
    expect(notices).toMatchObject([{ reason: 'night-missed', details: { stories: '1' } }])
  })

  it('do not begin in the bin, when they were stopped, or once the app ends', async () => {
    const { house, stories, begun, ask, waiting } = createHarness()
    const soon = { kind: 'at', at: house.clock.now() + 1_000 } as const
    stories.update(ask(soon), { deletedAt: 5 }, 5)
    stories.update(ask(soon), { writing: 'cancelled' }, 5)
    waiting.start()
    await house.clock.advance(120_000)
    expect(begun).toEqual([])
    ask(soon)
    waiting.stop()
    await house.clock.advance(120_000)
    expect(begun).toEqual([])
  })
})
