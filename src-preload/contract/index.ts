import { z } from 'zod'
import { activityPageSize } from './activity-page.ts'
import { activityQuerySchema, outboundRequestSchema } from './activity.ts'
import {
  backupInfoSchema,
  madeBackupFileSchema,
  madeBackupSchema,
  restoreModeSchema,
  restorePreviewSchema,
} from './backups.ts'
import { childViewSchema, pinAnswerSchema, pinSchema } from './child-view.ts'
import { appErrorSchema, type Envelope } from './errors.ts'
import { exportChoiceSchema, exportEstimateSchema, exportIdSchema } from './exports.ts'
import {
  heroIdSchema,
  heroPictureSchema,
  heroSchema,
  heroWordsSchema,
  longestSeriesName,
  seriesSchema,
} from './family.ts'
import { droppedFileSchema, importedBookSchema } from './imports.ts'
import { keysViewSchema, saveKeysSchema } from './keys.ts'
import type { CallName, EventName } from './names.ts'
import { keyIdSchema, localServerSchema, providersViewSchema, textServerSchema } from './providers.ts'
import { reasonSchema } from './reasons.ts'
import { ownStorySchema, wholeTextSchema } from './own-texts.ts'
import { longestTitle } from './scene-words.ts'
import { editablePageSchema, pageWordsSchema } from './scenes.ts'
import { settingsPatchSchema, settingsSchema } from './settings.ts'
import {
  attemptSchema,
  listQuerySchema,
  maxPages,
  maxTags,
  pageNumberSchema,
  pageSchema,
  pictureSchema,
  revisionSchema,
  sha256Schema,
  storyIdSchema,
  storyListSchema,
  storyRequestSchema,
  storySchema,
  storySummarySchema,
  tagSchema,
  writingAttemptSchema,
} from './stories.ts'
import { troubleFolders, troubleSchema } from './trouble.ts'
import { updatesSchema } from './updates.ts'
import { recordingSchema } from './voices.ts'

export * from './activity-page.ts'
export * from './activity.ts'
export * from './backups.ts'
export * from './child-view.ts'
export * from './errors.ts'
export * from './export-formats.ts'
export * from './exports.ts'
export * from './failures.ts'
export * from './family.ts'
export * from './illustrators.ts'
export * from './imports.ts'
export * from './interface-language.ts'
export * from './keys.ts'
export * from './log-levels.ts'
export * from './names.ts'
export * from './providers.ts'
export * from './reasons.ts'
export * from './own-texts.ts'
export * from './scene-words.ts'
export * from './scenes.ts'
export * from './settings.ts'
export * from './stories.ts'
export * from './tellings.ts'
export * from './themes.ts'
export * from './trouble.ts'
export * from './updates.ts'
export * from './voices.ts'
export * from './unsafe-kinds.ts'

interface CallSpec {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const nothing = z.undefined()
const done = z.null()
const ofStory = z.object({ storyId: storyIdSchema })
const ofPage = z.object({ storyId: storyIdSchema, page: pageNumberSchema })

/** Pages on the web that the window may ask the system's browser to open, by name; addresses stay in main. */
export const linkNames = [
  'ai-horde-register',
  'ai-horde-about',
  'hugging-face-token',
  'hugging-face-billing',
  'project',
] as const

export const noticeSchema = z.object({
  id: z.string(),
  kind: z.enum(['info', 'warning', 'error']),
  /** In English. A window in another language says `reason` and what went wrong, as far as they are given, itself. */
  message: z.string(),
  reason: reasonSchema.optional(),
  details: z.record(z.string(), z.string()).optional(),
  /** What went wrong, where the notice tells of that. */
  error: appErrorSchema.optional(),
})
export type NoticeView = z.infer<typeof noticeSchema>

export const licenseSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** As SPDX writes it: `MIT`. */
  license: z.string(),
  text: z.string(),
})
export type LicenseView = z.infer<typeof licenseSchema>

/** What can be done with the library as a whole; one at a time. */
export const storageTasks = ['move', 'back-up', 'restore'] as const

/** What the library takes on the disk; `pictures`, `versions` (those that no page shows) and
 * `voices` in bytes. */
export const storageSchema = z.object({
  path: z.string(),
  stories: z.int().nonnegative(),
  pictures: z.int().nonnegative(),
  versions: z.int().nonnegative(),
  voices: z.int().nonnegative(),
})
export type StorageView = z.infer<typeof storageSchema>

/** Every request that the window can make of main: what goes in, what comes out. */
export const calls = {
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      platform: z.string(),
      runtime: z.string(),
      profile: z.string(),
      /** What went wrong before there was a window to say it in. */
      notices: z.array(noticeSchema),
    }),
  },
  'app.openLink': { input: z.object({ link: z.enum(linkNames) }), output: done },
  'app.showProfile': { input: nothing, output: done },
  /** Of everything that ships; `text` is empty where a package brings none. */
  'app.licenses': { input: nothing, output: z.array(licenseSchema) },
  'child.state': { input: nothing, output: childViewSchema },
  /** `current`: asked for where there is a PIN already. */
  'child.setPin': {
    input: z.object({ pin: pinSchema, current: pinSchema.nullable() }),
    output: pinAnswerSchema,
  },
  'child.removePin': { input: z.object({ current: pinSchema }), output: pinAnswerSchema },
  /** From now on only books can be read, after a restart too. The window is to load itself anew. */
  'child.enter': { input: nothing, output: done },
  'child.leave': { input: z.object({ pin: pinSchema }), output: pinAnswerSchema },
  'stories.create': { input: storyRequestSchema, output: ofStory },
  'stories.list': { input: listQuerySchema, output: storyListSchema },
  'stories.get': { input: ofStory, output: z.object({ revision: revisionSchema, story: storySchema }) },
  'stories.cancel': { input: ofStory, output: done },
  'stories.resume': { input: ofStory, output: done },
  'stories.delete': { input: ofStory, output: done },
  'stories.restore': { input: ofStory, output: done },
  'stories.rememberPage': { input: ofPage, output: done },
  'stories.setFavourite': { input: ofStory.extend({ favourite: z.boolean() }), output: done },
  'stories.setTags': { input: ofStory.extend({ tags: z.array(tagSchema).max(maxTags) }), output: done },
  /** Every tag there is, by name, with how many stories have it. */
  'stories.tags': {
    input: nothing,
    output: z.array(z.object({ tag: tagSchema, stories: z.int().nonnegative() })),
  },
  'stories.setBookmark': { input: ofPage.extend({ on: z.boolean() }), output: done },
  /** Puts finished books of the built-in storyteller on the shelf, tagged `sample`; does nothing for those that lie there. */
  'stories.addSamples': { input: nothing, output: done },
  /** Who was asked to write it, and what they answered; oldest first. */
  'stories.trail': { input: ofStory, output: z.array(writingAttemptSchema) },
  /** A draft that a parent has read is one no longer. */
  'stories.approve': { input: ofStory, output: done },
  /** Splits a text that somebody brings along into pages; nothing is stored. */
  'stories.splitText': {
    input: wholeTextSchema,
    output: z.object({ pages: z.array(z.string()).max(maxPages) }),
  },
  /** Makes a book of it. No writer is asked. */
  'stories.createOwn': { input: ownStorySchema, output: ofStory },
  /** By hand, of a story that is written to its end. */
  'stories.setTitle': { input: ofStory.extend({ title: z.string().max(longestTitle) }), output: done },
  /** What a page has to be changed with. */
  'pages.words': { input: ofPage, output: editablePageSchema },
  /** By hand. Refused while the story is being written or this page's picture painted. */
  'pages.change': { input: ofPage.extend(pageWordsSchema.shape), output: done },
  'pictures.retry': { input: ofPage, output: done },
  'pictures.retryAll': { input: ofStory, output: done },
  'pictures.paintAgain': { input: ofPage, output: done },
  'pictures.useBuiltIn': { input: ofPage, output: done },
  'pictures.cancel': { input: ofPage, output: done },
  'pictures.trail': { input: ofPage, output: z.array(attemptSchema) },
  'pictures.versions': {
    input: ofPage,
    output: z.array(pictureSchema.extend({ chosen: z.boolean(), provider: z.string().nullable() })),
  },
  'pictures.choose': { input: ofPage.extend({ sha256: sha256Schema }), output: done },
  /** From now on the story is painted after the picture that this page shows, by those who can. */
  'pictures.keepLook': { input: ofPage, output: done },
  'pictures.forgetLook': { input: ofStory, output: done },
  'providers.list': { input: nothing, output: providersViewSchema },
  'providers.findLocal': { input: nothing, output: z.array(localServerSchema) },
  'providers.testLocal': { input: z.object({ address: z.string().max(300) }), output: localServerSchema },
  'providers.findTextServers': { input: nothing, output: z.array(textServerSchema) },
  'providers.testTextServer': { input: z.object({ address: z.string().max(300) }), output: textServerSchema },
  'keys.status': { input: nothing, output: keysViewSchema },
  'keys.save': { input: saveKeysSchema, output: keysViewSchema },
  'keys.remove': { input: z.object({ id: keyIdSchema }), output: keysViewSchema },
  'keys.test': { input: z.object({ id: keyIdSchema }), output: keysViewSchema },
  'settings.get': { input: nothing, output: settingsSchema },
  'settings.update': { input: settingsPatchSchema, output: settingsSchema },
  'settings.reset': { input: nothing, output: settingsSchema },
  'exports.save': {
    input: ofStory.extend({ choice: exportChoiceSchema, exportId: exportIdSchema }),
    /** null: the person closed the dialog, or stopped it. */
    output: z.object({ path: z.string() }).nullable(),
  },
  /** How much would come out of it. */
  'exports.estimate': { input: ofStory.extend({ choice: exportChoiceSchema }), output: exportEstimateSchema },
  /** Opens a PDF in the system's viewer, from where it is printed; null as above. */
  'exports.print': {
    input: ofStory.extend({ choice: exportChoiceSchema, exportId: exportIdSchema }),
    output: z.object({ pages: z.int().nonnegative() }).nullable(),
  },
  'exports.cancel': { input: z.object({ exportId: exportIdSchema }), output: done },
  /** At most `activityPageSize`; fewer than that are the last. */
  'activity.list': {
    input: activityQuerySchema,
    output: z.array(outboundRequestSchema).max(activityPageSize),
  },
  'activity.clear': { input: nothing, output: done },
  'storage.info': { input: nothing, output: storageSchema },
  /** Removes for good the pictures that no page shows; `freed` in bytes. */
  'storage.clearVersions': { input: nothing, output: z.object({ freed: z.int().nonnegative() }) },
  /** Asks for a folder and moves the library there; null: the person closed the dialog. The window is loaded anew. */
  'storage.move': { input: nothing, output: z.object({ folder: z.string() }).nullable() },
  /** Stops what is being done with the whole library; then everything is as it was. */
  'storage.cancel': { input: nothing, output: done },
  'backups.info': { input: nothing, output: backupInfoSchema },
  /** Asks for a folder and backs the library up into it; null: the person closed the dialog. */
  'backups.make': { input: nothing, output: madeBackupSchema.nullable() },
  /** Asks for a file and backs the library up into it. Null: the person closed the dialog. */
  'backups.makeFile': { input: nothing, output: madeBackupFileSchema.nullable() },
  /** On: asks for the folder in which one is made every day. */
  'backups.daily': { input: z.object({ on: z.boolean() }), output: backupInfoSchema },
  /** Asks for a folder with a backup and says what restoring it will do; changes nothing. */
  'backups.look': { input: nothing, output: restorePreviewSchema.nullable() },
  /** The same with a backup in one file. */
  'backups.lookFile': { input: nothing, output: restorePreviewSchema.nullable() },
  /** Restores the backup that was looked at last. The window is loaded anew. */
  'backups.restore': { input: z.object({ mode: restoreModeSchema }), output: done },
  /** Goes back to the library from before the restore; `keep`: lets that one go. */
  'backups.undo': { input: nothing, output: done },
  'backups.keep': { input: nothing, output: backupInfoSchema },
  /** Asks for a `.inglenook` file and puts its book into the library; null: the person closed the dialog. */
  'imports.choose': { input: nothing, output: importedBookSchema.nullable() },
  'imports.drop': { input: droppedFileSchema, output: importedBookSchema },
  /** The family's own, by name. */
  'family.heroes': { input: nothing, output: z.array(heroSchema) },
  /** `id: null`: a new one. Books that it is in already stay as they are. */
  'family.keepHero': {
    input: z.object({ id: heroIdSchema.nullable(), words: heroWordsSchema }),
    output: heroSchema,
  },
  'family.removeHero': { input: z.object({ id: heroIdSchema }), output: done },
  /** Makes the picture that a page shows the hero's portrait. */
  'family.usePicture': { input: heroPictureSchema, output: heroSchema },
  'family.series': { input: nothing, output: z.array(seriesSchema) },
  /** While it is on, the system shows no notification of ours: a book is read at bedtime. */
  'app.hush': { input: z.object({ on: z.boolean() }), output: done },
  /** The next moment's request for the microphone is granted: a person has just asked to record. */
  'voices.askMicrophone': { input: nothing, output: done },
  /** Keeps a recording as what the page sounds like. */
  'voices.keep': { input: ofPage.extend(recordingSchema.shape), output: done },
  'voices.remove': { input: ofPage, output: done },
  /** Brings back the one that was removed, or that another one took the place of. */
  'voices.bringBack': { input: ofPage.extend({ sha256: sha256Schema }), output: done },
  'family.renameSeries': {
    input: z.object({ id: z.uuid(), name: z.string().max(longestSeriesName) }),
    output: done,
  },
  /** The log's newest lines, and the report as it would be copied now. */
  'trouble.read': { input: nothing, output: troubleSchema },
  /** Puts the report that was read last on the clipboard, word for word. */
  'trouble.copy': { input: nothing, output: done },
  'trouble.showFolder': { input: z.object({ folder: z.enum(troubleFolders) }), output: done },
  'updates.view': { input: nothing, output: updatesSchema },
  /** Looks now, if updates are on; what comes of it is told by `updates.changed`. */
  'updates.look': { input: nothing, output: updatesSchema },
} as const satisfies Readonly<Record<CallName, CallSpec>>

/** Everything that main tells the window unasked. */
export const events = {
  /** `story: null`: it was deleted. */
  'stories.changed': z.object({
    revision: revisionSchema,
    storyId: storyIdSchema,
    story: storySummarySchema.nullable(),
  }),
  /** A page was written, or its picture moved on. */
  'pages.changed': z.object({ revision: revisionSchema, storyId: storyIdSchema, page: pageSchema }),
  'settings.changed': settingsSchema,
  'keys.changed': keysViewSchema,
  'providers.changed': providersViewSchema,
  'updates.changed': updatesSchema,
  'app.notice': noticeSchema,
  /** How far a piece of work with the whole library is. */
  'storage.progress': z.object({
    task: z.enum(storageTasks),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** The menu asks for a screen. */
  'app.navigate': z.object({
    to: z.enum(['library', 'create', 'settings', 'trouble', 'shortcuts', 'print']),
  }),
  /** From 0 to 1. */
  'exports.progress': z.object({ exportId: exportIdSchema, done: z.number().min(0).max(1) }),
} as const satisfies Readonly<Record<EventName, z.ZodType>>

/** As a handler gets it: parsed, with its defaults. */
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>
/** As a caller may give it: what has a default can be left out. */
export type CallArguments<N extends CallName> = z.input<(typeof calls)[N]['input']>
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>

type DomainOf<Name extends string> = Name extends `${infer D}.${string}` ? D : never
type VerbOf<Name extends string, D extends string> = Name extends `${D}.${infer V}` ? V : never
type Caller<N extends CallName> = [CallInput<N>] extends [undefined]
  ? () => Promise<Envelope<CallOutput<N>>>
  : (input: CallArguments<N>) => Promise<Envelope<CallOutput<N>>>

/** The one object that the preload script exposes as `window.inglenook`. */
export type Bridge = {
  readonly [D in DomainOf<CallName>]: {
    readonly [V in VerbOf<CallName, D>]: Caller<Extract<`${D}.${V}`, CallName>>
  }
} & {
  readonly on: <N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void) => () => void
}
