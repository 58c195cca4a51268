import { CircleAlert, PenLine, Sparkles } from 'lucide-react'
import { useEffect, useId, useRef, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppErrorData } from '#contract/index.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp, useProviders, useSettings } from '../../app/app-context.ts'
import { sayError } from '../../i18n/say.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { Switch } from '../../ui/switch.tsx'
import { GoesOn } from '../family/goes-on.tsx'
import { HeroPicker } from '../family/hero-picker.tsx'
import { EstimateLine } from './estimate-line.tsx'
import { makersOf } from './estimate.ts'
import { Ideas } from './ideas.tsx'
import { LanguageFields } from './language-fields.tsx'
import { MakersPanel } from './makers-panel.tsx'
import { NobodyWrites } from './nobody-writes.tsx'
import { PagesField } from './pages-field.tsx'
import { levels, maxTopicLength, storyKinds, topicProblem } from './request-limits.ts'
import { firstRequest, type Request } from './request.ts'
import { StylePicker } from './style-picker.tsx'
import { beginsAt, type When } from './when.ts'
import { WhenField } from './when-field.tsx'
import './create.css'

/** From how many characters left on the field says so. */
const nearlyFull = 60

export function Create({
  after,
}: {
  /** The story to go on from. */ readonly after: string | null
}): JSX.Element {
  const { t, i18n } = useTranslation()
  const locale = useLocale()
  const { client, now, router, toasts, updateSettings } = useApp()
  const settings = useSettings()
  const providers = useProviders()
  const [topic, setTopic] = useState('')
  const [heroes, setHeroes] = useState<readonly string[]>([])
  const [changed, setChanged] = useState<Partial<Request>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<AppErrorData | null>(null)
  const [sending, setSending] = useState(false)
  const [when, setWhen] = useState<When>('now')
  const field = useRef<HTMLTextAreaElement>(null)
  const ids = useId()

  const request: Request = { ...firstRequest, ...settings?.lastRequest, ...changed }
  const change = (part: Partial<Request>): void => setChanged((old) => ({ ...old, ...part }))
  const makers = providers ? makersOf(providers, request) : null
  const nobodyPaints = makers !== null && request.illustrated && makers.illustrator === null
  const nobodyWrites = makers !== null && makers.writer === null
  const left = maxTopicLength - topic.trim().length

  useEffect(() => field.current?.focus(), [])

  const sayTooLong = (over: number): string =>
    t('create.error.tooLong', { count: over, over: over.toLocaleString(locale) })

  const sayProblem = (): string | null => {
    const found = topicProblem(topic)
    if (!found) return null
    if (found.kind === 'empty') return t('create.error.empty')
    return sayTooLong(found.over)
  }

  const generate = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (sending) return
    const found = sayProblem()
    setProblem(found)
    setRefusal(null)
    if (found) {
      field.current?.focus()
      return
    }
    setSending(true)
    try {
      const begins = beginsAt(when, settings?.night.at ?? '22:00', now())
      const { storyId } = await client.stories.create({
        topic: topic.trim(),
        ...request,
        heroes: [...heroes],
        ...(after !== null && { after }),
        ...(begins && { begins }),
      })
      updateSettings({ lastRequest: request })
      if (begins) {
        toasts.say(t('create.when.set'))
        router.go({ screen: 'library' })
      } else router.go({ screen: 'reader', storyId })
    } catch (error) {
      setSending(false)
      const data = error instanceof CallFailed ? error.data : null
      if (data?.code === 'bad-input' || data?.code === 'unsafe-topic') {
        setProblem(sayError(i18n, data))
        field.current?.focus()
      } else if (data?.code === 'no-provider' || data?.code === 'no-writer-for-language') setRefusal(data)
      else toasts.tell(error)
    }
  }

  return (
    <main className="screen create" tabIndex={-1}>
      <form className="create-form" onSubmit={(event) => void generate(event)} noValidate>
        <h1 className="eyebrow">{t('create.heading')}</h1>
        <p className="create-question serif">{t(after === null ? 'create.question' : 'family.whatNext')}</p>
        {after !== null && <GoesOn storyId={after} onLevel={change} />}

        <div className="create-block">
          <label className="label" htmlFor={`${ids}-topic`}>
            {t('create.topic')}
          </label>
          <textarea
            id={`${ids}-topic`}
            ref={field}
            className="field topic-field"
            rows={2}
            value={topic}
            placeholder={t('create.placeholder')}
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${ids}-problem` : undefined}
            onChange={(event) => {
              setTopic(event.target.value)
              setProblem(null)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey) {
                event.preventDefault()
                event.currentTarget.form?.requestSubmit()
              }
            }}
          />
          {problem ? (
            <p className="field-error" id={`${ids}-problem`} role="alert">
              <CircleAlert size={20} aria-hidden="true" />
              {problem}
            </p>
          ) : (
            left <= nearlyFull && (
              <p className="soft small">
                {left >= 0 ? t('create.left', { count: left }) : sayTooLong(-left)}
              </p>
            )
          )}
          <Ideas
            onPick={(idea) => {
              setTopic(idea)
              setProblem(null)
              field.current?.focus()
            }}
          />
          <div className="create-more">
            <HeroPicker picked={heroes} onPick={setHeroes} />
            {after === null && (
              <a className="own-link" href={hrefOf({ screen: 'own-text' })}>
                <PenLine size={18} aria-hidden="true" />
                {t('own.link')}
              </a>
            )}
          </div>
        </div>

        <div className="create-block">
          <p className="label" aria-hidden="true">
            {t('create.level')}
          </p>
          <RadioPills
            label={t('create.level')}
            options={levels.map((level) => ({
              value: level,
              text: `${t(`level.${level}.name`)} · ${t(`level.${level}.ages`)}`,
              name: t(`level.${level}.label`),
            }))}
            value={request.level}
            onChange={(level) => change({ level })}
          />
          <p className="soft small">{t(`level.${request.level}.about`)}</p>
        </div>

        <div className="create-block">
          <p className="label" aria-hidden="true">
            {t('create.kind')}
          </p>
          <RadioPills
            label={t('create.kind')}
            options={storyKinds.map((kind) => ({ value: kind, text: t(`create.kinds.${kind}.name`) }))}
            value={request.kind}
            onChange={(kind) => change({ kind })}
          />
          {request.kind !== 'story' && (
            <p className="soft small">{t(`create.kinds.${request.kind}.about`)}</p>
          )}
        </div>

        <div className="create-row">
          <LanguageFields
            language={request.language}
            secondLanguage={request.secondLanguage}
            onChange={change}
          />
          <div className="create-block">
            <label className="label" htmlFor={`${ids}-pages`}>
              {t('create.pages')}
            </label>
            <PagesField id={`${ids}-pages`} value={request.pages} onChange={(pages) => change({ pages })} />
          </div>
          <div className="create-block">
            <label className="label" htmlFor={`${ids}-illustrated`}>
              {t('create.illustrated')}
            </label>
            <div className="create-switch">
              <Switch
                id={`${ids}-illustrated`}
                checked={request.illustrated}
                onChange={(illustrated) => change({ illustrated })}
              />
            </div>
          </div>
        </div>

        {request.illustrated && <StylePicker value={request.style} onChange={(style) => change({ style })} />}

        {nobodyWrites && <NobodyWrites request={request} onSimpler={change} />}
        {(nobodyPaints || (refusal && !nobodyWrites)) && (
          <div className="no-provider" role="alert">
            <CircleAlert size={22} aria-hidden="true" />
            <p>{refusal ? sayError(i18n, refusal) : t('create.noProvider')}</p>
            <Button size="small" onClick={() => router.go({ screen: 'settings' })}>
              {t('create.openSettings')}
            </Button>
          </div>
        )}

        <div className="create-go">
          <Button
            type="submit"
            look="lamp"
            size="large"
            aria-busy={sending}
            icon={<Sparkles size={20} aria-hidden="true" />}
          >
            {t(sending ? 'create.generating' : 'create.generate')}
          </Button>
          <WhenField value={when} onChange={setWhen} />
          {when === 'now' && (
            <p className="soft small">
              <EstimateLine request={request} />
            </p>
          )}
        </div>
      </form>
      <MakersPanel request={request} topic={topic} makers={makers} />
    </main>
  )
}
