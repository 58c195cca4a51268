import { describe, expect, it, vi } from 'vitest'
import type { Failure } from '#core/story/story.ts'
import type { OpenStore } from './open-store.ts'
import { job, newStory, page, sha, storyId, temporaryStore, version } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

/** Story 1 with two pages, without jobs. */
function store(): OpenStore {
  const opened = temporaryStore()
  opened.stories.insert(newStory(1))
  opened.stories.putPage(storyId(1), page(1), null, 1)
  opened.stories.putPage(storyId(1), page(2), null, 1)
  return opened
}

describe('a job', () => {
  it('comes back as it was put', () => {
    const { jobs } = store()
    const whole = job('a', 1, 1, {
      state: 'waiting',
      illustrators: ['local', 'built-in'],
      provider: 'ai-horde',
      model: 'Dreamshaper',
      remoteId: '{"id": "x"}',
      worker: 'w',
      queuePosition: 12,
      secondsLeft: 33.5,
      progress: 0.25,
      failure: { code: 'timeout', message: 'It took too long.' },
    })
    jobs.enqueue(whole)
    expect(jobs.get('a')).toEqual(whole)
    expect(jobs.get('b')).toBeUndefined()
  })

  it('needs a page', () => {
    const { jobs } = store()
    expect(() => jobs.enqueue(job('a', 1, 3))).toThrow(/FOREIGN KEY/)
    expect(() => jobs.enqueue(job('a', 2, 1))).toThrow(/FOREIGN KEY/)
  })

  it('is moved by one of two who want to, and keeps what the patch does not name', () => {
    const { jobs } = store()
    jobs.enqueue(job('a', 1, 1, { model: 'm' }))
    expect(jobs.move('a', 'queued', { state: 'sent', provider: 'ai-horde' }, 5_000)).toBe(true)
    expect(jobs.move('a', 'queued', { state: 'sent', provider: 'local' }, 5_001)).toBe(false)
    expect(jobs.move('b', 'queued', { state: 'sent' }, 5_001)).toBe(false)
    expect(jobs.get('a')).toEqual(
      job('a', 1, 1, { state: 'sent', provider: 'ai-horde', model: 'm', updatedAt: 5_000 }),
    )
  })

  it('begins with its attempt, or not at all', () => {
    const { jobs } = store()
    jobs.enqueue(job('a', 1, 1))
    const start = { provider: 'ai-horde', model: 'm', startedAt: 5 } as const
    const sent = { state: 'sent', provider: 'ai-horde' } as const
    const id = jobs.begin('a', 'queued', sent, start, 6)
    expect(jobs.begin('a', 'queued', sent, start, 7)).toBeNull()
    expect(jobs.begin('b', 'queued', sent, start, 7)).toBeNull()
    expect(jobs.get('a')).toEqual(job('a', 1, 1, { ...sent, updatedAt: 6 }))
    expect(jobs.attempts(storyId(1), 1)).toMatchObject([{ id, outcome: 'running', startedAt: 5, model: 'm' }])
  })

  it('moves on together with the end of its attempt, or neither', () => {
    const { jobs } = store()
    jobs.enqueue(job('a', 1, 1))
    const id = jobs.startAttempt('a', { provider: 'local', model: null, startedAt: 1 })
    const ended = { id, end: { outcome: 'failed', code: 'timeout', message: null, endedAt: 3 } } as const
    expect(jobs.move('a', 'painting', { state: 'queued' }, 3, ended)).toBe(false)
    expect(jobs.attempts(storyId(1), 1)).toMatchObject([{ outcome: 'running' }])
    expect(jobs.move('a', 'queued', { state: 'failed' }, 3, ended)).toBe(true)
    expect(jobs.get('a')?.state).toBe('failed')
    expect(jobs.attempts(storyId(1), 1)).toMatchObject([{ outcome: 'failed', code: 'timeout', endedAt: 3 }])
  })

  it('is noted as far as it is, by the rules of a move', () => {
    const { jobs, stories } = store()
    jobs.enqueue(job('a', 1, 1, { state: 'sent' }))
    const before = stories.revision()
    expect(jobs.note('a', 'sent', { state: 'painting', progress: 0.5 }, 7)).toBe(true)
    expect(jobs.note('a', 'sent', { state: 'waiting' }, 8)).toBe(false)
    expect(jobs.get('a')).toEqual(job('a', 1, 1, { state: 'painting', progress: 0.5, updatedAt: 7 }))
    expect(stories.revision()).toBe(before + 1)
  })

  it('can be moved within its state, and to null', () => {
    const { jobs } = store()
    const failure: Failure = { code: 'x', message: 'y' }
    jobs.enqueue(job('a', 1, 1, { state: 'waiting', queuePosition: 9, remoteId: 'r', failure }))
    const patch = { queuePosition: null, remoteId: null, failure: null, illustrators: ['built-in'] as const }
    expect(jobs.move('a', 'waiting', patch, 1)).toBe(true)
    expect(jobs.get('a')).toMatchObject({ ...patch, state: 'waiting' })
  })

  it('is found by page, the newest first; open ones oldest first', () => {
    const { jobs } = store()
    jobs.enqueue(job('old', 1, 1, { createdAt: 9_999 }))
    jobs.enqueue(job('other', 1, 2))
    // Enqueued later, though its clock said earlier.
    jobs.enqueue(job('new', 1, 1, { createdAt: 1 }))
    expect(jobs.ofPage(storyId(1), 1)?.id).toBe('new')
    expect(jobs.ofPage(storyId(1), 9)).toBeUndefined()
    expect(jobs.ofStory(storyId(1)).map(({ id }) => id)).toEqual(['new', 'other'])
    expect(jobs.open().map(({ id }) => id)).toEqual(['old', 'other', 'new'])
    for (const [id, state] of [
      ['old', 'failed'],
      ['other', 'cancelled'],
      ['new', 'completed'],
    ] as const) {
      jobs.move(id, 'queued', { state }, 1)
    }
    expect(jobs.open()).toEqual([])
  })
})

describe('the trail', () => {
  it('holds every attempt at a page, over all its jobs, oldest first', () => {
    const { jobs } = store()
    jobs.enqueue(job('a', 1, 1))
    jobs.enqueue(job('elsewhere', 1, 2))
    const first = jobs.startAttempt('a', { provider: 'ai-horde', model: null, startedAt: 10 })
    jobs.startAttempt('elsewhere', { provider: 'local', model: null, startedAt: 11 })
    jobs.endAttempt(first, {
      outcome: 'censored',
      code: 'censored',
      message: 'said',
      endedAt: 20,
      model: 'm',
    })
    jobs.enqueue(job('b', 1, 1))
    const second = jobs.startAttempt('b', { provider: 'local', model: 'sd', startedAt: 30 })
    expect(jobs.attempts(storyId(1), 1)).toEqual([
      {
        id: first,
        jobId: 'a',
        provider: 'ai-horde',
        model: 'm',
        outcome: 'censored',
        code: 'censored',
        message: 'said',
        startedAt: 10,
        endedAt: 20,
      },
      {
        id: second,
        jobId: 'b',
        provider: 'local',
        model: 'sd',
        outcome: 'running',
        code: null,
        message: null,
        startedAt: 30,
        endedAt: null,
      },
    ])
  })

  it('ends an attempt once', () => {
    const { jobs } = store()
    jobs.enqueue(job('a', 1, 1))
    const id = jobs.startAttempt('a', { provider: 'ai-horde', model: null, startedAt: 10 })
    jobs.endAttempt(id, { outcome: 'interrupted', code: 'interrupted', message: null, endedAt: 20 })
    jobs.endAttempt(id, { outcome: 'completed', code: null, message: null, endedAt: 99 })
    jobs.endAttempt(12_345, { outcome: 'completed', code: null, message: null, endedAt: 99 })
    expect(jobs.attempts(storyId(1), 1)).toMatchObject([{ outcome: 'interrupted', endedAt: 20 }])
  })

  it('tells how long a provider’s last twenty pictures took, newest first', () => {
    const { jobs } = store()
    jobs.enqueue(job('a', 1, 1))
    for (let number = 1; number <= 25; number += 1) {
      const id = jobs.startAttempt('a', { provider: 'ai-horde', model: null, startedAt: number * 1_000 })
      jobs.endAttempt(id, {
        outcome: 'completed',
        code: null,
        message: null,
        endedAt: number * 1_000 + number,
      })
    }
    const failed = jobs.startAttempt('a', { provider: 'ai-horde', model: null, startedAt: 99_000 })
    jobs.endAttempt(failed, { outcome: 'failed', code: 'timeout', message: null, endedAt: 99_001 })
    expect(jobs.durations('ai-horde')).toEqual(Array.from({ length: 20 }, (_, index) => 25 - index))
    expect(jobs.durations('local')).toEqual([])
  })
})

describe('completing', () => {
  it('stores the picture as the chosen one, ends job and attempt, together', () => {
    const { jobs, stories } = store()
    jobs.enqueue(job('a', 1, 1, { state: 'checking', queuePosition: 1, secondsLeft: 2, progress: 0.9 }))
    const attempt = jobs.startAttempt('a', { provider: 'ai-horde', model: null, startedAt: 10 })
    const before = stories.revision()
    expect(jobs.complete('a', 'checking', version('one'), attempt, 50)).toBe(true)
    expect(stories.revision()).toBe(before + 1)
    expect(jobs.versions(storyId(1), 1)).toEqual([{ ...version('one'), chosen: true }])
    expect(jobs.get('a')).toMatchObject({
      state: 'completed',
      provider: 'ai-horde',
      model: 'Dreamshaper',
      worker: 'a kind stranger',
      queuePosition: null,
      secondsLeft: null,
      progressAt: 50,
      failure: null,
    })
    expect(jobs.attempts(storyId(1), 1)).toMatchObject([
      { outcome: 'completed', model: 'Dreamshaper', endedAt: 50 },
    ])
  })

  it('finds the picture again by the request that brought it, also in another story', () => {
    const { jobs, stories } = store()
    stories.insert(newStory(2))
    stories.putPage(storyId(2), page(1), null, 1)
    const paint = (id: string, story: number, name: string, making?: Parameters<typeof jobs.complete>[5]) => {
      jobs.enqueue(job(id, story, 1))
      const attempt = jobs.startAttempt(id, { provider: 'ai-horde', model: null, startedAt: 10 })
      expect(jobs.complete(id, 'queued', version(name), attempt, 50, making)).toBe(true)
    }
    expect(jobs.findPainted('a fox')).toBeUndefined()
    paint('a', 1, 'one', { request: 'a fox', told: null })
    expect(jobs.findPainted('a fox')).toEqual({ ...version('one'), chosen: true })
    expect(jobs.findPainted('a fix')).toBeUndefined()
    const told = { code: 'kept', message: 'It was there before.' } as const
    paint('b', 2, 'one', { request: 'a fox', told })
    expect(jobs.attempts(storyId(2), 1)).toMatchObject([{ outcome: 'completed', ...told }])
    // Nobody worked on it, so it tells nothing of how long a picture takes.
    expect(jobs.durations('ai-horde')).toEqual([40])
    // What is stored once more without its request is not forgotten; what no page has any more is.
    paint('c', 1, 'one')
    expect(jobs.findPainted('a fox')).toBeDefined()
    for (const number of [1, 2]) stories.update(storyId(number), { deletedAt: 60 }, 60)
    stories.purge(61)
    expect(jobs.findPainted('a fox')).toBeUndefined()
  })

  it('does nothing where the job was moved meanwhile', () => {
    const { jobs, stories, pictures } = store()
    jobs.enqueue(job('a', 1, 1, { state: 'checking' }))
    const attempt = jobs.startAttempt('a', { provider: 'ai-horde', model: null, startedAt: 10 })
    jobs.move('a', 'checking', { state: 'cancelled' }, 20)
    const before = stories.revision()
    expect(jobs.complete('a', 'checking', version('one'), attempt, 50)).toBe(false)
    expect(jobs.complete('gone', 'checking', version('one'), attempt, 50)).toBe(false)
    expect(jobs.versions(storyId(1), 1)).toEqual([])
    expect(pictures().size).toBe(0)
    expect(jobs.attempts(storyId(1), 1)).toMatchObject([{ outcome: 'running' }])
    expect(stories.revision()).toBe(before)
  })
})

describe('versions', () => {
  it('keep the earlier pictures; one is chosen; the same picture again is no second version', () => {
    const { jobs } = store()
    for (const name of ['one', 'two', 'one']) {
      const id = `${name} ${jobs.versions(storyId(1), 1).length}`
      jobs.enqueue(job(id, 1, 1))
      const attempt = jobs.startAttempt(id, { provider: 'built-in', model: null, startedAt: 1 })
      expect(jobs.complete(id, 'queued', version(name), attempt, 2)).toBe(true)
    }
    const chosen = (): readonly (readonly [string, boolean])[] =>
      jobs.versions(storyId(1), 1).map(({ picture, chosen }) => [picture.sha256, chosen] as const)
    expect(chosen()).toEqual([
      [sha('one'), true],
      [sha('two'), false],
    ])
    expect(jobs.choose(storyId(1), 1, sha('two'), 3)).toBe(true)
    expect(jobs.choose(storyId(1), 1, sha('two'), 3)).toBe(true)
    expect(chosen()).toEqual([
      [sha('one'), false],
      [sha('two'), true],
    ])
    expect(jobs.choose(storyId(1), 1, sha('three'), 4)).toBe(false)
    expect(jobs.choose(storyId(1), 2, sha('two'), 4)).toBe(false)
    expect(chosen()[1]).toEqual([sha('two'), true])
  })

  it('of the other pages can be compared by hash', () => {
    const { jobs } = store()
    for (const [onPage, name] of [
      [1, 'one'],
      [2, 'two old'],
      [2, 'two'],
    ] as const) {
      jobs.enqueue(job(name, 1, onPage))
      const attempt = jobs.startAttempt(name, { provider: 'built-in', model: null, startedAt: 1 })
      jobs.complete(name, 'queued', version(name), attempt, 2)
    }
    expect(jobs.hashesOfOthers(storyId(1), 1)).toEqual([version('two').picture.hash])
    expect(jobs.hashesOfOthers(storyId(1), 2)).toEqual([version('one').picture.hash])
  })
})
