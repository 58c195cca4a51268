export { unsafeKinds, type UnsafeKind } from '#contract/index.ts'
