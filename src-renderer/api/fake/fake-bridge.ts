import type {
  AppErrorData,
  Bridge,
  Envelope,
  EventPayload,
  IllustratorId,
  ImageView,
  KeysView,
  PageView,
  ProvidersView,
  Readiness,
  Settings,
  StorySummary,
  StoryView,
  TextServerView,
} from '#contract/index.ts'
import { illustratorFacts, illustratorIds, keyIdOf, usualAtOnce } from '#contract/illustrators.ts'
import type { EventName } from '#contract/names.ts'
import { languages, storyKinds } from '#contract/tellings.ts'
import type { PictureUrl } from '../pictures.ts'
import { demoStories, type DemoStory } from './demo-stories.ts'
import { fakeChild } from './fake-child.ts'
import { fakeFamily } from './fake-family.ts'
import { fakePages } from './fake-pages.ts'
import { fakeTrouble } from './fake-trouble.ts'
import { paint, pictureOf } from './scenery.ts'

/** What the fake shows: a house full of stories, a first evening, or a house in which things go wrong. */
export type FakeScene = 'full' | 'empty' | 'troubled'

const minute = 60_000
const stepEvery = 900

/** A bridge without a main process: demo stories, and pictures that are "painted" step by step. Never shipped. */
export function createFakeBridge(options: {
  readonly scene: FakeScene
  readonly theme: Settings['theme']
  readonly now: () => number
  /** How many more stories there are besides the demo's. */
  readonly many: number
}): { readonly bridge: Bridge; readonly pictureUrl: PictureUrl } {
  const { scene, now } = options
  const troubled = scene === 'troubled'
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const pictures = new Map<string, string>()
  const stories = new Map<string, StoryView>()
  const bin = new Map<string, StoryView>()
  let revision = 1
  let ids = 0

  const emit = <N extends EventName>(name: N, payload: EventPayload<N>): void => {
    for (const listener of listeners.get(name) ?? [])
      (listener as (payload: EventPayload<N>) => void)(payload)
  }
  const summary = ({ pages: _pages, cast: _cast, ...rest }: StoryView): StorySummary => rest
  const put = (story: StoryView): void => {
    stories.set(story.id, story)
    revision += 1
    emit('stories.changed', { revision, storyId: story.id, story: summary(story) })
  }

  const image = (part: Partial<ImageView>): ImageView => ({
    state: 'queued',
    picture: null,
    provider: null,
    model: null,
    worker: null,
    attempt: 1,
    queuePosition: null,
    secondsLeft: null,
    progress: null,
    hindrance: null,
    slow: false,
    failure: null,
    versions: 0,
    ...part,
  })
  const paintFor = (demo: DemoStory, page: number): ImageView => {
    ids += 1
    const sha256 = ids.toString(16).padStart(64, '0')
    pictures.set(sha256, paint(demo.scenery, (page * 37 + ids * 3) % 160))
    return image({
      state: 'completed',
      picture: pictureOf(sha256, demo.scenery, `${demo.title}, page ${page}`),
      provider: 'built-in',
      progress: 1,
      versions: 1,
    })
  }
  const counted = (story: StoryView): StoryView => {
    const images = story.pages.map((page) => page.image).filter((each) => each !== null)
    const completed = images.filter(({ picture }) => picture !== null).length
    const failed = images.filter(({ state }) => state === 'failed').length
    const open = images.some(({ state }) => !['completed', 'failed', 'cancelled'].includes(state))
    return {
      ...story,
      status:
        story.status === 'cancelled'
          ? 'cancelled'
          : open
            ? 'illustrating'
            : failed > 0
              ? 'completed-with-failures'
              : 'completed',
      pictures: { total: images.length, completed, failed },
      cover: images.find(({ picture }) => picture !== null)?.picture ?? null,
    }
  }
  const add = (demo: DemoStory, part: Partial<StoryView>, withPictures = true): StoryView => {
    ids += 1
    const id = `00000000-0000-4000-8000-${ids.toString(16).padStart(12, '0')}`
    const story = counted({
      id,
      title: demo.title,
      topic: demo.topic,
      level: demo.level,
      language: 'en',
      kind: 'story',
      secondLanguage: null,
      pageCount: demo.pages.length,
      illustrated: true,
      style: 'paper-cut',
      status: 'completed',
      pictures: { total: 0, completed: 0, failed: 0 },
      cover: null,
      writer: { provider: 'built-in', model: null },
      failure: null,
      createdAt: now() - ids * minute,
      updatedAt: now(),
      lastReadPage: 0,
      lastReadAt: null,
      favourite: false,
      tags: [],
      bookmarks: [],
      look: null,
      series: null,
      draft: false,
      pages: demo.pages.map((text, index) => ({
        number: index + 1,
        text,
        image: withPictures ? paintFor(demo, index + 1) : image({}),
      })),
      cast: [],
      ...part,
    })
    stories.set(id, story)
    return story
  }

  if (scene !== 'empty') {
    demoStories.forEach((demo, index) => {
      const story = add(
        demo,
        index === 0
          ? { lastReadPage: 2, lastReadAt: now() - minute, createdAt: now() - 9e7 }
          : { favourite: index === 2, createdAt: now() - index * 7e6 },
      )
      if (index === 1) makeStory(story, demo)
      if (index === 3 || (troubled && index === 0)) failOne(story)
    })
    for (let extra = 0; extra < options.many; extra += 1) {
      const demo = demoStories[extra % demoStories.length] ?? demoStories[0]
      add(
        { ...demo, title: `${demo.title} (${extra + 2})`, pages: demo.pages.slice(0, 4) },
        { createdAt: now() - 1e8 - extra * minute },
      )
    }
  }

  function putPage(storyId: string, number: number, change: Partial<ImageView>): void {
    const story = stories.get(storyId)
    const page = story?.pages.find((each) => each.number === number)
    if (!story || !page?.image) return
    const changed: PageView = { ...page, image: { ...page.image, ...change } }
    revision += 1
    const next = counted({ ...story, pages: story.pages.map((each) => (each === page ? changed : each)) })
    stories.set(storyId, next)
    emit('pages.changed', { revision, storyId, page: changed })
    put(next)
  }
  function failOne(story: StoryView): void {
    putPage(story.id, 3, {
      state: 'failed',
      picture: null,
      provider: 'hugging-face',
      attempt: 3,
      failure: {
        code: 'out-of-credit',
        message:
          'Hugging Face says that this month’s free credit is used up. The story and its other pictures are kept; try again next month, or use another painter.',
      },
    })
  }
  /** Goes through the states of a picture, a page after the other, as slowly as a real painter would. */
  function makeStory(story: StoryView, demo: DemoStory): void {
    const first = story.pages.length > 4 ? 2 : 0
    story.pages.forEach((page) => {
      if (page.number > first) {
        putPage(story.id, page.number, {
          ...image({}),
          provider: 'ai-horde',
          state: page.number === first + 1 ? 'painting' : 'waiting',
          worker: page.number === first + 1 ? 'Fern' : null,
          progress: page.number === first + 1 ? 0.4 : null,
          queuePosition: page.number === first + 1 ? null : page.number * 2,
          secondsLeft: page.number * 14,
          slow: page.number === first + 3,
        })
      }
    })
    let at = first + 1
    const step = (): void => {
      if (stories.get(story.id)?.status !== 'illustrating' || at > story.pages.length) return
      putPage(story.id, at, paintFor(demo, at))
      at += 1
      putPage(story.id, at, { state: 'painting', worker: 'Fern', progress: 0.3, queuePosition: null })
      setTimeout(step, stepEvery * 4)
    }
    setTimeout(step, stepEvery * 20)
  }

  let versions = 6_200_000
  let settings: Settings = {
    illustrators: illustratorIds.map((id) => ({
      id,
      enabled: !(troubled && id === 'built-in'),
    })),
    writers: (['local', 'hugging-face', 'ai-horde', 'built-in'] as const).map((id) => ({
      id,
      enabled: true,
    })),
    anonymousHorde: false,
    offline: false,
    concurrency: usualAtOnce,
    stallMinutes: 16,
    localImageServer: '',
    huggingFaceImageModel: 'black-forest-labs/FLUX.1-schnell',
    localTextServer: '',
    localTextModel: '',
    huggingFaceTextModel: '',
    approval: false,
    backupFolder: '',
    updates: { on: false, lookedAt: null },
    interfaceLanguage: 'system',
    night: { at: '22:00', keepAwake: false },
    theme: options.theme,
    reading: {
      font: 'literata',
      textSize: 25,
      lineHeight: 1.62,
      light: 'app',
      layout: 'auto',
      turn: 'slide',
      margins: 'normal',
      wordSpacing: 0,
      syllables: 'off',
      aloudSpeed: 0.85,
    },
    library: { view: 'grid', sort: 'newest' },
    lastRequest: {
      level: 'early',
      language: 'en',
      pages: 8,
      illustrated: true,
      kind: 'story',
      secondLanguage: null,
      style: 'paper-cut',
    },
    lastExport: { format: 'pdf', paper: 'a4', about: true },
  }
  let keys: KeysView = {
    keys: [
      scene === 'full'
        ? {
            id: 'ai-horde',
            source: 'keychain',
            savedAt: now() - 5e8,
            lastTest: { at: now() - minute * 30, ok: true, message: 'fern#1234, 5,120 kudos' },
          }
        : { id: 'ai-horde', source: 'none', savedAt: null, lastTest: null },
      { id: 'hugging-face', source: 'none', savedAt: null, lastTest: null },
    ],
    keychain: troubled
      ? { available: false, reason: 'No keychain answers on this computer, so Inglenook can’t keep keys.' }
      : { available: true, reason: null },
  }
  const providers = (): ProvidersView => {
    const ready = (id: IllustratorId, enabled: boolean): Readiness => {
      const { where } = illustratorFacts[id]
      const key = keyIdOf(id)
      if (!enabled) return 'off'
      if (where === 'here') return 'ready'
      if (settings.offline && where === 'away') return 'offline'
      if (where === 'home') return 'no-server'
      const isKept = keys.keys.some(({ id: kept, source }) => kept === key && source !== 'none')
      return key === null || isKept ? 'ready' : 'no-key'
    }
    const nameOf = (id: IllustratorId): string => illustratorFacts[id].name
    const away = (id: IllustratorId): boolean => illustratorFacts[id].where === 'away'
    return {
      illustrators: settings.illustrators.map(({ id, enabled }) => ({
        id,
        name: nameOf(id),
        readiness: ready(id, enabled),
        leavesComputer: away(id),
        secondsPerPage: id === 'built-in' ? 0.4 : id === 'ai-horde' ? 45 : null,
      })),
      writers: settings.writers.map(({ id, enabled }) => ({
        id,
        name: id === 'built-in' ? 'Built-in storyteller' : nameOf(id),
        readiness: id === 'built-in' ? 'ready' : enabled ? 'not-available' : 'off',
        leavesComputer: away(id),
        secondsPerPage: id === 'built-in' ? 0.1 : null,
        languages: id === 'built-in' ? ['en'] : [...languages],
        kinds: id === 'built-in' ? ['story'] : [...storyKinds],
        bilingual: id !== 'built-in',
      })),
    }
  }

  const textServer: TextServerView = {
    url: 'http://127.0.0.1:11434',
    kind: 'ollama',
    name: 'Ollama',
    models: [
      { id: 'gemma3:12b', bytes: 8_149_190_253, parameters: 12.2, suggested: true, fits: true },
      { id: 'llama3.2:3b', bytes: 2_019_393_189, parameters: 3.2, suggested: false, fits: true },
      { id: 'llama3.3:70b', bytes: 42_520_413_916, parameters: 70.6, suggested: false, fits: false },
    ],
  }

  const ok = <T>(value: T): Promise<Envelope<T>> => Promise.resolve({ ok: true, value })
  const no = (code: AppErrorData['code'], message: string): Promise<Envelope<never>> =>
    Promise.resolve({ ok: false, error: { code, message, retryable: false, details: {} } })
  const withStory = (id: string, then: (story: StoryView) => void): Promise<Envelope<null>> => {
    const story = stories.get(id)
    if (!story) return no('not-found', 'This story is no longer in the library.')
    then(story)
    return ok(null)
  }

  const bridge: Bridge = {
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set()
      listeners.set(name, set)
      set.add(listener)
      return () => set.delete(listener)
    },
    app: {
      info: () =>
        ok({
          version: '0.1.0',
          platform: 'linux',
          runtime: 'Electron 45.4.1',
          profile: '/home/ada/.config/Inglenook',
          notices: troubled
            ? [
                {
                  id: 'salvaged',
                  kind: 'warning' as const,
                  message:
                    'The library was damaged and has been set aside whole; 12 stories were brought over.',
                },
              ]
            : [],
        }),
      hush: () => ok(null),
      openLink: () => ok(null),
      showProfile: () => ok(null),
      licenses: () => ok([{ name: 'react', version: '19.3.1', license: 'MIT', text: 'MIT License' }]),
    },
    stories: {
      create: ({ topic, level, pages, illustrated, style = 'paper-cut' }) => {
        if (/\bgun\b/.test(topic))
          return no('unsafe-topic', 'That is not a bedtime story. Shall it be about something gentler?')
        const base = demoStories[0]
        const demo = {
          ...base,
          title: `The story of ${topic.slice(0, 40)}`,
          topic,
          level,
          pages: base.pages.slice(0, pages),
        }
        const story = add(demo, {
          createdAt: now(),
          title: '',
          status: 'writing',
          pages: [],
          illustrated,
          style,
          pageCount: pages,
        })
        stories.set(story.id, { ...story, status: 'writing' })
        put({ ...story, status: 'writing' })
        setTimeout(() => {
          const written: StoryView = {
            ...story,
            title: demo.title,
            pageCount: demo.pages.length,
            pages: demo.pages.map((text, index) => ({
              number: index + 1,
              text,
              image: illustrated ? image({}) : null,
            })),
          }
          put(counted(written))
          for (const page of written.pages) {
            revision += 1
            emit('pages.changed', { revision, storyId: story.id, page })
          }
          if (illustrated) makeStory(written, demo)
        }, stepEvery * 2)
        return ok({ storyId: story.id })
      },
      list: ({ search, limit, cursor, shelf, level, tag }) => {
        const words = search.toLowerCase().split(/\s+/).filter(Boolean)
        const all = [...stories.values()]
          .filter(({ title, topic, pages }) => {
            const text = [title, topic, ...pages.map((page) => page.text)].join(' ').toLowerCase()
            return words.every((word) => text.includes(word))
          })
          .filter((story) => shelf !== 'favourites' || story.favourite)
          .filter((story) => shelf !== 'unfinished' || story.status !== 'completed')
          .filter(
            ({ lastReadPage, pageCount }) =>
              shelf !== 'begun' || (lastReadPage > 0 && lastReadPage < pageCount),
          )
          .filter((story) => level === undefined || story.level === level)
          .filter(({ tags }) => tag === undefined || tags.includes(tag))
          .sort((a, b) => b.createdAt - a.createdAt)
        const from = Number(cursor ?? 0)
        const next = from + limit < all.length ? String(from + limit) : null
        return ok({ revision, stories: all.slice(from, from + limit).map(summary), next, total: all.length })
      },
      get: ({ storyId }) => {
        const story = stories.get(storyId)
        return story ? ok({ revision, story }) : no('not-found', 'This story is no longer in the library.')
      },
      cancel: ({ storyId }) =>
        withStory(storyId, (story) =>
          put({
            ...story,
            status: 'cancelled',
            pages: story.pages.map((page) =>
              page.image && page.image.state !== 'completed'
                ? { ...page, image: { ...page.image, state: 'cancelled' } }
                : page,
            ),
          }),
        ),
      resume: ({ storyId }) =>
        withStory(storyId, (story) => put(counted({ ...story, status: 'illustrating' }))),
      delete: ({ storyId }) =>
        withStory(storyId, (story) => {
          bin.set(storyId, story)
          stories.delete(storyId)
          revision += 1
          emit('stories.changed', { revision, storyId, story: null })
        }),
      restore: ({ storyId }) => {
        const story = bin.get(storyId)
        if (story) put(story)
        return ok(null)
      },
      rememberPage: ({ storyId, page }) =>
        withStory(storyId, (story) => put({ ...story, lastReadPage: page, lastReadAt: now() })),
      setFavourite: ({ storyId, favourite }) => withStory(storyId, (story) => put({ ...story, favourite })),
      setTags: ({ storyId, tags }) => withStory(storyId, (story) => put({ ...story, tags })),
      tags: () => {
        const all = [...stories.values()].flatMap(({ tags }) => tags)
        return ok(
          [...new Set(all)].map((tag) => ({ tag, stories: all.filter((other) => other === tag).length })),
        )
      },
      setBookmark: ({ storyId, page, on }) =>
        withStory(storyId, (story) => {
          const others = story.bookmarks.filter((other) => other !== page)
          put({ ...story, bookmarks: on ? [...others, page].sort((a, b) => a - b) : others })
        }),
      addSamples: () => {
        for (const demo of demoStories.slice(0, 3)) put(add(demo, { tags: ['sample'] }))
        return ok(null)
      },
      splitText: ({ text }) => ok({ pages: text.split(/\n{2,}/).slice(0, 16) }),
      createOwn: ({ title, pages }) => {
        const story = add(demoStories[0], { title, pageCount: pages.length })
        put(story)
        return ok({ storyId: story.id })
      },
      setTitle: ({ storyId, title }) => withStory(storyId, (story) => put({ ...story, title })),
      approve: ({ storyId }) => withStory(storyId, (story) => put({ ...story, draft: false })),
      trail: ({ storyId }) => {
        const writer = stories.get(storyId)?.writer ?? null
        if (writer === null) return ok([])
        const { provider, model } = writer
        const outcome = 'completed' as const
        const times = { startedAt: now() - minute, endedAt: now() }
        return ok([{ provider, model, outcome, code: null, message: null, ...times }])
      },
    },
    child: fakeChild(),
    pages: fakePages({
      storyOf: (id) => stories.get(id),
      put: (id, page) => {
        const story = stories.get(id)
        if (story)
          put({ ...story, pages: story.pages.map((each) => (each.number === page.number ? page : each)) })
        emit('pages.changed', { revision: ++revision, storyId: id, page })
      },
    }),
    pictures: {
      retry: ({ storyId, page }) => {
        putPage(storyId, page, { state: 'painting', failure: null, provider: 'built-in', progress: 0.2 })
        setTimeout(() => putPage(storyId, page, paintFor(demoStories[0], page)), stepEvery * 3)
        return ok(null)
      },
      retryAll: () => ok(null),
      paintAgain: ({ storyId, page }) => {
        putPage(storyId, page, {
          state: 'painting',
          provider: 'ai-horde',
          progress: 0.5,
          versions: 2,
          secondsLeft: 40,
        })
        return ok(null)
      },
      useBuiltIn: ({ storyId, page }) => {
        putPage(storyId, page, paintFor(demoStories[0], page))
        return ok(null)
      },
      cancel: ({ storyId, page }) => {
        putPage(storyId, page, { state: 'cancelled' })
        return ok(null)
      },
      trail: () =>
        ok([
          {
            provider: 'ai-horde' as const,
            model: 'Dreamshaper',
            outcome: 'censored' as const,
            code: 'censored',
            message:
              'AI Horde hid the picture behind its filter. The words were changed and it was asked again.',
            startedAt: now() - 9 * minute,
            endedAt: now() - 8 * minute,
          },
          {
            provider: 'hugging-face' as const,
            model: 'black-forest-labs/FLUX.1-schnell',
            outcome: 'failed' as const,
            code: 'out-of-credit',
            message: 'Hugging Face said: “You have exceeded your monthly included credits.”',
            startedAt: now() - 8 * minute,
            endedAt: now() - 8 * minute + 640,
          },
          {
            provider: 'built-in' as const,
            model: null,
            outcome: 'completed' as const,
            code: null,
            message: null,
            startedAt: now() - 7 * minute,
            endedAt: now() - 7 * minute + 310,
          },
        ]),
      versions: ({ storyId, page }) => {
        const shown = stories.get(storyId)?.pages.find(({ number }) => number === page)?.image?.picture
        const other = [...stories.values()].at(-1)?.cover
        return ok([
          ...(shown ? [{ ...shown, chosen: true, provider: 'built-in' }] : []),
          ...(other ? [{ ...other, chosen: false, provider: 'ai-horde' }] : []),
        ])
      },
      choose: () => ok(null),
      keepLook: ({ storyId, page }) =>
        withStory(storyId, (story) => {
          const picture = story.pages.find(({ number }) => number === page)?.image?.picture
          put({ ...story, look: picture ? { page, sha256: picture.sha256 } : null })
        }),
      forgetLook: ({ storyId }) => withStory(storyId, (story) => put({ ...story, look: null })),
    },
    providers: {
      list: () => ok(providers()),
      findLocal: () =>
        ok([{ url: 'http://127.0.0.1:7860', kind: 'automatic1111' as const, name: 'Automatic1111' }]),
      testLocal: ({ address }) =>
        no('provider-failed', `Nothing answers at ${address}. Start the server there, then test again.`),
      findTextServers: () => ok([textServer]),
      testTextServer: ({ address }) => ok({ ...textServer, url: address }),
    },
    voices: {
      askMicrophone: () => ok(null),
      keep: () => ok(null),
      remove: () => ok(null),
      bringBack: () => ok(null),
    },
    keys: {
      status: () => ok(keys),
      save: ({ keys: saved, sessionOnly }) => {
        keys = {
          ...keys,
          keys: keys.keys.map((key) =>
            saved.some(({ id }) => id === key.id)
              ? { id: key.id, source: sessionOnly ? 'session' : 'keychain', savedAt: now(), lastTest: null }
              : key,
          ),
        }
        emit('providers.changed', providers())
        return ok(keys)
      },
      remove: ({ id }) => {
        keys = {
          ...keys,
          keys: keys.keys.map((key) =>
            key.id === id ? { id, source: 'none', savedAt: null, lastTest: null } : key,
          ),
        }
        emit('providers.changed', providers())
        return ok(keys)
      },
      test: () => ok(keys),
    },
    settings: {
      get: () => ok(settings),
      update: (patch) => {
        settings = { ...settings, ...(patch as Partial<Settings>) }
        emit('providers.changed', providers())
        return ok(settings)
      },
      reset: () => ok(settings),
    },
    exports: {
      save: ({ choice }) => ok({ path: `/home/ada/Documents/story.${choice.format}` }),
      estimate: ({ choice }) =>
        ok({
          pages: choice.about ? 10 : 9,
          sheets: choice.paper.startsWith('booklet') ? 3 : null,
          heeds: { paper: choice.format === 'pdf', about: true },
        }),
      print: () => ok({ pages: 10 }),
      cancel: () => ok(null),
    },
    storage: {
      info: () =>
        ok({
          path: '/home/ada/.local/share/inglenook',
          stories: 24,
          pictures: 38_400_000,
          versions,
          voices: 2_100_000,
        }),
      clearVersions: () => {
        const freed = versions
        versions = 0
        return ok({ freed })
      },
      move: () => ok(null),
      cancel: () => ok(null),
    },
    backups: {
      info: () => ok({ folder: '', lastAt: null, restoredAt: null }),
      make: () => ok({ folder: '/media/ada/stick', stories: 24, pictures: 190 }),
      makeFile: () => ok({ path: '/media/ada/stick/books.inglenook-backup', stories: 24, pictures: 190 }),
      daily: () => ok({ folder: '', lastAt: null, restoredAt: null }),
      look: () => ok({ at: now() - 90_000_000, stories: 22, pictures: 176, missing: 1, onlyHere: 3 }),
      lookFile: () => ok(null),
      restore: () => ok(null),
      undo: () => ok(null),
      keep: () => ok({ folder: '', lastAt: null, restoredAt: null }),
    },
    imports: {
      choose: () => ok(null),
      drop: () => ok({ storyId: [...stories.keys()][0] ?? '', title: '', outcome: 'already-there' }),
    },
    family: fakeFamily(now),
    trouble: fakeTrouble(now, troubled),
    updates: {
      view: () => ok({ way: 'itself', state: { kind: settings.updates.on ? 'resting' : 'off' } }),
      look: () => ok({ way: 'itself', state: { kind: 'available', version: '0.2.0' } }),
    },
    activity: {
      list: () =>
        ok(
          scene === 'empty'
            ? []
            : [
                {
                  id: 2,
                  at: now() - 3 * minute,
                  host: 'aihorde.net',
                  method: 'POST',
                  path: '/api/v2/generate/async',
                  storyId: null,
                  purpose: 'Ask for a picture',
                  sent: '{"prompt":"A small fox with a white chin looks at the stars, gouache, soft light"}',
                  status: 202,
                  bytesReceived: 88,
                  outcome: 'accepted',
                },
                {
                  id: 1,
                  at: now() - 4 * minute,
                  host: 'aihorde.net',
                  method: 'GET',
                  path: '/api/v2/find_user',
                  storyId: null,
                  purpose: 'Test the key',
                  sent: '',
                  status: 200,
                  bytesReceived: 1_220,
                  outcome: 'ok',
                },
              ],
        ),
      clear: () => ok(null),
    },
  }
  return {
    bridge,
    pictureUrl: (sha256) => `data:image/svg+xml,${encodeURIComponent(pictures.get(sha256) ?? '')}`,
  }
}
