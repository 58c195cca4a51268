import { describe, expect, it } from 'vitest'
import type { ProvidersView } from '#contract/index.ts'
import { estimateSeconds, makersOf } from './estimate.ts'
import { clampPages, topicProblem } from './request-limits.ts'
import { pickIdeas } from './topic-ideas.ts'
import { beginsAt, nextAt } from './when.ts'

describe('topicProblem', () => {
  it('asks for a few words, and says by how much it is too long', () => {
    expect(topicProblem('  \n')).toEqual({ kind: 'empty' })
    expect(topicProblem('x'.repeat(500))).toBeNull()
    expect(topicProblem('x'.repeat(512))).toEqual({ kind: 'too-long', over: 12 })
  })
})

describe('clampPages', () => {
  it.each([
    [3, 4],
    [8.4, 8],
    [99, 16],
    [Number.NaN, 4],
  ])('%d becomes %d', (typed, pages) => {
    expect(clampPages(typed)).toBe(pages)
  })
})

describe('when a story is made', () => {
  const local = (hour: number, minute: number, day = 25): number =>
    new Date(2026, 10, day, hour, minute).getTime()

  it('is tonight, or tomorrow where the hour has passed', () => {
    expect(nextAt('22:00', local(20, 15))).toBe(local(22, 0))
    expect(nextAt('22:00', local(22, 0))).toBe(local(22, 0, 26))
    expect(nextAt('05:30', local(20, 15))).toBe(local(5, 30, 26))
  })

  it('is said only where it is not at once', () => {
    expect(beginsAt('now', '22:00', 0)).toBeUndefined()
    expect(beginsAt('after-others', '22:00', 0)).toEqual({ kind: 'after-others' })
    expect(beginsAt('tonight', '22:00', local(1, 0))).toEqual({ kind: 'at', at: local(22, 0) })
  })
})

describe('pickIdeas', () => {
  const seasonal = ['s1', 's2', 's3', 's4', 's5']
  const ofDay = { day: ['d1', 'd2'], night: ['n1'] }

  it('offers three of the season and one of the hour, and others the next time', () => {
    expect(pickIdeas(seasonal, ofDay, 'morning', 0)).toEqual(['s1', 's2', 's3', 'd1'])
    expect(pickIdeas(seasonal, ofDay, 'night', 1)).toEqual(['s4', 's5', 's1', 'n1'])
  })
})

describe('who makes it', () => {
  const providers: ProvidersView = {
    illustrators: [
      { id: 'ai-horde', name: 'AI Horde', readiness: 'no-key', leavesComputer: true, secondsPerPage: 40 },
      {
        id: 'hugging-face',
        name: 'Hugging Face',
        readiness: 'ready',
        leavesComputer: true,
        secondsPerPage: 9,
      },
      { id: 'built-in', name: 'Built-in', readiness: 'ready', leavesComputer: false, secondsPerPage: 0.4 },
    ],
    writers: [
      {
        id: 'local',
        name: 'At home',
        readiness: 'no-server',
        leavesComputer: false,
        secondsPerPage: null,
        languages: ['en', 'de', 'uk'],
        kinds: ['story', 'lullaby'],
        bilingual: true,
      },
      {
        id: 'built-in',
        name: 'Built-in',
        readiness: 'ready',
        leavesComputer: false,
        secondsPerPage: 0.1,
        languages: ['en'],
        kinds: ['story'],
        bilingual: false,
      },
    ],
  }
  const english = { language: 'en', secondLanguage: null, kind: 'story' } as const

  it('is the first that is ready; the others stand in; who is outside is named', () => {
    const makers = makersOf(providers, { ...english, illustrated: true })
    expect(makers.illustrator?.id).toBe('hugging-face')
    expect(makers.standIns.map(({ id }) => id)).toEqual(['built-in'])
    expect(makers.sees.map(({ id }) => id)).toEqual(['hugging-face'])
  })

  it('takes as long as the pages need at so many at once', () => {
    expect(estimateSeconds(makersOf(providers, { ...english, illustrated: true }), 8, 2)).toBeCloseTo(36.8)
    expect(estimateSeconds(makersOf(providers, { ...english, illustrated: false }), 8, 2)).toBeCloseTo(0.8)
  })

  it('is nobody where who is ready does not write it, and who can as soon as it is there', () => {
    const atHome: ProvidersView = {
      ...providers,
      writers: providers.writers.map((writer) => ({ ...writer, readiness: 'ready' })),
    }
    const wish = { ...english, illustrated: false }
    for (const part of [{ language: 'de' }, { kind: 'lullaby' }, { secondLanguage: 'uk' }] as const) {
      expect(makersOf(providers, { ...wish, ...part }).writer).toBeNull()
      expect(makersOf(atHome, { ...wish, ...part }).writer?.id).toBe('local')
    }
    expect(makersOf(atHome, { ...wish, kind: 'rhyme' }).writer).toBeNull()
    // The same language twice is a book of one language.
    expect(makersOf(providers, { ...wish, secondLanguage: 'en' }).writer?.id).toBe('built-in')
  })
})
