import { Hourglass, Moon, Paintbrush, RotateCw, Settings } from 'lucide-react'
import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImageView, PageView } from '#contract/index.ts'
import { useApp, useIsChildView } from '../../app/app-context.ts'
import { sayTimeLeft } from '../../format/time.ts'
import { sayFailure, sayHindrance } from '../../i18n/say.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Progress } from '../../ui/progress.tsx'
import { isUnderWay, mendedInSettings, pictureState } from './page-state.ts'

/** A page's picture; or, until there is one, a good-looking place that says how it stands. */
export function PagePicture({
  storyId,
  page,
  image,
  onTrail,
}: {
  readonly storyId: string
  readonly page: PageView['number']
  readonly image: ImageView
  readonly onTrail: () => void
}): JSX.Element {
  const isChildView = useIsChildView()
  if (image.picture) return <Picture key={image.picture.sha256} picture={image.picture} size="full" />
  const under = isUnderWay(image)
  // What can be done about it is a grown-up's to decide.
  if (isChildView) return <EmptyCover awake={under} />
  return (
    <div className="picture-place">
      <EmptyCover awake={under} />
      <div className="picture-card">
        {under ? (
          <UnderWay image={image} />
        ) : (
          <Ended storyId={storyId} page={page} image={image} onTrail={onTrail} />
        )}
      </div>
    </div>
  )
}

/** The state of a picture under way: in words, who is at it, place in the queue, time left, a bar. */
export function UnderWay({ image }: { readonly image: ImageView }): JSX.Element {
  const { t, i18n } = useTranslation()
  const state = pictureState(image.state)
  const Icon = state === 'waiting' ? Hourglass : Paintbrush
  const words =
    state === 'painting'
      ? t('reader.picture.painting')
      : state === 'checking'
        ? t('reader.picture.checking')
        : t('reader.picture.waiting')
  const details = [
    image.provider && t(`provider.${image.provider}`),
    image.worker,
    image.attempt > 1 && t('reader.picture.attempt', { count: image.attempt }),
    image.queuePosition !== null &&
      (image.queuePosition === 0
        ? t('reader.picture.soon')
        : t('reader.picture.queue', { count: image.queuePosition })),
    image.secondsLeft !== null && sayTimeLeft(t, image.secondsLeft),
  ].filter((detail) => typeof detail === 'string' && detail !== '')
  return (
    <>
      <p className="picture-words">
        <Icon size={20} aria-hidden="true" />
        {words}
      </p>
      <Progress label={t('reader.picture.bar')} value={image.progress} text={words} />
      {details.length > 0 && <p className="soft small">{details.join(' · ')}</p>}
      {image.hindrance !== null && <p className="picture-reason">{sayHindrance(i18n, image.hindrance)}</p>}
      {image.slow && <p className="small">{t('reader.picture.slow')}</p>}
    </>
  )
}

/** A picture that failed or was stopped: why, and what can be done. */
export function Ended({
  storyId,
  page,
  image,
  onTrail,
}: {
  readonly storyId: string
  readonly page: number
  readonly image: ImageView
  readonly onTrail: () => void
}): JSX.Element {
  const { t, i18n } = useTranslation()
  const { client, router, toasts } = useApp()
  const heading = useId()
  const ofPage = { storyId, page }
  const failed = image.state === 'failed'
  const name = image.provider && t(`provider.${image.provider}`)
  return (
    <div role="group" aria-labelledby={heading} className="picture-ended">
      <p className="picture-words" id={heading}>
        <Moon size={20} aria-hidden="true" />
        {t(failed ? 'reader.picture.failed' : 'reader.picture.cancelled')}
      </p>
      {image.failure && <p className="picture-reason">{sayFailure(i18n, image.failure, 'picture', name)}</p>}
      <div className="picture-actions">
        <Button
          look="lamp"
          size="small"
          icon={<RotateCw size={17} aria-hidden="true" />}
          onClick={() => void client.pictures.retry(ofPage).catch(toasts.tell)}
        >
          {t('reader.picture.retry')}
        </Button>
        <Button size="small" onClick={() => void client.pictures.useBuiltIn(ofPage).catch(toasts.tell)}>
          {t('reader.picture.builtIn')}
        </Button>
        {image.failure && mendedInSettings(image.failure.code) && (
          <Button
            size="small"
            icon={<Settings size={17} aria-hidden="true" />}
            onClick={() => router.go({ screen: 'settings' })}
          >
            {t('reader.picture.settings')}
          </Button>
        )}
      </div>
      <Button look="plain" size="small" onClick={onTrail}>
        {t('reader.menu.trail')}
      </Button>
    </div>
  )
}
