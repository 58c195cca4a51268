import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const forest: World = {
  id: 'forest',
  place: 'forest',
  terrain: 'land',
  noun: 'forest',
  words: ['forest', 'wood', 'woods', 'woodland', 'jungle', 'rainforest', 'grove'],
  names: [
    ...names('in', 'Willow Wood', 'the Whispering Wood', 'Mossy Hollow', 'Acorn Wood', 'Bramble Forest'),
    ...names('in', 'Hazel Dell', 'the Tall Wood', 'Fern Forest', 'Owlsleep Wood', 'Tanglewood'),
  ],
  spots: [
    spot(
      'inside',
      'the hollow log',
      'log',
      'It smelled of rain and old mushrooms.',
      'It had lain there so long that the moss had tucked it in from end to end like a patient.',
    ),
    spot(
      'under',
      'the oldest oak',
      'tree',
      'Its roots made little rooms, with a step down into each.',
      'Its roots had made a row of small rooms, and somebody had swept the third one.',
    ),
    spot(
      'behind',
      'the fern patch',
      'fern',
      'It tickled anyone who hurried.',
      'It had a habit of tickling people who were trying to be serious.',
    ),
    spot(
      'beside',
      'the speckled mushroom',
      'mushroom',
      'It was just the right height for leaning on.',
      'It was exactly the right height for leaning on while one decided what to do next.',
    ),
    spot(
      'by',
      'the tree stump',
      'stump',
      'It had ninety-nine rings; a woodlouse had counted.',
      'It had ninety-nine rings, and a woodlouse with nothing better to do had counted every one of them.',
    ),
    spot(
      'under',
      'the holly bush',
      'bush',
      'It was prickly outside and cosy within.',
      'It was like some aunts are, all prickles on the outside and wonderfully cosy once you were in.',
    ),
    spot(
      'beside',
      'the pine tree',
      'evergreen tree',
      'It dropped a cone now and then, to be friendly.',
      'It let go of a cone now and then, which was its way of making conversation.',
    ),
    spot(
      'near',
      'the fox-red leaf pile',
      'leaf',
      'It rustled before anyone had touched it.',
      'It rustled a little before anyone had touched it, as though it could hardly wait.',
    ),
    spot(
      'by',
      'the flat grey rock',
      'rock',
      'It was still warm where the sun had been sitting.',
      'It was as warm as if the sun had been sitting there all morning and had only just got up.',
    ),
    spot(
      'beneath',
      'the crooked nest',
      'nest',
      'It was built by a bird who never could do corners.',
      'It had been built by a bird of great enthusiasm who had never quite learned about corners.',
    ),
  ],
  day: {
    first: [
      '[Drip|Drop|Plip], [drip|drop|plop], [went|said] the [leaves|trees|twigs].',
      'The [tall|green|big] trees [shook|waved|nodded] and [hummed|sang|sighed].',
      'A [little|tiny|small] leaf [spun|danced|twirled] [down|by|past].',
    ],
    early: [
      'The [leaves|branches|ferns] [whispered|chattered|rustled] [overhead|all around|in the breeze].',
      '[Spots|Coins|Drops] of sun [slid|danced|lay] on the [moss|path|ferns].',
      'A [woodpecker|jay|wren] [knocked|called|tapped] [far off|up high|nearby].',
    ],
    growing: [
      'Sunlight came through the leaves in [coins|small gold coins|wobbly circles], and the [moss|path|ferny ground] [kept|wore|collected] them all.',
      'Somewhere [up high|out of sight|to the left] a woodpecker was [putting up a shelf|hanging a picture|knocking to be let in].',
      'The air smelled of [pine needles|wet bark|wild mint] and [of something like biscuits|old leaves|last week’s rain].',
    ],
    confident: [
      'The light came down through the branches [in long slanting ladders|green and slow, as if through water|in pieces no bigger than buttons], and [dust|small gnats|bits of thistledown] went up and down in it all [day long|morning|afternoon].',
      'Far off, a woodpecker was at work with the [steady|cheerful|stubborn] sound of somebody [putting up shelves|mending a roof|knocking at a door they know will open].',
      'Everything smelled of [bark|moss|pine] and [warm earth|wild garlic|rain that had not made up its mind], which is [how a wood says|the way a wood says] good morning.',
    ],
  },
  night: {
    first: [
      '[Hoo|Hoo-hoo|Too-whoo], [said|sang|called] the [owl|old owl|wise owl].',
      'The [dark|tall|quiet] trees [said|sighed|breathed] [hush|shh|sleep].',
    ],
    early: [
      'The [trees|branches|leaves] [stood|hung] [still|quiet] in the [dark blue air|moonlight|cool air].',
      'An owl [called|hooted|sang] [once|twice|softly], [far away|over the trees|from its hole].',
    ],
    growing: [
      '[One by one|Little by little|Here and there], the [birds|branches|squirrels] stopped talking, until only the [owl|wind|stream] had [anything left to say|something to add|a word to spare].',
      'The moon [got caught in|climbed through|sat down in] the [top branches|tallest pine|oak] and [stayed to rest|stayed a while|had a good look round].',
    ],
    confident: [
      'The moon had [got itself tangled in|climbed as far as|settled into] the topmost branches, and it [spilled|let down|shook out] a [thin|cool|milky] light that made every leaf look [freshly washed|cut out of tin|newly invented].',
      'All through the wood, [doors no bigger than walnuts|small round doors|little wooden shutters] were being [pulled to|closed], and [a smell of supper|one last yawn|the sound of someone humming] went [from tree to tree|along the path|under the branches].',
    ],
  },
}
