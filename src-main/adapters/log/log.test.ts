import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { AppError } from '#contract/errors.ts'
import type { LogEntry } from './entry.ts'
import type { RedactingLog } from './log.ts'
import { createConsoleSink, createFileSink, createLog } from './log.ts'
import { createRedactor } from './redact.ts'
import { createRotatingFile } from './rotating-file.ts'

const clock = { now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678) }
const canary = 'Canary-Key_0123456789x'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
function collecting(): { readonly log: RedactingLog; readonly entries: LogEntry[] } {
  const entries: LogEntry[] = []
  const log = createLog({ clock, least: 'debug', sinks: [(entry) => entries.push(entry)] })
  return { log, entries }
}

describe('redaction', () => {
  it.each([
    'hf_abcdefghijklmnopqrstuvwxyz012345',
    'Authorization: Bearer abcdef123456',
    'authorization: bearer hf_abcdefghijk',
    '{"apikey": "Zm9vYmFyYmF6cXV4enp5eA"}',
    "{ apikey: 'Zm9vYmFyYmF6cXV4enp5eA' }",
    'apikey=Zm9vYmFyYmF6cXV4enp5eA&x=1',
    'STABLE_HORDE_API_KEY=Zm9vYmFyYmF6cXV4enp5eA',
    'HF_TOKEN=hf_abcdefghijk',
    'x-api-key: Zm9vYmFyYmF6cXV4enp5eA',
    'sk-proj-abcdefghijklmnop',
    'https://bucket/x.webp?X-Amz-Signature=Zm9vYmFyYmF6cXV4enp5eA&a=b',
  ])('blots out the key in %j', (text) => {
    const clean = createRedactor().redact(`before ${text} after`)
    expect(clean).toContain('[redacted]')
    expect(clean).not.toMatch(/Zm9vYmFyYmF6cXV4enp5eA|abcdef/)
    expect(clean).toMatch(/^before .* after$/)
  })

  it.each([
    'A fox who keeps the key to the lighthouse: 3 tokens of love, a secret garden',
    'page 3 of 00000000-0000-4000-8000-000000000001 completed in 2300 ms',
    'sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ])('leaves %j alone', (text) => {
    expect(createRedactor().redact(text)).toBe(text)
  })

  it('blots out registered secrets in every shape, wherever they stand', () => {
    const { log, entries } = collecting()
    log.registerSecret(canary)
    const cause = new TypeError(`inner ${canary}`)
    const error = new AppError('internal', `outer ${canary}`, { details: { at: canary }, cause })
    log.info(`says ${canary}`, { field: canary, encoded: encodeURIComponent(canary) })
    log.error('failed', { error, request: { headers: { authorization: canary } }, key: canary })
    log.warn(Buffer.from(canary).toString('base64'))
    const written = JSON.stringify(entries)
    expect(written).not.toContain(canary)
    expect(written).not.toContain(Buffer.from(canary).toString('base64'))
    expect(written).toContain('outer [redacted]')
    expect(written).toContain('inner [redacted]')
    expect(error.message).toContain(canary)
  })

  it('does not blot out ordinary words for a secret that is too short', () => {
    const redactor = createRedactor()
    redactor.registerSecret('fox')
    redactor.registerSecret('')
    expect(redactor.redact('the fox')).toBe('the fox')
  })
})

describe('the log', () => {
  it('drops what is below its level', () => {
    const entries: LogEntry[] = []
    const log = createLog({ clock, least: 'warn', sinks: [(entry) => entries.push(entry)] })
    log.debug('a')
    log.info('b')
    log.warn('c')
    log.error('d')
    expect(entries.map(({ message }) => message)).toEqual(['c', 'd'])
  })

  it('writes a line of JSON an entry, for this user alone', () => {
    const folder = join(temporaryFolder(), 'logs')
    const log = createLog({ clock, least: 'info', sinks: [createFileSink(folder)] })
    log.info('a story began', { storyId: 's', pages: 8, message: 'a field of that name' })
    log.error('a line\nof its own', { error: new Error('what happened', { cause: new Error('why') }) })
    const lines = readFileSync(join(folder, 'inglenook.log'), 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      time: '2026-01-02T03:04:05.678Z',
      level: 'info',
      message: 'a story began',
      storyId: 's',
      pages: 8,
      message_: 'a field of that name',
    })
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      error: { name: 'Error', message: 'what happened', cause: { message: 'why' } },
    })
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, 'inglenook.log')).mode & 0o777).toBe(0o600)
    }
  })

  it('shortens what is long, and says how long it was', () => {
    const { log, entries } = collecting()
    log.info('x', { body: 'y'.repeat(1_000_000) })
    expect(JSON.stringify(entries).length).toBeLessThan(5_000)
    expect(JSON.stringify(entries)).toContain('1000000 characters')
  })

  it('does not bring down what it reports on when it can’t write', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const log = createLog({ clock, least: 'info', sinks: [createFileSink(join(folder, 'file', 'logs'))] })
    expect(() => log.info('one')).not.toThrow()
    expect(() => log.info('two')).not.toThrow()
    expect(warn).toHaveBeenCalledOnce()
  })

  it('on a terminal is one line an entry, without control characters from outside', () => {
    const lines: string[] = []
    const stream = { write: (text: string) => lines.push(text) > 0 }
    const log = createLog({ clock, least: 'debug', sinks: [createConsoleSink(stream)] })
    log.warn('a\u001b[2Jb\nc', { model: 'x\u001b[31m\n' })
    expect(lines).toEqual(['03:04:05.678 warn  a [2Jb c model="x\\u001b[31m\\n"\n'])
  })
})

it('the file does not grow for ever: five files, the newest lines in the first', () => {
  const folder = temporaryFolder()
  const file = createRotatingFile({ folder, files: 5, bytes: 100 })
  for (let number = 0; number < 100; number += 1) file.append(`line ${number} `.padEnd(29, '.'))
  const names = ['inglenook.log', ...[1, 2, 3, 4].map((number) => `inglenook.${number}.log`)]
  expect(readdirSync(folder).sort()).toEqual([...names].sort())
  for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(100)
  const lines = [...names]
    .reverse()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
  expect(lines.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(
    Array.from({ length: lines.length }, (_, index) => 100 - lines.length + index),
  )
  // Goes on where another run stopped.
  createRotatingFile({ folder, files: 5, bytes: 100 }).append('again')
  expect(readFileSync(join(folder, 'inglenook.log'), 'utf8')).toContain('line 99')
})
