import { createStore, type StoreApi } from 'zustand/vanilla'

/** Which story is to leave the house, and how it was asked for. */
export interface ExportRequest {
  readonly storyId: string
  readonly as: 'file' | 'print'
}

/** What the one export dialog is open for; null while it is closed. */
export interface ExportRequests {
  readonly store: StoreApi<ExportRequest | null>
  readonly open: (request: ExportRequest) => void
  readonly close: () => void
}

export function createExportRequests(): ExportRequests {
  const store = createStore<ExportRequest | null>(() => null)
  return {
    store,
    open: (request) => store.setState(request, true),
    close: () => store.setState(null, true),
  }
}
