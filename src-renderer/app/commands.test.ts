import { describe, expect, it } from 'vitest'
import { findCommands, type Command } from './commands.ts'

const command = (label: string): Command => ({ id: label, label, hint: '', run: () => undefined })
const labels = (all: readonly string[], typed: string): readonly string[] =>
  findCommands(all.map(command), typed).map(({ label }) => label)

describe('the command palette', () => {
  const all = ['Open Settings', 'New story', 'Light: Evening', 'Set the fable down', 'Élodie’s story']

  it('shows everything until something is typed', () => {
    expect(labels(all, '  ')).toEqual(all)
  })

  it('puts what begins with the words first, then what has a word that does', () => {
    expect(labels(all, 'set')).toEqual(['Set the fable down', 'Open Settings'])
    expect(labels(all, 'ning')).toEqual(['Light: Evening'])
  })

  it('wants every word, in any order, and minds neither case nor accents', () => {
    expect(labels(all, 'STORY new')).toEqual(['New story'])
    expect(labels(all, 'elodie')).toEqual(['Élodie’s story'])
    expect(labels(all, 'new whale')).toEqual([])
  })
})
