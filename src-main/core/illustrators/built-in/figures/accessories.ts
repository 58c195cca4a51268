import type { SeededRandom } from '../../../seeded-random.ts'
import { lookUp } from '../look-up.ts'

const colors: Readonly<Record<string, string>> = {
  red: '#e0483e',
  scarlet: '#e0483e',
  crimson: '#c2334a',
  blue: '#3f7fd6',
  'light blue': '#8fc4f0',
  navy: '#2f4a8a',
  green: '#3f9e5f',
  yellow: '#f7c43a',
  golden: '#f2b632',
  gold: '#f2b632',
  orange: '#f28c38',
  purple: '#8a5fc7',
  violet: '#8a5fc7',
  lilac: '#b99be0',
  pink: '#f287a8',
  white: '#fbf6ee',
  black: '#3a3440',
  grey: '#8e8a98',
  gray: '#8e8a98',
  silver: '#b9bccb',
  brown: '#8a5a3c',
  cream: '#f5e6c8',
  turquoise: '#35b0a8',
  teal: '#2f9490',
  striped: '#e0695a',
  spotted: '#f2a0b4',
  patched: '#a5794f',
  muddy: '#6f5440',
}
/** What heroes wear when nobody has said it: seen well against grass, snow and night alike. */
const usual = ['#e0483e', '#3f7fd6', '#f7c43a', '#8a5fc7', '#35b0a8', '#f287a8', '#f28c38'] as const

export interface Clothing {
  /** Null: none. */
  readonly scarf: string | null
  readonly hat: {
    readonly kind: 'beanie' | 'pointed' | 'straw' | 'crown' | 'cap'
    readonly color: string
  } | null
  readonly top: string
  readonly striped: boolean
  readonly bottom: string
  readonly boots: string
  readonly dress: boolean
}

/** The colour word right before one of `nouns` in a description. */
function worn(look: string, nouns: string): string | null {
  const found = new RegExp(
    `(?:([a-z]+)[ -])?([a-z]+)[ -](?:woolly |knitted |little |small |tiny |spotted )?(?:${nouns})\\b`,
  ).exec(look)
  if (found === null) return null
  return (
    [`${found[1] ?? ''} ${found[2] ?? ''}`, found[2] ?? '', found[1] ?? '']
      .map((word) => lookUp(colors, word))
      .find((color) => color !== undefined) ?? ''
  )
}

/** What a character wears, the same on every page: from its look, and where that is silent, from the story's seed. */
export function dress(look: string, random: SeededRandom): Clothing {
  const text = look.toLowerCase()
  const palette = random.shuffle(usual)
  const pick = (index: number): string => palette[index % palette.length] ?? '#e0483e'
  const orUsual = (color: string | null, index: number): string =>
    color === null || color === '' ? pick(index) : color
  const scarf = worn(text, 'scarf|shawl|kerchief|neckerchief|bow tie|bow|collar|ribbon')
  const hat = worn(text, 'hat|cap|beanie|bonnet|helmet|headscarf')
  const top = worn(
    text,
    'jumper|sweater|coat|tunic|shirt|cardigan|jacket|overalls|apron|cloak|raincoat|dress|pyjamas|vest|waistcoat',
  )
  const bottom = worn(text, 'trousers|shorts|skirt|dungarees')
  const boots = worn(text, 'boots|shoes|wellingtons|slippers')
  return {
    scarf: scarf === null ? null : orUsual(scarf, 0),
    hat:
      hat === null
        ? text.includes('crown')
          ? { kind: 'crown', color: '#f2b632' }
          : null
        : {
            kind: /straw hat|sun hat/.test(text)
              ? 'straw'
              : /pointed|gnome|witch|wizard|starry/.test(text)
                ? 'pointed'
                : /cap\b/.test(text)
                  ? 'cap'
                  : 'beanie',
            color: orUsual(hat, 1),
          },
    top: orUsual(top, 0),
    striped: /striped (jumper|shirt|sweater|top|dress)/.test(text),
    bottom: orUsual(bottom, 3),
    boots: orUsual(boots, 5),
    dress: /dress|skirt|gown/.test(text),
  }
}
