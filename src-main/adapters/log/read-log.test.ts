import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFileSink, createLog } from './log.ts'
import { createLogReader } from './read-log.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const line = (message: string): string =>
  JSON.stringify({ time: '2026-11-25T17:00:00.000Z', level: 'info', message, page: 3 })

describe('the log, read', () => {
  it('gives back what was written, the newest first', async () => {
    const folder = temporaryFolder()
    let now = 1_000
    const log = createLog({
      clock: { now: () => (now += 1_000) },
      least: 'info',
      sinks: [createFileSink(folder)],
    })
    log.info('first', { page: 1 })
    log.error('second', { error: new Error('no') })
    const [second, first] = await createLogReader(folder).newest(10)
    expect(first).toEqual({ at: 2_000, level: 'info', message: 'first', fields: { page: 1 } })
    expect(second).toMatchObject({ at: 3_000, level: 'error', fields: { error: { message: 'no' } } })
  })

  it('goes on in the older files, until there are enough', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'inglenook.log'), `${line('c')}\n`)
    writeFileSync(join(folder, 'inglenook.1.log'), `${line('a')}\n${line('b')}\n`)
    const read = async (most: number) =>
      (await createLogReader(folder).newest(most)).map(({ message }) => message)
    expect(await read(9)).toEqual(['c', 'b', 'a'])
    expect(await read(2)).toEqual(['c', 'b'])
  })

  it('passes over what is no line: half of one, another program’s', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'inglenook.log')
    writeFileSync(path, `nonsense\n{"time":"never","level":"info","message":"x"}\n[]\n${line('whole')}\n`)
    appendFileSync(path, line('cut').slice(0, 30))
    expect((await createLogReader(folder).newest(9)).map(({ message }) => message)).toEqual(['whole'])
  })

  it('is empty where nothing was written', async () => {
    expect(await createLogReader(join(temporaryFolder(), 'none')).newest(9)).toEqual([])
  })
})
