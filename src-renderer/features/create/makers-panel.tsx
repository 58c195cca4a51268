import { Cloud, Feather, House, Palette, ShieldCheck } from 'lucide-react'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Level } from '#contract/index.ts'
import { useProviders, useSettings } from '../../app/app-context.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { hrefOf } from '../../state/router.ts'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import type { Makers } from './estimate.ts'

/** What the choices mean before anything is made: how it will sound, who makes it, what leaves this computer. */
export function MakersPanel({
  level,
  illustrated,
  makers,
}: {
  readonly level: Level
  readonly illustrated: boolean
  readonly makers: Makers | null
}): JSX.Element {
  const { t } = useTranslation()
  return (
    <aside className="makers">
      <section className={`specimen ${illustrated ? '' : 'wordy'}`}>
        {illustrated && (
          <div className="specimen-picture">
            <EmptyCover awake />
          </div>
        )}
        <div className="specimen-words">
          <h2 className="eyebrow">{t('create.sounds')}</h2>
          <p key={level} className={`specimen-text serif ${level}`}>
            {t(`level.${level}.example`)}
          </p>
        </div>
      </section>
      {makers && (
        <section className="panel">
          <div className="panel-head">
            <h2>{t('create.makers.title')}</h2>
            <a className="button plain small" href={hrefOf({ screen: 'settings' })}>
              {t('create.makers.change')}
            </a>
          </div>
          <ul className="maker-list">
            <Maker icon={<Feather size={22} aria-hidden="true" />} role={t('create.makers.writes')}>
              {makers.writer?.name ?? t('create.makers.none')}
            </Maker>
            <Maker icon={<Palette size={22} aria-hidden="true" />} role={t('create.makers.paints')}>
              {illustrated
                ? (makers.illustrator?.name ?? t('create.makers.none'))
                : t('create.makers.noPictures')}
              {makers.standIns.length > 0 && (
                <span className="soft small maker-then">
                  {t('create.makers.backup', { names: makers.standIns.map(({ name }) => name).join(', ') })}
                </span>
              )}
            </Maker>
          </ul>
          {illustrated && <NotReady />}
          <Leaves makers={makers} />
        </section>
      )}
    </aside>
  )
}

function Maker({
  icon,
  role,
  children,
}: {
  readonly icon: ReactNode
  readonly role: string
  readonly children: ReactNode
}): JSX.Element {
  return (
    <li>
      {icon}
      <div>
        <span className="soft small">{role}</span>
        <div className="maker-name">{children}</div>
      </div>
    </li>
  )
}

/** Those who could paint too, and what they lack. */
function NotReady(): JSX.Element | null {
  const { t } = useTranslation()
  const providers = useProviders()
  const others = providers?.illustrators.filter(({ readiness }) => readiness !== 'ready') ?? []
  if (others.length === 0) return null
  return (
    <ul className="not-ready">
      {others.map(({ id, name, readiness }) => (
        <li key={id}>
          {id === 'local' ? <House size={18} aria-hidden="true" /> : <Cloud size={18} aria-hidden="true" />}
          <span>{name}</span>
          <span className="soft small">{t(`readiness.${readiness}`)}</span>
        </li>
      ))}
    </ul>
  )
}

function Leaves({ makers }: { readonly makers: Makers }): JSX.Element {
  const { t } = useTranslation()
  const list = new Intl.ListFormat(useLocale())
  const settings = useSettings()
  return (
    <p className="leaves">
      {makers.sees.length === 0 ? (
        <ShieldCheck size={22} className="good" aria-hidden="true" />
      ) : (
        <Cloud size={22} aria-hidden="true" />
      )}
      <span className="soft small">
        {settings?.offline
          ? t('create.leaves.offline')
          : makers.sees.length > 0
            ? t(wordsFor(makers), { names: list.format(makers.sees.map(({ name }) => name)) })
            : [makers.writer, makers.illustrator].some((maker) => maker?.id === 'local')
              ? t('create.leaves.home')
              : t('create.leaves.nothing')}
      </span>
    </p>
  )
}

function wordsFor(makers: Makers): 'create.leaves.text' | 'create.leaves.something' {
  return makers.writer?.leavesComputer ? 'create.leaves.text' : 'create.leaves.something'
}
