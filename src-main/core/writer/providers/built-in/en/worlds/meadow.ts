import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const meadow: World = {
  id: 'meadow',
  place: 'meadow',
  terrain: 'land',
  noun: 'meadow',
  words: [
    'meadow',
    'field',
    'farm',
    'farmyard',
    'hill',
    'grass',
    'countryside',
    'savanna',
    'savannah',
    'valley',
  ],
  names: [
    ...names(
      'in',
      'Clover Meadow',
      'Buttercup Field',
      'Larkrise Meadow',
      'Long Grass Valley',
      'Sorrel Meadow',
    ),
    ...names('on', 'Daisy Hill', 'Skylark Farm', 'Windy Hill', 'Honeybee Farm', 'Haystack Hill'),
  ],
  spots: [
    spot(
      'by',
      'the wooden gate',
      'gate',
      'It squeaked in two different notes.',
      'It squeaked one note going out and another coming in, so that you always knew which you were doing.',
    ),
    spot(
      'beside',
      'the haystack',
      'haystack',
      'It was warm all through, like a loaf.',
      'It was warm to the middle, like new bread, and just about as good to lean against.',
    ),
    spot(
      'under',
      'the apple tree',
      'apple tree',
      'It had one apple that nobody could reach.',
      'It had kept back one apple, right at the top, for somebody it had not met yet.',
    ),
    spot(
      'among',
      'the sunflowers',
      'sunflower',
      'They all turned to look.',
      'They all turned round to look, in the polite way sunflowers have, and then turned back.',
    ),
    spot(
      'near',
      'the duck pond',
      'pond',
      'It had four ducks and a great deal of gossip.',
      'It had four ducks, one frog and more gossip than a post office.',
    ),
    spot(
      'behind',
      'the stone wall',
      'stone',
      'It had been falling down slowly for a hundred years.',
      'It had been falling down for a hundred years, so slowly that it still counted as a wall.',
    ),
    spot(
      'by',
      'the old tractor',
      'tractor',
      'It had a wren’s nest in its seat.',
      'It had a wren’s nest in the driver’s seat, and so it had very kindly retired.',
    ),
    spot(
      'beside',
      'the tall thistle',
      'thistle',
      'It wore a purple hat and stood up straight.',
      'It stood as straight as a guard, in a purple hat that it took off to no one.',
    ),
    spot(
      'under',
      'the hawthorn hedge',
      'hedge',
      'It hummed, because of the bees.',
      'It hummed from end to end, because every bee in the parish had come to the same party.',
    ),
    spot(
      'by',
      'the milk churn',
      'bucket',
      'It said “bong” when you tapped it.',
      'It said a deep, contented “bong” when you tapped it, like a bell that has just had lunch.',
    ),
  ],
  day: {
    first: [
      '[Buzz|Bzzz|Hum], [buzz|hum|bzzz], [went|sang|said] the [bees|bee|fat bee].',
      'The [long|soft|green] grass [went|said] [swish|shush|swoosh].',
      'A [lark|bird|lamb] [sang|called] [up high|hello|tweet].',
    ],
    early: [
      'The [grass|clover|barley] [bent|leaned|swayed] in the [breeze|warm wind|sun].',
      'A lark [sang|went up|hung] [over the field|high above|in the blue sky].',
      '[Bees|Fat bees|Two bees] [bumbled|buzzed|hummed] from [flower to flower|daisy to daisy|clover to clover].',
    ],
    growing: [
      'The wind went [over|through|across] the grass like [a hand over a cat|a brush|someone looking for a coin].',
      'A lark went up, singing, [as if it were on a string|until it was only a dot|and forgot to come down].',
      'The whole hill smelled of [clover|hay|warm apples], and [the bees were busy with it|bees went by like small trains|somewhere a sheep sneezed].',
    ],
    confident: [
      'The wind went across the long grass [the way a hand goes over a sleeping cat|like somebody smoothing a bedspread|in slow green waves], and [every daisy nodded|the daisies nodded one after another|all the buttercups agreed with it].',
      'High above, a lark was [letting down a song like a thread|saying everything it knew, all at once|singing as if it were paid by the note], and [sheep|two old horses|a row of cows] stood listening with [their mouths full|great politeness|grass sticking out of their smiles].',
    ],
  },
  night: {
    first: [
      '[Cheep|Chirp|Crick], [crick|chirp|creek], [sang|went] the [cricket|crickets].',
      'The [grass|field|hay] was [cool|soft|still] and [blue|grey|dark].',
    ],
    early: [
      '[Crickets|A hundred crickets|One small cricket] [sang|chirped|creaked] in the [cool grass|dark|hedge].',
      'The [field|hill|meadow] [turned|grew|went] [blue|silver|grey] [under the moon|in the dusk|as the stars came].',
    ],
    growing: [
      'The [daisies|buttercups] had [shut for the night|folded themselves up|closed their small doors], and the crickets were [winding their watches|tuning up|sawing very small logs].',
      'A [cool|milky|soft] mist [lay|slept|came and lay] [in the grass|along the hedge|over the pond], [as thin as a shawl|and a cow stood in it up to the knees|like breath on a window].',
    ],
    confident: [
      'The daisies had folded up [like small umbrellas|for the night], a mist no higher than a [cow’s knee|gatepost|milking stool] lay along the [hedges|ditches|bottom of the field], and the crickets were [winding the whole dark like a clock|sawing away at very small logs|talking about the weather].',
      'Over the hill the stars [came out a handful at a time|arrived in no particular order|were being put out like chairs], and the smell of [hay|clover|cut grass] grew [stronger, as it does in the dark|as deep as a well|so thick you could have spread it].',
    ],
  },
}
