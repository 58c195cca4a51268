import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const desert: World = {
  id: 'desert',
  place: 'desert',
  terrain: 'land',
  noun: 'desert',
  words: ['desert', 'oasis', 'dune', 'sand', 'pyramid', 'outback'],
  names: [
    ...names(
      'in',
      'the Apricot Desert',
      'the Desert of Bells',
      'the Whistling Sands',
      'the Golden Desert',
      'the Long Sands',
    ),
    ...names(
      'near',
      'the Seven Palms',
      'Date Palm Well',
      'the Singing Dunes',
      'Lizard Rocks',
      'the Blue Well',
    ),
  ],
  spots: [
    spot(
      'beside',
      'the tallest cactus',
      'cactus',
      'It held its arms up, as if caught at something.',
      'It stood with both arms in the air, as it had since the day somebody said “Hands up” for a joke.',
    ),
    spot(
      'under',
      'the palm tree',
      'palm tree',
      'Its leaves clapped when the wind came by.',
      'Its leaves applauded every breeze, however small, and never asked for anything in return.',
    ),
    spot(
      'near',
      'the well',
      'bucket',
      'Its rope was long and its water was sweet.',
      'Its water had come a very long way in the dark and tasted glad to be out.',
    ),
    spot(
      'behind',
      'the round dune',
      'dune',
      'It had been somewhere else last week.',
      'It had been a mile farther on last week, for dunes travel, though only when nobody looks.',
    ),
    spot(
      'beside',
      'the striped tent',
      'tent',
      'It smelled of mint tea.',
      'It gave out the sound of mint tea being poured from as high up as possible.',
    ),
    spot(
      'by',
      'the sleepy camel',
      'camel',
      'It chewed from left to right and thought of dinner.',
      'It chewed slowly from left to right, like someone reading a long letter.',
    ),
    spot(
      'among',
      'the red rocks',
      'rock',
      'They were still hot, like plates.',
      'They had been left out in the sun all day and were as hot as plates from the oven.',
    ),
    spot(
      'at',
      'the dry riverbed',
      'stone',
      'It was full of round stones, all waiting.',
      'It was full of smooth stones lying in rows, like an audience whose concert has been put off till winter.',
    ),
    spot(
      'by',
      'the old clay jar',
      'jar',
      'It had a gecko in it now, and a small sign.',
      'It had been let to a gecko, who came to the rim to say that he was, alas, just going out.',
    ),
    spot(
      'beside',
      'the thorn bush',
      'bush',
      'It had exactly one flower and was very careful with it.',
      'It had flowered once this year, a single yellow flower, and was holding it well away from its thorns.',
    ),
  ],
  day: {
    first: [
      '[Hiss|Swish|Whisper], [hiss|swish|hush], [went|said] the [sand|hot sand|gold sand].',
      'The [sun|big sun|hot sun] [sat|shone|smiled] [up high|on the sand|on the rocks].',
    ],
    early: [
      'The sand [hissed|sang|slid] [softly|in the wind|down the dune].',
      'The air [shook|wobbled|danced] [with heat|over the rocks].',
      'A lizard [ran|dashed|zipped] [by|over a stone] and [stopped|stared|stuck out its tongue].',
    ],
    growing: [
      'The sand [sang a little|hissed and slid|moved like slow water] when the wind went over it, and the air [wobbled like jelly|shook over the rocks].',
      'A lizard ran out, [did two press-ups|looked important|stood on two legs, then the other two], and ran in again.',
    ],
    confident: [
      'The dunes lay in their long [apricot|golden] folds like [a quilt somebody had shaken out|sleeping animals], and whenever the wind went over them they [sang|hummed], on one low note, [a song with no end|as a glass does when you wet its rim].',
      'The air above the rocks [wobbled like the air above toast|shook itself like a dog], the sky was [the blue of a plate|as wide as an idea], and a lizard ran out into the middle of it all, [did two press-ups|struck an attitude] and [left|ran in again].',
    ],
  },
  night: {
    first: [
      'The [sand|gold sand] [was cool|grew cool], [ahh|hush|so cool].',
      '[So|Oh so] many stars, [one, two, three|so bright|all for you].',
    ],
    early: [
      'The [sand|desert] [grew|went|turned] [cool and blue|cold|silver].',
      'There were [so many|a million|more] stars [that it was hard to count|overhead|than sand].',
    ],
    growing: [
      'The sand gave its heat back to the sky, and the stars came out [all at once, like a spilled bag of sugar|by the thousand|so thick that they looked soft].',
      'It grew [cool|blue and cool], and small [noses|doors|ears] came out all over the desert to [enjoy it|say good evening|smell the dark].',
    ],
    confident: [
      'As soon as the sun was gone, the desert let out its breath; the sand went [blue|silver] and cool, and the stars came out [like spilled sugar|in such numbers that they had to share], right down to [the ground|the edges of the dunes].',
      'Now that it was cool, doors opened [all over the sand|under every stone], and [jerboas|small round-eared people] came out to [shake their mats|sit on their steps] and remark on the [moon|evening], which was [very large|the colour of a peach].',
    ],
  },
}
