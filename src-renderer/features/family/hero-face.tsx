import type { JSX } from 'react'
import type { HeroView } from '#contract/index.ts'
import { Picture } from '../../ui/picture.tsx'

/** A hero's portrait, or the first letter of the name. Decoration: the name stands beside it. */
export function HeroFace({ hero }: { readonly hero: Pick<HeroView, 'name' | 'portrait'> }): JSX.Element {
  return (
    <span className="hero-face" aria-hidden="true">
      {hero.portrait ? (
        <Picture picture={hero.portrait} size="thumbnail" decorative />
      ) : (
        (Array.from(hero.name)[0] ?? '').toLocaleUpperCase()
      )}
    </span>
  )
}
