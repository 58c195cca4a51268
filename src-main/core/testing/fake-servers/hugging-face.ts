import { z } from 'zod'
import {
  bytes,
  faultIn,
  json,
  startFakeServer,
  wallClock,
  type FakeRequest,
  type FakeServer,
  type FakeTime,
  type Reply,
  type Route,
} from './fake-server.ts'
import { fakePicture, seedOf } from './picture.ts'

export interface FakeMapping {
  readonly status: 'live' | 'staging' | 'error'
  readonly task: string
  readonly providerId: string
}

export interface FakeHuggingFaceOptions {
  readonly time?: FakeTime
  readonly port?: number
  /** Tokens with what `whoami-v2` tells of them. */
  readonly tokens?: Readonly<
    Record<string, { readonly name: string; readonly permissions?: readonly string[] }>
  >
  /** By model, then by provider. */
  readonly models?: Readonly<Record<string, Readonly<Record<string, FakeMapping>>>>
  /** The Hub answers with a list instead of an object. */
  readonly asList?: boolean
  /** Milliseconds until the picture is painted. */
  readonly paintFor?: number
}

export const fakeToken = 'hf_FakeTokenForTests0123456789'

const schnell = 'black-forest-labs/FLUX.1-schnell'
const live = (providerId: string): FakeMapping => ({ status: 'live', task: 'text-to-image', providerId })

const inferenceSchema = z.strictObject({
  inputs: z.string().min(1),
  parameters: z
    .strictObject({
      negative_prompt: z.string().optional(),
      guidance_scale: z.number().optional(),
      num_inference_steps: z.int().min(1).max(100).optional(),
      width: z.int().min(64).max(2048).optional(),
      height: z.int().min(64).max(2048).optional(),
      scheduler: z.string().optional(),
      seed: z.int().optional(),
    })
    .optional(),
})

const nscaleSchema = z.strictObject({
  model: z.string(),
  prompt: z.string().min(1),
  n: z.int().optional(),
  size: z
    .string()
    .regex(/^\d+x\d+$/u)
    .optional(),
  response_format: z.literal('b64_json'),
})

const togetherSchema = z.strictObject({
  model: z.string(),
  prompt: z.string().min(1),
  negative_prompt: z.string().optional(),
  width: z.int().multipleOf(16).optional(),
  height: z.int().multipleOf(16).optional(),
  steps: z.int().min(1).max(50).optional(),
  seed: z.int().optional(),
  n: z.int().optional(),
  response_format: z.enum(['base64', 'url']),
})

/**
 * The Hub and the router of Hugging Face on one address: a model's mapping, three of the providers behind it, and
 * `whoami-v2` (huggingface.js and hub-docs; docs/providers.md).
 */
export const startFakeHuggingFace = async (options: FakeHuggingFaceOptions = {}): Promise<FakeServer> => {
  const time = options.time ?? wallClock
  const tokens = new Map(Object.entries(options.tokens ?? { [fakeToken]: { name: 'parent' } }))
  const models = new Map(
    Object.entries(
      options.models ?? { [schnell]: { nscale: live(schnell), 'fal-ai': live('fal-ai/flux/schnell') } },
    ),
  )

  const tokenOf = (request: FakeRequest, violation: (what: string) => void): string | null => {
    const token = /^Bearer (\S+)$/u.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined) violation('no Authorization: Bearer')
    return token !== undefined && tokens.has(token) ? token : null
  }
  const unauthorised = json(401, { error: 'Invalid username or password.' })

  const painted =
    (
      size: { readonly width: number; readonly height: number },
      seed: number,
      wrap: (picture: Buffer) => Reply,
    ): Reply =>
    (response, fake) => {
      void fake
        .pause(response, options.paintFor ?? 0)
        .then(() => wrap(fakePicture(seed, size.width, size.height))(response, fake))
    }

  const inBase64 = (picture: Buffer): Reply =>
    json(200, { created: 1, data: [{ b64_json: picture.toString('base64') }] })

  const route = (
    name: string,
    path: RegExp,
    schema: z.ZodType,
    provider: string,
    paint: (request: FakeRequest) => Reply,
  ): Route => ({
    name,
    method: 'POST',
    path,
    answer: (request, violation) => {
      const token = tokenOf(request, violation)
      const fault = faultIn(schema, request)
      if (fault !== null) violation(fault)
      if (token === null) return unauthorised
      if (fault !== null) return json(422, { error: fault, error_type: 'validation' })
      const asked =
        provider === 'hf-inference' ? request.param : String(Reflect.get(Object(request.body), 'model'))
      const found = [...models.values()].some((mapping) => mapping[provider]?.providerId === asked)
      if (!found) {
        violation(`the model ${asked} is not mapped to ${provider}`)
        return json(404, { error: `Model ${asked} does not exist` })
      }
      return paint(request)
    },
  })

  const routes: readonly Route[] = [
    {
      name: 'mapping',
      method: 'GET',
      path: /^\/api\/models\/([^/]+\/[^/]+)$/u,
      answer: (request, violation) => {
        const token = tokenOf(request, violation)
        if (request.query.get('expand[]') !== 'inferenceProviderMapping') violation('expand[] is missing')
        if (token === null) return unauthorised
        const mapping = models.get(request.param)
        if (mapping === undefined) return json(404, { error: 'Repository not found' })
        const asList = Object.entries(mapping).map(([provider, entry]) => ({ provider, ...entry }))
        return json(200, {
          _id: '1',
          id: request.param,
          inferenceProviderMapping: options.asList === true ? asList : mapping,
        })
      },
    },
    {
      name: 'whoami',
      method: 'GET',
      path: /^\/api\/whoami-v2$/u,
      answer: (request, violation) => {
        const user = tokens.get(tokenOf(request, violation) ?? '')
        if (user === undefined) return unauthorised
        const scoped = [{ entity: { type: 'user', name: user.name }, permissions: user.permissions }]
        return json(200, {
          type: 'user',
          name: user.name,
          canPay: false,
          auth: {
            type: 'access_token',
            accessToken: {
              displayName: 'Inglenook',
              role: user.permissions === undefined ? 'read' : 'fineGrained',
              ...(user.permissions === undefined ? {} : { fineGrained: { scoped } }),
            },
          },
        })
      },
    },
    route('hf-inference', /^\/hf-inference\/models\/(.+)$/u, inferenceSchema, 'hf-inference', (request) => {
      const body = inferenceSchema.parse(request.body)
      const size = { width: body.parameters?.width ?? 512, height: body.parameters?.height ?? 512 }
      return painted(size, body.parameters?.seed ?? 0, (picture) => bytes(200, 'image/png', picture))
    }),
    route('nscale', /^\/nscale\/v1\/images\/generations$/u, nscaleSchema, 'nscale', (request) => {
      const body = nscaleSchema.parse(request.body)
      const [width = 1024, height = 1024] = (body.size ?? '1024x1024').split('x').map(Number)
      return painted({ width, height }, seedOf(body.prompt), inBase64)
    }),
    route('together', /^\/together\/v1\/images\/generations$/u, togetherSchema, 'together', (request) => {
      const body = togetherSchema.parse(request.body)
      return painted({ width: body.width ?? 1024, height: body.height ?? 768 }, seedOf(body.prompt), inBase64)
    }),
    ...['GET', 'POST'].map((method): Route => ({
      name: 'unknown',
      method,
      path: /(?:)/u,
      answer: (_request, violation) => {
        violation('no such address')
        return json(404, { error: 'Not Found' })
      },
    })),
  ]
  return await startFakeServer(routes, {
    time,
    ...(options.port === undefined ? {} : { port: options.port }),
  })
}
