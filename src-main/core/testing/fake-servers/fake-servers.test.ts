import { afterEach, describe, expect, it } from 'vitest'
import {
  assertFaithful,
  fakeToken,
  startFakeAutomatic1111,
  startFakeHorde,
  startFakeHuggingFace,
  type FakeServer,
} from './index.ts'

const open: FakeServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((fake) => fake.close()))
})
const kept = async <T extends FakeServer>(starting: Promise<T>): Promise<T> => {
  const fake = await starting
  open.push(fake)
  return fake
}

const agent = { 'client-agent': 'Test:1:https://example.org' }
const post = (url: string, body: unknown, headers: Record<string, string>): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('a strict fake', () => {
  it.each([
    ['an unknown field', { prompt: 'a', colour: 'red' }, { ...agent, apikey: '0000000000' }, /colour/u],
    [
      'an unknown parameter',
      { prompt: 'a', params: { stepz: 3 } },
      { ...agent, apikey: '0000000000' },
      /stepz/u,
    ],
    [
      'a seed that is a number',
      { prompt: 'a', params: { seed: 3 } },
      { ...agent, apikey: '0000000000' },
      /seed/u,
    ],
    [
      'a width of 1000',
      { prompt: 'a', params: { width: 1000 } },
      { ...agent, apikey: '0000000000' },
      /width/u,
    ],
    ['no key', { prompt: 'a' }, agent, /apikey/u],
    ['no Client-Agent', { prompt: 'a' }, { apikey: '0000000000' }, /Client-Agent/u],
  ])('of the Horde notes %s', async (_what, body, headers, words) => {
    const horde = await kept(startFakeHorde())
    await post(`${horde.apiUrl}/generate/async`, body, headers)
    expect(horde.violations.join()).toMatch(words)
    expect(() => assertFaithful(horde)).toThrow(words)
  })

  it('of the Horde notes who is faster than its limits, and answers as it does', async () => {
    const horde = await kept(startFakeHorde({ time: { now: () => 0, sleep: () => Promise.resolve() } }))
    const headers = { ...agent, apikey: '0000000000' }
    const statuses = []
    for (let turn = 0; turn < 3; turn++) {
      statuses.push((await post(`${horde.apiUrl}/generate/async`, { prompt: 'a' }, headers)).status)
    }
    expect(statuses).toEqual([202, 202, 429])
    expect(horde.violations.join()).toContain('faster')
  })

  it('of Hugging Face notes a field and a header', async () => {
    const fake = await kept(startFakeHuggingFace())
    const url = `${fake.url}/nscale/v1/images/generations`
    await post(
      url,
      { model: 'm', prompt: 'a', response_format: 'b64_json', steps: 4 },
      { authorization: `Bearer ${fakeToken}` },
    )
    await post(url, { model: 'm', prompt: 'a', response_format: 'b64_json' }, {})
    expect(fake.violations.join()).toMatch(/steps.*Authorization/u)
  })

  it('at home notes a field', async () => {
    const fake = await kept(startFakeAutomatic1111({ paintFor: 0 }))
    expect((await post(`${fake.url}/sdapi/v1/txt2img`, { prompt: 'a', colour: 1 }, {})).status).toBe(422)
    expect(fake.violations.join()).toContain('colour')
  })
})
