import { callNames, type CallName } from '#contract/index.ts'
import { createSeededRandom, type SeededRandom } from '#core/seeded-random.ts'
import type { Sender } from './answer.ts'

/** Seeded nonsense, near-nonsense and sense for every channel of the contract; for the test and the long run. */

const story = '6f6f3a52-4b3a-4d1c-9c39-0c2f4c6d4e11'
const sha256 = 'a'.repeat(64)

/** One valid input a channel: what the mutations start from. A new channel does not compile without one. */
const valid: Readonly<Record<CallName, unknown>> = {
  'app.info': undefined,
  'app.openLink': { link: 'project' },
  'app.showProfile': undefined,
  'app.licenses': undefined,
  'child.state': undefined,
  'child.setPin': { pin: '1234', current: null },
  'child.removePin': { current: '1234' },
  'child.enter': undefined,
  'child.leave': { pin: '1234' },
  'stories.create': { topic: 'a fox', level: 'early', language: 'en', pages: 8, illustrated: true },
  'stories.list': { search: '', limit: 50, cursor: null },
  'stories.get': { storyId: story },
  'stories.cancel': { storyId: story },
  'stories.resume': { storyId: story },
  'stories.delete': { storyId: story },
  'stories.restore': { storyId: story },
  'stories.rememberPage': { storyId: story, page: 3 },
  'stories.setFavourite': { storyId: story, favourite: true },
  'stories.setTags': { storyId: story, tags: ['for Ada'] },
  'stories.tags': undefined,
  'stories.setBookmark': { storyId: story, page: 3, on: true },
  'stories.addSamples': undefined,
  'stories.trail': { storyId: story },
  'stories.approve': { storyId: story },
  'stories.splitText': { text: 'A fox. A star.', level: 'early', language: 'en' },
  'stories.createOwn': {
    ...{ title: 'The fox', pages: ['A fox.'], level: 'early', language: 'en', illustrated: true },
    style: 'paper-cut',
  },
  'stories.setTitle': { storyId: story, title: 'The fox' },
  'pages.words': { storyId: story, page: 1 },
  'pages.change': {
    storyId: story,
    page: 1,
    text: 'The fox slept.',
    secondText: null,
    scene: {
      ...{ place: 'forest', placeDetail: '', time: 'night', weather: 'clear', who: [], things: [] },
      action: 'A fox sleeps.',
    },
  },
  'pictures.retry': { storyId: story, page: 1 },
  'pictures.retryAll': { storyId: story },
  'pictures.paintAgain': { storyId: story, page: 1 },
  'pictures.useBuiltIn': { storyId: story, page: 1 },
  'pictures.cancel': { storyId: story, page: 1 },
  'pictures.trail': { storyId: story, page: 1 },
  'pictures.versions': { storyId: story, page: 1 },
  'pictures.choose': { storyId: story, page: 1, sha256 },
  'pictures.keepLook': { storyId: story, page: 1 },
  'pictures.forgetLook': { storyId: story },
  'providers.list': undefined,
  'providers.findLocal': undefined,
  'providers.testLocal': { address: '127.0.0.1:7860' },
  'providers.testTextServer': { address: '127.0.0.1:11434' },
  'providers.findTextServers': undefined,
  'keys.status': undefined,
  'keys.save': { keys: [{ id: 'ai-horde', key: 'x' }], sessionOnly: false },
  'keys.remove': { id: 'ai-horde' },
  'keys.test': { id: 'hugging-face' },
  'settings.get': undefined,
  'settings.update': { offline: true },
  'settings.reset': undefined,
  'exports.save': { storyId: story, choice: { format: 'epub', paper: 'a4', about: true }, exportId: story },
  'exports.estimate': { storyId: story, choice: { format: 'pdf', paper: 'a5', about: false } },
  'exports.print': { storyId: story, choice: { format: 'pdf', paper: 'a4', about: true }, exportId: story },
  'exports.cancel': { exportId: story },
  'activity.list': { before: 3 },
  'activity.clear': undefined,
  'storage.info': undefined,
  'storage.clearVersions': undefined,
  'storage.move': undefined,
  'storage.cancel': undefined,
  'backups.info': undefined,
  'backups.make': undefined,
  'backups.makeFile': undefined,
  'backups.daily': { on: true },
  'backups.look': undefined,
  'backups.lookFile': undefined,
  'backups.restore': { mode: 'merge' },
  'backups.undo': undefined,
  'backups.keep': undefined,
  'imports.choose': undefined,
  'imports.drop': { bytes: new Uint8Array([80, 75, 3, 4]) },
  'family.heroes': undefined,
  'family.keepHero': {
    id: null,
    words: {
      name: 'Ada',
      kind: 'girl',
      pronoun: 'she',
      look: 'a yellow raincoat',
      nature: '',
      standIn: null,
    },
  },
  'family.removeHero': { id: story },
  'family.usePicture': { id: story, storyId: story, page: 1 },
  'family.series': undefined,
  'app.hush': { on: true },
  'voices.askMicrophone': undefined,
  'voices.keep': { storyId: story, page: 1, bytes: new Uint8Array([0, 0, 0, 24]), duration: 1_000 },
  'voices.remove': { storyId: story, page: 1 },
  'voices.bringBack': { storyId: story, page: 1, sha256: 'ab'.repeat(32) },
  'trouble.read': undefined,
  'trouble.copy': undefined,
  'trouble.showFolder': { folder: 'logs' },
  'updates.view': undefined,
  'updates.look': undefined,
  'family.renameSeries': { id: story, name: 'Ada’s nights' },
}

const nasty: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  10n,
  '',
  'x',
  '\0',
  '‮',
  '../../etc/passwd',
  "'; DROP TABLE stories; --",
  '<script>alert(1)</script>',
  'x'.repeat(20_000),
  [],
  [[]],
  {},
  { length: 1e9 },
  new Date(Number.NaN),
  new Map([['a', 1]]),
  new Uint8Array(8),
  JSON.parse('{"__proto__":{"storyId":"x"}}'),
  Object.create(null),
]

/** Also `undefined`, which `pick` takes for a mistake. */
const pickNasty = (random: SeededRandom): unknown => nasty[random.int(0, nasty.length - 1)]

function mutate(value: unknown, random: SeededRandom): unknown {
  const choice = random.int(0, 9)
  if (typeof value !== 'object' || value === null || choice === 0) return pickNasty(random)
  const entries = Object.entries(value)
  const at = random.int(0, entries.length - 1)
  if (choice === 1) return Object.fromEntries(entries.filter((_entry, index) => index !== at))
  if (choice === 2) return { ...value, surplus: pickNasty(random) }
  if (choice === 3) return [value]
  return Object.fromEntries(
    entries.map(([key, inner], index) => [key, index === at ? mutate(inner, random) : inner]),
  )
}

/** `count` messages; every channel gets valid ones, mutated ones and plain nonsense. */
export function* fuzzMessages(seed: number, count: number): Generator<{ name: CallName; input: unknown }> {
  const random = createSeededRandom(seed)
  for (let index = 0; index < count; index++) {
    const name = callNames[index % callNames.length] ?? 'app.info'
    const kind = random.int(0, 9)
    const other = valid[random.pick(callNames)]
    const input =
      kind === 0
        ? valid[name]
        : kind === 1
          ? pickNasty(random)
          : kind === 2
            ? mutate(other, random)
            : mutate(valid[name], random)
    yield { name, input }
  }
}

/** Senders that are not our window: other schemes, hosts, look-alikes, subframes. */
export function* fuzzSenders(seed: number, count: number): Generator<Sender> {
  const random = createSeededRandom(seed)
  const wrong = [
    'https://app/index.html',
    'http://inglenook/app',
    'inglenook://evil/index.html',
    'inglenook://app.evil/index.html',
    'inglenook://evil@other/',
    'inglenook-picture://full/x',
    'file:///index.html',
    'about:blank',
    'data:text/html,x',
    'javascript:alert(1)',
    'blob:inglenook://app/x',
    'chrome-extension://app/',
    'devtools://app/',
    '',
    'inglenook:',
    'inglenook:app',
    'x',
  ]
  for (let index = 0; index < count; index++) {
    if (index % 5 === 0) yield { url: 'inglenook://app/index.html', isMainFrame: false }
    else
      yield {
        url: `${random.pick(wrong)}${index % 3 === 0 ? `#${random.int(0, 9)}` : ''}`,
        isMainFrame: true,
      }
  }
}
