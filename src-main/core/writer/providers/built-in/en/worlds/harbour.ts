import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const harbour: World = {
  id: 'harbour',
  place: 'sea',
  terrain: 'land',
  noun: 'sea',
  words: ['sea', 'beach', 'harbour', 'harbor', 'island', 'coast', 'shore', 'ocean', 'seaside', 'bay', 'port'],
  names: [
    ...names('in', 'Pebble Bay', 'Lantern Cove', 'Saltbell Harbour', 'Herring Bay', 'Driftwood Bay'),
    ...names('on', 'Gull Island', 'Cockle Beach', 'the Isle of Thrift', 'Puffin Rock', 'Limpet Sands'),
  ],
  spots: [
    spot(
      'by',
      'the upturned boat',
      'boat',
      'It was dreaming of being turned the right way up.',
      'It lay with its nose in the sand and was plainly dreaming of the days when it was the right way up.',
    ),
    spot(
      'beside',
      'the rock pool',
      'crab',
      'It was being tidied by a crab, one shell at a time.',
      'It was being tidied by a crab, who took each shell out, looked at it crossly, and put it back where it had been.',
    ),
    spot(
      'on',
      'the long pier',
      'bridge',
      'Its legs were green and its planks were warm.',
      'It stood with its green legs in the water like a person who has rolled up their trousers and forgotten why.',
    ),
    spot(
      'behind',
      'the fishing nets',
      'net',
      'They smelled of herring and long journeys.',
      'They smelled of tar and herring and of journeys that had turned out well.',
    ),
    spot(
      'near',
      'the rusty anchor',
      'anchor',
      'It was too heavy to be lost.',
      'It had retired from the sea and was glad, after all that holding on, to be simply leaned against.',
    ),
    spot(
      'beside',
      'the biggest sandcastle',
      'castle',
      'It had a feather for a flag.',
      'It flew a gull’s feather and had already been visited twice by the tide.',
    ),
    spot(
      'among',
      'the pink shells',
      'shell',
      'They had a small piece of sea left in them.',
      'They had each kept back a small piece of the sea, and would play it to anyone who asked.',
    ),
    spot(
      'under',
      'the striped umbrella',
      'umbrella',
      'It flapped whenever it was bored.',
      'It had been left from a summer picnic, and it flapped from time to time to show it was still waiting.',
    ),
    spot(
      'by',
      'the harbour bell',
      'bell',
      'It said “tonk” in a friendly way.',
      'It had a dent in one side and therefore said “tonk”, which everyone had grown to prefer.',
    ),
    spot(
      'beside',
      'the grey rock',
      'rock',
      'It had been worn by seals until it was as smooth as soap.',
      'It had been worn as smooth as soap by seals, who did nothing on it, very thoroughly.',
    ),
  ],
  day: {
    first: [
      '[Swish|Shush|Whoosh], [swash|swoosh|hush], [went|sang|said] the [sea|waves|big sea].',
      '[Caw|Mew|Squawk], [said|cried|called] the [gull|gulls|white gull].',
    ],
    early: [
      'The [waves|small waves|sea] [came|rolled|ran] in and [out|out again|away].',
      'A gull [laughed|called|shouted] at [nothing|a boat|the wind].',
      'The air [smelled|tasted] of [salt|salt and weed|fish and salt].',
    ],
    growing: [
      'The waves [ran up the sand to see who was there|came in with their white sleeves rolled up|tripped over their own feet], and [ran back to tell the others|went away laughing|slid out again].',
      'A gull [walked up and down like a landlord|was telling a joke to another gull|stood on one leg and kept an eye on things].',
      'The air tasted of salt, and [somewhere a rope|far out a bell|a loose shutter] was [tapping|ringing|knocking] in the wind.',
    ],
    confident: [
      'The sea came in over the sand [as though it had something to say|in long white sentences|rolling up its lace sleeves], and each time [it lost its nerve|it thought better of it|it had to begin again] and drew back with a sigh of small stones.',
      'Gulls [walked about like landlords|hung in the wind like washing|were quarrelling over a thing none of them wanted], and the whole bright air tasted of [salt, tar and distance|salt and faraway weather|rope and seaweed and late breakfast].',
    ],
  },
  night: {
    first: [
      '[Hush|Shush|Swish], [hush|shush|swash], [sang|said|went] the [sleepy|dark|slow] [sea|waves].',
      'The [moon|stars] [shone|sat|lay] on the [sea|water|waves].',
    ],
    early: [
      'The [waves|sea] [breathed|rolled|went] in and out, [as slow as sleep|soft and slow|in the dark].',
      'The boats [nodded|rocked|dozed] [on the water|at their ropes|side by side].',
    ],
    growing: [
      'The tide had [gone out on tiptoe|turned over in bed|come right up to the wall], and the boats [nodded to each other|rocked like cradles|pulled softly on their ropes].',
      'The moon [laid a path|rolled out a long white rug|drew a road] [all the way over the water|from here to nowhere], and [nobody walked on it|only a gull looked at it|the waves kept smoothing it].',
    ],
    confident: [
      'The tide had [gone out on tiptoe|turned in the night like a sleeper|brimmed up to the harbour wall], the boats [leaned|nodded] their heads together, and the moon [unrolled|laid out|spread] a white road over the water [for nobody in particular|in case anyone should need it|all the way to the edge].',
      'The sea was breathing [very slowly now|as slowly as a cow in a barn|like someone large and kind in the next room], and at every breath [the pebbles|the small stones] [whispered|turned over|settled] as if [they were being told a secret|it tickled].',
    ],
  },
}
