import { describe, expect, it } from 'vitest'
import { AppError, usualAtOnce } from '#contract/index.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { createAgentHarness, type AgentHarness } from '../testing/agent-harness.ts'
import { createScriptedStudio, fails, pictureOf, type PaintScript } from '../testing/scripted.ts'

/** Lets the agent work until every picture of the story has come to an end. */
const finish = async (house: AgentHarness, storyId: string): Promise<void> => {
  let settled = false
  void house.agent.settled(storyId).then(() => (settled = true))
  await house.clock.until(() => settled)
}

const outcomes = (house: AgentHarness, storyId: string, page: number): readonly string[] =>
  house
    .trail(storyId, page)
    .map(({ provider, outcome, code }) => `${provider} ${outcome}${code === null ? '' : ` ${code}`}`)

/** Takes `milliseconds`, telling the Horde's usual progress. */
const slowly =
  (milliseconds: number): PaintScript =>
  async (plan, context, call) => {
    if (context.remoteId === null) await context.submitted(`remote-${call}`, 'test-model')
    context.report({ state: 'waiting', queuePosition: 3, secondsLeft: 20 })
    await context.clock.sleep(milliseconds / 2, context.signal)
    context.report({ state: 'painting', progress: 0.5, secondsLeft: 10 })
    await context.clock.sleep(milliseconds / 2, context.signal)
    return pictureOf(plan)
  }

describe('a story', () => {
  it('gets all its pictures, several at once, from the first provider of the order', async () => {
    const house = createAgentHarness()
    house.horde.script = slowly(10_000)
    const story = house.addStory(8)
    house.agent.start()
    const before = house.clock.now()
    await finish(house, story)
    expect(house.clock.now() - before).toBe(20_000)
    expect(house.horde.atOnce().most).toBe(4)
    expect(house.stores.stories.row(story)?.jobs.completed).toBe(8)
    expect(house.huggingFace.requests).toHaveLength(0)
    for (let page = 1; page <= 8; page += 1)
      expect(outcomes(house, story, page)).toEqual(['ai-horde completed'])
  })

  it('tells its progress: state, place in the queue, seconds left, model', async () => {
    const house = createAgentHarness()
    house.horde.script = slowly(10_000)
    const story = house.addStory(1)
    house.agent.start()
    await house.clock.advance(1_000)
    expect(house.job(story, 1)).toMatchObject({
      state: 'waiting',
      provider: 'ai-horde',
      model: 'test-model',
      remoteId: 'remote-1',
      queuePosition: 3,
      secondsLeft: 20,
    })
    await house.clock.advance(5_000)
    expect(house.job(story, 1)).toMatchObject({ state: 'painting', progress: 0.5, queuePosition: null })
    await house.clock.advance(5_000)
    expect(house.job(story, 1)).toMatchObject({ state: 'completed', progress: null, remoteId: 'remote-1' })
    expect(house.changes.length).toBeGreaterThan(4)
  })

  it('tells at once what stands in the way of a picture, and no longer than it does', async () => {
    const house = createAgentHarness()
    house.horde.script = async (plan, context) => {
      const waiting = { state: 'waiting', queuePosition: null, secondsLeft: null } as const
      context.report(waiting)
      context.report({ ...waiting, hindrance: 'No artist can take it.' })
      await context.clock.sleep(5_000, context.signal)
      context.report(waiting)
      await context.clock.sleep(5_000, context.signal)
      context.report({ ...waiting, hindrance: 'No artist can take it.' })
      await context.clock.sleep(5_000, context.signal)
      return pictureOf(plan)
    }
    const story = house.addStory(1)
    house.agent.start()
    await house.clock.advance(1_000)
    expect(house.job(story, 1)).toMatchObject({ state: 'waiting', hindrance: 'No artist can take it.' })
    await house.clock.advance(5_000)
    expect(house.job(story, 1)).toMatchObject({ state: 'waiting', hindrance: null })
    await finish(house, story)
    expect(house.job(story, 1)).toMatchObject({ state: 'completed', hindrance: null })
  })

  it('is not told of progress more than twice a second', async () => {
    const house = createAgentHarness()
    house.horde.script = async (plan, context) => {
      for (let step = 0; step < 1000; step += 1) {
        context.report({ state: 'painting', progress: step / 1000, secondsLeft: null })
        await context.clock.sleep(10, context.signal)
      }
      return pictureOf(plan)
    }
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(house.changes.length).toBeLessThan(10 * 2 + 6)
  })

  it('comes with the cover first, then fair between stories, then the page being read', async () => {
    const house = createAgentHarness({
      settings: { concurrency: { ...usualAtOnce, 'ai-horde': 1, 'hugging-face': 1 } },
    })
    house.horde.script = slowly(10_000)
    const [a, b] = [house.addStory(4), house.addStory(4)]
    house.agent.start()
    await house.clock.advance(25_000)
    house.agent.focus(b, 4)
    await finish(house, a)
    await finish(house, b)
    const order = house.horde.requests.map(({ plan }) => `${plan.storyId === a ? 'a' : 'b'}${plan.page}`)
    expect(order).toEqual(['a1', 'b1', 'a2', 'b4', 'a3', 'b2', 'a4', 'b3'])
  })

  it('stays with the model that painted its first pages', async () => {
    const house = createAgentHarness({
      settings: { concurrency: { ...usualAtOnce, 'ai-horde': 1, 'hugging-face': 1 } },
    })
    house.horde.script = (plan) => Promise.resolve(pictureOf(plan, { model: plan.model ?? 'Dreamshaper' }))
    const story = house.addStory(3)
    house.agent.start()
    await finish(house, story)
    expect(house.horde.requests.map(({ plan }) => plan.model)).toEqual([null, 'Dreamshaper', 'Dreamshaper'])
  })

  it('has the exact sentence where nothing can paint', async () => {
    const house = createAgentHarness()
    house.horde.ready = 'no-key'
    house.huggingFace.ready = 'no-key'
    expect(await house.agent.canPaint()).toBe(false)
    const story = house.addStory(2)
    house.agent.start()
    await finish(house, story)
    expect(house.job(story, 2).failure).toEqual({
      code: 'no-provider',
      message:
        'No image generation providers configured. Please add your Stable Horde API Key or Hugging Face API Token in Settings.',
    })
  })
})

describe('a failing provider', () => {
  it('is tried again, then left for the next one; the trail tells', async () => {
    const house = createAgentHarness()
    house.horde.script = fails('server-error', 'broken', { said: 'Internal Server Error', status: 500 })
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(outcomes(house, story, 1)).toEqual([
      'ai-horde failed server-error',
      'ai-horde failed server-error',
      'ai-horde failed server-error',
      'hugging-face completed',
    ])
    expect(house.trail(story, 1)[0]?.message).toContain('“Internal Server Error”')
  })

  it('costs one attempt and not eight when its key is wrong', async () => {
    const house = createAgentHarness({
      settings: { concurrency: { ...usualAtOnce, 'ai-horde': 1 } },
    })
    house.horde.script = fails('unauthorised', 'bad key', { status: 401 })
    const story = house.addStory(8)
    house.agent.start()
    await finish(house, story)
    expect(house.horde.requests).toHaveLength(1)
    expect(house.stores.stories.row(story)?.jobs.completed).toBe(8)
    expect(outcomes(house, story, 5)).toEqual(['ai-horde failed paused', 'hugging-face completed'])
  })

  it('ends all pages at once when it is the only one and its key is wrong', async () => {
    const house = createAgentHarness({ settings: { illustrators: [{ id: 'ai-horde', enabled: true }] } })
    house.horde.script = fails('unauthorised', 'bad key', { status: 401 })
    const story = house.addStory(8)
    house.agent.start()
    const before = house.clock.now()
    await finish(house, story)
    expect(house.clock.now() - before).toBe(0)
    expect(house.job(story, 8).failure).toMatchObject({ code: 'unauthorised' })
    expect(house.job(story, 8).failure?.message).toContain('Check the key in Settings')
  })

  it('is asked again once its breaker lets one request through', async () => {
    const house = createAgentHarness({ settings: { illustrators: [{ id: 'ai-horde', enabled: true }] } })
    house.horde.script = (plan, _context, call) =>
      call <= 5
        ? Promise.reject(new ProviderFailure('server-error', 'broken', { status: 502 }))
        : Promise.resolve(pictureOf(plan))
    const story = house.addStory(4)
    house.agent.start()
    await finish(house, story)
    expect(house.stores.stories.row(story)?.jobs.completed).toBe(4)
  })

  it('is waited for as it asks, and not longer than is reasonable', async () => {
    const house = createAgentHarness()
    house.horde.script = (plan, _context, call) =>
      call === 1
        ? Promise.reject(
            new ProviderFailure('rate-limited', 'slow down', { status: 429, retryAfter: 20_000 }),
          )
        : Promise.resolve(pictureOf(plan))
    const story = house.addStory(1)
    house.agent.start()
    const before = house.clock.now()
    await finish(house, story)
    expect(house.clock.now() - before).toBe(20_000)
    expect(outcomes(house, story, 1)).toEqual(['ai-horde failed rate-limited', 'ai-horde completed'])

    house.horde.script = fails('rate-limited', 'slow down', { status: 429, retryAfter: 1e12 })
    const second = house.addStory(1)
    house.agent.wake()
    await finish(house, second)
    expect(outcomes(house, second, 1)).toContain('hugging-face completed')
    expect(house.clock.now() - before).toBe(20_000)
  })

  it('ends the page when nobody is left, with what happened, what is kept, what to do', async () => {
    const house = createAgentHarness()
    house.horde.script = fails('no-model', 'none')
    house.huggingFace.script = fails('out-of-credit', 'none', {
      said: 'You have exceeded your monthly included credits',
    })
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(house.job(story, 1).failure?.message).toBe(
      'The credit at Hugging Face is used up. It said: “You have exceeded your monthly included credits” ' +
        'The story and all finished pictures are kept. Top it up there or choose another provider in Settings, then press Retry.',
    )
  })

  it('is no reason to paint with what was switched off', async () => {
    const house = createAgentHarness()
    house.horde.script = fails('no-model', 'none')
    house.huggingFace.script = fails('no-model', 'none')
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(house.builtIn.requests).toHaveLength(0)
    house.agent.useBuiltIn(story, 1)
    await finish(house, story)
    expect(house.job(story, 1)).toMatchObject({ state: 'completed', provider: 'built-in' })
  })

  it('that throws something of its own does no harm', async () => {
    const house = createAgentHarness()
    house.horde.script = () => Promise.reject(new TypeError('x is not a function'))
    const story = house.addStory(2)
    house.agent.start()
    await finish(house, story)
    expect(house.job(story, 1)).toMatchObject({ state: 'completed', provider: 'hugging-face' })
    expect(outcomes(house, story, 1)[0]).toBe('ai-horde failed bad-response')
  })
})

describe('a picture', () => {
  it('that is blacked out is asked for once more in gentle words, then from the next provider', async () => {
    const house = createAgentHarness()
    house.horde.script = fails('censored', 'black')
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(house.horde.requests.map(({ plan }) => plan.gentle)).toEqual([false, true])
    expect(house.huggingFace.requests.map(({ plan }) => plan.gentle)).toEqual([true])
    expect(outcomes(house, story, 1)).toEqual([
      'ai-horde censored censored',
      'ai-horde censored censored',
      'hugging-face completed',
    ])
  })

  it('that does not pass the check is painted once more as a variation, then by the next provider', async () => {
    const house = createAgentHarness({
      studio: createScriptedStudio((bytes) =>
        new TextDecoder().decode(bytes).endsWith('/2')
          ? undefined
          : { ok: false, fault: 'blank', message: 'All black' },
      ),
    })
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(outcomes(house, story, 1)).toEqual([
      'ai-horde rejected blank',
      'ai-horde rejected blank',
      'hugging-face completed',
    ])
    expect(house.huggingFace.requests[0]?.plan.variation).toBe(2)
  })

  it('is not put beside one that looks the same, though both come in the same moment', async () => {
    const taken = new Map<string, string>()
    const house = createAgentHarness({
      studio: createScriptedStudio((bytes, others) => {
        const text = new TextDecoder().decode(bytes)
        const hash = text.endsWith('/0') ? 'aaaaaaaaaaaaaaaa' : `${taken.size}`.padStart(16, '0')
        if (others.includes(hash)) return { ok: false, fault: 'duplicate', message: 'Like another page' }
        taken.set(text, hash)
        return { ok: true, width: 1024, height: 768, format: 'webp', hash, thumbnail: new Uint8Array([1]) }
      }),
    })
    const story = house.addStory(4)
    house.agent.start()
    await finish(house, story)
    const hashes = [1, 2, 3, 4].map((page) => house.stores.jobs.versions(story, page)[0]?.picture.hash)
    expect(new Set(hashes).size).toBe(4)
  })

  it('in hand is looked at again when the checking process crashes, not asked for again', async () => {
    let crashes = 0
    const house = createAgentHarness({
      studio: createScriptedStudio(() => {
        crashes += 1
        if (crashes === 1) throw new ProviderFailure('crashed', 'Skia died')
        return undefined
      }),
    })
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(house.horde.requests).toHaveLength(1)
    expect(house.job(story, 1).state).toBe('completed')
  })

  it('that the same request had brought before is kept, and nothing is sent; the trail says so', async () => {
    const house = createAgentHarness()
    let sent = 0
    const thrifty: PaintScript = async (plan, context) => {
      const kept = await context.recall({ model: 'test-model', body: { prompt: 'a fox', seed: 7 } })
      if (kept !== null) return kept
      sent += 1
      return pictureOf(plan)
    }
    house.horde.script = thrifty
    const seed = { seed: 7 }
    const [first, second, third] = [
      house.addStory(1, seed),
      house.addStory(1, seed),
      house.addStory(1, { seed: 8 }),
    ]
    house.agent.start()
    await finish(house, first)
    await finish(house, second)
    await finish(house, third)
    const again = house.addStory(1, seed)
    const before = sent
    house.agent.wake()
    await finish(house, again)
    expect(sent).toBe(before)
    expect(outcomes(house, again, 1)).toEqual(['ai-horde completed kept'])
    expect(house.trail(again, 1)[0]?.message).toContain('nothing was sent')
    expect(house.stores.jobs.versions(again, 1)).toMatchObject([{ model: 'test-model', chosen: true }])
    expect(house.stores.jobs.durations('ai-horde')).toHaveLength(sent)
    // Painted again on purpose, it is another one.
    house.agent.paintAgain(again, 1)
    await finish(house, again)
    expect(sent).toBe(before + 1)
    // Where its file is gone, it is painted anew.
    for (const { picture } of house.stores.jobs.versions(first, 1))
      await house.stores.pictures.remove(picture.sha256)
    for (const { picture } of house.stores.jobs.versions(second, 1))
      await house.stores.pictures.remove(picture.sha256)
    const last = house.addStory(1, seed)
    house.agent.wake()
    await finish(house, last)
    expect(outcomes(house, last, 1)).toEqual(['ai-horde completed'])
  })

  it('is stored without what a server wrote into its file beside the pixels', async () => {
    const checked: Uint8Array[] = []
    const studio = createScriptedStudio((bytes) => void checked.push(bytes))
    const house = createAgentHarness({ studio })
    const chunk = (type: string, data: string): Buffer => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(data.length)
      return Buffer.concat([length, Buffer.from(`${type}${data}`), Buffer.alloc(4)])
    }
    const png = (...more: Buffer[]): Buffer =>
      Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        ...more,
        chunk('IEND', ''),
      ])
    const dirty = new Uint8Array(png(chunk('tEXt', 'parameters\0a fox in the rain'), chunk('IDAT', 'pixels')))
    house.horde.script = (plan) => Promise.resolve(pictureOf(plan, { bytes: dirty }))
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    const clean = png(chunk('IDAT', 'pixels'))
    const [version] = house.stores.jobs.versions(story, 1)
    const stored = await house.stores.pictures.read(version?.picture.sha256 ?? '', 'full')
    expect(Buffer.from(stored ?? [])).toEqual(clean)
    expect(version?.picture.size).toBe(clean.length)
    expect(checked.map((bytes) => Buffer.from(bytes))).toEqual([clean])
  })

  it('that did not pass the check is never kept', async () => {
    let looks = 0
    const studio = createScriptedStudio(() =>
      ++looks === 1 ? { ok: false, fault: 'blank', message: 'It is black.' } : undefined,
    )
    const house = createAgentHarness({ studio })
    house.horde.script = async (plan, context) => {
      const body = { variation: plan.variation }
      return (await context.recall({ model: 'm', body })) ?? pictureOf(plan)
    }
    const first = house.addStory(1, { seed: 7 })
    house.agent.start()
    await finish(house, first)
    expect(outcomes(house, first, 1)).toEqual(['ai-horde rejected blank', 'ai-horde completed'])
    const second = house.addStory(1, { seed: 7 })
    house.agent.wake()
    await finish(house, second)
    expect(outcomes(house, second, 1)).toEqual(['ai-horde completed'])
  })

  it('is painted after the story’s look by those who can; the trail says so', async () => {
    const house = createAgentHarness()
    const after: PaintScript = (plan) =>
      Promise.resolve(pictureOf(plan, plan.reference === null ? {} : { after: plan.reference.page }))
    house.horde.script = after
    const story = house.addStory(3)
    house.agent.start()
    await finish(house, story)
    expect(house.horde.requests.every(({ plan }) => plan.reference === null)).toBe(true)
    const look = house.stores.jobs.versions(story, 2)[0]?.picture.sha256 ?? ''
    house.stores.stories.update(story, { look: { page: 2, sha256: look } }, house.clock.now())
    house.agent.paintAgain(story, 3)
    await finish(house, story)
    const reference = house.horde.requests.at(-1)?.plan.reference
    expect(reference?.page).toBe(2)
    expect(reference?.bytes).toEqual(await house.stores.pictures.read(look, 'full'))
    expect(house.trail(story, 3).at(-1)?.message).toBe(
      'Painted after the picture of page 2, which was sent along.',
    )
    // Whoever can't is asked for words alone, and so is everyone once words had to be gentle.
    house.horde.script = fails('censored', 'black')
    house.agent.paintAgain(story, 3)
    await finish(house, story)
    expect(
      house.horde.requests.slice(-2).map(({ plan }) => [plan.gentle, plan.reference?.page ?? null]),
    ).toEqual([
      [false, 2],
      [true, null],
    ])
    expect(house.huggingFace.requests.at(-1)?.plan.reference).toBeNull()
  })

  it('is painted from words alone where the look’s picture is gone', async () => {
    const house = createAgentHarness()
    const story = house.addStory(1)
    house.stores.stories.update(story, { look: { page: 2, sha256: 'f'.repeat(64) } }, house.clock.now())
    house.agent.start()
    await finish(house, story)
    expect(house.horde.requests[0]?.plan.reference).toBeNull()
    expect(outcomes(house, story, 1)).toEqual(['ai-horde completed'])
  })

  it('painted again keeps the earlier one, shown until then', async () => {
    const house = createAgentHarness()
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    house.horde.script = slowly(10_000)
    house.agent.paintAgain(story, 1)
    await house.clock.advance(5_000)
    expect(house.stores.jobs.versions(story, 1).filter(({ chosen }) => chosen)).toHaveLength(1)
    expect(house.job(story, 1).state).toBe('painting')
    await finish(house, story)
    const versions = house.stores.jobs.versions(story, 1)
    expect(versions.map(({ chosen }) => chosen)).toEqual([false, true])
    expect(house.horde.requests.map(({ plan }) => plan.variation)).toEqual([0, 1])
  })
})

describe('never for ever', () => {
  it('gives up what makes no progress, tells the provider, and goes to the next', async () => {
    const house = createAgentHarness({ settings: { stallMinutes: 2 } })
    house.horde.script = async (plan, context) => {
      await context.submitted('remote', null)
      for (;;) {
        // It says something every minute, and nothing new.
        context.report({
          state: 'waiting',
          queuePosition: 7,
          secondsLeft: 100 + Math.sin(context.clock.now()),
        })
        await context.clock.sleep(60_000)
      }
    }
    const story = house.addStory(1)
    house.agent.start()
    const before = house.clock.now()
    await finish(house, story)
    expect(house.clock.now() - before).toBe(120_000)
    expect(outcomes(house, story, 1)).toEqual(['ai-horde failed stalled', 'hugging-face completed'])
    expect(house.horde.cancelled).toEqual(['remote'])
  })

  it('lets go of a provider that never answers, and of one that pays no heed to being stopped', async () => {
    const house = createAgentHarness()
    house.horde.script = () => new Promise(() => undefined)
    const story = house.addStory(1)
    house.agent.start()
    const before = house.clock.now()
    await finish(house, story)
    expect(house.clock.now() - before).toBe(16 * 60_000)
    expect(house.job(story, 1).provider).toBe('hugging-face')
  })

  it('keeps waiting while there is progress', async () => {
    const house = createAgentHarness({ settings: { stallMinutes: 2 } })
    house.horde.script = async (plan, context) => {
      for (let position = 30; position > 0; position -= 1) {
        context.report({ state: 'waiting', queuePosition: position, secondsLeft: null })
        await context.clock.sleep(100_000, context.signal)
      }
      return pictureOf(plan)
    }
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(outcomes(house, story, 1)).toEqual(['ai-horde completed'])
  })

  it('does not count the time in which the computer slept', async () => {
    const house = createAgentHarness()
    house.horde.script = slowly(20 * 60_000)
    const story = house.addStory(1)
    house.agent.start()
    await house.clock.advance(5 * 60_000)
    await house.clock.jump(8 * 60 * 60_000)
    await finish(house, story)
    expect(outcomes(house, story, 1)).toEqual(['ai-horde completed'])
  })
})

describe('offline', () => {
  it('waits without asking anyone, and goes on when the network is back', async () => {
    const house = createAgentHarness()
    house.online = false
    const story = house.addStory(3)
    house.agent.start()
    await house.clock.advance(3 * 60 * 60_000)
    expect(house.horde.requests).toHaveLength(0)
    expect(house.job(story, 1)).toMatchObject({ state: 'queued', failure: { code: 'offline' } })
    house.online = true
    house.agent.networkChanged()
    await finish(house, story)
    expect(house.stores.stories.row(story)?.jobs.completed).toBe(3)
    expect(house.job(story, 1).failure).toBeNull()
    expect(outcomes(house, story, 1)).toEqual(['ai-horde completed'])
  })

  it('notices it by what the provider meets, and looks for the network by itself', async () => {
    const house = createAgentHarness()
    house.horde.script = (plan, _context, call) =>
      call <= 3
        ? Promise.reject(new ProviderFailure('offline', 'no network'))
        : Promise.resolve(pictureOf(plan))
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(house.huggingFace.requests).toHaveLength(0)
    expect(house.job(story, 1).state).toBe('completed')
  })

  it('paints with what needs no network, if that is switched on', async () => {
    const house = createAgentHarness({
      settings: {
        illustrators: [
          { id: 'ai-horde', enabled: true },
          { id: 'built-in', enabled: true },
        ],
        offline: true,
      },
    })
    const story = house.addStory(2)
    house.agent.start()
    await finish(house, story)
    expect(outcomes(house, story, 1)).toEqual(['ai-horde failed offline', 'built-in completed'])
  })

  it('ends at once for the command line', async () => {
    const house = createAgentHarness({ waitsForNetwork: false })
    house.online = false
    const story = house.addStory(2)
    house.agent.start()
    await finish(house, story)
    expect(house.job(story, 1).failure?.code).toBe('offline')
  })

  it('waits for a while where nobody can be reached, then ends', async () => {
    const house = createAgentHarness()
    house.horde.script = fails('network', 'ECONNREFUSED')
    house.huggingFace.script = fails('network', 'ECONNREFUSED')
    const story = house.addStory(8)
    house.agent.start()
    const before = house.clock.now()
    await finish(house, story)
    expect(house.stores.stories.row(story)?.jobs.failed).toBe(8)
    expect(house.job(story, 3).failure?.code).toBe('network')
    expect(house.clock.now() - before).toBeLessThan(60 * 60_000)
  })

  it('takes a request up again by its id when the way to it was lost', async () => {
    const house = createAgentHarness()
    house.horde.script = async (plan, context, call) => {
      if (call === 1) {
        await context.submitted('remote', null)
        throw new ProviderFailure('network', 'reset')
      }
      return pictureOf(plan)
    }
    const story = house.addStory(1)
    house.agent.start()
    await finish(house, story)
    expect(house.horde.requests.map(({ remoteId }) => remoteId)).toEqual([null, 'remote'])
    expect(outcomes(house, story, 1)).toEqual(['ai-horde failed network', 'ai-horde completed'])
  })
})

describe('what people do', () => {
  it('cancels a page at once, tells the provider, and takes no picture that comes late', async () => {
    const house = createAgentHarness()
    house.horde.script = slowly(10_000)
    const story = house.addStory(2)
    house.agent.start()
    await house.clock.advance(1_000)
    house.agent.cancel(story, 1)
    expect(house.job(story, 1).state).toBe('cancelled')
    await finish(house, story)
    expect(house.job(story, 1).state).toBe('cancelled')
    expect(house.stores.jobs.versions(story, 1)).toHaveLength(0)
    expect(house.horde.cancelled).toEqual(['remote-1'])
    expect(outcomes(house, story, 1)).toEqual(['ai-horde cancelled cancelled'])
    expect(house.job(story, 2).state).toBe('completed')
  })

  it('withdraws a request that was taken in the moment it was cancelled', async () => {
    const house = createAgentHarness()
    house.horde.script = async (plan, context) => {
      await context.clock.sleep(1_000)
      await context.submitted('too-late', null)
      return pictureOf(plan)
    }
    const story = house.addStory(1)
    house.agent.start()
    await house.clock.advance(500)
    house.agent.cancelStory(story)
    await house.clock.advance(2_000)
    expect(house.horde.cancelled).toEqual(['too-late'])
    expect(house.job(story, 1)).toMatchObject({ state: 'cancelled', remoteId: null })
  })

  it('retries one page, or all that failed, and leaves the finished ones', async () => {
    const house = createAgentHarness({ settings: { illustrators: [{ id: 'ai-horde', enabled: true }] } })
    house.horde.script = (plan) =>
      plan.page === 1
        ? Promise.resolve(pictureOf(plan))
        : Promise.reject(new ProviderFailure('no-model', 'none'))
    const story = house.addStory(4)
    house.agent.start()
    await finish(house, story)
    house.horde.script = (plan) => Promise.resolve(pictureOf(plan))
    house.agent.retry(story, 2)
    house.agent.retry(story, 1)
    await finish(house, story)
    expect([1, 2, 3, 4].map((page) => house.job(story, page).state)).toEqual([
      'completed',
      'completed',
      'failed',
      'failed',
    ])
    house.agent.retryAll(story)
    await finish(house, story)
    expect(house.stores.stories.row(story)?.jobs.completed).toBe(4)
    expect(house.stores.jobs.versions(story, 1)).toHaveLength(1)
  })

  it('knows nothing of pages that are not there', () => {
    const house = createAgentHarness()
    house.agent.start()
    house.agent.retry('nobody', 1)
    house.agent.cancel('nobody', 1)
    house.agent.useBuiltIn('nobody', 1)
    house.agent.paintAgain('nobody', 1)
    house.agent.retryAll('nobody')
    expect(house.stores.allJobs()).toHaveLength(0)
  })
})

describe('a full disk', () => {
  it('keeps the picture in hand, says so once, and goes on by itself when there is room', async () => {
    const house = createAgentHarness()
    const story = house.addStory(4)
    let full = true
    let writes = 0
    house.stores.onWrite = (name) => {
      if (name !== 'put' && name !== 'complete') return
      writes += 1
      if (full) throw new AppError('disk-full', 'The disk is full.')
    }
    house.agent.start()
    await house.clock.advance(30 * 60_000)
    expect(house.notices).toHaveLength(1)
    expect(house.notices[0]?.message).toContain('The disk is full.')
    // Four pictures, each tried again after 1, 2, 4 ... 60 seconds: no hot loop.
    expect(writes).toBeLessThan(200)
    full = false
    await finish(house, story)
    expect(house.stores.stories.row(story)?.jobs.completed).toBe(4)
    expect(house.horde.requests).toHaveLength(4)
    expect(house.notices.at(-1)?.kind).toBe('info')
  })

  it('that takes nothing at all is no hot loop either', async () => {
    const house = createAgentHarness()
    const story = house.addStory(4)
    let writes = 0
    house.stores.onWrite = () => {
      writes += 1
      throw new AppError('disk-full', 'The disk is full.')
    }
    house.agent.start()
    await house.clock.advance(30 * 60_000)
    expect(writes).toBeLessThan(300)
    expect(house.horde.requests).toHaveLength(0)
    house.stores.onWrite = () => undefined
    await finish(house, story)
    expect(house.stores.stories.row(story)?.jobs.completed).toBe(4)
  })
})

describe('work is shared out', () => {
  it('when the wait at the preferred provider is far longer than the next one takes', async () => {
    const house = createAgentHarness({
      settings: { concurrency: { ...usualAtOnce, 'ai-horde': 1 } },
    })
    const first = house.addStory(4)
    house.horde.script = fails('no-model', 'none')
    house.huggingFace.script = slowly(10_000)
    house.agent.start()
    await finish(house, first)
    house.horde.script = slowly(30 * 60_000)
    house.agent.networkChanged()
    const second = house.addStory(4)
    house.agent.wake()
    await finish(house, second)
    expect(house.horde.requests.length).toBeGreaterThan(1)
    const providers = [1, 2, 3, 4].map((page) => house.job(second, page).provider)
    expect(providers).toContain('ai-horde')
    expect(providers.filter((provider) => provider === 'hugging-face').length).toBeGreaterThanOrEqual(2)
  })
})

describe('stop', () => {
  it('leaves what a provider has to be taken up again, and nothing stuck', async () => {
    const house = createAgentHarness()
    house.horde.script = slowly(60_000)
    const story = house.addStory(6)
    house.agent.start()
    await house.clock.advance(1_000)
    await house.agent.stop()
    expect(house.horde.cancelled).toHaveLength(0)
    expect([1, 2, 3, 4, 5, 6].map((page) => house.job(story, page).state)).toEqual([
      'waiting',
      'waiting',
      'waiting',
      'waiting',
      'queued',
      'queued',
    ])
    expect(house.stores.allAttempts().every(({ outcome }) => outcome === 'interrupted')).toBe(true)
    house.reborn().start()
    await finish(house, story)
    expect(house.stores.stories.row(story)?.jobs.completed).toBe(6)
    // Six requests were sent, four were taken up again by the id that each had.
    expect(house.horde.requests.filter(({ remoteId }) => remoteId === null)).toHaveLength(6)
    expect(house.horde.requests.filter(({ remoteId }) => remoteId !== null)).toHaveLength(4)
  })

  it('marks what can not be taken up as interrupted', async () => {
    const house = createAgentHarness({ settings: { illustrators: [{ id: 'hugging-face', enabled: true }] } })
    house.huggingFace.script = slowly(60_000)
    const story = house.addStory(1)
    house.huggingFace.script = (plan, { clock, signal }) =>
      clock.sleep(60_000, signal).then(() => pictureOf(plan))
    house.agent.start()
    await house.clock.advance(1_000)
    const settled = house.agent.settled(story)
    await house.agent.stop()
    expect(house.job(story, 1)).toMatchObject({ state: 'failed', failure: { code: 'interrupted' } })
    await expect(settled).resolves.toBeUndefined()
  })
})
