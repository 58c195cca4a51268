import { CircleStop, Play, RotateCw } from 'lucide-react'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageView, StoryView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { sayTimeLeft } from '../../format/time.ts'
import { sayFailure } from '../../i18n/say.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useBegins } from '../library/story-card.tsx'
import { makingOf } from '../library/story-progress.ts'
import { Ended, UnderWay } from './page-picture.tsx'
import { isUnderWay, secondsLeft, workingNow } from './page-state.ts'

/** How the making of the story goes: a place of its own under the words, never over the picture. */
export function StoryMaking({ story }: { readonly story: StoryView }): JSX.Element | null {
  const { t, i18n } = useTranslation()
  const { client, toasts } = useApp()
  const making = makingOf(story)
  const sayBegins = useBegins()
  const { id: storyId } = story
  const stop = (
    <Button
      size="small"
      icon={<CircleStop size={17} aria-hidden="true" />}
      onClick={() => void client.stories.cancel({ storyId }).catch(toasts.tell)}
    >
      {t('reader.making.cancel')}
    </Button>
  )
  switch (making.kind) {
    case 'done':
      return null
    case 'waiting':
      return (
        <Card
          words={sayBegins(making.at)}
          action={
            <div className="making-actions">
              <Button
                size="small"
                icon={<Play size={17} aria-hidden="true" />}
                onClick={() => void client.stories.resume({ storyId }).catch(toasts.tell)}
              >
                {t('reader.making.beginNow')}
              </Button>
              {stop}
            </div>
          }
        />
      )
    case 'writing':
      return <Card words={t('reader.making.writing')} bar={null} action={stop} />
    case 'painting': {
      const seconds = secondsLeft(story)
      const who = workingNow(story).map((provider) => t(`provider.${provider}`))
      const details = [
        seconds !== null && sayTimeLeft(t, seconds),
        who.length > 0 && t('reader.making.by', { name: who.join(', ') }),
      ].filter((detail) => detail !== false)
      return (
        <Card
          words={t('reader.making.generating', { current: making.current, total: making.total })}
          details={details.join(' · ')}
          bar={making.fraction}
          action={stop}
        />
      )
    }
    case 'missing':
      return (
        <Card
          words={t('reader.making.missing', { count: making.count })}
          action={
            <Button
              size="small"
              icon={<RotateCw size={17} aria-hidden="true" />}
              onClick={() => void client.pictures.retryAll({ storyId }).catch(toasts.tell)}
            >
              {t('reader.menu.retryAll')}
            </Button>
          }
        />
      )
    case 'cancelled':
    case 'failed':
      return (
        <Card
          words={t(making.kind === 'failed' ? 'reader.writingFailed' : 'reader.stopped')}
          details={story.failure ? sayFailure(i18n, story.failure, 'text') : t('reader.stoppedHint')}
          action={
            <Button
              size="small"
              icon={<Play size={17} aria-hidden="true" />}
              onClick={() => void client.stories.resume({ storyId }).catch(toasts.tell)}
            >
              {t('reader.goOnMaking')}
            </Button>
          }
        />
      )
  }
}

/** A page that has a picture and gets another: how that one stands. */
export function PageRepainting({
  storyId,
  page,
  onTrail,
}: {
  readonly storyId: string
  readonly page: PageView
  readonly onTrail: () => void
}): JSX.Element | null {
  const { t } = useTranslation()
  const { image } = page
  if (!image?.picture || image.state === 'completed') return null
  if (image.state === 'cancelled') return null
  return (
    <div className="making-card stacked">
      {isUnderWay(image) ? (
        <>
          <p className="soft small">{t('reader.picture.again')}</p>
          <UnderWay image={image} />
        </>
      ) : (
        <Ended storyId={storyId} page={page.number} image={image} onTrail={onTrail} />
      )}
    </div>
  )
}

function Card({
  words,
  details = '',
  bar,
  action,
}: {
  readonly words: string
  readonly details?: string
  /** undefined: no bar; null: nobody knows how far. */
  readonly bar?: number | null
  readonly action: ReactNode
}): JSX.Element {
  const { t } = useTranslation()
  return (
    <section className="making-card" aria-label={t('reader.making.region')}>
      <div className="making-words">
        <p role="status">{words}</p>
        {details !== '' && <p className="soft small">{details}</p>}
      </div>
      {action}
      {bar !== undefined && <Progress label={t('reader.making.bar')} value={bar} text={words} />}
    </section>
  )
}
