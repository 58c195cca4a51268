import { Component, type JSX, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { hrefOf } from '../state/router.ts'

/** A screen that could not be drawn is a sentence and a way out, never a blank window. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <Crashed onLeave={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    )
  }
}

function Crashed({ onLeave }: { readonly onLeave: () => void }): JSX.Element {
  const { t } = useTranslation()
  return (
    <main className="screen centred">
      <h1>{t('app.crashed')}</h1>
      <p className="soft">{t('app.crashedHint')}</p>
      <a className="button lamp medium" href={hrefOf({ screen: 'library' })} onClick={onLeave}>
        {t('nav.library')}
      </a>
    </main>
  )
}
