import { z } from 'zod'
import { randomUUID } from 'node:crypto'
import { isJpeg, json, wallClock, type FakeServer } from './fake-server.ts'
import { get, post, side, startHomeServer, type FakeHomeOptions, type TimedJob } from './home-server.ts'
import { fakePicture } from './picture.ts'

const imgGenSchema = z.strictObject({
  prompt: z.string().min(1),
  negative_prompt: z.string().optional(),
  width: side,
  height: side,
  seed: z.int().optional(),
  batch_count: z.int().min(1).optional(),
  embed_image_metadata: z.boolean().optional(),
  sample_params: z.object({}).optional(),
  init_image: z.base64().refine(isJpeg).nullable().optional(),
  strength: z.number().min(0).max(1).optional(),
  output_format: z.enum(['png', 'jpeg', 'webp']).optional(),
  output_compression: z.int().min(0).max(100).optional(),
})

/** stable-diffusion.cpp's native API (examples/server/api.md). */
export const startFakeStableDiffusionCpp = async (options: FakeHomeOptions = {}): Promise<FakeServer> => {
  const time = options.time ?? wallClock
  const queueFor = options.queueFor ?? 2_000
  const paintFor = options.paintFor ?? 4_000
  const jobs = new Map<string, TimedJob>()
  const view = (id: string, job: TimedJob): unknown => {
    const elapsed = time.now() - job.at
    const status = job.cancelled
      ? 'cancelled'
      : elapsed < queueFor
        ? 'queued'
        : elapsed < queueFor + paintFor
          ? 'generating'
          : 'completed'
    const picture = (): string => fakePicture(job.seed, job.width, job.height).toString('base64')
    return {
      id,
      kind: 'img_gen',
      status,
      created: Math.floor(job.at / 1_000),
      started: null,
      completed: null,
      queue_position: status === 'queued' ? 2 : 0,
      result:
        status === 'completed' ? { output_format: 'png', images: [{ index: 0, b64_json: picture() }] } : null,
      error: status === 'cancelled' ? { code: 'cancelled', message: 'job cancelled by client' } : null,
    }
  }
  const gone = json(404, { error: { code: 'not_found', message: 'job not found' } })
  return await startHomeServer(
    [
      get('capabilities', /^\/sdcpp\/v1\/capabilities$/u, () =>
        json(200, {
          model: {
            name: 'sdxl.safetensors',
            stem: options.model ?? 'sdxl-turbo',
            path: '/models/sdxl.safetensors',
          },
          current_mode: 'img_gen',
          supported_modes: ['img_gen'],
          features_by_mode: { img_gen: { init_image: true, ref_images: true } },
        }),
      ),
      post('submit', /^\/sdcpp\/v1\/img_gen$/u, imgGenSchema, (input) => {
        const body = imgGenSchema.parse(input)
        const id = `job_${randomUUID().replaceAll('-', '')}`
        jobs.set(id, {
          at: time.now(),
          seed: body.seed ?? 1,
          width: body.width,
          height: body.height,
          cancelled: false,
        })
        return json(202, {
          id,
          kind: 'img_gen',
          status: 'queued',
          created: 1,
          poll_url: `/sdcpp/v1/jobs/${id}`,
        })
      }),
      get('job', /^\/sdcpp\/v1\/jobs\/([^/]+)$/u, (id) => {
        const job = jobs.get(id)
        return job === undefined ? gone : json(200, view(id, job))
      }),
      post('cancel', /^\/sdcpp\/v1\/jobs\/([^/]+)\/cancel$/u, null, (_body, id) => {
        const job = jobs.get(id)
        if (job === undefined) return gone
        job.cancelled = true
        return json(200, view(id, job))
      }),
    ],
    options,
  )
}
