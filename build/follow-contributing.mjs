/**
 * Reads a guide as what it tells to do, to the letter: `Create \`file\`:` before a block of code makes the file, `In
 * \`file\`:` before a block with plus signs adds the lines that have one where the lines around them stand.
 */

/**
 * @typedef {object} Step
 * @property {string} path
 * @property {'create' | 'change'} kind
 * @property {string} text of the block
 */

/**
 * The steps under a heading, in their order.
 *
 * @param {string} guide Markdown
 * @param {string} heading its whole line, as `## Add an illustrator`
 * @returns {Step[]}
 */
export function stepsUnder(guide, heading) {
  const begin = guide.indexOf(`\n${heading}\n`)
  if (begin < 0) throw new Error(`There is no heading “${heading}”.`)
  const body = guide.slice(begin + heading.length + 2)
  const end = body.search(/^## /m)
  const section = end < 0 ? body : body.slice(0, end)
  const steps = []
  for (const [, before = '', language, text = ''] of section.matchAll(
    /([^\n]*\n(?:[^\n]+\n)*)\n```(\w+)\n(.*?)^```$/gms,
  )) {
    if (language === 'sh') continue
    const [, how, path = ''] = /(Create|In)\s+`([^`]+)`:\s*$/.exec(before) ?? []
    const kind = how === 'Create' ? 'create' : how === 'In' ? 'change' : undefined
    if (kind === undefined || (kind === 'change') !== (language === 'diff'))
      throw new Error(`It isn’t said what to do with this:\n${text}`)
    steps.push(/** @type {Step} */ ({ path, kind, text }))
  }
  const fences = section.match(/^```\w+$/gm)?.length ?? 0
  const shown = section.match(/^```sh$/gm)?.length ?? 0
  if (steps.length !== fences - shown)
    throw new Error(`Of ${fences} blocks ${steps.length + shown} were understood.`)
  return steps
}

/**
 * A file after a change. Throws where the lines around an addition don’t stand in it, or stand there twice.
 *
 * @param {string} source
 * @param {string} change
 * @returns {string}
 */
export function withChange(source, change) {
  let lines = source.split('\n')
  for (const place of change.trimEnd().split(/^@@\n/m)) {
    const parts = place.trimEnd().split('\n')
    if (parts.some((line) => !/^[ +]/.test(line)))
      throw new Error(`Neither a sign nor a space begins a line of:\n${place}`)
    const around = parts.filter((line) => line.startsWith(' ')).map((line) => line.slice(1))
    const found = lines.flatMap((_, at) => (around.every((line, on) => lines[at + on] === line) ? [at] : []))
    if (around.length === 0 || found.length !== 1)
      throw new Error(`These lines are there ${found.length} times, not once:\n${around.join('\n')}`)
    lines = lines.toSpliced(found[0] ?? 0, around.length, ...parts.map((line) => line.slice(1)))
  }
  return lines.join('\n')
}
