import { homedir, userInfo } from 'node:os'
import type { House } from '#core/house.ts'
import { createTrouble, type Trouble } from '#core/trouble/trouble.ts'
import { createCrashDumps } from './adapters/files/crash-dumps.ts'
import type { Profile } from './adapters/files/profile.ts'
import type { RedactingLog } from './adapters/log/log.ts'
import { createLogReader } from './adapters/log/read-log.ts'
import { createSystemClock } from './adapters/system/clock.ts'
import { describeSystem } from './adapters/system/describe-system.ts'

/** Of so many of the newest stories, titles and topics are looked for by value in what is handed on. */
const mostStories = 200

/** Joins the page “Log and report” to a house. */
export function composeTrouble(deps: {
  readonly house: Pick<House, 'library' | 'libraryFolder' | 'family' | 'settings' | 'keys'>
  readonly profile: Profile
  readonly log: RedactingLog
  readonly version: string
}): Trouble {
  const { house, profile, log, version } = deps
  const clock = createSystemClock()
  const total = (query: object): number =>
    house.library.list({ search: '', limit: 1, cursor: null, ...query }).total
  return createTrouble({
    log,
    reader: createLogReader(profile.logs),
    dumps: createCrashDumps(profile.crashes, clock.now),
    clock,
    version,
    system: describeSystem,
    settings: house.settings.get,
    keys: house.keys.status,
    counts: () => {
      const { stories, pictures, versions } = house.library.usage()
      return {
        stories,
        'not finished': total({ shelf: 'unfinished' }),
        'bytes of pictures': pictures,
        'bytes of earlier pictures': versions,
        heroes: house.family.heroes.list().length,
        series: house.family.series().length,
      }
    },
    hidden: () => {
      const { stories } = house.library.list({ search: '', limit: mostStories, cursor: null })
      const settings = house.settings.get()
      return {
        folders: [
          { path: house.libraryFolder, as: '<library>' },
          { path: profile.folder, as: '<profile>' },
          { path: settings.backupFolder, as: '<backups>' },
          { path: homedir(), as: '~' },
        ],
        user: userInfo().username,
        words: [
          ...stories.flatMap(({ title, topic }) => [title, topic]),
          ...house.family.heroes.list().flatMap(({ name, standIn, look }) => [name, standIn ?? '', look]),
          ...house.family.series().map(({ name }) => name),
          ...house.library.tags().map(({ tag }) => tag),
        ],
        addresses: [settings.localImageServer, settings.localTextServer].flatMap((address) => [
          address,
          address.replace(/^\w+:\/\//u, ''),
        ]),
      }
    },
    clean: log.redact,
  })
}
