import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const river: World = {
  id: 'river',
  place: 'river',
  terrain: 'land',
  noun: 'river',
  words: ['river', 'stream', 'brook', 'pond', 'lake', 'creek', 'waterfall', 'canal', 'swamp', 'marsh'],
  names: [
    ...names('by', 'the River Dabble', 'Ripple Brook', 'the Slow River', 'Minnow Stream', 'Otterwater'),
    ...names('by', 'Kingfisher Bend', 'the Winding Water', 'Pebble Brook', 'Duckweed Lake', 'Reedy Water'),
  ],
  spots: [
    spot(
      'on',
      'the wooden bridge',
      'bridge',
      'It had one loose plank that said hello.',
      'It had one loose plank, the fourth, that said hello to everybody and meant it.',
    ),
    spot(
      'among',
      'the tall reeds',
      'reeds',
      'They leaned together like people with a secret.',
      'They leaned their heads together and stopped talking whenever anyone came near.',
    ),
    spot(
      'by',
      'the blue rowing boat',
      'boat',
      'It bumped the bank in its sleep.',
      'It bumped the bank softly now and then, as a sleeper turns over and is comfortable again.',
    ),
    spot(
      'under',
      'the willow',
      'tree',
      'Its branches made a green tent.',
      'Its branches came down to the water on every side and made a tent with a floor of light.',
    ),
    spot(
      'on',
      'the stepping stones',
      'rock',
      'They were quite safe, except the third, which wobbled for fun.',
      'They lay quite firm, except for the third, which had wobbled for everybody’s grandmother, and was proud of it.',
    ),
    spot(
      'by',
      'the lily pads',
      'lotus',
      'They were being ironed flat by a frog, who sat on them.',
      'They had a frog upon the largest, with the air of someone who has paid for the whole evening.',
    ),
    spot(
      'near',
      'the mill wheel',
      'wheel',
      'It turned with a slow, wet clap.',
      'It went round with a slow wet clapping, like one kind person at a concert.',
    ),
    spot(
      'beside',
      'the fishing hut',
      'hut',
      'Its chimney puffed and its door was never locked.',
      'Its door was never locked, because the only thing inside was a kettle, and the kettle was for everyone.',
    ),
    spot(
      'by',
      'the round pebbles',
      'stone',
      'They had been polished by the water for years.',
      'They had been polished by the river for a thousand years, and it still was not quite satisfied.',
    ),
    spot(
      'at',
      'the little waterfall',
      'water',
      'It was no taller than a chair and very loud about it.',
      'It was no taller than a kitchen chair, but it told its news as though it were Niagara.',
    ),
  ],
  day: {
    first: [
      '[Plip|Glug|Splish], [plop|glug|splash], [went|sang|said] the [river|water|stream].',
      'A [fish|frog|duck] [went|said] [plop|plip|splish].',
    ],
    early: [
      'The [river|water|stream] [ran|slid|chattered] [along|past|by] over the [stones|pebbles|weeds].',
      'A [dragonfly|kingfisher|small blue bird] [flashed|zipped|shot] by.',
      'The sun [broke|danced|shook] into [bits|sparks|bright bits] on the [water|ripples|river].',
    ],
    growing: [
      'The river [talked to itself|hummed an old tune|told the same long story] as it went [round the bend|over the stones|under the branches], and [nobody minded|the ducks pretended to listen|the reeds nodded].',
      'A dragonfly stood still in the air, [thought of something|changed its mind|remembered an errand], and was gone.',
      'The water smelled of [mint and mud|wet stones|cool weed], and light [wobbled|ran|danced] on the undersides of the leaves.',
    ],
    confident: [
      'The river went by [in no hurry at all|talking quietly to itself|with the sun on its back], carrying [a feather|two leaves and a twig|somebody’s cork] towards the sea with [great care|as much care as if it had been asked to|both hands].',
      'Light came up off the water and [wobbled|trembled|wandered] on the [undersides of the leaves|trunks of the willows|old stone of the bank], so that [even the shade|everything] seemed to be [breathing|smiling at something|moving gently downstream].',
    ],
  },
  night: {
    first: [
      'The [river|water|stream] [sang|said|hummed] [shush|hush|shh], [shush|hush|shh].',
      '[Croak|Crick|Ribbit], [said|sang] the [sleepy|last|old] frog.',
    ],
    early: [
      'The [river|water] [ran|went] on [softly|quietly|slowly] in the [dark|moonlight].',
      'The moon [lay|swam|shook] on the [water|river] like a [plate|white plate|spoon].',
    ],
    growing: [
      'The moon had [fallen in the river|come down to swim|put its face in the water], and it [wobbled|shook with laughing|broke and mended] each time a fish [went by|turned over|sighed].',
      'The frogs [took it in turns to say good night|said good night all along the bank|were still counting each other], and the [water|river|current] said [hush|shhh|slowly, slowly].',
    ],
    confident: [
      'The moon had come down to the river and lay there [wobbling|in several pieces|trying to keep still], and each time a fish turned over in its sleep [it broke and quietly mended again|the whole silver road shook itself straight].',
      'All along the bank, frogs were saying good night [to one another by name|in order of size|over and over, in case someone had been missed], while the water went on [telling the stones|murmuring to the reeds] [its longest story|the one about the sea|what it would do tomorrow].',
    ],
  },
}
