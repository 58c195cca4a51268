import { describe, expect, it } from 'vitest'
import { ProviderFailure } from '#core/providers/failure.ts'
import { chooseRoute, preferredModels, type LiveChatModel } from './models.ts'

const live = (id: string, change: Partial<LiveChatModel> = {}): LiveChatModel => ({
  id,
  providers: ['cheap', 'dear'],
  structured: ['dear'],
  ...change,
})
const [first = '', second = ''] = preferredModels

const kindOf = (work: () => unknown): string => {
  try {
    work()
  } catch (cause) {
    if (cause instanceof ProviderFailure) return cause.kind
    throw cause
  }
  return 'none'
}

describe('without a choice in the settings', () => {
  it('asks the first of the usual models that is live, where answers can be held to a schema', () => {
    expect(chooseRoute('', [live(second), live(first)])).toEqual({
      model: `${first}:dear`,
      takesSchema: true,
    })
    expect(chooseRoute('', [live(first, { providers: [], structured: [] }), live(second)]).model).toBe(
      `${second}:dear`,
    )
  })
  it('leaves the provider to Hugging Face where none can', () => {
    expect(chooseRoute('', [live(first, { structured: [] })])).toEqual({ model: first, takesSchema: false })
  })
  it('says so where none is live', () => {
    expect(kindOf(() => chooseRoute('', [live('someone/else')]))).toBe('no-model')
  })
  it('asks the first where nothing is known', () => {
    expect(chooseRoute('', null)).toEqual({ model: first, takesSchema: true })
  })
})

describe('with one', () => {
  it('asks it, and no other', () => {
    expect(chooseRoute('someone/else', [live(first), live('someone/else')]).model).toBe('someone/else:dear')
    expect(kindOf(() => chooseRoute('someone/else', [live(first)]))).toBe('no-model')
  })
  it('asks it of the provider that it names', () => {
    expect(chooseRoute('someone/else:groq', [live(first)])).toEqual({
      model: 'someone/else:groq',
      takesSchema: true,
    })
  })
  it.each(['gpt-4', '../../api/whoami', 'a/b/c', 'a b/c', 'org/name:x y', 'https://evil.example/x'])(
    'refuses %s, which is no name',
    (wanted) => {
      expect(kindOf(() => chooseRoute(wanted, null))).toBe('model-gone')
    },
  )
})
