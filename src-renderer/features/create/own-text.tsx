import { CircleAlert, BookHeart } from 'lucide-react'
import { useEffect, useId, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { longestOwnText, longestTitle } from '#contract/scene-words.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp, useSettings } from '../../app/app-context.ts'
import { sayError } from '../../i18n/say.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { Switch } from '../../ui/switch.tsx'
import { HeroPicker } from '../family/hero-picker.tsx'
import { OwnPages } from './own-pages.tsx'
import { languages, levels } from './request-limits.ts'
import { firstRequest, type Request } from './request.ts'
import { StylePicker } from './style-picker.tsx'
import { useLanguageName } from './use-language-name.ts'
import './create.css'
import './own-text.css'

/** How long typing rests before the pages are laid out anew, in milliseconds. */
const rest = 250

/** A text that the family brings along becomes an illustrated book, word for word. */
export function OwnText(): JSX.Element {
  const { t, i18n } = useTranslation()
  const { client, router, toasts } = useApp()
  const settings = useSettings()
  const locale = useLocale()
  const nameOf = useLanguageName()
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [laid, setLaid] = useState<readonly string[]>([])
  const [heroes, setHeroes] = useState<readonly string[]>([])
  const [changed, setChanged] = useState<Partial<Request>>({})
  const [problem, setProblem] = useState<{ readonly of: 'title' | 'text'; readonly say: string } | null>(null)
  const [sending, setSending] = useState(false)
  const ids = useId()

  const { level, language, illustrated, style }: Request = {
    ...firstRequest,
    ...settings?.lastRequest,
    ...changed,
  }
  const change = (part: Partial<Request>): void => setChanged((old) => ({ ...old, ...part }))
  const isEmpty = text.trim() === ''
  const tooLong = text.length > longestOwnText
  const pages = isEmpty || tooLong ? [] : laid

  useEffect(() => {
    let stale = false
    if (isEmpty || tooLong) return
    const timer = setTimeout(() => {
      client.stories.splitText({ text, level, language }).then(
        (split) => {
          if (!stale) setLaid(split.pages)
        },
        (error: unknown) => {
          if (stale) return
          setLaid([])
          if (error instanceof CallFailed) setProblem({ of: 'text', say: sayError(i18n, error.data) })
          else toasts.tell(error)
        },
      )
    }, rest)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [client, toasts, i18n, text, isEmpty, tooLong, level, language])

  const tooLongWords = t('own.tooLong', {
    length: text.length.toLocaleString(locale),
    most: longestOwnText.toLocaleString(locale),
  })

  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (sending) return
    const found =
      title.trim() === ''
        ? { of: 'title' as const, say: t('editing.noTitle') }
        : isEmpty
          ? { of: 'text' as const, say: t('own.noText') }
          : tooLong
            ? { of: 'text' as const, say: tooLongWords }
            : null
    setProblem(found)
    if (found !== null) {
      document.getElementById(`${ids}-${found.of}`)?.focus()
      return
    }
    setSending(true)
    try {
      // The last letters may not be laid out yet.
      const split =
        pages.length > 0 ? pages : (await client.stories.splitText({ text, level, language })).pages
      const { storyId } = await client.stories.createOwn({
        ...{ title, pages: [...split], level, language, illustrated, style },
        heroes: [...heroes],
      })
      router.go({ screen: 'reader', storyId })
    } catch (error) {
      setSending(false)
      if (error instanceof CallFailed) setProblem({ of: 'text', say: sayError(i18n, error.data) })
      else toasts.tell(error)
    }
  }

  const said = (of: 'title' | 'text'): JSX.Element | null =>
    problem?.of === of ? (
      <p className="field-error" id={`${ids}-${of}-problem`} role="alert">
        <CircleAlert size={20} aria-hidden="true" />
        {problem.say}
      </p>
    ) : null

  const { compare } = new Intl.Collator(locale)
  return (
    <main className="screen create" tabIndex={-1}>
      <form className="create-form" onSubmit={(event) => void make(event)} noValidate>
        <h1 className="eyebrow">{t('own.heading')}</h1>
        <p className="create-question serif">{t('own.question')}</p>
        <p className="soft">
          {t('own.about')}{' '}
          <a className="own-back" href={hrefOf({ screen: 'create' })}>
            {t('own.back')}
          </a>
        </p>

        <div className="create-block">
          <label className="label" htmlFor={`${ids}-title`}>
            {t('editing.bookTitle')}
          </label>
          <input
            id={`${ids}-title`}
            className="field own-title"
            dir="auto"
            value={title}
            maxLength={longestTitle}
            autoComplete="off"
            aria-invalid={problem?.of === 'title'}
            aria-describedby={problem?.of === 'title' ? `${ids}-title-problem` : undefined}
            onChange={(event) => {
              setTitle(event.target.value)
              setProblem(null)
            }}
          />
          {said('title')}
        </div>

        <div className="create-block">
          <label className="label" htmlFor={`${ids}-text`}>
            {t('own.text')}
          </label>
          <textarea
            id={`${ids}-text`}
            className="field own-field"
            dir="auto"
            lang={language}
            rows={9}
            value={text}
            placeholder={t('own.placeholder')}
            aria-invalid={problem?.of === 'text' || tooLong}
            aria-describedby={problem?.of === 'text' ? `${ids}-text-problem` : `${ids}-hint`}
            onChange={(event) => {
              setText(event.target.value)
              setProblem(null)
            }}
          />
          {said('text') ?? (
            <p className="soft small" id={`${ids}-hint`}>
              {tooLong ? tooLongWords : t('own.hint')}
            </p>
          )}
          <HeroPicker picked={heroes} onPick={setHeroes} />
        </div>

        <div className="create-block">
          <p className="label" aria-hidden="true">
            {t('create.level')}
          </p>
          <RadioPills
            label={t('create.level')}
            options={levels.map((each) => ({
              value: each,
              text: `${t(`level.${each}.name`)} · ${t(`level.${each}.ages`)}`,
              name: t(`level.${each}.label`),
            }))}
            value={level}
            onChange={(chosen) => change({ level: chosen })}
          />
        </div>

        <div className="create-row">
          <div className="create-block">
            <label className="label" htmlFor={`${ids}-language`}>
              {t('create.language')}
            </label>
            <select
              id={`${ids}-language`}
              className="field select-field"
              value={language}
              onChange={(event) =>
                change({ language: languages.find((each) => each === event.target.value) ?? language })
              }
            >
              {languages
                .toSorted((one, other) => compare(nameOf(one), nameOf(other)))
                .map((each) => (
                  <option key={each} value={each}>
                    {nameOf(each)}
                  </option>
                ))}
            </select>
          </div>
          <div className="create-block">
            <label className="label" htmlFor={`${ids}-illustrated`}>
              {t('create.illustrated')}
            </label>
            <div className="create-switch">
              <Switch
                id={`${ids}-illustrated`}
                checked={illustrated}
                onChange={(on) => change({ illustrated: on })}
              />
            </div>
          </div>
        </div>
        {illustrated && <StylePicker value={style} onChange={(chosen) => change({ style: chosen })} />}

        <div className="create-go">
          <Button
            type="submit"
            look="lamp"
            size="large"
            aria-busy={sending}
            icon={<BookHeart size={20} aria-hidden="true" />}
          >
            {t('own.make')}
          </Button>
          <p className="soft small">{t('own.nobodyWrites')}</p>
        </div>
      </form>
      <OwnPages pages={pages} language={language} onChange={setLaid} />
    </main>
  )
}
