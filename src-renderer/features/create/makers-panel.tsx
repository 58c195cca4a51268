import { Cloud, Feather, House, Palette } from 'lucide-react'
import type { JSX, ReactNode } from 'react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { isAtHome } from '#contract/illustrators.ts'
import type { IllustratorId } from '#contract/index.ts'
import { useProviders } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { styleUrl } from '../../api/pictures.ts'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import type { Makers } from './estimate.ts'
import { Leaves } from './leaves.tsx'
import type { Request } from './request.ts'

/** What the choices mean before anything is made: how it will sound, who makes it, what leaves this computer. */
export function MakersPanel({
  request: { level, illustrated, style },
  topic,
  makers,
}: {
  readonly request: Request
  readonly topic: string
  readonly makers: Makers | null
}): JSX.Element {
  const { t } = useTranslation()
  return (
    <aside className="makers">
      <section className={`specimen ${illustrated ? '' : 'wordy'}`}>
        {illustrated && (
          <div className="specimen-picture">
            <EmptyCover awake />
            <img key={style} className="specimen-style" src={styleUrl(style)} alt="" draggable={false} />
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
              {makers.writer ? nameOf(t, makers.writer.id, 'writer') : t('create.makers.none')}
            </Maker>
            <Maker icon={<Palette size={22} aria-hidden="true" />} role={t('create.makers.paints')}>
              {illustrated
                ? makers.illustrator
                  ? nameOf(t, makers.illustrator.id)
                  : t('create.makers.none')
                : t('create.makers.noPictures')}
              {makers.standIns.length > 0 && (
                <span className="soft small maker-then">
                  {t('create.makers.backup', {
                    names: makers.standIns.map(({ id }) => nameOf(t, id)).join(', '),
                  })}
                </span>
              )}
            </Maker>
          </ul>
          {illustrated && <NotReady />}
          <Leaves makers={makers} topic={topic.trim()} />
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
      {others.map(({ id, readiness }) => (
        <li key={id}>
          {isAtHome(id) ? <House size={18} aria-hidden="true" /> : <Cloud size={18} aria-hidden="true" />}
          <span>{nameOf(t, id)}</span>
          <span className="soft small">{t(`readiness.${readiness}`)}</span>
        </li>
      ))}
    </ul>
  )
}

/** As the settings call it: main's own names are English. */
const nameOf = (t: TFunction, id: IllustratorId, kind?: 'writer'): string =>
  t(id === 'built-in' && kind === 'writer' ? 'provider.built-in-writer' : `provider.${id}`)
