import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * `npm run bench` runs every measurement, `npm run bench -- agent storyteller` those that are named; options after
 * the names are for them (`npm run bench -- performance --pairs 4`). Each is a program of its own that prints a table
 * and ends with an error when a bound does not hold.
 */
const folder = fileURLToPath(new URL('.', import.meta.url))
const helpers = ['index.ts']
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !helpers.includes(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

const given = process.argv.slice(2)
const firstOption = given.findIndex((argument) => argument.startsWith('-'))
const [asked, options] =
  firstOption === -1 ? [given, []] : [given.slice(0, firstOption), given.slice(firstOption)]
const unknown = asked.filter((name) => !existsSync(`${folder}${name}.ts`))
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}; there are ${all.join(', ')}.`)
  process.exit(2)
}

const failed: string[] = []
for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n# ${name}\n`)
  const { status } = spawnSync(process.execPath, [`${folder}${name}.ts`, ...options], { stdio: 'inherit' })
  if (status !== 0) failed.push(name)
}
if (failed.length > 0) console.error(`\nDid not hold: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
