import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sectionOf, withRelease } from '../changelog.mjs'
import { ROOT } from '../paths.mjs'
import { Problem } from '../problem.mjs'
import { run } from '../run.mjs'

/**
 * A dry run of a release: checks what a release needs, shows what it would be called and say, and which commands a
 * person types to make it. It changes nothing. `npm run release -- --notes` prints a version's notes alone, for
 * .github/workflows/release.yml.
 *
 * @param {readonly string[]} args
 */
export async function perform(args) {
  const changelog = read('CHANGELOG.md')
  const { version } = JSON.parse(read('package.json'))
  if (args.includes('--notes')) {
    const section = sectionOf(changelog, version)
    if (section === undefined || section.notes === '')
      throw new Problem(`CHANGELOG.md says nothing about ${version}.`)
    process.stdout.write(`${section.notes}\n`)
    return 0
  }
  const date = new Date().toISOString().slice(0, 10)
  const written = sectionOf(changelog, version)
  const next = written === undefined ? withRelease(changelog, version, date) : changelog
  const section = sectionOf(next, version)
  const faults = await faultsOf(version, section)
  process.stdout.write(
    [
      `Inglenook ${version}, of ${section?.date ?? date}. This is a dry run: nothing is changed.`,
      '',
      section?.notes ?? '',
      '',
      'Installers, built and tested by .github/workflows/release.yml once the tag is there; a person publishes the draft:',
      ...installersOf(version).map((file) => `  ${file}`),
      '',
      'To make it:',
      ...(written === undefined
        ? [`  in CHANGELOG.md, write "## [${version}] - ${date}" below "## [Unreleased]"`]
        : []),
      ...(written === undefined ? [`  git commit -m "Release ${version}" -- CHANGELOG.md`] : []),
      `  git tag -a v${version} -m "Inglenook ${version}"`,
      `  git push origin main v${version}`,
      '',
      ...(faults.length === 0
        ? ['Nothing is in the way.']
        : ['In the way:', ...faults.map((fault) => `  ${fault}`)]),
      '',
    ].join('\n'),
  )
  return faults.length === 0 ? 0 : 1
}

/**
 * @param {string} version
 * @param {{ date: string | null, notes: string } | undefined} section
 */
async function faultsOf(version, section) {
  const git = async (/** @type {string[]} */ ...args) => {
    const ended = await run('git', args, { cwd: ROOT, output: 'capture' })
    return { ok: ended.code === 0, text: ended.output.trim() }
  }
  const lock = JSON.parse(read('package-lock.json'))
  const status = await git('status', '--porcelain')
  const tagged = await git('rev-parse', '--verify', '--quiet', `refs/tags/v${version}`)
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version)
      ? []
      : [`${version} is no version: package.json wants three numbers.`]),
    ...(lock.version === version ? [] : [`package-lock.json says ${lock.version}: run npm install.`]),
    ...(section === undefined || section.notes === '' ? [`CHANGELOG.md says nothing about ${version}.`] : []),
    ...(section !== undefined && section.date === null ? [`CHANGELOG.md gives ${version} no date.`] : []),
    ...(status.ok ? [] : ['This is no git checkout.']),
    ...(status.ok && status.text !== '' ? ['There are changes that are not committed.'] : []),
    ...(tagged.ok ? [`v${version} is there already: raise the version in package.json.`] : []),
  ]
}

/** As electron-builder.yml names them. @param {string} version @returns {string[]} */
function installersOf(version) {
  return [
    `Inglenook-${version}.AppImage, inglenook_${version}_amd64.deb, inglenook-${version}.x86_64.rpm`,
    `Inglenook-Setup-${version}.exe, Inglenook-Portable-${version}.exe, each for x64 and ARM`,
    `Inglenook-${version}-universal.dmg, Inglenook-${version}-universal-mac.zip`,
  ]
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(ROOT, file), 'utf8')
}
