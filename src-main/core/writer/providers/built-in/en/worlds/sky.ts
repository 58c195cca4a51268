import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const sky: World = {
  id: 'sky',
  place: 'sky',
  terrain: 'air',
  noun: 'sky',
  words: ['sky', 'cloud', 'clouds', 'air', 'heaven', 'wind', 'rainbow'],
  names: [
    ...names(
      'in',
      'the Upper Blue',
      'the Seventh Sky',
      'Cloudcuckoo Heights',
      'the Windy Blue',
      'Feather Sky',
    ),
    ...names(
      'near',
      'the Rainbow Steps',
      'the Cloud Pastures',
      'Thistledown Heights',
      'the Edge of the Wind',
      'the Woolly Clouds',
    ),
  ],
  spots: [
    spot(
      'behind',
      'the biggest cloud',
      'cloud',
      'It was shaped like a sheep and proud of it.',
      'It was shaped like a sheep this morning, having been a teapot all night, and felt better for the change.',
    ),
    spot(
      'beside',
      'the end of the rainbow',
      'rainbow',
      'It hummed where it touched the blue.',
      'It hummed very faintly where the violet rubbed against the blue.',
    ),
    spot(
      'near',
      'the lost kite',
      'kite',
      'It had slipped its string and was not a bit sorry.',
      'It had slipped its string last summer and wrote home about it once a month.',
    ),
    spot(
      'under',
      'the cloud bridge',
      'cloud',
      'It was soft to stand on and drifted a bit.',
      'It was as soft as porridge underfoot and did not always lead to the same place.',
    ),
    spot(
      'by',
      'the runaway balloon',
      'balloon',
      'It was red, and bobbed at everyone.',
      'It was red and round and bobbed politely at whoever came by, like a guest who knows nobody.',
    ),
    spot(
      'beside',
      'the wind’s front door',
      'door',
      'It had no house to it, and was always banging.',
      'It had no house behind it, for all that the wind wants is something to slam.',
    ),
    spot(
      'on',
      'the feather cloud',
      'feather',
      'It tickled, in a kind way.',
      'It was made of nothing but tickles, laid side by side with great care.',
    ),
    spot(
      'near',
      'the weathercock',
      'rooster',
      'It pointed every way but down.',
      'It had pointed at everything in its time, and could not be got to say which it liked best.',
    ),
    spot(
      'at',
      'the rain cellar',
      'droplet',
      'It was full of rain in jars, all labelled.',
      'It was where the rain was kept, in jars neatly labelled drizzle, shower, and picnic.',
    ),
    spot(
      'by',
      'the sun’s back step',
      'sun',
      'It was the warmest seat in the whole sky.',
      'It was the warmest seat in the sky, and one had to be quick, because of the swallows.',
    ),
  ],
  day: {
    first: [
      '[Whoo|Whoosh|Hoo], [whoo|whoosh|hoo], [went|sang] the [wind|big wind|soft wind].',
      '[Puff|Piff], [puff|piff], [puff|paff], [went|said] the [cloud|clouds|white clouds].',
    ],
    early: [
      'The wind [sang|hummed|blew] [a soft song|in the blue|all around].',
      '[White|Fat|Small] clouds [sailed|rolled|went] [by|past] like [sheep|boats|pillows].',
    ],
    growing: [
      'The clouds went by like [sheep who have been promised a treat|big slow ships|washing on an endless line], and far below, the fields lay like [a patchwork|postage stamps].',
      'The wind was in a [good|kind|tickling] mood and [rolled the small clouds over|hummed in every key|played with a feather it had found].',
    ],
    confident: [
      'Far below lay the fields, [squared and stitched like a quilt|no bigger than stamps], while up here the clouds went by with the [slow importance of ships|dignity of cows], and the wind [walked among them, humming|pushed them along with the flat of its hand].',
      'It was all blue in every direction, [above, below and to the left|as far as one could think], with a smell of [rain not yet opened|cold sunlight|far-off swallows], and the wind was [in one of its kind moods|trying over a tune].',
    ],
  },
  night: {
    first: [
      '[Wink|Blink|Twink], [wink|blink|twink], [went|said] the [stars|first star|small stars].',
      'The [wind|soft wind] [said|sang|went] [hush|shh|hoo], [hush|shh|hoo].',
    ],
    early: [
      'The stars [came out|blinked|woke up], [one by one|a few at a time].',
      'The [wind|night wind] [lay down|hummed|blew softly] [among the clouds|like a lullaby].',
    ],
    growing: [
      'The clouds turned [pink, then plum, then dark|the colour of peaches and then of plums], and the first stars [came out to see|were put out, a few at a time].',
      'The wind [lay down|curled up] [in a hollow of cloud|on its own front step] and hummed [the end of its tune|something slow].',
    ],
    confident: [
      'The clouds went from [peach to plum, and from plum to ink|pink to grey to silver], the first stars came out [in ones and twos, like people arriving early|to see whether it was safe], and the wind [lay down among them|drew its coat about it].',
      'There was nothing now above or below but [stars|quiet], and the whole sky seemed [to lean in|to rock a little], [the way a boat rocks|as though someone were humming it to sleep].',
    ],
  },
}
