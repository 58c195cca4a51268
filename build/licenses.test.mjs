import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** `from 'x'`, `import 'x'`, `@import 'x'`, `import('x')`. */
const imports = /(?:\bfrom |^@?import |\bimport\()['"]([\w@./#:-]+)['"]/gm

/** Every package that the app's own code imports, by name. */
function importedPackages() {
  const found = new Set()
  for (const layer of ['src-main', 'src-preload', 'src-renderer']) {
    for (const entry of readdirSync(`${root}${layer}`, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ts|tsx|css)$/.test(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue
      if (/[/\\](testing|dev)\b/.test(entry.parentPath)) continue
      const text = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')
      for (const [, specifier = ''] of text.matchAll(imports)) {
        if (/^[.#/]|^node:|^https?:/.test(specifier) || builtinModules.includes(specifier)) continue
        found.add(
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
      }
    }
  }
  return [...found].sort()
}

it('names every package that the app is made of, with its licence', () => {
  const rows = readFileSync(`${root}docs/licenses.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const licences = new Map(
    rows.flatMap(([, names = '', , licence = '']) => names.split(', ').map((name) => [name, licence])),
  )
  const wrong = importedPackages().flatMap((name) => {
    const { license } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'))
    return licences.get(name) === license ? [] : [`${name}: ${license}`]
  })
  expect(importedPackages().length).toBeGreaterThan(15)
  expect(wrong).toEqual([])
})
