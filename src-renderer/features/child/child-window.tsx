import { LockKeyhole } from 'lucide-react'
import { lazy, Suspense, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorySummary } from '#contract/index.ts'
import { useApp, useRoute } from '../../app/app-context.ts'
import { ToastRegion } from '../../app/toast-region.tsx'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Picture } from '../../ui/picture.tsx'
import { useTitle } from '../library/use-title.ts'
import { PinForm } from './pin-form.tsx'
import './child.css'

const Reader = lazy(() => import('../reader/reader.tsx').then((m) => ({ default: m.Reader })))

/** The window in the child's view: books, and a door for grown-ups. Main refuses all else, whatever is drawn here. */
export function ChildWindow(): JSX.Element {
  const route = useRoute()
  return (
    <div className="window child-window">
      <div className="place">
        <Suspense fallback={<main className="screen" aria-busy="true" />}>
          {route.screen === 'reader' ? (
            <Reader key={route.storyId} storyId={route.storyId} />
          ) : (
            <ChildShelf />
          )}
        </Suspense>
      </div>
      <ToastRegion />
    </div>
  )
}

/** So many books are fetched at a time. */
const step = 60

function ChildShelf(): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [stories, setStories] = useState<readonly StorySummary[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [loaded, setLoaded] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const titleOf = useTitle()

  useEffect(() => {
    const load = (): void => {
      client.stories.list({ search: '', limit: step, cursor: null }).then((page) => {
        setStories(page.stories)
        setNext(page.next)
        setLoaded(true)
      }, toasts.tell)
    }
    load()
    return client.on('stories.changed', load)
  }, [client, toasts])

  const more = (): void => {
    client.stories.list({ search: '', limit: step, cursor: next }).then((page) => {
      setStories((old) => [...old, ...page.stories])
      setNext(page.next)
    }, toasts.tell)
  }

  return (
    <main className="screen child-shelf" tabIndex={-1}>
      <header>
        <Mark />
        <h1>{t('child.shelf')}</h1>
        <Button
          look="plain"
          size="small"
          icon={<LockKeyhole size={16} aria-hidden="true" />}
          onClick={() => setLeaving(true)}
        >
          {t('child.forGrownUps')}
        </Button>
      </header>
      {loaded && stories.length === 0 && <p className="soft child-empty">{t('child.empty')}</p>}
      <ul className="child-books" aria-label={t('child.shelf')}>
        {stories.map((story) => (
          <li key={story.id}>
            <a href={hrefOf({ screen: 'reader', storyId: story.id })}>
              <span className="child-cover">
                {story.cover ? (
                  <Picture picture={story.cover} size="thumbnail" decorative />
                ) : (
                  <EmptyCover storyId={story.id} />
                )}
              </span>
              <span className="child-title serif" dir="auto">
                {titleOf(story)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {next !== null && <Button onClick={more}>{t('child.more')}</Button>}
      {leaving && (
        <Dialog title={t('child.leave')} onClose={() => setLeaving(false)}>
          <p className="soft small pin-intro">{t('child.leaveHint')}</p>
          <PinForm
            fields={[{ key: 'pin', label: t('child.pin') }]}
            action={t('child.leave')}
            send={({ pin = '' }) => client.child.leave({ pin })}
            onDone={() => window.location.reload()}
          />
        </Dialog>
      )}
    </main>
  )
}
