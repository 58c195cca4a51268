import { describe, expect, it } from 'vitest'
import { chooseTextModel, preferenceOf, type LiveTextModel } from './models.ts'

describe('who is asked', () => {
  it.each([
    'koboldcpp/Llama-3.1-8B-Instruct',
    'koboldcpp/Meta-Llama-3.1-8B-Instruct-Q4_K_M',
    'aphrodite/meta-llama/Llama-3.3-70B-Instruct-AWQ',
    'koboldcpp/Mistral-Nemo-Instruct-2407.Q6_K',
    'koboldcpp/Mistral-Small-24B-Instruct-2501',
    'koboldcpp/Mistral-Small-3.2-24B-Instruct-2506-Q5_K_M.gguf',
    'koboldcpp/gemma-2-9b-it-IQ4_XS',
    'koboldcpp/google_gemma-3-12b-it-Q4_K_M'.replace('google_', ''),
    'koboldcpp/gemma-3-27b-it-UD-Q4_K_XL',
    'tabbyAPI/Qwen2.5-72B-Instruct-exl2-4.65bpw',
    'koboldcpp/Qwen3-8B',
    'koboldcpp/Phi-4',
    'koboldcpp/c4ai-command-r-08-2024',
  ])('%s', (name) => {
    expect(preferenceOf(name)).not.toBe(-1)
  })

  it.each([
    'koboldcpp/L3-8B-Stheno-v3.2',
    'koboldcpp/Llama-3.1-8B-Instruct-abliterated',
    'koboldcpp/Llama-3.1-8B-Instruct-abliterated-Q4_K_M',
    'koboldcpp/Llama-3.1-8B-Lexi-Uncensored-V2',
    'koboldcpp/gemma-2-9b-it-SimPO-Erotic',
    'koboldcpp/Mistral-Nemo-Instruct-2407-NSFW',
    'aphrodite/TheDrummer/Cydonia-24B-v4',
    'koboldcpp/MN-12B-Mag-Mell-R1',
    'koboldcpp/mini-magnum-12b',
    'koboldcpp/Qwen2.5-Coder-7B-Instruct',
    'koboldcpp/Dark-Llama-3.1-8B-Instruct',
    'koboldcpp/tinyllama',
    'gemma-3-27b-it-heretic',
    '',
    '/',
  ])('never %s', (name) => {
    expect(preferenceOf(name)).toBe(-1)
  })
})

const live = (name: string, eta = 0, count = 1): LiveTextModel => ({ name: `koboldcpp/${name}`, eta, count })

describe('the choice', () => {
  it('is the most preferred one without a long queue', () => {
    const models = [
      live('Qwen2.5-7B-Instruct'),
      live('gemma-3-27b-it', 200),
      live('L3-8B-Stheno-v3.2', 0, 50),
    ]
    expect(chooseTextModel(models)).toEqual({ name: 'koboldcpp/gemma-3-27b-it', template: 'gemma' })
    const queued = [live('Qwen2.5-7B-Instruct'), live('gemma-3-27b-it', 2_000)]
    expect(chooseTextModel(queued)).toEqual({ name: 'koboldcpp/Qwen2.5-7B-Instruct', template: 'chatml' })
  })
  it('is that with the shortest queue where all are long', () => {
    expect(chooseTextModel([live('gemma-3-27b-it', 2_000), live('Phi-4', 900)])?.name).toBe('koboldcpp/Phi-4')
  })
  it('is none where no safe one has a worker', () => {
    expect(chooseTextModel([live('L3-8B-Stheno-v3.2'), live('Phi-4', 0, 0)])).toBeUndefined()
    expect(chooseTextModel([])).toBeUndefined()
  })
})
