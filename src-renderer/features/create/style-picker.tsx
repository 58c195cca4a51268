import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { PictureStyle } from '#contract/index.ts'
import { styleUrl } from '../../api/pictures.ts'
import { pictureStyles } from './request-limits.ts'
import './style-picker.css'

/** The style of the pictures, chosen by looking: native radios that are small pictures. Arrow keys move between them. */
export function StylePicker({
  value,
  onChange,
}: {
  readonly value: PictureStyle
  readonly onChange: (style: PictureStyle) => void
}): JSX.Element {
  const { t } = useTranslation()
  const group = useId()
  return (
    <div className="create-block">
      <p className="label" aria-hidden="true">
        {t('create.style')} <span className="style-name">{t(`style.${value}`)}</span>
      </p>
      <div role="radiogroup" aria-label={t('create.style')} className="styles">
        {pictureStyles.map((style) => (
          <label key={style} className="style" title={t(`style.${style}`)}>
            <input
              type="radio"
              name={group}
              value={style}
              checked={style === value}
              aria-label={t(`style.${style}`)}
              onChange={() => onChange(style)}
            />
            {/* Drawn when it is looked at for the first time, in a process of its own: the page does not wait. */}
            <img src={styleUrl(style)} alt="" width={480} height={360} loading="lazy" draggable={false} />
          </label>
        ))}
      </div>
    </div>
  )
}
