import { describe, expect, it } from 'vitest'
import { parseArguments } from './arguments.ts'

const parse = (...argv: string[]): ReturnType<typeof parseArguments> => parseArguments(argv, '1.2.3')

describe('the command line', () => {
  it('reads make with its defaults', () => {
    expect(parse('make', 'a fox who is afraid of the dark')).toEqual({
      command: 'make',
      topic: 'a fox who is afraid of the dark',
      level: 'early',
      pages: 8,
      language: 'en',
      secondLanguage: null,
      kind: 'story',
      illustrated: true,
      writers: null,
      illustrators: null,
      out: null,
      report: null,
      profile: null,
      verbose: false,
    })
  })

  it('reads every option', () => {
    expect(
      parse(
        'make',
        'rain',
        '--level',
        'growing',
        '--pages',
        '12',
        '--no-illustrations',
        '--language',
        'ar',
        '--second-language',
        'de',
        '--kind',
        'true-things',
        '--writer',
        'built-in',
        '--illustrators',
        'ai-horde, built-in',
        '--out',
        'a/Rain.EPUB',
        '--report',
        'r.json',
        '--profile',
        '/p',
        '--verbose',
      ),
    ).toMatchObject({
      level: 'growing',
      pages: 12,
      language: 'ar',
      secondLanguage: 'de',
      kind: 'true-things',
      illustrated: false,
      writers: ['built-in'],
      illustrators: ['ai-horde', 'built-in'],
      out: { path: 'a/Rain.EPUB', format: 'epub' },
      report: 'r.json',
      profile: '/p',
      verbose: true,
    })
  })

  it.each([
    ['no topic', ['make']],
    ['an unknown level', ['make', 'x', '--level', 'baby']],
    ['an unknown language', ['make', 'x', '--language', 'xx']],
    ['an unknown kind', ['make', 'x', '--kind', 'horror']],
    ['too many pages', ['make', 'x', '--pages', '17']],
    ['half a page', ['make', 'x', '--pages', '4.5']],
    ['no number', ['make', 'x', '--pages', 'many']],
    ['an unknown provider', ['make', 'x', '--illustrators', 'ai-horde,dall-e']],
    ['an unknown format', ['make', 'x', '--out', 'x.docx']],
    ['an unknown option', ['make', 'x', '--fast']],
    ['an unknown command', ['bake', 'x']],
    ['two topics', ['make', 'x', 'y']],
    ['nothing', []],
  ])('refuses %s with exit code 2 and says why', (_name, argv) => {
    const answer = parse(...argv)
    expect(answer).toMatchObject({ command: 'none', exitCode: 2 })
    if (answer.command === 'none') expect(answer.text.length).toBeGreaterThan(20)
  })

  it('says of PDF that it can’t be written yet, and what can', () => {
    const answer = parse('make', 'x', '--out', 'x.pdf')
    expect(answer).toMatchObject({ command: 'none', exitCode: 2 })
    expect(answer.command === 'none' && answer.text).toContain('PDF can’t be written yet')
  })

  it('answers --help and --version with exit code 0', () => {
    expect(parse('--help')).toMatchObject({ command: 'none', exitCode: 0 })
    expect(parse('--version')).toMatchObject({ command: 'none', exitCode: 0, text: '1.2.3\n' })
    const help = parse('make', '--help')
    expect(help.command === 'none' && help.text.includes('--no-illustrations')).toBe(true)
  })
})
