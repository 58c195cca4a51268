import { createHash, randomBytes } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Log } from '#core/ports.ts'
import type { PictureFolder } from './picture-store.ts'
import { createPictureStore } from './picture-store.ts'

const log: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const thumbnail = Buffer.from('a small picture')

function temporary(): { readonly folder: string; readonly store: PictureFolder } {
  const parent = mkdtempSync(join(tmpdir(), 'inglenook-pictures-'))
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
  const folder = join(parent, 'pictures')
  return { folder, store: createPictureStore({ folder, log }) }
}
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort()

describe('a picture', () => {
  it('lies under its hash, its thumbnail beside it, for this user alone', async () => {
    const { folder, store } = temporary()
    const bytes = randomBytes(100_000)
    const name = await store.put(bytes, thumbnail)
    expect(name).toBe(sha(bytes))
    expect(store.path(name, 'full')).toBe(join(folder, name.slice(0, 2), name.slice(2, 4), name))
    expect(dirname(store.path(name, 'thumbnail'))).toBe(dirname(store.path(name, 'full')))
    expect(Buffer.from((await store.read(name, 'full')) ?? [])).toEqual(bytes)
    expect(Buffer.from((await store.read(name, 'thumbnail')) ?? [])).toEqual(thumbnail)
    expect(await store.size()).toBe(100_000 + thumbnail.length)
    expect(files(folder)).toEqual([name, `${name}.thumbnail.webp`])
    if (process.platform !== 'win32') {
      expect(statSync(store.path(name, 'full')).mode & 0o777).toBe(0o600)
      expect(statSync(folder).mode & 0o777).toBe(0o700)
    }
  })

  it('put again is not written again', async () => {
    const { store } = temporary()
    const bytes = randomBytes(1_000)
    const name = await store.put(bytes, thumbnail)
    const before = statSync(store.path(name, 'full'))
    expect(await store.put(bytes, Buffer.from('another thumbnail'))).toBe(name)
    const after = statSync(store.path(name, 'full'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
    expect(Buffer.from((await store.read(name, 'thumbnail')) ?? [])).toEqual(thumbnail)
  })

  it('put again mends a file that was ruined meanwhile', async () => {
    const { store } = temporary()
    const bytes = randomBytes(1_000)
    const name = await store.put(bytes, thumbnail)
    writeFileSync(store.path(name, 'full'), Buffer.alloc(1_000))
    await store.put(bytes, thumbnail)
    expect(readFileSync(store.path(name, 'full'))).toEqual(bytes)
  })

  it('put many times at once is whole', async () => {
    const { folder, store } = temporary()
    const bytes = randomBytes(300_000)
    const names = await Promise.all(Array.from({ length: 20 }, () => store.put(bytes, thumbnail)))
    expect(new Set(names)).toEqual(new Set([sha(bytes)]))
    expect(files(folder)).toEqual([sha(bytes), `${sha(bytes)}.thumbnail.webp`])
    expect(readFileSync(store.path(sha(bytes), 'full'))).toEqual(bytes)
  })

  it('that is not there: nothing to read, nothing to remove, no bytes', async () => {
    const { store } = temporary()
    const name = 'a'.repeat(64)
    expect(await store.read(name, 'full')).toBeUndefined()
    await store.remove(name)
    expect(await store.size()).toBe(0)
  })

  it('is removed with its thumbnail', async () => {
    const { folder, store } = temporary()
    const name = await store.put(randomBytes(10), thumbnail)
    await store.remove(name)
    expect(files(folder)).toEqual([])
  })
})

it.each([
  '../../../etc/passwd',
  '..',
  '',
  'a'.repeat(63),
  'A'.repeat(64),
  `${'a'.repeat(64)}/../x`,
  `${'a'.repeat(63)}/`,
  `${'a'.repeat(64)}\n`,
  `\u0000${'a'.repeat(63)}`,
])('is never led outside by the name %j', async (name) => {
  const { store } = temporary()
  expect(() => store.path(name, 'full')).toThrow(expect.objectContaining({ code: 'bad-input' }))
  await expect(store.read(name, 'thumbnail')).rejects.toMatchObject({ code: 'bad-input' })
  await expect(store.remove(name)).rejects.toMatchObject({ code: 'bad-input' })
})

describe('sweeping', () => {
  it('removes temporary files and pictures that belong to nothing, and nothing else', async () => {
    const { folder, store } = temporary()
    const kept = await store.put(randomBytes(10), thumbnail)
    const orphan = await store.put(randomBytes(10), thumbnail)
    mkdirSync(join(folder, 'ab'), { recursive: true })
    writeFileSync(join(folder, 'ab', '.tmp-half-a-picture'), 'x')
    writeFileSync(join(folder, 'somebody’s note.txt'), 'x')
    writeFileSync(join(folder, `${orphan}.bak`), 'x')
    expect(await store.sweep((sha256) => sha256 === kept)).toBe(3)
    expect(files(folder)).toEqual(
      [kept, `${kept}.thumbnail.webp`, 'somebody’s note.txt', `${orphan}.bak`].sort(),
    )
  })

  it('of temporary files happens by itself before the first picture is written', async () => {
    const { folder, store } = temporary()
    mkdirSync(join(folder, 'ab', 'cd'), { recursive: true })
    writeFileSync(join(folder, 'ab', 'cd', '.tmp-half-a-picture'), 'x')
    writeFileSync(join(folder, 'ab', 'cd', 'a'.repeat(64)), 'a picture')
    const name = await store.put(randomBytes(10), thumbnail)
    expect(files(folder)).toEqual([name, `${name}.thumbnail.webp`, 'a'.repeat(64)].sort())
  })

  it('does nothing in a folder that is not there', async () => {
    const { folder, store } = temporary()
    expect(await store.sweep(() => false)).toBe(0)
    expect(existsSync(folder)).toBe(false)
  })
})

const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount()
it.skipIf(!mayMount)(
  `a full disk is told as such and leaves no half picture${mayMount ? '' : ' (skipped: no right to mount a small disk)'}`,
  async () => {
    const { folder, store } = temporary()
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder])
    try {
      await store.put(randomBytes(50_000), thumbnail)
      const before = files(folder)
      await expect(store.put(randomBytes(400_000), thumbnail)).rejects.toMatchObject({
        code: 'disk-full',
        retryable: true,
      })
      expect(files(folder).filter((name) => !name.endsWith('.thumbnail.webp'))).toEqual(
        before.filter((name) => !name.endsWith('.thumbnail.webp')),
      )
    } finally {
      execFileSync('umount', [folder])
    }
  },
)

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}
