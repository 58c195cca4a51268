import type { OutboundRequestView, ProvidersView } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import { splitText } from '#core/story/split-text.ts'
import type { Updates } from '#core/updates/updates.ts'
import type { BackupActions } from '../backups.ts'
import type { Handlers } from './answer.ts'

/** What the shell alone can do. */
export interface ShellActions {
  readonly info: () => ReturnType<Handlers['app.info']>
  readonly openLink: Handlers['app.openLink']
  readonly showProfile: () => Promise<null>
  readonly licenses: () => ReturnType<Handlers['app.licenses']>
  readonly saveExport: Handlers['exports.save']
  readonly printExport: Handlers['exports.print']
  readonly cancelExport: (exportId: string) => void
  readonly moveLibrary: () => ReturnType<Handlers['storage.move']>
  readonly cancelTask: () => void
  readonly backups: BackupActions
  readonly askMicrophone: () => void
  readonly hush: (on: boolean) => void
  readonly copyReport: (report: string) => Promise<null>
  readonly showTroubleFolder: Handlers['trouble.showFolder']
  readonly updates: () => Pick<Updates, 'view' | 'look'>
  readonly chooseImport: () => ReturnType<Handlers['imports.choose']>
}

/** For calls that answer nothing. */
const done = (work: () => void): null => {
  work()
  return null
}

/** Every call of the contract, in at most three lines each: the work is done in core. */
export function createHandlers(house: House, shell: ShellActions): Handlers {
  const { library, maker, agent, keys, settings, providers, activity, voices } = house
  const { heroes, series, renameSeries } = house.family
  const { childView, editing } = house
  return {
    'app.info': () => shell.info(),
    'app.openLink': (input) => shell.openLink(input),
    'app.showProfile': () => shell.showProfile(),
    'app.licenses': () => shell.licenses(),
    'child.state': () => childView.state(),
    'child.setPin': ({ pin, current }) => childView.setPin(pin, current),
    'child.removePin': ({ current }) => childView.removePin(current),
    'child.enter': async () => childView.enter().then(() => null),
    'child.leave': ({ pin }) => childView.leave(pin),
    'stories.create': async (request) => ({ storyId: await maker.create(request) }),
    'stories.list': (query) => library.list(query),
    'stories.get': ({ storyId }) => library.get(storyId),
    'stories.cancel': ({ storyId }) => done(() => library.cancel(storyId)),
    'stories.resume': ({ storyId }) => done(() => library.resume(storyId)),
    'stories.delete': ({ storyId }) => done(() => library.remove(storyId)),
    'stories.restore': ({ storyId }) => done(() => library.restore(storyId)),
    'stories.rememberPage': ({ storyId, page }) => done(() => library.rememberPage(storyId, page)),
    'stories.setTags': ({ storyId, tags }) => done(() => library.setTags(storyId, tags)),
    'stories.tags': () => library.tags(),
    'stories.setBookmark': ({ storyId, page, on }) => done(() => library.setBookmark(storyId, page, on)),
    'stories.addSamples': async () => house.samples.add().then(() => null),
    'stories.setFavourite': ({ storyId, favourite }) => done(() => library.setFavourite(storyId, favourite)),
    'stories.trail': ({ storyId }) => library.writingTrail(storyId),
    'stories.approve': ({ storyId }) => done(() => library.approve(storyId)),
    'stories.splitText': ({ text, level, language }) => ({ pages: splitText(text, level, language) }),
    'stories.createOwn': async (story) => ({ storyId: await house.ownStories.create(story) }),
    'stories.setTitle': ({ storyId, title }) => done(() => editing.setTitle(storyId, title)),
    'pages.words': ({ storyId, page }) => editing.page(storyId, page),
    'pages.change': ({ storyId, page, ...words }) => done(() => editing.change(storyId, page, words)),
    'pictures.retry': ({ storyId, page }) => done(() => agent.retry(storyId, page)),
    'pictures.retryAll': ({ storyId }) => done(() => agent.retryAll(storyId)),
    'pictures.paintAgain': ({ storyId, page }) => done(() => agent.paintAgain(storyId, page)),
    'pictures.useBuiltIn': ({ storyId, page }) => done(() => agent.useBuiltIn(storyId, page)),
    'pictures.cancel': ({ storyId, page }) => done(() => agent.cancel(storyId, page)),
    'pictures.trail': ({ storyId, page }) => library.trail(storyId, page),
    'pictures.versions': ({ storyId, page }) => library.versions(storyId, page),
    'pictures.choose': ({ storyId, page, sha256 }) => done(() => library.choose(storyId, page, sha256)),
    'pictures.keepLook': ({ storyId, page }) => done(() => library.keepLook(storyId, page)),
    'pictures.forgetLook': ({ storyId }) => done(() => library.forgetLook(storyId)),
    'providers.list': (): Promise<ProvidersView> => providers.list(),
    'providers.findLocal': async () => [...(await providers.findLocal())],
    'providers.testLocal': ({ address }) => providers.testLocal(address),
    'providers.findTextServers': async () => [...(await providers.findTextServers())],
    'providers.testTextServer': ({ address }) => providers.testTextServer(address),
    'keys.status': () => keys.status(),
    'keys.save': ({ keys: pasted, sessionOnly }) => keys.save(pasted, { sessionOnly }),
    'keys.remove': ({ id }) => keys.remove(id),
    'keys.test': ({ id }) => keys.test(id),
    'settings.get': () => settings.get(),
    'settings.update': (patch) => settings.update(patch),
    'settings.reset': () => settings.reset(),
    'exports.save': (input) => shell.saveExport(input),
    'exports.estimate': ({ storyId, choice }) => house.exports.estimate(storyId, choice),
    'exports.print': (input) => shell.printExport(input),
    'exports.cancel': ({ exportId }) => done(() => shell.cancelExport(exportId)),
    'activity.list': (query): OutboundRequestView[] => [...activity.list(query)],
    'activity.clear': () => done(() => activity.clear()),
    'storage.info': () => ({ path: house.libraryFolder, ...library.usage() }),
    'storage.clearVersions': async () => ({ freed: await library.clearVersions() }),
    'storage.move': () => shell.moveLibrary(),
    'storage.cancel': () => done(() => shell.cancelTask()),
    'backups.info': () => shell.backups.info(),
    'backups.make': () => shell.backups.make(),
    'backups.makeFile': () => shell.backups.makeFile(),
    'backups.daily': ({ on }) => shell.backups.daily(on),
    'backups.look': () => shell.backups.look(),
    'backups.lookFile': () => shell.backups.lookFile(),
    'backups.restore': ({ mode }) => shell.backups.restore(mode),
    'backups.undo': () => shell.backups.undo(),
    'backups.keep': () => shell.backups.keep(),
    'imports.choose': () => shell.chooseImport(),
    'imports.drop': ({ bytes }) => house.importBook(bytes),
    'family.heroes': () => heroes.list(),
    'family.keepHero': ({ id, words }) => heroes.keep(id, words),
    'family.removeHero': async ({ id }) => heroes.remove(id).then(() => null),
    'family.usePicture': ({ id, storyId, page }) => heroes.usePicture(id, storyId, page),
    'family.series': () => series(),
    'app.hush': ({ on }) => done(() => shell.hush(on)),
    'voices.askMicrophone': () => done(() => shell.askMicrophone()),
    'voices.keep': async ({ storyId, page, ...recording }) =>
      voices.keep(storyId, page, recording).then(() => null),
    'voices.remove': ({ storyId, page }) => done(() => voices.remove(storyId, page)),
    'voices.bringBack': ({ storyId, page, sha256 }) => done(() => voices.bringBack(storyId, page, sha256)),
    'trouble.read': () => house.trouble.read(),
    'trouble.copy': async () =>
      shell.copyReport(house.trouble.lastReport() ?? (await house.trouble.read()).report),
    'trouble.showFolder': (input) => shell.showTroubleFolder(input),
    'updates.view': () => shell.updates().view(),
    'updates.look': () => shell.updates().look(),
    'family.renameSeries': ({ id, name }) => done(() => renameSeries(id, name)),
  }
}
