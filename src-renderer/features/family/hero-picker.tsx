import { UsersRound } from 'lucide-react'
import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeroView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { HeroFace } from './hero-face.tsx'
import './family.css'

/** As the contract has it: more would bleed into each other in the pictures. */
const most = 2

/** Who of the family's own is in the story: none, one or two. */
export function HeroPicker({
  picked,
  onPick,
}: {
  /** Ids, the most important first. */
  readonly picked: readonly string[]
  readonly onPick: (picked: readonly string[]) => void
}): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [heroes, setHeroes] = useState<readonly HeroView[]>([])
  useEffect(() => {
    client.family.heroes().then(setHeroes, toasts.tell)
  }, [client, toasts])
  const toggle = (id: string): void =>
    onPick(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id].slice(-most))
  return (
    <div className="hero-picker" role="group" aria-label={t('family.inStory')}>
      {heroes.map((hero) => (
        <button
          key={hero.id}
          type="button"
          className="hero-chip"
          aria-pressed={picked.includes(hero.id)}
          onClick={() => toggle(hero.id)}
        >
          <HeroFace hero={hero} />
          {hero.name}
        </button>
      ))}
      <a className="hero-chip manage" href={hrefOf({ screen: 'heroes' })}>
        <UsersRound size={18} aria-hidden="true" />
        {t(heroes.length === 0 ? 'family.add' : 'family.manage')}
      </a>
    </div>
  )
}
