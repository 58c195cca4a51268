import { app, Menu, shell, type MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '#contract/index.ts'
import type { ShellWords } from './words.ts'

type Target = EventPayload<'app.navigate'>['to']

/** The application menu, with the roles that each platform expects. */
export function installMenu(options: {
  readonly navigate: (to: Target) => void
  readonly importBook: () => void
  readonly profile: string
  readonly logs: string
  readonly words: ShellWords
  /** The child's view is on: only what has to do with reading. */
  readonly child: boolean
}): void {
  const { words } = options
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
  if (options.child) {
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuForChildren(words, mac)))
    return
  }
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: words.file,
      submenu: [
        go(words.newStory, 'CmdOrCtrl+N', 'create'),
        go(words.library, undefined, 'library'),
        { label: words.importBook, accelerator: 'CmdOrCtrl+O', click: options.importBook },
        go(words.print, 'CmdOrCtrl+P', 'print'),
        { type: 'separator' },
        go(words.settings, 'CmdOrCtrl+,', 'settings'),
        { type: 'separator' },
        mac ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.resetZoom },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(app.isPackaged ? [] : [{ type: 'separator' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    mac
      ? { role: 'windowMenu', label: words.window }
      : {
          label: words.window,
          submenu: [
            { role: 'minimize', label: words.minimize },
            { role: 'close', label: words.close },
          ],
        },
    {
      role: 'help',
      label: words.help,
      submenu: [
        go(words.shortcuts, undefined, 'shortcuts'),
        { type: 'separator' },
        reveal(words.dataFolder, options.profile),
        reveal(words.logs, options.logs),
        go(words.trouble, undefined, 'trouble'),
        ...(mac ? [] : [{ type: 'separator' } as const, { role: 'about', label: words.about } as const]),
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

const menuForChildren = (words: ShellWords, mac: boolean): MenuItemConstructorOptions[] => [
  { label: words.file, submenu: [mac ? { role: 'quit' } : { role: 'quit', label: words.quit }] },
  {
    label: words.view,
    submenu: [
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  },
]
