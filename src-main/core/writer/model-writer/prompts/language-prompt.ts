/** How books for children are written in a language, as told to a model. */
export interface LanguagePrompt {
  readonly rules: readonly string[]
}
