import { parseArguments } from './cli/arguments.ts'
import { runCommandLine } from './cli/run.ts'
import { openHouse, type HouseOptions } from './compose.ts'
import { openProfile } from './open-profile.ts'

/**
 * Runs the command line and answers its exit code. Ctrl+C and a polite kill interrupt it: what is finished is kept.
 * @param argv what stands behind the program's name: `make`, the topic, options.
 */
export async function commandLine(
  argv: readonly string[],
  options: Pick<HouseOptions, 'version' | 'spawnWorker' | 'printer'>,
): Promise<number> {
  const interruption = new AbortController()
  const interrupt = (): void => interruption.abort(new Error('interrupted'))
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  try {
    return await runCommandLine(parseArguments(argv, options.version), {
      out: (line) => process.stdout.write(`${line}\n`),
      error: (line) => process.stderr.write(`${line}\n`),
      interrupted: interruption.signal,
      openHouse: async (args) => {
        const env = args.profile === null ? process.env : { ...process.env, INGLENOOK_PROFILE: args.profile }
        const opened = openProfile(env, process.platform, { verbose: args.verbose })
        if (!opened.ok) throw opened.error
        return openHouse({
          profile: opened.profile,
          log: opened.log,
          env,
          version: options.version,
          spawnWorker: options.spawnWorker,
          spawnChecker: null,
          printer: options.printer,
          waitsForNetwork: false,
          systemLanguages: [Intl.DateTimeFormat().resolvedOptions().locale],
          ...(args.command === 'make'
            ? { only: { writers: args.writers, illustrators: args.illustrators } }
            : {}),
        })
      },
    })
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}
