import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
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
import { fakeAnswer } from './text-stream.ts'

const number = (low: number, high: number) => z.number().min(low).max(high)

/** AI Horde API 2.5, POST generate/text/async: names, types and ranges as its documents have them; nothing else passes. */
const requestSchema = z.strictObject({
  prompt: z.string().min(1),
  params: z
    .strictObject({
      n: z.int().min(1).max(20).optional(),
      max_context_length: z.int().min(80).max(1_048_576).optional(),
      max_length: z.int().min(16).max(4096).optional(),
      temperature: number(0, 5).optional(),
      top_p: number(0.001, 1).optional(),
      top_k: z.int().min(0).max(200).optional(),
      top_a: number(0, 1).optional(),
      typical: number(0, 1).optional(),
      tfs: number(0, 1).optional(),
      min_p: number(0, 1).optional(),
      rep_pen: number(1, 3).optional(),
      rep_pen_range: z.int().min(0).max(4096).optional(),
      rep_pen_slope: number(0, 10).optional(),
      stop_sequence: z
        .array(z.string())
        .max(128)
        .refine((stops) => stops.join('').length <= 2_000)
        .optional(),
      singleline: z.boolean().optional(),
    })
    .refine((params) => (params.max_length ?? 80) <= (params.max_context_length ?? 2048), 'TokenOverflow')
    .optional(),
  models: z.array(z.string()).optional(),
  trusted_workers: z.boolean().optional(),
  validated_backends: z.boolean().optional(),
  slow_workers: z.boolean().optional(),
  extra_slow_workers: z.boolean().optional(),
  workers: z.array(z.uuid()).optional(),
  worker_blacklist: z.boolean().optional(),
  dry_run: z.boolean().optional(),
  allow_downgrade: z.boolean().optional(),
  disable_batching: z.boolean().optional(),
})
type TextBody = z.infer<typeof requestSchema>

export interface FakeHordeTextOptions {
  readonly time?: FakeTime
  readonly port?: number
  readonly keys?: Readonly<Record<string, string>>
  readonly queueFor?: number
  readonly writeFor?: number
  readonly models?: readonly { readonly name: string; readonly count: number; readonly eta: number }[]
  readonly outcome?: (prompt: string, submitted: number) => 'ok' | 'censored' | 'faulted' | 'impossible'
  /** The whole text, of which each request brings as much as fits into its `max_length`. */
  readonly answer?: (prompt: string) => string
  /** Tokens a request brings at most, under load. */
  readonly clamp?: number
}

export interface FakeHordeText extends FakeServer {
  readonly apiUrl: string
  readonly submitted: () => readonly string[]
  readonly cancelled: () => readonly string[]
}

interface Job {
  readonly at: number
  readonly body: TextBody
  readonly outcome: 'ok' | 'censored' | 'faulted' | 'impossible'
  cancelledAt: number | null
}

const charactersPerToken = 4

/** The Horde's text side: submit, status, withdrawal and models, with its limits and error bodies (docs/providers.md). */
export const startFakeHordeText = async (options: FakeHordeTextOptions = {}): Promise<FakeHordeText> => {
  const time = options.time ?? wallClock
  const keys = new Map(Object.entries({ '0000000000': 'Anonymous#0', ...options.keys }))
  const queueFor = options.queueFor ?? 2_000
  const writeFor = options.writeFor ?? 4_000
  const models = options.models ?? [
    // The most offered one is never safe.
    { name: 'koboldcpp/L3-8B-Stheno-v3.2', count: 60, eta: 0 },
    { name: 'koboldcpp/Llama-3.1-8B-Instruct', count: 4, eta: 10 },
  ]
  const jobs = new Map<string, Job>()
  const windows = new Map<string, readonly number[]>()

  const limited = (
    name: string,
    count: number,
    per: number,
    violation: (what: string) => void,
  ): Reply | null => {
    const now = time.now()
    const recent = (windows.get(name) ?? []).filter((at) => at > now - per)
    windows.set(name, [...recent, now])
    if (recent.length < count) return null
    violation('faster than the limits allow')
    return json(429, { message: `${count} per ${per} ms` }, { 'retry-after': String(Math.ceil(per / 1_000)) })
  }
  const checkAgent = (request: FakeRequest, violation: (what: string) => void): void => {
    if (!/^[^:]+:[^:]+:.+$/u.test(request.headers['client-agent'] ?? ''))
      violation('no Client-Agent of the form name:version:contact')
  }

  /** What is left of the answer after what the prompt ends with, as much as one request may bring. */
  const textFor = (body: TextBody): string => {
    const answer = options.answer?.(body.prompt) ?? fakeAnswer
    let begun = answer.length
    while (begun > 0 && !body.prompt.endsWith(answer.slice(0, begun))) begun--
    const tokens = Math.min(body.params?.max_length ?? 80, options.clamp ?? 512)
    const piece = answer.slice(begun, begun + tokens * charactersPerToken)
    const isLast = begun + piece.length === answer.length
    return isLast ? `${piece}${body.params?.stop_sequence?.[0] ?? ''}` : piece
  }

  const statusOf = (job: Job) => {
    const elapsed = time.now() - job.at
    const impossible = job.outcome === 'impossible'
    const done = !impossible && elapsed >= queueFor + writeFor
    const faulted = done && job.outcome === 'faulted'
    const finished = done && !faulted
    return {
      finished: finished ? 1 : 0,
      processing: !impossible && !done && elapsed >= queueFor ? 1 : 0,
      restarted: 0,
      waiting: impossible || elapsed < queueFor ? 1 : 0,
      done: done || job.cancelledAt !== null,
      faulted,
      wait_time: Math.ceil(Math.max(0, queueFor + writeFor - elapsed) / 1_000),
      queue_position: 0,
      kudos: 4.2,
      is_possible: !impossible,
      generations: finished
        ? [
            {
              worker_id: '6f1b2f0e-0000-4000-8000-000000000001',
              worker_name: 'A kind stranger',
              model: job.body.models?.[0] ?? '',
              state: job.outcome === 'censored' ? 'censored' : 'ok',
              text: job.outcome === 'censored' ? '' : textFor(job.body),
              seed: 0,
              gen_metadata: job.outcome === 'censored' ? [{ type: 'censorship', value: 'csam' }] : [],
            },
          ]
        : [],
    }
  }
  const notFound = json(404, {
    message: 'Request not found. It has either expired or never existed.',
    rc: 'RequestNotFound',
  })
  const routes: readonly Route[] = [
    {
      name: 'submit',
      method: 'POST',
      path: /^\/api\/v2\/generate\/text\/async$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        const key = request.headers.apikey
        if (key === undefined) violation('no apikey')
        const fault = faultIn(requestSchema, request)
        if (fault !== null) violation(fault)
        const tooMany = limited('submit', 2, 1_000, violation) ?? limited('submits', 90, 60_000, violation)
        if (tooMany !== null) return tooMany
        if (key === undefined || !keys.has(key))
          return json(401, { message: 'No user matching sent API Key.', rc: 'InvalidAPIKey' })
        if (fault !== null)
          return json(400, { message: 'Input payload validation failed', errors: { body: fault } })
        const body = requestSchema.parse(request.body)
        if ((body.params?.max_length ?? 80) > 512)
          return json(403, { message: 'Too long without kudos.', rc: 'KudosUpfront' })
        const id = randomUUID()
        const known = models.some(({ name, count }) => count > 0 && body.models?.includes(name) === true)
        const outcome = known ? (options.outcome?.(body.prompt, jobs.size) ?? 'ok') : 'impossible'
        jobs.set(id, { at: time.now(), body, outcome, cancelledAt: null })
        return json(202, { id, kudos: 4.2 })
      },
    },
    {
      name: 'status',
      method: 'GET',
      path: /^\/api\/v2\/generate\/text\/status\/([^/]+)$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        if (request.headers.apikey !== undefined) violation('a key where none is needed')
        const tooMany = limited(`status ${request.param}`, 60, 60_000, violation)
        if (tooMany !== null) return tooMany
        const job = jobs.get(request.param)
        return job === undefined ? notFound : json(200, statusOf(job))
      },
    },
    {
      name: 'cancel',
      method: 'DELETE',
      path: /^\/api\/v2\/generate\/text\/status\/([^/]+)$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        const job = jobs.get(request.param)
        if (job === undefined) return notFound
        job.cancelledAt ??= time.now()
        return json(200, statusOf(job))
      },
    },
    {
      name: 'models',
      method: 'GET',
      path: /^\/api\/v2\/status\/models$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        if (request.query.get('type') !== 'text') violation('not asked for text models')
        return json(
          200,
          models.map((model) => ({ ...model, performance: 100, queued: 0, jobs: 0, type: 'text' })),
        )
      },
    },
    ...['GET', 'POST', 'DELETE'].map((method): Route => ({
      name: 'unknown',
      method,
      path: /(?:)/u,
      answer: (_request, violation) => {
        violation('no such address')
        return json(404, { message: 'Not found' })
      },
    })),
  ]
  const server = await startFakeServer(routes, {
    time,
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  return {
    ...server,
    apiUrl: `${server.url}/api/v2`,
    submitted: () => [...jobs.keys()],
    cancelled: () => [...jobs].filter(([, job]) => job.cancelledAt !== null).map(([id]) => id),
  }
}
