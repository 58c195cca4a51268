import { requestSchema, type StudioReply, type StudioRequest } from './protocol.ts'

/**
 * The drawing process: everything that touches pixels, and the built-in storyteller, which keeps a processor as busy.
 * Runs under Electron's utilityProcess and under `child_process.fork` alike. Skia, the sprites and the stories are
 * loaded with the first request that needs them.
 * A request that can't be done is answered with `failed`; only a crash of Skia itself ends the process.
 */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
  readonly postMessage: (message: unknown) => void
}

async function answer(request: StudioRequest): Promise<StudioReply> {
  switch (request.kind) {
    case 'paint': {
      const { rasterise } = await import('./rasterise.ts')
      return { id: request.id, kind: 'bytes', bytes: await rasterise(request.composition) }
    }
    case 'check': {
      const { checkPicture } = await import('./check.ts')
      return { id: request.id, kind: 'verdict', verdict: await checkPicture(request.bytes, request.wanted) }
    }
    case 'convert': {
      const { convertPicture } = await import('./convert.ts')
      return { id: request.id, kind: 'bytes', bytes: await convertPicture(request.bytes, request.format) }
    }
    case 'tell': {
      const { writeStory } = await import('#core/writer/providers/built-in/write-story.ts')
      return { id: request.id, kind: 'story', story: writeStory(request.plan) }
    }
  }
}

const idSchema = requestSchema.options[0].pick({ id: true })

async function handle(message: unknown, reply: (message: StudioReply) => void): Promise<void> {
  const request = requestSchema.safeParse(message)
  if (!request.success) {
    const id = idSchema.safeParse(message)
    reply({ id: id.success ? id.data.id : 0, kind: 'failed', message: request.error.message.slice(0, 500) })
    return
  }
  try {
    reply(await answer(request.data))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    reply({ id: request.data.id, kind: 'failed', message: said.slice(0, 500) })
  }
}

const parentPort = (process as { parentPort?: ParentPort }).parentPort
if (parentPort !== undefined) {
  parentPort.on('message', (event) => {
    void handle(event.data, (message) => parentPort.postMessage(message))
  })
} else {
  process.on('message', (message) => {
    void handle(message, (answered) => process.send?.(answered))
  })
  // The app has gone, however it went: nobody will ask again.
  process.on('disconnect', () => process.exit(0))
}
