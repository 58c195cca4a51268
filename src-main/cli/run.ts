import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AppError, type StoryView } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import type { Arguments, MakeArguments, ResumeArguments } from './arguments.ts'
import { clearPending, readPending, writePending, type Pending } from './pending.ts'

/** What others rely on. */
export const exitCodes = {
  completed: 0,
  failed: 1,
  badUsage: 2,
  failedPictures: 3,
  noProvider: 4,
  interrupted: 130,
} as const

export interface CommandLineIo {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  /** Aborted by Ctrl+C. */
  readonly interrupted: AbortSignal
  readonly openHouse: (args: MakeArguments | ResumeArguments) => Promise<House>
}

/** Writes beside the file and renames: a failed export leaves no half file. */
async function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
  const temporary = `${path}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, data)
    await rename(temporary, path)
  } catch (error) {
    // Where even this fails there is nothing to remove.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new AppError('profile-unwritable', `Could not write ${path}. The story is kept in the library.`, {
      cause: error,
    })
  }
}

/** Tells each new page and picture in a line of its own. */
function followProgress(house: House, storyId: string, io: CommandLineIo): () => void {
  const told = new Set<string>()
  const tell = (key: string, line: string): void => {
    if (told.has(key)) return
    told.add(key)
    io.out(line)
  }
  return house.library.onPage((id, page) => {
    if (id !== storyId) return
    const { image, number } = page
    if (image === null) return
    const total = house.library.get(storyId).story.pageCount
    // A provider that fails may be asked again only after minutes: whoever waits is told for what.
    const tries = house.library.trail(storyId, number)
    const last = tries.at(-1)
    if (last?.outcome === 'failed' && image.state !== 'failed' && last.message !== null)
      tell(`t${number}.${tries.length}`, `Picture ${number}/${total}: ${last.message}`)
    if (image.state === 'painting') tell(`p${number}`, `Painting scene… page ${number} of ${total}`)
    if (image.state === 'completed')
      tell(
        `c${number}`,
        `Picture ${number}/${total} is done${image.provider === null ? '' : ` (${image.provider})`}`,
      )
    if (image.state === 'failed')
      tell(
        `f${number}`,
        `Picture ${number}/${total} failed: ${image.failure?.message ?? 'no reason was given'}`,
      )
  })
}

function exitCodeFor(story: StoryView): number {
  switch (story.status) {
    case 'completed':
      return exitCodes.completed
    case 'completed-with-failures':
      return exitCodes.failedPictures
    case 'failed':
      // All pictures failed, or the writing did.
      return story.failure === null ? exitCodes.failedPictures : exitCodes.failed
    case 'cancelled':
    case 'writing':
    case 'illustrating':
      return exitCodes.failed
  }
}

async function finish(house: House, pending: Pending, io: CommandLineIo): Promise<number> {
  const { storyId } = pending
  const { story } = house.library.get(storyId)
  if (pending.report !== null) {
    await writeWhole(pending.report, `${JSON.stringify(house.library.report(storyId), null, 2)}\n`)
    io.out(`Report: ${pending.report}`)
  }
  if (pending.out !== null && story.pages.length > 0) {
    await house.exports.save(storyId, pending.out.choice, pending.out.path, {
      signal: io.interrupted,
      onProgress: () => undefined,
    })
    io.out(`Book: ${pending.out.path}`)
  }
  await clearPending(house.profile)
  const code = exitCodeFor(story)
  if (story.failure !== null) io.error(story.failure.message)
  if (code === exitCodes.failedPictures) {
    io.error(
      `${story.pictures.failed} of ${story.pictures.total} pictures failed. The story is kept; open it in Inglenook to retry them.`,
    )
  }
  if (code === exitCodes.completed) io.out(`“${story.title}” is finished: ${story.pages.length} pages.`)
  return code
}

async function complete(house: House, pending: Pending, io: CommandLineIo): Promise<number> {
  const stopFollowing = followProgress(house, pending.storyId, io)
  try {
    await house.library.settled(pending.storyId, io.interrupted)
    return await finish(house, pending, io)
  } finally {
    stopFollowing()
  }
}

function startStory(house: House, args: MakeArguments): Promise<string> {
  return house.maker.create({
    topic: args.topic,
    level: args.level,
    language: args.language,
    secondLanguage: args.secondLanguage,
    kind: args.kind,
    pages: args.pages,
    illustrated: args.illustrated,
    style: args.style,
  })
}

async function runIn(
  house: House,
  args: MakeArguments | ResumeArguments,
  io: CommandLineIo,
): Promise<number> {
  for (const notice of house.notices) io.error(notice.message)
  const out = args.out === null ? null : { ...args.out, path: resolve(args.out.path) }
  const report = args.report === null ? null : resolve(args.report)
  if (args.command === 'make') {
    house.start()
    const pending: Pending = { storyId: await startStory(house, args), out, report }
    await writePending(house.profile, pending)
    return complete(house, pending, io)
  }
  const left = await readPending(house.profile)
  const storyId =
    left !== null && house.library.has(left.storyId) ? left.storyId : house.library.newestUnfinished()
  house.start()
  if (storyId === null) {
    io.out('There is nothing to go on with: every story is finished.')
    return exitCodes.completed
  }
  io.out(
    `Going on with “${house.library.get(storyId).story.title || house.library.get(storyId).story.topic}”.`,
  )
  return complete(
    house,
    { storyId, out: out ?? left?.out ?? null, report: report ?? left?.report ?? null },
    io,
  )
}

/** Runs `make` or `resume` and answers the exit code. Throws only what is a bug. */
export async function runCommandLine(args: Arguments, io: CommandLineIo): Promise<number> {
  if (args.command === 'none') {
    if (args.exitCode === 0) io.out(args.text.trimEnd())
    else io.error(args.text.trimEnd())
    return args.exitCode
  }
  let house: House | undefined
  try {
    house = await io.openHouse(args)
    return await runIn(house, args, io)
  } catch (error) {
    if (io.interrupted.aborted) {
      io.error('Stopped. What is finished is kept; `npm start -- resume` goes on.')
      return exitCodes.interrupted
    }
    if (!(error instanceof AppError)) throw error
    io.error(error.message)
    if (error.code === 'no-provider' || error.code === 'no-writer-for-language') return exitCodes.noProvider
    return error.code === 'bad-input' || error.code === 'unsafe-topic' ? exitCodes.badUsage : exitCodes.failed
  } finally {
    await house?.close()
  }
}
