import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const mountain: World = {
  id: 'mountain',
  place: 'mountain',
  terrain: 'land',
  noun: 'mountain',
  words: ['mountain', 'mountains', 'cliff', 'peak', 'cave', 'volcano', 'canyon'],
  names: [
    ...names(
      'on',
      'Old Baldy',
      'the Bluebell Mountain',
      'Echo Mountain',
      'Goatsbeard Mountain',
      'the Sleeping Giant',
    ),
    ...names(
      'on',
      'Thimble Peak',
      'Cloudberry Mountain',
      'Mount Muffin',
      'Grandfather Mountain',
      'the Lonely Pass',
    ),
  ],
  spots: [
    spot(
      'beside',
      'the balancing rock',
      'rock',
      'It had been about to fall for a thousand years.',
      'It had been on the point of falling for a thousand years and had by now rather lost interest.',
    ),
    spot(
      'by',
      'the shepherd’s hut',
      'hut',
      'It had a stove, and a jar of ginger nuts.',
      'It had one rule, which was that you ate a biscuit from the jar and left a stick of firewood for the next one.',
    ),
    spot(
      'under',
      'the bent pine',
      'evergreen tree',
      'It had been combed to one side by the wind.',
      'It had been combed so firmly to one side by the wind that it seemed to be running for a train.',
    ),
    spot(
      'near',
      'the cold spring',
      'water',
      'It came out of the rock giggling.',
      'It came giggling out of the rock as if someone in there had just told it something.',
    ),
    spot(
      'in',
      'the shallow cave',
      'cave',
      'It said everything twice.',
      'It repeated everything one said in a slightly kinder voice.',
    ),
    spot(
      'at',
      'the rope bridge',
      'bridge',
      'It swung a little, to be sociable.',
      'It swung from side to side a little, the way people do who are waiting to be asked to dance.',
    ),
    spot(
      'beside',
      'the goat steps',
      'goat',
      'They were made by goats, for goats.',
      'They had been made by goats, to suit goats, with no thought whatever for anybody else’s knees.',
    ),
    spot(
      'among',
      'the blue gentians',
      'flower',
      'They were bluer than the sky, and knew it.',
      'They were a good deal bluer than the sky, and on clear days the sky came down to look.',
    ),
    spot(
      'behind',
      'the pile of stones',
      'stone',
      'It grew by one stone for everyone who passed.',
      'It grew by one for every traveller, so that it was really a sort of visitors’ book.',
    ),
    spot(
      'on',
      'the sunny ledge',
      'rock',
      'It had a lizard on it, doing nothing, beautifully.',
      'It had a lizard on it, doing nothing at all with such skill that it was a pleasure to watch.',
    ),
  ],
  day: {
    first: [
      '[Hoo|Hello|Yoo-hoo], [hoo|oh, oh|hoo-hoo], [said|sang] the [hill|rocks|big hill].',
      '[Clink|Tink|Ding], [tink|clonk|ding], [went|sang] the [goat bell|goats|goat’s bell].',
    ],
    early: [
      'A goat bell [rang|tonked|clinked] [far below|high up|round the corner].',
      'The [wind|air] [smelled|tasted] [of snow and thyme|clean and cold|of pine].',
      'A [cloud|small cloud] [slid|sailed|went] [by|past] [down below|like a sheep].',
    ],
    growing: [
      'Far below, the valley lay [like a tablecloth|as small as a stamp|with its toy church and its toy cows], and [goat bells tonked|an eagle went round and round|the wind smelled of thyme].',
      'The mountain [kept its hands in its pockets and said nothing|wore a small cloud for a hat|warmed its stones in the sun].',
    ],
    confident: [
      'Far down lay the valley with its [toy church|crumb-sized houses|thread of a river], and the sound of [a single goat bell|one dog barking|somebody’s axe] came up through all that air [as clearly as if it had been wrapped and delivered|quite clean|thin and perfect].',
      'The wind up there smelled of [snow and thyme|cold stone|nothing at all, which is the cleanest smell there is], and the mountain [itself, in its small hat of cloud,|all round them] was silent [in the way of someone very old who likes company|as a good listener is silent].',
    ],
  },
  night: {
    first: [
      'The [big|old|tall] [hill|rocks] [slept|went to sleep], [hush|so still|good night].',
      '[Tink|Clonk], [clonk|tink], [went|said] the [last|sleepy] goat [bell|home].',
    ],
    early: [
      'The stars [came|sat|hung] [close|low|very near] [up here|over the rocks].',
      'The [rocks|stones] [gave back|kept] the [warmth|sun] [of the day|a while].',
    ],
    growing: [
      'Up here the stars were so [near|low|many] that [they seemed to hum|one could have dusted them|they got in each other’s way].',
      'The rocks [ticked as they cooled|were still warm underneath|let go of the day’s sun], and [in the valley one light went out|a marmot whistled once|the wind lay down].',
    ],
    confident: [
      'The stars up there were [so many and so close|so low] that they seemed [to make a sound, a kind of thin singing|to be leaning down to listen], and the rocks [ticked|sighed] quietly as they [let go of the sun|cooled].',
      'Down in the valley the lights were [no bigger than poppy seeds|going out one at a time], and the wind, which had [been busy all day|walked about since morning], [lay down in a hollow like a dog|turned round three times and settled].',
    ],
  },
}
