import { Keyboard, Library as LibraryIcon, Settings as SettingsIcon, WandSparkles } from 'lucide-react'
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
  type ComponentType,
  type JSX,
} from 'react'
import { useTranslation } from 'react-i18next'
import { Create } from '../features/create/create.tsx'
import { ExportDialogs } from '../features/exports/export-dialog.tsx'
import { Library } from '../features/library/library.tsx'
import { hrefOf, type Route } from '../state/router.ts'
import { IconButton } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { useApp, useIsChildView, useRoute, useSettings } from './app-context.ts'
import { DropBook } from './drop-book.tsx'
import { CommandPalette } from './command-palette.tsx'
import { NoticeBanner } from './notice-banner.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { ToastRegion } from './toast-region.tsx'
import { useWindowKeys } from './use-window-keys.ts'
import './window.css'

const Reader = lazy(() => import('../features/reader/reader.tsx').then((m) => ({ default: m.Reader })))
const ChildWindow = lazy(() =>
  import('../features/child/child-window.tsx').then((m) => ({ default: m.ChildWindow })),
)
const OwnText = lazy(() => import('../features/create/own-text.tsx').then((m) => ({ default: m.OwnText })))
const Heroes = lazy(() => import('../features/family/heroes.tsx').then((m) => ({ default: m.Heroes })))
const Settings = lazy(() =>
  import('../features/settings/settings.tsx').then((m) => ({ default: m.Settings })),
)
const Trouble = lazy(() => import('../features/trouble/trouble.tsx').then((m) => ({ default: m.Trouble })))

/** A grown-up's window, or a child's. */
export function Window(): JSX.Element {
  useTheme()
  const isChildView = useIsChildView()
  return isChildView ? (
    <Suspense fallback={<main className="screen" aria-busy="true" />}>
      <ChildWindow />
    </Suspense>
  ) : (
    <WholeWindow />
  )
}

/** The whole window: navigation, the screen of the moment, and what may be said over it. */
function WholeWindow(): JSX.Element {
  const { t } = useTranslation()
  const { client, router } = useApp()
  const route = useRoute()
  const [shortcuts, setShortcuts] = useState(false)
  const openShortcuts = useCallback(() => setShortcuts(true), [])
  const [palette, setPalette] = useState(false)
  const openPalette = useCallback(() => setPalette(true), [])
  const closePalette = useCallback(() => setPalette(false), [])
  useWindowKeys(openShortcuts, openPalette)

  useEffect(
    () =>
      client.on('app.navigate', ({ to }) => {
        if (to === 'shortcuts') setShortcuts(true)
        else if (to !== 'print') router.go({ screen: to })
      }),
    [client, router],
  )

  return (
    <div className="window">
      {/* Not a link: the address after `#` is the screen's. */}
      <button
        type="button"
        className="skip button lamp small"
        onClick={() => document.querySelector('main')?.focus()}
      >
        {t('app.skip')}
      </button>
      {route.screen !== 'reader' && <Navigation route={route} onShortcuts={openShortcuts} />}
      <div className="place">
        <NoticeBanner />
        <Suspense fallback={<main className="screen" aria-busy="true" />}>
          <Screen route={route} />
        </Suspense>
      </div>
      <ToastRegion />
      <ExportDialogs />
      <DropBook />
      {palette && <CommandPalette onShortcuts={openShortcuts} onClose={closePalette} />}
      {shortcuts && <Shortcuts title={t('shortcuts.title')} onClose={() => setShortcuts(false)} />}
    </div>
  )
}

function useTheme(): void {
  const theme = useSettings()?.theme ?? 'system'
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}

function Screen({ route }: { readonly route: Route }): JSX.Element {
  switch (route.screen) {
    case 'library':
      return <Library />
    case 'create':
      return <Create key={route.after} after={route.after ?? null} />
    case 'own-text':
      return <OwnText />
    case 'heroes':
      return <Heroes />
    case 'settings':
      return <Settings />
    case 'trouble':
      return <Trouble />
    case 'reader':
      return <Reader key={route.storyId} storyId={route.storyId} />
  }
}

function Navigation({
  route,
  onShortcuts,
}: {
  readonly route: Route
  readonly onShortcuts: () => void
}): JSX.Element {
  const { t } = useTranslation()
  return (
    <nav className="rail" aria-label={t('app.navigation')}>
      <Mark />
      <RailLink screen="library" label={t('nav.library')} icon={LibraryIcon} current={route.screen} />
      <RailLink
        screen="create"
        label={t('nav.create')}
        icon={WandSparkles}
        current={route.screen === 'heroes' || route.screen === 'own-text' ? 'create' : route.screen}
      />
      <div className="rail-foot">
        <IconButton label={t('nav.shortcuts')} onClick={onShortcuts}>
          <Keyboard size={20} aria-hidden="true" />
        </IconButton>
        <RailLink
          screen="settings"
          label={t('nav.settings')}
          icon={SettingsIcon}
          current={route.screen === 'trouble' ? 'settings' : route.screen}
        />
      </div>
    </nav>
  )
}

function RailLink({
  screen,
  label,
  icon: Icon,
  current,
}: {
  readonly screen: 'library' | 'create' | 'settings'
  readonly label: string
  readonly icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>
  readonly current: Route['screen']
}): JSX.Element {
  return (
    <a className="rail-link" href={hrefOf({ screen })} aria-current={current === screen ? 'page' : undefined}>
      <Icon size={22} aria-hidden="true" />
      {label}
    </a>
  )
}
