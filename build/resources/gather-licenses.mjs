/** Gathers the licences of all that ships into `dist/licenses.json`, for the About page and for the law. */

import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the bundler does not see: the modules with native code and what they load, and fonts, which are not code. */
const UNBUNDLED = ['better-sqlite3', 'keytar', '@napi-rs/canvas']

/** Whose the work is, where a package's author only packed it. */
const HOLDERS = new Map([['@iconify-json/fluent-emoji-flat', 'Microsoft Corporation.']])

/**
 * @typedef {{ name: string, version: string, license: string, text: string }} License
 *
 * Reads what Vite wrote of each bundle (`build.license`), adds what is not in a bundle, and takes the parts away.
 *
 * @param {string} root
 * @returns {readonly License[]} by name
 */
export function gatherLicenses(root) {
  const parts = ['main', 'preload', 'renderer'].map((bundle) => join(root, 'dist', bundle, 'licenses.json'))
  /** @type {{ name: string, version: string, identifier: string, text?: string }[]} */
  const bundled = parts.flatMap((part) => (existsSync(part) ? JSON.parse(readFileSync(part, 'utf8')) : []))
  const { devDependencies } = readJson(join(root, 'package.json'))
  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource'))
  const others = [...UNBUNDLED, ...fonts]
    .filter((name) => existsSync(join(root, 'node_modules', name)))
    .map((name) => {
      const { version, license } = readJson(join(root, 'node_modules', name, 'package.json'))
      return { name, version, identifier: license, text: undefined }
    })
  /** @type {Map<string, License>} */
  const found = new Map()
  for (const { name, version, identifier, text } of [...bundled, ...others]) {
    found.set(`${name}@${version}`, { name, version, license: identifier, text: text ?? textOf(root, name) })
  }
  const all = [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'))
  writeFileSync(join(root, 'dist/licenses.json'), JSON.stringify(all))
  for (const part of parts) rmSync(part, { force: true })
  return all
}

/**
 * The text that the package brings; where it only says that it is MIT, that licence with its author's name.
 *
 * @param {string} root @param {string} name
 */
function textOf(root, name) {
  const folder = join(root, 'node_modules', name)
  if (!existsSync(folder)) return ''
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8')
  const { license, author } = readJson(join(folder, 'package.json'))
  const holder = HOLDERS.get(name) ?? (typeof author === 'string' ? author : author?.name)
  if (license !== 'MIT' || !holder) return ''
  return readFileSync(join(root, 'build/resources/licenses/mit.txt'), 'utf8').replace('{holder}', holder)
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
