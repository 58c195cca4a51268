import { arch, cpus, release, totalmem, version } from 'node:os'
import { electronVersion } from './electron-version.ts'

/** The computer and the runtime, as far as they matter for a fault; nothing that tells whose it is. */
export function describeSystem(): Readonly<Record<string, string>> {
  const { chrome, node } = process.versions
  const electron = electronVersion()
  return {
    system: `${process.platform} ${release()} ${arch()}`,
    build: version(),
    runtime: electron === undefined ? `Node ${node}` : `Electron ${electron}, Chrome ${chrome}, Node ${node}`,
    processor: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} threads`,
    memory: `${(totalmem() / 1024 ** 3).toFixed(1)} GiB`,
    desktop: process.env.XDG_SESSION_TYPE ?? 'unknown',
    language: Intl.DateTimeFormat().resolvedOptions().locale,
  }
}
