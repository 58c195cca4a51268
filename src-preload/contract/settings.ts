import { z } from 'zod'
import { exportChoiceSchema } from './exports.ts'
import { perIllustrator } from './illustrators.ts'
import { illustratorIdSchema, writerIdSchema } from './providers.ts'
import { interfaceLanguages } from './interface-language.ts'
import { maxPages, minPages, storySorts } from './stories.ts'
import { languageSchema, levelSchema, pictureStyleSchema, storyKindSchema } from './tellings.ts'
import { themeSchema } from './themes.ts'

export const readingFonts = ['literata', 'nunito', 'atkinson', 'opendyslexic'] as const
/** The light of the open book; `app`: the same as the window's. */
export const readingLights = ['app', 'evening', 'day', 'sepia', 'contrast'] as const
/** `auto`: by the window's shape. `spread`: two pages side by side, the cover alone. `full`: the picture fills the window. */
export const readingLayouts = ['auto', 'single', 'spread', 'full'] as const
export const pageTurns = ['slide', 'fade', 'none'] as const
export const readingMargins = ['narrow', 'normal', 'wide'] as const
/** How the syllables of words are marked for who learns to read, in languages whose syllables are known. */
export const syllableMarks = ['off', 'dots', 'colours'] as const
export const libraryViews = ['grid', 'list'] as const

/** Every choice of the user's that is not a key. Kept by electron-store; versions and defaults in adapters/settings. */
export const settingsSchema = z.object({
  /** In the order in which they are asked; each can be off. */
  illustrators: z.array(z.object({ id: illustratorIdSchema, enabled: z.boolean() })).max(8),
  writers: z.array(z.object({ id: writerIdSchema, enabled: z.boolean() })).max(8),
  /** The Horde's shared anonymous account: an explicit choice. */
  anonymousHorde: z.boolean(),
  /** Blocks every outbound request but those to this computer. */
  offline: z.boolean(),
  /** Pages painted at once, a provider. */
  concurrency: z.object(perIllustrator(({ atOnce }) => z.int().min(1).max(atOnce.most))),
  /** Minutes without progress after which a picture ends as failed. */
  stallMinutes: z.int().min(2).max(60),
  /** Empty: look on the usual ports. */
  localImageServer: z.string().max(300),
  huggingFaceImageModel: z.string().max(200),
  /** The server that writes; empty: look on the usual ports. */
  localTextServer: z.string().max(300),
  /** What it writes with; empty: the suggested one. */
  localTextModel: z.string().max(200),
  huggingFaceTextModel: z.string().max(200),
  /** A new story is a draft until a parent has read and approved it. */
  approval: z.boolean(),
  /** Where a backup is made every day; empty: nowhere. */
  backupFolder: z.string().max(4_096),
  /** Stories that are asked for in the evening: when they begin, local time, and whether the computer stays awake. */
  night: z.object({
    at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
    /** While something is being made, and no longer. */
    keepAwake: z.boolean(),
  }),
  /** Whether newer versions are looked for, and when that was done last, in milliseconds since the epoch. */
  updates: z.object({ on: z.boolean(), lookedAt: z.int().nonnegative().nullable() }),
  /** What the window speaks. */
  interfaceLanguage: z.enum(interfaceLanguages),
  theme: themeSchema,
  reading: z.object({
    font: z.enum(readingFonts),
    /** CSS pixels. */
    textSize: z.int().min(16).max(48),
    lineHeight: z.number().min(1.2).max(2.4),
    light: z.enum(readingLights),
    layout: z.enum(readingLayouts),
    turn: z.enum(pageTurns),
    margins: z.enum(readingMargins),
    /** Added between words, in em; helps those who are learning to read. */
    wordSpacing: z.number().min(0).max(0.6),
    // Not there in settings of before.
    syllables: z.enum(syllableMarks).default('off'),
    /** 1 is the voice's own speed. */
    aloudSpeed: z.number().min(0.5).max(2),
  }),
  /** How the library was last looked at. */
  library: z.object({ view: z.enum(libraryViews), sort: z.enum(storySorts) }),
  /** What Create offers first: the last choice. */
  lastRequest: z.object({
    level: levelSchema,
    language: languageSchema,
    pages: z.int().min(minPages).max(maxPages),
    illustrated: z.boolean(),
    // Not there in settings of before.
    kind: storyKindSchema.default('story'),
    secondLanguage: languageSchema.nullable().default(null),
    style: pictureStyleSchema.default('paper-cut'),
  }),
  /** What the export dialog offers first: the last choice. */
  lastExport: exportChoiceSchema,
})
export type Settings = z.infer<typeof settingsSchema>

export const settingsPatchSchema = settingsSchema.partial()
export type SettingsPatch = z.infer<typeof settingsPatchSchema>
