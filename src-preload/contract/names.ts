/**
 * The names alone, without zod: the preload script is loaded before the first paint and needs no more than these.
 * `index.ts` does not compile unless it has a schema for each.
 */
export const callNames = [
  'app.info',
  'app.openLink',
  'app.showProfile',
  'app.licenses',
  'child.state',
  'child.setPin',
  'child.removePin',
  'child.enter',
  'child.leave',
  'stories.create',
  'stories.list',
  'stories.get',
  'stories.cancel',
  'stories.resume',
  'stories.delete',
  'stories.restore',
  'stories.rememberPage',
  'stories.setFavourite',
  'stories.setTags',
  'stories.tags',
  'stories.setBookmark',
  'stories.addSamples',
  'stories.trail',
  'stories.approve',
  'stories.splitText',
  'stories.createOwn',
  'stories.setTitle',
  'pages.words',
  'pages.change',
  'pictures.retry',
  'pictures.retryAll',
  'pictures.paintAgain',
  'pictures.useBuiltIn',
  'pictures.cancel',
  'pictures.trail',
  'pictures.versions',
  'pictures.choose',
  'pictures.keepLook',
  'pictures.forgetLook',
  'providers.list',
  'providers.findLocal',
  'providers.testLocal',
  'providers.findTextServers',
  'providers.testTextServer',
  'keys.status',
  'keys.save',
  'keys.remove',
  'keys.test',
  'settings.get',
  'settings.update',
  'settings.reset',
  'exports.save',
  'exports.estimate',
  'exports.print',
  'exports.cancel',
  'activity.list',
  'activity.clear',
  'storage.info',
  'storage.clearVersions',
  'storage.move',
  'storage.cancel',
  'backups.info',
  'backups.make',
  'backups.daily',
  'backups.look',
  'backups.restore',
  'backups.undo',
  'backups.keep',
  'imports.choose',
  'imports.drop',
  'family.heroes',
  'family.keepHero',
  'family.removeHero',
  'family.usePicture',
  'family.series',
  'family.renameSeries',
  'app.hush',
  'voices.askMicrophone',
  'voices.keep',
  'voices.remove',
  'voices.bringBack',
] as const
export type CallName = (typeof callNames)[number]

export const eventNames = [
  'stories.changed',
  'pages.changed',
  'settings.changed',
  'keys.changed',
  'providers.changed',
  'app.notice',
  'app.navigate',
  'exports.progress',
  'storage.progress',
] as const
export type EventName = (typeof eventNames)[number]

export const callChannel = (name: CallName): string => `inglenook:call:${name}`
export const eventChannel = (name: EventName): string => `inglenook:event:${name}`

/**
 * Pictures reach the window by this scheme: `inglenook-picture://full/<sha256>`, `inglenook-picture://thumbnail/<sha256>`,
 * `inglenook-picture://style/<style>` for what each style of pictures looks like, and
 * `inglenook-picture://voice/<sha256>` for what a page sounds like.
 */
export const pictureScheme = 'inglenook-picture'
/** The window itself is served by this scheme: `inglenook://app/index.html`. */
export const appScheme = 'inglenook'
