import type { en } from './en/index.ts'
import type { Said } from './said-type.ts'

type Base<K> = K extends `${infer B}_one` ? B : never
type Plain<K> = K extends `${string}_one` | `${string}_other` ? never : K

/**
 * The shape of a language: the keys of English with any words, and for what is counted the plural forms that the
 * language itself has (`one` and `other` in English, six in Arabic). A form too few does not compile.
 */
type Words<T, Form extends string> = {
  readonly [K in Plain<keyof T>]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Words<T[K], Form>
} & { readonly [K in `${Base<keyof T>}_${Form}`]: string }

/** And what main says, for which English needs no words of its own (see `say.ts`). */
export type Translation<Form extends string> = Words<typeof en, Form> & { readonly said: Said }
