import 'i18next'
import type { en } from './en/index.ts'
import type { Said } from './said-type.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    /** `said` is in every language but English; `say.ts` sees to that. */
    resources: { translation: typeof en & { readonly said: Said } }
  }
}
