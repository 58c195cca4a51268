import { afterEach, describe, expect, it } from 'vitest'
import { createHordeLimits } from '#core/illustrators/ai-horde/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  assertFaithful,
  json,
  startFakeHordeText,
  type FakeHordeText,
  type FakeHordeTextOptions,
} from '../../../testing/fake-servers/index.ts'
import { createProviderWorld } from '../../../testing/provider-world.ts'
import { readAll, textModelIn, textRequest, writingContext } from '../../../testing/text-world.ts'
import { holdsWholeJson } from './whole-json.ts'

const key = 'FakeHordeKey-9f8e7d6c5b4a'
const open: FakeHordeText[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()))
})

const set = async (options: FakeHordeTextOptions = {}, anonymousHorde = false) => {
  const world = createProviderWorld()
  const fake = await startFakeHordeText({ time: world.clock, keys: { [key]: 'parent#1' }, ...options })
  world.watch(fake)
  open.push(fake)
  const model = textModelIn(world, 'ai-horde', {
    horde: fake.apiUrl,
    anonymousHorde,
    limits: createHordeLimits(),
  })
  const ask = (change: Parameters<typeof textRequest>[0] = {}, own: string | null = key) =>
    world.clock.run(readAll(model.stream(textRequest(change), writingContext(world, { key: own }))))
  const fail = async (change: Parameters<typeof textRequest>[0] = {}, own: string | null = key) => {
    const cause = await ask(change, own).catch((reason: unknown) => reason)
    expect(cause).toBeInstanceOf(ProviderFailure)
    return cause as ProviderFailure
  }
  const bodies = () =>
    fake.log.flatMap(({ route, body }) =>
      route === 'submit'
        ? [
            body as {
              prompt: string
              models: string[]
              params: { max_length: number; max_context_length: number }
            },
          ]
        : [],
    )
  return { world, fake, model, ask, fail, bodies }
}

/** JSON of some thousand characters: several rounds. */
const longAnswer = JSON.stringify({
  title: 'Long',
  pages: Array.from({ length: 8 }, (_, index) => `Page ${index} ${'and the fox walked on '.repeat(30)}`),
})

describe('a long answer', () => {
  it('is made in rounds of 512 tokens, each going on where the last broke off', async () => {
    const { ask, bodies, fake } = await set({ answer: () => longAnswer })
    const { text, end, steps } = await ask()
    expect(text).toBe(longAnswer)
    expect(end).toBe('stop')
    const all = bodies()
    expect(all.length).toBe(Math.ceil(longAnswer.length / 2_048))
    expect(steps.filter(({ kind }) => kind === 'text')).toHaveLength(all.length)
    for (const { params } of all) expect(params.max_length).toBeLessThanOrEqual(512)
    expect(all[1]?.prompt.endsWith(longAnswer.slice(0, 2_048))).toBe(true)
    expect(new Set(all.map(({ models }) => models.join())).size).toBe(1)
    assertFaithful(fake)
  })

  it('comes whole where the Horde, under load, gives less for each request', async () => {
    const { ask, bodies } = await set({ answer: () => longAnswer.slice(0, 3_000) + '"]}', clamp: 256 })
    expect((await ask({ maxTokens: 4_000 })).end).toBe('stop')
    expect(bodies()).toHaveLength(3)
  })

  it('is cut off where the tokens are used up, and says so', async () => {
    const { ask, bodies } = await set({ answer: () => longAnswer })
    const { text, end } = await ask({ maxTokens: 700 })
    expect(end).toBe('length')
    expect(text).toBe(longAnswer.slice(0, 700 * 4))
    expect(bodies().map(({ params }) => params.max_length)).toEqual([512, 188])
  })

  it('asks for room for prompt and answer', async () => {
    const { ask, bodies } = await set()
    await ask({ messages: [{ role: 'user', content: 'word '.repeat(2_000) }] })
    const [body] = bodies()
    expect(body?.params.max_context_length).toBeGreaterThanOrEqual(10_000 / 3)
  })
})

it('takes a safe model alone, in its own template', async () => {
  const { ask, bodies } = await set()
  expect((await ask()).model).toBe('koboldcpp/Llama-3.1-8B-Instruct')
  expect(bodies()[0]?.models).toEqual(['koboldcpp/Llama-3.1-8B-Instruct'])
  expect(bodies()[0]?.prompt).toContain(
    '<|start_header_id|>user<|end_header_id|>\n\nA fox with a lamp.<|eot_id|>',
  )
})

it('asks nobody where no safe model is live', async () => {
  const { fail, fake } = await set({ models: [{ name: 'koboldcpp/L3-8B-Stheno-v3.2', count: 60, eta: 0 }] })
  expect((await fail()).kind).toBe('no-model')
  expect(fake.submitted()).toEqual([])
})

describe('without a key', () => {
  it('uses the shared account only if that was chosen', async () => {
    const chosen = await set({}, true)
    expect(await chosen.model.readiness(null)).toBe('ready')
    await chosen.ask({}, null)
    expect(chosen.fake.log.find(({ route }) => route === 'submit')?.headers.apikey).toBe('0000000000')
    const other = await set()
    expect((await other.fail({}, null)).kind).toBe('no-key')
    expect(other.fake.log).toEqual([])
  })
})

describe('what does not come', () => {
  it('is given up and withdrawn after a minute of being impossible', async () => {
    const { fail, fake, world } = await set({ outcome: () => 'impossible' })
    const before = world.clock.now()
    expect((await fail()).kind).toBe('impossible')
    const took = world.clock.now() - before
    expect(took).toBeGreaterThanOrEqual(60_000)
    expect(took).toBeLessThan(90_000)
    expect(fake.cancelled()).toHaveLength(1)
    assertFaithful(fake)
  })
  it('was held back', async () => {
    expect((await (await set({ outcome: () => 'censored' })).fail()).kind).toBe('censored')
  })
  it('failed at the Horde', async () => {
    expect((await (await set({ outcome: () => 'faulted' })).fail()).kind).toBe('server-error')
  })
  it('is asked after again through a passing fault', async () => {
    const { ask, fake } = await set()
    for (const status of [500, 502, 429]) fake.next('status', json(status, { message: 'later' }))
    expect((await ask()).end).toBe('stop')
    expect(fake.submitted()).toHaveLength(1)
  })
  it('is known no longer', async () => {
    const { fail, fake } = await set()
    fake.always('status', json(404, { message: 'Request not found.', rc: 'RequestNotFound' }))
    expect((await fail()).kind).toBe('expired')
  })
})

it('keeps within the limits with many stories at once, over texts and pictures together', async () => {
  const { world, model, fake } = await set({ queueFor: 20_000, writeFor: 20_000 })
  const works = Array.from({ length: 12 }, () =>
    readAll(model.stream(textRequest(), writingContext(world, { key }))),
  )
  const answers = await world.clock.run(Promise.all(works))
  expect(answers.every(({ end }) => end === 'stop')).toBe(true)
  assertFaithful(fake)
})

it.each([
  ['{"a":1}', true],
  ['```json\n{"a":[1,{"b":"}"}]}', true],
  ['{"a":"\\"}"}', true],
  ['[1,2]', true],
  ['{"a":[1,2]', false],
  ['{"a":"}', false],
  ['{"a":"\\', false],
  ['no braces', false],
  ['', false],
])('%s holds a whole value: %s', (text, isWhole) => {
  expect(holdsWholeJson(text)).toBe(isWhole)
})
