import { describe, expect, it } from 'vitest'
import type { Language } from '#contract/index.ts'
import type { Scene } from '#core/story/scene.ts'
import { testScene } from '#core/testing/agent-harness.ts'
import { judgePage, judgeWhole, type Wanted } from './acceptance.ts'
import { checkText, foxPages } from './books.fixture.ts'

const wanted = (change: Partial<Wanted> = {}): Wanted => ({
  level: 'early',
  language: 'en',
  secondLanguage: null,
  kind: 'story',
  pages: 4,
  ...change,
})
const pageOf = (number: number, text: string, secondText?: string) => ({
  number,
  text,
  ...(secondText === undefined ? {} : { secondText }),
  scene: testScene,
})
const kindOf = (text: string, change: Partial<Wanted> = {}, number = 1, second?: string): string | null =>
  judgePage(pageOf(number, text, second), wanted(change), [], checkText)?.kind ?? null
const fox = (index: number): string => foxPages[index] ?? ''

/** A first and a last page for the smallest, in every language. */
const samples: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Little fox is up. Where is the moon? There it is, round and bright!', 'Good night, moon. Little fox is warm and snug and fast asleep.'],
  es: ['El zorrito se despierta. ¿Dónde está la luna? ¡Allí está, redonda y blanca!', 'Buenas noches, luna. El zorrito duerme calentito en su cama.'],
  fr: ['Le petit renard se réveille. Où est la lune ? Elle est là, toute ronde !', 'Bonne nuit, la lune. Le petit renard dort bien au chaud dans son lit.'],
  de: ['Der kleine Fuchs ist wach. Wo ist der Mond? Da ist er, rund und hell!', 'Gute Nacht, lieber Mond. Der kleine Fuchs schläft warm in seinem Bett.'],
  it: ['La piccola volpe è sveglia. Dov’è la luna? Eccola là, tonda e bianca!', 'Buona notte, luna. La piccola volpe dorme al caldo nel suo letto.'],
  pt: ['A raposinha acordou. Onde está a lua? Ali está ela, redonda e branca!', 'Boa noite, lua. A raposinha dorme quentinha na sua cama.'],
  nl: ['De kleine vos is wakker. Waar is de maan? Daar is hij, rond en wit!', 'Welterusten, maan. De kleine vos slaapt lekker warm in zijn bed.'],
  pl: ['Mały lis się obudził. Gdzie jest księżyc? Tam jest, okrągły i jasny!', 'Dobranoc, księżycu. Mały lis śpi w swoim ciepłym łóżku.'],
  uk: ['Маленький лис прокинувся. Де місяць? Он він, круглий і ясний!', 'На добраніч, місяцю. Маленький лис спить у теплому ліжку.'],
  tr: ['Küçük tilki uyandı. Ay nerede? İşte orada, yuvarlak ve parlak!', 'İyi geceler, ay. Küçük tilki sıcak yatağında uyuyor.'],
  ar: ['استيقظ الثعلب الصغير. أين القمر؟ ها هو هناك، مستدير ومضيء!', 'تصبح على خير أيها القمر. نام الثعلب الصغير في سريره الدافئ.'],
  hi: ['छोटी लोमड़ी जाग गई। चाँद कहाँ है? वह रहा, गोल और चमकीला!', 'शुभ रात्रि, चाँद। छोटी लोमड़ी अपने गरम बिस्तर में सो गई।'],
  ja: ['こぎつねが おきたよ。おつきさまは どこかな。あそこに まんまる！', 'おやすみ、おつきさま。こぎつねは あたたかい ベッドで ねむりました。'],
  zh: ['小狐狸醒来了。月亮在哪里？看，又圆又亮，就在树上呢！', '晚安，月亮。小狐狸在暖暖的小床上甜甜地睡着了。'],
} // prettier-ignore
const tags = Object.keys(samples) as Language[]

describe('a page', () => {
  it('that is good is accepted, first and last', () => {
    for (const [index, text] of foxPages.entries()) expect(kindOf(text, {}, index + 1)).toBeNull()
  })

  it.each(tags)('is accepted in its own language (%s), as a first and as a last one', (language) => {
    const [first, last] = samples[language]
    const change = { level: 'first-words', language } as const
    expect(kindOf(first, change)).toBeNull()
    expect(kindOf(last, change, 4)).toBeNull()
  })

  it.each([
    ['uk', 'en'],
    ['ar', 'de'],
    ['ja', 'zh'],
    ['zh', 'ja'],
    ['hi', 'ar'],
    ['en', 'ja'],
  ] as const)('in %s is not taken for one in %s', (written, asked) => {
    expect(kindOf(samples[written][0], { level: 'first-words', language: asked })).toBe('wrong-language')
  })

  it.each([
    ['empty', ''],
    ['cut-off', fox(0).slice(0, -3)],
    ['too-short', 'Pip was a fox.'],
    ['too-long', `${fox(0)} ${fox(1)} ${fox(2)}`],
    ['no-story', `${fox(0)} See www.example.com.`],
    ['unsafe', fox(0).replace('lantern', 'cocaine')],
    ['long-sentence', `Pip ${'walked slowly and '.repeat(11)}then came home.`],
    [
      'too-hard',
      'Considerable deliberation preceded extraordinary expeditions. Astronomical observatories illuminated uncharted territories. Incomprehensible circumstances accompanied every participant. Nevertheless everybody returned enthusiastically.',
    ],
  ])('is refused as %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind)
  })

  it('may be a little longer than the band, not a lot', () => {
    const words = (count: number): string =>
      Array.from({ length: count / 4 }, () => 'Pip went home early.').join(' ')
    expect(kindOf(words(60))).toBeNull()
    expect(kindOf(words(72))).toBe('too-long')
  })

  it('may not say again what an earlier one said; a refrain may come again in a lullaby', () => {
    const again = fox(0).replace('lantern', 'candle')
    const judge = (kind: Wanted['kind']) =>
      judgePage(pageOf(2, again), wanted({ kind }), [pageOf(1, fox(0))], checkText)?.kind
    expect(judge('story')).toBe('repeated')
    const verse = (line: string): string =>
      `Hush now, little fox, the night is here,\n${line}\nHush now, little fox, the moon is near.`
    const lullaby = wanted({ kind: 'lullaby', level: 'first-words' })
    expect(
      judgePage(
        pageOf(2, verse('All the owls are sitting in the trees.')),
        lullaby,
        [pageOf(1, verse('Softly falls the snow upon your den.'))],
        checkText,
      ),
    ).toBeNull()
  })

  it('has its second text, in the second language, and not the first one again', () => {
    const change = { level: 'first-words', secondLanguage: 'de' } as const
    const [english] = samples.en
    expect(kindOf(english, change)).toBe('no-second-text')
    expect(kindOf(english, change, 1, english)).toBe('wrong-language')
    expect(kindOf(english, { ...change, secondLanguage: 'ar' }, 1, english)).toBe('wrong-language')
    expect(kindOf(english, change, 1, samples.de[0])).toBeNull()
  })

  it('whose scene is not for children is refused, whatever its text says', () => {
    const scene = { ...testScene, action: 'The fox sells cocaine.' }
    expect(judgePage({ ...pageOf(1, fox(0)), scene }, wanted(), [], checkText)?.kind).toBe('unsafe')
  })
})

describe('an end', () => {
  const end = fox(3)
  it.each([
    ['a question', end.replace('fast asleep.', 'fast asleep, or was she?')],
    ['something left open', end.replace('fast asleep.', 'fast asleep when…')],
    ['a continuation', `${end} To be continued.`],
    [
      'nobody at rest',
      'Pip ran over the meadow as quickly as she could. The big river was getting wider. “Hurry up!” shouted Olla. Everybody jumped across the water and kept running.',
    ],
  ])('with %s is not at rest', (_what, text) => {
    expect(kindOf(text, {}, 4)).toBe('no-rest')
  })

  it('where everybody is worried is not at rest either', () => {
    const who: Scene['who'] = [{ characterId: 'hero', pose: 'sitting', mood: 'worried' }]
    expect(
      judgePage({ ...pageOf(4, end), scene: { ...testScene, who } }, wanted(), [], checkText)?.kind,
    ).toBe('no-rest')
  })

  it.each(['Fortsetzung folgt.', 'Ende?'])('in another language is judged too (%s)', (last) => {
    const text = `${samples.de[1]} ${last}`
    expect(kindOf(text, { level: 'first-words', language: 'de' }, 4)).toBe('no-rest')
  })
})

describe('a book', () => {
  const pages = (texts: readonly string[]) => texts.map((text, index) => pageOf(index + 1, text))

  it('that is whole and good has no fault', () => {
    expect(judgeWhole(pages(foxPages), wanted())).toEqual([])
  })

  it('tells which pages are missing', () => {
    expect(judgeWhole(pages(foxPages.slice(0, 2)), wanted()).map(({ page, kind }) => [page, kind])).toEqual([
      [3, 'missing'],
      [4, 'missing'],
    ])
  })

  it('that is too easy or too hard has its worst pages told, and not the others', () => {
    const easy =
      'Pip ran up. The cat sat. He was a big red fox. It was hot. Go, Pip, go! “I can not,” Pip said. He sat by me. We had a nap. '
    const easyOnes = pages([easy.repeat(2), easy.repeat(2), fox(2), fox(3)])
    expect(judgeWhole(easyOnes, wanted({ level: 'growing' })).map(({ page, kind }) => [page, kind])).toEqual([
      [1, 'too-easy'],
      [2, 'too-easy'],
    ])
    const hard =
      'Considerable deliberation preceded extraordinary expeditions. Incomprehensible circumstances accompanied every participant. Nevertheless everybody returned enthusiastically together, remembering astronomical observatories.'
    const hardOnes = judgeWhole(pages([fox(0), hard, fox(2), fox(3)]), wanted())
    expect(hardOnes[0]).toMatchObject({ page: 2, kind: 'too-hard' })
    expect(hardOnes).toHaveLength(2)
  })

  it('in which the pages are too long on average is not accepted, though each may be', () => {
    const words = (count: number): string =>
      Array.from({ length: count / 5 }, () => 'Pip went slowly home again.').join(' ')
    const faults = judgeWhole(pages([60, 60, 60, 40].map(words)), wanted())
    expect(faults.map(({ page, kind }) => [page, kind])).toEqual([
      [1, 'too-long'],
      [2, 'too-long'],
      [3, 'too-long'],
    ])
  })
})
