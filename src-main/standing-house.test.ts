import { describe, expect, it } from 'vitest'
import { AppError } from '#contract/errors.ts'
import type { House } from '#core/house.ts'
import { standHouse, type StandingHouse } from './standing-house.ts'

interface World {
  readonly standing: StandingHouse
  readonly told: string[]
  /** What becomes of the next houses: the first of them stands. */
  readonly fates: ('stands' | 'is missing')[]
}

async function world(options: { readonly closes: boolean } = { closes: true }): Promise<World> {
  const told: string[] = []
  const fates: World['fates'] = []
  let built = 0
  const open = (): Promise<House> => {
    if (fates.shift() === 'is missing') {
      return Promise.reject(new AppError('library-missing', 'It is not there.', { retryable: true }))
    }
    built += 1
    const name = `house ${built}`
    return Promise.resolve({
      profile: name,
      start: () => told.push(`${name} starts`),
      close: () => {
        told.push(`${name} closes`)
        return options.closes ? Promise.resolve() : Promise.reject(new Error('disk I/O error'))
      },
    } as unknown as House)
  }
  const standing = await standHouse(open, (house) => told.push(`${house.profile} is joined`))
  return { standing, told, fates }
}

describe('a house that is opened anew', () => {
  it.each([true, false])(
    'stands in place of the one before (which closes in good order: %s)',
    async (closes) => {
      const { standing, told } = await world({ closes })
      await standing.reopen()
      expect(told).toEqual(['house 1 is joined', 'house 1 closes', 'house 2 is joined', 'house 2 starts'])
      expect(standing.current().profile).toBe('house 2')
      expect(standing.isClosed()).toBe(false)
      expect(standing.isAway()).toBe(false)
    },
  )

  it('is opened once, however many ask for it at a time', async () => {
    const { standing, told } = await world()
    await Promise.all([standing.reopen(), standing.reopen(), standing.reopen()])
    expect(told.filter((each) => each.endsWith('starts'))).toEqual(['house 2 starts'])
  })

  it('is away where it can’t be opened, until it can', async () => {
    const { standing, told, fates } = await world()
    fates.push('is missing', 'is missing')
    await expect(standing.reopen()).rejects.toThrow('It is not there.')
    expect(standing.isAway()).toBe(true)
    expect(standing.isClosed()).toBe(true)
    await expect(standing.reopen()).rejects.toThrow('It is not there.')
    await standing.reopen()
    expect(standing.isAway()).toBe(false)
    expect(standing.current().profile).toBe('house 2')
    // The one before is closed once.
    expect(told.filter((each) => each === 'house 1 closes')).toHaveLength(1)
  })

  it('is not touched while it is being moved', async () => {
    const { standing } = await world()
    let end = (): void => undefined
    const moving = standing.whileClosed(
      () => new Promise((resolve) => (end = resolve)),
      () => Promise.resolve(),
    )
    await Promise.resolve()
    expect(() => standing.reopen()).toThrow(/being moved/)
    await Promise.resolve()
    end()
    await moving
    expect(standing.isClosed()).toBe(false)
  })
})
