import { z } from 'zod'
import type { PaintedPicture } from '../illustrator.ts'
import { oneLine, pause, requestBytes, requestJson, type Caller } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { graphFor } from './comfyui-graph.ts'
import {
  asPicture,
  askingTimes,
  explainLocal,
  mostFailures,
  pollEvery,
  recipeFor,
  serverName,
  stopQuietly,
  stoppingTimes,
  type LocalJob,
} from './painting.ts'

/** Goes into an address. */
const idSchema = z.string().regex(/^[\w-]{1,100}$/u)
const submittedSchema = z.object({ prompt_id: idSchema })
const loaderSchema = z.object({
  CheckpointLoaderSimple: z.object({
    input: z.object({ required: z.object({ ckpt_name: z.tuple([z.array(z.string())]).rest(z.unknown()) }) }),
  }),
})
const imageSchema = z.object({
  filename: z.string(),
  subfolder: z.string().catch(''),
  type: z.string().catch('output'),
})
const entrySchema = z.object({
  outputs: z
    .record(z.string(), z.object({ images: z.array(imageSchema).optional().catch(undefined) }))
    .catch({}),
  status: z
    .object({ status_str: z.string().catch(''), messages: z.array(z.unknown()).catch([]) })
    .nullish()
    .catch(null),
})
const historySchema = z.record(z.string(), z.unknown())
/** Entries are tuples: number, id, and much that does not concern us. */
const queueSchema = z.object({
  queue_running: z.array(z.tuple([z.unknown(), z.string()]).rest(z.unknown())),
  queue_pending: z.array(z.tuple([z.number(), z.string()]).rest(z.unknown())),
})

/**
 * ComfyUI runs graphs: it is given the plainest that paints from words, with the story's earlier checkpoint or the
 * first it has. Its history is asked until the picture is there. Source: server.py (docs/providers.md).
 */
export const paintWithComfyUi = async (job: LocalJob): Promise<PaintedPicture> => {
  const { server, plan, context, caller } = job
  const model = chooseCheckpoint(await checkpoints(job), plan.model)
  const recipe = recipeFor(plan, model)
  const graph = graphFor(model, recipe)
  const known = await context.recall({ model, body: graph })
  if (known !== null) return known
  const { value } = await requestJson(
    caller,
    {
      url: `${server.url}/prompt`,
      method: 'POST',
      body: { prompt: graph, client_id: 'inglenook' },
      times: askingTimes,
      explain: explainLocal(),
    },
    submittedSchema,
  )
  const id = value.prompt_id
  try {
    await context.submitted(`comfyui ${server.url} ${id}`, model)
    const image = await waitForImage(job, id)
    const query = new URLSearchParams({
      filename: image.filename,
      subfolder: image.subfolder,
      type: image.type,
    })
    const answer = await requestBytes(caller, {
      url: `${server.url}/view?${query.toString()}`,
      explain: explainLocal('expired'),
    })
    return asPicture(answer.value, { model, ...recipe })
  } catch (cause) {
    if (context.signal.aborted) await stopQuietly(job, (free) => stopComfyUi(free, server.url, id))
    throw cause
  }
}

/** Takes it out of the queue, or interrupts it if it is the one that is running, and never another's. */
export const stopComfyUi = async (caller: Caller, url: string, id: string): Promise<void> => {
  const post = async (path: string, body: unknown): Promise<void> => {
    await requestBytes(caller, { url: `${url}${path}`, method: 'POST', body, times: stoppingTimes })
  }
  await post('/queue', { delete: [id] })
  const queue = await requestJson(caller, { url: `${url}/queue`, times: stoppingTimes }, queueSchema)
  if (queue.value.queue_running.some(([, running]) => running === id))
    await post('/interrupt', { prompt_id: id })
}

const checkpoints = async ({ server, caller }: LocalJob): Promise<readonly string[]> => {
  const url = `${server.url}/object_info/CheckpointLoaderSimple`
  const { value } = await requestJson(
    caller,
    { url, times: askingTimes, explain: explainLocal() },
    loaderSchema,
  )
  return value.CheckpointLoaderSimple.input.required.ckpt_name[0]
}

const chooseCheckpoint = (all: readonly string[], earlier: string | null): string => {
  const chosen = all.find((name) => name === earlier) ?? all[0]
  if (chosen === undefined) {
    throw new ProviderFailure(
      'no-model',
      'ComfyUI has no checkpoint to paint with. Put one into models/checkpoints.',
    )
  }
  return chosen
}

const waitForImage = async (job: LocalJob, id: string): Promise<z.infer<typeof imageSchema>> => {
  const { context } = job
  let failures = 0
  let lost = 0
  for (;;) {
    await pause(context.clock, pollEvery, context.signal)
    try {
      const image = await imageInHistory(job, id)
      if (image !== null) return image
      lost = (await tellPlace(job, id)) ? 0 : lost + 1
      failures = 0
    } catch (cause) {
      const passing =
        cause instanceof ProviderFailure &&
        ['timeout', 'network', 'bad-response'].includes(cause.kind) &&
        ++failures < mostFailures
      if (!passing) throw cause
    }
    // It is taken out of the queue a moment before it stands in the history.
    if (lost > 3) throw new ProviderFailure('expired', 'ComfyUI no longer knows this picture.')
  }
}

const imageInHistory = async (
  { server, caller }: LocalJob,
  id: string,
): Promise<z.infer<typeof imageSchema> | null> => {
  const url = `${server.url}/history/${id}`
  const { value } = await requestJson(
    caller,
    { url, times: askingTimes, explain: explainLocal() },
    historySchema,
  )
  if (!Object.hasOwn(value, id)) return null
  const parsed = entrySchema.safeParse(value[id])
  if (!parsed.success)
    throw new ProviderFailure('bad-response', `${serverName} sent a history that is not understood.`)
  const { outputs, status } = parsed.data
  if (status?.status_str === 'error') {
    const said = errorIn(status.messages)
    throw new ProviderFailure('server-error', `ComfyUI could not paint this picture. It said: “${said}”`, {
      said,
    })
  }
  const image = Object.values(outputs).flatMap(({ images }) => images ?? [])[0]
  if (image === undefined) {
    throw new ProviderFailure('server-error', 'ComfyUI ended without a picture.')
  }
  return image
}

const errorIn = (messages: readonly unknown[]): string => {
  const schema = z.tuple([z.literal('execution_error'), z.object({ exception_message: z.string() })])
  const found = messages.map((message) => schema.safeParse(message)).find(({ success }) => success)
  return oneLine(found?.data?.[1].exception_message ?? 'no reason')
}

/** Tells where it stands; false when it is in no queue. What can't be learnt is not worth failing for. */
const tellPlace = async ({ server, caller, context }: LocalJob, id: string): Promise<boolean> => {
  const call = { url: `${server.url}/queue`, times: askingTimes, explain: explainLocal() }
  const queue = await requestJson(caller, call, queueSchema).catch((cause: unknown) => {
    if (cause instanceof ProviderFailure && cause.kind !== 'cancelled' && !context.signal.aborted) return null
    throw cause
  })
  if (queue === null) return true
  const { queue_running: running, queue_pending: pending } = queue.value
  if (running.some(([, one]) => one === id)) {
    context.report({ state: 'painting', progress: null, secondsLeft: null })
    return true
  }
  const place = pending.toSorted(([a], [b]) => a - b).findIndex(([, one]) => one === id)
  if (place < 0) return false
  context.report({ state: 'waiting', queuePosition: place + 1, secondsLeft: null })
  return true
}
