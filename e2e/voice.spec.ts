import type { Page } from '@playwright/test'
import { expect, launch, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { ask, onlyStory } from './support/bridge.ts'
import { order, reader, settle } from './support/screens.ts'

const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: /in your voice|Your voice on this page/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Asks for the microphone as a page that was taken over would. */
const takeMicrophone = (page: Page, wanted: MediaStreamConstraints): Promise<string> =>
  page.evaluate(
    (constraints) =>
      navigator.mediaDevices.getUserMedia(constraints).then(
        (stream) => {
          for (const track of stream.getTracks()) track.stop()
          return 'granted'
        },
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      ),
    wanted,
  )

test('a page is recorded, played when the book is read aloud, removed and brought back', async ({
  profile,
}) => {
  const app = await launch(profile, {}, ['--use-fake-device-for-media-stream'])
  const { page } = app
  try {
    await order(page, 'a fox who is afraid of the dark', { pages: 4, illustrated: false })
    await settle(page)

    // Nobody has asked to record: the microphone is not given, and a wish to record is none for the camera.
    expect(await takeMicrophone(page, { audio: true })).toBe('NotAllowedError')
    await ask(page, 'voices.askMicrophone')
    expect(await takeMicrophone(page, { audio: true, video: true })).toBe('NotAllowedError')
    expect(await takeMicrophone(page, { audio: true })).toBe('granted')
    expect(await takeMicrophone(page, { audio: true })).toBe('NotAllowedError')

    await openDialog(page)
    await page.getByRole('button', { name: 'Record' }).click()
    await expect(page.getByRole('timer')).toContainText('0:01')
    await page.getByRole('button', { name: 'Stop' }).click()
    for (const theme of ['day', 'evening'] as const) {
      await ask(page, 'settings.update', { theme })
      expect(await violations(page)).toEqual([])
    }
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    const { voice } = (await onlyStory(page)).pages[0] ?? {}
    expect(voice?.duration).toBeGreaterThan(900)

    // What is played is the recording, from the disk; the page turns by itself at its end.
    const played = page.waitForRequest(/^inglenook-picture:\/\/voice\//)
    await page.getByRole('button', { name: 'Read aloud' }).click()
    expect((await played).url()).toBe(`inglenook-picture://voice/${voice?.sha256 ?? ''}`)
    await expect(reader.pageOf(page)).toHaveText('2 of 4')
    // The next page has no voice, and this computer has none either: it says so.
    await expect(page.getByText('This computer has no voice to read with')).toBeVisible()

    await page.keyboard.press('Control+Home')
    await openDialog(page)
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect.poll(async () => (await onlyStory(page)).pages[0]?.voice).toBeUndefined()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await onlyStory(page)).pages[0]?.voice).toEqual(voice)

    const { id } = await onlyStory(page)
    await expect(
      ask(page, 'voices.bringBack', { storyId: id, page: 2, sha256: voice?.sha256 }),
    ).rejects.toThrow('no longer kept')
  } finally {
    await app.close()
  }
})

test('without a microphone, recording says so', async ({ start }) => {
  const { page } = await start()
  await order(page, 'the last leaf on the tree', { pages: 4, illustrated: false })
  await settle(page)
  await openDialog(page)
  await page.getByRole('button', { name: 'Record' }).click()
  await expect(page.getByRole('alert')).toContainText('No microphone was found')
})
