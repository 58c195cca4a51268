import { describe, expect, it } from 'vitest'
import { duskAt, fadeOver, volumeAt } from './bedtime.ts'
import { directionOf, layoutOf, leavesOf, turnedLeaf } from './leaves.ts'
import { sentencesOf, speakPage, type Utterance } from './speaking.ts'
import { fitted, kept, largestScale, wholePicture, zoomed } from './zooming.ts'

describe('the layout of an open book', () => {
  const shapes = {
    laptop: { width: 1280, height: 800 },
    wide: { width: 1920, height: 1080 },
    small: { width: 900, height: 700 },
    tall: { width: 1200, height: 1600 },
  }

  it('follows the shape of the window when it is left to it', () => {
    expect(layoutOf('auto', shapes.laptop, true)).toBe('beside')
    expect(layoutOf('auto', shapes.wide, true)).toBe('spread')
    expect(layoutOf('auto', shapes.small, true)).toBe('above')
    expect(layoutOf('auto', shapes.tall, true)).toBe('above')
  })

  it('is the one that was chosen, as far as the window has room for it', () => {
    expect(layoutOf('spread', shapes.laptop, true)).toBe('spread')
    expect(layoutOf('spread', shapes.small, true)).toBe('above')
    expect(layoutOf('single', shapes.wide, true)).toBe('beside')
    expect(layoutOf('full', shapes.small, true)).toBe('full')
    expect(layoutOf('full', shapes.wide, false)).toBe('words')
  })

  it('of two pages leaves the cover alone, and a last page without a neighbour', () => {
    const spreads = Array.from({ length: 9 }, (_, index) => leavesOf(index + 1, 'spread', 8))
    expect(spreads).toEqual([[1], [2, 3], [2, 3], [4, 5], [4, 5], [6, 7], [6, 7], [8], [9]])
    expect(leavesOf(4, 'beside', 8)).toEqual([4])
  })

  it('turns over both pages in sight, forward and back, to the page that says good night', () => {
    const forward: number[] = [1]
    while ((forward.at(-1) ?? 9) < 9) forward.push(turnedLeaf(forward.at(-1) ?? 1, 'next', 'spread', 8))
    expect(forward).toEqual([1, 2, 4, 6, 8, 9])
    const back: number[] = [9]
    while ((back.at(-1) ?? 1) > 1) back.push(turnedLeaf(back.at(-1) ?? 1, 'previous', 'spread', 8))
    expect(back).toEqual([9, 8, 6, 4, 2, 1])
    expect(turnedLeaf(3, 'next', 'beside', 8)).toBe(4)
    expect(turnedLeaf(3, 'last', 'spread', 8)).toBe(8)
  })

  it('is mirrored for what is read from right to left', () => {
    expect(directionOf('ar')).toBe('rtl')
    expect(directionOf('he-IL')).toBe('rtl')
    expect(directionOf('ja')).toBe('ltr')
  })
})

describe('bedtime', () => {
  it('goes from full light to the lowest, never back', () => {
    const light = Array.from({ length: 9 }, (_, index) => duskAt(index + 1, 8))
    expect(light[0]).toBe(0)
    expect(light.at(-1)).toBe(1)
    expect(light.toSorted((a, b) => a - b)).toEqual(light)
  })

  it('lets the voice fade in the last minute, and be silent at the end of it', () => {
    const end = 1_000_000
    expect(volumeAt(end - 10 * fadeOver, end)).toBe(1)
    expect(volumeAt(end - fadeOver / 2, end)).toBeCloseTo(0.5)
    expect(volumeAt(end + 1, end)).toBe(0)
    expect(volumeAt(end, null)).toBe(1)
  })
})

describe('reading aloud', () => {
  /** A voice that says what it is told to at once, as slowly as the clock is turned. */
  function setUp(options: { readonly from?: number; readonly sleepAt?: number | null } = {}) {
    const said: Utterance[] = []
    const words: number[] = []
    const ends: string[] = []
    let now = 0
    const text = 'The moon is up. “Good night,” said Bear. He slept.'
    const stop = speakPage({
      sentences: sentencesOf(text, 'en'),
      from: options.from ?? 0,
      now: () => now,
      sleepAt: () => options.sleepAt ?? null,
      say: (utterance) => said.push(utterance),
      onSentence: () => undefined,
      onWord: (place) => words.push(place),
      onEnd: () => ends.push('end'),
      onAsleep: () => ends.push('asleep'),
      onFailed: (reason) => ends.push(reason),
    })
    const finish = (takes: number): void => {
      now += takes
      said.at(-1)?.onEnd()
    }
    return { text, said, words, ends, stop, finish }
  }

  it('cuts a page into sentences and loses none of it', () => {
    const { text } = setUp()
    const sentences = sentencesOf(text, 'en')
    expect(sentences.map((sentence) => sentence.text).join('')).toBe(text)
    expect(sentences.map(({ start, text: words }) => text.startsWith(words, start))).not.toContain(false)
    expect(sentencesOf('月がのぼりました。くまは、ねむりました。', 'ja')).toHaveLength(2)
  })

  it('says one after the other, tells the place of each word, and the end', () => {
    const { text, said, words, ends, finish } = setUp()
    said[0]?.onWord(4)
    finish(1)
    said[1]?.onWord(1)
    expect(words).toEqual([text.indexOf('moon'), text.indexOf('Good')])
    for (let left = sentencesOf(text, 'en').length - 1; left > 0; left -= 1) finish(1)
    expect(ends).toEqual(['end'])
  })

  it('begins again at the sentence where it was', () => {
    const { said } = setUp({ from: 1 })
    expect(said[0]?.text).toContain('Good night')
  })

  it('grows softer towards the end of the timer, and then falls asleep instead of going on', () => {
    const { said, ends, finish } = setUp({ sleepAt: fadeOver })
    finish(fadeOver / 2)
    expect(said.map(({ volume }) => volume)).toEqual([1, 0.5])
    finish(fadeOver)
    expect(said).toHaveLength(2)
    expect(ends).toEqual(['asleep'])
  })

  it('is silent for good once it was stopped, whatever the voice still says', () => {
    const { said, words, ends, stop } = setUp()
    stop()
    said[0]?.onWord(4)
    said[0]?.onEnd()
    said[0]?.onFailed('synthesis-failed')
    expect([said.length, words, ends]).toEqual([1, [], []])
  })

  it('says when a voice fails', () => {
    const { said, ends } = setUp()
    said[0]?.onFailed('synthesis-failed')
    expect(ends).toEqual(['synthesis-failed'])
  })
})

describe('a picture looked at closely', () => {
  const window = { width: 1200, height: 800 }
  const fit = fitted({ width: 1024, height: 768 }, window)

  it('begins whole, and no smaller', () => {
    expect(fit.width).toBeLessThanOrEqual(window.width)
    expect(fit.height).toBeCloseTo(800)
    expect(zoomed(wholePicture, 0.2, { x: 0, y: 0 }, fit, window)).toEqual(wholePicture)
  })

  it('grows about the spot under the pointer', () => {
    const spot = { x: 200, y: -100 }
    const look = zoomed(wholePicture, 3, spot, fit, window)
    // What lay under the pointer, in the picture's own units, lies there still.
    expect((spot.x - look.x) / look.scale).toBeCloseTo(spot.x)
    expect((spot.y - look.y) / look.scale).toBeCloseTo(spot.y)
  })

  it('can’t be pushed out of sight or grown without end', () => {
    const look = kept({ scale: 2, x: 9_000, y: -9_000 }, fit, window)
    expect(look.x).toBeCloseTo((fit.width * 2 - window.width) / 2)
    expect(look.y).toBeCloseTo(-(fit.height * 2 - window.height) / 2)
    expect(kept({ scale: 99, x: 0, y: 0 }, fit, window).scale).toBe(largestScale)
    expect(kept({ scale: 1, x: 50, y: 50 }, fit, window)).toEqual(wholePicture)
  })
})
