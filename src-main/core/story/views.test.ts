import { describe, expect, it } from 'vitest'
import { imageSchema, pageSchema, storySchema } from '#contract/index.ts'
import { newJob } from '../jobs/state-machine.ts'
import type { Attempt, Job, PictureVersion } from '../ports.ts'
import { createAgentHarness, testScene } from '../testing/agent-harness.ts'
import { viewImage, viewPage, viewStory, type JobFacts } from './views.ts'

const job = (change: Partial<Job>): Job => ({
  ...newJob({ id: 'j', storyId: 's', page: 1, illustrators: null, now: 0 }),
  ...change,
})
const running: Attempt = {
  id: 1,
  jobId: 'j',
  provider: 'ai-horde',
  model: null,
  outcome: 'running',
  code: null,
  message: null,
  startedAt: 0,
  endedAt: null,
}
const version: PictureVersion = {
  picture: {
    sha256: 'a'.repeat(64),
    width: 1024,
    height: 768,
    format: 'webp',
    size: 9,
    hash: '0'.repeat(16),
    focus: { x: 0.5, y: 0.5 },
    createdAt: 0,
  },
  alt: 'A fox.',
  provider: 'hugging-face',
  model: 'flux',
  worker: null,
  seed: 1,
  chosen: true,
}
const facts = (change: Partial<JobFacts>): JobFacts => ({
  job: job({}),
  versions: [],
  attempts: [],
  durations: [],
  ...change,
})

describe('viewImage', () => {
  it('shows the earlier picture while a new one is painted, and who is at work now', () => {
    const view = viewImage(
      facts({ job: job({ state: 'painting', provider: 'ai-horde' }), versions: [version] }),
      0,
    )
    expect(view).toMatchObject({
      state: 'painting',
      provider: 'ai-horde',
      picture: { sha256: version.picture.sha256 },
    })
    expect(imageSchema.parse(view)).toEqual(view)
  })

  it('counts tries of this job alone, without those passed over', () => {
    const attempts: Attempt[] = [
      { ...running, jobId: 'earlier', outcome: 'failed', code: 'timeout' },
      { ...running, outcome: 'failed', code: 'paused' },
      { ...running, outcome: 'failed', code: 'timeout' },
      running,
    ]
    expect(viewImage(facts({ job: job({ state: 'painting' }), attempts }), 0).attempt).toBe(2)
  })

  it("takes the provider's own estimate, less what has passed since, before what is learned", () => {
    const painting = job({ state: 'painting', secondsLeft: 20, updatedAt: 1_000 })
    const durations = [30_000, 40_000, 50_000]
    expect(viewImage(facts({ job: painting, durations }), 6_000).secondsLeft).toBe(15)
    const unknown = facts({ job: job({ state: 'painting' }), attempts: [running], durations })
    expect(viewImage(unknown, 10_000).secondsLeft).toBe(30)
    // Past its usual time nobody knows.
    expect(viewImage(unknown, 50_000).secondsLeft).toBeNull()
    expect(viewImage(facts({ durations }), 10_000).secondsLeft).toBeNull()
  })

  it('is slow after twice the usual time, a minute at least', () => {
    const slow = (durations: readonly number[], now: number) =>
      viewImage(facts({ job: job({ state: 'waiting' }), attempts: [running], durations }), now).slow
    expect(slow([], 59_999)).toBe(false)
    expect(slow([], 60_000)).toBe(true)
    expect(slow([100_000], 199_999)).toBe(false)
    expect(slow([100_000], 200_000)).toBe(true)
  })
})

it('shows a story and its pages as the contract says', async () => {
  const house = createAgentHarness()
  const id = house.addStory(3)
  house.agent.start()
  await house.clock.flush()
  await house.agent.settled(id)
  const { stories, jobs } = house.stores
  const story = stories.get(id)!
  const factsOf = (page: number): JobFacts => ({
    job: jobs.ofPage(id, page)!,
    versions: jobs.versions(id, page),
    attempts: jobs.attempts(id, page),
    durations: [],
  })
  const view = viewStory(story, stories.row(id)!, factsOf, 0)
  expect(storySchema.parse(view)).toEqual(view)
  expect(view).toMatchObject({ status: 'completed', pictures: { total: 3, completed: 3, failed: 0 } })
  expect(view.pages[1]?.image).toMatchObject({
    state: 'completed',
    provider: 'ai-horde',
    versions: 1,
    attempt: 1,
  })
  const plain = viewPage({ number: 1, text: 'Once.', scene: testScene }, undefined, 0)
  expect(pageSchema.parse(plain)).toEqual({ number: 1, text: 'Once.', image: null })
})
