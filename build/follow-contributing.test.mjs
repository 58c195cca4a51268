import { describe, expect, it } from 'vitest'

import { stepsUnder, withChange } from './follow-contributing.mjs'

describe('a guide', () => {
  const guide = (/** @type {string} */ block) => `# A\n\n## B\n\n${block}\n\n## C\n`

  it('says what to do with each block', () => {
    const said = 'Create `a.ts`:\n\n```ts\nexport {}\n```\n\nLook:\n\n```sh\nls\n```'
    expect(stepsUnder(guide(said), '## B')).toEqual([{ path: 'a.ts', kind: 'create', text: 'export {}\n' }])
    expect(() => stepsUnder(guide('So:\n\n```ts\nexport {}\n```'), '## B')).toThrow('isn’t said')
    expect(() => stepsUnder(guide('In `a.ts`:\n\n```ts\nexport {}\n```'), '## B')).toThrow('isn’t said')
    expect(() => stepsUnder(guide(said), '## D')).toThrow('no heading')
  })

  it('adds lines where those around them stand, and nowhere else', () => {
    expect(withChange('a\nb\nc\n', '+x\n b\n+y\n@@\n c\n+z\n')).toBe('a\nx\nb\ny\nc\nz\n')
    expect(() => withChange('a\n', ' b\n+x\n')).toThrow('0 times')
    expect(() => withChange('a\na\n', ' a\n+x\n')).toThrow('2 times')
    expect(() => withChange('a\n', '+x\n')).toThrow('not once')
    expect(() => withChange('a\n', '-a\n+x\n')).toThrow('Neither')
  })
})
