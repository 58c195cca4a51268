import { type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'

/** The list of keys (`?`). */
export function Shortcuts({
  title,
  onClose,
}: {
  readonly title: string
  readonly onClose: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'
  return (
    <Dialog title={title} onClose={onClose} wide>
      <div className="shortcuts">
        <KeyList
          title={t('shortcuts.everywhere')}
          keys={[
            [t('shortcuts.newStory'), [[command, 'N']]],
            [t('shortcuts.search'), [[command, 'F']]],
            [t('shortcuts.settings'), [[command, ',']]],
            [t('shortcuts.palette'), [[command, 'K']]],
            [t('shortcuts.print'), [[command, 'P']]],
            [t('shortcuts.undo'), [[command, 'Z']]],
            [t('shortcuts.list'), [['?']]],
          ]}
        />
        <KeyList
          title={t('shortcuts.reading')}
          keys={[
            [t('shortcuts.turn'), [['←'], ['→']]],
            [t('shortcuts.space'), [['Space']]],
            [t('shortcuts.ends'), [['Home'], ['End']]],
            [t('shortcuts.contents'), [['C']]],
            [t('shortcuts.bookmark'), [[command, 'B']]],
            [t('shortcuts.look'), [['Z']]],
            [t('shortcuts.bedtime'), [['B']]],
            [t('shortcuts.aloud'), [['T']]],
            [t('shortcuts.fullScreen'), [['F11']]],
            [t('shortcuts.back'), [['Esc']]],
          ]}
        />
      </div>
    </Dialog>
  )
}

type Keys = readonly (readonly string[])[]

function KeyList({
  title,
  keys,
}: {
  readonly title: string
  readonly keys: readonly (readonly [string, Keys])[]
}): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {keys.map(([what, combinations]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {combinations.map((combination) => (
                <span key={combination.join()} className="keys">
                  {combination.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
