import type { BookFont } from '#core/exporters/fonts.ts'

/** As in the package's own style sheets. */
const ranges = {
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'greek-ext': 'U+1F00-1FFF',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const

/**
 * Fixed weights and not the variable font that the window uses: from that, Chromium embeds nameless drawings of letters
 * in a PDF, and e-readers seldom know it.
 */
const files = [
  {
    script: 'cyrillic-ext',
    weight: 400,
    load: () => import('@fontsource/literata/files/literata-cyrillic-ext-400-normal.woff2?inline'),
  },
  {
    script: 'cyrillic',
    weight: 400,
    load: () => import('@fontsource/literata/files/literata-cyrillic-400-normal.woff2?inline'),
  },
  {
    script: 'greek-ext',
    weight: 400,
    load: () => import('@fontsource/literata/files/literata-greek-ext-400-normal.woff2?inline'),
  },
  {
    script: 'greek',
    weight: 400,
    load: () => import('@fontsource/literata/files/literata-greek-400-normal.woff2?inline'),
  },
  {
    script: 'vietnamese',
    weight: 400,
    load: () => import('@fontsource/literata/files/literata-vietnamese-400-normal.woff2?inline'),
  },
  {
    script: 'latin-ext',
    weight: 400,
    load: () => import('@fontsource/literata/files/literata-latin-ext-400-normal.woff2?inline'),
  },
  {
    script: 'latin',
    weight: 400,
    load: () => import('@fontsource/literata/files/literata-latin-400-normal.woff2?inline'),
  },
  {
    script: 'cyrillic-ext',
    weight: 600,
    load: () => import('@fontsource/literata/files/literata-cyrillic-ext-600-normal.woff2?inline'),
  },
  {
    script: 'cyrillic',
    weight: 600,
    load: () => import('@fontsource/literata/files/literata-cyrillic-600-normal.woff2?inline'),
  },
  {
    script: 'greek-ext',
    weight: 600,
    load: () => import('@fontsource/literata/files/literata-greek-ext-600-normal.woff2?inline'),
  },
  {
    script: 'greek',
    weight: 600,
    load: () => import('@fontsource/literata/files/literata-greek-600-normal.woff2?inline'),
  },
  {
    script: 'vietnamese',
    weight: 600,
    load: () => import('@fontsource/literata/files/literata-vietnamese-600-normal.woff2?inline'),
  },
  {
    script: 'latin-ext',
    weight: 600,
    load: () => import('@fontsource/literata/files/literata-latin-ext-600-normal.woff2?inline'),
  },
  {
    script: 'latin',
    weight: 600,
    load: () => import('@fontsource/literata/files/literata-latin-600-normal.woff2?inline'),
  },
] as const

const bytesOf = (dataUrl: string): Uint8Array =>
  new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'))

/** Literata, regular and semi-bold, for every script that it has. Bundled, and read at its first use. */
export const bookFonts = (): Promise<readonly BookFont[]> =>
  Promise.all(
    files.map(async ({ script, weight, load }) => ({
      name: `literata-${script}-${weight}`,
      family: 'Literata' as const,
      weight,
      range: ranges[script],
      bytes: bytesOf((await load()).default),
    })),
  )
