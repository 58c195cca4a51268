import { describe, expect, it } from 'vitest'
import { updateWay, type Installation } from './update-way.ts'

const copy: Installation = {
  ...{ isPackaged: true, platform: 'linux', hasConfig: true, hasPackageType: false },
  ...{ isAppImage: false, isPortable: false },
}

describe('who brings newer versions', () => {
  it.each<[string, Partial<Installation>]>([
    ['itself', { isAppImage: true }],
    ['itself', { platform: 'win32' }],
    ['itself', { platform: 'darwin' }],
    ['system', { hasPackageType: true }],
    ['by-hand', {}],
    ['by-hand', { platform: 'win32', isPortable: true }],
    ['by-hand', { platform: 'win32', hasConfig: false }],
    ['by-hand', { platform: 'freebsd' }],
    ['checkout', { isPackaged: false, isAppImage: true }],
  ])('%s: %j', (way, part) => {
    expect(updateWay({ ...copy, ...part })).toBe(way)
  })
})
