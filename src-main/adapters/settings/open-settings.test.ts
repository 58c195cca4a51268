import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { illustratorFacts } from '#contract/illustrators.ts'
import { settingsSchema } from '#contract/settings.ts'
import type { Clock, Log } from '#core/ports.ts'
import { defaultSettings } from './defaults.ts'
import { migrateDocument } from './migrations.ts'
import type { OpenSettings } from './open-settings.ts'
import { openSettings } from './open-settings.ts'
import { readSettings, repairOrders } from './read-settings.ts'

const log: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
const clock: Clock = { now: () => Date.UTC(2026, 0, 2, 3, 4, 5), sleep: () => Promise.resolve() }

function temporaryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'settings.json')
}
const open = (path: string): Promise<OpenSettings> => openSettings({ path, clock, log })
const filesBeside = (path: string): readonly string[] => readdirSync(join(path, '..')).sort()

describe('settings', () => {
  it('begin with defaults that the contract allows, and write nothing until something is chosen', async () => {
    const path = temporaryPath()
    const { settings, notice } = await open(path)
    expect(settingsSchema.parse(settings.get())).toEqual(defaultSettings)
    expect(settings.get()).toMatchObject({ anonymousHorde: false, offline: false, stallMinutes: 16 })
    expect(notice).toBeNull()
    expect(filesBeside(path)).toEqual([])
  })

  it('ask nobody away before a person has said yes: by a key, or by switching them on', () => {
    for (const { id, enabled } of defaultSettings.illustrators) {
      const { where, wantsKey } = illustratorFacts[id]
      expect(enabled).toBe(where !== 'away' || wantsKey)
    }
  })

  it('are found again, with their version, readable by this user alone', async () => {
    const path = temporaryPath()
    const first = await open(path)
    first.settings.update({ theme: 'evening', offline: true })
    const second = await open(path)
    expect(second.settings.get()).toEqual({ ...defaultSettings, theme: 'evening', offline: true })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, theme: 'evening' })
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('tell who listens, until they unsubscribe', async () => {
    const { settings } = await open(temporaryPath())
    const seen: string[] = []
    const stop = settings.onChange(({ theme }) => seen.push(theme))
    settings.update({ theme: 'day' })
    settings.reset()
    stop()
    settings.update({ theme: 'evening' })
    expect(seen).toEqual(['day', 'system'])
  })

  it.each([
    { stallMinutes: 1 },
    { stallMinutes: Number.NaN },
    { theme: 'pink' },
    { concurrency: { 'ai-horde': 99, 'hugging-face': 2, local: 1, 'built-in': 2 } },
    { reading: null },
    { illustrators: [{ id: 'nobody', enabled: true }] },
  ])('refuse %j and keep what they were', async (patch) => {
    const path = temporaryPath()
    const { settings } = await open(path)
    expect(() => settings.update(patch as never)).toThrow(expect.objectContaining({ code: 'bad-input' }))
    expect(settings.get()).toEqual(defaultSettings)
    expect(filesBeside(path)).toEqual([])
  })

  it('let nothing in that the contract does not name', async () => {
    const path = temporaryPath()
    const { settings } = await open(path)
    settings.update(JSON.parse('{"theme":"day","__proto__":{"offline":true},"key":"secret"}') as never)
    expect(settings.get()).toEqual({ ...defaultSettings, theme: 'day' })
    expect(readFileSync(path, 'utf8')).not.toContain('secret')
  })

  it('keep notes on keys through a reset, and only notes', async () => {
    const path = temporaryPath()
    const { keyNotes, settings } = await open(path)
    expect(keyNotes.get('ai-horde')).toEqual({ savedAt: null, lastTest: null })
    keyNotes.set('ai-horde', { savedAt: 5, lastTest: { at: 6, ok: true, message: 'ada#1, 100 kudos' } })
    settings.reset()
    const again = await open(path)
    expect(again.keyNotes.get('ai-horde').lastTest?.message).toBe('ada#1, 100 kudos')
    expect(again.keyNotes.get('hugging-face').savedAt).toBeNull()
  })

  it('that can’t be written say so and stay as they were', async () => {
    const path = temporaryPath()
    const { settings } = await open(path)
    mkdirSync(path)
    expect(() => settings.update({ theme: 'day' })).toThrow(
      expect.objectContaining({ code: 'profile-unwritable' }),
    )
    expect(settings.get().theme).toBe('system')
  })
})

describe('a file that can’t be read', () => {
  it.each(['', '{', 'not json', '[]', 'null', '"text"', '\u0000\u0000\u0000', '{"theme": "day"'])(
    'with %j in it is set aside, and the defaults are used',
    async (text) => {
      const path = temporaryPath()
      writeFileSync(path, text)
      const { settings, notice } = await open(path)
      expect(settings.get()).toEqual(defaultSettings)
      expect(notice).toMatchObject({ kind: 'warning' })
      const aside = join(path, '..', 'settings.damaged-2026-01-02T03-04-05.json')
      expect(notice?.message).toContain(aside)
      expect(readFileSync(aside, 'utf8')).toBe(text)
      settings.update({ theme: 'day' })
      expect((await open(path)).notice).toBeNull()
    },
  )

  it('in part: the other fields count, the file as it was is kept, the notice names what was wrong', async () => {
    const path = temporaryPath()
    const text = JSON.stringify({
      theme: 'day',
      stallMinutes: 'long',
      reading: { font: 'nunito', textSize: 9_000 },
    })
    writeFileSync(path, text)
    const { settings, notice } = await open(path)
    expect(settings.get()).toEqual({
      ...defaultSettings,
      theme: 'day',
      reading: { ...defaultSettings.reading, font: 'nunito' },
    })
    expect(notice?.message).toMatch(/stallMinutes, reading\.textSize/)
    expect(readFileSync(join(path, '..', 'settings.damaged-2026-01-02T03-04-05.json'), 'utf8')).toBe(text)
  })

  it('of a newer version is kept beside, and what is known of it is used', async () => {
    const path = temporaryPath()
    writeFileSync(path, JSON.stringify({ version: 99, theme: 'day', hologram: true }))
    const { settings, notice } = await open(path)
    expect(settings.get().theme).toBe('day')
    expect(notice?.message).toMatch(/newer/)
    expect(filesBeside(path)).toContain('settings.newer-2026-01-02T03-04-05.json')
  })
})

describe('the order of providers', () => {
  it('names each once: a repeated one counts where it stands first, a missing one comes where it belongs', () => {
    const { settings, unreadable } = readSettings({
      illustrators: [
        { id: 'built-in', enabled: true },
        { id: 'ai-horde', enabled: false },
        { id: 'built-in', enabled: false },
        { id: 'of-another-version', enabled: true },
      ],
      writers: [],
    })
    expect(unreadable).toEqual([])
    expect(settings.illustrators).toEqual([
      { id: 'built-in', enabled: true },
      { id: 'ai-horde', enabled: false },
      ...defaultSettings.illustrators.filter(({ id }) => id !== 'built-in' && id !== 'ai-horde'),
    ])
    expect(settings.writers).toEqual(defaultSettings.writers)
  })

  it('leaves a whole order alone', () => {
    const reversed = { ...defaultSettings, illustrators: [...defaultSettings.illustrators].reverse() }
    expect(repairOrders(reversed)).toEqual(reversed)
  })
})

it('migrations are taken from the version of the file on', () => {
  const steps = [2, 3].map((version) => ({
    version,
    apply: (document: Readonly<Record<string, unknown>>) => ({ ...document, [`step${version}`]: true }),
  }))
  expect(migrateDocument({}, steps)).toEqual({ step2: true, step3: true })
  expect(migrateDocument({ version: 2 }, steps)).toEqual({ version: 2, step3: true })
  expect(migrateDocument({ version: 'x' }, steps)).toMatchObject({ step2: true })
})
