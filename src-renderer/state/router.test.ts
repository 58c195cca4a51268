import { describe, expect, it } from 'vitest'
import { hrefOf, routeOf, type Route } from './router.ts'

describe('routes', () => {
  it.each<Route>([
    { screen: 'library' },
    { screen: 'create' },
    { screen: 'settings' },
    { screen: 'trouble' },
    { screen: 'reader', storyId: '00000000-0000-4000-8000-000000000001' },
  ])('$screen comes back from its address', (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route)
  })

  it.each(['', '#', '#/story/', '#/nowhere', '#//'])('%j is the library', (hash) => {
    expect(routeOf(hash)).toEqual({ screen: 'library' })
  })
})
