import type { KeyId } from '#contract/providers.ts'

/** The environment's variables, the first that is set wins. */
export const variablesOf: Readonly<Record<KeyId, readonly string[]>> = {
  'ai-horde': ['STABLE_HORDE_API_KEY'],
  'hugging-face': ['HUGGINGFACE_API_TOKEN', 'HF_TOKEN'],
}

/** Every variable of the environment that can hold a key. */
export const keyVariables: readonly string[] = Object.values(variablesOf).flat()
