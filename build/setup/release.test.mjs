import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { architecturesOf, canvasPackage, digestOf } from './architectures.mjs'
import { sectionOf, withRelease } from './changelog.mjs'
import { ROOT } from './paths.mjs'

const changelog = `# Changelog

## [Unreleased]

### Added

- A lamp.

## [1.2.0] - 2026-11-02

### Fixed

- The door.

## [1.1.10] - 2026-10-01

- A window.

[1.2.0]: https://example.org/1.2.0
`

describe('the changelog', () => {
  it('gives a version its own section and nothing of the others', () => {
    expect(sectionOf(changelog, '1.2.0')).toEqual({ date: '2026-11-02', notes: '### Fixed\n\n- The door.' })
    expect(sectionOf(changelog, '1.1.10')).toEqual({ date: '2026-10-01', notes: '- A window.' })
    expect(sectionOf(changelog, 'Unreleased')).toEqual({ date: null, notes: '### Added\n\n- A lamp.' })
  })

  it('knows no version that it does not name, and takes no point for any letter', () => {
    expect(sectionOf(changelog, '1.3.0')).toBeUndefined()
    expect(sectionOf(changelog, '1.1.1')).toBeUndefined()
    expect(sectionOf('## [1x2y0] - 2026-11-02\n\n- no', '1.2.0')).toBeUndefined()
  })

  it('makes a release of what was unreleased, and leaves room for what comes', () => {
    const next = withRelease(changelog, '1.3.0', '2026-11-25')
    expect(sectionOf(next, '1.3.0')).toEqual({ date: '2026-11-25', notes: '### Added\n\n- A lamp.' })
    expect(sectionOf(next, 'Unreleased')?.notes).toBe('')
    expect(sectionOf(next, '1.2.0')).toEqual(sectionOf(changelog, '1.2.0'))
  })

  it('of this project has something to release', () => {
    const own = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const section = sectionOf(own, version) ?? sectionOf(own, 'Unreleased')
    expect(section?.notes).toMatch(/^### /m)
  })
})

describe('installers for other architectures', () => {
  it('are told from electron-builder’s own flags', () => {
    expect(architecturesOf(['--mac', 'dmg', '--universal'])).toEqual(['x64', 'arm64'])
    expect(architecturesOf(['--win', '--arm64', '--x64'])).toEqual(['x64', 'arm64'])
    expect(architecturesOf([])).toEqual([])
  })

  it('have a package of the painter’s in the lock file each, with a digest to hold it against', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
    for (const [platform, arch] of /** @type {const} */ ([
      ['darwin', 'x64'],
      ['darwin', 'arm64'],
      ['win32', 'x64'],
      ['win32', 'arm64'],
      ['linux', 'x64'],
    ]))
      expect(packages[`node_modules/${canvasPackage(platform, arch)}`].integrity).toMatch(/^sha512-/)
    expect(digestOf(Buffer.from(''))).toBe(
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    )
  })
})

describe('the release workflow', () => {
  const workflow = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')
  const jobs = [...workflow.matchAll(/args: (--\w+) .*$/gm)].map(([line, system]) => ({ line, system }))

  it('builds each system in one job, so that no job writes over what the updater reads of another', () => {
    expect(jobs.map(({ system }) => system).sort()).toEqual(['--linux', '--mac', '--win'])
    expect(jobs.find(({ system }) => system === '--mac')?.line).toContain('--universal')
    expect(jobs.find(({ system }) => system === '--win')?.line).toMatch(/nsis portable --x64 --arm64/)
  })

  it('names Windows installers without spaces: the host of the release would rename them, and no update be found', () => {
    const builder = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
    for (const target of ['nsis', 'portable']) {
      const name = new RegExp(`^${target}:\\n(?: {2}.*\\n)*? {2}artifactName: (.+)$`, 'm').exec(builder)?.[1]
      expect(name, target).toMatch(/^\S+\$\{version\}\S*\.\$\{ext\}$/)
    }
  })

  it('tests before it builds, and publishes one version’s notes as a draft', () => {
    expect(workflow).toMatch(/installers:\n {4}needs: test/)
    expect(workflow).toContain('release --notes > notes.md')
    expect(workflow).toContain('--draft --verify-tag')
  })
})
