import type { ClosingLine } from '../../model.ts'

const anywhere = ['land', 'water', 'air'] as const

/** Last half of the last page: the day is put away, and everyone rests. */
export const closings: readonly ClosingLine[] = [
  {
    arcs: ['day', 'night'],
    terrain: anywhere,
    told: {
      first: [
        '[Good night|Night-night|Sleep well|Sweet dreams], [dear |little |small ]{hero}, {place}.',
        '[Hush|Shh|Sleep], {hero}, [hush|shh|sleep], {place}.',
        '{Night} [Good night|Night-night|Sleep tight|Sleep well], {hero}.',
        '[Eyes|Two eyes] [shut|closed], [little|small|sweet] {kind}, [good night|night-night|sleep tight|sweet dreams].',
        '{Hero} [slept|sighed and slept|yawned and slept], [snug|warm|curled up|tucked in], {place}.',
      ],
      early: [
        '{night} {Hero} [curled up|snuggled down|lay down] in {his} {bed}. [One yawn|Two yawns|One long sigh], and {he} was asleep.',
        'Then {he} [crept|climbed|slipped] into {his} {bed} and [shut both eyes|pulled the dark up to {his} chin|sighed a long sigh]. {night} [Good night|Sleep well|Sleep tight], {hero}.',
        'In the {home} it was [warm|snug|quiet]. {night} And {hero}, as {~tired}, [slept until morning|fell fast asleep|was already dreaming].',
        '{Hero} [yawned|yawned a big yawn|stretched] and lay down in {his} {bed}. {night} All was [well|still|quiet] {place}.',
      ],
      growing: [
        '{night} In {his} {bed} {hero}, who was as {~tired}, [meant to think it all over once more|tried to remember it in order], but [got no farther than the beginning|fell asleep in the middle|sleep came first].',
        'So {hero} lay down in {his} {bed}, as {~tired}, and [turned over twice|said good night to the ceiling|listened]. {night} And then {he} [slept|was asleep|heard nothing more at all].',
        '{night} {Hero} pulled the [covers|warm dark] up to {his} chin and it felt {~glad}. [Somebody yawned; it was {himself}.|The last thing {he} did was smile.|One more breath, and {he} was asleep.]',
        'The {home} was [warm|dim and warm], and {his} {bed} [fitted exactly|knew {his} shape|was just as it should be]. {night} {Hero} was as {~tired}, and [before {he} could say so, {he} slept|that was the end of the day].',
      ],
      confident: [
        '{night} In the {home}, {hero}, as {~tired}, had meant to lie awake a little and [go over it all from the beginning|enjoy it once more], but {his} {bed} had [other plans|been waiting all day], and {he} was asleep [before the first thought had found its slippers|with the smile still on].',
        'Then there was nothing left to do but [lie down|go to bed], which {hero}, as {~tired}, did [with great thoroughness|in one movement], drawing the dark up to {his} chin like a [quilt|shawl]. {night} And so {he} slept, and {place} everything that had [been up and about|a name] slept too.',
        '{night} {Hero} listened to it from {his} {bed} for {~while}, and it felt, from end to end, {~glad}; and somewhere between one breath and the next, [as a boat leaves the bank|without any fuss at all], {he} went to sleep.',
        'The {home} was [warm and dim|full of small familiar sounds], and {hero}, as {~tired}, [curled up in {his} {bed}|lay down] and let the day go by once more behind {his} eyes, [slower and slower|a little blurred at the edges], until it [stopped|was only colours]. {night}',
      ],
    },
  },
]
