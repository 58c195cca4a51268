import { createStore, type StoreApi } from 'zustand/vanilla'

export type Route =
  | { readonly screen: 'library' }
  /** `after`: the story to go on from. */
  | { readonly screen: 'create'; readonly after?: string }
  /** A text of the family's own becomes a book. */
  | { readonly screen: 'own-text' }
  | { readonly screen: 'heroes' }
  | { readonly screen: 'settings' }
  /** The log, and a report that can be handed on. */
  | { readonly screen: 'trouble' }
  | { readonly screen: 'reader'; readonly storyId: string }

export function hrefOf(route: Route): string {
  if (route.screen === 'reader') return `#/story/${route.storyId}`
  if (route.screen === 'create' && route.after !== undefined) return `#/create/after/${route.after}`
  return `#/${route.screen}`
}

/** What is not an address of ours is the library. */
export function routeOf(hash: string): Route {
  const [screen, id, after] = hash.replace(/^#\/?/, '').split('/')
  if (screen === 'story' && id) return { screen: 'reader', storyId: id }
  if (screen === 'create') return id === 'after' && after ? { screen, after } : { screen }
  if (screen === 'heroes' || screen === 'own-text' || screen === 'settings' || screen === 'trouble')
    return { screen }
  return { screen: 'library' }
}

export interface Router {
  readonly store: StoreApi<Route>
  readonly go: (route: Route) => void
  /** One step back, or to the library when there is none. */
  readonly back: () => void
}

/** The part after `#` is the address: links are links, and the window's own back and forward work. */
export function createRouter(window: Window): Router {
  const store = createStore<Route>(() => routeOf(window.location.hash))
  let depth = 0
  window.addEventListener('hashchange', () => {
    depth += 1
    store.setState(routeOf(window.location.hash), true)
  })
  return {
    store,
    go: (route) => {
      window.location.hash = hrefOf(route)
    },
    back: () => {
      if (depth > 0) {
        depth -= 2
        window.history.back()
      } else window.location.hash = hrefOf({ screen: 'library' })
    },
  }
}
