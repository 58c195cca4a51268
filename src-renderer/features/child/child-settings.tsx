import { Baby } from 'lucide-react'
import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChildViewState } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Section } from '../settings/section.tsx'
import { PinForm } from './pin-form.tsx'
import './child.css'

/** A parent's PIN, and the way into the child's view. */
export function ChildSettings(): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [state, setState] = useState<ChildViewState | null>(null)
  const [open, setOpen] = useState<'set' | 'remove' | null>(null)
  useEffect(() => {
    client.child.state().then(setState, toasts.tell)
  }, [client, toasts])

  const enter = (): void => {
    client.child.enter().then(() => {
      window.location.hash = '#/library'
      window.location.reload()
    }, toasts.tell)
  }
  const done = (hasPin: boolean, words: string): void => {
    setOpen(null)
    setState({ on: false, hasPin })
    toasts.say(words)
  }
  const hasPin = state?.hasPin === true
  return (
    <Section id="child" title={t('child.title')} intro={t('child.intro')}>
      <div className="child-actions">
        {hasPin && (
          <Button look="lamp" icon={<Baby size={18} aria-hidden="true" />} onClick={enter}>
            {t('child.enter')}
          </Button>
        )}
        <Button disabled={state === null} onClick={() => setOpen('set')}>
          {t(hasPin ? 'child.changePin' : 'child.setPin')}
        </Button>
        {hasPin && <Button onClick={() => setOpen('remove')}>{t('child.removePin')}</Button>}
      </div>
      {open === 'set' && (
        <Dialog title={t(hasPin ? 'child.changePin' : 'child.setPin')} onClose={() => setOpen(null)}>
          <p className="soft small pin-intro">{t('child.pinHint')}</p>
          <PinForm
            fields={[
              ...(hasPin ? [{ key: 'current', label: t('child.current') }] : []),
              { key: 'pin', label: t('child.pin') },
              { key: 'again', label: t('child.again') },
            ]}
            action={t('child.keepPin')}
            check={({ pin, again }) => (pin === again ? null : t('child.differ'))}
            send={({ pin = '', current }) => client.child.setPin({ pin, current: current ?? null })}
            onDone={() => done(true, t('child.pinKept'))}
          />
        </Dialog>
      )}
      {open === 'remove' && (
        <Dialog title={t('child.removePin')} onClose={() => setOpen(null)}>
          <PinForm
            fields={[{ key: 'current', label: t('child.current') }]}
            action={t('child.removePin')}
            send={({ current = '' }) => client.child.removePin({ current })}
            onDone={() => done(false, t('child.pinRemoved'))}
          />
        </Dialog>
      )}
    </Section>
  )
}
