import { Plus, Search, X } from 'lucide-react'
import { useCallback, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { StorySummary } from '#contract/index.ts'
import { useApp, useSettings } from '../../app/app-context.ts'
import { searchFieldId } from '../../app/use-window-keys.ts'
import { partOfDay } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { hrefOf } from '../../state/router.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import { Hero } from './hero.tsx'
import { LibraryActionsContext } from './library-actions.ts'
import { isNarrowed, type LibraryView } from './library-store.ts'
import { SelectionBar } from './selection-bar.tsx'
import { ShelfBar } from './shelf-bar.tsx'
import { pickEvening } from './story-progress.ts'
import { StoryGrid } from './story-grid.tsx'
import { TagsDialog } from './tags-dialog.tsx'
import { useChoosing } from './use-choosing.ts'
// In this order: what comes later may narrow what came before.
import './library.css'
import './hero.css'
import './story-card.css'
import './story-line.css'
import './tags.css'
import './shelf-bar.css'
import './hero-evening.css'
import './card-tools.css'
import './empty-library.css'
import './narrow-windows.css'

const day = 86_400_000
/** With fewer stories than this there is nothing to sort out. */
const shelvesFrom = 2

export function Library(): JSX.Element {
  const { t } = useTranslation()
  const { library, toasts, now } = useApp()
  const view = useStore(library.store)
  const kept = useSettings()?.library
  const [screen, setScreen] = useState<HTMLElement | null>(null)
  const [tagging, setTagging] = useState<readonly StorySummary[] | null>(null)
  const choosing = useChoosing(setTagging)
  const [typed, setTyped] = useState(view.search)

  // The order that was chosen last time is looked up in the settings, which come a moment later.
  const sort = kept?.sort
  useEffect(() => {
    if (sort !== undefined && sort !== library.store.getState().sort) {
      library.load({ sort }).catch(toasts.tell)
    }
  }, [sort, library, toasts])

  const narrowed = isNarrowed(view)
  const stopTagging = useCallback(() => setTagging(null), [])
  if (view.status === 'ready' && !narrowed && view.total === 0 && typed === '') return <EmptyLibrary />

  const evening = narrowed ? undefined : pickEvening(view.stories, Math.floor(now() / day), view.begun)
  const hero = narrowed || choosing.actions.chosen ? undefined : (view.begun ?? evening)
  const type = (words: string): void => {
    setTyped(words)
    library.search(words).catch(toasts.tell)
  }
  const showAll = (): void => {
    setTyped('')
    library.load({ search: '', shelf: 'all', level: null, tag: null, series: null }).catch(toasts.tell)
  }
  return (
    <LibraryActionsContext value={choosing.actions}>
      <main
        className="screen library"
        ref={setScreen}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && choosing.actions.chosen && !tagging) choosing.end()
        }}
      >
        <header className="library-head">
          <h1>{t(`library.greeting.${partOfDay(new Date(now()).getHours())}`)}</h1>
          <SearchField typed={typed} total={view.total} onType={type} />
          <a className={`button medium ${hero ? 'quiet' : 'lamp'}`} href={hrefOf({ screen: 'create' })}>
            <Plus size={19} aria-hidden="true" />
            {t('library.newStory')}
          </a>
        </header>
        {view.status === 'failed' && (
          <div className="library-failed" role="alert">
            <p>{t('library.failed')}</p>
            <Button onClick={() => void library.load().catch(toasts.tell)}>{t('library.tryAgain')}</Button>
          </div>
        )}
        {hero && <Hero story={hero} evening={view.begun ? evening : undefined} />}
        <div className="library-count">
          <h2>{narrowed ? t('library.stories') : t('library.allStories')}</h2>
          <p className="soft" role="status">
            <Count view={view} />
          </p>
        </div>
        {(narrowed || view.total >= shelvesFrom) && <ShelfBar onSelect={choosing.begin} />}
        {narrowed && view.total === 0 && view.status === 'ready' ? (
          <NothingFound search={view.search} onShowAll={showAll} />
        ) : (
          screen && (
            <StoryGrid
              stories={view.stories}
              total={view.uncounted ? null : view.total}
              view={kept?.view ?? 'grid'}
              screen={screen}
              onEnd={() => {
                library.loadMore().catch(toasts.tell)
              }}
            />
          )
        )}
        {choosing.actions.chosen && (
          <SelectionBar
            count={choosing.chosen.length}
            onFavourite={choosing.favourite}
            onTag={() => setTagging(choosing.chosen)}
            onDelete={choosing.remove}
            onDone={choosing.end}
          />
        )}
        {tagging && <TagsDialog stories={tagging} onClose={stopTagging} />}
      </main>
    </LibraryActionsContext>
  )
}

function SearchField({
  typed,
  total,
  onType,
}: {
  readonly typed: string
  readonly total: number
  readonly onType: (typed: string) => void
}): JSX.Element {
  const { t } = useTranslation()
  return (
    <div className="search" role="search">
      <Search size={18} aria-hidden="true" />
      <input
        id={searchFieldId}
        className="field"
        type="search"
        aria-label={t('library.search')}
        placeholder={t('library.searchHint', { count: total })}
        value={typed}
        maxLength={200}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onType('')
        }}
      />
      {typed !== '' && (
        <IconButton label={t('library.clearSearch')} onClick={() => onType('')}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}

function Count({ view }: { readonly view: LibraryView }): string {
  const { t } = useTranslation()
  const locale = useLocale()
  if (view.status === 'loading') return t('library.loading')
  if (view.uncounted) {
    const total = new Intl.NumberFormat(locale).format(view.total)
    return t('library.foundMany', { total, search: view.search })
  }
  if (view.search !== '') return t('library.found', { count: view.total, search: view.search })
  return t('library.count', { count: view.total })
}

/** An empty search, or an empty shelf: a sentence, and the way back. */
function NothingFound({
  search,
  onShowAll,
}: {
  readonly search: string
  readonly onShowAll: () => void
}): JSX.Element {
  const { t } = useTranslation()
  return (
    <div className="nothing-found">
      <p className="serif">
        {search === '' ? t('library.nothingHere') : t('library.nothingFound', { search })}
      </p>
      <p className="soft">{t(search === '' ? 'library.nothingHereHint' : 'library.nothingFoundHint')}</p>
      <Button onClick={onShowAll}>{t('library.showAll')}</Button>
    </div>
  )
}
