import { calls, linkNames } from '../../src-preload/contract/index.ts'
import { callNames, eventChannel } from '../../src-preload/contract/names.ts'
import {
  askAsStranger,
  attachesWebview,
  lead,
  loadsFile,
  loadsPlainHttp,
  openedOutside,
  preferencesOf,
  type Subject,
} from './checklist-probes.ts'

/** What is wrong, in words; nothing where the point is kept. */
type Violations = readonly string[]

export interface Point {
  readonly number: number
  /** Names the window of the broken app that breaks this point. */
  readonly key: string
  readonly title: string
  readonly check: (subject: Subject) => Promise<Violations>
  /** Opens a window of its own to find out, which takes its time. */
  readonly probes?: true
}

/** The words of those that are true. */
const wrong = (claims: Readonly<Record<string, boolean>>): Violations =>
  Object.entries(claims).flatMap(([words, isSo]) => (isSo ? [words] : []))

/** The major version that we support. Older ones get no fixes from Electron. */
const supportedMajor = 45

/** As electron-builder.yml has to set them. */
const fuses: Readonly<Record<string, boolean>> = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
}

const hostileLinks = [
  'https://evil.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://evil.example/share',
  '__proto__',
  'constructor',
]

const secureContent = async (subject: Subject): Promise<Violations> => {
  const foreign = await subject.page.evaluate(() =>
    [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)].filter((address) =>
      /^(http|ws|ftp):/i.test(address),
    ),
  )
  return [
    ...foreign.map((address) => `the window loaded ${address}`),
    ...wrong({ 'the session loads plain http': await loadsPlainHttp(subject) }),
  ]
}

const nodeIntegration = async (subject: Subject): Promise<Violations> => {
  const preferences = await preferencesOf(subject)
  const found = await subject.page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in globalThis),
  )
  return [
    ...found.map((name) => `the page reaches ${name}`),
    ...['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'].flatMap((name) =>
      preferences[name] === true ? [`${name} is on`] : [],
    ),
  ]
}

const preference =
  (name: string, kept: (value: unknown) => boolean) =>
  async (subject: Subject): Promise<Violations> => {
    const value = (await preferencesOf(subject))[name]
    return kept(value) ? [] : [`${name} is ${String(value)}`]
  }

/** A feature that is off in the window's preferences and not switched on for the whole app either. */
const unused =
  (name: string, flag: string) =>
  async (subject: Subject): Promise<Violations> => {
    const value = (await preferencesOf(subject))[name]
    const flagged = await subject.electron.evaluate(({ app }, to) => app.commandLine.hasSwitch(to), flag)
    return wrong({
      [`${name} is ${String(value)}`]: Boolean(value),
      [`the app was started with --${flag}`]: flagged,
    })
  }

const permissions = async ({ page }: Subject): Promise<Violations> => {
  const granted = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']
    const found: string[] = []
    for (const name of names) {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      if (state === 'granted') found.push(name)
    }
    if ((await Notification.requestPermission()) === 'granted') found.push('notifications, when asked')
    return found
  })
  return granted.map((name) => `${name} is granted`)
}

const contentPolicy = async ({ page }: Subject): Promise<Violations> => {
  const { ran, policy } = await page.evaluate(async () => {
    const seen = globalThis as unknown as { inlineRan?: boolean }
    const refused = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.originalPolicy), {
        once: true,
      })
    })
    const script = document.createElement('script')
    script.textContent = 'globalThis.inlineRan = true'
    document.head.append(script)
    script.remove()
    return seen.inlineRan === true ? { ran: true, policy: '' } : { ran: false, policy: await refused }
  })
  if (ran) return ['an inline script ran']
  return wrong({
    "the policy is not default-src 'none'": !/(^|;\s*)default-src 'none'(;|$)/.test(policy),
    'the policy allows inline code or eval': policy.includes("'unsafe-"),
    'the policy allows the network': /https?:|wss?:|\*/.test(policy),
  })
}

const popups = async ({ page }: Subject): Promise<Violations> =>
  wrong({
    'a webview may open windows': await page.evaluate(
      () => document.querySelector('webview[allowpopups]') !== null,
    ),
  })

const webviews = async (subject: Subject): Promise<Violations> =>
  wrong({ 'a webview is attached with the options it asks for': await attachesWebview(subject) })

const navigation = async (subject: Subject): Promise<Violations> => {
  const found: string[] = []
  for (const address of ['http://127.0.0.1:9/', 'inglenook://elsewhere/']) {
    const outcome = await lead(subject, address)
    if (outcome !== 'refused') found.push(`${address}: ${outcome}`)
  }
  return found
}

const newWindows = async ({ page }: Subject): Promise<Violations> =>
  wrong({
    'the page opened a window': await page.evaluate(() => {
      const opened = window.open('about:blank')
      opened?.close()
      return opened !== null
    }),
  })

const openExternal = async (subject: Subject): Promise<Violations> => {
  const opened = await openedOutside(subject, () =>
    subject.page.evaluate(
      async (names) => {
        const open = window.inglenook.app.openLink as (input: unknown) => Promise<unknown>
        for (const link of names) {
          await open({ link })
          await open(link)
        }
        window.open('https://evil.example/')?.close()
      },
      [...linkNames, ...hostileLinks],
    ),
  )
  return [
    ...opened.filter((address) => !address.startsWith('https://')).map((address) => `opened ${address}`),
    ...wrong({
      'an address of a stranger was opened': opened.some((address) => address.includes('evil.example')),
      'nothing was opened at all, so nothing was shown': opened.length === 0,
    }),
  ]
}

const currentVersion = async ({ page, electron, declared }: Subject): Promise<Violations> => {
  const { devDependencies } = JSON.parse(declared.manifest) as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  const pinned = devDependencies.electron ?? 'none'
  const running = await electron.evaluate(() => process.versions.electron)
  const named = await page.evaluate(async () => {
    const answer = await window.inglenook.app.info()
    return answer.ok ? answer.value.runtime : ''
  })
  return wrong({
    [`package.json pins ${pinned}`]: !new RegExp(String.raw`^${supportedMajor}\.\d+\.\d+$`).test(pinned),
    [`the app names ${named} but runs on ${running}`]: !`${named},`.startsWith(`Electron ${running},`),
  })
}

const senders = async (subject: Subject): Promise<Violations> => {
  const answers = Object.entries(await askAsStranger(subject))
  return [
    ...answers.filter(([, code]) => code !== 'refused').map(([name, code]) => `${name}: ${code}`),
    ...wrong({ 'a stranger had nothing to call, so nothing was shown': answers.length === 0 }),
  ]
}

const fileScheme = async (subject: Subject): Promise<Violations> =>
  wrong({
    'the window is a file': subject.page.url().startsWith('file:'),
    'the session loads files': await loadsFile(subject),
  })

const fuseWire = ({ declared }: Subject): Promise<Violations> => {
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(declared.builder)?.[1] ?? ''
  const set = new Map(Array.from(block.matchAll(/^ {2}(\w+): (\w+)$/gm), ([, name, value]) => [name, value]))
  return Promise.resolve(
    Object.entries(fuses).flatMap(([name, on]) => [
      ...wrong({
        [`electron-builder.yml has ${name}: ${set.get(name) ?? 'nothing'}`]: set.get(name) !== String(on),
        [`the packaged app has ${name}: ${String(!on)}`]:
          declared.fuses !== null && name in declared.fuses && declared.fuses[name] !== on,
      }),
    ]),
  )
}

const exposedApi = async ({ page, electron, contentsId }: Subject): Promise<Violations> => {
  const surface = await page.evaluate(() => {
    const bridge = window.inglenook as unknown as Record<string, unknown>
    const paths = Object.entries(bridge).flatMap(([name, part]) =>
      typeof part === 'function' ? [name] : Object.keys(part as object).map((verb) => `${name}.${verb}`),
    )
    const heard = globalThis as unknown as { heard: Promise<{ count: number; sender: boolean }> }
    heard.heard = new Promise((resolve) => {
      window.inglenook.on('app.navigate', (...all: readonly unknown[]) => {
        resolve({
          count: all.length,
          sender: all.some((one) => typeof one === 'object' && one !== null && 'sender' in one),
        })
      })
    })
    let listens = true
    try {
      window.inglenook.on('made-up' as 'app.navigate', () => undefined)
    } catch {
      listens = false
    }
    const globals = ['ipcRenderer', 'electron', 'contextBridge'].filter((name) => name in globalThis)
    return { paths, listens, globals, frozen: Object.isFrozen(bridge) }
  })
  await electron.evaluate(
    ({ webContents }, [id, channel]) => webContents.fromId(id)?.send(channel, { to: 'library' }),
    [contentsId, eventChannel('app.navigate')] as const,
  )
  const heard = await page.evaluate(
    () => (globalThis as unknown as { heard: Promise<{ count: number; sender: boolean }> }).heard,
  )
  const known = new Set<string>([...callNames, 'on'])
  return [
    ...surface.paths.filter((path) => !known.has(path)).map((path) => `the page reaches ${path}`),
    ...surface.globals.map((name) => `the page reaches ${name}`),
    ...wrong({
      'the bridge can be changed': !surface.frozen,
      'the page listens to channels of its own choosing': surface.listens,
      "listeners get Electron's event": heard.count !== 1 || heard.sender,
    }),
  ]
}

/** @see https://www.electronjs.org/docs/latest/tutorial/security for the 20 points, numbered as there. */
export const checklist: readonly Point[] = [
  { number: 1, key: 'secure-content', title: 'only secure content', check: secureContent, probes: true },
  { number: 2, key: 'node-integration', title: 'no Node integration', check: nodeIntegration },
  {
    number: 3,
    key: 'context-isolation',
    title: 'context isolation',
    check: preference('contextIsolation', (value) => value === true),
  },
  { number: 4, key: 'sandbox', title: 'sandbox', check: preference('sandbox', (value) => value === true) },
  { number: 5, key: 'permissions', title: 'permissions are decided by us', check: permissions },
  {
    number: 6,
    key: 'web-security',
    title: 'web security',
    check: preference('webSecurity', (value) => value === true),
  },
  { number: 7, key: 'content-policy', title: 'content security policy', check: contentPolicy },
  {
    number: 8,
    key: 'insecure-content',
    title: 'no insecure content',
    check: preference('allowRunningInsecureContent', (value) => value !== true),
  },
  {
    number: 9,
    key: 'experimental-features',
    title: 'no experimental features',
    check: unused('experimentalFeatures', 'enable-experimental-web-platform-features'),
  },
  {
    number: 10,
    key: 'blink-features',
    title: 'no Blink features',
    check: unused('enableBlinkFeatures', 'enable-blink-features'),
  },
  { number: 11, key: 'allowpopups', title: 'no webview that opens windows', check: popups },
  { number: 12, key: 'webview-options', title: 'webviews are verified', check: webviews },
  { number: 13, key: 'navigation', title: 'no navigation', check: navigation },
  { number: 14, key: 'new-windows', title: 'no new windows', check: newWindows },
  { number: 15, key: 'open-external', title: 'named links alone are opened outside', check: openExternal },
  { number: 16, key: 'current-version', title: 'a supported Electron, truly named', check: currentVersion },
  { number: 17, key: 'sender', title: 'every message has a trusted sender', check: senders, probes: true },
  { number: 18, key: 'file-scheme', title: 'a scheme of our own, no files', check: fileScheme, probes: true },
  { number: 19, key: 'fuses', title: 'fuses', check: fuseWire },
  { number: 20, key: 'exposed-api', title: 'no Electron API in the page', check: exposedApi },
]

/** Those of `points` that are broken, with what is wrong. */
export const brokenPoints = async (
  subject: Subject,
  points = checklist,
): Promise<Readonly<Record<string, Violations>>> => {
  const broken: Record<string, Violations> = {}
  for (const { number, key, check } of points) {
    const violations = await check(subject)
    if (violations.length > 0) broken[`${number} ${key}`] = violations
  }
  return broken
}

/** Beyond the list: main answers the contract's channels, all of them, and listens to nothing else. */
export const ipcInventory = async ({ electron }: Subject): Promise<Violations> => {
  const { listening, handled } = await electron.evaluate(({ ipcMain }) => ({
    // Electron itself listens to `error`, so that a failing listener does not end main.
    listening: ipcMain
      .eventNames()
      .map(String)
      .filter((name) => name !== 'error'),
    // No public way leads to this list; where it is missing the check says so rather than pass.
    handled: Array.from(
      (ipcMain as unknown as { _invokeHandlers?: ReadonlyMap<string, unknown> })._invokeHandlers?.keys() ??
        [],
    ),
  }))
  const wanted = Object.keys(calls).map((name) => `inglenook:call:${name}`)
  return [
    ...listening.map((channel) => `main listens to ${channel}`),
    ...wanted.filter((channel) => !handled.includes(channel)).map((channel) => `nobody answers ${channel}`),
    ...handled.filter((channel) => !wanted.includes(channel)).map((channel) => `main answers ${channel}`),
  ]
}
