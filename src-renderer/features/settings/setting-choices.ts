import type * as contract from '#contract/index.ts'

/** The contract's own lists, written out so that its schemas are not loaded; a difference does not compile. */
export const themes: typeof contract.themes = ['system', 'evening', 'day']
export const readingFonts: typeof contract.readingFonts = ['literata', 'nunito', 'atkinson', 'opendyslexic']

export const readingLights: typeof contract.readingLights = ['app', 'evening', 'day', 'sepia', 'contrast']
export const readingLayouts: typeof contract.readingLayouts = ['auto', 'single', 'spread', 'full']
export const pageTurns: typeof contract.pageTurns = ['slide', 'fade', 'none']
export const syllableMarks: typeof contract.syllableMarks = ['off', 'dots', 'colours']
export const readingMargins: typeof contract.readingMargins = ['narrow', 'normal', 'wide']

/** CSS font families of the reading fonts. */
export const fontFamilies: Readonly<Record<contract.Settings['reading']['font'], string>> = {
  literata: "'Literata Variable', Georgia, serif",
  nunito: "'Nunito Variable', system-ui, sans-serif",
  atkinson: "'Atkinson Hyperlegible', system-ui, sans-serif",
  opendyslexic: "'OpenDyslexic', system-ui, sans-serif",
}
