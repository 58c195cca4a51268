import { describe, expect, it } from 'vitest'
import { createI18n } from '../i18n/i18n.ts'
import { localeFor, partOfDay, saySize, sayTime, sayTimeLeft, season } from './time.ts'

const { t } = createI18n()

describe('sayTime', () => {
  it.each([
    [0, 'in a moment'],
    [4.4, '4 seconds'],
    [23, '25 seconds'],
    [89, '90 seconds'],
    [91, '2 minutes'],
    [3_600, '60 minutes'],
    [9_000, '3 hours'],
  ])('says %d seconds as %s', (seconds, words) => {
    expect(sayTime(t, seconds)).toBe(words)
  })
})

describe('sayTimeLeft', () => {
  it('does not say “about in a moment left”', () => {
    expect(sayTimeLeft(t, 1)).toBe('almost done')
    expect(sayTimeLeft(t, 23)).toBe('about 25 seconds left')
  })
})

describe('the time of day and of the year', () => {
  it('goes round the clock', () => {
    expect([0, 5, 12, 17, 21, 22].map(partOfDay)).toEqual([
      'night',
      'morning',
      'afternoon',
      'evening',
      'evening',
      'night',
    ])
  })

  it('goes round the year', () => {
    expect([0, 2, 5, 8, 11].map(season)).toEqual(['winter', 'spring', 'summer', 'autumn', 'winter'])
  })
})

describe('numbers and dates', () => {
  it("keeps the system's own ways where it speaks the window's language", () => {
    expect(localeFor('en', 'en-GB')).toBe('en-GB')
    expect(localeFor('en', 'de-AT')).toBe('en')
  })

  it('says sizes in units that people know', () => {
    expect(saySize('en', 1_220)).toBe('1.2 kB')
    expect(saySize('en', 3_400_000)).toBe('3.4 MB')
    expect(saySize('en', 8_149_190_253)).toBe('8.1 GB')
    expect(saySize('en', 0)).toBe('0 byte')
    expect(saySize('en', 1_000)).toBe('1 kB')
  })
})
