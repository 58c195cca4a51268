import type { UpdateWay } from '#contract/index.ts'

export interface Installation {
  readonly isPackaged: boolean
  readonly platform: string
  /** electron-builder's `app-update.yml` lies beside the app. */
  readonly hasConfig: boolean
  /** Its `package-type` does: it came as a deb, rpm or the like. */
  readonly hasPackageType: boolean
  readonly isAppImage: boolean
  /** Windows' portable executable, which unpacks itself anew at each start. */
  readonly isPortable: boolean
}

/** Who brings newer versions to this copy. */
export function updateWay(copy: Installation): UpdateWay {
  if (!copy.isPackaged) return 'checkout'
  if (copy.hasPackageType) return 'system'
  if (!copy.hasConfig || copy.isPortable) return 'by-hand'
  if (copy.platform === 'linux') return copy.isAppImage ? 'itself' : 'by-hand'
  return copy.platform === 'win32' || copy.platform === 'darwin' ? 'itself' : 'by-hand'
}
