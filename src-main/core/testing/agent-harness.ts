import type { NoticeView, Settings } from '#contract/index.ts'
import { createImageGenerationAgent, type ImageGenerationAgent } from '../agent/image-generation-agent.ts'
import { newJob } from '../jobs/state-machine.ts'
import type { Attempt, Job, PictureStudio } from '../ports.ts'
import type { Scene } from '../story/scene.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { createMemoryStores, type MemoryStores } from './memory-stores.ts'
import {
  createCountingRandom,
  createScriptedIllustrator,
  createScriptedStudio,
  silentLog,
  testSettings,
  type ScriptedIllustrator,
} from './scripted.ts'

export const testScene: Scene = {
  place: 'forest',
  placeDetail: '',
  time: 'night',
  weather: 'clear',
  who: [],
  things: [],
  action: 'The fox looks up at one star.',
}

/** The agent with everything around it in memory. */
export interface AgentHarness {
  readonly clock: FakeClock
  readonly stores: MemoryStores
  readonly horde: ScriptedIllustrator
  readonly huggingFace: ScriptedIllustrator
  readonly builtIn: ScriptedIllustrator
  settings: Settings
  online: boolean | undefined
  agent: ImageGenerationAgent
  /** `storyId/page` for each change that was told. */
  readonly changes: string[]
  readonly notices: NoticeView[]
  /** A written story with a queued picture for each page; answers its id. */
  readonly addStory: (pages: number, change?: { readonly seed?: number }) => string
  readonly job: (storyId: string, page: number) => Job
  readonly trail: (storyId: string, page: number) => readonly Attempt[]
  /** Another agent over the same stores, as after a restart; the old one is not told. */
  readonly reborn: () => ImageGenerationAgent
}

export const createAgentHarness = (
  options: {
    readonly settings?: Partial<Settings>
    readonly studio?: PictureStudio
    readonly waitsForNetwork?: boolean
  } = {},
): AgentHarness => {
  const clock = createFakeClock()
  const stores = createMemoryStores()
  const random = createCountingRandom()
  const illustrators = {
    horde: createScriptedIllustrator('ai-horde'),
    huggingFace: createScriptedIllustrator('hugging-face'),
    builtIn: createScriptedIllustrator('built-in'),
  }
  const studio = options.studio ?? createScriptedStudio()
  const changes: string[] = []
  const notices: NoticeView[] = []

  const birth = (): ImageGenerationAgent =>
    createImageGenerationAgent({
      clock,
      random,
      log: silentLog,
      ...stores,
      studio,
      settings: () => self.settings,
      keys: () => Promise.resolve('a-key'),
      fetchFor: () => () => Promise.reject(new Error('No test of the agent goes to the network')),
      illustrators: Object.values(illustrators),
      onChange: (storyId, page) => changes.push(`${storyId}/${page}`),
      onNotice: (notice) => notices.push(notice),
      isOnline: () => self.online ?? true,
      waitsForNetwork: options.waitsForNetwork ?? true,
    })

  const self: AgentHarness = {
    clock,
    stores,
    ...illustrators,
    settings: testSettings(options.settings),
    online: undefined,
    agent: undefined as unknown as ImageGenerationAgent,
    changes,
    notices,
    addStory: (pages, { seed = random.seed() } = {}) => {
      const id = random.id()
      const now = clock.now()
      stores.stories.insert({
        id,
        topic: 'a fox',
        title: 'The Fox',
        level: 'early',
        language: 'en',
        pageCount: pages,
        illustrated: true,
        seed,
        writing: 'written',
        writer: { provider: 'built-in', model: null },
        failure: null,
        createdAt: now,
        updatedAt: now,
      })
      for (let number = 1; number <= pages; number += 1) {
        const job = newJob({ id: random.id(), storyId: id, page: number, illustrators: null, now })
        stores.stories.putPage(id, { number, text: `Page ${number}.`, scene: testScene }, job, now)
      }
      return id
    },
    job: (storyId, page) => {
      const job = stores.jobs.ofPage(storyId, page)
      if (job === undefined) throw new Error('No such job')
      return job
    },
    trail: (storyId, page) => stores.jobs.attempts(storyId, page),
    reborn: () => {
      self.agent = birth()
      return self.agent
    },
  }
  self.agent = birth()
  return self
}
