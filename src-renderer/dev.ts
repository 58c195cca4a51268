import { createFakeBridge, type FakeScene } from './api/fake/fake-bridge.ts'
import { mount } from './app/mount.tsx'

/**
 * The window in a plain browser, on a fake bridge, for work on its looks; not part of the build.
 * `dev.html?scene=troubled&theme=day&many=5000#/library`
 */
const query = new URLSearchParams(window.location.search)
const choose = <T extends string>(name: string, choices: readonly [T, ...T[]]): T =>
  choices.find((choice) => choice === query.get(name)) ?? choices[0]

mount(
  createFakeBridge({
    scene: choose<FakeScene>('scene', ['full', 'empty', 'troubled']),
    theme: choose('theme', ['system', 'evening', 'day']),
    many: Number(query.get('many') ?? 0),
    now: Date.now,
  }),
)
