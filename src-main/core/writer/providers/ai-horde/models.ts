import { templateFor, type TemplateName } from './templates.ts'

/** A text model as the Horde lists it now. */
export interface LiveTextModel {
  readonly name: string
  /** Workers. */
  readonly count: number
  /** Seconds until a new request's turn. */
  readonly eta: number
}

export interface ChosenTextModel {
  readonly name: string
  readonly template: TemplateName
}

/**
 * The only models we ever ask for, in the order of preference: instruct models as their makers published them, which
 * were taught to refuse what is not for children. Each pattern fits a whole name, so that nobody's retrained or
 * unlocked kin fits (`...-Instruct-abliterated`, `L3-8B-Stheno`): most of what the Horde has live is made for
 * role-play among adults.
 */
const safeModels: readonly RegExp[] = [
  /mistral-small-(?:3(?:\.\d)?-)?24b-instruct(?:-\d{4})?/u,
  /gemma-3-(?:12|27)b-it/u,
  /qwen3-(?:14b|30b-a3b|32b|30b-a3b-instruct-2507)/u,
  /qwen2\.5-(?:14|32|72)b-instruct/u,
  /(?:meta-)?llama-3(?:\.\d)?-70b-instruct/u,
  /mistral-nemo-instruct-2407|mistral-nemo-12b-instruct(?:-2407)?/u,
  /gemma-2-(?:9|27)b-it/u,
  /(?:meta-)?llama-3(?:\.\d)?-8b-instruct/u,
  /qwen2\.5-7b-instruct|qwen3-8b/u,
  /phi-?4|phi-4-mini-instruct|phi-3-(?:mini|small|medium)-(?:4k|8k|128k)-instruct/u,
  /aya-expanse-(?:8|32)b/u,
  /c4ai-command-r(?:7b|-v01|-08-2024)(?:-12-2024)?/u,
  /ministral-8b-instruct-2410|mistral-7b-instruct-v0\.[23]/u,
  /gemma-3-4b-it|gemma-2-2b-it|qwen2\.5-3b-instruct|qwen3-4b|llama-3\.2-[13]b-instruct/u,
]

/** What stands around a model's own name: who runs it (`koboldcpp/`), who published it, and how it was made smaller. */
const plainName = (name: string): string =>
  (name.split('/').at(-1) ?? '')
    .toLowerCase()
    .replace(/\.gguf$/u, '')
    .replace(/[-_.](?:i1-)?(?:ud-)?(?:iq|q)\d(?:_[a-z0-9]+)*$/u, '')
    .replace(
      /[-_.](?:awq|gptq|fp8|fp16|bf16|int8|int4|exl[23]|\d(?:\.\d+)?bpw|h8|bnb-4bit)(?:[-_.].*)?$/u,
      '',
    )
    .replace(/[-_.]gguf$/u, '')
    .replaceAll('_', '-')

/** The place in the order of preference; -1 for a model that is never asked. */
export const preferenceOf = (name: string): number =>
  safeModels.findIndex((pattern) => {
    const found = pattern.exec(plainName(name))
    return found !== null && found[0] === plainName(name)
  })

/** Seconds of queue beyond which a less preferred model is taken. */
const longQueue = 300

/** The most preferred model without a long queue, else that with the shortest. Undefined when no safe one is live. */
export const chooseTextModel = (live: readonly LiveTextModel[]): ChosenTextModel | undefined => {
  const offered = live
    .map((model) => ({ ...model, place: preferenceOf(model.name) }))
    .filter(({ place, count }) => place !== -1 && count > 0)
    .toSorted((a, b) => a.place - b.place || b.count - a.count || (a.name < b.name ? -1 : 1))
  const prompt = offered.find(({ eta }) => eta <= longQueue)
  const chosen = prompt ?? offered.toSorted((a, b) => a.eta - b.eta)[0]
  return chosen === undefined
    ? undefined
    : { name: chosen.name, template: templateFor(plainName(chosen.name)) }
}
