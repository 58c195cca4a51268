import { app, Menu, shell, type MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '#contract/index.ts'

type Target = EventPayload<'app.navigate'>['to']

/** The application menu, with the roles that each platform expects. */
export function installMenu(options: {
  readonly navigate: (to: Target) => void
  readonly importBook: () => void
  readonly profile: string
  readonly logs: string
}): void {
  const go = (label: string, accelerator: string | undefined, to: Target): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => options.navigate(to),
  })
  const reveal = (label: string, path: string): MenuItemConstructorOptions => ({
    label,
    click: () => {
      void shell.openPath(path)
    },
  })
  const mac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: '&File',
      submenu: [
        go('New Story', 'CmdOrCtrl+N', 'create'),
        go('Library', undefined, 'library'),
        { label: 'Import Book…', accelerator: 'CmdOrCtrl+O', click: options.importBook },
        go('Print…', 'CmdOrCtrl+P', 'print'),
        { type: 'separator' },
        go('Settings', 'CmdOrCtrl+,', 'settings'),
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ type: 'separator' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        go('Keyboard Shortcuts', undefined, 'shortcuts'),
        { type: 'separator' },
        reveal('Show Data Folder', options.profile),
        reveal('Show Logs', options.logs),
        ...(mac ? [] : [{ type: 'separator' } as const, { role: 'about' } as const]),
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
