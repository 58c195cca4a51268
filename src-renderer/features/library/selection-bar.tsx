import { Heart, Tag, Trash2, X } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'

/** What can be done with several stories at once; stands at the foot of the library while they are being chosen. */
export function SelectionBar({
  count,
  onFavourite,
  onTag,
  onDelete,
  onDone,
}: {
  readonly count: number
  readonly onFavourite: () => void
  readonly onTag: () => void
  readonly onDelete: () => void
  readonly onDone: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const none = count === 0
  return (
    <div className="selection-bar" role="toolbar" aria-label={t('library.selecting.bar')}>
      <p role="status">{t('library.selecting.count', { count })}</p>
      <Button
        size="small"
        disabled={none}
        icon={<Heart size={17} aria-hidden="true" />}
        onClick={onFavourite}
      >
        {t('library.selecting.favourite')}
      </Button>
      <Button size="small" disabled={none} icon={<Tag size={17} aria-hidden="true" />} onClick={onTag}>
        {t('library.selecting.tag')}
      </Button>
      <Button
        size="small"
        look="bad"
        disabled={none}
        icon={<Trash2 size={17} aria-hidden="true" />}
        onClick={onDelete}
      >
        {t('library.selecting.delete')}
      </Button>
      <Button size="small" icon={<X size={17} aria-hidden="true" />} onClick={onDone}>
        {t('library.selecting.done')}
      </Button>
    </div>
  )
}
