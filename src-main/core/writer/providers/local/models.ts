import type { TextModelView } from '#contract/index.ts'

/** A model as a server at home lists it. */
export interface ListedModel {
  readonly id: string
  /** Null where the server does not tell. */
  readonly bytes: number | null
  /** Billions; null where the server does not tell. */
  readonly parameters: number | null
  /** What the server itself calls it: `llm`, `vlm`, `embeddings`; null where it does not. */
  readonly type: string | null
  /** True where the server only passes the words on to somebody else's computer, as Ollama's cloud models do. */
  readonly isRemote: boolean
}

/** What can't write a story at all. */
const notForWriting =
  /embed|\bbge\b|minilm|\be5-|\bgte-|rerank|bert\b|whisper|\btts\b|\bocr\b|guard|shield|moderation|stable-?diffusion|\bsdxl?\b|\bsd-|\bflux|dreamshaper|clip\b|reward|\bcloud\b|:cloud|-cloud/iu
/** Made, or unmade, for what is not for children. */
const notForChildren =
  /uncensor|abliterat|nsfw|erotic|lewd|heretic|roleplay|\brp\b|stheno|lumimaid|noromaid|mythomax|kunoichi|fimbulvetr|dark|horror/iu
/** Made for something else: they can write, and others write better. */
const specialist =
  /cod(?:e|er|ing)\b|coder|starcoder|codestral|devstral|\bsql|math|medical|\bmed-|function|translat/iu
const seesPictures = /llava|moondream|bakllava|minicpm-v|cogvlm|-vl\b|\bvl\b|vision/iu
/** They think at length before each answer. */
const thinksLong = /deepseek-r1|\br1\b|qwq|magistral|thinking|reason|marco-o1|openthinker/iu
const isBase = /(?:^|[-:_/])(?:base|pt|text)(?:$|[-:_.])/iu
const isInstruct = /instruct|(?:^|[-:_/])(?:it|chat)(?:$|[-:_.])/iu
/** Families that follow instructions well and write many languages; what their plain names stand for is tuned. */
const wellKnown =
  /llama-?3|gemma-?[2-9]|qwen-?(?:2\.5|3|[4-9])|mistral|ministral|phi-?[4-9]|command-r|aya|granite-?[34]|gpt-oss|olmo|smollm[23]|exaone|glm-?[4-9]|tulu/iu

const billion = 1_000_000_000
/** Bytes for a parameter in the usual four-bit form, with what comes with it. */
const bytesPerParameter = 0.62
/** What a text of some thousand tokens takes beside the model. */
const besideTheModel = 1.5 * 1024 ** 3
/** The rest belongs to the system, the app and whatever else is open. */
const shareOfMemory = 0.7

/** `8b`, `1.5B`, `e4b`, `8x7b`, `270m` in a model's name, in billions. */
export const parametersIn = (name: string): number | null => {
  const found = /(?:^|[^a-z0-9.])(?:(\d+)x)?e?(\d+(?:\.\d+)?)([bm])(?![a-z0-9])/iu.exec(name)
  if (found === null) return null
  const [, times, count = '', unit = ''] = found
  return Number(times ?? 1) * Number(count) * (unit.toLowerCase() === 'm' ? 0.001 : 1)
}

/**
 * The models that can write, the best for the job on this computer first, and the first one suggested. `memory`: bytes
 * of this computer; null where the server runs on another, whose memory nobody knows.
 *
 * What counts, in this order: that it fits; that it was made to follow instructions, not for code or pictures; its
 * size, of which 7 to 15 billion parameters are best: less writes poorly, more takes minutes for a page on a family's
 * computer. What merely passes the words on to another computer, and what was made for adults, is not listed.
 */
export const rankModels = (
  models: readonly ListedModel[],
  memory: number | null,
): readonly TextModelView[] => {
  const ranked = models
    .filter(isUsable)
    .map((model) => {
      const parameters = model.parameters ?? parametersIn(model.id) ?? guessFrom(model.bytes)
      return { model, parameters, fits: fitsIn(model.bytes, parameters, memory) }
    })
    .map((one) => ({ ...one, score: scoreOf(one.model, one.parameters, one.fits) }))
    .toSorted((a, b) => b.score - a.score || (a.model.id < b.model.id ? -1 : 1))
  return ranked.map(({ model, parameters, fits, score }, index) => ({
    id: model.id,
    bytes: model.bytes,
    parameters: model.parameters ?? parametersIn(model.id) ?? (model.bytes === null ? null : parameters),
    // One that does not fit is offered, and never pressed on anyone.
    suggested: index === 0 && fits && score > 0,
    fits,
  }))
}

const isUsable = ({ id, type, isRemote }: ListedModel): boolean =>
  !isRemote &&
  (type === null || type === 'llm' || type === 'vlm') &&
  !notForWriting.test(id) &&
  !notForChildren.test(id)

const guessFrom = (bytes: number | null): number | null =>
  bytes === null ? null : bytes / bytesPerParameter / billion

const fitsIn = (bytes: number | null, parameters: number | null, memory: number | null): boolean => {
  const needed = bytes ?? (parameters === null ? null : parameters * billion * bytesPerParameter)
  if (memory === null) return needed === null || needed < 12 * 1024 ** 3
  // Of unknown size: it was put there by someone who has this computer.
  return needed === null || needed + besideTheModel <= memory * shareOfMemory
}

const scoreOf = ({ id, type }: ListedModel, parameters: number | null, fits: boolean): number => {
  const kind =
    (wellKnown.test(id) ? 30 : 0) +
    (isInstruct.test(id) ? 10 : 0) -
    (isBase.test(id) && !isInstruct.test(id) ? 60 : 0) -
    (specialist.test(id) ? 60 : 0) -
    (seesPictures.test(id) ? 40 : type === 'vlm' ? 5 : 0) -
    (thinksLong.test(id) ? 45 : 0)
  return kind + sizeScore(parameters) - (fits ? 0 : 1_000)
}

const sizeScore = (parameters: number | null): number => {
  if (parameters === null) return 40
  if (parameters < 1) return 0
  if (parameters < 2.5) return 25
  if (parameters < 6) return 55
  if (parameters <= 15) return 75 + parameters / 10
  return parameters <= 35 ? 62 : 45
}
