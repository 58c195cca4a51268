import { createHash } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { totalmem } from 'node:os'
import {
  AppError,
  languageFor,
  type IllustratorId,
  type KeysView,
  type Language,
  type NoticeView,
  type ProvidersView,
  type Settings,
  type WriterId,
} from '#contract/index.ts'
import { createImageGenerationAgent } from '#core/agent/image-generation-agent.ts'
import { createChildView } from '#core/family/child-view.ts'
import { createFamily } from '#core/family/family.ts'
import type { House } from '#core/house.ts'
import { hostsFor, type FetchFor } from '#core/http/index.ts'
import { createHordeLimits } from '#core/illustrators/ai-horde/index.ts'
import { createIllustrators, createKeyTests } from '#core/illustrators/registry.ts'
import { findLocalServers, probeAddress } from '#core/illustrators/local/index.ts'
import { createKeys } from '#core/keys/keys.ts'
import { bindBook } from '#core/library/bind-book.ts'
import { createDescribeProviders } from '#core/library/describe-providers.ts'
import { createLibrary, type Library } from '#core/library/library.ts'
import { createSamples } from '#core/library/samples.ts'
import { createExports } from '#core/exporters/exports.ts'
import type { Printer, SettingsStore } from '#core/ports.ts'
import { addressesIn } from '#core/providers/services.ts'
import { letGoOfEarlier } from '#core/safekeeping/let-go.ts'
import type { LibraryPlace } from '#core/safekeeping/ports.ts'
import { createSafetyCheck } from '#core/safety/check.ts'
import { createEditing } from '#core/story/editing.ts'
import { createOwnStories } from '#core/story/own-story.ts'
import { createStoryMaker, type StoryMaker } from '#core/story/make-story.ts'
import { findTextServers, probeTextServer } from '#core/writer/providers/local/index.ts'
import { createVoices } from '#core/voices/voices.ts'
import { createWriters } from '#core/writer/registry.ts'
import { cleanTopic } from '#core/writer/topic.ts'
import { createChildLockStore } from './adapters/files/child-lock.ts'
import { createLibraryPlaces, findLibrary } from './adapters/files/library-places.ts'
import { bookFonts } from './adapters/files/book-fonts.ts'
import { createPictureStore } from './adapters/files/picture-store.ts'
import { lockProfile } from './adapters/files/profile-lock.ts'
import type { Profile } from './adapters/files/profile.ts'
import { writeWhole } from './adapters/files/write-whole.ts'
import { createKeychain, createMemoryKeychain } from './adapters/keychain/keychain.ts'
import type { RedactingLog } from './adapters/log/log.ts'
import { createGate } from './adapters/net/gate.ts'
import type { WorkerHandle } from './adapters/pictures/protocol.ts'
import { createPictureStudio } from './adapters/pictures/studio.ts'
import { openSettings } from './adapters/settings/open-settings.ts'
import { openStore } from './adapters/sqlite/open-store.ts'
import { readWhole } from './read-whole.ts'
import { recoverOrphans } from './recover-orphans.ts'
import { createSystemClock } from './adapters/system/clock.ts'
import { createPinHasher } from './adapters/system/pin-hasher.ts'
import { createNetworkLook } from './adapters/system/network.ts'
import { createSystemRandom } from './adapters/system/random.ts'
import { composeTrouble } from './compose-trouble.ts'
import type { Environment } from './open-profile.ts'
import { product } from './product.ts'

/** Milliseconds. A picture takes a third of a second; on an old computer that does much else, a hundred times that. */
const drawingTime = 120_000

/** Milliseconds for which a recording that was removed can be brought back; longer than any Undo is shown. */
const undoTime = 24 * 60 * 60 * 1_000

export interface HouseOptions {
  readonly profile: Profile
  readonly log: RedactingLog
  readonly env: Environment
  readonly version: string
  /** Starts the drawing process. */
  readonly spawnWorker: () => WorkerHandle
  /** Starts the process that reads a large library whole; null: whoever opens it is gone too soon for that. */
  readonly spawnChecker: (() => WorkerHandle) | null
  /** Prints books to PDF. */
  readonly printer: Printer
  /** Only these may work, in this order, whatever the settings say; for the command line. */
  readonly only?: {
    readonly writers: readonly WriterId[] | null
    readonly illustrators: readonly IllustratorId[] | null
  }
  /** False for the command line: what needs the network fails instead of waiting for it. */
  readonly waitsForNetwork: boolean
  /** BCP 47 tags, the most wanted first. */
  readonly systemLanguages: readonly string[]
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).host
  } catch {
    return null
  }
}

const isThisComputer = (host: string): boolean => /^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/iu.test(host)

/** The settings with the order that was asked for on the command line; nothing of it is stored. */
function narrow(settings: SettingsStore, only: HouseOptions['only']): SettingsStore {
  if (only === undefined) return settings
  const apply = (current: Settings): Settings => ({
    ...current,
    ...(only.writers === null ? {} : { writers: only.writers.map((id) => ({ id, enabled: true })) }),
    ...(only.illustrators === null
      ? {}
      : { illustrators: only.illustrators.map((id) => ({ id, enabled: true })) }),
  })
  return { ...settings, get: () => apply(settings.get()) }
}

/** Listeners of one kind. */
function createListeners<T>() {
  const listeners = new Set<(value: T) => void>()
  return {
    tell: (value: T): void => {
      for (const listener of listeners) listener(value)
    },
    add: (listener: (value: T) => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * Builds the whole app around one profile; the only place that constructs adapters, read from top to bottom.
 * Throws AppError `profile-in-use`, `profile-unwritable`, `library-missing`, `store-newer` or `disk-full`; then
 * nothing is held open.
 */
export async function openHouse(options: HouseOptions): Promise<House> {
  // One signal stops many waits at once (a dozen ports are asked for a model server): no leak, as Node suspects.
  setMaxListeners(200)
  const held = [lockProfile(options.profile.lock)]
  const release = (): void => {
    for (const lock of held.splice(0)) lock.release()
  }
  try {
    const place = findLibrary(options.profile)
    // A library on a stick or in the network can be that of two profiles.
    if (place.lock !== options.profile.lock) held.push(lockProfile(place.lock))
    return await furnish(options, place, release)
  } catch (error) {
    release()
    throw error
  }
}

async function furnish(options: HouseOptions, place: LibraryPlace, release: () => void): Promise<House> {
  const { profile, log, env, version } = options
  const clock = createSystemClock()
  const random = createSystemRandom()
  const notices = createListeners<NoticeView>()
  const keyChanges = createListeners<KeysView>()
  const providerChanges = createListeners<ProvidersView>()

  // What is kept.
  const store = openStore({ path: place.database, clock, log, app: version })
  const { stories, shelf, jobs, activity, storage, voices } = store
  const pictures = createPictureStore({ folder: place.pictures, log })
  const opened = await openSettings({ path: profile.settings, clock, log })
  const settings = narrow(opened.settings, options.only)

  // The one way out of this computer. Only what a person named, here or in the environment, may be private.
  const where = addressesIn(env)
  const namedHosts = new Set(Object.values(where).flatMap((url) => hostOf(url) ?? []))
  const fetchFor: FetchFor = createGate({
    activity,
    offline: () => settings.get().offline,
    allowPrivate: (host) =>
      namedHosts.has(host) ||
      hostsFor(settings.get().localImageServer, 'pictures').includes(host) ||
      hostsFor(settings.get().localTextServer, 'text').includes(host),
    clock,
    log,
    version,
  })

  // Who works.
  const studio = createPictureStudio({ spawn: options.spawnWorker, clock, log, timeLimit: drawingTime })
  const providers = {
    ...where,
    version,
    projectUrl: product.url,
    hordeLimits: createHordeLimits(),
    settings: () => settings.get(),
    clock,
    fetchFor,
    studio,
    memory: totalmem(),
  }
  const safety = createSafetyCheck()
  const illustrators = createIllustrators(providers)
  const writers = createWriters({ ...providers, checkText: safety.checkWritten, tell: studio.tell })
  const keyTests = createKeyTests(providers)
  const keys = createKeys({
    keychain: createKeychain({ clock, log }),
    session: createMemoryKeychain(),
    environment: env,
    notes: opened.keyNotes,
    clock,
    log,
    tester: (id, key) =>
      keyTests[id](key, {
        fetch: fetchFor({ purpose: 'Key test', storyId: null, home: false }),
        clock,
        signal: new AbortController().signal,
      }),
    onSecret: (secret) => log.registerSecret(secret),
  })
  const nameIn =
    (people: readonly { readonly descriptor: { readonly id: string; readonly name: string } }[]) =>
    (id: string): string =>
      people.find(({ descriptor }) => descriptor.id === id)?.descriptor.name ?? id

  // A provider on this computer itself (a test's) needs no network.
  const network = [...namedHosts].some(isThisComputer) ? {} : { isOnline: createNetworkLook(clock) }

  // The agent and the maker tell the library, and the library asks them: it is joined once both are there.
  const joined: { library?: Library } = {}
  const agent = createImageGenerationAgent({
    clock,
    random,
    log,
    stories,
    jobs,
    pictures,
    studio,
    settings: () => settings.get(),
    keys: keys.get,
    fetchFor,
    illustrators,
    onChange: (storyId, page) => joined.library?.pageChanged(storyId, page),
    onNotice: notices.tell,
    ...network,
    waitsForNetwork: options.waitsForNetwork,
  })
  const checkSafe = (words: string, language: Language): void => {
    const verdict = safety.checkTopic(words, language)
    if (!verdict.ok) throw new AppError('unsafe-topic', verdict.message, { details: { kind: verdict.kind } })
  }
  const family = createFamily({
    heroes: store.heroes,
    series: store.series,
    ...{ stories, jobs, pictures, clock, random },
    checkWords: (words) => checkSafe(words, 'en'),
    isFit: (sentence, language) => safety.checkWritten(sentence, language).ok,
    onStory: (storyId) => joined.library?.storyChanged(storyId),
  })
  const maker: StoryMaker = createStoryMaker({
    clock,
    random,
    log,
    stories,
    settings: () => settings.get(),
    keys: keys.get,
    fetchFor,
    writers,
    ...network,
    checkTopic: (raw, language) => {
      const topic = cleanTopic(raw)
      checkSafe(topic, language)
      return topic
    },
    briefFor: family.briefFor,
    agent,
    onStory: (storyId) => joined.library?.storyChanged(storyId),
    onPage: (storyId, page) => joined.library?.pageChanged(storyId, page),
    onNotice: notices.tell,
  })
  const library = createLibrary({ stories, shelf, jobs, pictures, storage, voices, clock, maker, agent })
  joined.library = library
  // What ended makes room for those that wait.
  library.onStory(({ story }) => {
    if (story?.status !== 'writing' && story?.status !== 'illustrating') maker.othersMovedOn()
  })
  const samples = createSamples({ stories, shelf, clock, random, agent, onStory: library.storyChanged })

  const describeProviders = createDescribeProviders({
    illustrators,
    writers,
    settings: () => settings.get(),
    keys: keys.get,
    jobs,
  })
  const providersChanged = (): void => {
    agent.providersChanged()
    describeProviders().then(providerChanges.tell, (error: unknown) =>
      log.error('could not describe the providers', { error }),
    )
  }
  settings.onChange(providersChanged)
  keys.onChange((view) => {
    keyChanges.tell(view)
    providersChanged()
  })

  const find = { fetchFor, clock, memory: providers.memory }
  const bookSources = {
    stories,
    jobs,
    pictures,
    voices,
    painterName: nameIn(illustrators),
    writerName: nameIn(writers),
    sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
  }
  const found = [store.notice, opened.notice].filter((notice) => notice !== null)
  /** Before the first picture is put: removes what a crash left behind, and what has lain in the bin long enough. */
  const tidy = async (): Promise<void> => {
    try {
      await letGoOfEarlier(createLibraryPlaces(profile), clock.now())
      await library.emptyBin()
      voices.purge(clock.now() - undoTime)
      if (store.orphans !== null) {
        const notice = await recoverOrphans(store.orphans, {
          ...{ books: store.books, pictures, studio, random, clock, onStory: library.storyChanged },
          folder: place.folder,
          language: languageFor(settings.get().interfaceLanguage, options.systemLanguages),
        })
        if (notice !== null) {
          // The window may not be there yet: then it asks for those of the opening.
          found.push(notice)
          notices.tell(notice)
        }
      } else if (store.notice === null) {
        const known = store.pictures()
        await pictures.sweep((sha256) => known.has(sha256))
      }
    } catch (error) {
      log.error('could not tidy up', { error })
    }
  }
  const { unread } = store
  const closingDown = new AbortController()
  const readUnread = async (): Promise<void> => {
    if (unread === null || options.spawnChecker === null) return
    const notice = await readWhole(unread, { spawn: options.spawnChecker, clock, log }, closingDown.signal)
    if (notice !== null) notices.tell(notice)
  }
  let reading: Promise<void> = Promise.resolve()
  let starting: Promise<void> = Promise.resolve()
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    // What still reads the library would keep its log from being put away.
    closingDown.abort(new Error('closing'))
    await reading
    // A topic that is refused closes the house while it is still being tidied.
    await starting
    await maker.stop()
    await agent.stop()
    await studio.close()
    try {
      store.close()
    } finally {
      release()
    }
  }

  const trouble = composeTrouble({
    house: { library, libraryFolder: place.folder, family, settings, keys },
    ...{ profile, log, version },
  })

  return {
    trouble,
    fetchFor,
    profile: profile.folder,
    libraryFolder: place.folder,
    log,
    library,
    maker,
    family,
    childView: createChildView({
      store: createChildLockStore(profile.folder),
      hasher: createPinHasher(),
      clock,
    }),
    ownStories: createOwnStories({
      ...{ stories, heroes: store.heroes, clock, random, agent },
      isFit: (words) => safety.checkTopic(words, 'en').ok,
      onStory: library.storyChanged,
    }),
    editing: createEditing({
      ...{ stories, jobs, clock },
      checkWords: (words) => checkSafe(words, 'en'),
      onStory: library.storyChanged,
      onPage: library.pageChanged,
    }),
    samples,
    agent,
    pictures,
    voices: createVoices({ stories, voices, files: pictures, clock, onPage: library.pageChanged }),
    keys,
    settings,
    providers: {
      list: describeProviders,
      findLocal: () => findLocalServers(find, new AbortController().signal),
      testLocal: (address) => probeAddress(find, address, new AbortController().signal),
      findTextServers: () => findTextServers(find, new AbortController().signal),
      testTextServer: (address) => probeTextServer(find, address, new AbortController().signal),
    },
    activity,
    exports: createExports({
      bindBook: (storyId) => bindBook(storyId, bookSources),
      convert: studio.convert,
      printer: options.printer,
      fonts: bookFonts,
      writeWhole,
    }),
    importBook: async (bytes) => {
      const { importBook } = await import('#core/library/import-book.ts')
      return importBook(
        bytes,
        {
          ...bookSources,
          books: store.books,
          studio,
          random,
          clock,
          onStory: (storyId) => library.storyChanged(storyId),
        },
        new AbortController().signal,
      )
    },
    notices: found,
    onNotice: notices.add,
    onKeys: keyChanges.add,
    onProviders: providerChanges.add,
    start: () => {
      // Nothing that would be made could be kept.
      if (store.isReadingOnly) return
      reading = readUnread()
      starting = tidy().then(() => {
        if (closing !== undefined) return
        agent.start()
        maker.start()
      })
    },
    close: () => (closing ??= close()),
  }
}
