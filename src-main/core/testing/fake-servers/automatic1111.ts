import { z } from 'zod'
import { isJpeg, json, wallClock, type FakeServer, type Reply } from './fake-server.ts'
import { get, post, side, startHomeServer, type FakeHomeOptions } from './home-server.ts'
import { fakePicture } from './picture.ts'

const txt2imgSchema = z.strictObject({
  prompt: z.string().min(1),
  negative_prompt: z.string().optional(),
  width: side,
  height: side,
  steps: z.int().min(1).max(150),
  cfg_scale: z.number().min(0).max(30),
  seed: z.int().min(-1).max(4_294_967_295),
  sampler_name: z.string().optional(),
  scheduler: z.string().optional(),
  batch_size: z.int().min(1).max(8).optional(),
  n_iter: z.int().min(1).optional(),
  send_images: z.boolean().optional(),
  save_images: z.boolean().optional(),
  force_task_id: z.string().optional(),
})

const img2imgSchema = txt2imgSchema.extend({
  init_images: z.array(z.base64()).length(1),
  denoising_strength: z.number().min(0).max(1),
})

/** Automatic1111 as `--api` has it; Forge is the same (modules/api/models.py). Paints one at a time. */
export const startFakeAutomatic1111 = async (options: FakeHomeOptions = {}): Promise<FakeServer> => {
  const time = options.time ?? wallClock
  const paintFor = options.paintFor ?? 4_000
  let began: number | null = null
  let interrupted = false
  const progress = (): number => (began === null ? 0 : Math.min(0.99, (time.now() - began) / paintFor))
  const paint =
    (body: z.infer<typeof txt2imgSchema>): Reply =>
    (response, fake) => {
      began = time.now()
      void fake.pause(response, paintFor).then(() => {
        began = null
        const picture = fakePicture(body.seed, body.width, body.height).toString('base64')
        const info = JSON.stringify({ seed: body.seed, width: body.width, height: body.height })
        json(200, { images: [picture], parameters: body, info })(response, fake)
      })
    }
  return await startHomeServer(
    [
      get('options', /^\/sdapi\/v1\/options$/u, () =>
        json(200, {
          sd_model_checkpoint: options.model ?? 'storybookXL_v2.safetensors [1234abcd]',
          samples_format: 'png',
        }),
      ),
      get('progress', /^\/sdapi\/v1\/progress$/u, () =>
        json(200, {
          progress: progress(),
          eta_relative: began === null ? 0 : (paintFor - (time.now() - began)) / 1_000,
          state: { job: 'scripts_txt2img', sampling_step: 3, sampling_steps: 28, interrupted },
          current_image: null,
          textinfo: null,
        }),
      ),
      post('interrupt', /^\/sdapi\/v1\/interrupt$/u, null, () => {
        interrupted = true
        return json(200, {})
      }),
      post('txt2img', /^\/sdapi\/v1\/txt2img$/u, txt2imgSchema, (input) => paint(txt2imgSchema.parse(input))),
      post('img2img', /^\/sdapi\/v1\/img2img$/u, img2imgSchema, (input) => {
        const { init_images: images, ...body } = img2imgSchema.parse(input)
        return isJpeg(images[0] ?? '') ? paint(body) : json(500, { error: 'PIL: cannot identify image' })
      }),
    ],
    options,
  )
}
