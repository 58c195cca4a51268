import { describe, expect, it } from 'vitest'
import { createI18n, translations } from './i18n.ts'

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

describe('the words of the window', () => {
  const english = new Set(keysOf(translations.en ?? {}))

  it('uses every key that English has', () => {
    const { keys, patterns } = asked()
    const unused = [...english].filter(
      (key) => !keys.has(key) && !patterns.some((pattern) => pattern.test(key)),
    )
    expect(unused).toEqual([])
  })

  it('has the same keys in every language', () => {
    for (const translation of Object.values(translations))
      expect(new Set(keysOf(translation))).toEqual(english)
  })

  it('keeps the words that others rely on', () => {
    const { t } = createI18n('en')
    expect(t('create.noProvider')).toBe(
      'No image generation providers configured. Please add your Stable Horde API Key or Hugging Face API Token in Settings.',
    )
    expect(t('reader.making.generating', { current: 3, total: 8 })).toBe('Generating image 3/8…')
    expect(t('reader.picture.waiting')).toBe('Waiting for artist…')
    expect(t('reader.picture.painting')).toBe('Painting scene…')
  })

  it('shows markup in a title as text, and falls back to English', () => {
    const { t } = createI18n('xx')
    expect(t('library.deleted', { title: '<b>Fox</b>' })).toBe('“<b>Fox</b>” was deleted.')
  })
})
