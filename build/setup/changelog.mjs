/** CHANGELOG.md, in the manner of Keep a Changelog. */

/**
 * What is written about a version, without its heading.
 *
 * @param {string} changelog
 * @param {string} version `Unreleased`, or as in package.json
 * @returns {{ date: string | null, notes: string } | undefined}
 */
export function sectionOf(changelog, version) {
  const heading = new RegExp(
    `^## \\[${version.replaceAll('.', '\\.')}\\](?: - (\\d{4}-\\d{2}-\\d{2}))?[ \\t]*$`,
    'm',
  )
  const found = heading.exec(changelog)
  if (found === null) return undefined
  const rest = changelog.slice(found.index + found[0].length)
  const end = rest.search(/^## \[|^\[[^\]]+\]: /m)
  return { date: found[1] ?? null, notes: (end < 0 ? rest : rest.slice(0, end)).trim() }
}

/**
 * The changelog of a release: what was unreleased gets the version and its date.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} date as 2026-11-25
 */
export function withRelease(changelog, version, date) {
  return changelog.replace(/^## \[Unreleased\][ \t]*$/m, `## [Unreleased]\n\n## [${version}] - ${date}`)
}
