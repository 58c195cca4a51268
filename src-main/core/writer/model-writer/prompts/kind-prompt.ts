/** What is to be written, as told to a model. */
export interface KindPrompt {
  /** `a bedtime story` */
  readonly what: string
  readonly rules: readonly string[]
}
