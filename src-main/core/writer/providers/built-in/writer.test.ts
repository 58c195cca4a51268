import { ProviderFailure } from '#core/providers/failure.ts'
import type { WriterContext, WritingStep } from '#core/writer/writer.ts'
import { describe, expect, it } from 'vitest'
import { createBuiltInWriter } from './writer.ts'

const plan = {
  topic: 'a fox',
  level: 'early',
  language: 'en',
  pages: 5,
  seed: 7,
  kind: 'story',
  secondLanguage: null,
  written: null,
} as const

const context = (signal: AbortSignal): WriterContext => {
  const unused = (): never => {
    throw new Error('The built-in writer uses nothing but the signal')
  }
  return {
    fetch: unused,
    key: null,
    signal,
    clock: { now: unused, sleep: unused },
    log: { debug: unused, info: unused, warn: unused, error: unused },
  }
}

describe('createBuiltInWriter', () => {
  it('is always ready and keeps everything on this computer', async () => {
    const writer = createBuiltInWriter()
    expect(writer.descriptor).toMatchObject({ id: 'built-in', keyId: null, leavesComputer: false })
    expect(await writer.readiness(null)).toBe('ready')
  })

  it('hands over the opening, then every page in order', async () => {
    const steps: WritingStep[] = []
    for await (const step of createBuiltInWriter().write(plan, context(new AbortController().signal)))
      steps.push(step)
    expect(steps.map((step) => (step.kind === 'page' ? step.page.number : step.kind))).toEqual([
      'opening',
      1,
      2,
      3,
      4,
      5,
    ])
  })

  it('stops when it is told to, keeping what it handed over', async () => {
    const controller = new AbortController()
    const steps: WritingStep[] = []
    const reading = (async () => {
      for await (const step of createBuiltInWriter().write(plan, context(controller.signal))) {
        steps.push(step)
        if (steps.length === 3) controller.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' } satisfies Partial<ProviderFailure>)
    expect(steps).toHaveLength(3)
  })
})
