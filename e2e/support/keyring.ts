import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, root, type Environment } from './app.ts'
import { canStartBus, startBus } from './session-bus.ts'

const run = promisify(execFile)
const password = 'a password for tests'

export const canKeepSecrets = (): boolean =>
  canStartBus() &&
  ['gnome-keyring-daemon', 'dbus-send'].every((name) => spawnSync('which', [name]).status === 0)

/** A real gnome-keyring on a bus of its own, with all that can happen to one. Accounts are the app's. */
export interface Keyring {
  readonly environment: Environment
  /** By the Secret Service's own call, as a desktop does when its user is away; nobody is there to unlock it. */
  readonly lock: () => Promise<void>
  /** It takes calls and answers none, until `thaw`. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** It is no longer on the bus. */
  readonly end: () => Promise<void>
  /** It is there again, unlocked, with all that it had. */
  readonly begin: () => Promise<void>
  /** What another program sees and does. */
  readonly read: (account: string) => Promise<string | null>
  readonly write: (account: string, secret: string) => Promise<void>
  readonly remove: (account: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** By standard input, so that no canary is in an argument of the test's own making. */
const otherProgram = `
  const keytar = require('keytar')
  let given = ''
  process.stdin.on('data', (piece) => { given += piece }).on('end', async () => {
    const { call, account, secret } = JSON.parse(given)
    const args = ['Inglenook', account, ...(secret === undefined ? [] : [secret])]
    process.stdout.write(JSON.stringify((await keytar[call](...args)) ?? null))
  })`

/** With `deniesAll` it is on the bus, which lets nobody talk to it, as for an app in a box of its own. */
export const startKeyring = async ({ deniesAll = false } = {}): Promise<Keyring> => {
  const bus = await startBus({ deniesSecrets: deniesAll })
  const folder = await mkdtemp(join(tmpdir(), 'inglenook-keyring-'))
  await mkdir(join(folder, 'run'), { mode: 0o700 })
  const environment = {
    ...process.env,
    ...bus.environment,
    HOME: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
  }
  let daemon: ReturnType<typeof spawn> | undefined

  const ask = async (
    call: 'getPassword' | 'setPassword' | 'deletePassword',
    account: string,
    secret?: string,
  ): Promise<unknown> => {
    const asked = run(process.execPath, ['-e', otherProgram], {
      cwd: root,
      env: environment,
      timeout: 20_000,
    })
    asked.child.stdin?.end(JSON.stringify({ call, account, secret }))
    return JSON.parse((await asked).stdout) as unknown
  }

  const isOnBus = async (): Promise<boolean> => {
    const asked = ['org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.secrets']
    const bus = ['--dest=org.freedesktop.DBus', '/org/freedesktop/DBus']
    return (
      await run('dbus-send', ['--session', '--print-reply', ...bus, ...asked], { env: environment })
    ).stdout.includes('true')
  }

  const begin = async (): Promise<void> => {
    daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
      env: environment,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    daemon.stdin?.end(password)
    if (deniesAll) {
      await expect.poll(isOnBus, 'gnome-keyring is on the bus').toBe(true)
      return
    }
    // It takes a moment until it keeps what it is given.
    const trial = async () => {
      await ask('setPassword', 'trial', 'kept')
      return await ask('getPassword', 'trial')
    }
    await expect.poll(() => trial().catch(() => null), 'gnome-keyring keeps secrets').toBe('kept')
    await ask('deletePassword', 'trial')
  }
  const end = async (): Promise<void> => {
    const ended = new Promise((resolve) => daemon?.once('exit', resolve))
    if (daemon?.kill('SIGKILL') === true) await ended
  }

  await begin()
  return {
    environment: bus.environment,
    lock: async () => {
      await run(
        'dbus-send',
        [
          '--session',
          '--print-reply',
          '--dest=org.freedesktop.secrets',
          '/org/freedesktop/secrets',
          'org.freedesktop.Secret.Service.Lock',
          'array:objpath:/org/freedesktop/secrets/collection/login',
        ],
        { env: environment },
      )
    },
    freeze: () => void daemon?.kill('SIGSTOP'),
    thaw: () => void daemon?.kill('SIGCONT'),
    end,
    begin,
    read: async (account) => (await ask('getPassword', account)) as string | null,
    write: async (account, secret) => {
      await ask('setPassword', account, secret)
    },
    remove: async (account) => {
      await ask('deletePassword', account)
    },
    close: async () => {
      await end()
      await bus.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
