/** Where the linter's memory of the last check lies, and when it may be trusted. */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from './paths.mjs'

/**
 * Typed rules look into other files, though no further than what these export. So a file that has not changed needs
 * no new look as long as nothing exported has changed anywhere, nor the rules, nor the packages. All of that goes
 * into the name of the memory: where it differs, there is no memory, and everything is linted.
 *
 * @param {string} [root]
 */
export function lintMemory(root = ROOT) {
  const folder = join(root, 'node_modules/.cache/lint')
  const types = join(root, 'node_modules/.cache/types')
  const rules = ['eslint.config.js', 'tsconfig.json', 'package.json', 'node_modules/.package-lock.json']
  return {
    /** Nothing has been linted yet: there is no use in waiting for the types. */
    isEmpty: !existsSync(folder) || readdirSync(folder).length === 0,
    /** A memory still without a name. */
    draft: join(folder, `${process.pid}.draft`),
    /** Asked when the types are checked, which writes down what each file exports. */
    named() {
      const digest = createHash('sha256')
      for (const path of [...rules.map((rule) => join(root, rule)), ...declarations(types)])
        if (existsSync(path)) digest.update(path.slice(root.length)).update('\0').update(readFileSync(path))
      return join(folder, digest.digest('hex').slice(0, 16))
    },
    /** @param {string} path what is kept; every older memory goes */
    keepOnly(path) {
      mkdirSync(folder, { recursive: true })
      for (const name of readdirSync(folder)) {
        const other = join(folder, name)
        if (other !== path) rmSync(other, { force: true })
      }
    },
    /** @param {string} draft @param {string} path */
    rename(draft, path) {
      if (existsSync(draft)) renameSync(draft, path)
    },
  }
}

/** What a test exports, no other file imports. @param {string} folder @returns {string[]} */
function declarations(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts') && !/\.(test|spec)\.d\.ts$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}
