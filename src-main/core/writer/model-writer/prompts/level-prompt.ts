/** How a level is written, as told to a model; lengths come from `levels.ts`. Each line is a rule of its own. */
export interface LevelPrompt {
  readonly rules: readonly string[]
  /** Sampling temperature: the smaller the reader, the less is left to chance. */
  readonly temperature: number
}
