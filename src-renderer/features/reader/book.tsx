import { ArrowLeft, ChevronLeft, ChevronRight, LayoutGrid, Maximize, Minimize, Volume2 } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryView } from '#contract/index.ts'
import { useApp, useSettings } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTitle } from '../library/use-title.ts'
import { fontFamilies } from '../settings/setting-choices.ts'
import { AloudBar } from './aloud-bar.tsx'
import { ContentsStrip } from './contents-strip.tsx'
import { PagePicture } from './page-picture.tsx'
import { PageText } from './page-text.tsx'
import { clampPage, firstPage, turned, type Turn } from './page-turning.ts'
import { PageRepainting, StoryMaking } from './story-making.tsx'
import { StoryMenu } from './story-menu.tsx'
import { TrailDialog } from './trail-dialog.tsx'
import { TypePopover } from './type-popover.tsx'
import { useFullScreen } from './use-full-screen.ts'
import { usePageGestures } from './use-page-gestures.ts'
import { useReadAloud } from './use-read-aloud.ts'
import { useReaderKeys, type ReaderKeys } from './use-reader-keys.ts'
import { VersionsDialog } from './versions-dialog.tsx'

/** CSS pixels; a story for children is never set smaller. */
const leastTextSize = 20

/** The open book: the picture is the page, the words stand beside it, or below in a narrow window. */
export function Book({ story }: { readonly story: StoryView }): JSX.Element {
  const { t } = useTranslation()
  const { client, router, toasts } = useApp()
  const settings = useSettings()
  const title = useTitle()(story)
  const pageCount = Math.max(story.pageCount, story.pages.length)
  const [number, setNumber] = useState(() => firstPage(story.lastReadPage, pageCount))
  const [dialog, setDialog] = useState<'trail' | 'versions' | null>(null)
  const [contents, setContents] = useState(false)
  const area = useRef<HTMLElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const fullScreen = useFullScreen()

  const ended = number > pageCount
  const page = story.pages.find((each) => each.number === number)
  const goTo = useCallback((to: number) => setNumber(clampPage(to, pageCount)), [pageCount])
  const turn = useCallback((to: Turn) => setNumber((now) => turned(now, to, pageCount)), [pageCount])
  const aloud = useReadAloud(ended ? null : (page?.text ?? ''), story.language, () => turn('next'))
  const { stop: stopReading } = aloud

  useEffect(() => area.current?.focus(), [])
  useEffect(() => {
    words.current?.scrollTo({ top: 0 })
  }, [number])
  useEffect(() => {
    if (ended) stopReading()
  }, [ended, stopReading])

  const hasPages = story.pages.length > 0
  const { id: storyId } = story
  useEffect(() => {
    if (!hasPages) return
    client.stories.rememberPage({ storyId, page: Math.min(number, pageCount) }).catch(toasts.tell)
  }, [client, toasts, storyId, number, pageCount, hasPages])

  const toggleAloud = aloud.state === 'off' || aloud.state === 'no-voice' ? aloud.start : aloud.stop
  const keys = useMemo<ReaderKeys>(
    () => ({
      turn,
      space: (back) => {
        if (aloud.state === 'speaking' || aloud.state === 'paused') aloud.togglePause()
        else turn(back ? 'previous' : 'next')
      },
      readAloud: toggleAloud,
      contents: () => setContents((open) => !open),
      fullScreen: fullScreen.toggle,
      leave: () => router.go({ screen: 'library' }),
    }),
    [turn, aloud, toggleAloud, fullScreen.toggle, router],
  )
  useReaderKeys(keys)
  usePageGestures(area, turn)

  const reading = settings?.reading
  const type: CSSProperties & Record<`--${string}`, string> = reading
    ? {
        '--reading-font': fontFamilies[reading.font],
        '--reading-size': `${Math.max(leastTextSize, reading.textSize)}px`,
        '--reading-line': String(reading.lineHeight),
      }
    : {}
  const layout = story.illustrated && !ended ? 'pictured' : 'wordy'
  const closeDialog = useCallback(() => setDialog(null), [])

  return (
    <main
      className={`reader-screen ${layout} ${ended ? 'ended' : ''}`}
      ref={area}
      tabIndex={-1}
      aria-label={title}
      style={type}
    >
      <a className="icon-button reader-back" href={hrefOf({ screen: 'library' })} title={t('reader.back')}>
        <ArrowLeft size={22} aria-hidden="true" />
        <span className="hidden-text">{t('reader.back')}</span>
      </a>

      {layout === 'pictured' && (
        <figure
          className="reader-picture"
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest('button, a')) return
            const { left, width } = event.currentTarget.getBoundingClientRect()
            turn(event.clientX - left < width / 3 ? 'previous' : 'next')
          }}
        >
          <div key={number} className="picture-frame">
            {page?.image ? (
              <PagePicture
                storyId={storyId}
                page={number}
                image={page.image}
                onTrail={() => setDialog('trail')}
              />
            ) : (
              <EmptyCover awake={story.status === 'writing'} />
            )}
          </div>
        </figure>
      )}

      <div className="reader-side">
        <div className="reader-tools">
          <p className="reader-title soft small" aria-hidden="true">
            {number > 1 && !ended ? title : ''}
          </p>
          <IconButton
            label={t(toggleAloud === aloud.stop ? 'reader.aloud.stop' : 'reader.aloud.start')}
            aria-pressed={toggleAloud === aloud.stop}
            onClick={toggleAloud}
          >
            <Volume2 size={20} aria-hidden="true" />
          </IconButton>
          {settings && <TypePopover settings={settings} />}
          <IconButton
            label={t('reader.contents')}
            aria-pressed={contents}
            disabled={story.pages.length === 0}
            onClick={() => setContents(!contents)}
          >
            <LayoutGrid size={19} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t(fullScreen.on ? 'reader.leaveFullScreen' : 'reader.fullScreen')}
            onClick={fullScreen.toggle}
          >
            {fullScreen.on ? (
              <Minimize size={19} aria-hidden="true" />
            ) : (
              <Maximize size={19} aria-hidden="true" />
            )}
          </IconButton>
          <StoryMenu
            story={story}
            title={title}
            page={page}
            onTrail={() => setDialog('trail')}
            onVersions={() => setDialog('versions')}
          />
        </div>

        <div
          className="reader-words"
          ref={words}
          tabIndex={0}
          aria-label={t('reader.pageLabel', { page: Math.min(number, pageCount), pages: pageCount })}
          role="group"
        >
          <article key={number} className="reader-text" lang={story.language} dir="auto">
            <h1 className={number === 1 || ended ? '' : 'hidden-text'}>
              {ended ? t('reader.theEnd') : title}
            </h1>
            {ended ? (
              <GoodNight onAgain={() => goTo(1)} />
            ) : page ? (
              <PageText text={page.text} word={aloud.word} />
            ) : (
              <NotWritten story={story} />
            )}
          </article>
        </div>

        <div className="reader-foot">
          <AloudBar aloud={aloud} />
          {page && <PageRepainting storyId={storyId} page={page} onTrail={() => setDialog('trail')} />}
          <StoryMaking story={story} />
          <div className="reader-turn">
            <IconButton label={t('reader.previous')} disabled={number <= 1} onClick={() => turn('previous')}>
              <ChevronLeft size={24} aria-hidden="true" className="points" />
            </IconButton>
            <Progress
              label={t('reader.readSoFar')}
              value={Math.min(number, pageCount) / Math.max(1, pageCount)}
            />
            <span className="soft small reader-number" role="status">
              {t('reader.pageOf', { page: Math.min(number, pageCount), pages: pageCount })}
            </span>
            <IconButton label={t('reader.next')} disabled={ended} onClick={() => turn('next')}>
              <ChevronRight size={24} aria-hidden="true" className="points" />
            </IconButton>
          </div>
        </div>
      </div>

      {contents && <ContentsStrip story={story} page={number} onPick={goTo} />}
      {dialog === 'trail' && <TrailDialog storyId={storyId} page={number} onClose={closeDialog} />}
      {dialog === 'versions' && <VersionsDialog storyId={storyId} page={number} onClose={closeDialog} />}
    </main>
  )
}

function GoodNight({ onAgain }: { readonly onAgain: () => void }): JSX.Element {
  const { t } = useTranslation()
  return (
    <>
      <p className="good-night">{t('reader.goodNight')}</p>
      <div className="good-night-actions">
        <a className="button quiet medium" href={hrefOf({ screen: 'library' })}>
          {t('reader.toLibrary')}
        </a>
        <Button onClick={onAgain}>{t('reader.again')}</Button>
      </div>
    </>
  )
}

function NotWritten({ story }: { readonly story: StoryView }): JSX.Element {
  const { t } = useTranslation()
  if (story.status !== 'writing')
    return <p className="soft">{story.failure?.message ?? t('reader.stopped')}</p>
  return (
    <>
      <p>{t(story.pages.length === 0 ? 'reader.writing' : 'reader.pageWriting')}</p>
      <p className="soft not-written">{t('reader.writingHint')}</p>
    </>
  )
}
