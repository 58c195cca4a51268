import { describe, expect, it } from 'vitest'
import { levels, papers } from '#contract/index.ts'
import { bookWith, hostileBook, pageOf, pictureIn } from '../book.fixture.ts'
import { layOut, type Leaf } from './lay-out.ts'
import { heightOf, paginate } from './measure-text.ts'

const sentence = 'The fox went on over the hill, and the moon, who had seen it all before, went with her. '
const wide = { ...pictureIn('jpeg'), width: 1024, height: 768 }
const upright = { ...pictureIn('jpeg'), width: 768, height: 1152 }

const wordsOf = (leaves: readonly Leaf[]): string =>
  leaves.flatMap((leaf) => ('paragraphs' in leaf ? leaf.paragraphs : [])).join(' ')

describe('a laid-out book', () => {
  it.each(papers)(
    'on %s has a cover, every page with its picture and all its words, and the page about it',
    (paper) => {
      for (const level of levels) {
        for (const repeats of [1, 3, 9, 60]) {
          for (const picture of [wide, upright, null]) {
            const text = sentence.repeat(repeats).trim()
            const book = bookWith({
              level,
              pages: [1, 2, 3, 4].map((number) => pageOf(number, { text, picture })),
            })
            const { leaves } = layOut(book, paper, true)
            expect(leaves[0]?.kind).toBe('cover')
            expect(leaves.at(-1)?.kind).toBe('about')
            expect(layOut(book, paper, false).leaves).toHaveLength(leaves.length - 1)
            expect(wordsOf(leaves)).toBe(Array(4).fill(text).join(' '))
            const pictured = leaves.filter(({ kind }) => kind === 'together' || kind === 'picture')
            expect(pictured).toHaveLength(picture === null ? 0 : 4)
            for (const leaf of leaves) {
              if ('paragraphs' in leaf) expect(leaf.paragraphs.length, 'no page is empty').toBeGreaterThan(0)
            }
          }
        }
      }
    },
  )

  it('keeps short words beside their picture, and parts long ones from it', () => {
    const kinds = (text: string): readonly string[] =>
      layOut(bookWith({ pages: [pageOf(1, { text, picture: wide })] }), 'a5', false).leaves.map(
        ({ kind }) => kind,
      )
    expect(kinds(sentence)).toEqual(['cover', 'together'])
    expect(kinds(sentence.repeat(9))).toEqual(['cover', 'picture', 'words'])
  })

  it('never lets a picture and its words take more than the page', () => {
    for (const repeats of [1, 2, 4, 6, 8, 10]) {
      const book = bookWith({ pages: [pageOf(1, { text: sentence.repeat(repeats), picture: wide })] })
      const { leaves, look } = layOut(book, 'a4', false)
      const leaf = leaves[1]
      if (leaf?.kind !== 'together') continue
      const words = heightOf(leaf.paragraphs, {
        size: leaf.size,
        width: look.page.width - 2 * look.wordsMargin,
      })
      expect(look.pictureMargin + leaf.picture.box.height + words + look.foot).toBeLessThanOrEqual(
        look.page.height,
      )
    }
  })

  it('gives a page whose picture never came to its words, and a book without pictures a cover without one', () => {
    const book = bookWith({
      pages: [pageOf(1, { picture: null, failure: 'No artist was free.' }), pageOf(2)],
    })
    expect(layOut(book, 'square', false).leaves.map(({ kind }) => kind)).toEqual([
      'cover',
      'words',
      'together',
    ])
    const plain = bookWith({ pages: [pageOf(1, { picture: null })] })
    expect(layOut(plain, 'a5', false).leaves[0]).toEqual({ kind: 'cover', picture: null })
  })

  it('divides a word of 100,000 letters, and loses none', () => {
    const { leaves } = layOut(hostileBook, 'a5', true)
    const letters = wordsOf(leaves).replaceAll(/[^a]/g, '')
    expect(letters.length).toBeGreaterThanOrEqual(100_000)
    expect(leaves.length).toBeLessThan(200)
  })
})

describe('words on pages', () => {
  it('leave no line of a paragraph alone at the foot of a page', () => {
    const box = { size: 12, width: 100 }
    const one = heightOf(['a'], box)
    const paragraphs = [sentence.repeat(2).trim(), sentence.repeat(3).trim()]
    for (let lines = 2; lines < 9; lines += 1) {
      const pages = paginate(paragraphs, box, one * lines + 0.01)
      for (const page of pages.slice(0, -1)) {
        const last = page.at(-1) ?? ''
        const goesOn = !paragraphs.some((paragraph) => paragraph.endsWith(last))
        if (goesOn && page.length > 1) expect(heightOf([last], box)).toBeGreaterThan(one * 1.5)
      }
      expect(pages.flat().join(' ')).toBe(paragraphs.join(' '))
    }
  })

  it('break between the characters of scripts without spaces', () => {
    const pages = paginate(['月が森の上に昇りました。'.repeat(20)], { size: 12, width: 60 }, 40)
    expect(pages.length).toBeGreaterThan(1)
  })
})
