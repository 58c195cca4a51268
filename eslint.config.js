import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * Which layer may import which: contract <- core <- adapters, shell, cli <- compose <- index.
 * A row says what `layer` must not reach, and what to do instead.
 */
const layers = [
  {
    layer: 'src-preload/contract',
    forbidden: ['src-main', 'src-renderer', 'src-preload/index.ts'],
    message: 'The contract imports zod only.',
  },
  {
    layer: 'src-preload/index.ts',
    forbidden: ['src-main', 'src-renderer'],
    message: 'The preload script imports electron and the contract.',
  },
  {
    layer: 'src-renderer',
    forbidden: ['src-main', 'src-preload/index.ts'],
    message: 'The renderer imports the contract alone.',
  },
  {
    layer: 'src-main/core',
    forbidden: [
      'src-main/adapters',
      'src-main/shell',
      'src-main/cli',
      'src-main/compose.ts',
      'src-main/index.ts',
      'src-main/cli.ts',
      'src-renderer',
      'src-preload/index.ts',
    ],
    message: 'Core knows ports, not adapters: declare what you need in core/ports.ts.',
  },
  ...['sqlite', 'files', 'settings', 'keychain', 'log', 'pictures', 'net', 'system', 'printing'].map((adapter, _index, all) => ({
    layer: `src-main/adapters/${adapter}`,
    forbidden: [
      ...all.filter((other) => other !== adapter).map((other) => `src-main/adapters/${other}`),
      'src-main/shell',
      'src-main/cli',
      'src-main/compose.ts',
      'src-renderer',
    ],
    message: 'Adapters do not import each other or the shell: compose.ts joins them.',
  })),
  {
    layer: 'src-main/shell',
    forbidden: ['src-main/adapters', 'src-main/cli', 'src-main/compose.ts', 'src-renderer'],
    message: 'The shell does not import adapters: compose.ts joins them.',
  },
  {
    layer: 'src-main/cli',
    forbidden: ['src-main/adapters', 'src-main/shell', 'src-main/compose.ts', 'src-renderer'],
    message: 'The command line does not import adapters: compose.ts joins them.',
  },
]

const wrapperMessage =
  'Only src-main/shell/ipc/bind.ts touches ipcMain and webContents.send: use bindCalls and createBroadcaster.'
const bridgeMessage = 'Only src-preload/index.ts touches ipcRenderer.'
const gateMessage =
  'Every outbound request goes through the one gate in adapters/net: take `fetch` from your context.'

/** A second `no-restricted-imports` would replace the first, so each layer gets one list. */
function restrictImports(paths, patterns = []) {
  return { 'no-restricted-imports': ['error', { paths, patterns }] }
}
const ipcImports = [
  { name: 'electron', importNames: ['ipcMain'], message: wrapperMessage },
  { name: 'electron', importNames: ['ipcRenderer'], message: bridgeMessage },
]
const httpImports = ['node:http', 'node:https', 'node:net', 'node:tls', 'undici'].map((name) => ({
  name,
  message: gateMessage,
}))

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'node_modules/', 'test-results/', 'playwright-report/']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'src-*/**/tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { maxDepth: 4 }],
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: layers.flatMap(({ layer, forbidden, message }) =>
            forbidden.map((from) => ({ target: `./${layer}`, from: `./${from}`, message })),
          ),
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='send'][callee.object.property.name='webContents']",
          message: wrapperMessage,
        },
        { selector: "MemberExpression[property.name='dangerouslySetInnerHTML']", message: 'Text is text.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text is text.' },
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'Text is text.' },
      ],
      ...restrictImports([...ipcImports, ...httpImports]),
    },
  },
  {
    files: ['src-preload/contract/**'],
    rules: restrictImports(
      [],
      [{ regex: '^(?!zod$|vitest$|\\.{1,2}/)', message: 'The contract imports zod only.' }],
    ),
  },
  { files: ['src-preload/index.ts'], rules: restrictImports([]) },
  {
    files: ['src-main/core/**'],
    ignores: ['src-main/core/**/*.test.ts', 'src-main/core/testing/**'],
    rules: {
      ...restrictImports(
        ['electron', 'better-sqlite3', 'keytar', 'electron-store', 'conf', '@napi-rs/canvas'].map((name) => ({
          name,
          message: 'Core is plain TypeScript: declare a port in core/ports.ts.',
        })),
        [{ regex: '^node:', message: 'Core is plain TypeScript: declare a port in core/ports.ts.' }],
      ),
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: gateMessage },
        ...['setTimeout', 'setInterval', 'setImmediate', 'performance'].map((name) => ({
          name,
          message: 'Time comes from the Clock port.',
        })),
        ...['process', 'Buffer', 'require', '__dirname', 'global'].map((name) => ({
          name,
          message: 'Core is plain TypeScript without Node: declare a port in core/ports.ts.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes from the Clock port.' },
        { object: 'Math', property: 'random', message: 'Chance comes from the Random port or a seed.' },
        { object: 'AbortSignal', property: 'timeout', message: 'Time comes from the Clock port.' },
        { object: 'globalThis', property: 'fetch', message: gateMessage },
      ],
    },
  },
  {
    files: ['src-main/adapters/**', 'src-main/shell/**', 'src-main/cli/**', 'src-main/*.ts'],
    ignores: ['src-main/adapters/net/**', '**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: gateMessage }],
      'no-restricted-properties': [
        'error',
        { object: 'globalThis', property: 'fetch', message: gateMessage },
      ],
    },
  },
  {
    files: ['src-main/adapters/net/**'],
    rules: restrictImports(ipcImports),
  },
  {
    files: ['src-main/shell/ipc/bind.ts'],
    rules: { ...restrictImports(httpImports), 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src-renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      ...restrictImports(
        [],
        [
          {
            regex: '^(electron|better-sqlite3|keytar|node:|#core)',
            message: 'The renderer imports the contract alone.',
          },
        ],
      ),
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The window asks main, over the bridge.' },
      ],
    },
  },
  {
    files: ['src-renderer/**'],
    ignores: ['src-renderer/api/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'inglenook', message: 'Only src-renderer/api touches the bridge.' },
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'src-main/core/testing/**', 'e2e/**', 'bench/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['bench/**', 'src-main/cli/**', 'src-main/cli.ts'], rules: { 'no-console': 'off' } },
  { files: ['vite.config.ts', 'playwright.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
)
