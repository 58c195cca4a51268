import { homedir } from 'node:os'
import { AppError } from '#contract/errors.ts'
import { createProfile, resolveProfile, type Profile } from './adapters/files/profile.ts'
import { createConsoleSink, createFileSink, createLog, type RedactingLog } from './adapters/log/log.ts'
import { createSystemClock } from './adapters/system/clock.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export type OpenedProfile =
  | { readonly ok: true; readonly profile: Profile; readonly log: RedactingLog }
  | { readonly ok: false; readonly error: AppError; readonly log: RedactingLog }

/** Finds the profile folder and begins the log in it. One that can't be written to is an answer, not an exception. */
export function openProfile(
  env: Environment,
  platform: string,
  options: { readonly verbose: boolean } = { verbose: false },
): OpenedProfile {
  const clock = createSystemClock()
  const consoleSinks = options.verbose ? [createConsoleSink(process.stderr)] : []
  const profile = resolveProfile(env, platform, homedir())
  try {
    createProfile(profile)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ok: false, error, log: createLog({ clock, least: 'debug', sinks: consoleSinks }) }
  }
  const sinks = [createFileSink(profile.logs), ...consoleSinks]
  return { ok: true, profile, log: createLog({ clock, least: options.verbose ? 'debug' : 'info', sinks }) }
}
