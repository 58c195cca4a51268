import { Plus, Search, X } from 'lucide-react'
import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useApp } from '../../app/app-context.ts'
import { searchFieldId } from '../../app/use-window-keys.ts'
import { partOfDay } from '../../format/time.ts'
import { hrefOf } from '../../state/router.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import { Hero } from './hero.tsx'
import { pickTonight } from './story-progress.ts'
import { StoryGrid } from './story-grid.tsx'
import './library.css'

/** Milliseconds of quiet after which the words typed are looked for. */
const searchPause = 140

export function Library(): JSX.Element {
  const { t } = useTranslation()
  const { library, toasts, now } = useApp()
  const view = useStore(library.store)
  const [screen, setScreen] = useState<HTMLElement | null>(null)
  const [typed, setTyped] = useState(view.search)

  useEffect(() => {
    const search = typed.trim().slice(0, 200)
    if (search === library.store.getState().search) return
    const timer = setTimeout(() => void library.load(search).catch(toasts.tell), searchPause)
    return () => clearTimeout(timer)
  }, [typed, library, toasts])

  const searching = view.search !== ''
  const tonight = searching ? undefined : pickTonight(view.stories)
  const empty = view.status === 'ready' && !searching && view.total === 0

  if (empty && typed === '') return <EmptyLibrary />
  return (
    <main className="screen library" ref={setScreen} tabIndex={-1}>
      <header className="library-head">
        <h1>{t(`library.greeting.${partOfDay(new Date(now()).getHours())}`)}</h1>
        <div className="search" role="search">
          <Search size={18} aria-hidden="true" />
          <input
            id={searchFieldId}
            className="field"
            type="search"
            aria-label={t('library.search')}
            placeholder={t('library.searchHint', { count: view.total })}
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped('')
            }}
          />
          {typed !== '' && (
            <IconButton label={t('library.clearSearch')} onClick={() => setTyped('')}>
              <X size={18} aria-hidden="true" />
            </IconButton>
          )}
        </div>
        <a className={`button medium ${tonight ? 'quiet' : 'lamp'}`} href={hrefOf({ screen: 'create' })}>
          <Plus size={19} aria-hidden="true" />
          {t('library.newStory')}
        </a>
      </header>
      {view.status === 'failed' && (
        <div className="library-failed" role="alert">
          <p>{t('library.failed')}</p>
          <Button onClick={() => void library.load(view.search).catch(toasts.tell)}>
            {t('library.tryAgain')}
          </Button>
        </div>
      )}
      {tonight && <Hero story={tonight} />}
      <div className="library-count">
        <h2>{searching ? t('library.stories') : t('library.allStories')}</h2>
        <p className="soft" role="status">
          {view.status === 'loading'
            ? t('library.loading')
            : searching
              ? t('library.found', { count: view.total, search: view.search })
              : t('library.count', { count: view.total })}
        </p>
      </div>
      {searching && view.total === 0 && view.status === 'ready' ? (
        <div className="nothing-found">
          <p className="serif">{t('library.nothingFound', { search: view.search })}</p>
          <p className="soft">{t('library.nothingFoundHint')}</p>
        </div>
      ) : (
        screen && (
          <StoryGrid
            stories={view.stories}
            total={view.total}
            screen={screen}
            onEnd={() => {
              library.loadMore().catch(toasts.tell)
            }}
          />
        )
      )}
    </main>
  )
}
