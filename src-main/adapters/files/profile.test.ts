import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createProfile, resolveProfile } from './profile.ts'

const onPosix = process.platform !== 'win32'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-profile-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe.skipIf(!onPosix)('where the profile lies', () => {
  it.each([
    [{}, 'linux', '/home/ada/.config/Inglenook'],
    [{ XDG_CONFIG_HOME: '/data/config' }, 'linux', '/data/config/Inglenook'],
    [{ XDG_CONFIG_HOME: 'relative' }, 'linux', '/home/ada/.config/Inglenook'],
    [{ XDG_CONFIG_HOME: '' }, 'linux', '/home/ada/.config/Inglenook'],
    [{ XDG_CONFIG_HOME: '/data/config' }, 'darwin', '/home/ada/Library/Application Support/Inglenook'],
    [{ APPDATA: '/roaming' }, 'win32', '/roaming/Inglenook'],
    [{}, 'win32', '/home/ada/AppData/Roaming/Inglenook'],
    [{ INGLENOOK_PROFILE: '/else/where' }, 'linux', '/else/where'],
    [{ INGLENOOK_PROFILE: '  ' }, 'linux', '/home/ada/.config/Inglenook'],
    [{ INGLENOOK_PROFILE: '/else/where', APPDATA: '/roaming' }, 'win32', '/else/where'],
  ])('%j on %s: %s', (env, platform, folder) => {
    expect(resolveProfile(env, platform, '/home/ada').folder).toBe(folder)
  })

  it('a relative INGLENOOK_PROFILE counts from the working folder, once', () => {
    expect(resolveProfile({ INGLENOOK_PROFILE: 'mine' }, 'linux', '/home/ada').folder).toBe(resolve('mine'))
  })

  it('everything lies in it', () => {
    const { folder, ...paths } = resolveProfile({ INGLENOOK_PROFILE: '/p' }, 'linux', '/home/ada')
    expect(paths).toEqual({
      lock: '/p/lock.db',
      settings: '/p/settings.json',
      logs: '/p/logs',
      crashes: '/p/crashes',
    })
    expect(folder).toBe('/p')
  })
})

describe('creating the profile', () => {
  it('makes its folders, for this user alone, and may be done again', () => {
    const profile = resolveProfile({ INGLENOOK_PROFILE: join(temporaryFolder(), 'a', 'b') }, 'linux', '/')
    createProfile(profile)
    createProfile(profile)
    for (const folder of [profile.folder, profile.logs]) {
      expect(statSync(folder).isDirectory()).toBe(true)
      if (onPosix) expect(statSync(folder).mode & 0o777).toBe(0o700)
    }
  })

  it.each(['a file in its place', 'a file on the way to it', 'a file for its log'])(
    'says what is wrong and what to do: %s',
    (where) => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'file'), '')
      const chosen = {
        'a file in its place': join(folder, 'file'),
        'a file on the way to it': join(folder, 'file', 'profile'),
        'a file for its log': join(folder, 'profile'),
      }[where]
      if (where === 'a file for its log') {
        mkdirSync(join(folder, 'profile'))
        writeFileSync(join(folder, 'profile', 'logs'), '')
      }
      const profile = resolveProfile({ INGLENOOK_PROFILE: chosen }, 'linux', '/')
      expect(() => createProfile(profile)).toThrow(
        expect.objectContaining({
          code: 'profile-unwritable',
          details: { path: profile.folder },
          message: expect.stringMatching(/can’t write to its folder .*INGLENOOK_PROFILE/) as string,
        }),
      )
    },
  )

  // Not a place that any user may write to, root included.
  it.skipIf(process.platform !== 'linux')('says so of a place that nobody may write to', () => {
    const profile = resolveProfile({ INGLENOOK_PROFILE: '/proc/inglenook' }, 'linux', '/')
    expect(() => createProfile(profile)).toThrow(expect.objectContaining({ code: 'profile-unwritable' }))
  })
})
