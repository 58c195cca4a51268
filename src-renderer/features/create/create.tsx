import { CircleAlert, Minus, Plus, RefreshCw, Sparkles } from 'lucide-react'
import { useEffect, useId, useRef, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppErrorData, Settings } from '#contract/index.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp, useProviders, useSettings } from '../../app/app-context.ts'
import { partOfDay, sayTime, season } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { Switch } from '../../ui/switch.tsx'
import { estimateSeconds, makersOf } from './estimate.ts'
import { MakersPanel } from './makers-panel.tsx'
import { clampPages, levels, maxPages, maxTopicLength, minPages, topicProblem } from './request-limits.ts'
import { pickIdeas } from './topic-ideas.ts'
import './create.css'

type Request = Settings['lastRequest']
const firstRequest: Request = { level: 'early', language: 'en', pages: 8, illustrated: true }

/** From how many characters left on the field says so. */
const nearlyFull = 60

export function Create(): JSX.Element {
  const { t } = useTranslation()
  const { client, router, toasts, updateSettings } = useApp()
  const settings = useSettings()
  const providers = useProviders()
  const [topic, setTopic] = useState('')
  const [changed, setChanged] = useState<Partial<Request>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<AppErrorData | null>(null)
  const [sending, setSending] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const ids = useId()

  const request: Request = { ...firstRequest, ...settings?.lastRequest, ...changed }
  const change = (part: Partial<Request>): void => setChanged((old) => ({ ...old, ...part }))
  const makers = providers ? makersOf(providers, request.illustrated) : null
  const nobodyPaints = makers !== null && request.illustrated && makers.illustrator === null
  const left = maxTopicLength - topic.trim().length

  useEffect(() => field.current?.focus(), [])

  const sayProblem = (): string | null => {
    const found = topicProblem(topic)
    if (!found) return null
    return found.kind === 'empty' ? t('create.error.empty') : t('create.error.tooLong', { over: found.over })
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
      const { storyId } = await client.stories.create({ topic: topic.trim(), ...request })
      updateSettings({ lastRequest: request })
      router.go({ screen: 'reader', storyId })
    } catch (error) {
      setSending(false)
      const data = error instanceof CallFailed ? error.data : null
      if (data?.code === 'bad-input' || data?.code === 'unsafe-topic') {
        setProblem(data.message)
        field.current?.focus()
      } else if (data?.code === 'no-provider') setRefusal(data)
      else toasts.tell(error)
    }
  }

  return (
    <main className="screen create" tabIndex={-1}>
      <form className="create-form" onSubmit={(event) => void generate(event)} noValidate>
        <h1 className="eyebrow">{t('create.heading')}</h1>
        <p className="create-question serif">{t('create.question')}</p>

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
                {left >= 0 ? t('create.left', { count: left }) : t('create.error.tooLong', { over: -left })}
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

        <div className="create-row">
          <div className="create-block">
            <p className="label" aria-hidden="true">
              {t('create.kind')}
            </p>
            <RadioPills
              label={t('create.kind')}
              options={[{ value: 'story', text: t('create.story') }]}
              value="story"
              onChange={() => undefined}
            />
          </div>
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
              <span className="soft">
                {t(request.illustrated ? 'create.illustratedOn' : 'create.illustratedOff')}
              </span>
            </div>
          </div>
        </div>

        {(nobodyPaints || refusal) && (
          <div className="no-provider" role="alert">
            <CircleAlert size={22} aria-hidden="true" />
            <p>{refusal?.message ?? t('create.noProvider')}</p>
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
          <p className="soft">
            <Estimate request={request} />
          </p>
        </div>
      </form>
      <MakersPanel level={request.level} illustrated={request.illustrated} makers={makers} />
    </main>
  )
}

function Ideas({ onPick }: { readonly onPick: (idea: string) => void }): JSX.Element {
  const { t } = useTranslation()
  const { now } = useApp()
  const [round, setRound] = useState(0)
  const [date] = useState(() => new Date(now()))
  const ideas = pickIdeas(
    t(`ideas.${season(date.getMonth())}`, { returnObjects: true }),
    { day: t('ideas.day', { returnObjects: true }), night: t('ideas.night', { returnObjects: true }) },
    partOfDay(date.getHours()),
    round,
  )
  return (
    <div className="ideas" role="group" aria-label={t('create.ideas')}>
      {ideas.map((idea) => (
        <button key={idea} type="button" className="idea" onClick={() => onPick(idea)}>
          {idea}
        </button>
      ))}
      <IconButton label={t('create.otherIdeas')} onClick={() => setRound(round + 1)}>
        <RefreshCw size={17} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

function PagesField({
  id,
  value,
  onChange,
}: {
  readonly id: string
  readonly value: number
  readonly onChange: (pages: number) => void
}): JSX.Element {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className="pages-field">
      <IconButton
        label={t('create.fewer')}
        disabled={value <= minPages}
        onClick={() => onChange(clampPages(value - 1))}
      >
        <Minus size={18} aria-hidden="true" />
      </IconButton>
      <input
        id={id}
        type="number"
        min={minPages}
        max={maxPages}
        step={1}
        inputMode="numeric"
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value)
          const pages = event.target.valueAsNumber
          if (Number.isInteger(pages) && pages === clampPages(pages)) onChange(pages)
        }}
        onBlur={() => {
          // What can't be asked for becomes the nearest that can, once the typing is over.
          if (typed !== null && typed !== '') onChange(clampPages(Number(typed)))
          setTyped(null)
        }}
      />
      <IconButton
        label={t('create.more')}
        disabled={value >= maxPages}
        onClick={() => onChange(clampPages(value + 1))}
      >
        <Plus size={18} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

function Estimate({ request }: { readonly request: Request }): JSX.Element | null {
  const { t } = useTranslation()
  const locale = useLocale()
  const providers = useProviders()
  const settings = useSettings()
  if (!providers || !settings) return null
  const makers = makersOf(providers, request.illustrated)
  if (request.illustrated && !makers.illustrator) return null
  const atOnce = makers.illustrator ? settings.concurrency[makers.illustrator.id] : 1
  const seconds = estimateSeconds(makers, request.pages, atOnce)
  if (seconds === null) return <>{t('create.estimate.unknown')}</>
  const time = t('create.about', { time: sayTime(t, Math.max(3, seconds)) })
  const away = [makers.writer, makers.illustrator].filter((maker) => maker?.leavesComputer)
  if (away.length === 0) return <>{t('create.estimate.here', { time })}</>
  const names = [...new Set(away.map((maker) => maker?.name ?? ''))]
  return <>{t('create.estimate.away', { time, names: new Intl.ListFormat(locale).format(names) })}</>
}
