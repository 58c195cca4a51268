import { illustratorFacts, keyIdOf } from '#contract/illustrators.ts'
import type { IllustratorId, KeyId, PictureStyle, Readiness } from '#contract/index.ts'
import type { Clock, Fetch, Log } from '../ports.ts'
import type { Character, Scene } from '../story/scene.ts'

/** A picture of the story after which others are painted, so that heroes keep their looks. */
export interface Reference {
  /** JPEG: every server can read that. In the story's proportions. */
  readonly bytes: Uint8Array
  /** Whose picture it is. */
  readonly page: number
}

/** Everything that any illustrator may need to know of one page. Prompts are built from it by `agent/prompt.ts`. */
export interface PicturePlan {
  readonly storyId: string
  readonly page: number
  readonly pageCount: number
  readonly title: string
  readonly scene: Scene
  /** The whole cast; `scene.who` names those in the picture. */
  readonly cast: readonly Character[]
  /** The same for every page of a story; 32 bits, unsigned. */
  readonly seed: number
  /** The same for every page of a story. */
  readonly style: PictureStyle
  /** Pixels. 1024 x 768 unless the provider must have less. */
  readonly width: number
  readonly height: number
  /** The model that painted this story's earlier pages at this provider, to stay with it. */
  readonly model: string | null
  /** True when words were refused or censored before: use animals and objects, neutral words, no ages. */
  readonly gentle: boolean
  /** Grows with every time the same page is painted again on purpose; varies the picture, not the heroes. */
  readonly variation: number
  /** Null: from words alone. Also for illustrators that can't paint after a picture, and say so in their descriptor. */
  readonly reference: Reference | null
}

export interface PaintedPicture {
  readonly bytes: Uint8Array
  readonly model: string | null
  readonly worker: string | null
  /** As the provider tells it. */
  readonly seed: number | null
  /** What the provider was asked for, or answered it downgraded to. */
  readonly width: number
  readonly height: number
  readonly focus: { readonly x: number; readonly y: number } | null
  /** The page after whose picture it was painted; left out where it was painted from words alone. */
  readonly after?: number
}

export type PaintProgress =
  | {
      readonly state: 'waiting'
      readonly queuePosition: number | null
      readonly secondsLeft: number | null
      /** What stands in the way, as a sentence for people; left out where nothing does. */
      readonly hindrance?: string
    }
  | { readonly state: 'painting'; readonly progress: number | null; readonly secondsLeft: number | null }

/** All that an illustrator is given. It imports none of it, so that it runs in plain Node with a fake clock. */
export interface IllustratorContext {
  readonly fetch: Fetch
  /** Null when there is none. Never logged, never part of a message. */
  readonly key: string | null
  readonly signal: AbortSignal
  readonly clock: Clock
  readonly log: Log
  readonly report: (progress: PaintProgress) => void
  /** Stores the provider's id of this request durably; awaited before the first poll. */
  readonly submitted: (remoteId: string, model: string | null) => Promise<void>
  /**
   * To be asked before a picture is asked for: the one that the very same request has brought before, if it is still
   * kept. Whoever is given one answers it as it is, and sends nothing. `request` is all that decides what is painted:
   * the model and the whole body; the seed is the plan's.
   */
  readonly recall: (request: {
    readonly model: string
    readonly body: unknown
  }) => Promise<PaintedPicture | null>
  /** An id stored before a restart: take that request up again, send no new one. */
  readonly remoteId: string | null
}

export interface IllustratorDescriptor {
  readonly id: IllustratorId
  /** As shown: `AI Horde`. */
  readonly name: string
  readonly keyId: KeyId | null
  /** True where a prompt leaves this computer. */
  readonly leavesComputer: boolean
  /** True where a request can be taken up again by its id after a restart. */
  readonly resumable: boolean
  /** True where it can paint after a reference picture; for others none is prepared. */
  readonly paintsAfterPictures: boolean
}

/** What the contract's table says of an illustrator, with what only its own module knows. */
export const describeIllustrator = (
  id: IllustratorId,
  abilities: Pick<IllustratorDescriptor, 'resumable' | 'paintsAfterPictures'>,
): IllustratorDescriptor => {
  const { name, where } = illustratorFacts[id]
  return { id, name, keyId: keyIdOf(id), leavesComputer: where === 'away', ...abilities }
}

/** One way to get a picture. Throws ProviderFailure, and nothing else. */
export interface Illustrator {
  readonly descriptor: IllustratorDescriptor
  /** Cheap; sends nothing to another computer. */
  readonly readiness: (key: string | null) => Promise<Readiness>
  readonly paint: (plan: PicturePlan, context: IllustratorContext) => Promise<PaintedPicture>
  /**
   * Tells the provider to stop; best effort, at most a few seconds, never throws. Only where `resumable` or a server
   * at home. Answers the picture if it was finished already, so that it can be kept.
   */
  readonly cancel?: (
    remoteId: string,
    context: Pick<IllustratorContext, 'fetch' | 'key' | 'clock' | 'log' | 'signal'>,
  ) => Promise<PaintedPicture | undefined>
}
