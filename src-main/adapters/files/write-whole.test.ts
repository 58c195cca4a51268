import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { explainWriteFailure, writeWhole } from './write-whole.ts'

const bytes = new TextEncoder().encode('a book')

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-write-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('a file that a person asked for', () => {
  it('is written, in a folder that is made for it, and takes the place of an older one', async () => {
    const path = join(temporaryFolder(), 'books', 'fox.pdf')
    await writeWhole(path, bytes)
    await writeWhole(path, new TextEncoder().encode('another'))
    expect(readFileSync(path, 'utf8')).toBe('another')
    expect(readdirSync(join(path, '..'))).toEqual(['fox.pdf'])
  })

  it.each([
    ['a folder of that name', 'fox.pdf', /There is a folder of that name/],
    ['a file in the way', 'file/fox.pdf', /a file and no folder/],
    ['a name that is too long', `${'x'.repeat(300)}.pdf`, /name is too long/],
  ])(
    'is refused with a sentence where there is %s, and leaves nothing behind',
    async (_what, name, sentence) => {
      const folder = temporaryFolder()
      mkdirSync(join(folder, 'fox.pdf'))
      writeFileSync(join(folder, 'file'), '')
      const before = readdirSync(folder)
      await expect(writeWhole(join(folder, name), bytes)).rejects.toMatchObject({
        code: 'profile-unwritable',
        message: expect.stringMatching(sentence) as string,
      })
      expect(readdirSync(folder)).toEqual(before)
    },
  )

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is refused in a folder that may not be written to (skipped for root, who may everything)',
    async () => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o500)
      await expect(writeWhole(join(folder, 'fox.pdf'), bytes)).rejects.toThrow(
        'You are not allowed to write there',
      )
    },
  )

  it.each([
    ['ENOSPC', 'disk-full', 'There is no room left'],
    ['EROFS', 'profile-unwritable', 'can only be read'],
    ['EBUSY', 'profile-unwritable', 'Another program'],
    ['EWHATEVER', 'profile-unwritable', 'The system says: EWHATEVER'],
  ])('says what %s means, and that the story is kept', (code, kind, sentence) => {
    const error = explainWriteFailure(Object.assign(new Error(code), { code }), '/x/fox.pdf')
    expect(error.code).toBe(kind)
    expect(error.message).toContain(sentence)
    expect(error.message).toContain('/x/fox.pdf')
    expect(error.message).toContain('The story is kept in the library.')
  })
})
