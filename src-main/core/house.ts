import type {
  ImportedBook,
  KeyId,
  KeysView,
  LocalServerView,
  NoticeView,
  ProvidersView,
  StoryRequest,
  TextServerView,
} from '#contract/index.ts'
import type { FetchFor } from './http/index.ts'
import type { Exports } from './exporters/exports.ts'
import type { ImageGenerationAgent } from './agent/image-generation-agent.ts'
import type { ChildView } from './family/child-view.ts'
import type { Family } from './family/family.ts'
import type { Library } from './library/library.ts'
import type { Samples } from './library/samples.ts'
import type { Editing } from './story/editing.ts'
import type { OwnStories } from './story/own-story.ts'
import type { Trouble } from './trouble/trouble.ts'
import type { Voices } from './voices/voices.ts'
import type { ActivityStore, Log, PictureStore, SettingsStore } from './ports.ts'

/**
 * The whole app without a window: what compose.ts builds, and the shell and the command line work with.
 */
export interface House {
  readonly profile: string
  /** Where stories and pictures are: the profile itself, unless the library was moved. */
  readonly libraryFolder: string
  readonly log: Log
  readonly library: Library
  readonly maker: {
    /** @throws AppError `bad-input`, `unsafe-topic` or `no-provider`; then nothing was stored. */
    readonly create: (request: StoryRequest) => Promise<string>
  }
  /** Books in somebody's own words. */
  readonly ownStories: OwnStories
  /** Books to be read and nothing else, until a parent gives the PIN. */
  readonly childView: ChildView
  /** Changes by hand. */
  readonly editing: Editing
  /** The family's own heroes, and the series that books belong to. */
  readonly family: Pick<Family, 'heroes' | 'series' | 'renameSeries'>
  /** Finished books for a family that has none yet. */
  readonly samples: Samples
  readonly agent: ImageGenerationAgent
  readonly pictures: PictureStore
  /** Pages read by somebody in the family. */
  readonly voices: Voices
  readonly keys: {
    readonly status: () => Promise<KeysView>
    readonly save: (
      pasted: readonly { readonly id: KeyId; readonly key: string }[],
      options: { readonly sessionOnly: boolean },
    ) => Promise<KeysView>
    readonly remove: (id: KeyId) => Promise<KeysView>
    readonly test: (id: KeyId) => Promise<KeysView>
  }
  readonly settings: SettingsStore
  readonly providers: {
    readonly list: () => Promise<ProvidersView>
    readonly findLocal: () => Promise<readonly LocalServerView[]>
    readonly testLocal: (address: string) => Promise<LocalServerView>
    /** The same for servers that write. */
    readonly findTextServers: () => Promise<readonly TextServerView[]>
    readonly testTextServer: (address: string) => Promise<TextServerView>
  }
  readonly activity: ActivityStore
  /** Stories as files, and on paper. */
  readonly exports: Exports
  /** Puts a `.inglenook` file's book into the library. @throws AppError `bad-input` with a sentence; nothing is stored */
  readonly importBook: (bytes: Uint8Array) => Promise<ImportedBook>
  /** The one way out of this computer. */
  readonly fetchFor: FetchFor
  /** The log, and a report that a parent may hand on. */
  readonly trouble: Trouble
  /** What went wrong while opening, and was mended. */
  readonly notices: readonly NoticeView[]
  /** Each of these returns its unsubscribe. */
  readonly onNotice: (listener: (notice: NoticeView) => void) => () => void
  readonly onKeys: (listener: (keys: KeysView) => void) => () => void
  readonly onProviders: (listener: (providers: ProvidersView) => void) => () => void
  /** Takes up what was left unfinished. */
  readonly start: () => void
  /** Ends all work so that it can be taken up again, and closes the store. */
  readonly close: () => Promise<void>
}
