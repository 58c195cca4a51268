import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import {
  exportFormats,
  illustratorIds,
  languages,
  levels,
  maxPages,
  minPages,
  pictureStyles,
  storyKinds,
  writerIds,
  papers,
  type ExportChoice,
  type ExportFormat,
  type Paper,
  type IllustratorId,
  type Language,
  type Level,
  type PictureStyle,
  type StoryKind,
  type WriterId,
} from '#contract/index.ts'
import { exporters } from '#core/exporters/registry.ts'

interface Common {
  readonly profile: string | null
  readonly out: { readonly path: string; readonly choice: ExportChoice } | null
  readonly report: string | null
  readonly verbose: boolean
}

export interface MakeArguments extends Common {
  readonly command: 'make'
  readonly topic: string
  readonly level: Level
  readonly pages: number
  readonly language: Language
  /** Null: a book of one language. */
  readonly secondLanguage: Language | null
  readonly kind: StoryKind
  readonly illustrated: boolean
  readonly style: PictureStyle
  /** Null: as the settings say. */
  readonly writers: readonly WriterId[] | null
  readonly illustrators: readonly IllustratorId[] | null
}

export interface ResumeArguments extends Common {
  readonly command: 'resume'
}

export type Arguments =
  | MakeArguments
  | ResumeArguments
  /** Help or version was asked for (`exitCode` 0), or the usage is bad (`exitCode` 2). */
  | { readonly command: 'none'; readonly exitCode: 0 | 2; readonly text: string }

function parsePages(text: string): number {
  const pages = Number(text)
  if (!Number.isInteger(pages) || pages < minPages || pages > maxPages) {
    throw new InvalidArgumentError(`Give a whole number from ${minPages} to ${maxPages}.`)
  }
  return pages
}

function parseIds<Id extends string>(known: readonly Id[]): (text: string) => readonly Id[] {
  return (text) => {
    const ids = text.split(',').map((id) => id.trim())
    return [...new Set(ids)].map((id) => {
      const match = known.find((candidate) => candidate === id)
      if (match === undefined) throw new InvalidArgumentError(`Choose from ${known.join(', ')}.`)
      return match
    })
  }
}

/** Which format a file's ending asks for; where several have the same, the first. */
const endings: readonly (readonly [string, ExportFormat])[] = exportFormats.map((format) => [
  `.${exporters[format].extension}`,
  format,
])
const endingList = [...new Set(endings.map(([ending]) => ending))]

function parseOut(path: string): { readonly path: string; readonly format: ExportFormat } {
  const match = endings.find(([ending]) => path.toLowerCase().endsWith(ending))
  if (match === undefined) {
    throw new InvalidArgumentError(
      `The name must end in ${endingList.slice(0, -1).join(', ')} or ${endingList.at(-1) ?? ''}.`,
    )
  }
  return { path, format: match[1] }
}

interface RawOptions {
  readonly profile?: string
  readonly out?: { readonly path: string; readonly format: ExportFormat }
  readonly paper?: Paper
  readonly fixed?: boolean
  readonly about?: boolean
  readonly report?: string
  readonly verbose?: boolean
  readonly level?: Level
  readonly pages?: number
  readonly language?: Language
  readonly secondLanguage?: Language
  readonly kind?: StoryKind
  readonly illustrations?: boolean
  readonly style?: PictureStyle
  readonly writer?: readonly WriterId[]
  readonly illustrators?: readonly IllustratorId[]
}

const chosen = ({ out, paper, fixed, about }: RawOptions): Common['out'] =>
  out === undefined
    ? null
    : {
        path: out.path,
        choice: {
          format: fixed === true && out.format === 'epub' ? 'epub-fixed' : out.format,
          paper: paper ?? 'a4',
          about: about ?? true,
        },
      }

const common = (options: RawOptions): Common => ({
  profile: options.profile ?? null,
  out: chosen(options),
  report: options.report ?? null,
  verbose: options.verbose ?? false,
})

/** Reads what stands behind `npm start --`. Writes nothing and ends nothing: the caller does. */
export function parseArguments(argv: readonly string[], version: string): Arguments {
  let parsed: Arguments | undefined
  let text = ''
  const write = (part: string): void => {
    text += part
  }
  const program = new Command('inglenook')
    .description('Makes illustrated bedtime stories on this computer.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write })
    .showHelpAfterError('Use --help for all options.')
  const withCommon = (command: Command): Command =>
    command
      .option('--out <file>', `write the book to this file (${endingList.join(', ')})`, parseOut)
      .addOption(new Option('--paper <kind>', 'what a PDF is for').choices(papers).default('a4'))
      .option('--fixed', 'an EPUB with fixed pages')
      .option('--no-about', 'without the page about the book')
      .option('--report <file.json>', 'write how every page came to be')
      .option('--profile <folder>', 'the folder that holds the library')
      .option('--verbose', 'tell every step')
  withCommon(program.command('make'))
    .description('make a story without a window')
    .argument('<topic>', 'what the story is about')
    .addOption(new Option('--level <level>', 'who it is for').choices(levels).default('early'))
    .option('--pages <number>', `${minPages} to ${maxPages}`, parsePages, 8)
    .addOption(new Option('--language <tag>', 'language of the story').choices(languages).default('en'))
    .addOption(new Option('--second-language <tag>', 'a second language under the first').choices(languages))
    .addOption(new Option('--kind <kind>', 'what to write').choices(storyKinds).default('story'))
    .option('--no-illustrations', 'text alone')
    .addOption(
      new Option('--style <style>', 'how the pictures look').choices(pictureStyles).default('paper-cut'),
    )
    .option('--writer <ids>', `who may write, in order: ${writerIds.join(', ')}`, parseIds(writerIds))
    .option(
      '--illustrators <ids>',
      `who may paint, in order: ${illustratorIds.join(', ')}`,
      parseIds(illustratorIds),
    )
    .action((topic: string, options: RawOptions) => {
      parsed = {
        command: 'make',
        topic,
        level: options.level ?? 'early',
        pages: options.pages ?? 8,
        language: options.language ?? 'en',
        secondLanguage: options.secondLanguage ?? null,
        kind: options.kind ?? 'story',
        illustrated: options.illustrations ?? true,
        style: options.style ?? 'paper-cut',
        writers: options.writer ?? null,
        illustrators: options.illustrators ?? null,
        ...common(options),
      }
    })
  withCommon(program.command('resume'))
    .description('go on with what was interrupted')
    .action((options: RawOptions) => {
      parsed = { command: 'resume', ...common(options) }
    })
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { command: 'none', exitCode: error.exitCode === 0 ? 0 : 2, text }
  }
  return parsed ?? { command: 'none', exitCode: 2, text: program.helpInformation() }
}
