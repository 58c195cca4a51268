import { describe, expect, it } from 'vitest'
import { createProjection } from './projection.ts'

type Words = readonly string[]

function setUp(): {
  readonly projection: ReturnType<typeof createProjection<Words, string>>
  readonly shown: Words[]
  readonly answer: (revision: number, value: Words) => void
  readonly fail: (reason: Error) => void
} {
  const waiting: {
    resolve: (snapshot: { revision: number; value: Words }) => void
    reject: (e: Error) => void
  }[] = []
  const shown: Words[] = []
  const projection = createProjection<Words, string>({
    fetch: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
    apply: (value, event) => [...value, event],
    publish: (value) => shown.push(value),
  })
  return {
    projection,
    shown,
    answer: (revision, value) => waiting.shift()?.resolve({ revision, value }),
    fail: (reason) => waiting.shift()?.reject(reason),
  }
}

describe('createProjection', () => {
  it('applies what arrived while the snapshot was under way, unless the snapshot has it already', async () => {
    const { projection, shown, answer } = setUp()
    const loaded = projection.load()
    projection.receive({ revision: 4, key: 'a', event: 'in the snapshot' })
    projection.receive({ revision: 6, key: 'a', event: 'newer' })
    answer(5, ['first'])
    await loaded
    expect(shown).toEqual([['first', 'newer']])
  })

  it('drops a change that is older than one applied to the same key, and keeps those of other keys', async () => {
    const { projection, shown, answer } = setUp()
    const loaded = projection.load()
    answer(1, [])
    await loaded
    projection.receive({ revision: 5, key: 'a', event: 'a5' })
    projection.receive({ revision: 4, key: 'a', event: 'a4, late' })
    projection.receive({ revision: 5, key: 'a', event: 'a5, again' })
    projection.receive({ revision: 3, key: 'b', event: 'b3' })
    expect(shown.at(-1)).toEqual(['a5', 'b3'])
  })

  it('drops the answer to an older load, and goes on showing changes meanwhile', async () => {
    const { projection, shown, answer } = setUp()
    const first = projection.load()
    const second = projection.load()
    answer(9, ['old search'])
    await first
    expect(shown).toEqual([])
    answer(3, ['new search'])
    await second
    const third = projection.load()
    projection.receive({ revision: 4, key: 'a', event: 'x' })
    expect(shown).toEqual([['new search'], ['new search', 'x']])
    answer(4, ['new search', 'x'])
    await third
    expect(shown.at(-1)).toEqual(['new search', 'x'])
  })

  it('keeps what it showed when a fetch fails, and can load again', async () => {
    const { projection, shown, answer, fail } = setUp()
    const loaded = projection.load()
    answer(1, ['kept'])
    await loaded
    const broken = projection.load()
    fail(new Error('no answer'))
    await expect(broken).rejects.toThrow('no answer')
    projection.receive({ revision: 2, key: 'a', event: 'still applied' })
    expect(shown.at(-1)).toEqual(['kept', 'still applied'])
  })
})
