import type { LogRecord } from './ports.ts'

/** What stands in the place of what is nobody's business. */
const marks = {
  quote: '“[…]”',
  words: '[private]',
  left: '[left out]',
  mail: '[e-mail]',
  address: '[address]',
} as const

/** What is the family's own on this computer; nothing of it may be in a report. */
export interface Private {
  /** With what stands in their place: the home folder as `~`, the library as `<library>`. */
  readonly folders: readonly { readonly path: string; readonly as: string }[]
  /** The name of who is logged in. */
  readonly user: string
  /** Titles, topics, names of heroes and series, tags. */
  readonly words: readonly string[]
  /** Addresses that a person typed. */
  readonly addresses: readonly string[]
}

export interface ReportRedactor {
  /** Free text: what a system, a provider or a library has said. */
  readonly text: (text: string) => string
  readonly fields: (fields: LogRecord['fields']) => Readonly<Record<string, unknown>>
}

const longestText = 400
const mostFrames = 12
const deepest = 5

/**
 * Fields of the log whose text is the program's own: names of its parts, ids, codes. All other text in a field may
 * be somebody's words and is left out: what a later line of the log brings along is not in a report until it is here.
 */
const ownWords: ReadonlySet<string> = new Set([
  ...[
    'call',
    'code',
    'exitCode',
    'host',
    'id',
    'job',
    'keys',
    'kind',
    'looks',
    'name',
    'outcome',
    'permission',
  ],
  ...[
    'platform',
    'provider',
    'serviceName',
    'state',
    'status',
    'story',
    'table',
    'type',
    'variable',
    'version',
  ],
  ...['what', 'where'],
])
/** Fields that hold what a system said: kept, and read through. */
const saidBySystems: ReadonlySet<string> = new Set(['error', 'message', 'path', 'reason', 'why'])

/** From short to long would leave the tail of a longer one standing. */
const longestFirst = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].toSorted((a, b) => b.length - a.length)

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/** A word of one letter would blot out half of every sentence, and tells nobody anything. */
const isWorthHiding = (word: string): boolean => Array.from(word).length >= 2

const wholeWords = (words: readonly string[]): RegExp | null => {
  const all = longestFirst(words.map((word) => word.trim()).filter(isWorthHiding))
  if (all.length === 0) return null
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/**
 * Takes what is private out of what a report says. Keys are out by then (`clean`, the log's own redactor, is asked
 * once more). It works from both ends: by value, for what this computer knows to be private; and by shape, since
 * what a model or a provider said may quote anything: whatever stands in quotation marks goes, and of the log's
 * fields only those stay whose text is the program's own.
 */
export function createReportRedactor(hidden: Private, clean: (text: string) => string): ReportRedactor {
  const folders = hidden.folders
    .filter(({ path }) => path.length > 1)
    .flatMap(({ path, as }) => [
      { path, as },
      // As an address of a file, and as JSON writes a backslash.
      { path: encodeURI(path.replaceAll('\\', '/')), as },
      { path: path.replaceAll('\\', '\\\\'), as },
    ])
    .toSorted((a, b) => b.path.length - a.path.length)
  const words = wholeWords(hidden.words)
  const user = wholeWords([hidden.user])
  const addresses = longestFirst(hidden.addresses.filter((address) => address.length > 3))

  const text = (raw: string): string => {
    let said = clean(raw)
    for (const { path, as } of folders) said = said.replaceAll(path, as)
    for (const address of addresses) said = said.replaceAll(address, marks.address)
    said = said
      // Somebody else's home, or ours seen from elsewhere.
      .replace(/((?:\/home|\/Users)\/|[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))[^\\/\s:"'”]+/gu, '$1[user]')
      .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, marks.mail)
      .replace(
        /“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|"(?:[^"\\]|\\.)*(?:"|$)|`[^`]*(?:`|$)/gu,
        marks.quote,
      )
    if (words !== null) said = said.replace(words, marks.words)
    if (user !== null) said = said.replace(user, '[user]')
    return said.length <= longestText ? said : `${said.slice(0, longestText)}…`
  }

  /** Only where it was: the first lines of a stack say the message once more. */
  const stack = (raw: string): string =>
    raw
      .split('\n')
      .filter((line) => /^\s+at /u.test(line))
      .slice(0, mostFrames)
      .map((line) => text(line.trim().replace(/(?:file:\/\/)?[^\s()]*[\\/](?=[^\\/\s()]+:\d+:\d+\)?$)/u, '')))
      .join(' < ')

  const value = (name: string, given: unknown, depth: number): unknown => {
    if (given === null || typeof given === 'boolean' || typeof given === 'number') return given
    if (typeof given === 'string') {
      if (name === 'stack') return stack(given)
      return ownWords.has(name) || saidBySystems.has(name) ? text(given) : marks.left
    }
    // Not `details` of what was thrown: they are the names that go into a sentence.
    if ((name === 'error' || name === 'cause') && typeof given === 'object' && depth < deepest) {
      return fieldsOf(given as LogRecord['fields'], depth + 1)
    }
    return marks.left
  }

  const fieldsOf = (fields: LogRecord['fields'], depth: number): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => name !== 'details')
        .map(([name, given]) => [name, value(name, given, depth)]),
    )

  return { text, fields: (fields) => fieldsOf(fields, 0) }
}
