import { Notification, powerMonitor, powerSaveBlocker, type BrowserWindow } from 'electron'
import type { House } from '#core/house.ts'
import { createKeepAwake } from './keep-awake.ts'
import type { ShellWords } from './words.ts'

/**
 * Tells the system what the agent does, and the agent what the system does: the taskbar's progress, a notification
 * when a book is finished and the window is not in front, staying awake, and going on after sleep. Returns what ends it.
 *
 * @param isHushed whether a book is being read at bedtime: then nothing is shown
 */
export function followSystem(
  house: House,
  window: () => BrowserWindow | undefined,
  words: () => ShellWords,
  isHushed: () => boolean,
): () => void {
  const awake = createKeepAwake(powerSaveBlocker)
  const goOn = (): void => house.agent.networkChanged()
  powerMonitor.on('resume', goOn)
  powerMonitor.on('unlock-screen', goOn)

  const making = new Map<string, { readonly done: number; readonly total: number }>()
  const showProgress = (): void => {
    let done = 0
    let total = 0
    for (const story of making.values()) {
      done += story.done
      total += story.total
    }
    window()?.setProgressBar(total === 0 ? -1 : done / total)
    stayAwake()
  }
  const stayAwake = (): void =>
    awake.update({ making: making.size > 0, allowed: house.settings.get().night.keepAwake })
  const unfollowSettings = house.settings.onChange(stayAwake)
  const unsubscribe = house.library.onStory(({ storyId, story }) => {
    const inTheMaking =
      story?.begins === undefined &&
      story !== null &&
      (story.status === 'writing' || story.status === 'illustrating')
    if (inTheMaking) {
      making.set(storyId, { done: story.pictures.completed, total: Math.max(story.pictures.total, 1) })
    } else if (
      making.delete(storyId) &&
      story !== null &&
      story.begins === undefined &&
      !isHushed() &&
      window()?.isFocused() !== true
    ) {
      tellFinished(story.title, story.status, window, words())
    }
    showProgress()
  })
  return () => {
    powerMonitor.off('resume', goOn)
    powerMonitor.off('unlock-screen', goOn)
    unsubscribe()
    unfollowSettings()
    awake.update({ making: false, allowed: false })
  }
}

function tellFinished(
  title: string,
  status: string,
  window: () => BrowserWindow | undefined,
  words: ShellWords,
): void {
  if (!Notification.isSupported() || status === 'cancelled') return
  const body = status === 'completed' ? words.ready(title) : words.needsYou(title)
  const notification = new Notification({ title: 'Inglenook', body, silent: true })
  notification.on('click', () => {
    window()?.show()
    window()?.focus()
  })
  notification.show()
}
