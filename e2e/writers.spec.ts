import { json, startFakeOllama, type FakeServer } from '../src-main/core/testing/fake-servers/index.ts'
import { bookOf, pagesOf } from '../src-main/core/writer/model-writer/books.fixture.ts'
import { ask, onlyStory } from './support/bridge.ts'
import { expect, test as base } from './support/app.ts'
import { navigation, order, reader, settle } from './support/screens.ts'

const pages = [
  'Pip was a little fox who lived beside an old bridge. One evening she lit her lamp. “Where does the path go?” she asked. She put on her blue scarf and walked out into the quiet wood.',
  'An owl sat on a low branch. “The path goes over the hill,” said the owl. Pip held up her lamp. The leaves were gold in its light, and the owl gave a sleepy nod.',
  'On top of the hill Pip saw the whole valley. There were nine small lights below. One of them was her own window. “So that is where it goes,” she said. “It goes home again.”',
  'Mother was waiting at the red door with warm milk. Pip told her about the owl and the nine lights. Then she blew out the lamp, curled up in her bed, and slept.',
]

/** The whole book; or, told how it begins, the pages that follow. */
const goOn = (asked: string): string => {
  const missing = pages.flatMap((text, index) =>
    asked.includes(JSON.stringify(text).slice(1, 40)) ? [] : [[index + 1, text] as const],
  )
  return missing.length === pages.length ? bookOf(pages) : pagesOf(Object.fromEntries(missing))
}

/** A text server at home that writes a book of four pages, slowly enough to be watched. */
const test = base.extend<{ readonly ollama: FakeServer }>({
  ollama: async ({}, use) => {
    const fake = await startFakeOllama({ answer: (messages) => goOn(JSON.stringify(messages)), tokenFor: 25 })
    await use(fake)
    expect(fake.violations, 'what the server would not have allowed').toEqual([])
    await fake.close()
  },
})

test('written by a server at home: the first page can be read while later ones are written', async ({
  start,
  ollama,
}) => {
  const { page } = await start()
  await ask(page, 'settings.update', { localTextServer: ollama.url })
  await order(page, 'a fox who is afraid of the dark', { pages: 4, illustrated: false })
  await expect(reader.text(page)).toContainText('Pip was a little fox')
  const early = await onlyStory(page)
  expect(early.status).toBe('writing')
  expect(early.pages.length).toBeLessThan(4)
  await settle(page)
  const story = await onlyStory(page)
  expect(story).toMatchObject({
    status: 'completed',
    title: 'The Way Home',
    writer: { provider: 'local', model: 'llama3.1:8b' },
  })
  expect(story.pages.map(({ text }) => text)).toEqual(pages)
})

test('killed in the middle of the stream: the finished pages are kept, and it goes on from the next', async ({
  start,
  ollama,
}) => {
  const first = await start()
  await ask(first.page, 'settings.update', { localTextServer: ollama.url })
  await order(first.page, 'a fox who is afraid of the dark', { pages: 4, illustrated: false })
  await expect.poll(async () => (await onlyStory(first.page)).pages.length).toBeGreaterThan(0)
  const kept = (await onlyStory(first.page)).pages.map(({ text }) => text)
  expect(kept.length).toBeLessThan(4)
  await first.kill()

  const { page } = await start()
  const before = await onlyStory(page)
  expect(before.pages.map(({ text }) => text).slice(0, kept.length)).toEqual(kept)
  // A server at home costs nothing, so nobody has to press Resume.
  await settle(page)
  const after = await onlyStory(page)
  expect(after).toMatchObject({ status: 'completed', writer: { provider: 'local' } })
  expect(after.pages.map(({ text }) => text)).toEqual(pages)
})

test('a broken server: the built-in storyteller writes instead', async ({ start, ollama }) => {
  ollama.always('chat', json(500, { error: 'llama runner process has terminated' }))
  const { page } = await start()
  await ask(page, 'settings.update', { localTextServer: ollama.url })
  await order(page, 'a fox who is afraid of the dark', { pages: 4, illustrated: false })
  await settle(page)
  expect(await onlyStory(page)).toMatchObject({ status: 'completed', writer: { provider: 'built-in' } })
  const trail = await ask(page, 'stories.trail', { storyId: (await onlyStory(page)).id })
  expect(trail[0]).toMatchObject({ provider: 'local', outcome: 'failed' })
  expect(trail[0]?.message).toContain('llama runner process has terminated')
  expect(trail.at(-1)).toMatchObject({ provider: 'built-in', outcome: 'completed' })
})

test('found and chosen in Settings, with its models', async ({ start, ollama }) => {
  const { page } = await start()
  await navigation(page, 'Settings').click()
  const section = page.getByRole('region', { name: 'Who writes' })
  await section
    .getByRole('textbox', { name: 'Address of the text server' })
    .fill(ollama.url.slice('http://'.length))
  await section.getByRole('button', { name: 'Test' }).click()
  await expect(section).toContainText('Ollama answers at')
  const model = section.getByRole('combobox', { name: 'Model at home' })
  await expect(model.getByRole('option', { name: /^llama3\.1:8b \(4\.9 GB · suggested\)/ })).toBeAttached()
  await model.selectOption('llama3.1:8b')
  await expect.poll(async () => (await ask(page, 'settings.get')).localTextModel).toBe('llama3.1:8b')
  await section.getByRole('button', { name: 'Move Model server at home down' }).click()
  await expect
    .poll(async () => (await ask(page, 'settings.get')).writers.map(({ id }) => id))
    .toEqual(['hugging-face', 'local', 'ai-horde', 'built-in'])
})
