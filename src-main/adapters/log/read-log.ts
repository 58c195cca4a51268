import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { logLevels } from '#contract/log-levels.ts'
import type { LogReader, LogRecord } from '#core/trouble/ports.ts'

/** A line as `createFileSink` writes it. */
const lineSchema = z.looseObject({
  time: z.iso.datetime(),
  level: z.enum(logLevels),
  message: z.string(),
})

/** Of each file, from its end; a line is at most some kilobytes. */
const mostBytes = 512_000
/** As many as are kept. */
const files = ['inglenook.log', ...[1, 2, 3, 4].map((number) => `inglenook.${number}.log`)]

/** Reads what the log's own file sink wrote into `folder`, from the newest line on. */
export const createLogReader = (folder: string): LogReader => ({
  newest: async (most) => {
    const found: LogRecord[] = []
    for (const name of files) {
      if (found.length >= most) break
      const text = await endOf(join(folder, name))
      if (text === null) break
      found.push(...text.split('\n').toReversed().flatMap(recordIn))
    }
    return found.slice(0, most)
  },
})

/** One that the power cut in half is no line, and says nothing that could be shown. */
function recordIn(line: string): readonly LogRecord[] {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return []
  }
  const parsed = lineSchema.safeParse(data)
  if (!parsed.success) return []
  const { time, level, message, ...fields } = parsed.data
  return [{ at: Date.parse(time), level, message, fields }]
}

/** The last part of a file, null where there is none. */
async function endOf(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
  if (file === null) return null
  try {
    const { size } = await file.stat()
    const length = Math.min(size, mostBytes)
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: size - length })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
