import { z } from 'zod'
import type { CallName } from './names.ts'

/** What a parent keeps in mind: four to eight digits. */
export const pinSchema = z.string().regex(/^\d{4,8}$/)

export const childViewSchema = z.object({
  /** Only books to be read, and no way to anything else but by the PIN. */
  on: z.boolean(),
  hasPin: z.boolean(),
})
export type ChildViewState = z.infer<typeof childViewSchema>

/** What became of a PIN that was typed. `wait`: too many were wrong; `seconds` until the next one is looked at. */
export const pinAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done') }),
  z.object({ outcome: z.literal('wrong') }),
  z.object({ outcome: z.literal('wait'), seconds: z.int().positive() }),
])
export type PinAnswer = z.infer<typeof pinAnswerSchema>

/**
 * What may be asked while the child's view is on: `yes`; `books`, of books that may be read alone; `reading`, of how a book
 * is read (its letters, its light, its speed) and of no other setting; or `no`. A call that is not in here does not compile.
 */
export const childMay: Readonly<Record<CallName, 'yes' | 'books' | 'reading' | 'no'>> = {
  'app.info': 'yes',
  'app.openLink': 'no',
  'app.showProfile': 'no',
  'app.licenses': 'no',
  'app.hush': 'yes',
  'child.state': 'yes',
  'child.setPin': 'no',
  'child.removePin': 'no',
  'child.enter': 'yes',
  'child.leave': 'yes',
  'stories.create': 'no',
  'stories.list': 'books',
  'stories.get': 'books',
  'stories.cancel': 'no',
  'stories.resume': 'no',
  'stories.delete': 'no',
  'stories.restore': 'no',
  'stories.rememberPage': 'books',
  'stories.setFavourite': 'no',
  'stories.setTags': 'no',
  'stories.tags': 'no',
  'stories.setBookmark': 'books',
  'stories.addSamples': 'no',
  'stories.trail': 'no',
  'stories.approve': 'no',
  'stories.splitText': 'no',
  'stories.createOwn': 'no',
  'stories.setTitle': 'no',
  'pages.words': 'no',
  'pages.change': 'no',
  'pictures.retry': 'no',
  'pictures.retryAll': 'no',
  'pictures.paintAgain': 'no',
  'pictures.useBuiltIn': 'no',
  'pictures.cancel': 'no',
  'pictures.trail': 'no',
  'pictures.versions': 'no',
  'pictures.choose': 'no',
  'pictures.keepLook': 'no',
  'pictures.forgetLook': 'no',
  'providers.list': 'no',
  'providers.findLocal': 'no',
  'providers.testLocal': 'no',
  'providers.findTextServers': 'no',
  'providers.testTextServer': 'no',
  'keys.status': 'no',
  'keys.save': 'no',
  'keys.remove': 'no',
  'keys.test': 'no',
  // How a book looks and what the window speaks.
  'settings.get': 'yes',
  'settings.update': 'reading',
  'settings.reset': 'no',
  'exports.save': 'no',
  'exports.estimate': 'no',
  'exports.print': 'no',
  'exports.cancel': 'no',
  'activity.list': 'no',
  'activity.clear': 'no',
  'storage.info': 'no',
  'storage.clearVersions': 'no',
  'storage.move': 'no',
  'storage.cancel': 'no',
  'backups.info': 'no',
  'backups.make': 'no',
  'backups.makeFile': 'no',
  'backups.daily': 'no',
  'backups.look': 'no',
  'backups.lookFile': 'no',
  'backups.restore': 'no',
  'backups.undo': 'no',
  'backups.keep': 'no',
  'imports.choose': 'no',
  'imports.drop': 'no',
  'family.heroes': 'no',
  'family.keepHero': 'no',
  'family.removeHero': 'no',
  'family.usePicture': 'no',
  'family.series': 'no',
  'family.renameSeries': 'no',
  'voices.askMicrophone': 'no',
  'voices.keep': 'no',
  'voices.remove': 'no',
  'voices.bringBack': 'no',
  'trouble.read': 'no',
  'trouble.copy': 'no',
  'trouble.showFolder': 'no',
  'updates.view': 'no',
  'updates.look': 'no',
}
