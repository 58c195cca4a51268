import type { Fetch } from '../ports.ts'

/** Why a request is made, for the gate that records it. */
export interface RequestPurpose {
  /** As shown on "What left this computer": `Picture`, `Story text`, `Key test`. */
  readonly purpose: string
  readonly storyId: string | null
  /**
   * True for a model server at home: only then may the usual ports of this very computer be reached without anyone
   * having typed an address. False for everything else, so that a provider's answer can't name one of them.
   */
  readonly home: boolean
  /** A host (`192.168.1.5:7860`) that a person has typed just now and that is not in the settings yet. */
  readonly typed?: string
  /** Nothing else is reached, wherever an answer sends us. Left out: any host that the gate lets through. */
  readonly hosts?: readonly string[]
  /** Bytes that may come at most, where an answer is larger than any picture. */
  readonly mostBytes?: number
}

/** The gate, as core sees it: a `fetch` for one purpose. Everything that leaves this computer comes from here. */
export type FetchFor = (about: RequestPurpose) => Fetch
