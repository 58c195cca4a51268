import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type {
  ChildViewState,
  KeysView,
  ProvidersView,
  Settings,
  SettingsPatch,
  StorySummary,
} from '#contract/index.ts'
import type { Client } from '../api/client.ts'
import type { PictureUrl } from '../api/pictures.ts'
import type { ExportRequests } from '../features/exports/export-request.ts'
import type { LibraryStore } from '../features/library/library-store.ts'
import type { Mirror } from '../state/mirror.ts'
import type { Notices } from '../state/notices.ts'
import type { Route, Router } from '../state/router.ts'
import type { Toasts } from '../state/toasts.ts'

/** All that the screens share. Made once, in `create-app.ts`. */
export interface App {
  readonly client: Client
  readonly pictureUrl: PictureUrl
  readonly router: Router
  readonly toasts: Toasts
  readonly notices: Notices
  readonly library: LibraryStore
  readonly settings: Mirror<Settings>
  readonly keys: Mirror<KeysView>
  readonly providers: Mirror<ProvidersView>
  /** Whether the window is in the child's view; it is loaded anew when that changes. null until main has said. */
  readonly child: StoreApi<ChildViewState | null>
  /** Opens the dialog for saving and printing. */
  readonly exports: ExportRequests
  readonly updateSettings: (patch: SettingsPatch) => void
  /** Deletes at once, with ten seconds to take all of it back. Throws CallFailed. */
  readonly deleteStories: (
    stories: readonly { readonly id: string; readonly title: string }[],
  ) => Promise<void>
  /** The same for one, with what goes wrong told. */
  readonly deleteStory: (story: Pick<StorySummary, 'id'>, title: string) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp outside of AppContext')
  return app
}

export const useRoute = (): Route => useStore(useApp().router.store)
export const useSettings = (): Settings | null => useStore(useApp().settings.store)
export const useKeys = (): KeysView | null => useStore(useApp().keys.store)
export const useIsChildView = (): boolean => useStore(useApp().child)?.on === true
export const useProviders = (): ProvidersView | null => useStore(useApp().providers.store)
