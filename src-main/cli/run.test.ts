import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError, type ExportChoice, type StoryStatus } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import { parseArguments } from './arguments.ts'
import { readPending } from './pending.ts'
import { runCommandLine } from './run.ts'

const storyId = '6f6f3a52-4b3a-4d1c-9c39-0c2f4c6d4e11'
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inglenook-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Script {
  readonly status?: StoryStatus
  readonly create?: () => Promise<string>
  readonly settled?: (signal: AbortSignal) => Promise<void>
  readonly failure?: { code: string; message: string }
  readonly unfinished?: string | null
  /** What the library tells of its first page while the story is made. */
  readonly pages?: readonly { readonly state: string; readonly trail: readonly object[] }[]
}

/** A house with one story in it, that ends as the script says. */
function createHouse(script: Script) {
  const calls: string[] = []
  let trail: readonly object[] = []
  const story = {
    id: storyId,
    title: 'The Fox',
    topic: 'a fox',
    status: script.status ?? 'completed',
    failure: script.failure ?? null,
    pageCount: 4,
    pages: [{}, {}, {}, {}],
    pictures: { total: 4, completed: 3, failed: 1 },
  }
  const house = {
    profile: folder,
    libraryFolder: folder,
    notices: [],
    library: {
      onPage: (listener: (id: string, page: unknown) => void) => {
        for (const page of script.pages ?? []) {
          trail = page.trail
          listener(storyId, { number: 1, image: { state: page.state, provider: 'ai-horde', failure: null } })
        }
        return () => undefined
      },
      trail: () => trail,
      get: () => ({ revision: 1, story }),
      has: (id: string) => id === storyId,
      newestUnfinished: () => script.unfinished ?? null,
      report: () => ({ storyId }),
      settled: (_id: string, signal: AbortSignal) => script.settled?.(signal) ?? Promise.resolve(),
    },
    maker: { create: script.create ?? (() => Promise.resolve(storyId)) },
    exports: {
      save: async (_id: string, { format }: ExportChoice, path: string) => {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, `a ${format}`)
      },
    },
    start: () => calls.push('start'),
    close: () => {
      calls.push('close')
      return Promise.resolve()
    },
  } as unknown as House
  return { house, calls }
}

async function run(script: Script, argv: string[], interruption = new AbortController()) {
  const { house, calls } = createHouse(script)
  const out: string[] = []
  const errors: string[] = []
  const code = await runCommandLine(parseArguments(argv, '1.0.0'), {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    interrupted: interruption.signal,
    openHouse: () => Promise.resolve(house),
  })
  return { code, out: out.join('\n'), errors: errors.join('\n'), calls }
}

describe('make', () => {
  it('ends with 0 when every picture is there, and writes book and report', async () => {
    const book = join(folder, 'books', 'fox.epub')
    const report = join(folder, 'fox.json')
    const { code, out, calls } = await run({}, ['make', 'a fox', '--out', book, '--report', report])
    expect(code).toBe(0)
    expect(readFileSync(book, 'utf8')).toBe('a epub')
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual({ storyId })
    expect(out).toContain('The Fox')
    expect(calls).toEqual(['start', 'close'])
    expect(readdirSync(folder).sort()).toEqual(['books', 'fox.json'])
  })

  it('says once for each try why it failed, while the picture is not given up', async () => {
    const failed = { outcome: 'failed', message: 'AI Horde sent no answer.' }
    const { out } = await run(
      {
        pages: [
          { state: 'submitting', trail: [{ outcome: 'running', message: null }] },
          { state: 'queued', trail: [failed] },
          { state: 'queued', trail: [failed] },
          { state: 'queued', trail: [failed, failed] },
          { state: 'completed', trail: [failed, failed, { outcome: 'completed', message: null }] },
        ],
      },
      ['make', 'a fox'],
    )
    expect(out.split('\n').filter((line) => line === 'Picture 1/4: AI Horde sent no answer.')).toHaveLength(2)
  })

  it.each([
    ['completed-with-failures', 3],
    ['failed', 3],
    ['cancelled', 1],
  ] as const)('ends a story that is %s with %i', async (status, expected) => {
    expect((await run({ status }, ['make', 'a fox'])).code).toBe(expected)
  })

  it('ends with 1 and says why when the writing failed', async () => {
    const failure = { code: 'x', message: 'Nobody could write it.' }
    expect(await run({ status: 'failed', failure }, ['make', 'a fox'])).toMatchObject({
      code: 1,
      errors: 'Nobody could write it.',
    })
  })

  it.each([
    ['bad-input', 2],
    ['unsafe-topic', 2],
    ['no-provider', 4],
    ['disk-full', 1],
  ] as const)('says what %s says, closes the house, and ends with %i', async (appCode, expected) => {
    const create = (): Promise<string> => Promise.reject(new AppError(appCode, 'The sentence.'))
    const { code, errors, calls } = await run({ create }, ['make', 'a fox'])
    expect({ code, errors }).toEqual({ code: expected, errors: 'The sentence.' })
    expect(calls).toContain('close')
  })

  it('ends with 130 on Ctrl+C, and remembers what it still owes', async () => {
    const interruption = new AbortController()
    const settled = (signal: AbortSignal): Promise<void> => {
      interruption.abort(new Error('interrupted'))
      return Promise.reject(signal.reason as Error)
    }
    const { code, errors, calls } = await run(
      { settled },
      ['make', 'a fox', '--out', 'fox.html'],
      interruption,
    )
    expect(code).toBe(130)
    expect(errors).toContain('npm start -- resume')
    expect(calls).toEqual(['start', 'close'])
    expect(await readPending(folder)).toMatchObject({
      storyId,
      out: { choice: { format: 'html' } },
      report: null,
    })
  })

  it('lets a bug rise, with the house closed', async () => {
    const create = (): Promise<string> => Promise.reject(new TypeError('a bug'))
    await expect(run({ create }, ['make', 'a fox'])).rejects.toThrow('a bug')
  })
})

describe('resume', () => {
  it('delivers what an interrupted make still owes', async () => {
    const book = join(folder, 'fox.epub')
    const interruption = new AbortController()
    const settled = (signal: AbortSignal): Promise<void> => {
      interruption.abort(new Error('interrupted'))
      return Promise.reject(signal.reason as Error)
    }
    await run({ settled }, ['make', 'a fox', '--out', book], interruption)
    const { code } = await run({}, ['resume'])
    expect(code).toBe(0)
    expect(readFileSync(book, 'utf8')).toBe('a epub')
    expect(await readPending(folder)).toBeNull()
  })

  it('says so when there is nothing to go on with', async () => {
    const { code, out } = await run({ unfinished: null }, ['resume'])
    expect(code).toBe(0)
    expect(out).toContain('nothing to go on with')
  })
})
