import { createHash } from 'node:crypto'
import type { KeptBook, WholeBook } from '../exporters/kept-book.ts'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Stands for a picture: the tests' check does not look inside. */
const pictureBytes = (name: string): Uint8Array => new TextEncoder().encode(`picture ${name} `.repeat(20))

/** A book of three pages: two pictures on the first, one on the second, and a third that never came. */
export function wholeBook(change: Partial<KeptBook> = {}): WholeBook {
  const pictures = new Map(
    ['one', 'two', 'three'].map((name) => [sha256(pictureBytes(name)), pictureBytes(name)]),
  )
  const [one = '', two = '', three = ''] = pictures.keys()
  const version = (name: string, chosen: boolean) => ({
    sha256: name,
    width: 1024,
    height: 768,
    format: 'webp' as const,
    size: pictures.get(name)?.length ?? 0,
    hash: name.slice(0, 16),
    focus: { x: 0.25, y: 0.5 },
    createdAt: 3_000,
    alt: 'A small fox under a big moon.',
    provider: 'ai-horde' as const,
    model: 'Dreamshaper',
    worker: 'a kind stranger',
    seed: 4_294_967_295,
    chosen,
    // One of them was painted before its page was changed.
    olderThanWords: name === three,
  })
  const attempt = (outcome: 'completed' | 'failed') => ({
    provider: 'ai-horde' as const,
    model: 'Dreamshaper',
    outcome,
    code: outcome === 'failed' ? 'busy' : null,
    message: outcome === 'failed' ? 'The queue was too long.' : null,
    startedAt: 2_000,
    endedAt: 3_000,
  })
  const voice = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypmp42 a voice')])
  const page = (number: number, image: KeptBook['pages'][number]['image']): KeptBook['pages'][number] => ({
    number,
    text: `Page ${number}. The fox went on.`,
    secondText: number === 1 ? 'Seite 1.' : null,
    scene: {
      place: 'forest',
      placeDetail: 'by the old stone bridge',
      time: 'dusk',
      weather: 'clear',
      who: [{ characterId: 'hero', pose: 'walking', mood: 'curious' }],
      things: [{ noun: 'lantern', count: 1 }],
      action: 'The fox looks up at one star.',
    },
    voice:
      number === 1 ? { sha256: sha256(voice), size: voice.length, duration: 2_400, recordedAt: 4_000 } : null,
    image,
  })
  return {
    pictures,
    voices: new Map([[sha256(voice), voice]]),
    book: {
      id: '3f8b1d52-7c0e-4d1b-9a61-5b8a0f6f7d11',
      topic: 'a fox who is afraid of the dark',
      title: 'The Fox and the Lamp',
      level: 'early',
      language: 'en',
      kind: 'story',
      secondLanguage: 'de',
      pageCount: 3,
      illustrated: true,
      style: 'woodcut',
      seed: 4711,
      writing: 'written',
      writer: { provider: 'built-in', model: null },
      failure: null,
      createdAt: 1_000,
      look: { page: 1, sha256: one },
      cast: [
        {
          id: 'hero',
          name: 'Ferdinand',
          kind: 'fox',
          role: 'hero',
          pronoun: 'he',
          look: 'a small red fox with a blue scarf',
        },
      ],
      trail: [{ ...attempt('completed'), provider: 'built-in', model: null }],
      pages: [
        page(1, {
          state: 'completed',
          failure: null,
          versions: [version(one, false), version(two, true)],
          attempts: [attempt('failed'), attempt('completed')],
        }),
        page(2, { state: 'completed', failure: null, versions: [version(three, true)], attempts: [] }),
        page(3, {
          state: 'failed',
          failure: { code: 'busy', message: 'Nobody came.' },
          versions: [],
          attempts: [attempt('failed')],
        }),
      ],
      ...change,
    },
  }
}
