import { extractFile, listPackage } from '@electron/asar'
import { chromium, type Browser, type Page } from '@playwright/test'
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, copyFile, cp, mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { environmentFor, expect, root, test as base } from './support/app.ts'
import { expectPictureShown, library, order, reader, settle } from './support/screens.ts'

/**
 * The app as it is installed: packed, fused, with its sandbox, as an ordinary user. It has no inspector for Node, so it
 * is driven from outside, by Chromium's own port.
 */
const test = base.extend<object, { readonly installed: string }>({
  installed: [
    async ({}, use) => {
      await promisify(execFile)(process.execPath, [join(root, 'build/setup/index.mjs'), 'package'], {
        maxBuffer: 64 * 1024 * 1024,
      })
      // Where an ordinary user can read it; and with the sandbox's helper as an installer sets it up.
      const folder = await mkdtemp(join(tmpdir(), 'inglenook-installed-'))
      await cp(join(root, 'release/linux-unpacked'), folder, { recursive: true, verbatimSymlinks: true })
      await chmod(folder, 0o755)
      if (isRoot) {
        await chown(join(folder, 'chrome-sandbox'), 0, 0)
        await chmod(join(folder, 'chrome-sandbox'), 0o4755)
      }
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})

const isRoot = process.getuid?.() === 0
/** The account that owns nothing. */
const nobody = 65_534

test.skip(process.platform !== 'linux', 'the other systems’ packages are tried where they are built')
test.describe.configure({ mode: 'default' })

interface Started {
  readonly child: ChildProcess
  readonly browser: Browser
  readonly page: Page
}

/** A profile of the ordinary user's own, with what lets it onto this screen. */
const environment = async (profile: string): Promise<NodeJS.ProcessEnv> => {
  const home = join(profile, 'home')
  await mkdir(home, { recursive: true })
  const ticket = join(home, 'xauthority')
  if (process.env.XAUTHORITY !== undefined) await copyFile(process.env.XAUTHORITY, ticket)
  if (isRoot)
    for (const path of [profile, home, ...(existsSync(ticket) ? [ticket] : [])])
      await chown(path, nobody, nobody)
  return { ...environmentFor(profile), HOME: home, XAUTHORITY: ticket }
}

/** Never with `--no-sandbox`: a package that needs that is broken. */
const start = async (folder: string, profile: string): Promise<Started> => {
  const env = await environment(profile)
  const child = spawn(join(folder, 'inglenook'), ['--remote-debugging-port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  })
  const said: string[] = []
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`It ended with ${String(code)}:\n${said.join('\n')}`)))
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line)
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('The app has no window')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.waitForLoadState('domcontentloaded')
  return { child, browser, page }
}

const stop = async ({ child, browser }: Started): Promise<void> => {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  await ended
  await browser.close()
}

test('makes a first story as an ordinary user, in its sandbox, and has it after a restart', async ({
  installed,
  profile,
}) => {
  const first = await start(installed, profile)
  await order(first.page, 'a hedgehog who collects keys', { pages: 4 })
  await settle(first.page)
  await expectPictureShown(reader.picture(first.page))
  expect(await reader.text(first.page).innerText()).toMatch(/\w{3,}/)

  // Of each process that shows pages: no new privileges, and every system call filtered.
  const renderers = await processesOf(first.child.pid ?? 0, '--type=renderer')
  expect(renderers.length).toBeGreaterThan(0)
  for (const { status } of renderers) {
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
    expect(status).toMatch(/^Seccomp:\s+2$/m)
  }
  await stop(first)

  const again = await start(installed, profile)
  await expect(library.cards(again.page)).toHaveCount(1)
  await stop(again)
})

test('`make` works in it without a window, and plain Node does not', async ({ installed, profile }) => {
  const run = promisify(execFile)
  const options = {
    env: await environment(profile),
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  }
  const report = join(profile, 'report.json')
  const book = join(profile, 'book.epub')
  await run(
    join(installed, 'inglenook'),
    ['make', 'a lighthouse and a whale', '--pages', '4', '--out', book, '--report', report],
    options,
  )
  const made = JSON.parse(await readFile(report, 'utf8')) as { readonly status: string }
  expect(made.status).toBe('completed')
  expect((await stat(book)).size).toBeGreaterThan(50_000)

  // The fuse is off: the variable is not heard, and what it asks for is not done.
  const mark = 'plain-node-ran'
  const asNode = await run(join(installed, 'inglenook'), ['make', '--help', '-p', `'${mark}'`], {
    ...options,
    env: { ...options.env, ELECTRON_RUN_AS_NODE: '1' },
  }).catch((error: unknown) => error as { readonly stdout: string; readonly stderr: string })
  expect(asNode.stdout).not.toMatch(new RegExp(`^${mark}$`, 'm'))
})

/** Bytes. What is over it was let in by mistake, or is worth a word in docs/performance.md. */
const budget = { archive: 40e6, unpacked: 60e6 } as const

test('holds only what it needs: no sources, no maps, no tools, within its size', async ({ installed }) => {
  const archive = join(installed, 'resources/app.asar')
  const names = listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/'))
  const packages = new Set(
    names.flatMap((name) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []),
  )
  for (const name of packages) {
    expect(name, 'a package that does not run').toMatch(
      /^(better-sqlite3|bindings|file-uri-to-path|keytar|@napi-rs\/canvas(-[\w-]+)?|@napi-rs)$/,
    )
  }
  expect(names.filter((name) => /\.(map|ts|tsx|cc|cpp|c|h|o|gyp|gypi|md)$/.test(name))).toEqual([])
  expect(names.filter((name) => /\/(test|tests|e2e|bench|docs|src-\w+)\//.test(name))).toEqual([])
  const licenses = JSON.parse(extractFile(archive, 'dist/licenses.json').toString('utf8')) as readonly {
    readonly name: string
    readonly license: string
    readonly text: string
  }[]
  expect(licenses.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['react', 'zod', 'better-sqlite3', 'keytar', '@fontsource-variable/literata']),
  )
  for (const { name, license, text } of licenses) {
    expect(license, name).toMatch(/^[\w.()-]+( (AND|OR) [\w.()-]+)*$/)
    expect(text.length, `the text of ${name}’s licence`).toBeGreaterThan(200)
  }
  expect((await stat(archive)).size).toBeLessThan(budget.archive)
  expect(await sizeOf(`${archive}.unpacked`)).toBeLessThan(budget.unpacked)
})

const sizeOf = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The descendants of a process with this in their arguments, by /proc. */
const processesOf = async (
  ancestor: number,
  argument: string,
): Promise<readonly { readonly pid: number; readonly status: string }[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = await Promise.all(
    pids.map(async (name) => {
      const read = async (file: string): Promise<string> =>
        await readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')
      const status = await read('status')
      const parent = Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1] ?? '0')
      return { pid: Number(name), parent, status, command: await read('cmdline') }
    }),
  )
  const parentOf = new Map(all.map(({ pid, parent }) => [pid, parent]))
  const descends = (pid: number): boolean => {
    const parent = parentOf.get(pid)
    return parent !== undefined && (parent === ancestor || descends(parent))
  }
  return all.filter(({ pid, command }) => command.includes(argument) && descends(pid))
}
