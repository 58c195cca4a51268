import { usualAtOnce } from '#contract/illustrators.ts'
import type { IllustratorId, Settings } from '#contract/index.ts'
import {
  describeIllustrator,
  type Illustrator,
  type IllustratorContext,
  type PaintedPicture,
  type PicturePlan,
} from '../illustrators/illustrator.ts'
import type { Log, PictureStudio, PictureVerdict, Random } from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** Ids that count up, in the form of UUIDs; seeds that count up. */
export const createCountingRandom = (): Random => {
  let count = 0
  return {
    seed: () => ++count,
    id: () => `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}`,
  }
}

export const testSettings = (change: Partial<Settings> = {}): Settings => ({
  illustrators: [
    { id: 'ai-horde', enabled: true },
    { id: 'hugging-face', enabled: true },
    { id: 'local', enabled: false },
    { id: 'built-in', enabled: false },
  ],
  writers: [{ id: 'built-in', enabled: true }],
  anonymousHorde: false,
  offline: false,
  concurrency: usualAtOnce,
  stallMinutes: 16,
  localImageServer: '',
  localTextServer: '',
  localTextModel: '',
  huggingFaceTextModel: '',
  huggingFaceImageModel: '',
  approval: false,
  backupFolder: '',
  night: { at: '22:00', keepAwake: false },
  updates: { on: false, lookedAt: null },
  interfaceLanguage: 'system',
  theme: 'system',
  reading: {
    font: 'literata',
    textSize: 24,
    lineHeight: 1.6,
    light: 'app',
    layout: 'auto',
    turn: 'slide',
    margins: 'normal',
    wordSpacing: 0,
    syllables: 'off',
    aloudSpeed: 0.85,
  },
  library: { view: 'grid', sort: 'newest' },
  lastRequest: {
    level: 'early',
    language: 'en',
    pages: 8,
    illustrated: true,
    kind: 'story',
    secondLanguage: null,
    style: 'paper-cut',
  },
  lastExport: { format: 'pdf', paper: 'a4', about: true },
  ...change,
})

export type PaintScript = (
  plan: PicturePlan,
  context: IllustratorContext,
  /** 1 for the first request that this illustrator gets. */
  call: number,
) => Promise<PaintedPicture>

/** A picture whose bytes tell page, variation and provider. */
export const pictureOf = (plan: PicturePlan, change: Partial<PaintedPicture> = {}): PaintedPicture => ({
  bytes: new TextEncoder().encode(`picture of ${plan.storyId}/${plan.page}/${plan.variation}`),
  model: 'test-model',
  worker: null,
  seed: plan.seed,
  width: plan.width,
  height: plan.height,
  focus: null,
  ...change,
})

export interface ScriptedIllustrator extends Illustrator {
  script: PaintScript
  ready: Awaited<ReturnType<Illustrator['readiness']>>
  /** Plans of new requests, in the order in which they came. */
  readonly requests: { readonly plan: PicturePlan; readonly remoteId: string | null }[]
  readonly cancelled: string[]
  /** How many are being painted now, and the most there ever were. */
  readonly atOnce: () => { readonly now: number; readonly most: number }
}

/** An illustrator that does what its script says; by default it paints at once. */
export const createScriptedIllustrator = (id: IllustratorId, script?: PaintScript): ScriptedIllustrator => {
  let calls = 0
  let now = 0
  let most = 0
  const self: ScriptedIllustrator = {
    descriptor: describeIllustrator(id, {
      resumable: id === 'ai-horde',
      paintsAfterPictures: id === 'ai-horde' || id === 'local',
    }),
    script: script ?? ((plan) => Promise.resolve(pictureOf(plan))),
    ready: 'ready',
    requests: [],
    cancelled: [],
    readiness: () => Promise.resolve(self.ready),
    paint: async (plan, context) => {
      self.requests.push({ plan, remoteId: context.remoteId })
      now += 1
      most = Math.max(most, now)
      try {
        return await self.script(plan, context, ++calls)
      } finally {
        now -= 1
      }
    },
    cancel: (remoteId) => {
      self.cancelled.push(remoteId)
      return Promise.resolve(undefined)
    },
    atOnce: () => ({ now, most }),
  }
  return self
}

export const fails =
  (...failure: ConstructorParameters<typeof ProviderFailure>): PaintScript =>
  () =>
    Promise.reject(new ProviderFailure(...failure))

/** A studio whose verdict on a picture is told by a function; by default all are good and all differ. */
export const createScriptedStudio = (
  judge: (bytes: Uint8Array, others: readonly string[]) => PictureVerdict | undefined = () => undefined,
): PictureStudio => {
  let checked = 0
  return {
    paint: () => Promise.reject(new ProviderFailure('crashed', 'This studio does not paint')),
    check: (bytes, wanted) => {
      checked += 1
      const good: PictureVerdict = {
        ok: true,
        width: wanted.width,
        height: wanted.height,
        format: 'webp',
        hash: checked.toString(16).padStart(16, '0'),
        thumbnail: new Uint8Array([1]),
      }
      return Promise.resolve().then(() => judge(bytes, wanted.others) ?? good)
    },
    convert: (bytes) => Promise.resolve(bytes),
    close: () => Promise.resolve(),
  }
}
