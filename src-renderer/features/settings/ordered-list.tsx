import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useId, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProviderView, Settings } from '#contract/index.ts'
import { sayTime } from '../../format/time.ts'
import { IconButton } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { moved } from './order.ts'

type Entry = Settings['illustrators'][number]

/** Who is asked first, by drag or by the arrows; and who is not asked at all. */
export function OrderedList({
  title,
  kind,
  entries,
  views,
  onChange,
}: {
  readonly title: string
  readonly kind: 'illustrator' | 'writer'
  readonly entries: readonly Entry[]
  readonly views: readonly ProviderView[]
  readonly onChange: (entries: readonly Entry[]) => void
}): JSX.Element {
  const { t } = useTranslation()
  const heading = useId()
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')

  const nameOf = ({ id }: Entry): string =>
    views.find((view) => view.id === id)?.name ??
    t(id === 'built-in' && kind === 'writer' ? 'provider.built-in-writer' : `provider.${id}`)

  const move = (from: number, to: number): void => {
    const next = moved(entries, from, to)
    const entry = entries[from]
    if (next === entries || !entry) return
    onChange(next)
    setSaid(t('settings.providers.moved', { name: nameOf(entry), place: to + 1 }))
  }

  return (
    <div>
      <h3 id={heading} className="list-title">
        {title}
      </h3>
      <ol className="order" aria-labelledby={heading}>
        {entries.map((entry, index) => {
          const name = nameOf(entry)
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
                  {t(
                    kind === 'illustrator'
                      ? `provider.about.${entry.id}`
                      : `provider.aboutWriting.${entry.id}`,
                  )}
                  {kind === 'illustrator' && view && (view.secondsPerPage ?? 0) >= 3
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
