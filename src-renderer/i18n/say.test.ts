import type { i18n } from 'i18next'
import { describe, expect, it } from 'vitest'
import { AppError, appErrorCodes } from '#contract/errors.ts'
import { failureKinds } from '#contract/failures.ts'
import { spokenLanguages } from '#contract/interface-language.ts'
import { reasons, type Reason } from '#contract/reasons.ts'
import { unsafeKinds } from '#contract/unsafe-kinds.ts'
import { createI18n, speak, wordsIn } from './i18n.ts'
import type { Said } from './said-type.ts'
import { sayAttempt, sayError, sayFailure, sayKeychain, sayKeyTest, sayNotice } from './say.ts'

const others = spokenLanguages.filter((language) => language !== 'en')
const saidIn = async (language: (typeof others)[number]): Promise<Said> =>
  ((await wordsIn(language)) as { readonly said: Said }).said
const speaking = async (language: (typeof spokenLanguages)[number]): Promise<i18n> => {
  const instance = createI18n()
  await speak(instance, language)
  return instance
}
const placeholders = (text: string): readonly string[] =>
  Array.from(new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name))).toSorted()

describe.each(others)('in %s', (language) => {
  it('everything that main may mean has a sentence', async () => {
    const said = await saidIn(language)
    expect(Object.keys(said.app).toSorted()).toEqual([...appErrorCodes].toSorted())
    expect(Object.keys(said.topic).toSorted()).toEqual([...unsafeKinds].toSorted())
    expect(Object.keys(said.failed).toSorted()).toEqual([...failureKinds].toSorted())
    expect(Object.keys(said.advice).toSorted()).toEqual([...failureKinds].toSorted())
    expect(Object.keys(said.why).toSorted()).toEqual(Object.keys(reasons).toSorted())
  })

  it('a sentence is whole, and takes what main gives for it and nothing else', async () => {
    const said = await saidIn(language)
    for (const reason of Object.keys(reasons) as Reason[]) {
      expect(placeholders(said.why[reason]), reason).toEqual([...reasons[reason]].toSorted())
    }
    const plain = [said.app, said.topic, said.failed, said.kept, said.passedOver, { h: said.hindrance }]
    for (const text of plain.flatMap((each) => Object.values(each))) expect(placeholders(text)).toEqual([])
    for (const [kind, text] of Object.entries(said.advice)) {
      expect([[], ['button']], kind).toContainEqual(placeholders(text))
    }
    expect(placeholders(said.by)).toEqual(['name', 'what'])
    for (const part of [said.app, said.topic, said.why, said.failed, said.advice]) {
      for (const text of Object.values(part)) expect(text).toMatch(/[.?!؟]$/)
    }
  })

  it('a topic that is not for children is declined in the language, and without the word for it', async () => {
    const instance = await speaking(language)
    const said = await saidIn(language)
    for (const kind of unsafeKinds) {
      const error = new AppError('unsafe-topic', 'In English.', { details: { kind } }).toData()
      expect(sayError(instance, error)).toBe(said.topic[kind])
    }
    const { details, ...rest } = new AppError('unsafe-topic', 'In English.').toData()
    expect(sayError(instance, { ...rest, details: { ...details, kind: 'of a later version' } })).toBe(
      said.app['unsafe-topic'],
    )
  })
})

describe('what main says', () => {
  const tooLong = new AppError('bad-input', 'The topic has 612 characters; at most 500 fit.', {
    reason: 'topic-too-long',
    details: { length: '612', most: '500' },
  }).toData()

  it('is main’s own sentence in English, and in German one of its reason', async () => {
    expect(sayError(await speaking('en'), tooLong)).toBe('The topic has 612 characters; at most 500 fit.')
    expect(sayError(await speaking('de'), tooLong)).toBe(
      'Das Thema hat 612 Zeichen; höchstens 500 passen. Bitte mach es etwas kürzer.',
    )
  })

  it('is of its code where it has no reason', async () => {
    const full = new AppError('disk-full', 'The disk is full.').toData()
    expect(sayError(await speaking('de'), full)).toMatch(/^Der Speicherplatz ist voll/)
  })

  it('sets a path apart from words that run the other way', async () => {
    const notWritten = new AppError('profile-unwritable', 'Could not write /home/ada/book.pdf.', {
      reason: 'file-not-written',
      details: { path: '/home/ada/book.pdf' },
    }).toData()
    expect(sayError(await speaking('ar'), notWritten)).toContain('\u2068/home/ada/book.pdf\u2069')
    expect(sayError(await speaking('fr'), notWritten)).toMatch(/^\/home\/ada\/book\.pdf n’a/)
  })

  it('unasked is said with what went wrong', async () => {
    const notice = {
      id: 'daily-backup',
      kind: 'warning',
      message: 'The daily backup could not be made. The disk is full.',
      reason: 'daily-backup-failed',
      error: new AppError('disk-full', 'The disk is full.').toData(),
    } as const
    expect(sayNotice(await speaking('de'), notice)).toMatch(
      /^Die tägliche Sicherung hat nicht geklappt\. Der Speicherplatz ist voll/,
    )
    expect(sayNotice(await speaking('en'), notice)).toBe(notice.message)
    const bare = { id: 'x', kind: 'info', message: 'Something new.' } as const
    expect(sayNotice(await speaking('de'), bare)).toBe('Something new.')
  })

  it('of a failure names who, what is kept, and the button as it is on the screen', async () => {
    const failure = { code: 'unauthorised', message: 'AI Horde does not know the key.' }
    expect(sayFailure(await speaking('de'), failure, 'picture', 'AI Horde')).toBe(
      'AI Horde: Der Schlüssel ist dort nicht bekannt. Die Geschichte und alle fertigen Bilder bleiben erhalten. Prüf den Schlüssel in den Einstellungen und drück dann „Noch einmal“.',
    )
    expect(sayFailure(await speaking('de'), failure, 'text')).toContain('drück dann „Weitermachen“')
    expect(sayFailure(await speaking('en'), failure, 'picture', 'AI Horde')).toBe(failure.message)
    const own = { code: 'crashed', message: '' }
    expect(sayFailure(await speaking('de'), own, 'picture', 'AI Horde')).toMatch(/^Der Teil der App/)
    const none = { code: 'no-provider', message: '' }
    expect(sayFailure(await speaking('de'), none, 'picture')).toMatch(/^Niemand ist eingerichtet, der Bilder/)
  })

  it('of a try keeps what was recorded beside it, in the provider’s own words', async () => {
    const attempt = { code: 'server-error', message: 'AI Horde has trouble. It said: “Boom”' }
    expect(sayAttempt(await speaking('de'), attempt)).toEqual({
      words: 'Dort gibt es gerade eine Störung.',
      recorded: attempt.message,
    })
    expect(sayAttempt(await speaking('en'), attempt)).toEqual({ words: attempt.message, recorded: null })
    expect(sayAttempt(await speaking('de'), { code: null, message: null })).toBeNull()
    const went = { code: null, message: 'Of 8 pages 2 were asked for once more.' }
    expect(sayAttempt(await speaking('de'), went)).toEqual({ words: null, recorded: went.message })
    const stopped = { code: 'cancelled', message: 'It was stopped.' }
    expect(sayAttempt(await speaking('de'), stopped)).toEqual({
      words: 'Es wurde angehalten.',
      recorded: null,
    })
    const passed = { code: 'paused', message: 'AI Horde was passed over.' }
    expect(sayAttempt(await speaking('de'), passed)).toMatchObject({ recorded: null })
  })

  it('of keys and the keychain is said in the language as well', async () => {
    const german = await speaking('de')
    const test = { at: 1, ok: true, message: 'Signed in as ada#1.', reason: 'key-works' } as const
    expect(sayKeyTest(german, { ...test, details: { account: 'ada#1' } })).toBe('Angemeldet als ada#1.')
    const failed = { at: 1, ok: false, message: 'No.', failure: 'unauthorised' } as const
    expect(sayKeyTest(german, failed)).toBe('Der Schlüssel ist dort nicht bekannt.')
    const locked = { available: false, reason: 'It is locked.', why: 'keychain-locked' } as const
    expect(sayKeychain(german, locked)).toMatch(/gesperrt/)
    expect(sayKeychain(await speaking('en'), locked)).toBe('It is locked.')
    expect(sayKeychain(german, { available: true, reason: null })).toBeNull()
  })
})
