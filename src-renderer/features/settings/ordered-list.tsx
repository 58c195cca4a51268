import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useId, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProviderView } from '#contract/index.ts'
import { sayTime } from '../../format/time.ts'
import { IconButton } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { moved } from './order.ts'

/** Who is asked first, by drag or by the arrows; and who is not asked at all. */
export function OrderedList<Id extends string>({
  title,
  nameOf,
  aboutOf,
  entries,
  views,
  onChange,
}: {
  readonly title: string
  readonly nameOf: (id: Id) => string
  /** What a family should know of it, in a sentence or two. */
  readonly aboutOf: (id: Id) => string
  readonly entries: readonly { readonly id: Id; readonly enabled: boolean }[]
  readonly views: readonly ProviderView[]
  readonly onChange: (entries: readonly { readonly id: Id; readonly enabled: boolean }[]) => void
}): JSX.Element {
  const { t } = useTranslation()
  const heading = useId()
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')

  const move = (from: number, to: number): void => {
    const next = moved(entries, from, to)
    const entry = entries[from]
    if (next === entries || !entry) return
    onChange(next)
    setSaid(t('settings.providers.moved', { name: nameOf(entry.id), place: to + 1 }))
  }

  return (
    <div>
      <h3 id={heading} className="list-title">
        {title}
      </h3>
      <ol className="order" aria-labelledby={heading}>
        {entries.map((entry, index) => {
          const name = nameOf(entry.id)
          const view = views.find(({ id }) => id === entry.id)
          return (
            <li
              key={entry.id}
              className={dragged === index ? 'dragged' : ''}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                setDragged(index)
              }}
              onDragEnter={() => {
                if (dragged === null || dragged === index) return
                move(dragged, index)
                setDragged(index)
              }}
              onDragOver={(event) => event.preventDefault()}
              onDragEnd={() => setDragged(null)}
            >
              <GripVertical size={20} aria-hidden="true" className="grip" />
              <div className="order-words">
                <p className="order-name">{name}</p>
                <p className="soft small">
                  {aboutOf(entry.id)}
                  {view && (view.secondsPerPage ?? 0) >= 3
                    ? ` ${t('settings.providers.each', { time: sayTime(t, view.secondsPerPage ?? 0) })}`
                    : null}
                </p>
              </div>
              {view && (
                <span className={`readiness ${view.readiness}`}>{t(`readiness.${view.readiness}`)}</span>
              )}
              <div className="order-arrows">
                <IconButton
                  label={t('settings.providers.up', { name })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUp size={18} aria-hidden="true" />
                </IconButton>
                <IconButton
                  label={t('settings.providers.down', { name })}
                  disabled={index === entries.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown size={18} aria-hidden="true" />
                </IconButton>
              </div>
              <Switch
                label={t('settings.providers.use', { name })}
                checked={entry.enabled}
                onChange={(enabled) =>
                  onChange(entries.map((each) => (each === entry ? { ...each, enabled } : each)))
                }
              />
            </li>
          )
        })}
      </ol>
      <p className="hidden-text" role="status">
        {said}
      </p>
    </div>
  )
}
