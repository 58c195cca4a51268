import { describe, expect, it } from 'vitest'
import type { IllustratorId } from '#contract/index.ts'
import { isEnded } from '../jobs/state-machine.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { createAgentHarness } from '../testing/agent-harness.ts'
import { createProcess, type Process } from '../testing/mortal-stores.ts'
import {
  createCountingRandom,
  createScriptedIllustrator,
  createScriptedStudio,
  pictureOf,
  silentLog,
  testSettings,
} from '../testing/scripted.ts'
import { createImageGenerationAgent, type ImageGenerationAgent } from './image-generation-agent.ts'

const pages = 3

/** A provider as it stands out there: it remembers what it was asked for, and outlives every process of ours. */
const createRemote = (id: IllustratorId) => {
  const painted = new Map<string, { readonly page: number; readonly doneAt: number }>()
  /** Pages of new requests, in the order in which they were paid for. */
  const paid: number[] = []
  return {
    paid,
    illustratorFor: (process: Process) => {
      /** A dead process gets no answer, and does nothing with one. */
      const orNever = <T>(work: Promise<T>): Promise<T> =>
        work.then((value) => (process.isAlive() ? value : new Promise<never>(() => undefined)))
      return createScriptedIllustrator(id, async (plan, context) => {
        let remoteId = context.remoteId
        if (remoteId === null) {
          paid.push(plan.page)
          remoteId = `${id}-${paid.length}`
          painted.set(remoteId, { page: plan.page, doneAt: context.clock.now() + 10_000 })
          await orNever(context.clock.sleep(100, context.signal))
          if (id === 'ai-horde') await context.submitted(remoteId, 'safe-model')
        }
        const request = painted.get(remoteId)
        if (request === undefined) throw new ProviderFailure('expired', 'unknown request')
        while (context.clock.now() < request.doneAt) {
          context.report({ state: 'waiting', queuePosition: 1, secondsLeft: 5 })
          await orNever(context.clock.sleep(2_000, context.signal))
          context.report({ state: 'painting', progress: null, secondsLeft: 2 })
          await orNever(context.clock.sleep(2_000, context.signal))
        }
        return pictureOf(plan)
      })
    },
  }
}

/** A world with one story and one provider; `live` starts the app over what is there. */
const createWorld = (provider: IllustratorId) => {
  const house = createAgentHarness()
  const { clock, stores } = house
  const story = house.addStory(pages)
  const remote = createRemote(provider)
  const random = createCountingRandom()
  const live = (process: Process): ImageGenerationAgent => {
    const agent = createImageGenerationAgent({
      clock,
      random: { ...random, id: () => random.id().replace('0000-4', '0009-4') },
      log: silentLog,
      stories: process.stories,
      jobs: process.jobs,
      pictures: process.pictures,
      studio: createScriptedStudio(),
      settings: () => testSettings({ illustrators: [{ id: provider, enabled: true }] }),
      keys: () => Promise.resolve('a-key'),
      fetchFor: () => () => Promise.reject(new Error('Not to the network')),
      illustrators: [remote.illustratorFor(process)],
      onChange: () => undefined,
      onNotice: () => undefined,
    })
    agent.start()
    return agent
  }
  const jobs = () => [...Array(pages).keys()].map((index) => house.job(story, index + 1))
  const allEnded = (): boolean => jobs().every(({ state }) => isEnded(state))
  return { house, clock, stores, story, remote, live, jobs, allEnded }
}

/** How many writes a story takes from the first to the last, undisturbed. */
const writesOf = async (provider: IllustratorId): Promise<number> => {
  const world = createWorld(provider)
  const process = createProcess(world.stores)
  world.live(process)
  await world.clock.until(world.allEnded)
  expect(world.jobs().every(({ state }) => state === 'completed')).toBe(true)
  return process.writes()
}

describe.each<IllustratorId>(['ai-horde', 'hugging-face', 'local', 'built-in'])(
  'a crash while %s paints',
  (provider) => {
    it('loses nothing, leaves nothing stuck and pays for nothing twice, at whatever step it comes', async () => {
      const writes = await writesOf(provider)
      expect(writes).toBeGreaterThan(pages * 4)
      for (const moment of ['before', 'after'] as const) {
        for (let dieAt = 1; dieAt <= writes; dieAt += 1) {
          const where = `${provider}, ${moment} write ${dieAt}`
          const world = createWorld(provider)
          const first = createProcess(world.stores, { dieAt, moment })
          world.live(first)
          await world.clock.until(() => !first.isAlive() || world.allEnded())
          const done = world.jobs().filter(({ state }) => state === 'completed')
          // The computer is off for a while.
          await world.clock.advance(60_000)

          const second = createProcess(world.stores)
          const agent = world.live(second)
          await world.clock.until(world.allEnded)

          for (const job of done)
            expect(world.house.job(world.story, job.page).state, where).toBe('completed')
          expect(
            world.stores.allAttempts().filter(({ outcome }) => outcome === 'running'),
            where,
          ).toEqual([])
          for (const job of world.jobs()) {
            const trail = world.stores.jobs.attempts(world.story, job.page)
            const requests = world.remote.paid.filter((page) => page === job.page).length
            if (job.state === 'failed') expect(job.failure?.code, where).toBe('interrupted')
            else expect(job.state, where).toBe('completed')
            if (provider === 'ai-horde' || provider === 'hugging-face')
              expect(requests, where).toBeLessThanOrEqual(1)
            // Painting again at home costs nothing, and the trail tells of it.
            else if (requests > 1)
              expect(
                trail.map(({ outcome }) => outcome),
                where,
              ).toContain('interrupted')
          }

          agent.retryAll(world.story)
          await world.clock.until(world.allEnded)
          for (const job of world.jobs()) {
            expect(job.state, where).toBe('completed')
            const chosen = world.stores.jobs
              .versions(world.story, job.page)
              .filter((version) => version.chosen)
            expect(chosen, where).toHaveLength(1)
            expect(await world.stores.pictures.read(chosen[0]!.picture.sha256, 'full'), where).toBeDefined()
          }
          await agent.stop()
        }
      }
    })
  },
)

it('survives one crash after the other', async () => {
  const world = createWorld('ai-horde')
  for (let dieAt = 1; dieAt < 12; dieAt += 1) {
    const process = createProcess(world.stores, { dieAt, moment: dieAt % 2 === 0 ? 'before' : 'after' })
    world.live(process)
    await world.clock.advance(3_000)
    process.kill()
  }
  const agent = world.live(createProcess(world.stores))
  agent.retryAll(world.story)
  await world.clock.until(world.allEnded)
  expect(world.stores.allAttempts().every(({ outcome }) => outcome !== 'running')).toBe(true)
  expect(world.jobs().every(({ state }) => state === 'completed' || state === 'failed')).toBe(true)
})
