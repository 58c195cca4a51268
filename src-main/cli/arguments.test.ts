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
      style: 'paper-cut',
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
        '--style',
        'watercolour',
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
      style: 'watercolour',
      writers: ['built-in'],
      illustrators: ['ai-horde', 'built-in'],
      out: { path: 'a/Rain.EPUB', choice: { format: 'epub', paper: 'a4', about: true } },
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

  it.each([
    [['x.pdf'], { format: 'pdf', paper: 'a4', about: true }],
    [['x.pdf', '--paper', 'booklet-a4', '--no-about'], { format: 'pdf', paper: 'booklet-a4', about: false }],
    [['x.epub', '--fixed'], { format: 'epub-fixed', paper: 'a4', about: true }],
    [['x.zip'], { format: 'pictures', paper: 'a4', about: true }],
    [['x.TXT'], { format: 'text', paper: 'a4', about: true }],
  ])('reads %j', (out, choice) => {
    expect(parse('make', 'x', '--out', ...out)).toMatchObject({ out: { path: out[0], choice } })
  })

  it('answers --help and --version with exit code 0', () => {
    expect(parse('--help')).toMatchObject({ command: 'none', exitCode: 0 })
    expect(parse('--version')).toMatchObject({ command: 'none', exitCode: 0, text: '1.2.3\n' })
    const help = parse('make', '--help')
    expect(help.command === 'none' && help.text.includes('--no-illustrations')).toBe(true)
  })
})
