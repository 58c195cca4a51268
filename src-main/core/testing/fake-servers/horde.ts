import { randomUUID } from 'node:crypto'
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
import { hordeRequestSchema, type HordeRequestBody } from './horde-schema.ts'
import { fakePicture, flatPicture, seedOf } from './picture.ts'

/** How a fake job ends. `late`: nobody can take it for the first 20 s, then it ends well. */
export type HordeOutcome = 'ok' | 'censored' | 'csam' | 'faulted' | 'impossible' | 'late'

export interface FakeHordeOptions {
  readonly time?: FakeTime
  readonly port?: number
  /** Registered keys with their user names. `0000000000` is always there. */
  readonly keys?: Readonly<Record<string, string>>
  /** Milliseconds in the queue, and then in the painting. */
  readonly queueFor?: number
  readonly paintFor?: number
  /** Live image models; `count` is the number of workers. */
  readonly models?: readonly { readonly name: string; readonly count: number; readonly eta: number }[]
  readonly outcome?: (prompt: string, submitted: number) => HordeOutcome
  /** Prompts whose positive part matches are refused as CorruptPrompt. */
  readonly corrupt?: RegExp
  readonly concurrency?: number
}

export interface FakeHorde extends FakeServer {
  /** The API's base address, as INGLENOOK's settings for it want it. */
  readonly apiUrl: string
  /** Ids of all requests ever taken. */
  readonly submitted: () => readonly string[]
  readonly cancelled: () => readonly string[]
  /** From now on the Horde knows nothing of these requests. */
  readonly forget: () => void
}

interface Job {
  readonly id: string
  readonly at: number
  readonly request: HordeRequestBody
  readonly outcome: HordeOutcome
  cancelledAt: number | null
}

const linkLasts = 1_800_000
const workerComesAfter = 20_000
const anonymous = '0000000000'

/**
 * A Horde of our own: submit, check, status, cancel, models and users as documented, its limits and error bodies
 * included (AI-Horde 5.1.5; docs/providers.md). Pictures lie at `/r2/`, as at the real one's storage.
 */
export const startFakeHorde = async (options: FakeHordeOptions = {}): Promise<FakeHorde> => {
  const time = options.time ?? wallClock
  const keys = new Map(Object.entries({ [anonymous]: 'Anonymous#0', ...options.keys }))
  const queueFor = options.queueFor ?? 2_000
  const paintFor = options.paintFor ?? 4_000
  const models = options.models ?? [
    { name: 'AlbedoBase XL (SDXL)', count: 6, eta: 10 },
    { name: 'SDXL 1.0', count: 3, eta: 20 },
    // Flagged as not safe in the Horde's reference, and the most offered one: a client must not take it.
    { name: 'Deliberate', count: 40, eta: 0 },
  ]
  const jobs = new Map<string, Job>()
  const links = new Map<string, { readonly job: Job; readonly until: number }>()
  const windows = new Map<string, readonly number[]>()
  let server: FakeServer | null = null

  /** A fixed window counts from its beginning; a sliding one is as strict or stricter. */
  const limited = (name: string, count: number, per: number): Reply | null => {
    const now = time.now()
    const recent = (windows.get(name) ?? []).filter((at) => at > now - per)
    windows.set(name, [...recent, now])
    const unit = per === 1_000 ? 'second' : 'minute'
    return recent.length < count
      ? null
      : json(429, { message: `${count} per 1 ${unit}` }, { 'retry-after': String(Math.ceil(per / 1_000)) })
  }

  const checkAgent = (request: FakeRequest, violation: (what: string) => void): void => {
    if (!/^[^:]+:[^:]+:.+$/u.test(request.headers['client-agent'] ?? ''))
      violation('no Client-Agent of the form name:version:contact')
  }

  const progressOf = (job: Job) => {
    const alone = job.outcome === 'late' ? workerComesAfter : 0
    const elapsed = time.now() - job.at - alone
    const impossible = job.outcome === 'impossible' || elapsed < 0
    const waiting = impossible || elapsed < queueFor
    const done = !impossible && elapsed >= queueFor + paintFor
    const faulted = done && job.outcome === 'faulted'
    return {
      finished: done && !faulted ? 1 : 0,
      processing: !waiting && !done ? 1 : 0,
      restarted: 0,
      waiting: waiting ? 1 : 0,
      done: done || job.cancelledAt !== null,
      faulted,
      wait_time: Math.ceil(Math.max(0, queueFor + paintFor - elapsed) / 1_000),
      queue_position: waiting ? 3 : 0,
      kudos: 10.2,
      is_possible: !impossible,
    }
  }

  const statusOf = (job: Job) => {
    const progress = progressOf(job)
    const generations = progress.finished === 0 ? [] : [generationOf(job)]
    return { ...progress, generations, shared: false }
  }

  const generationOf = (job: Job) => {
    const censored = job.outcome === 'censored' || job.outcome === 'csam'
    const token = randomUUID()
    links.set(token, { job, until: time.now() + linkLasts })
    return {
      img: `${server?.url ?? ''}/r2/${token}.webp?X-Amz-Expires=1800&X-Amz-Signature=${token}`,
      seed: job.request.params?.seed ?? '1',
      id: job.id,
      censored,
      worker_id: '6f1b2f0e-0000-4000-8000-000000000001',
      worker_name: 'A kind stranger',
      model: job.request.models?.[0] ?? 'stable_diffusion',
      state: job.outcome === 'csam' ? 'csam' : censored ? 'censored' : 'ok',
      gen_metadata: censored ? [{ type: 'censorship', value: job.outcome === 'csam' ? 'csam' : 'nsfw' }] : [],
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
      path: /^\/api\/v2\/generate\/async$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        const key = request.headers.apikey
        if (key === undefined) violation('no apikey')
        const fault = faultIn(hordeRequestSchema, request)
        if (fault !== null) violation(fault)
        const tooMany = limited('submit second', 2, 1_000) ?? limited('submit minute', 90, 60_000)
        if (tooMany !== null) {
          violation('faster than the limits allow')
          return tooMany
        }
        if (key === undefined || !keys.has(key)) {
          return json(401, { message: 'No user matching sent API Key.', rc: 'InvalidAPIKey' })
        }
        if (fault !== null)
          return json(400, { message: 'Input payload validation failed', errors: { body: fault } })
        const body = hordeRequestSchema.parse(request.body)
        const [positive = ''] = body.prompt.split('###')
        if (options.corrupt?.test(positive) === true) {
          return json(400, {
            message: 'This prompt appears to violate our terms of service.',
            rc: 'CorruptPrompt',
          })
        }
        const open = [...jobs.values()].filter((job) => !progressOf(job).done).length
        if (open >= (options.concurrency ?? 30)) {
          return json(429, {
            message: 'Your account has too many requests in progress.',
            rc: 'TooManyPrompts',
          })
        }
        const id = randomUUID()
        const known = models.some(({ name, count }) => count > 0 && body.models?.includes(name) === true)
        const outcome = known ? (options.outcome?.(body.prompt, jobs.size) ?? 'ok') : 'impossible'
        jobs.set(id, { id, at: time.now(), request: body, outcome, cancelledAt: null })
        return json(202, {
          id,
          kudos: 10.2,
          ...(known && outcome !== 'impossible' && outcome !== 'late'
            ? {}
            : { warnings: [{ code: 'NoAvailableWorker', message: 'No worker can do this now.' }] }),
        })
      },
    },
    {
      name: 'check',
      method: 'GET',
      path: /^\/api\/v2\/generate\/check\/([^/]+)$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        if (request.headers.apikey !== undefined) violation('a key where none is needed')
        const tooMany = limited(`check ${request.param}`, 10, 1_000)
        if (tooMany !== null) {
          violation('faster than the limits allow')
          return tooMany
        }
        const job = jobs.get(request.param)
        return job === undefined ? notFound : json(200, progressOf(job))
      },
    },
    {
      name: 'status',
      method: 'GET',
      path: /^\/api\/v2\/generate\/status\/([^/]+)$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        if (request.headers.apikey !== undefined) violation('a key where none is needed')
        const tooMany = limited(`status ${request.param}`, 10, 60_000)
        if (tooMany !== null) {
          violation('faster than the limits allow')
          return tooMany
        }
        const job = jobs.get(request.param)
        return job === undefined ? notFound : json(200, statusOf(job))
      },
    },
    {
      name: 'cancel',
      method: 'DELETE',
      path: /^\/api\/v2\/generate\/status\/([^/]+)$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        const job = jobs.get(request.param)
        if (job === undefined) return notFound
        job.cancelledAt ??= time.now()
        return json(200, statusOf(job))
      },
    },
    {
      name: 'picture',
      method: 'GET',
      path: /^\/r2\/([^/]+)\.webp$/u,
      answer: (request, violation) => {
        if (request.headers.apikey !== undefined || request.headers.authorization !== undefined) {
          violation('a key is given to the storage')
        }
        const link = links.get(request.param)
        if (link === undefined || time.now() > link.until) {
          const xml =
            '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'
          return bytes(403, 'application/xml', Buffer.from(xml))
        }
        const { params, prompt } = link.job.request
        const width = params?.width ?? 512
        const height = params?.height ?? 512
        const black = link.job.outcome === 'censored' || link.job.outcome === 'csam'
        return bytes(
          200,
          'image/webp',
          black ? flatPicture(0, width, height) : fakePicture(seedOf(prompt), width, height),
        )
      },
    },
    {
      name: 'models',
      method: 'GET',
      path: /^\/api\/v2\/status\/models$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        for (const name of request.query.keys()) {
          if (!['type', 'min_count', 'max_count', 'model_state'].includes(name))
            violation(`unknown parameter ${name}`)
        }
        return json(
          200,
          models.map((model) => ({ ...model, performance: 1_000_000, queued: 0, jobs: 0, type: 'image' })),
        )
      },
    },
    {
      name: 'user',
      method: 'GET',
      path: /^\/api\/v2\/find_user$/u,
      answer: (request, violation) => {
        checkAgent(request, violation)
        const key = request.headers.apikey
        if (key === undefined) return json(401, { message: 'No API key', rc: 'InvalidAPIKey' })
        const username = keys.get(key)
        return username === undefined
          ? json(404, { message: 'No user matching sent API Key.', rc: 'UserNotFound' })
          : json(200, { username, id: 42, kudos: 1234, concurrency: 30, trusted: false, flagged: false })
      },
    },
    {
      name: 'heartbeat',
      method: 'GET',
      path: /^\/api\/v2\/status\/heartbeat$/u,
      answer: () => json(200, { message: 'OK', version: '5.1.5' }),
    },
  ]

  const strict = await startFakeServer([...routes, ...unknownRoutes], {
    time,
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  server = strict
  return {
    ...strict,
    apiUrl: `${strict.url}/api/v2`,
    submitted: () => [...jobs.keys()],
    cancelled: () => [...jobs.values()].filter((job) => job.cancelledAt !== null).map(({ id }) => id),
    forget: () => jobs.clear(),
  }
}

/** An address that the API does not have. */
const unknownRoutes: readonly Route[] = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].map((method) => ({
  name: 'unknown',
  method,
  path: /(?:)/u,
  answer: (_request, violation) => {
    violation('no such address')
    return json(404, { message: 'Not found' })
  },
}))
