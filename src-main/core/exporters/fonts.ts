/** A font file for a part of Unicode. */
export interface BookFont {
  /** As a file's name in a book: `literata-latin-400`. */
  readonly name: string
  readonly family: 'Literata'
  readonly weight: 400 | 600
  /** As in CSS: `U+0000-00FF,U+0131`. */
  readonly range: string
  /** WOFF2. */
  readonly bytes: Uint8Array
}

const spans = (range: string): readonly (readonly [number, number])[] =>
  range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })

/** Those that have a character of these texts; a book needs no others. */
export const fontsFor = (fonts: readonly BookFont[], texts: Iterable<string>): readonly BookFont[] => {
  const points = new Set<number>()
  for (const text of texts) for (const character of text) points.add(character.codePointAt(0) ?? 0)
  return fonts.filter(({ range }) => {
    const within = spans(range)
    return [...points].some((point) => within.some(([from, to]) => point >= from && point <= to))
  })
}

/** The rules that name the files `fonts/<name>.woff2`, seen from the style sheet. */
export const fontFaces = (fonts: readonly BookFont[]): string =>
  fonts
    .map(
      ({ name, family, weight, range }) =>
        `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(fonts/${name}.woff2) format('woff2'); unicode-range: ${range} }`,
    )
    .join('\n')
