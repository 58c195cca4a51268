import { CircleAlert, Paintbrush } from 'lucide-react'
import { useEffect, useId, useRef, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditablePage, PageView, PageWords, StoryView } from '#contract/index.ts'
import { longestPageText } from '#contract/scene-words.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp } from '../../app/app-context.ts'
import { sayError } from '../../i18n/say.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguageName } from '../create/use-language-name.ts'
import type { EditHistory } from './edit-history.ts'
import { isUnderWay } from './page-state.ts'
import { SceneFields } from './scene-fields.tsx'
import './editing.css'

/** Changes a page by hand: its words, in each language, and what its picture shows. */
export function EditPage({
  story,
  page,
  history,
  onSaved,
  onClose,
}: {
  readonly story: StoryView
  readonly page: PageView
  readonly history: EditHistory
  readonly onSaved: () => void
  readonly onClose: () => void
}): JSX.Element {
  const { t, i18n } = useTranslation()
  const { client, toasts } = useApp()
  const { id: storyId } = story
  const { number } = page
  const [there, setThere] = useState<EditablePage | null>(null)
  const [words, setWords] = useState<PageWords | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const ids = useId()
  const languageName = useLanguageName()

  useEffect(() => {
    client.pages.words({ storyId, page: number }).then(
      (found) => {
        setThere(found)
        setWords({ text: found.text, secondText: found.secondText, scene: found.scene })
      },
      (error: unknown) => {
        toasts.tell(error)
        onClose()
      },
    )
  }, [client, toasts, storyId, number, onClose])
  const ready = words !== null
  useEffect(() => {
    if (ready) field.current?.focus()
  }, [ready])

  const painted = isUnderWay(page.image)
  const hindrance =
    story.status === 'writing' ? t('editing.beingWritten') : painted ? t('editing.beingPainted') : null

  const change = (part: Partial<PageWords>): void => {
    setWords((old) => (old === null ? null : { ...old, ...part }))
    setProblem(null)
  }

  const save = async (paint: boolean): Promise<void> => {
    if (there === null || words === null || hindrance !== null) return
    if (words.text.trim() === '' || (story.secondLanguage !== null && words.secondText?.trim() === '')) {
      setProblem(t('editing.noWords'))
      return
    }
    try {
      const before = { text: there.text, secondText: there.secondText, scene: there.scene }
      if (JSON.stringify(before) !== JSON.stringify(words)) {
        await history.change({ kind: 'page', page: number, before, after: words })
        onSaved()
      }
      if (paint) await client.pictures.paintAgain({ storyId, page: number })
      onClose()
    } catch (error) {
      if (error instanceof CallFailed) setProblem(sayError(i18n, error.data))
      else toasts.tell(error)
    }
  }

  return (
    <Dialog title={t('editing.title', { page: number })} onClose={onClose} wide>
      {words && there && (
        <form
          className="hero-form"
          noValidate
          onSubmit={(event: SubmitEvent) => {
            event.preventDefault()
            void save(false)
          }}
        >
          <div className="hero-field">
            <label className="label" htmlFor={`${ids}-words`}>
              {t('editing.words')}
            </label>
            <textarea
              ref={field}
              id={`${ids}-words`}
              className="field own-text"
              lang={story.language}
              dir="auto"
              rows={4}
              value={words.text}
              maxLength={Math.max(longestPageText, there.text.length)}
              aria-invalid={words.text.trim() === ''}
              onChange={(event) => change({ text: event.target.value })}
            />
          </div>
          {story.secondLanguage !== null && (
            <div className="hero-field">
              <label className="label" htmlFor={`${ids}-second`}>
                {t('editing.secondWords', { language: languageName(story.secondLanguage) })}
              </label>
              <textarea
                id={`${ids}-second`}
                className="field own-text"
                lang={story.secondLanguage}
                dir="auto"
                rows={3}
                value={words.secondText ?? ''}
                maxLength={longestPageText}
                onChange={(event) => change({ secondText: event.target.value })}
              />
            </div>
          )}
          {story.illustrated && (
            <SceneFields scene={words.scene} cast={there.cast} onChange={(scene) => change({ scene })} />
          )}
          {hindrance !== null && (
            <p className="editing-hindrance" role="status">
              {hindrance}
            </p>
          )}
          {problem && (
            <p className="field-error" role="alert">
              <CircleAlert size={20} aria-hidden="true" />
              {problem}
            </p>
          )}
          <div className="hero-ends editing-ends">
            {page.image && (
              <Button
                icon={<Paintbrush size={17} aria-hidden="true" />}
                disabled={hindrance !== null}
                onClick={() => void save(true)}
              >
                {t('editing.keepAndPaint')}
              </Button>
            )}
            <Button type="submit" look="lamp" disabled={hindrance !== null}>
              {t('editing.keep')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
