import { AppError, childMay, type CallName } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import type { Handlers } from './answer.ts'

/**
 * While the child's view is on, every call is refused that its table (contract/child-view.ts) does not allow, and of
 * stories only those are answered that may be read: approved, and written to their end. Here in main, so that nothing that
 * is done to the window opens more.
 */
export const createChildGate = (
  house: Pick<House, 'childView' | 'library'>,
  handlers: Handlers,
): Handlers => {
  const { childView, library } = house
  const refuse = (): never => {
    throw new AppError('refused', 'This is for grown-ups: leave the child’s view first.')
  }
  const requireReadable = (storyId: string): void => {
    if (!library.isReadable(storyId)) refuse()
  }
  const narrowed: Pick<
    Handlers,
    'stories.list' | 'stories.get' | 'stories.rememberPage' | 'stories.setBookmark' | 'settings.update'
  > = {
    'settings.update': (patch) => {
      if (Object.keys(patch).join() !== 'reading') refuse()
      return handlers['settings.update'](patch)
    },
    'stories.list': ({ limit, cursor }) => library.listReadable({ search: '', limit, cursor }),
    'stories.get': (input) => {
      requireReadable(input.storyId)
      return handlers['stories.get'](input)
    },
    'stories.rememberPage': (input) => {
      requireReadable(input.storyId)
      return handlers['stories.rememberPage'](input)
    },
    'stories.setBookmark': (input) => {
      requireReadable(input.storyId)
      return handlers['stories.setBookmark'](input)
    },
  }
  const gated = (Object.keys(handlers) as CallName[]).map((name) => {
    const whole = handlers[name] as (input: unknown) => unknown
    const narrow = (narrowed as Partial<Record<CallName, unknown>>)[name] as
      ((input: unknown) => unknown) | undefined
    const inChildView =
      childMay[name] === 'yes' ? whole : childMay[name] === 'no' ? refuse : (narrow ?? refuse)
    return [name, (input: unknown) => (childView.isOn() ? inChildView(input) : whole(input))] as const
  })
  return Object.fromEntries(gated) as unknown as Handlers
}
