import { Minus, Plus } from 'lucide-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/button.tsx'
import { clampPages, maxPages, minPages } from './request-limits.ts'

/** A number of pages, typed or stepped. */
export function PagesField({
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
