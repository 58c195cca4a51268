import { RefreshCw } from 'lucide-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../../app/app-context.ts'
import { partOfDay, season } from '../../format/time.ts'
import { IconButton } from '../../ui/button.tsx'
import { pickIdeas } from './topic-ideas.ts'

/** A few topics to click, by the season and the hour. */
export function Ideas({ onPick }: { readonly onPick: (idea: string) => void }): JSX.Element {
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
