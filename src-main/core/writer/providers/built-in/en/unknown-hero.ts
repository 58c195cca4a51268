import type { Kind } from '../model.ts'
import { pastOf } from './grammar.ts'
import type { Trouble } from './troubles.ts'

/** `a quokka who plays the tuba`: a word in no list that does something can still be a hero. */
export function findUnknownHero(text: string, isKnown: (noun: string) => boolean): Kind | null {
  const match =
    / (?:a|an|the|my|one) (?:(?:little|small|tiny|big|brave|shy|young|old|sleepy|lonely|happy|grumpy|clever|curious|silly|kind) )*([a-z]{3,14}) (?:who|that|which|is|was|has|can't|cannot|wants|goes|learns|loses|finds|named|called|and) /.exec(
      text,
    )
  const noun = match?.[1]
  if (noun === undefined || !/[aeiouy]/.test(noun) || /(.)\1\1/.test(noun) || notHeroes.has(noun)) return null
  if (isKnown(noun)) return null
  return {
    noun,
    plural: noun.endsWith('s') ? noun : `${noun}s`,
    type: 'animal',
    gait: 'walk',
    worlds: ['forest', 'meadow', 'river', 'village', 'garden'],
    home: 'little house',
    bed: 'bed',
    hands: 'paws',
    look: `a small friendly ${noun}`,
    pronoun: null,
    stays: false,
    onlyWhenAsked: true,
  }
}

const notHeroes = new Set(
  'one day time night story thing place world first best family friend friends birthday party morning love song adventure journey trip'.split(
    ' ',
  ),
)

/** `who plays the tuba` as told of the hero: `played the tuba`. Only what a verb begins and few words follow. */
export function findDeed(text: string, trouble: Trouble | null): string | null {
  if (trouble !== null && !trouble.shapeIds.includes('a-tune')) return null
  const match = / (?:who|that|which) ([a-z]+)((?: [a-z'-]+){1,5}) $/.exec(
    text.replace(/ (?:and|but|because|when|until) .*$/, ' '),
  )
  const verb = match?.[1] === undefined ? null : pastOf(match[1])
  if (verb === null || match?.[2] === undefined) return null
  return `${verb}${match[2].replace(/\b(?:my|your)\b/g, 'the')}`
}
