import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const street: World = {
  id: 'street',
  place: 'street',
  terrain: 'land',
  noun: 'city',
  words: [
    'city',
    'street',
    'town',
    'road',
    'shop',
    'market',
    'library',
    'station',
    'museum',
    'train station',
    'hospital',
    'circus',
  ],
  names: [
    ...names('in', 'Lamplight Street', 'Pickle Lane', 'Marmalade Square', 'Tinker Street', 'Cherry Court'),
    ...names('in', 'Ferry Lane', 'Button Row', 'Seven Stairs Street', 'Market Square', 'Elder Street'),
  ],
  spots: [
    spot(
      'under',
      'the tall street lamp',
      'lamp',
      'It flickered like an eye that gets a joke.',
      'It gave one flicker, as it did every evening, in the manner of a person clearing their throat.',
    ),
    spot(
      'beside',
      'the fruit stall',
      'orange',
      'Its oranges were stacked like a small sunrise.',
      'Its oranges were built up into a small sunrise, and the man behind it was polishing the last of them.',
    ),
    spot(
      'at',
      'the bus stop',
      'bus stop',
      'It had a lady on its seat, knitting something very long.',
      'It had a lady on its seat, knitting something so long that it had gone on two buses ahead of her.',
    ),
    spot(
      'by',
      'the flower shop',
      'bouquet',
      'It spilled out over the pavement, as usual.',
      'It had spilled its buckets over the pavement again, so that one had to walk through spring to get by.',
    ),
    spot(
      'on',
      'the library steps',
      'books',
      'They had two stone lions at the top, being quiet.',
      'They had two stone lions at the top, setting everyone an example by not saying a word.',
    ),
    spot(
      'near',
      'the fountain in the square',
      'fountain',
      'It was full of pigeons and wishes.',
      'It had at the bottom a great many wishes, all of them made with small coins.',
    ),
    spot(
      'behind',
      'the newspaper stand',
      'newspaper',
      'It had a sparrow on it, reading the weather.',
      'It had a sparrow on it, reading the weather with its head on one side and not believing a word.',
    ),
    spot(
      'by',
      'the green bench',
      'bench',
      'It had half a bun on it, for the birds.',
      'It had half a bun on it, left by someone kind, and the news was getting about among the birds.',
    ),
    spot(
      'beside',
      'the bicycle stand',
      'bicycle',
      'It held a bicycle with a basket full of leeks.',
      'It held one bicycle with so many leeks in its basket that it seemed to be hiding in a field.',
    ),
    spot(
      'under',
      'the bakery awning',
      'umbrella',
      'It was striped, and it dripped after rain.',
      'It was striped like a sweet, and kept a spoonful of last night’s rain for anyone with a collar.',
    ),
  ],
  day: {
    first: [
      '[Beep|Toot|Honk], [beep|toot|honk], [went|said] the [bus|van|red bus].',
      '[Coo|Coo-coo|Flap], [coo|flap], [went|said] the [pigeons|fat pigeon|pigeon].',
    ],
    early: [
      '[Buses|Cars|Bikes] [hummed|rolled|rushed] [by|past|along].',
      'A [pigeon|sparrow] [ate|found|shared] a [crumb|bit of bun|crust] [by the kerb|on the step].',
      '[Somebody|A man|A girl] [sang|whistled|laughed] [at a window|on a bike|in a doorway].',
    ],
    growing: [
      'The pavement was busy with [shoes of every kind|umbrellas, prams and small dogs|people carrying bread], and [a pigeon walked among them|every one of them knew the way|a tram went past, singing].',
      'From an open window came [a trumpet, trying|somebody’s radio|the smell of onions], and a [bus|taxi|tram] [sighed|hummed] [at the corner|at the lights].',
    ],
    confident: [
      'The street was full of [feet and wheels|errands|people who were nearly late], and yet [if one listened|underneath it all] there was also [a pigeon talking to itself|a kettle somewhere, singing|somebody practising scales], as there always is.',
      'A tram came round the corner with [its long iron sigh|a flash of windows|its bell going], the smell of [coffee|onions|hot bread] leaned out of [a doorway|three doors], and [all along the kerb|at every window] the [sparrows|pigeons] were having [their say|their elevenses].',
    ],
  },
  night: {
    first: [
      'The [lamps|street lamps|lights] [shone|glowed|blinked], [one, two, three|all in a row|up and down].',
      '[Hum|Hmm], [hum|hmm], [went|sang] the [last|sleepy|late] [bus|tram].',
    ],
    early: [
      'The [lamps|windows] [shone|glowed] [yellow|gold|soft] [in the dark|along the street].',
      'The [last|late] [bus|tram] [hummed|rolled|went] [home|by|away to bed].',
    ],
    growing: [
      'The lamps had come on in a row, [each with its own circle|like beads], and the last [bus|tram] went by with [nobody in it but the driver|one person asleep in it], [humming|all lit up].',
      'High up, someone [drew a curtain|put out a light|watered a plant by moonlight], and the [whole street|town] [grew quiet|let out its breath|settled like a cake].',
    ],
    confident: [
      'Lamps had come on all down the street, [each keeping its own round pool of gold|one after another like a thought], and the last tram went by, [lit up and almost empty|carrying one sleeping man and a parcel], towards [wherever it is that trams sleep|its bed].',
      'Above the roofs the sky had that [soft brown darkness|violet colour] that cities have instead of night, and from [a hundred windows|every floor] came the sound of [taps, of plates, of stairs|curtains being drawn|people telling one another about their day].',
    ],
  },
}
