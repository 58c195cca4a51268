import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** All ways out of a computer that Node and Electron have. */
const waysOut: readonly RegExp[] = [
  /\b(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises)['"]/u,
  /\b(?:from|import|require)\s*\(?\s*['"](?:undici|ws|axios|got|node-fetch)['"]/u,
  /(?<![\w.])fetch\s*\(/u,
  /\bglobalThis\.fetch\b/u,
  /\b(?:WebSocket|EventSource|XMLHttpRequest|sendBeacon)\b/u,
  /\bimport\s*\{[^}]*\bnet\b[^}]*\}\s*from\s*['"]electron['"]/u,
]

/** Which may use them, and why. */
const allowed: readonly string[] = [
  'src-main/adapters/net/', // the gate itself
  'src-main/core/testing/', // fakes, which are servers
]

const isTest = (path: string): boolean => /\.test\.tsx?$/u.test(path)

const sources = ['src-main', 'src-preload', 'src-renderer'].flatMap((layer) =>
  readdirSync(join(root, layer), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !isTest(path) && !allowed.some((folder) => path.startsWith(folder))),
)

/** Comments may speak of what code must not do. */
const codeOf = (path: string): string =>
  readFileSync(join(root, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '')

it('nothing but the gate has a way out of this computer', () => {
  expect(sources.length).toBeGreaterThan(100)
  const found = sources.flatMap((path) => {
    const code = codeOf(path)
    return waysOut.filter((way) => way.test(code)).map((way) => `${path}: ${way.source}`)
  })
  expect(found).toEqual([])
})

it('would find each of the ways', () => {
  const breaches = [
    "import { request } from 'node:https'",
    "import { fetch } from 'undici'",
    'const answer = await fetch(url)',
    "const http = require('http')",
    "const { connect } = await import('node:net')",
    'globalThis.fetch',
    'new WebSocket(url)',
    "import { app, net } from 'electron'",
  ]
  for (const breach of breaches) expect(waysOut.some((way) => way.test(breach))).toBe(true)
})
