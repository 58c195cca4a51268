import { ESLint } from 'eslint'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

/**
 * Breaches of every architecture rule, each put in the place of a real file. A rule that no longer fires fails here.
 * [what is wrong, where it stands, the code, the rule, words of its message]
 * @type {readonly (readonly [string, string, string, string, string])[]}
 */
const breaches = [
  [
    'core imports node',
    'src-main/core/ports.ts',
    "import 'node:fs'",
    'no-restricted-imports',
    'declare a port',
  ],
  [
    'core imports electron',
    'src-main/core/ports.ts',
    "import 'electron'",
    'no-restricted-imports',
    'declare a port',
  ],
  [
    'core imports sqlite',
    'src-main/core/ports.ts',
    "import 'better-sqlite3'",
    'no-restricted-imports',
    'declare a port',
  ],
  [
    'core imports an adapter',
    'src-main/core/ports.ts',
    "import '../adapters/sqlite/open-store.ts'",
    'import-x/no-restricted-paths',
    'ports, not adapters',
  ],
  [
    'core imports the shell',
    'src-main/core/ports.ts',
    "import '../shell/links.ts'",
    'import-x/no-restricted-paths',
    'ports, not adapters',
  ],
  [
    'core fetches',
    'src-main/core/ports.ts',
    "export const a = () => fetch('https://example.org')",
    'no-restricted-globals',
    'one gate',
  ],
  [
    'core reads the clock',
    'src-main/core/ports.ts',
    'export const a = Date.now()',
    'no-restricted-properties',
    'Clock port',
  ],
  [
    'core waits by itself',
    'src-main/core/ports.ts',
    'setTimeout(() => undefined, 1)',
    'no-restricted-globals',
    'Clock port',
  ],
  [
    'core rolls dice',
    'src-main/core/ports.ts',
    'export const a = Math.random()',
    'no-restricted-properties',
    'seed',
  ],
  [
    'core reads the environment',
    'src-main/core/ports.ts',
    'export const a = process.env',
    'no-restricted-globals',
    'declare a port',
  ],
  [
    'an adapter fetches',
    'src-main/adapters/sqlite/open-store.ts',
    "export const a = () => fetch('https://example.org')",
    'no-restricted-globals',
    'one gate',
  ],
  [
    'an adapter opens a connection',
    'src-main/adapters/sqlite/open-store.ts',
    "import 'node:https'",
    'no-restricted-imports',
    'one gate',
  ],
  [
    'an adapter imports another',
    'src-main/adapters/sqlite/open-store.ts',
    "import '../files/picture-store.ts'",
    'import-x/no-restricted-paths',
    'compose.ts joins them',
  ],
  [
    'the shell imports an adapter',
    'src-main/shell/links.ts',
    "import '../adapters/sqlite/open-store.ts'",
    'import-x/no-restricted-paths',
    'compose.ts joins them',
  ],
  [
    'the shell opens a connection',
    'src-main/shell/links.ts',
    "import 'node:net'",
    'no-restricted-imports',
    'one gate',
  ],
  [
    'someone else takes ipcMain',
    'src-main/shell/links.ts',
    "import { ipcMain } from 'electron'\nexport const a = ipcMain",
    'no-restricted-imports',
    'bind.ts',
  ],
  [
    'someone else sends to the window',
    'src-main/shell/links.ts',
    "import type { BrowserWindow } from 'electron'\nexport const a = (w: BrowserWindow) => w.webContents.send('x')",
    'no-restricted-syntax',
    'bind.ts',
  ],
  [
    'the contract imports a library',
    'src-preload/contract/keys.ts',
    "import 'zustand'",
    'no-restricted-imports',
    'zod only',
  ],
  [
    'the contract imports core',
    'src-preload/contract/keys.ts',
    "import '../../src-main/core/ports.ts'",
    'import-x/no-restricted-paths',
    'zod only',
  ],
  [
    'the preload script imports core',
    'src-preload/index.ts',
    "import '../src-main/core/ports.ts'",
    'import-x/no-restricted-paths',
    'the contract',
  ],
  [
    'the renderer imports main',
    'src-renderer/main.tsx',
    "import '../src-main/core/ports.ts'",
    'import-x/no-restricted-paths',
    'the contract alone',
  ],
  [
    'the renderer imports electron',
    'src-renderer/main.tsx',
    "import 'electron'",
    'no-restricted-imports',
    'the contract alone',
  ],
  [
    'the renderer fetches',
    'src-renderer/main.tsx',
    "export const a = () => fetch('x')",
    'no-restricted-globals',
    'over the bridge',
  ],
  [
    'the renderer writes HTML',
    'src-renderer/main.tsx',
    "document.body.innerHTML = 'x'",
    'no-restricted-syntax',
    'Text is text',
  ],
  [
    'a promise floats',
    'src-main/core/ports.ts',
    'export const a = () => { Promise.resolve(1) }',
    '@typescript-eslint/no-floating-promises',
    'must be awaited',
  ],
]

describe('the architecture rules', () => {
  /** @type {ESLint} */
  let eslint
  beforeAll(() => {
    eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) })
  })

  it.each(breaches)('%s: refused', { timeout: 60_000 }, async (_what, filePath, code, rule, words) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath })
    const found = result?.messages.filter(({ ruleId }) => ruleId === rule) ?? []
    expect(found.map(({ message }) => message).join(' ')).toContain(words)
  })
})
