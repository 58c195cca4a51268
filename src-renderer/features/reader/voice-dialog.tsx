import { CircleAlert, Mic, RotateCcw, Square, Trash2 } from 'lucide-react'
import { useCallback, useEffect, useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageView } from '#contract/index.ts'
import { voiceUrl } from '../../api/pictures.ts'
import { useApp } from '../../app/app-context.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { longestVoice } from './recording.ts'
import { useRecorder } from './use-recorder.ts'
import './voice-dialog.css'

/** Milliseconds. */
const undoFor = 10_000

/** Somebody in the family reads a page: the words large, one button to record, and what was recorded to listen to. */
export function VoiceDialog({
  storyId,
  page,
  onClose,
}: {
  readonly storyId: string
  readonly page: PageView
  readonly onClose: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const { client, now, toasts } = useApp()
  const locale = useLocale()
  const ask = useCallback(() => client.voices.askMicrophone(), [client])
  const { state, start, stop } = useRecorder(ask, now)
  const [keeping, setKeeping] = useState(false)
  const main = useRef<HTMLButtonElement>(null)
  // The button that was pressed makes way for the next one; the focus goes along.
  useEffect(() => main.current?.focus(), [state.kind])
  const ofPage = { storyId, page: page.number }
  const { voice } = page

  const keep = async (blob: Blob, duration: number): Promise<void> => {
    setKeeping(true)
    try {
      await client.voices.keep({ ...ofPage, bytes: new Uint8Array(await blob.arrayBuffer()), duration })
      toasts.say(t('reader.voice.kept', { page: page.number }))
      onClose()
    } catch (error) {
      setKeeping(false)
      toasts.tell(error)
    }
  }
  const remove = (): void => {
    if (voice === undefined) return
    const bringBack = (): void =>
      void client.voices.bringBack({ ...ofPage, sha256: voice.sha256 }).catch(toasts.tell)
    client.voices.remove(ofPage).then(
      () =>
        toasts.say(t('reader.voice.removed', { page: page.number }), {
          action: { label: t('toast.undo'), run: bringBack },
          lasts: undoFor,
        }),
      toasts.tell,
    )
    onClose()
  }

  return (
    <Dialog title={t('reader.voice.title', { page: page.number })} onClose={onClose}>
      <p className="soft">{t('reader.voice.about')}</p>
      <div className="voice-words serif" tabIndex={0} role="group" aria-label={t('reader.words')}>
        {page.text}
      </div>
      {state.kind === 'failed' && (
        <p className="voice-problem" role="alert">
          <CircleAlert size={20} aria-hidden="true" />
          {t(`reader.voice.whyNot.${state.why}`)}
        </p>
      )}
      {state.kind === 'recorded' && <audio className="voice-player" controls src={state.url} />}
      {voice !== undefined && (state.kind === 'idle' || state.kind === 'failed') && (
        <audio className="voice-player" controls src={voiceUrl(voice.sha256)} />
      )}
      <div className="voice-actions">
        {state.kind === 'recording' ? (
          <>
            <Button ref={main} look="lamp" icon={<Square size={18} aria-hidden="true" />} onClick={stop}>
              {t('reader.voice.stop')}
            </Button>
            <p className="voice-time" role="timer">
              <span className="voice-dot" aria-hidden="true" />
              {t('reader.voice.time', { at: clock(state.seconds), most: clock(longestVoice / 1_000) })}
            </p>
          </>
        ) : state.kind === 'recorded' ? (
          <>
            <Button
              ref={main}
              look="lamp"
              aria-busy={keeping}
              onClick={() => void keep(state.recorded.blob, state.recorded.duration)}
            >
              {t('reader.voice.keep')}
            </Button>
            <Button icon={<RotateCcw size={18} aria-hidden="true" />} onClick={start}>
              {t('reader.voice.again')}
            </Button>
          </>
        ) : (
          <>
            <Button
              ref={main}
              look="lamp"
              icon={<Mic size={18} aria-hidden="true" />}
              aria-busy={state.kind === 'asking'}
              onClick={start}
            >
              {t(voice === undefined ? 'reader.voice.record' : 'reader.voice.again')}
            </Button>
            {voice !== undefined && (
              <Button icon={<Trash2 size={18} aria-hidden="true" />} onClick={remove}>
                {t('reader.voice.remove')}
              </Button>
            )}
          </>
        )}
      </div>
    </Dialog>
  )

  function clock(seconds: number): string {
    const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
    return `${new Intl.NumberFormat(locale).format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`
  }
}
