import { Paintbrush } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Button } from '../../ui/button.tsx'

/** A picture that was painted before its page was changed says so, and offers another. */
export function OlderPicture({
  storyId,
  page,
}: {
  readonly storyId: string
  readonly page: PageView
}): JSX.Element | null {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const { image, number } = page
  // One that is being painted, or that failed, is told of by its own card.
  const isTold = image?.state !== 'completed' && image?.state !== 'cancelled'
  if (image?.olderThanWords !== true || isTold) return null
  return (
    <section className="making-card" aria-label={t('editing.older')}>
      <p className="making-words">{t('editing.older')}</p>
      <Button
        size="small"
        icon={<Paintbrush size={17} aria-hidden="true" />}
        onClick={() => void client.pictures.paintAgain({ storyId, page: number }).catch(toasts.tell)}
      >
        {t('editing.paintAgain')}
      </Button>
    </section>
  )
}
