import { Cloud, ShieldCheck } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/app-context.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Makers } from './estimate.ts'

/** What leaves this computer, in a sentence; and in full, for who wants to know. */
export function Leaves({ makers, topic }: { readonly makers: Makers; readonly topic: string }): JSX.Element {
  const { t } = useTranslation()
  const list = new Intl.ListFormat(useLocale())
  const settings = useSettings()
  return (
    <div className="leaves">
      {makers.sees.length === 0 ? (
        <ShieldCheck size={22} className="good" aria-hidden="true" />
      ) : (
        <Cloud size={22} aria-hidden="true" />
      )}
      <div className="soft small">
        {settings?.offline
          ? t('create.leaves.offline')
          : makers.sees.length > 0
            ? t(wordsFor(makers), { names: list.format(makers.sees.map(({ name }) => name)) })
            : [makers.writer, makers.illustrator].some((maker) => maker?.id === 'local')
              ? t('create.leaves.home')
              : t('create.leaves.nothing')}
        {makers.sees.length > 0 && settings?.offline !== true && <Preview makers={makers} topic={topic} />}
      </div>
    </div>
  )
}

function wordsFor(makers: Makers): 'create.leaves.text' | 'create.leaves.something' {
  return makers.writer?.leavesComputer ? 'create.leaves.text' : 'create.leaves.something'
}

function Preview({ makers, topic }: { readonly makers: Makers; readonly topic: string }): JSX.Element {
  const { t } = useTranslation()
  const painters = [makers.illustrator, ...makers.standIns].filter((maker) => maker !== null)
  return (
    <details className="leaves-preview">
      <summary>{t('create.leaves.preview')}</summary>
      <dl>
        {makers.sees.map(({ id, name }) => {
          const writes = makers.writer?.id === id
          const paints = painters.some((painter) => painter.id === id)
          return (
            <div key={id}>
              <dt>
                {t(
                  writes
                    ? paints
                      ? 'create.leaves.toBoth'
                      : 'create.leaves.toWriter'
                    : 'create.leaves.toPainters',
                  { name },
                )}
              </dt>
              {writes && (
                <>
                  <dd>{topic === '' ? t('create.leaves.noTopic') : t('create.leaves.topic', { topic })}</dd>
                  <dd>{t('create.leaves.choices')}</dd>
                </>
              )}
              {paints && <dd>{t('create.leaves.scene')}</dd>}
            </div>
          )
        })}
      </dl>
      <p>{t('create.leaves.never')}</p>
    </details>
  )
}
