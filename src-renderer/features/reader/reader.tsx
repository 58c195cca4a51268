import { ArrowLeft } from 'lucide-react'
import { useCallback, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useApp } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { CallFailed } from '../../api/client.ts'
import { Book } from './book.tsx'
import { createStoryStore } from './story-store.ts'
// In this order: what comes later may narrow what came before.
import './reader.css'
import './page-picture.css'
import './words-and-tools.css'
import './making.css'
import './good-night.css'
import './contents-strip.css'
import './dialogs.css'
import './layouts.css'
import './turning-and-margins.css'
import './lights.css'
import './bedtime.css'
import './look-closer.css'
import './narrow-windows.css'

/** Opens one story and keeps it up to date while it is on screen. */
export function Reader({ storyId }: { readonly storyId: string }): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [store] = useState(() => createStoryStore(client, storyId))
  const open = useStore(store.store)
  const [missing, setMissing] = useState(false)

  const load = useCallback(() => {
    store.load().catch((error: unknown) => {
      if (
        error instanceof CallFailed &&
        (error.data.code === 'not-found' || error.data.code === 'bad-input')
      ) {
        setMissing(true)
      } else toasts.tell(error)
    })
  }, [store, toasts])

  useEffect(() => {
    const close = store.subscribe()
    load()
    return close
  }, [store, load])

  const title = open.status === 'ready' ? open.story.title : null
  // The cast comes with the title, and is not part of what main tells of a change.
  useEffect(() => {
    if (title) load()
  }, [title, load])

  if (missing || open.status === 'gone') {
    return (
      <main className="screen centred">
        <h1>{t('reader.gone')}</h1>
        <a className="button lamp medium" href={hrefOf({ screen: 'library' })}>
          {t('reader.back')}
        </a>
      </main>
    )
  }
  if (open.status === 'loading') {
    return (
      <main className="reader-screen opening" aria-busy="true">
        <a className="icon-button reader-back" href={hrefOf({ screen: 'library' })} title={t('reader.back')}>
          <ArrowLeft size={22} aria-hidden="true" />
          <span className="hidden-text">{t('reader.back')}</span>
        </a>
        <div className="reader-picture">
          <EmptyCover awake />
        </div>
        <p className="opening-words soft" role="status">
          {t('reader.loading')}
        </p>
      </main>
    )
  }
  return <Book story={open.story} />
}
