import { z } from 'zod'
import {
  faultIn,
  json,
  startFakeServer,
  wallClock,
  type FakeServer,
  type FakeTime,
  type Reply,
  type Route,
} from './fake-server.ts'

export interface FakeHomeOptions {
  readonly time?: FakeTime
  readonly port?: number
  readonly host?: string
  /** Milliseconds in the queue, and then in the painting. */
  readonly queueFor?: number
  readonly paintFor?: number
  readonly model?: string
}

export const startHomeServer = async (
  routes: readonly Route[],
  options: FakeHomeOptions,
): Promise<FakeServer> =>
  await startFakeServer(routes, {
    time: options.time ?? wallClock,
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.host === undefined ? {} : { host: options.host }),
  })

export const get = (
  name: string,
  path: RegExp,
  answer: (param: string, query: URLSearchParams) => Reply,
): Route => ({
  name,
  method: 'GET',
  path,
  answer: (request) => answer(request.param, request.query),
})

export const post = (
  name: string,
  path: RegExp,
  schema: z.ZodType | null,
  answer: (body: unknown, param: string) => Reply,
): Route => ({
  name,
  method: 'POST',
  path,
  answer: (request, violation) => {
    const fault = schema === null ? null : faultIn(schema, request)
    if (fault === null) return answer(request.body, request.param)
    violation(fault)
    return json(422, { detail: [{ loc: ['body'], msg: fault, type: 'value_error' }] })
  },
})

/** Pixels of a side, as model servers take them. */
export const side = z.int().min(64).max(2048).multipleOf(8)

export interface TimedJob {
  readonly at: number
  readonly seed: number
  readonly width: number
  readonly height: number
  cancelled: boolean
}
