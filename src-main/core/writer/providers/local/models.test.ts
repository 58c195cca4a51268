import { describe, expect, it } from 'vitest'
import { parametersIn, rankModels, type ListedModel } from './models.ts'

const gb = 1_000_000_000
const gib = 1024 ** 3

const model = (id: string, change: Partial<ListedModel> = {}): ListedModel => ({
  id,
  bytes: null,
  parameters: null,
  type: null,
  isRemote: false,
  ...change,
})
const sized = (id: string, gigabytes: number): ListedModel => model(id, { bytes: gigabytes * gb })
const suggestedOf = (models: readonly ListedModel[], memory: number | null): string | undefined =>
  rankModels(models, memory).find(({ suggested }) => suggested)?.id

describe('a model’s size in its name', () => {
  it.each([
    ['llama3.1:8b', 8],
    ['qwen2.5-1.5b-instruct', 1.5],
    ['mixtral:8x7b', 56],
    ['gemma3n:e4b', 4],
    ['gemma3:270m', 0.27],
    ['meta-llama/Llama-3.3-70B-Instruct', 70],
    ['qwen3-30b-a3b', 30],
    ['mistral', null],
    ['phi4:latest', null],
    ['q4b1-thing', null],
  ])('%s', (name, billions) => {
    expect(parametersIn(name)).toBe(billions)
  })
})

describe('who is suggested', () => {
  const shelf = [
    sized('llama3.2:1b', 1.3),
    sized('llama3.2:3b', 2),
    sized('qwen2.5:7b', 4.7),
    sized('gemma3:12b', 8.1),
    sized('qwen2.5:32b', 20),
    sized('llama3.3:70b', 43),
    sized('qwen2.5-coder:7b', 4.7),
    sized('deepseek-r1:8b', 4.9),
    sized('llava:7b', 4.7),
    sized('nomic-embed-text:latest', 0.3),
  ]

  it.each([
    [4, 'llama3.2:1b'],
    [6, 'llama3.2:3b'],
    [8, 'llama3.2:3b'],
    [12, 'qwen2.5:7b'],
    [16, 'gemma3:12b'],
    [32, 'gemma3:12b'],
    [128, 'gemma3:12b'],
  ])('on a computer with %d GiB', (memory, best) => {
    expect(suggestedOf(shelf, memory * gib)).toBe(best)
  })

  it('none where nothing fits, and all are listed all the same', () => {
    const ranked = rankModels([sized('llama3.3:70b', 43), sized('qwen2.5:32b', 20)], 8 * gib)
    expect(ranked.map(({ suggested, fits }) => [suggested, fits])).toEqual([
      [false, false],
      [false, false],
    ])
  })

  it('one that another computer can be trusted with, where that one’s memory is not known', () => {
    expect(suggestedOf(shelf, null)).toBe('gemma3:12b')
    expect(suggestedOf([sized('llama3.3:70b', 43)], null)).toBeUndefined()
  })

  it.each([
    ['instructed before bare', ['llama-3.1-8b-base', 'llama-3.1-8b-instruct'], 'llama-3.1-8b-instruct'],
    [
      'writers before coders',
      ['qwen2.5-coder-7b-instruct', 'llama-3.2-3b-instruct'],
      'llama-3.2-3b-instruct',
    ],
    ['writers before those who look at pictures', ['qwen2-vl-7b-instruct', 'gemma-2-2b-it'], 'gemma-2-2b-it'],
    [
      'quick ones before thinkers',
      ['deepseek-r1-distill-qwen-7b', 'qwen2.5-7b-instruct'],
      'qwen2.5-7b-instruct',
    ],
    [
      'known families before unknown ones',
      ['frankenmerge-8b', 'mistral-7b-instruct-v0.3'],
      'mistral-7b-instruct-v0.3',
    ],
    ['7 billion before 1', ['llama-3.2-1b-instruct', 'mistral-7b-instruct'], 'mistral-7b-instruct'],
    [
      '12 billion before 70',
      ['llama-3.3-70b-instruct', 'mistral-nemo-12b-instruct'],
      'mistral-nemo-12b-instruct',
    ],
  ])('%s', (_what, ids, best) => {
    expect(
      suggestedOf(
        ids.map((id) => model(id)),
        64 * gib,
      ),
    ).toBe(best)
  })

  it('the only one there is, even a poor one', () => {
    expect(suggestedOf([model('tinyllama:latest', { parameters: 1.1 })], 8 * gib)).toBe('tinyllama:latest')
  })

  it('is the same whatever the order', () => {
    const there = rankModels(shelf, 16 * gib).map(({ id }) => id)
    expect(rankModels(shelf.toReversed(), 16 * gib).map(({ id }) => id)).toEqual(there)
  })
})

describe('who is not listed', () => {
  it.each([
    'nomic-embed-text',
    'mxbai-embed-large',
    'text-embedding-bge-small-en-v1.5',
    'bge-m3',
    'llama-guard3:8b',
    'shieldgemma:2b',
    'whisper-large',
    'stablediffusion',
    'sd-cpp-local',
    'flux.1-schnell',
    'dolphin-mistral-uncensored:7b',
    'llama-3.1-8b-instruct-abliterated',
    'l3-8b-stheno-v3.2',
    'mythomax-l2-13b',
    'gpt-oss:120b-cloud',
    'qwen3-coder:480b-cloud',
  ])('%s', (id) => {
    expect(rankModels([model(id)], 64 * gib)).toEqual([])
  })

  it('what the server calls no language model, and what runs elsewhere', () => {
    expect(rankModels([model('mystery', { type: 'embeddings' })], 64 * gib)).toEqual([])
    expect(rankModels([model('kimi-k2:1t', { isRemote: true })], 64 * gib)).toEqual([])
  })
})

it('tells size and parameters as far as they are known', () => {
  expect(rankModels([sized('mistral:latest', 4.1)], 16 * gib)[0]).toMatchObject({
    bytes: 4.1 * gb,
    fits: true,
  })
  expect(rankModels([model('mistral')], 16 * gib)[0]).toMatchObject({ bytes: null, parameters: null })
  expect(rankModels([model('x', { parameters: 7.6 })], 16 * gib)[0]).toMatchObject({ parameters: 7.6 })
})
