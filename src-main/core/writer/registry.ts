import { createBuiltInWriter } from './providers/built-in/writer.ts'
import type { Writer } from './writer.ts'

/** Every writer. Adding one is a folder, a line here and an id in the contract. */
export const createWriters = (): readonly Writer[] => [createBuiltInWriter()]
