import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Environment } from './app.ts'

/** It names no service folder, so that nothing of the tester's own is started by being asked for. */
const configuration = (denied: string) => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    ${denied}
  </policy>
</busconfig>`

export const canStartBus = (): boolean =>
  process.platform === 'linux' && spawnSync('which', ['dbus-daemon']).status === 0

export interface SessionBus {
  /** Tells the app where it is. */
  readonly environment: Environment
  readonly close: () => Promise<void>
}

/** A session bus on which nobody is; with `deniesSecrets` one that would let nobody talk to a Secret Service. */
export const startBus = async ({ deniesSecrets = false } = {}): Promise<SessionBus> => {
  const folder = await mkdtemp(join(tmpdir(), 'inglenook-bus-'))
  const path = join(folder, 'bus.conf')
  await writeFile(
    path,
    configuration(deniesSecrets ? '<deny send_destination="org.freedesktop.secrets"/>' : ''),
  )
  const bus = spawn('dbus-daemon', ['--nofork', '--print-address=1', `--config-file=${path}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: bus.stdout }).once('line', resolve)
    bus.once('exit', () => reject(new Error('The session bus did not start')))
  })
  return {
    environment: { DBUS_SESSION_BUS_ADDRESS: address },
    close: async () => {
      bus.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
