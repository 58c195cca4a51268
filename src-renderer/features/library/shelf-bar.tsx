import { LayoutGrid, List, SquareCheck } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useApp, useSettings } from '../../app/app-context.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'
import { RenameSeries } from '../family/rename-series.tsx'
import { levels, shelves, storySorts } from './library-choices.ts'
import type { Looking } from './library-store.ts'
import { useTagName } from './tag-chips.tsx'

/** Which stories are looked at, in which order, as what; and the way to choose several. */
export function ShelfBar({ onSelect }: { readonly onSelect: () => void }): JSX.Element {
  const { t } = useTranslation()
  const { library, toasts, updateSettings } = useApp()
  const { shelf, level, tag, tags, series, allSeries, sort } = useStore(library.store)
  const settings = useSettings()
  const kept = settings?.library
  const asksParent = settings?.approval === true
  const nameOf = useTagName()
  const look = (change: Partial<Looking>): void => void library.load(change).catch(toasts.tell)
  return (
    <div className="shelf-bar">
      <RadioPills
        label={t('library.shelf')}
        options={shelves
          .filter((each) => each !== 'drafts' || asksParent || shelf === 'drafts')
          .map((each) => ({ value: each, text: t(`library.shelves.${each}`) }))}
        value={shelf}
        onChange={(to) => look({ shelf: to })}
      />
      <div className="shelf-choices">
        <Choice
          label={t('library.level')}
          value={level ?? ''}
          options={[
            ['', t('library.anyLevel')],
            ...levels.map((each) => [each, t(`level.${each}.name`)] as const),
          ]}
          onChange={(to) => look({ level: levels.find((each) => each === to) ?? null })}
        />
        {tags.length > 0 && (
          <Choice
            label={t('library.tag')}
            value={tag ?? ''}
            options={[
              ['', t('library.anyTag')],
              ...tags.map((each) => [each.tag, nameOf(each.tag)] as const),
            ]}
            onChange={(to) => look({ tag: to === '' ? null : to })}
          />
        )}
        {allSeries.length > 0 && (
          <Choice
            label={t('family.series')}
            value={series ?? ''}
            options={[['', t('family.anySeries')], ...allSeries.map((each) => [each.id, each.name] as const)]}
            onChange={(to) => look({ series: to === '' ? null : to })}
          />
        )}
        {series !== null && <RenameSeries series={allSeries.find(({ id }) => id === series)} />}
        <Choice
          label={t('library.sort')}
          value={sort}
          options={storySorts.map((each) => [each, t(`library.sorts.${each}`)])}
          onChange={(to) => {
            const order = storySorts.find((each) => each === to) ?? 'newest'
            look({ sort: order })
            if (kept) updateSettings({ library: { ...kept, sort: order } })
          }}
        />
        {kept && (
          <IconButton
            label={t(kept.view === 'grid' ? 'library.asList' : 'library.asGrid')}
            onClick={() =>
              updateSettings({ library: { ...kept, view: kept.view === 'grid' ? 'list' : 'grid' } })
            }
          >
            {kept.view === 'grid' ? (
              <List size={20} aria-hidden="true" />
            ) : (
              <LayoutGrid size={19} aria-hidden="true" />
            )}
          </IconButton>
        )}
        <Button size="small" icon={<SquareCheck size={17} aria-hidden="true" />} onClick={onSelect}>
          {t('library.select')}
        </Button>
      </div>
    </div>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}): JSX.Element {
  return (
    <select
      className="choice"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  )
}
