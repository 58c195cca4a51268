import { describe, expect, it } from 'vitest'
import { createFakeBridge } from '../../api/fake/fake-bridge.ts'
import { createClient } from '../../api/client.ts'
import { linesFrom } from './log-lines.ts'

describe('the log on the screen', () => {
  const { bridge } = createFakeBridge({ scene: 'troubled', theme: 'system', now: () => 1e12, many: 0 })

  it('shows everything, what may be amiss, or what went wrong, as it came', async () => {
    const { lines } = await createClient(bridge).trouble.read()
    const levels = (choice: 'all' | 'warn' | 'error') => linesFrom(lines, choice).map(({ level }) => level)
    expect(levels('all')).toEqual(['error', 'warn', 'info', 'info'])
    expect(levels('warn')).toEqual(['error', 'warn'])
    expect(levels('error')).toEqual(['error'])
  })
})
