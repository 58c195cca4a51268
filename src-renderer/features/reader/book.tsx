import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { PictureView, StoryView } from '#contract/index.ts'
import { voiceUrl } from '../../api/pictures.ts'
import { useApp, useIsChildView, useSettings } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { IconButton } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTitle } from '../library/use-title.ts'
import { fontFamilies } from '../settings/setting-choices.ts'
import { AloudBar } from './aloud-bar.tsx'
import { duskAt } from './bedtime.ts'
import { ContentsStrip } from './contents-strip.tsx'
import { GoodNight } from './good-night.tsx'
import { LeafPicture, LeafWords } from './leaf.tsx'
import { directionOf, layoutOf, leavesOf } from './leaves.ts'
import { LookCloser } from './look-closer.tsx'
import { OlderPicture } from './older-picture.tsx'
import { ReaderTools } from './reader-tools.tsx'
import { PageRepainting, StoryMaking } from './story-making.tsx'
import { StoryMenu } from './story-menu.tsx'
import { TrailDialog } from './trail-dialog.tsx'
import { useBedtime } from './use-bedtime.ts'
import { useEditing } from './use-editing.tsx'
import { useFullScreen } from './use-full-screen.ts'
import { usePageGestures } from './use-page-gestures.ts'
import { usePlace } from './use-place.ts'
import { useReadAloud } from './use-read-aloud.ts'
import { useReaderKeys, type ReaderKeys } from './use-reader-keys.ts'
import { useWindowShape } from './use-window-shape.ts'
import { VersionsDialog } from './versions-dialog.tsx'
import { VoiceDialog } from './voice-dialog.tsx'

/** CSS pixels; a story for children is never set smaller. */
const leastTextSize = 20
/** Until the settings are here. */
const calmSpeed = 0.85

/** The open book: the picture is the page, the words stand beside it, below it or on it, as the window allows. */
export function Book({ story }: { readonly story: StoryView }): JSX.Element {
  const { t } = useTranslation()
  const { client, now, router, toasts } = useApp()
  const reading = useSettings()?.reading
  const title = useTitle()(story)
  const pageCount = Math.max(story.pageCount, story.pages.length)
  const layout = layoutOf(reading?.layout ?? 'auto', useWindowShape(), story.illustrated)
  const rtl = directionOf(story.language) === 'rtl'
  const { number, forward, goTo, turn } = usePlace(story, pageCount, layout)
  const [dialog, setDialog] = useState<'trail' | 'written' | 'versions' | 'voice' | null>(null)
  const [looked, setLooked] = useState<PictureView | null>(null)
  const [contents, setContents] = useState(false)
  const area = useRef<HTMLElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const fullScreen = useFullScreen()
  const bedtime = useBedtime()

  const ended = number > pageCount
  const leaves = leavesOf(number, layout, pageCount)
  const page = story.pages.find((each) => each.number === number)
  const aloud = useReadAloud({
    text: ended ? null : (page?.text ?? ''),
    own: page?.voice ? voiceUrl(page.voice.sha256) : null,
    language: story.language,
    speed: reading?.aloudSpeed ?? calmSpeed,
    now,
    onPageRead: () => goTo(number + 1),
    onAsleep: () => {
      if (bedtime.on) goTo(pageCount + 1)
    },
  })
  const { stop: stopReading } = aloud
  const isChildView = useIsChildView()
  const editing = useEditing(story, page, stopReading)

  useEffect(() => area.current?.focus(), [])
  useEffect(() => {
    words.current?.scrollTo({ top: 0 })
  }, [number])
  useEffect(() => {
    if (ended) stopReading()
  }, [ended, stopReading])

  const reads = aloud.state === 'speaking' || aloud.state === 'paused'
  const toggleAloud = reads ? aloud.stop : aloud.start
  const marked = story.bookmarks.includes(number)
  const { id: storyId } = story
  const toggleBookmark = useCallback(() => {
    client.stories.setBookmark({ storyId, page: number, on: !marked }).catch(toasts.tell)
  }, [client, toasts, storyId, number, marked])
  const keys = useMemo<ReaderKeys>(
    () => ({
      turn,
      space: (back) => {
        if (reads) aloud.togglePause()
        else turn(back ? 'previous' : 'next')
      },
      readAloud: toggleAloud,
      bedtime: bedtime.toggle,
      bookmark: () => {
        if (page) toggleBookmark()
      },
      look: () => setLooked(page?.image?.picture ?? null),
      contents: () => setContents((open) => !open),
      fullScreen: fullScreen.toggle,
      leave: () => router.go({ screen: 'library' }),
    }),
    [turn, reads, aloud, toggleAloud, bedtime.toggle, page, toggleBookmark, fullScreen.toggle, router],
  )
  useReaderKeys(keys, rtl)
  usePageGestures(area, turn, rtl)

  const style: CSSProperties & Record<`--${string}`, string> = {
    '--dusk': String(duskAt(number, pageCount)),
    ...(reading && {
      '--reading-font': fontFamilies[reading.font],
      '--reading-size': `${Math.max(leastTextSize, reading.textSize)}px`,
      '--reading-line': String(reading.lineHeight),
      '--reading-space': `${reading.wordSpacing}em`,
    }),
  }
  const shown = ended ? 'words' : leaves.length === 1 && layout === 'spread' ? 'beside' : layout
  // Words are set where no hero stands: on the sky, if they all stand below it.
  const sky = shown === 'full' && (page?.image?.picture?.focus.y ?? 0) >= 0.4
  const light = bedtime.on && reading?.light !== 'contrast' ? 'evening' : (reading?.light ?? 'app')
  const onTrail = (): void => setDialog('trail')
  const closeDialog = useCallback(() => setDialog(null), [])
  const stopLooking = useCallback(() => setLooked(null), [])
  const last = Math.min(leaves.at(-1) ?? 1, pageCount)
  const place = leaves.length > 1 ? leaves.join('–') : String(last)

  return (
    <main
      className={`reader-screen ${shown === 'words' ? 'wordy' : 'pictured'} ${shown} ${ended ? 'ended' : ''} ${sky ? 'sky' : ''}`}
      ref={area}
      tabIndex={-1}
      dir={rtl ? 'rtl' : undefined}
      aria-label={title}
      data-light={light}
      data-turn={reading?.turn ?? 'slide'}
      data-way={forward === rtl ? 'left' : 'right'}
      data-margins={reading?.margins ?? 'normal'}
      style={style}
    >
      <a className="icon-button reader-back" href={hrefOf({ screen: 'library' })} title={t('reader.back')}>
        <ArrowLeft size={22} aria-hidden="true" className="points" />
        <span className="hidden-text">{t('reader.back')}</span>
      </a>

      {shown !== 'words' &&
        shown !== 'spread' &&
        leaves.map((each) => (
          <LeafPicture
            key="picture"
            story={story}
            number={each}
            rtl={rtl}
            onTurn={turn}
            onLook={setLooked}
            onTrail={onTrail}
          />
        ))}

      <div className="reader-side">
        <ReaderTools
          title={number > 1 && !ended ? title : ''}
          language={story.language}
          aloud={{ on: reads, toggle: toggleAloud }}
          bedtime={bedtime}
          bookmark={page ? { on: marked, toggle: toggleBookmark } : null}
          contents={story.pages.length > 0 ? { on: contents, toggle: () => setContents(!contents) } : null}
          fullScreen={fullScreen}
          more={
            !isChildView && (
              <StoryMenu
                story={story}
                title={title}
                page={page}
                onTrail={onTrail}
                onWritten={() => setDialog('written')}
                onVersions={() => setDialog('versions')}
                byHand={editing.items}
                onVoice={() => {
                  stopReading()
                  setDialog('voice')
                }}
              />
            )
          }
        />

        {shown === 'spread' ? (
          <div className="book-leaves" key={leaves[0]}>
            {leaves.map((each) => (
              <section key={each} className="book-leaf" aria-label={t('reader.thumbnail', { page: each })}>
                <LeafPicture
                  story={story}
                  number={each}
                  rtl={rtl}
                  onTurn={turn}
                  onLook={setLooked}
                  onTrail={() => {
                    goTo(each)
                    onTrail()
                  }}
                />
                <div className="reader-words" tabIndex={0} role="group" aria-label={t('reader.words')}>
                  <LeafWords
                    story={story}
                    title={title}
                    page={story.pages.find((candidate) => candidate.number === each)}
                    number={each}
                    word={each === number ? aloud.word : null}
                  />
                </div>
              </section>
            ))}
          </div>
        ) : (
          <div
            className="reader-words"
            ref={words}
            tabIndex={0}
            aria-label={t('reader.pageLabel', { page: place, pages: pageCount })}
            role="group"
          >
            {ended ? (
              <GoodNight story={story} bedtime={bedtime.on} onAgain={() => goTo(1)} />
            ) : (
              <LeafWords
                key={number}
                story={story}
                title={title}
                page={page}
                number={number}
                word={aloud.word}
              />
            )}
          </div>
        )}

        <div className="reader-foot">
          <AloudBar aloud={aloud} />
          {!isChildView && page && <PageRepainting storyId={storyId} page={page} onTrail={onTrail} />}
          {!isChildView && page && <OlderPicture storyId={storyId} page={page} />}
          {!isChildView && <StoryMaking story={story} />}
          <div className="reader-turn">
            <IconButton label={t('reader.previous')} disabled={number <= 1} onClick={() => turn('previous')}>
              <ChevronLeft size={24} aria-hidden="true" className="points" />
            </IconButton>
            <Progress label={t('reader.readSoFar')} value={last / Math.max(1, pageCount)} />
            <span className="soft small reader-number" role="status">
              {t('reader.pageOf', { page: place, pages: pageCount })}
            </span>
            <IconButton label={t('reader.next')} disabled={ended} onClick={() => turn('next')}>
              <ChevronRight size={24} aria-hidden="true" className="points" />
            </IconButton>
          </div>
        </div>
      </div>

      {contents && <ContentsStrip story={story} page={number} onPick={goTo} />}
      {dialog === 'trail' && (
        <TrailDialog storyId={storyId} page={number} style={story.style} onClose={closeDialog} />
      )}
      {dialog === 'written' && <TrailDialog storyId={storyId} page={null} onClose={closeDialog} />}
      {dialog === 'versions' && (
        <VersionsDialog storyId={storyId} page={number} style={story.style} onClose={closeDialog} />
      )}
      {dialog === 'voice' && page && <VoiceDialog storyId={storyId} page={page} onClose={closeDialog} />}
      {editing.dialog}
      {looked && <LookCloser picture={looked} onClose={stopLooking} />}
      {bedtime.on && <div className="dusk" aria-hidden="true" />}
    </main>
  )
}
