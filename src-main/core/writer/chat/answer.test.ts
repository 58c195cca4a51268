import { describe, expect, it } from 'vitest'
import { ProviderFailure } from '#core/providers/failure.ts'
import { readAll } from '../../testing/text-world.ts'
import { tidyAnswer, type RawStep } from './answer.ts'

const request = { maxTokens: 100, schema: { type: 'object' } }

async function* saying(...steps: readonly RawStep[]): AsyncGenerator<RawStep> {
  yield* steps
}
const model: RawStep = { kind: 'model', model: 'fox-8b' }
const text = (words: string): RawStep => ({ kind: 'text', text: words })
const containing = (words: string): unknown => expect.stringContaining(words)
const stop: RawStep = { kind: 'end', reason: 'stop' }

const failureOf = async (...steps: readonly RawStep[]): Promise<ProviderFailure> => {
  const cause = await readAll(tidyAnswer('The server', request, saying(...steps))).catch(
    (reason: unknown) => reason,
  )
  expect(cause).toBeInstanceOf(ProviderFailure)
  return cause as ProviderFailure
}

describe('an answer', () => {
  it('has its model once, its text, and its end', async () => {
    const { steps } = await readAll(
      tidyAnswer(
        'The server',
        request,
        saying(model, text('{"a":'), { kind: 'model', model: 'other' }, text('1}'), stop, text('x')),
      ),
    )
    expect(steps).toEqual([model, text('{"a":'), text('1}'), stop])
  })

  it('never splits a code point, and mends what was split for good', async () => {
    const { steps } = await readAll(
      tidyAnswer(
        'The server',
        request,
        saying(model, text('{"\uD83E'), text('\uDD8A"'), text('\uDC00}\uD83E'), stop),
      ),
    )
    const texts = steps.flatMap((step) => (step.kind === 'text' ? [step.text] : []))
    expect(texts.every((one) => one.isWellFormed())).toBe(true)
    expect(texts.join('')).toBe('{"🦊"\uFFFD}\uFFFD')
  })

  it('says that it was cut off', async () => {
    const { end } = await readAll(
      tidyAnswer('The server', request, saying(model, text('{'), { kind: 'end', reason: 'length' })),
    )
    expect(end).toBe('length')
  })
})

describe('what is no answer', () => {
  it('has no end', async () => {
    expect(await failureOf(model, text('{"a":'))).toMatchObject({
      kind: 'bad-response',
      message: containing('broke off'),
    })
  })
  it('has no words', async () => {
    expect(await failureOf(model, text(' \n '), stop)).toMatchObject({ kind: 'bad-response' })
  })
  it('was all thinking', async () => {
    const failure = await failureOf(model, text('<think>a fox, or a bear'), { kind: 'end', reason: 'length' })
    expect(failure).toMatchObject({ kind: 'bad-response', message: containing('thought') })
  })
  it('goes on far beyond what was asked for', async () => {
    expect(await failureOf(model, ...Array<RawStep>(100).fill(text('{'.repeat(100))), stop)).toMatchObject({
      kind: 'too-large',
    })
  })
})
