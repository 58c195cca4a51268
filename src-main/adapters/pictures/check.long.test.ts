import { createCanvas, loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureStyles } from '#contract/index.ts'
import { compose } from '#core/illustrators/built-in/compose.ts'
import type { PicturePlan } from '#core/illustrators/illustrator.ts'
import { checkPicture } from './check.ts'
import { convertPicture } from './convert.ts'
import { createBadPictures, createDuplicates, createGoodPictures } from './corpus.ts'
import { readHeader } from './header.ts'
import { rasterise } from './rasterise.ts'

const wanted = { width: 1024, height: 768, others: [] }

async function paintOne(): Promise<Uint8Array> {
  for await (const { bytes } of createGoodPictures(0, 1)) return bytes
  throw new Error('The corpus is empty')
}

const pageAtNight: PicturePlan = {
  ...{
    storyId: 's',
    page: 2,
    pageCount: 8,
    title: '',
    seed: 7,
    style: 'paper-cut',
    width: 1024,
    height: 768,
  },
  ...{ model: null, gentle: false, variation: 0, reference: null },
  cast: [{ id: 'hero', name: 'Finn', kind: 'fox', role: 'hero', pronoun: 'he', look: 'a small red fox' }],
  scene: {
    ...{ place: 'bedroom', placeDetail: '', time: 'night', weather: 'clear' },
    who: [{ characterId: 'hero', pose: 'standing', mood: 'calm' }],
    ...{ things: [], action: '' },
  },
}

/** The whole corpus is the bench's (`bench/picture-check.ts`); one of each kind is the test's. */
describe('the picture check', () => {
  it('accepts good pictures of every kind, and calls no page of a story the same as another one', async () => {
    const refused: string[] = []
    const others: string[] = []
    for await (const { kind, bytes, wanted: size, story } of createGoodPictures(1, 1)) {
      const verdict = await checkPicture(bytes, { ...size, others: story === null ? [] : others })
      if (!verdict.ok) refused.push(`${kind}: ${verdict.message}`)
      else if (story !== null) others.push(verdict.hash)
    }
    expect(refused).toEqual([])
    expect(others).toHaveLength(8)
  }, 60_000)

  it('accepts what the built-in illustrator paints, in every style', async () => {
    const refused: string[] = []
    for (const style of pictureStyles) {
      const bytes = await rasterise(compose({ ...pageAtNight, style }))
      const verdict = await checkPicture(bytes, wanted)
      if (!verdict.ok) refused.push(`${style}: ${verdict.message}`)
    }
    expect(refused).toEqual([])
  }, 60_000)

  it('refuses bad pictures of every kind, and says why', async () => {
    for await (const { kind, bytes, wanted: size, fault } of createBadPictures(2)) {
      const verdict = await checkPicture(bytes, { ...size, others: [] })
      expect(verdict.ok ? 'accepted' : verdict.fault, kind).toBe(fault)
    }
  }, 60_000)

  it('knows a picture again that was encoded anew', async () => {
    for await (const [first, again] of createDuplicates(2)) {
      const verdict = await checkPicture(first.bytes, wanted)
      if (!verdict.ok) throw new Error(verdict.message)
      const other = await checkPicture(again.bytes, { ...wanted, others: [verdict.hash] })
      expect(other).toMatchObject({ ok: false, fault: 'duplicate' })
    }
  }, 60_000)

  it('gives a thumbnail of at most 480 pixels, and the size of the picture', async () => {
    const first = await paintOne()
    const verdict = await checkPicture(first, wanted)
    if (!verdict.ok) throw new Error(verdict.message)
    expect(verdict).toMatchObject({ width: 1024, height: 768, format: 'webp' })
    const thumbnail = await loadImage(Buffer.from(verdict.thumbnail))
    expect([thumbnail.width, thumbnail.height]).toEqual([480, 360])
  })

  it('takes a sound downgrade, and no smaller one', async () => {
    const paint = async (width: number, height: number): Promise<string> => {
      const canvas = createCanvas(width, height)
      const context = canvas.getContext('2d')
      context.fillStyle = '#3366aa'
      context.fillRect(0, 0, width, height)
      context.fillStyle = '#ffcc66'
      context.fillRect(width / 4, height / 4, width / 3, height / 2)
      const verdict = await checkPicture(await canvas.encode('png'), wanted)
      return verdict.ok ? 'ok' : verdict.fault
    }
    expect(await paint(1024, 768)).toBe('ok')
    expect(await paint(512, 384)).toBe('ok')
    expect(await paint(1024, 752)).toBe('ok')
    expect(await paint(508, 381)).toBe('wrong-size')
    expect(await paint(1024, 700)).toBe('wrong-size')
  })

  it('survives whatever bytes come', async () => {
    const whole = await paintOne()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = Uint8Array.from(whole.subarray(0, length))
          for (const [at, value] of changes) if (at < length) bytes[at] = value
          const verdict = await checkPicture(bytes, wanted)
          expect(typeof verdict.ok).toBe('boolean')
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)
})

describe('the header', () => {
  it('is read without decoding: a lie about the size costs nothing', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('89504e470d0a1a0a', 'ffd8ffe0', '52494646ffffff7f57454250', '474946383961', ''),
        (tail, magic) => {
          const header = readHeader(Buffer.concat([Buffer.from(magic, 'hex'), tail]))
          if (header.ok) expect(header.width * header.height).toBeLessThanOrEqual(12_000_000)
        },
      ),
    )
  })
})

describe('conversion', () => {
  it('gives a JPEG of the same size, the same for the same picture, on white', async () => {
    const canvas = createCanvas(64, 48)
    const context = canvas.getContext('2d')
    context.fillStyle = '#000000'
    context.fillRect(0, 0, 32, 48)
    const bytes = await canvas.encode('png')
    const jpeg = await convertPicture(bytes, 'jpeg')
    expect(readHeader(jpeg)).toEqual({ ok: true, format: 'jpeg', width: 64, height: 48 })
    expect(Buffer.from(await convertPicture(bytes, 'jpeg')).equals(Buffer.from(jpeg))).toBe(true)
    const back = createCanvas(64, 48).getContext('2d')
    back.drawImage(await loadImage(Buffer.from(jpeg)), 0, 0)
    expect(back.getImageData(56, 20, 1, 1).data[0]).toBeGreaterThan(245)
  })

  it('refuses what is not a picture', async () => {
    await expect(convertPicture(new TextEncoder().encode('<html>'), 'jpeg')).rejects.toThrow(/Not a PNG/)
  })
})
