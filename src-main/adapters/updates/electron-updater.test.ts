import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { OutboundRequestView } from '#contract/index.ts'
import { createGate } from '../net/gate.ts'
import { UpdateDamaged } from '#core/updates/ports.ts'
import { createElectronUpdater } from './electron-updater.ts'

const program = Buffer.from('the new Inglenook, whole')
const sha512 = createHash('sha512').update(program).digest('base64')
const archSuffix = process.arch === 'x64' ? '' : `-${process.arch}`

/** A place with releases, as electron-builder leaves them, and the app that asks it through the real gate. */
async function createWorld(release: {
  readonly version?: string
  readonly sha512?: string
  readonly staging?: number
  readonly sends?: Buffer
}) {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-update-'))
  const asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = []
  const description = [
    `version: ${release.version ?? '0.2.0'}`,
    'files:',
    '  - url: Inglenook-0.2.0.AppImage',
    `    sha512: ${release.sha512 ?? sha512}`,
    `    size: ${program.length}`,
    ...(release.staging === undefined ? [] : [`stagingPercentage: ${release.staging}`]),
  ].join('\n')
  const server = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push({ url, headers: request.headers })
    if (url.startsWith(`/latest-linux${archSuffix}.yml`)) response.end(description)
    else if (url === '/Inglenook-0.2.0.AppImage') response.end(release.sends ?? program)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.close()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const nothing = (): void => undefined
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
  const noted: Partial<OutboundRequestView>[] = []
  const fetchFor = createGate({
    activity: { record: (request) => noted.push(request), finish: nothing },
    offline: () => false,
    allowPrivate: (named) => named === host,
    clock: { now: () => 0 },
    log,
    version: '0.1.0',
  })
  const appImage = join(folder, 'Inglenook.AppImage')
  writeFileSync(appImage, 'the old one')
  vi.stubEnv('APPIMAGE', appImage)
  const config = join(folder, 'app-update.yml')
  writeFileSync(config, 'provider: generic\nupdaterCacheDirName: inglenook-updater\n')
  const source = await createElectronUpdater({
    ...{ platform: 'linux', version: '0.1.0', log, config, appImage },
    releases: { provider: 'generic', url: `http://${host}` },
    fetch: fetchFor({ purpose: 'Update', storyId: null, home: false, hosts: [host], mostBytes: 1_000 }),
    userData: folder,
    cache: join(folder, 'cache'),
  })
  const signal = new AbortController().signal
  return { source, signal, asked, noted, appImage, folder }
}

describe.skipIf(process.platform !== 'linux')('electron-updater through the gate', () => {
  it('finds, fetches, proves and installs a newer version, and every request is noted', async () => {
    const { source, signal, asked, noted, appImage } = await createWorld({})
    expect(await source.look(signal)).toBe('0.2.0')
    const progress: number[] = []
    await source.download((done) => progress.push(done), signal)
    expect(progress.at(-1)).toBe(1)
    expect(readFileSync(appImage, 'utf8')).toBe('the old one')
    source.install()
    expect(readFileSync(appImage)).toEqual(program)
    expect(asked).toHaveLength(2)
    expect(noted.map(({ purpose }) => purpose)).toEqual(['Update', 'Update'])
  })

  it('sends nothing that tells one computer from another', async () => {
    const { source, signal, asked } = await createWorld({})
    await source.look(signal)
    await source.download(() => undefined, signal)
    for (const { headers } of asked) {
      expect(Object.keys(headers).toSorted()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ])
      expect(headers['user-agent']).toBe('Inglenook/0.1.0')
    }
  })

  it.each(['0.1.0', '0.0.9'])('offers no %s', async (version) => {
    const { source, signal } = await createWorld({ version })
    expect(await source.look(signal)).toBeNull()
  })

  it('heeds a staged release', async () => {
    const { source, signal } = await createWorld({ staging: 0 })
    expect(await source.look(signal)).toBeNull()
    const all = await createWorld({ staging: 100 })
    expect(await all.source.look(all.signal)).toBe('0.2.0')
  })

  it.each([
    ['is another file', { sends: Buffer.from('the new Inglenook, wrong') }],
    ['was cut short', { sends: program.subarray(0, 9) }],
  ])('refuses what %s; nothing of it stays, and the old app is untouched', async (_what, release) => {
    const { source, signal, appImage, folder } = await createWorld(release)
    await source.look(signal)
    await expect(source.download(() => undefined, signal)).rejects.toBeInstanceOf(UpdateDamaged)
    expect(readFileSync(appImage, 'utf8')).toBe('the old one')
    const left = readdirSync(join(folder, 'cache'), { recursive: true }).map(String)
    expect(left.filter((name) => name.includes('AppImage'))).toEqual([])
  })

  it('rejects where the place is not there', async () => {
    const { source } = await createWorld({})
    await expect(source.look(AbortSignal.abort(new Error('off')))).rejects.toThrow()
  })

  it('keeps the old app where the new one can’t be put', async () => {
    const { source, signal, appImage, folder } = await createWorld({})
    await source.look(signal)
    await source.download(() => undefined, signal)
    // Something is in the way, as a full disk would be.
    mkdirSync(`${appImage}.new`)
    expect(() => source.install()).toThrow()
    expect(readFileSync(appImage, 'utf8')).toBe('the old one')
    expect(existsSync(folder)).toBe(true)
  })
})
