import { z } from 'zod'
import { randomUUID } from 'node:crypto'
import { bytes, json, wallClock, type FakeServer } from './fake-server.ts'
import { get, post, side, startHomeServer, type FakeHomeOptions, type TimedJob } from './home-server.ts'
import { fakePicture } from './picture.ts'

const link = z.tuple([z.string(), z.int()])
const node = <T extends z.ZodRawShape>(type: string, inputs: T) =>
  z.strictObject({ class_type: z.literal(type), inputs: z.strictObject(inputs) })

/** The nodes of a plain graph; ComfyUI refuses unknown types and missing inputs. */
const nodeSchema = z.union([
  node('CheckpointLoaderSimple', { ckpt_name: z.string() }),
  node('EmptyLatentImage', { width: side, height: side, batch_size: z.int().min(1) }),
  node('CLIPTextEncode', { text: z.string(), clip: link }),
  node('KSampler', {
    seed: z.int().min(0),
    steps: z.int().min(1).max(10_000),
    cfg: z.number().min(0).max(100),
    sampler_name: z.enum(['euler', 'euler_ancestral', 'dpmpp_2m', 'lcm']),
    scheduler: z.enum(['normal', 'karras', 'simple']),
    denoise: z.number().min(0).max(1),
    model: link,
    positive: link,
    negative: link,
    latent_image: link,
  }),
  node('VAEDecode', { samples: link, vae: link }),
  node('PreviewImage', { images: link }),
])
const promptSchema = z.strictObject({ prompt: z.record(z.string(), nodeSchema), client_id: z.string() })

const partOf = <T>(items: readonly unknown[], has: (item: unknown) => item is T): T | undefined =>
  items.find(has)

/** ComfyUI: queue, history, view (server.py). Its history answers `{}` until a prompt is done. */
export const startFakeComfyUi = async (options: FakeHomeOptions = {}): Promise<FakeServer> => {
  const time = options.time ?? wallClock
  const queueFor = options.queueFor ?? 2_000
  const paintFor = options.paintFor ?? 4_000
  const jobs = new Map<string, TimedJob>()
  const stateOf = (job: TimedJob): 'pending' | 'running' | 'done' => {
    const elapsed = time.now() - job.at
    if (elapsed < queueFor) return 'pending'
    return elapsed < queueFor + paintFor ? 'running' : 'done'
  }
  const entries = (state: string): readonly unknown[] =>
    [...jobs]
      .filter(([, job]) => !job.cancelled && stateOf(job) === state)
      .map(([id], index) => [index, id, {}, { client_id: 'inglenook' }, ['picture']])
  return await startHomeServer(
    [
      get('stats', /^\/system_stats$/u, () =>
        json(200, {
          system: { os: 'posix', comfyui_version: '0.3.60', python_version: '3.12' },
          devices: [{ name: 'cuda:0', type: 'cuda', index: 0 }],
        }),
      ),
      get('loader', /^\/object_info\/CheckpointLoaderSimple$/u, () =>
        json(200, {
          CheckpointLoaderSimple: {
            input: {
              required: {
                ckpt_name: [[options.model ?? 'sd_xl_base_1.0.safetensors', 'other.safetensors'], {}],
              },
            },
            output: ['MODEL', 'CLIP', 'VAE'],
          },
        }),
      ),
      post('prompt', /^\/prompt$/u, promptSchema, (input) => {
        const nodes = Object.values(promptSchema.parse(input).prompt)
        const canvas = partOf(nodes, (one): one is { inputs: { width: number; height: number } } =>
          JSON.stringify(one).includes('EmptyLatentImage'),
        )
        const sampler = partOf(nodes, (one): one is { inputs: { seed: number } } =>
          JSON.stringify(one).includes('KSampler'),
        )
        const id = randomUUID()
        const { width = 512, height = 512 } = canvas?.inputs ?? {}
        jobs.set(id, { at: time.now(), seed: sampler?.inputs.seed ?? 0, width, height, cancelled: false })
        return json(200, { prompt_id: id, number: jobs.size, node_errors: {} })
      }),
      get('history', /^\/history\/([^/]+)$/u, (id) => {
        const job = jobs.get(id)
        if (job === undefined || job.cancelled || stateOf(job) !== 'done') return json(200, {})
        const images = [{ filename: `ComfyUI_temp_${id}.png`, subfolder: '', type: 'temp' }]
        return json(200, {
          [id]: {
            prompt: [],
            outputs: { picture: { images } },
            status: { status_str: 'success', completed: true, messages: [] },
          },
        })
      }),
      get('queue', /^\/queue$/u, () =>
        json(200, { queue_running: entries('running'), queue_pending: entries('pending') }),
      ),
      get('view', /^\/view$/u, (_id, query) => {
        const id = /^ComfyUI_temp_(.+)\.png$/u.exec(query.get('filename') ?? '')?.[1] ?? ''
        const job = jobs.get(id)
        if (job === undefined || query.get('type') !== 'temp')
          return bytes(404, 'text/plain', Buffer.from(''))
        return bytes(200, 'image/png', fakePicture(job.seed, job.width, job.height))
      }),
      post('unqueue', /^\/queue$/u, z.strictObject({ delete: z.array(z.string()) }), (input) => {
        for (const id of z.object({ delete: z.array(z.string()) }).parse(input).delete) {
          const job = jobs.get(id)
          if (job !== undefined && stateOf(job) === 'pending') job.cancelled = true
        }
        return bytes(200, 'text/plain', Buffer.from(''))
      }),
      post('interrupt', /^\/interrupt$/u, z.strictObject({ prompt_id: z.string() }), (input) => {
        const job = jobs.get(z.object({ prompt_id: z.string() }).parse(input).prompt_id)
        if (job !== undefined) job.cancelled = true
        return bytes(200, 'text/plain', Buffer.from(''))
      }),
    ],
    options,
  )
}
