import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const garden: World = {
  id: 'garden',
  place: 'garden',
  terrain: 'land',
  noun: 'garden',
  words: ['garden', 'park', 'orchard', 'yard', 'playground', 'greenhouse', 'zoo'],
  names: [
    ...names(
      'in',
      'the garden at Number Nine',
      'Grandmother’s garden',
      'Primrose Park',
      'Walled Garden Lane',
      'the old orchard',
    ),
    ...names(
      'in',
      'the garden behind the bakery',
      'Marigold Park',
      'the Sunday Garden',
      'Plumtree Orchard',
      'the hillside garden',
    ),
  ],
  spots: [
    spot(
      'under',
      'the rhubarb leaves',
      'leaf',
      'They were as big as umbrellas, and greener.',
      'They were as broad as umbrellas, and in light rain a person could hold a meeting there.',
    ),
    spot(
      'beside',
      'the watering can',
      'bucket',
      'It leaked exactly one drop at a time.',
      'It leaked one drop at a time, thoughtfully, like somebody counting.',
    ),
    spot(
      'behind',
      'the flowerpots',
      'potted plant',
      'They were all sizes, and the smallest held a shy tulip.',
      'They were of all sizes, and the smallest held a tulip so shy that it had come up facing the wall.',
    ),
    spot(
      'by',
      'the garden shed',
      'shed',
      'It smelled of string and onions.',
      'It smelled of string, onions and sun on old wood, which is the smell of things getting mended.',
    ),
    spot(
      'on',
      'the stone bench',
      'bench',
      'It kept the sun in it long after tea.',
      'It held the warmth of the sun until long after tea, for the benefit of cats.',
    ),
    spot(
      'near',
      'the fountain',
      'fountain',
      'It burbled with its mouth full.',
      'It never stopped talking and never said anything, and nobody loved it any the less.',
    ),
    spot(
      'among',
      'the tulips',
      'tulip',
      'They stood in rows like children in red hats.',
      'They stood in rows, in red hats, like children who have been told they may go in any minute now.',
    ),
    spot(
      'beneath',
      'the cherry tree',
      'tree',
      'Its petals came down like slow snow.',
      'It let its petals down one at a time, as though each had to be kissed goodbye.',
    ),
    spot(
      'beside',
      'the cabbage bed',
      'cabbage',
      'It was full of cabbages, like fat green aunts.',
      'It was full of cabbages with their shawls round them, like great-aunts at a wedding.',
    ),
    spot(
      'at the foot of',
      'the ladder',
      'ladder',
      'It leaned on a pear tree and went nowhere special.',
      'It had been left leaning on the pear tree since autumn, and a bean had begun to climb it in earnest.',
    ),
  ],
  day: {
    first: [
      '[Drip|Plip|Splish], [drip|plop|splash], [went|said] the [tap|can|rain tub].',
      'The [bees|bee|fat bee] [went|sang|said] [bzz|hum|buzz] [in|to] the [rose|bean|pea] [flowers|leaves].',
    ],
    early: [
      'The [roses|beans|lilacs] [nodded|stretched|leaned] in the [warm sun|sun|breeze].',
      'A [blackbird|robin|thrush] [pulled|tugged] at a worm and [fell over|sat down|won].',
      'The [earth|soil|path] was [warm|soft|damp] and [smelled good|smelled of rain|full of worms].',
    ],
    growing: [
      'The [beans|sweet peas|roses] were [climbing as fast as they could|holding on to their strings|leaning over to listen], and the [bees|air] [hummed|buzzed] with [plans|news|work].',
      'A robin [supervised everything from a spade|stood on the handle of a fork and gave orders|hopped along behind, in case of worms].',
      'It smelled of [warm tomatoes|wet earth and mint|lavender], and [the washing flapped|a tap dripped|far away someone was sawing] in time with nothing.',
    ],
    confident: [
      'Everything that could climb was climbing, the [beans|sweet peas|hops] went up their strings [hand over hand|without once looking down], and a robin [supervised from the handle of a fork|sat on the spade like a foreman] with [its hands, so to speak, behind its back|great severity|an eye to worms].',
      'The warm air smelled of [tomato leaves|lavender and string|mint where someone had trodden on it], and through it the bees went [to and fro|back and forth] with the [quiet importance of postmen|look of people who must not forget what they came for|hum of a well-run kitchen].',
    ],
  },
  night: {
    first: [
      'The [roses|buds|flowers] [shut|closed|slept] [up tight|one by one|in a row].',
      '[Shh|Hush], [said|went] the [leaves|grass|trees] [to the bees|to the snails|all night].',
    ],
    early: [
      'The [flowers|roses|tulips] had [shut|closed|folded] [for the night|up tight|one by one].',
      'A [moth|white moth|soft moth] [bumped|tapped|flew] round the [lamp|window|moon].',
    ],
    growing: [
      'The tulips [had shut their doors|were folded like hands|slept standing up], and a [moth|snail] was [out for a walk|the only one about|going round to check].',
      'The [white flowers|pale roses|daisies] went on shining [a little|by themselves] in the dark, [as if they had been left on|like small lamps|to help the moths home].',
    ],
    confident: [
      'Only the white flowers were still awake, [shining a little by themselves|as though somebody had left them on|like saucers of milk in the dark], and a hedge of [lavender|box|rosemary] was [giving back|letting go of] all the [warmth|sunshine] it had [saved|put by] during the day.',
      'The snails had come out to [inspect|admire] the [lettuces|path], [each with a stalk of moonlight on its back|one after another, like late guests|without any hurry], and somewhere behind the shed a [cricket|small frog] was trying [the same note|one short tune] [over and over until it was right|again and again].',
    ],
  },
}
