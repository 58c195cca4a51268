import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeysView, Settings } from '#contract/index.ts'
import type { LogRecord } from './ports.ts'
import type { Private } from './redact-report.ts'
import { createTrouble, type TroubleDeps } from './trouble.ts'

const settings = {
  illustrators: [{ id: 'built-in', enabled: true }],
  writers: [{ id: 'built-in', enabled: false }],
  anonymousHorde: false,
  offline: false,
  concurrency: {},
  stallMinutes: 16,
  localImageServer: 'http://adas-tower.lan:7860',
  huggingFaceImageModel: '',
  localTextServer: '',
  localTextModel: 'ada-private-tune',
  huggingFaceTextModel: '',
  approval: true,
  backupFolder: '/media/ada/stick',
  interfaceLanguage: 'system',
  night: { at: '22:00', keepAwake: false },
  theme: 'system',
  reading: { layout: 'auto', font: 'literata', textSize: 25 },
} as unknown as Settings

const keys: KeysView = {
  keys: [
    { id: 'ai-horde', source: 'keychain', savedAt: 1, lastTest: { at: 1, ok: true, message: 'ada#1234' } },
  ],
  keychain: { available: true, reason: null },
}

const hidden: Private = {
  folders: [
    { path: '/home/ada/Books', as: '<library>' },
    { path: '/home/ada', as: '~' },
    { path: 'C:\\Users\\ada', as: '~' },
  ],
  user: 'ada',
  words: ['The Lighthouse Keeper', 'a shy dragon who bakes', 'Liselotte', 'Лесик'],
  addresses: ['http://adas-tower.lan:7860', 'adas-tower.lan:7860'],
}

const record = (part: Partial<LogRecord>): LogRecord => ({
  at: 1_700_000_000_000,
  level: 'error',
  message: 'something failed',
  fields: {},
  ...part,
})

const troubleWith = (log: readonly LogRecord[], part: Partial<TroubleDeps> = {}) => {
  const warned: string[] = []
  const nothing = (): void => undefined
  const trouble = createTrouble({
    log: { debug: nothing, info: nothing, warn: (message) => warned.push(message), error: nothing },
    reader: { newest: (most) => Promise.resolve(log.slice(0, most)) },
    dumps: { look: () => Promise.resolve({ folder: '/p/crashes', count: 2, bytes: 9, newestAt: 1 }) },
    clock: { now: () => 1_700_000_000_000 },
    version: '0.1.0',
    system: () => ({ system: 'linux 6.1 x64' }),
    settings: () => settings,
    keys: () => Promise.resolve(keys),
    counts: () => ({ stories: 3 }),
    hidden: () => hidden,
    clean: (text) => text.replaceAll('sk-verysecret', '[redacted]'),
    ...part,
  })
  return { trouble, warned }
}

const reportOf = async (...log: readonly LogRecord[]): Promise<string> =>
  (await troubleWith(log).trouble.read()).report

describe('the report', () => {
  it('says what somebody needs who looks for a fault', async () => {
    const report = await reportOf(
      record({
        message: 'unexpected error',
        fields: {
          where: 'stories.create',
          error: {
            name: 'SqliteError',
            code: 'SQLITE_FULL',
            message: 'database or disk is full',
            stack:
              'SqliteError: database or disk is full\n    at run (file:///home/ada/app/dist/main/index.js:10:3)',
          },
        },
      }),
    )
    for (const said of [
      'Inglenook 0.1.0',
      'linux 6.1 x64',
      'stories: 3',
      'ai-horde: keychain',
      'image server: set',
      'text server: not set',
      'writers: built-in (off)',
      'dumps on this computer, not part of this report: 2',
      'SQLITE_FULL',
      'database or disk is full',
      'stories.create',
      'index.js:10:3',
    ]) {
      expect(report).toContain(said)
    }
  })

  it('holds no address, no name of a model of one’s own, no folder and no account', async () => {
    const report = await reportOf(
      record({
        fields: {
          path: '/home/ada/Books/library.db',
          reason: 'connect ECONNREFUSED http://adas-tower.lan:7860, ask ada@example.org',
        },
      }),
    )
    expect(report).toContain('<library>/library.db')
    expect(report).toContain('[address]')
    expect(report).not.toMatch(/\bada\b|adas-tower|\/home|\/media|1234|private-tune/u)
  })

  it.each([
    [
      'a parser that quotes a story',
      'Unexpected token \'O\', "Once upon a midnight dreary" is not valid JSON',
      'midnight',
    ],
    ['a provider that quotes a prompt', 'The server said: “a castle at midnight”', 'midnight'],
    ['a quotation that was cut short', 'The server said: “a castle at midnight and', 'midnight'],
    [
      'other marks',
      'Er sagte „Mitternacht im Schloss“ und «минуит» und `midnight`',
      'Mitternacht|минуит|midnight',
    ],
    ['another home', 'ENOENT: /Users/grandma/Library/x.db and C:\\Users\\Opa\\x', 'grandma|Opa'],
  ])('leaves out what is quoted in an error: %s', async (_what, message, secret) => {
    const report = await reportOf(
      record({
        message: message,
        fields: { error: { name: 'Error', message, stack: `Error: ${message}\n    at a (b.js:1:1)` } },
      }),
    )
    expect(report).not.toMatch(new RegExp(secret, 'iu'))
  })

  it('leaves out every text that is not the program’s own, and the names that go into a sentence', async () => {
    const report = await reportOf(
      record({
        fields: {
          said: 'a castle at midnight',
          url: 'https://example.org/midnight',
          error: {
            name: 'AppError',
            details: { title: 'midnight' },
            message: 'No.',
            cause: { said: 'midnight' },
          },
          pages: 8,
        },
      }),
    )
    expect(report).not.toContain('midnight')
    expect(report).toContain('"pages":8')
  })

  it('holds nothing private, wherever it stands', async () => {
    const secrets = [...hidden.words, hidden.user, 'sk-verysecret', '/home/ada', ...hidden.addresses]
    const names = [
      'message',
      'reason',
      'why',
      'path',
      'said',
      'url',
      'title',
      'where',
      'host',
      'kind',
      'what',
      'x',
    ]
    const glue = fc.constantFrom(' ', '\n', ': ', ', ', '(', '“', '"', '/', '\\', '=', '—')
    const text = fc
      .tuple(
        fc.string({ maxLength: 12 }),
        glue,
        fc.constantFrom(...secrets),
        glue,
        fc.string({ maxLength: 12 }),
      )
      .map((parts) => parts.join(''))
    const error = fc.record({
      name: fc.constant('Error'),
      message: text,
      stack: text,
      details: fc.record({ title: text }),
    })
    const fields = fc.dictionary(fc.constantFrom(...names), text)
    await fc.assert(
      fc.asyncProperty(text, fields, error, error, async (message, plain, thrown, cause) => {
        const report = await reportOf(record({ message, fields: { ...plain, error: { ...thrown, cause } } }))
        for (const secret of secrets) {
          if (secret === hidden.user) expect(report).not.toMatch(/(?<![\p{L}\p{N}])ada(?![\p{L}\p{N}])/iu)
          else expect(report.toLowerCase()).not.toContain(secret.toLowerCase())
        }
      }),
      { numRuns: 300 },
    )
  })

  it('knows the words in any case, and takes no part of another word for one', async () => {
    const report = await reportOf(
      record({ fields: { reason: 'LISELOTTE and лесик, but adapters and Liselottes remain' } }),
    )
    expect(report).not.toMatch(/LISELOTTE and|лесик/u)
    expect(report).toContain('adapters')
  })

  it('is made although the keychain does not answer, and says so', async () => {
    const { trouble, warned } = troubleWith([], { keys: () => Promise.reject(new Error('locked')) })
    expect((await trouble.read()).report).toContain('the keychain could not be asked')
    expect(warned).toHaveLength(1)
  })

  it('that is copied is the one that was shown', async () => {
    const { trouble } = troubleWith([record({})])
    expect(trouble.lastReport()).toBeNull()
    const { report } = await trouble.read()
    expect(trouble.lastReport()).toBe(report)
  })

  it('and the lines have an end, however much there is', async () => {
    const long = Array.from({ length: 1_000 }, () =>
      record({ message: 'x '.repeat(5_000), fields: { reason: 'y '.repeat(5_000) } }),
    )
    const { report, lines } = await troubleWith(long).trouble.read()
    expect(report.length).toBeLessThanOrEqual(120_000)
    expect(lines).toHaveLength(400)
    expect(lines[0]?.message.length).toBeLessThanOrEqual(601)
    expect(lines[0]?.details.length).toBeLessThanOrEqual(2_001)
  })
})
