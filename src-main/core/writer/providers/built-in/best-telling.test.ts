import { describe, expect, it } from 'vitest'
import { chooseTelling, repeatsOf } from './best-telling.ts'

const measure = (said: readonly string[] = [], own: readonly string[] = []) => ({
  said: new Set(said),
  own,
  words: 4,
})
const tell = (...texts: readonly string[]) => texts.map((text) => ({ text }))

describe('chooseTelling', () => {
  it('takes the telling that the others share least with', () => {
    const tellings = tell('It was quite still.', 'It was quite still.', 'Not a leaf moved.')
    expect(chooseTelling(tellings, measure()).text).toBe('Not a leaf moved.')
  })

  it('would rather have a sentence of this story than one of anyone’s', () => {
    const tellings = tell('He was quite still.', 'Pip was quite still.')
    expect(chooseTelling(tellings, measure([], ['Pip'])).text).toBe('Pip was quite still.')
  })

  it('says nothing twice while there is another way', () => {
    const tellings = tell('Pip was quite still.', 'It was quite still.')
    expect(chooseTelling(tellings, measure(['Pip was quite still.'], ['Pip'])).text).toBe(
      'It was quite still.',
    )
  })

  it('comes near the length of the level', () => {
    const tellings = tell('Not one leaf on the whole of the big old oak tree moved.', 'Not a leaf moved.')
    expect(chooseTelling(tellings, measure()).text).toBe('Not a leaf moved.')
  })

  it('refuses to choose from nothing', () => {
    expect(() => chooseTelling([], measure())).toThrow(RangeError)
  })
})

describe('repeatsOf', () => {
  it('counts what was said before, in the story or on the page', () => {
    expect(repeatsOf(['One.', 'Two.', 'Two.'], new Set(['One.']))).toBe(2)
  })
})
