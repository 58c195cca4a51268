import { z } from 'zod'
import { bytes, json, type FakeServer } from './fake-server.ts'
import { get, post, startHomeServer, type FakeHomeOptions } from './home-server.ts'
import { fakePicture } from './picture.ts'

const imagesSchema = z.strictObject({
  prompt: z.string().min(1),
  model: z.string().optional(),
  n: z.int().min(1).optional(),
  size: z
    .string()
    .regex(/^\d+x\d+$/u)
    .optional(),
  response_format: z.enum(['b64_json', 'url']).optional(),
})

/** OpenAI's image route as LocalAI has it; with `link`, it answers with an address of its own. */
export const startFakeOpenAiImages = async (
  options: FakeHomeOptions & { readonly link?: boolean } = {},
): Promise<FakeServer> => {
  let last: { readonly seed: number; readonly width: number; readonly height: number } = {
    seed: 1,
    width: 64,
    height: 64,
  }
  return await startHomeServer(
    [
      get('models', /^\/v1\/models$/u, () =>
        json(200, {
          object: 'list',
          data: [{ id: options.model ?? 'stablediffusion', object: 'model', owned_by: '' }],
        }),
      ),
      get('wrong method', /^\/v1\/images\/generations$/u, () =>
        json(405, { error: { message: 'Method Not Allowed' } }),
      ),
      post('images', /^\/v1\/images\/generations$/u, imagesSchema, (input) => (response, fake) => {
        const body = imagesSchema.parse(input)
        const [width = 512, height = 512] = (body.size ?? '512x512').split('x').map(Number)
        last = { seed: body.prompt.length, width, height }
        const data =
          options.link === true
            ? { url: `${fake.url}/generated-images/1.png` }
            : { b64_json: fakePicture(last.seed, width, height).toString('base64') }
        void fake.pause(response, options.paintFor ?? 4_000).then(() => {
          json(200, { created: 1, data: [data] })(response, fake)
        })
      }),
      get('generated', /^\/generated-images\/1\.png$/u, () =>
        bytes(200, 'image/png', fakePicture(last.seed, last.width, last.height)),
      ),
    ],
    options,
  )
}
