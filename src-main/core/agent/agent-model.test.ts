import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { IllustratorId, JobState } from '#contract/index.ts'
import { isEnded, isUnderWay } from '../jobs/state-machine.ts'
import type { Job, JobStore } from '../ports.ts'
import { failureKinds, ProviderFailure } from '../providers/failure.ts'
import { createSeededRandom } from '../seeded-random.ts'
import { createAgentHarness } from '../testing/agent-harness.ts'
import { createProcess, type Process } from '../testing/mortal-stores.ts'
import {
  createCountingRandom,
  createScriptedIllustrator,
  createScriptedStudio,
  pictureOf,
  silentLog,
  testSettings,
  type PaintScript,
} from '../testing/scripted.ts'
import { createImageGenerationAgent, type ImageGenerationAgent } from './image-generation-agent.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** How long to go on: a short run in every test, the long one by `INGLENOOK_LONG=1`. */
const isLong = process.env.INGLENOOK_LONG === '1'

/** Legal moves of a job, written down a second time: what the store sees must agree with it. */
const legalMoves: Readonly<Record<JobState, readonly JobState[]>> = {
  queued: ['queued', 'sent', 'failed', 'cancelled'],
  sent: ['sent', 'queued', 'waiting', 'painting', 'checking', 'failed', 'cancelled'],
  waiting: ['waiting', 'queued', 'painting', 'checking', 'failed', 'cancelled'],
  painting: ['painting', 'queued', 'waiting', 'checking', 'failed', 'cancelled'],
  checking: ['queued', 'waiting', 'completed', 'failed', 'cancelled'],
  completed: [],
  failed: [],
  cancelled: [],
}

/** A second, simple-minded account of every job, kept from what is written. */
const createModel = () => {
  const jobs = new Map<string, { state: JobState; readonly storyId: string; readonly page: number }>()
  const pictures = new Map<string, number>()
  /** Collected rather than thrown: the agent would take what is thrown at it for trouble of its own. */
  const complaints: string[] = []
  const goes = (id: string, from: JobState, to: JobState): void => {
    const known = jobs.get(id)
    if (known?.state !== from)
      complaints.push(`${id} is ${known?.state ?? 'unknown'}, and was moved from ${from}`)
    if (!legalMoves[from].includes(to)) complaints.push(`${id} went from ${from} to ${to}`)
    if (known !== undefined) known.state = to
  }
  return {
    jobs,
    pictures,
    complaints,
    add: (job: Job): void => {
      jobs.set(job.id, { state: job.state, storyId: job.storyId, page: job.page })
    },
    watch: (store: JobStore): JobStore => ({
      ...store,
      enqueue: (job) => {
        store.enqueue(job)
        jobs.set(job.id, { state: job.state, storyId: job.storyId, page: job.page })
      },
      move: (id, from, patch, now, ended) => {
        const moved = store.move(id, from, patch, now, ended)
        if (moved) goes(id, from, patch.state ?? from)
        return moved
      },
      note: (id, from, patch, now) => {
        const moved = store.note(id, from, patch, now)
        if (moved) goes(id, from, patch.state ?? from)
        return moved
      },
      begin: (id, from, patch, attempt, now) => {
        const begun = store.begin(id, from, patch, attempt, now)
        if (begun !== null) goes(id, from, patch.state ?? from)
        return begun
      },
      complete: (id, from, version, attemptId, now) => {
        const completed = store.complete(id, from, version, attemptId, now)
        if (completed) {
          goes(id, from, 'completed')
          const { storyId, page } = jobs.get(id)!
          pictures.set(`${storyId}/${page}`, (pictures.get(`${storyId}/${page}`) ?? 0) + 1)
        }
        return completed
      },
    }),
  }
}

interface Run {
  readonly seed: number
  readonly jobs: number
  readonly days: number
}

interface Tally {
  readonly jobs: number
  readonly states: Readonly<Partial<Record<JobState, number>>>
  readonly answers: number
  readonly faulty: number
  readonly requestsAtOnce: Readonly<Record<string, number>>
}

/** Lives `days` days with the agent: stories come, providers err, people press buttons, the app is killed. */
const live = async ({ seed, jobs: wanted, days }: Run): Promise<Tally> => {
  const chance = createSeededRandom(seed, 'agent')
  const world = createAgentHarness({
    settings: {
      illustrators: (['ai-horde', 'hugging-face', 'local', 'built-in'] as const).map((id) => ({
        id,
        enabled: id !== 'built-in' || chance.chance(0.5),
      })),
    },
  })
  const { clock, stores } = world
  const model = createModel()
  const random = createCountingRandom()
  const remote = new Map<string, { readonly doneAt: number }>()
  let answers = 0
  let faulty = 0
  let online = true

  /** A third of all answers is faulty, in every way that there is. */
  const script =
    (id: IllustratorId, process: Process): PaintScript =>
    async (plan, context) => {
      const orNever = <T>(work: Promise<T>): Promise<T> =>
        work.then((value) => (process.isAlive() ? value : new Promise<never>(() => undefined)))
      const seconds = chance.int(1, 120) * 1_000
      let remoteId = context.remoteId
      if (!online && id !== 'built-in') throw new ProviderFailure('network', 'no route')
      if (remoteId === null && id === 'ai-horde') {
        remoteId = `remote-${remote.size}`
        remote.set(remoteId, { doneAt: clock.now() + seconds })
        await orNever(context.submitted(remoteId, 'safe'))
      }
      answers += 1
      const isFaulty = chance.chance(1 / 3)
      if (isFaulty) faulty += 1
      const fault = isFaulty ? chance.int(0, failureKinds.length + 3) : -1
      const doneAt = remoteId === null ? clock.now() + seconds : (remote.get(remoteId)?.doneAt ?? 0)
      while (clock.now() < doneAt) {
        context.report({ state: 'waiting', queuePosition: chance.int(0, 9), secondsLeft: chance.int(-5, 99) })
        await orNever(clock.sleep(Math.min(10_000, doneAt - clock.now()), context.signal))
        context.report({ state: 'painting', progress: chance.next() * 1.2, secondsLeft: null })
        if (chance.chance(0.02)) break
      }
      if (fault < 0) return pictureOf(plan, { model: `${id}-model` })
      const kind = failureKinds[fault]
      if (kind !== undefined) {
        const retryAfter = chance.pick([0, 5_000, 90_000, 1e12, -1, Number.NaN])
        const status = chance.chance(0.5) ? { status: 500 } : {}
        throw new ProviderFailure(kind, kind, { retryAfter, said: 'Sorry', ...status })
      }
      if (fault === failureKinds.length) throw new TypeError('undefined is not a function')
      if (fault === failureKinds.length + 1) return new Promise<never>(() => undefined)
      return pictureOf(plan, { bytes: new Uint8Array([0]) })
    }

  const studio = createScriptedStudio((bytes) =>
    bytes.length === 1
      ? chance.pick([
          { ok: false, fault: 'blank', message: 'All black' },
          { ok: false, fault: 'placeholder', message: 'The Horde’s own' },
          { ok: false, fault: 'truncated', message: 'Half a picture' },
        ] as const)
      : undefined,
  )

  const ids: readonly IllustratorId[] = ['ai-horde', 'hugging-face', 'local', 'built-in']
  const most: Record<string, number> = {}
  let process = createProcess(stores)
  const birth = (): ImageGenerationAgent => {
    process = createProcess(stores)
    const illustrators = ids.map((id) => createScriptedIllustrator(id, script(id, process)))
    const agent = createImageGenerationAgent({
      clock,
      random: { ...random, id: () => random.id().replace('0000-4', '0009-4') },
      log: silentLog,
      stories: process.stories,
      jobs: model.watch(process.jobs),
      pictures: process.pictures,
      studio,
      settings: () => world.settings,
      keys: () => Promise.resolve('a-key'),
      fetchFor: () => () => Promise.reject(new Error('Not to the network')),
      illustrators,
      isOnline: () => online,
      onChange: () => {
        const busy = stores.jobs.open().filter(({ state }) => isUnderWay(state))
        for (const id of ids) {
          most[id] = Math.max(most[id] ?? 0, busy.filter(({ provider }) => provider === id).length)
        }
      },
      onNotice: () => undefined,
    })
    agent.start()
    return agent
  }

  let agent = birth()
  const stories: string[] = []
  const stepTime = (days * day) / Math.ceil(wanted / 8)
  while (stores.allJobs().length < wanted) {
    const story = world.addStory(8)
    for (const job of stores.jobs.ofStory(story)) model.add(job)
    stories.push(story)
    agent.wake()
    const any = chance.pick(stories.slice(-5))
    const page = chance.int(1, 8)
    switch (chance.int(0, 11)) {
      case 0:
        agent.cancel(any, page)
        break
      case 1:
        agent.cancelStory(any)
        break
      case 2:
        agent.retry(any, page)
        break
      case 3:
        agent.retryAll(any)
        break
      case 4:
        agent.paintAgain(any, page)
        break
      case 5:
        agent.useBuiltIn(any, page)
        break
      case 6:
        agent.focus(any, page)
        break
      case 7:
        online = !online
        agent.networkChanged()
        break
      case 8:
        await clock.advance(chance.int(0, 90_000))
        process.kill()
        await clock.advance(chance.int(0, 20) * minute)
        agent = birth()
        break
      case 9:
        await agent.stop()
        agent = birth()
        break
      default:
        agent.providersChanged()
    }
    await clock.advance(stepTime * (0.5 + chance.next()))
  }
  online = true
  agent.networkChanged()
  await clock.until(() => stores.jobs.open().length === 0, 5 * day)
  await agent.stop()

  expect(model.complaints).toEqual([])
  // The store and the model agree about every job that ever was, and all have ended.
  const all = stores.allJobs()
  expect(new Map(all.map(({ id, state }) => [id, state]))).toEqual(
    new Map([...model.jobs].map(([id, { state }]) => [id, state])),
  )
  expect(all.filter(({ state }) => !isEnded(state))).toEqual([])
  // No try is left running; a completed job has exactly one that completed it, a failed one has a sentence.
  const attempts = stores.allAttempts()
  expect(attempts.filter(({ outcome }) => outcome === 'running')).toEqual([])
  const completions = new Map<string, number>()
  for (const { jobId, outcome } of attempts) {
    if (outcome === 'completed') completions.set(jobId, (completions.get(jobId) ?? 0) + 1)
  }
  for (const job of all) {
    expect(completions.get(job.id) ?? 0).toBe(job.state === 'completed' ? 1 : 0)
    if (job.state === 'failed') expect(job.failure?.message).toMatch(/[.”]$/)
  }
  // Every page has the picture that it should have, and exactly one of them is shown.
  for (const [key] of model.pictures) {
    const [storyId = '', page = ''] = key.split('/')
    const versions = stores.jobs.versions(storyId, Number(page))
    expect(versions.filter(({ chosen }) => chosen)).toHaveLength(1)
    for (const { picture } of versions)
      expect(await stores.pictures.read(picture.sha256, 'full')).toBeDefined()
  }
  const states: Partial<Record<JobState, number>> = {}
  for (const { state } of all) states[state] = (states[state] ?? 0) + 1
  return { jobs: all.length, states, answers, faulty, requestsAtOnce: most }
}

it('ends every job, and store and model agree, for any sequence of things', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const tally = await live({ seed, jobs: 80, days: 2 })
      expect(tally.jobs).toBeGreaterThanOrEqual(80)
    }),
    { numRuns: isLong ? 200 : 4, ...(isLong ? {} : { seed: 20261124 }) },
  )
}, 600_000)

it.runIf(isLong)(
  '10,000 jobs over 30 days with a third of all answers faulty',
  async () => {
    const tally = await live({ seed: 42, jobs: 10_000, days: 30 })
    expect(tally.jobs).toBeGreaterThanOrEqual(10_000)
    expect(tally.faulty / tally.answers).toBeGreaterThan(0.3)
    expect(tally.faulty / tally.answers).toBeLessThan(0.37)
    // A picture that is taken up again after a restart needs no place: only those can be more.
    expect(tally.requestsAtOnce['hugging-face']).toBeLessThanOrEqual(
      testSettings().concurrency['hugging-face'],
    )
    // eslint-disable-next-line no-console -- the figures for docs/agent.md
    console.info(JSON.stringify(tally))
  },
  600_000,
)
