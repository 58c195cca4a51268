import { Search } from 'lucide-react'
import { useEffect, useId, useRef, useState, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../features/library/use-title.ts'
import { themes } from '../features/settings/setting-choices.ts'
import { useApp } from './app-context.ts'
import { findCommands, type Command } from './commands.ts'

/** Stories offered at once, and how many of the newest that match are looked through for them. */
const mostStories = 6
const lookedThrough = 40

/** Everything that can be done, and every story, by a few letters (Ctrl/Cmd+K). */
export function CommandPalette({
  onShortcuts,
  onClose,
}: {
  readonly onShortcuts: () => void
  readonly onClose: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const ids = useId()
  const stories = useStories(typed)
  const found = [...findCommands(useCommands(onShortcuts), typed), ...stories]
  const current = Math.min(place, found.length - 1)
  const optionId = (index: number): string => `${ids}-option-${index}`

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => {
    document.getElementById(`${ids}-option-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [ids, current])

  const run = (command: Command | undefined): void => {
    if (!command) return
    onClose()
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) setPlace((current + step + found.length) % found.length)
    else if (event.key === 'Enter') run(found[current])
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') onClose()
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={t('palette.title')}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="palette-field">
        <Search size={19} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded="true"
          aria-controls={`${ids}-list`}
          aria-activedescendant={found.length > 0 ? optionId(current) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('palette.hint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setPlace(0)
          }}
        />
      </div>
      <ul className="palette-list" id={`${ids}-list`} role="listbox" aria-label={t('palette.title')}>
        {found.map((command, index) => (
          <li
            key={command.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === current}
            onPointerMove={() => setPlace(index)}
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            <span className="soft small">{command.hint}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="palette-none soft">{t('palette.none')}</p>}
    </dialog>
  )
}

function useCommands(onShortcuts: () => void): readonly Command[] {
  const { t } = useTranslation()
  const { router, library, updateSettings, toasts } = useApp()
  const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+'
  const shelf = (to: 'favourites' | 'begun') => (): void => {
    router.go({ screen: 'library' })
    library.load({ search: '', shelf: to, level: null, tag: null, series: null }).catch(toasts.tell)
  }
  return [
    {
      id: 'create',
      label: t('library.newStory'),
      hint: `${command}N`,
      run: () => router.go({ screen: 'create' }),
    },
    { id: 'library', label: t('nav.library'), hint: '', run: () => router.go({ screen: 'library' }) },
    {
      id: 'favourites',
      label: t('library.shelves.favourites'),
      hint: t('nav.library'),
      run: shelf('favourites'),
    },
    { id: 'begun', label: t('library.shelves.begun'), hint: t('nav.library'), run: shelf('begun') },
    {
      id: 'settings',
      label: t('nav.settings'),
      hint: `${command},`,
      run: () => router.go({ screen: 'settings' }),
    },
    {
      id: 'trouble',
      label: t('trouble.title'),
      hint: t('nav.settings'),
      run: () => router.go({ screen: 'trouble' }),
    },
    { id: 'shortcuts', label: t('nav.shortcuts'), hint: '?', run: onShortcuts },
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      label: t('palette.light', { light: t(`settings.look.themes.${theme}`) }),
      hint: t('settings.look.title'),
      run: () => updateSettings({ theme }),
    })),
  ]
}

/** The stories that have the words typed in them; none until something is typed. */
function useStories(typed: string): readonly Command[] {
  const { t } = useTranslation()
  const { client, router, toasts } = useApp()
  const titleOf = useTitle()
  const search = typed.trim().slice(0, 200)
  const [found, setFound] = useState<{
    readonly search: string
    readonly stories: readonly { readonly id: string; readonly title: string; readonly topic: string }[]
  }>({ search: '', stories: [] })
  useEffect(() => {
    if (search === '') return
    let wanted = true
    client.stories.list({ search, limit: lookedThrough, cursor: null }).then(({ stories }) => {
      if (wanted) setFound({ search, stories })
    }, toasts.tell)
    return () => {
      wanted = false
    }
  }, [client, toasts, search])
  // What was found for the letters before stays until the answer is here: the list does not flicker.
  if (search === '') return []
  const stories = found.stories.map((story) => ({
    id: story.id,
    label: titleOf(story),
    hint: t('palette.story'),
    run: () => router.go({ screen: 'reader', storyId: story.id }),
  }))
  // The words may also stand in a text; a title that has them is what was meant.
  const named = findCommands(stories, search)
  return [...named, ...stories.filter((story) => !named.includes(story))].slice(0, mostStories)
}
