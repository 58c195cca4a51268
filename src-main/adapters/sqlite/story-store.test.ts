import { describe, expect, it, vi } from 'vitest'
import type { AppError } from '#contract/errors.ts'
import type { ListQuery } from '#contract/index.ts'
import type { StoryStore } from '#core/ports.ts'
import { fox, job, newStory, page, sha, storyId, temporaryStore, version } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

const query = (change: Partial<ListQuery> = {}): ListQuery => ({
  search: '',
  limit: 50,
  cursor: null,
  ...change,
})
const found = (stories: StoryStore, search: string): readonly string[] =>
  stories.list(query({ search })).rows.map((row) => row.id)
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return (error as AppError).code
  }
  return 'nothing thrown'
}

describe('a story of another kind', () => {
  it('keeps its kind, its languages and both texts of a page, and is found by either', () => {
    const { stories } = temporaryStore()
    const story = newStory(1, { language: 'ar', secondLanguage: 'de', kind: 'lullaby' })
    stories.insert(story)
    const bilingual = { ...page(1, 'نام القمر.'), secondText: 'Der Mond schläft.' }
    stories.putPage(story.id, bilingual, null, 2_000)
    stories.putPage(story.id, page(2, 'ليلة سعيدة.'), null, 2_100)
    expect(stories.get(story.id)).toMatchObject({ language: 'ar', secondLanguage: 'de', kind: 'lullaby' })
    expect(stories.get(story.id)?.pages).toEqual([bilingual, page(2, 'ليلة سعيدة.')])
    for (const search of ['schläft', 'القمر']) {
      expect(stories.list({ search, limit: 9, cursor: null }).total).toBe(1)
    }
  })
})

describe('the writing trail', () => {
  it('keeps every try in order, ends each once, and goes with its story', () => {
    const { stories } = temporaryStore()
    stories.insert(newStory(1))
    const id = storyId(1)
    const one = stories.startAttempt(id, { provider: 'local', model: null, startedAt: 10 })
    const two = stories.startAttempt(id, { provider: 'built-in', model: null, startedAt: 20 })
    const end = { outcome: 'rejected', code: 'rejected', message: 'Too short.', endedAt: 15 } as const
    stories.endAttempt(one, { ...end, model: 'llama' })
    stories.endAttempt(one, { ...end, outcome: 'completed', endedAt: 99 })
    expect(stories.attempts(id)).toEqual([
      { id: one, storyId: id, provider: 'local', model: 'llama', startedAt: 10, ...end },
      {
        id: two,
        storyId: id,
        provider: 'built-in',
        model: null,
        startedAt: 20,
        outcome: 'running',
        code: null,
        message: null,
        endedAt: null,
      },
    ])
    expect(() => stories.startAttempt(storyId(9), { provider: 'local', model: null, startedAt: 1 })).toThrow(
      /no longer in the library/,
    )
    stories.update(id, { deletedAt: 30 }, 30)
    stories.purge(40)
    expect(stories.attempts(id)).toEqual([])
  })
})

describe('a story', () => {
  it('comes back as it was put', () => {
    const { stories } = temporaryStore()
    const story = newStory(1, {
      writer: { provider: 'local', model: 'llama' },
      failure: { code: 'timeout', message: 'It took too long.' },
    })
    stories.insert(story)
    stories.setCast(story.id, [fox], 1_500)
    stories.putPage(story.id, page(2, 'Second.'), null, 1_600)
    stories.putPage(story.id, page(1, 'First.'), null, 1_700)
    expect(stories.get(story.id)).toEqual({
      ...story,
      kind: 'story',
      secondLanguage: null,
      style: 'paper-cut',
      brief: null,
      series: null,
      draft: false,
      begins: null,
      cast: [fox],
      pages: [page(1, 'First.'), page(2, 'Second.')],
      updatedAt: 1_700,
      lastReadPage: 0,
      lastReadAt: null,
      favourite: false,
      look: null,
      deletedAt: null,
    })
  })

  it('keeps when it is to be made, until it is', () => {
    const { stories } = temporaryStore()
    stories.insert(newStory(1, { begins: { kind: 'at', at: 5_000 } }))
    stories.insert(newStory(2, { begins: { kind: 'after-others' } }))
    stories.update(storyId(1), { title: 'Later' }, 2)
    expect(stories.get(storyId(1))?.begins).toEqual({ kind: 'at', at: 5_000 })
    expect(stories.row(storyId(2))?.begins).toEqual({ kind: 'after-others' })
    stories.update(storyId(1), { begins: null }, 3)
    expect(stories.get(storyId(1))?.begins).toBeNull()
  })

  it('keeps the style of its pictures', () => {
    const { stories } = temporaryStore()
    stories.insert(newStory(1, { style: 'mosaic' }))
    stories.update(storyId(1), { title: 'Stones' }, 2)
    expect(stories.get(storyId(1))?.style).toBe('mosaic')
    expect(stories.row(storyId(1))?.style).toBe('mosaic')
  })

  it('keeps text of any kind: emoji, right to left, lone surrogates as replacement, markup, NUL', () => {
    const { stories } = temporaryStore()
    const text = 'שלום \u202eabc\u202c 🦊 <script>alert(1)</script> \u0000 end \'"; DROP TABLE stories; --'
    stories.insert(newStory(1, { topic: text, title: text }))
    stories.putPage(storyId(1), page(1, text.repeat(1_000)), null, 1)
    expect(stories.get(storyId(1))?.topic).toBe(text)
    expect(stories.get(storyId(1))?.title).toBe(text)
    expect(stories.get(storyId(1))?.pages[0]?.text).toBe(text.repeat(1_000))
  })

  it('changes only what is named', () => {
    const { stories } = temporaryStore()
    stories.insert(newStory(1, { title: 'Before', writer: { provider: 'built-in', model: null } }))
    stories.update(storyId(1), { favourite: true, lastReadPage: 3, lastReadAt: 9_000 }, 9_000)
    stories.update(storyId(1), { title: 'After', writing: 'written', pageCount: 5 }, 9_001)
    stories.update(storyId(1), { writer: null, failure: { code: 'x', message: 'y' } }, 9_002)
    expect(stories.get(storyId(1))).toMatchObject({
      title: 'After',
      writing: 'written',
      pageCount: 5,
      favourite: true,
      lastReadPage: 3,
      lastReadAt: 9_000,
      writer: null,
      failure: { code: 'x', message: 'y' },
      updatedAt: 9_002,
    })
  })

  it('that is not there: get and row are undefined, a change is refused as not-found', () => {
    const { stories } = temporaryStore()
    expect(stories.get(storyId(9))).toBeUndefined()
    expect(stories.row(storyId(9))).toBeUndefined()
    expect(codeOf(() => stories.update(storyId(9), { title: 'x' }, 1))).toBe('not-found')
    expect(codeOf(() => stories.setCast(storyId(9), [fox], 1))).toBe('not-found')
    expect(codeOf(() => stories.putPage(storyId(9), page(1), null, 1))).toBe('not-found')
    expect(stories.revision()).toBe(0)
  })

  it('can’t be put twice, and the failed call leaves nothing', () => {
    const { stories } = temporaryStore()
    stories.insert(newStory(1))
    const before = stories.revision()
    expect(() => stories.insert(newStory(1, { topic: 'another' }))).toThrow(/UNIQUE/)
    expect(stories.get(storyId(1))?.topic).toBe('topic 1')
    expect(stories.revision()).toBe(before)
  })

  it('keeps the jobs and pictures of a page that is written anew', () => {
    const { stories, jobs } = temporaryStore()
    stories.insert(newStory(1))
    stories.putPage(storyId(1), page(1), job('a', 1, 1), 1)
    const attempt = jobs.startAttempt('a', { provider: 'ai-horde', model: null, startedAt: 1 })
    jobs.complete('a', 'queued', version('one'), attempt, 2)
    stories.putPage(storyId(1), page(1, 'Written anew.'), null, 3)
    expect(jobs.get('a')?.state).toBe('completed')
    expect(jobs.versions(storyId(1), 1)).toHaveLength(1)
    expect(stories.get(storyId(1))?.pages).toEqual([page(1, 'Written anew.')])
  })

  it('a page and its job are put together or not at all', () => {
    const { stories, jobs } = temporaryStore()
    stories.insert(newStory(1))
    stories.putPage(storyId(1), page(1), job('a', 1, 1), 1)
    const before = stories.revision()
    expect(() => stories.putPage(storyId(1), page(2), job('a', 1, 2), 2)).toThrow(/UNIQUE/)
    expect(() => stories.putPage(storyId(1), page(2), job('b', 1, 3), 2)).toThrow(/not of/)
    expect(stories.get(storyId(1))?.pages.map(({ number }) => number)).toEqual([1])
    expect(jobs.ofPage(storyId(1), 2)).toBeUndefined()
    expect(stories.revision()).toBe(before)
  })
})

describe('the list', () => {
  it('is newest first, and pages through every story once while others come and go', () => {
    const { stories } = temporaryStore()
    // Two of each time: the id decides between them.
    for (let number = 1; number <= 20; number += 1) {
      stories.insert(newStory(number, { createdAt: Math.floor(number / 2) }))
    }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const answer = stories.list(query({ limit: 3, cursor }))
      seen.push(...answer.rows.map((row) => row.id))
      cursor = answer.next
      stories.insert(newStory(100 + seen.length, { createdAt: 1_000 }))
      if (seen.length === 3) stories.update(storyId(5), { deletedAt: 1 }, 1)
    } while (cursor !== null)
    const expected = Array.from({ length: 20 }, (_, index) => storyId(20 - index)).filter(
      (id) => id !== storyId(5),
    )
    expect(seen).toEqual(expected)
  })

  it('says how many there are, and ends where the last page is full', () => {
    const { stories } = temporaryStore()
    for (let number = 1; number <= 4; number += 1) stories.insert(newStory(number))
    const first = stories.list(query({ limit: 2 }))
    expect(first.total).toBe(4)
    const second = stories.list(query({ limit: 2, cursor: first.next }))
    expect(second).toMatchObject({ total: 4, next: null })
    expect(second.rows).toHaveLength(2)
  })

  it.each(['', 'x', '""', 'bnVsbA', 'WzFd', 'W10', 'WyJhIiwxXQ', 'eyJhIjoxfQ', 'A'.repeat(200)])(
    'refuses the forged cursor %j',
    (cursor) => {
      const { stories } = temporaryStore()
      expect(codeOf(() => stories.list(query({ cursor })))).toBe('bad-input')
    },
  )

  it('counts only the newest job of each page, and shows the first page’s chosen picture', () => {
    const { stories, jobs } = temporaryStore()
    stories.insert(newStory(1))
    for (const number of [1, 2, 3]) {
      stories.putPage(storyId(1), page(number), job(`first ${number}`, 1, number), 1)
    }
    jobs.move('first 1', 'queued', { state: 'failed', failure: { code: 'x', message: 'y' } }, 2)
    jobs.move('first 2', 'queued', { state: 'failed', failure: { code: 'x', message: 'y' } }, 2)
    jobs.enqueue(job('second 2', 1, 2))
    expect(stories.row(storyId(1))?.cover).toBeNull()
    const attempt = jobs.startAttempt('second 2', { provider: 'local', model: null, startedAt: 3 })
    jobs.complete('second 2', 'queued', version('two'), attempt, 4)
    const row = stories.row(storyId(1))
    expect(row?.jobs).toEqual({
      queued: 1,
      sent: 0,
      waiting: 0,
      painting: 0,
      checking: 0,
      completed: 1,
      failed: 1,
      cancelled: 0,
    })
    expect(row?.cover).toEqual({ ...version('two'), chosen: true })
    expect(stories.list(query()).rows).toEqual([row])
  })
})

describe('a page that is changed by hand', () => {
  it('keeps its pictures, knows which are older than its words, and is found by the new ones', () => {
    const { stories, jobs } = temporaryStore()
    stories.insert(newStory(1))
    stories.putPage(storyId(1), page(1, 'A fox.'), job('first', 1, 1), 1)
    const attempt = jobs.startAttempt('first', { provider: 'local', model: null, startedAt: 3 })
    jobs.complete('first', 'queued', version('fox'), attempt, 4)
    const older = () => jobs.versions(storyId(1), 1).map((each) => each.olderThanWords === true)
    const revision = stories.revision()

    stories.changePage(storyId(1), page(1, 'An owl.'), 5)
    expect(stories.revision()).toBeGreaterThan(revision)
    expect(older()).toEqual([true])
    expect(stories.list({ search: 'owl', limit: 9, cursor: null }).total).toBe(1)
    expect(stories.list({ search: 'fox.', limit: 9, cursor: null }).total).toBe(0)

    jobs.enqueue(job('second', 1, 1))
    const again = jobs.startAttempt('second', { provider: 'local', model: null, startedAt: 6 })
    jobs.complete('second', 'queued', version('owl'), again, 7)
    expect(older()).toEqual([true, false])
    stories.changePage(storyId(1), page(1, 'A fox.'), 8)
    expect(older()).toEqual([false, true])
    expect(() => stories.changePage(storyId(1), page(9), 9)).toThrow('no longer in the library')
    expect(() => stories.changePage(storyId(7), page(1), 9)).toThrow('no longer in the library')
  })
})

describe('search', () => {
  const library = (): StoryStore => {
    const { stories } = temporaryStore()
    stories.insert(newStory(1, { topic: 'a fox who is afraid of the dark' }))
    stories.setCast(storyId(1), [fox], 1)
    stories.putPage(storyId(1), page(1, 'Once there was a Café by the sea. He didn’t sleep.'), null, 1)
    stories.insert(newStory(2, { topic: 'the lighthouse', title: 'The Lighthouse and the Whale' }))
    stories.insert(newStory(3, { topic: 'größer als der Mond' }))
    return stories
  }

  it.each([
    ['fox', [1]],
    ['FOX', [1]],
    ['fo', [1]],
    ['f', [1]],
    ['cafe sea', [1]],
    ['cafe whale', []],
    ['fer', [1]],
    ['the lighth', [2]],
    ['lighth the', []],
    ['whale', [2]],
    ['gros', []],
    ['größ', [3]],
    ['GROßER', [3]],
    ['grosser', []],
    ['didn’t', [1]],
    ['AND', [2]],
    ['fox AND whale', []],
    ['fox OR whale', []],
    ['   ', [3, 2, 1]],
    ['', [3, 2, 1]],
    ['!!!', []],
    ['fox !!!', [1]],
  ])('%j finds %j', (search, expected) => {
    expect(found(library(), search)).toEqual(expected.map(storyId))
  })

  it.each([
    '"',
    '""',
    '"fox',
    'fox"',
    'fox*',
    '*',
    '^fox',
    'title:fox',
    'NEAR(fox dark, 2)',
    '{title}: fox',
    'fox -dark',
    'NOT fox',
    'fox \u0000 dark',
    "fox' OR 1=1 --",
    '(fox',
    '🦊',
    '\ud800',
    'a'.repeat(200),
  ])('takes %j for words, not for a query', (search) => {
    const stories = library()
    expect(() => found(stories, search)).not.toThrow()
    for (const id of found(stories, search)) expect(id).toBe(storyId(1))
  })

  it('follows every change, and forgets what is in the bin or gone', () => {
    const stories = library()
    stories.update(storyId(2), { title: 'The Harbour' }, 2)
    expect(found(stories, 'whale')).toEqual([])
    expect(found(stories, 'harbour')).toEqual([storyId(2)])
    stories.putPage(storyId(1), page(1, 'Nothing of the kind.'), null, 2)
    expect(found(stories, 'cafe')).toEqual([])
    stories.setCast(storyId(1), [{ ...fox, name: 'Rosalind' }], 3)
    expect(found(stories, 'ferdinand')).toEqual([])
    expect(found(stories, 'rosalind')).toEqual([storyId(1)])
    stories.update(storyId(1), { deletedAt: 10 }, 10)
    expect(found(stories, 'rosalind')).toEqual([])
    expect(stories.list(query({ search: 'rosalind' })).total).toBe(0)
    stories.update(storyId(1), { deletedAt: null }, 11)
    expect(found(stories, 'rosalind')).toEqual([storyId(1)])
    stories.update(storyId(1), { deletedAt: 12 }, 12)
    stories.purge(13)
    stories.insert(newStory(1, { topic: 'something new' }))
    expect(found(stories, 'rosalind')).toEqual([])
  })

  it('pages through what it finds', () => {
    const { stories } = temporaryStore()
    for (let number = 1; number <= 7; number += 1) stories.insert(newStory(number, { topic: 'fox' }))
    stories.insert(newStory(8, { topic: 'hen' }))
    const first = stories.list(query({ search: 'fox', limit: 4 }))
    expect(first.total).toBe(7)
    const second = stories.list(query({ search: 'fox', limit: 4, cursor: first.next }))
    expect(second.next).toBeNull()
    expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual([7, 6, 5, 4, 3, 2, 1].map(storyId))
  })
})

describe('the bin', () => {
  it('keeps a story until it is purged, and hands over the pictures that nothing shows any longer', () => {
    const { stories, jobs, pictures } = temporaryStore()
    const paint = (story: number, onPage: number, name: string): void => {
      const id = `${story}/${onPage}/${name}`
      jobs.enqueue(job(id, story, onPage))
      const attempt = jobs.startAttempt(id, { provider: 'ai-horde', model: null, startedAt: 1 })
      expect(jobs.complete(id, 'queued', version(name), attempt, 2)).toBe(true)
    }
    for (const number of [1, 2, 3]) {
      stories.insert(newStory(number))
      stories.putPage(storyId(number), page(1), null, 1)
      stories.putPage(storyId(number), page(2), null, 1)
    }
    paint(1, 1, 'shared')
    paint(1, 2, 'shared')
    paint(1, 2, 'own')
    paint(2, 1, 'shared')
    paint(3, 1, 'later')
    stories.update(storyId(1), { deletedAt: 100 }, 100)
    stories.update(storyId(3), { deletedAt: 200 }, 200)

    expect(stories.get(storyId(1))?.deletedAt).toBe(100)
    expect(stories.purge(100)).toEqual([])
    expect(stories.purge(200)).toEqual([sha('own')])
    expect(stories.get(storyId(1))).toBeUndefined()
    expect(jobs.get('1/1/shared')).toBeUndefined()
    expect(jobs.attempts(storyId(1), 1)).toEqual([])
    expect(stories.get(storyId(3))).toBeDefined()
    expect([...pictures()].sort()).toEqual([sha('shared'), sha('later')].sort())
    stories.update(storyId(2), { deletedAt: 200 }, 200)
    expect([...stories.purge(201)].sort()).toEqual([sha('shared'), sha('later')].sort())
    expect(pictures().size).toBe(0)
  })

  it('purging nothing is no change', () => {
    const { stories } = temporaryStore()
    const before = stories.revision()
    expect(stories.purge(Number.MAX_SAFE_INTEGER)).toEqual([])
    expect(stories.revision()).toBe(before)
  })
})

it('names the unfinished stories, newest first, also those in the bin', () => {
  const { stories, jobs } = temporaryStore()
  stories.insert(newStory(1))
  stories.insert(newStory(2, { writing: 'written' }))
  stories.putPage(storyId(2), page(1), job('open', 2, 1), 1)
  stories.insert(newStory(3, { writing: 'written' }))
  stories.putPage(storyId(3), page(1), job('done', 3, 1), 1)
  jobs.move('done', 'queued', { state: 'cancelled' }, 2)
  stories.insert(newStory(4))
  stories.update(storyId(4), { deletedAt: 5 }, 5)
  expect(stories.unfinished()).toEqual([storyId(4), storyId(2), storyId(1)])
})

it('counts each change, and keeps counting after a restart', () => {
  const { stories, jobs } = temporaryStore()
  const seen = [stories.revision()]
  const step = (work: () => unknown): void => {
    work()
    seen.push(stories.revision())
  }
  step(() => stories.insert(newStory(1)))
  step(() => stories.update(storyId(1), { title: 'x' }, 1))
  step(() => stories.setCast(storyId(1), [fox], 1))
  step(() => stories.putPage(storyId(1), page(1), job('a', 1, 1), 1))
  step(() => jobs.enqueue(job('b', 1, 1)))
  step(() => jobs.move('a', 'queued', { state: 'sent' }, 1))
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(jobs.move('a', 'queued', { state: 'failed' }, 1)).toBe(false)
  expect(stories.revision()).toBe(6)
})
