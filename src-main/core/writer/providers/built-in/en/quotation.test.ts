import { describe, expect, it } from 'vitest'
import { english } from './index.ts'

/** Every text in what a language is made of. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** How many quotations are left open after it, for every way in which a template's choices can be made. */
function openAfter(template: string): ReadonlySet<number> {
  let at = 0
  const read = (isChoice: boolean): Set<number> => {
    const ways = new Set<number>()
    let open = new Set([0])
    const shift = (by: number): void => {
      open = new Set([...open].map((count) => count + by))
    }
    for (; at < template.length; at += 1) {
      const mark = template[at]
      if (mark === '“') shift(1)
      else if (mark === '”') shift(-1)
      else if (mark === '[') {
        at += 1
        const inside = read(true)
        open = new Set([...open].flatMap((count) => [...inside].map((more) => count + more)))
      } else if (isChoice && (mark === '|' || mark === ']')) {
        for (const count of open) ways.add(count)
        open = new Set([0])
        if (mark === ']') return ways
      }
    }
    return open
  }
  return read(false)
}

describe('quotations', () => {
  it('are counted in every way that a template can be told', () => {
    expect([...openAfter('“Yes,” said he. “[No.”|]')].sort()).toEqual([0, 1])
    expect([...openAfter('“[Yes|No [or so|]],” said he.')]).toEqual([0])
  })

  it('are closed, whatever is chosen', () => {
    const texts = textsIn(english).filter((text) => /[“”]/u.test(text))
    expect(texts.length).toBeGreaterThan(500)
    const open = texts.filter((text) => [...openAfter(text)].some((count) => count !== 0))
    expect(open).toEqual([])
  })
})
