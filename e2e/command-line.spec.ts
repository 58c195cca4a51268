import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { reportSchema } from '../src-main/core/library/report.ts'
import { environmentFor, expect, root, test, type Environment } from './support/app.ts'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** `node dist/main/cli.js …` as a person would type it in a terminal. */
const inglenook = (profile: string, args: readonly string[], change: Environment = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['dist/main/cli.js', ...args], {
      cwd: root,
      env: environmentFor(profile, change),
    })
    let out = ''
    let error = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
    child.once('close', (code) => resolve({ code, out, error }))
  })

/** Debian's package is a jar that starts by itself only where the kernel knows jars. */
const jar = '/usr/share/java/epubcheck.jar'
const checker: readonly [string, ...string[]] = existsSync(jar) ? ['java', '-jar', jar] : ['epubcheck']
const hasChecker = spawnSync(checker[0], [...checker.slice(1), '--version']).error === undefined

test('make: eight illustrated pages, an EPUB and a report', async ({ profile }) => {
  const out = join(profile, 'books', 'fox.epub')
  const report = join(profile, 'books', 'fox.json')
  const began = performance.now()
  const ended = await inglenook(profile, [
    'make',
    'a fox who is afraid of the dark',
    '--pages',
    '8',
    '--out',
    out,
    '--report',
    report,
  ])
  const took = performance.now() - began
  expect(ended, ended.error).toMatchObject({ code: 0 })
  expect(ended.out).toContain('Picture 8/8 is done')
  // Told and not asserted: how busy the machine is decides it. On an idle one it is under 20 seconds.
  test.info().annotations.push({ type: 'seconds', description: (took / 1_000).toFixed(1) })

  const told = reportSchema.parse(JSON.parse(await readFile(report, 'utf8')))
  expect(told.status).toBe('completed')
  expect(told.pages).toHaveLength(8)
  for (const { image } of told.pages) {
    expect(image).toMatchObject({ status: 'completed', provider: 'built-in' })
    expect((await stat(image?.path ?? '')).size).toBeGreaterThan(1_000)
  }
  if (hasChecker) {
    const check = spawnSync(checker[0], [...checker.slice(1), out, '--failonwarnings'], { encoding: 'utf8' })
    expect(check.stdout + check.stderr).toContain('No errors or warnings detected')
    expect(check.status).toBe(0)
  } else test.info().annotations.push({ type: 'not checked', description: 'epubcheck is not installed' })
})

test('make writes HTML as well, and a story without pictures', async ({ profile }) => {
  const out = join(profile, 'kite.html')
  const ended = await inglenook(profile, [
    'make',
    'a kite and a cloud',
    '--pages',
    '4',
    '--no-illustrations',
    '--out',
    out,
  ])
  expect(ended, ended.error).toMatchObject({ code: 0 })
  const html = await readFile(out, 'utf8')
  expect(html).toMatch(/^<!doctype html>/)
  expect(html.match(/<section class="page"/g)).toHaveLength(4)
  expect(html).not.toContain('<img')
})

test('make writes a PDF without a display', async ({ profile }) => {
  const out = join(profile, 'kite.pdf')
  const ended = await inglenook(
    profile,
    ['make', 'a kite and a cloud', '--pages', '4', '--no-illustrations', '--out', out, '--paper', 'a5'],
    { DISPLAY: '', WAYLAND_DISPLAY: '' },
  )
  expect(ended, ended.error).toMatchObject({ code: 0 })
  expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-')
})

const refusals: readonly (readonly [string, readonly string[], number, RegExp])[] = [
  ['no topic', ['make'], 2, /missing required argument/],
  ['an empty topic', ['make', '  '], 2, /what the story should be about/],
  ['10,000 characters', ['make', 'x'.repeat(10_000)], 2, /10,000 characters/],
  ['control characters', ['make', 'a fox\u0007'], 2, /cannot be shown/],
  ['a topic that is not for children', ['make', 'a bear with a gun'], 2, /bedtime stories for children/],
  ['too many pages', ['make', 'a fox', '--pages', '17'], 2, /4 to 16/],
  ['an unknown format', ['make', 'a fox', '--out', 'fox.docx'], 2, /must end in \.pdf, \.epub/],
  ['an unknown command', ['bake', 'a fox'], 2, /bake|unknown/i],
  [
    'nobody who can paint',
    ['make', 'a fox', '--illustrators', 'ai-horde,hugging-face'],
    4,
    /^No image generation providers configured\. Please add your Stable Horde API Key or Hugging Face API Token in Settings\.$/m,
  ],
]
for (const [what, args, code, sentence] of refusals) {
  test(`make refuses ${what} with exit code ${code} and a sentence`, async ({ profile }) => {
    const ended = await inglenook(profile, args)
    expect(ended.code).toBe(code)
    expect(ended.error).toMatch(sentence)
    expect(ended.error, 'no stack, no object').not.toMatch(/\n\s+at |\[object|undefined/)
  })
}

test('a profile that is in use is not touched by a second one', async ({ profile, start }) => {
  await start()
  const ended = await inglenook(profile, ['make', 'a fox', '--pages', '4', '--no-illustrations'])
  expect(ended.code).toBe(1)
  expect(ended.error).toMatch(/already|in use/i)
})

test('interrupted by Ctrl+C, it says so, and resume goes on', async ({ profile }) => {
  const out = join(profile, 'seed.epub')
  const child = spawn(
    process.execPath,
    ['dist/main/cli.js', 'make', 'the seed that took its time', '--pages', '16', '--out', out],
    { cwd: root, env: environmentFor(profile) },
  )
  let error = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('is done')) child.kill('SIGINT')
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code).toBe(130)
  expect(error).toContain('What is finished is kept')

  const resumed = await inglenook(profile, ['resume'])
  expect(resumed, resumed.error).toMatchObject({ code: 0 })
  expect((await stat(out)).size).toBeGreaterThan(10_000)
})
