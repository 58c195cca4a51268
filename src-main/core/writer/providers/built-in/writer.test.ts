import { ProviderFailure } from '#core/providers/failure.ts'
import type { WriterContext, WritingPlan, WritingStep } from '#core/writer/writer.ts'
import { describe, expect, it } from 'vitest'
import { writeStory } from './write-story.ts'
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

const here = { tell: (asked: WritingPlan) => Promise.resolve(writeStory(asked)) }

const context = (signal: AbortSignal, warnings: string[] = []): WriterContext => {
  const unused = (): never => {
    throw new Error('The built-in writer uses nothing but the signal and warnings')
  }
  return {
    fetch: unused,
    key: null,
    signal,
    clock: { now: unused, sleep: unused },
    log: { debug: unused, info: unused, warn: (said) => void warnings.push(said), error: unused },
  }
}

describe('createBuiltInWriter', () => {
  it('is always ready and keeps everything on this computer', async () => {
    const writer = createBuiltInWriter(here)
    expect(writer.descriptor).toMatchObject({ id: 'built-in', keyId: null, leavesComputer: false })
    expect(await writer.readiness(null)).toBe('ready')
  })

  it('hands over the opening, then every page in order', async () => {
    const steps: WritingStep[] = []
    for await (const step of createBuiltInWriter(here).write(plan, context(new AbortController().signal)))
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
      for await (const step of createBuiltInWriter(here).write(plan, context(controller.signal))) {
        steps.push(step)
        if (steps.length === 3) controller.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' } satisfies Partial<ProviderFailure>)
    expect(steps).toHaveLength(3)
  })

  it('tells the same story here where it cannot be told elsewhere, and says so in the log', async () => {
    const crash = () => Promise.reject(new ProviderFailure('crashed', 'The process ended'))
    const warnings: string[] = []
    const steps: WritingStep[] = []
    const { signal } = new AbortController()
    for await (const step of createBuiltInWriter({ tell: crash }).write(plan, context(signal, warnings)))
      steps.push(step)
    const { pages } = writeStory(plan)
    expect(steps.flatMap((step) => (step.kind === 'page' ? [step.page] : []))).toEqual(pages)
    expect(warnings).toHaveLength(1)
  })

  it('tells nothing here once it is stopped', async () => {
    const controller = new AbortController()
    const stopped = new Error('The window was closed')
    const tell = (): Promise<never> => {
      controller.abort(stopped)
      return Promise.reject(stopped)
    }
    const warnings: string[] = []
    const steps = createBuiltInWriter({ tell }).write(plan, context(controller.signal, warnings))
    await expect(steps[Symbol.asyncIterator]().next()).rejects.toMatchObject({ kind: 'cancelled' })
    expect(warnings).toEqual([])
  })
})
