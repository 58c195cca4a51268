import { ArrowLeft, Plus, UsersRound } from 'lucide-react'
import { useCallback, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeroView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { HeroDialog } from './hero-dialog.tsx'
import { HeroFace } from './hero-face.tsx'
import './family.css'

/** The family's own heroes, who can be in any story. */
export function Heroes(): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [heroes, setHeroes] = useState<readonly HeroView[] | null>(null)
  /** null: a new one. */
  const [open, setOpen] = useState<{ readonly hero: HeroView | null } | undefined>()

  const load = useCallback(() => {
    client.family.heroes().then(setHeroes, toasts.tell)
  }, [client, toasts])
  useEffect(load, [load])
  const close = useCallback(() => {
    setOpen(undefined)
    load()
  }, [load])

  return (
    <main className="screen heroes" tabIndex={-1} aria-busy={heroes === null}>
      <header className="heroes-head">
        <a className="button plain small" href={hrefOf({ screen: 'create' })}>
          <ArrowLeft size={18} aria-hidden="true" className="points" />
          {t('family.back')}
        </a>
        <h1>{t('family.title')}</h1>
        <p className="soft">{t('family.about')}</p>
      </header>
      {heroes?.length === 0 ? (
        <div className="heroes-empty">
          <UsersRound size={48} aria-hidden="true" />
          <p className="serif">{t('family.empty')}</p>
          <Button
            look="lamp"
            icon={<Plus size={19} aria-hidden="true" />}
            onClick={() => setOpen({ hero: null })}
          >
            {t('family.first')}
          </Button>
        </div>
      ) : (
        <ul className="hero-list">
          {heroes?.map((hero) => (
            <li key={hero.id}>
              <button type="button" className="hero-card" onClick={() => setOpen({ hero })}>
                <HeroFace hero={hero} />
                <span className="hero-name serif">{hero.name}</span>
                <span className="soft small">{hero.look}</span>
              </button>
            </li>
          ))}
          {heroes && (
            <li>
              <button type="button" className="hero-card new" onClick={() => setOpen({ hero: null })}>
                <Plus size={28} aria-hidden="true" />
                <span>{t('family.new')}</span>
              </button>
            </li>
          )}
        </ul>
      )}
      {open && <HeroDialog hero={open.hero} onClose={close} />}
    </main>
  )
}
