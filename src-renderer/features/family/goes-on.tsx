import { BookOpenText } from 'lucide-react'
import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { useTitle } from '../library/use-title.ts'
import './family.css'

/** Which book the new one goes on from; its level, languages and style are offered first. */
export function GoesOn({
  storyId,
  onLevel,
}: {
  readonly storyId: string
  readonly onLevel: (same: Pick<StoryView, 'level' | 'language' | 'secondLanguage' | 'kind' | 'style'>) => void
}): JSX.Element | null {
  const { t } = useTranslation()
  const { client, router, toasts } = useApp()
  const titleOf = useTitle()
  const [story, setStory] = useState<StoryView | null>(null)
  useEffect(() => {
    client.stories.get({ storyId }).then(
      (answer) => setStory(answer.story),
      (error: unknown) => {
        toasts.tell(error)
        router.go({ screen: 'create' })
      },
    )
  }, [client, router, toasts, storyId])
  useEffect(() => {
    if (story === null) return
    const { level, language, secondLanguage, kind, style } = story
    onLevel({ level, language, secondLanguage, kind, style })
    // Once, when it is here: what a person chooses after that stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [story])
  if (story === null) return null
  return (
    <p className="goes-on">
      <BookOpenText size={20} aria-hidden="true" />
      <span>{t('family.goesOn', { title: titleOf(story) })}</span>
      <a className="button plain small" href={hrefOf({ screen: 'create' })}>
        {t('family.goesOnNot')}
      </a>
    </p>
  )
}
