import { describe, expect, it } from 'vitest'
import { en } from './en/index.ts'
import { languageFor, spokenLanguages } from '#contract/interface-language.ts'
import { createI18n, speak, wordsIn } from './i18n.ts'

const files: Readonly<Record<string, string>> = import.meta.glob(
  ['../**/*.{ts,tsx}', '!../**/*.test.ts', '!../i18n/**'],
  { query: '?raw', import: 'default', eager: true },
)

/** Every key of a language, as `t` takes it, without the plural's ending. */
function keysOf(part: object, path = ''): readonly string[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keysOf(value, key)
      : [key.replace(/_(zero|one|two|few|many|other)$/, '')]
  })
}

/** The keys that the source asks for: whole ones, and patterns for those with a part put in. */
function asked(): { readonly keys: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const keys = new Set<string>()
  const patterns: RegExp[] = []
  for (const source of Object.values(files)) {
    for (const [, key] of source.matchAll(/'([a-zA-Z-]+(?:\.[a-zA-Z0-9-]+)+)'/g)) keys.add(key ?? '')
    for (const [, template] of source.matchAll(/`([a-zA-Z-]+\.[^`\s]*\$\{[^`]*)`/g)) {
      const pattern = (template ?? '').split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'))
      patterns.push(new RegExp(`^${pattern.join('[^.]+')}$`))
    }
  }
  return { keys, patterns }
}

/** Every text of a language with its key, plural's ending and all. */
function textsOf(part: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`
    if (typeof value === 'string') return [[key, value] as const]
    return typeof value === 'object' && value !== null ? textsOf(value, key) : []
  })
}

const ending = /_(zero|one|two|few|many|other)$/
const placeholders = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name).toSorted()

const others = spokenLanguages.filter((language) => language !== 'en')

describe('the words of the window', () => {
  const english = new Set(keysOf(en))

  it('uses every key that English has', () => {
    const { keys, patterns } = asked()
    const unused = [...english].filter(
      (key) => !keys.has(key) && !patterns.some((pattern) => pattern.test(key)),
    )
    expect(unused).toEqual([])
  })

  it('keeps the words that others rely on', () => {
    const { t } = createI18n()
    expect(t('create.noProvider')).toBe(
      'No image generation providers configured. Please add your Stable Horde API Key or Hugging Face API Token in Settings.',
    )
    expect(t('reader.making.generating', { current: 3, total: 8 })).toBe('Generating image 3/8…')
    expect(t('reader.picture.waiting')).toBe('Waiting for artist…')
    expect(t('reader.picture.painting')).toBe('Painting scene…')
  })

  it('shows markup in a title as text', () => {
    const { t } = createI18n()
    expect(t('library.deleted', { title: '<b>Fox</b>' })).toBe('“<b>Fox</b>” was deleted.')
  })
})

describe.each(others)('in %s', (language) => {
  const source = new Map(textsOf(en))
  const plurals = new Set(
    [...source.keys()].filter((key) => ending.test(key)).map((key) => key.replace(ending, '')),
  )

  it('nothing is missing and nothing too much, and what is counted has every form of the language', async () => {
    const words = await wordsIn(language)
    const keys = keysOf(words).filter((key) => !key.startsWith('said.'))
    expect(new Set(keys)).toEqual(new Set(keysOf(en)))
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const expected = [...plurals].flatMap((key) => forms.map((form) => `${key}_${form}`))
    const found = textsOf(words).flatMap(([key]) => (ending.test(key) ? [key] : []))
    expect(new Set(found)).toEqual(new Set(expected))
  })

  it('every text has its placeholders; only a number that is said in a word may be left out', async () => {
    for (const [key, text] of textsOf(await wordsIn(language))) {
      if (key.startsWith('said.')) continue // See say.test.ts.
      const model = source.get(key) ?? source.get(key.replace(ending, '_other')) ?? ''
      const wanted = placeholders(model)
      const may = ending.test(key) ? wanted.filter((name) => name !== 'count') : wanted
      const has = placeholders(text)
      expect([wanted, may], key).toContainEqual(has)
    }
  })

  it('no sentence was left in English', async () => {
    const left = textsOf(await wordsIn(language)).filter(
      ([key, text]) => source.get(key) === text && text.split(' ').length > 2 && !text.startsWith('{{'),
    )
    // What a hero looks like is told to painters in English, in every language.
    expect(left.map(([key]) => key)).toEqual(['family.lookExample'])
  })

  it('is spoken once it is loaded, in its own direction', async () => {
    const instance = createI18n()
    await speak(instance, language)
    expect(instance.t('nav.library')).not.toBe('Library')
    expect(instance.dir()).toBe(language === 'ar' ? 'rtl' : 'ltr')
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
      expect(instance.t('library.count', { count })).not.toMatch(/stor(y|ies)|\{\{/)
    }
  })
})

describe('the language to speak', () => {
  it('is the chosen one, else the first of the system’s that there is, else English', () => {
    expect(languageFor('uk', ['de'])).toBe('uk')
    expect(languageFor('system', ['pl-PL', 'de-AT', 'fr'])).toBe('de')
    expect(languageFor('system', ['pl'])).toBe('en')
  })
})
