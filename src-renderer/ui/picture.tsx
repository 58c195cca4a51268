import { useState, type JSX } from 'react'
import type { PictureView } from '#contract/index.ts'
import type { PictureSize } from '../api/pictures.ts'
import { useApp } from '../app/app-context.ts'

/** A picture that fills its box; what does not fit is cut away from where its heroes do not stand. */
export function Picture({
  picture,
  size,
  decorative = false,
}: {
  readonly picture: PictureView
  readonly size: PictureSize
  readonly decorative?: boolean
}): JSX.Element {
  const { pictureUrl } = useApp()
  const [loaded, setLoaded] = useState(false)
  return (
    <img
      className={`picture ${loaded ? 'loaded' : ''}`}
      src={pictureUrl(picture.sha256, size)}
      alt={decorative ? '' : picture.alt}
      width={picture.width}
      height={picture.height}
      draggable={false}
      decoding="async"
      style={{ objectPosition: `${picture.focus.x * 100}% ${picture.focus.y * 100}%` }}
      onLoad={() => setLoaded(true)}
    />
  )
}
