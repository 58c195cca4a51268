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
    spot('on', 'the wooden bridge', 'bridge', 'It had one loose plank that said hello.', 'It had one loose plank, the fourth, that said hello to everybody and meant it.'),
    spot('among', 'the tall reeds', 'reeds', 'They leaned together like people with a secret.', 'They leaned their heads together and stopped talking whenever anyone came near.'),
    spot('by', 'the blue rowing boat', 'boat', 'It bumped the bank in its sleep.', 'It bumped the bank softly now and then, as a sleeper turns over and is comfortable again.'),
    spot('under', 'the willow', 'tree', 'Its branches made a green tent.', 'Its branches came down to the water on every side and made a tent with a floor of light.'),
    spot('on', 'the stepping stones', 'rock', 'They were quite safe, except the third, which wobbled for fun.', 'They lay quite firm, except for the third, which had wobbled for everybody’s grandmother, and was proud of it.'),
    spot('by', 'the lily pads', 'lotus', 'They were being ironed flat by a frog, who sat on them.', 'They had a frog upon the largest, with the air of someone who has paid for the whole evening.'),
    spot('near', 'the mill wheel', 'wheel', 'It turned with a slow, wet clap.', 'It went round with a slow wet clapping, like one kind person at a concert.'),
    spot('beside', 'the fishing hut', 'hut', 'Its chimney puffed and its door was never locked.', 'Its door was never locked, because the only thing inside was a kettle, and the kettle was for everyone.'),
    spot('by', 'the round pebbles', 'stone', 'They had been polished by the water for years.', 'They had been polished by the river for a thousand years, and it still was not quite satisfied.'),
    spot('at', 'the little waterfall', 'water', 'It was no taller than a chair and very loud about it.', 'It was no taller than a kitchen chair, but it told its news as though it were Niagara.'),
  ],
  day: {
    first: ['[Plip|Glug|Splish], [plop|glug|splash], [went|sang|said] the [river|water|stream].', 'A [fish|frog|duck] [went|said] [plop|plip|splish].'],
    early: ['The [river|water|stream] [ran|slid|chattered] [along|past|by] over the [stones|pebbles|weeds].', 'A [dragonfly|kingfisher|small blue bird] [flashed|zipped|shot] by.', 'The sun [broke|danced|shook] into [bits|sparks|bright bits] on the [water|ripples|river].'],
    growing: ['The river [talked to itself|hummed an old tune|told the same long story] as it went [round the bend|over the stones|under the branches], and [nobody minded|the ducks pretended to listen|the reeds nodded].', 'A dragonfly stood still in the air, [thought of something|changed its mind|remembered an errand], and was gone.', 'The water smelled of [mint and mud|wet stones|cool weed], and light [wobbled|ran|danced] on the undersides of the leaves.'],
    confident: ['The river went by [in no hurry at all|talking quietly to itself|with the sun on its back], carrying [a feather|two leaves and a twig|somebody’s cork] towards the sea with [great care|as much care as if it had been asked to|both hands].', 'Light came up off the water and [wobbled|trembled|wandered] on the [undersides of the leaves|trunks of the willows|old stone of the bank], so that [even the shade|everything] seemed to be [breathing|smiling at something|moving gently downstream].'],
  },
  night: {
    first: ['The [river|water|stream] [sang|said|hummed] [shush|hush|shh], [shush|hush|shh].', '[Croak|Crick|Ribbit], [said|sang] the [sleepy|last|old] frog.'],
    early: ['The [river|water] [ran|went] on [softly|quietly|slowly] in the [dark|moonlight].', 'The moon [lay|swam|shook] on the [water|river] like a [plate|white plate|spoon].'],
    growing: ['The moon had [fallen in the river|come down to swim|put its face in the water], and it [wobbled|shook with laughing|broke and mended] each time a fish [went by|turned over|sighed].', 'The frogs [took it in turns to say good night|said good night all along the bank|were still counting each other], and the [water|river|current] said [hush|shhh|slowly, slowly].'],
    confident: ['The moon had come down to the river and lay there [wobbling|in several pieces|trying to keep still], and each time a fish turned over in its sleep [it broke and quietly mended again|the whole silver road shook itself straight].', 'All along the bank, frogs were saying good night [to one another by name|in order of size|over and over, in case someone had been missed], while the water went on [telling the stones|murmuring to the reeds] [its longest story|the one about the sea|what it would do tomorrow].'],
  },
}

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
    spot('by', 'the upturned boat', 'boat', 'It was dreaming of being turned the right way up.', 'It lay with its nose in the sand and was plainly dreaming of the days when it was the right way up.'),
    spot('beside', 'the rock pool', 'crab', 'It was being tidied by a crab, one shell at a time.', 'It was being tidied by a crab, who took each shell out, looked at it crossly, and put it back where it had been.'),
    spot('on', 'the long pier', 'bridge', 'Its legs were green and its planks were warm.', 'It stood with its green legs in the water like a person who has rolled up their trousers and forgotten why.'),
    spot('behind', 'the fishing nets', 'net', 'They smelled of herring and long journeys.', 'They smelled of tar and herring and of journeys that had turned out well.'),
    spot('near', 'the rusty anchor', 'anchor', 'It was too heavy to be lost.', 'It had retired from the sea and was glad, after all that holding on, to be simply leaned against.'),
    spot('beside', 'the biggest sandcastle', 'castle', 'It had a feather for a flag.', 'It flew a gull’s feather and had already been visited twice by the tide.'),
    spot('among', 'the pink shells', 'shell', 'They had a small piece of sea left in them.', 'They had each kept back a small piece of the sea, and would play it to anyone who asked.'),
    spot('under', 'the striped umbrella', 'umbrella', 'It flapped whenever it was bored.', 'It had been left from a summer picnic, and it flapped from time to time to show it was still waiting.'),
    spot('by', 'the harbour bell', 'bell', 'It said “tonk” in a friendly way.', 'It had a dent in one side and therefore said “tonk”, which everyone had grown to prefer.'),
    spot('beside', 'the grey rock', 'rock', 'It had been worn by seals until it was as smooth as soap.', 'It had been worn as smooth as soap by seals, who did nothing on it, very thoroughly.'),
  ],
  day: {
    first: ['[Swish|Shush|Whoosh], [swash|swoosh|hush], [went|sang|said] the [sea|waves|big sea].', '[Caw|Mew|Squawk], [said|cried|called] the [gull|gulls|white gull].'],
    early: ['The [waves|small waves|sea] [came|rolled|ran] in and [out|out again|away].', 'A gull [laughed|called|shouted] at [nothing|a boat|the wind].', 'The air [smelled|tasted] of [salt|salt and weed|fish and salt].'],
    growing: ['The waves [ran up the sand to see who was there|came in with their white sleeves rolled up|tripped over their own feet], and [ran back to tell the others|went away laughing|slid out again].', 'A gull [walked up and down like a landlord|was telling a joke to another gull|stood on one leg and kept an eye on things].', 'The air tasted of salt, and [somewhere a rope|far out a bell|a loose shutter] was [tapping|ringing|knocking] in the wind.'],
    confident: ['The sea came in over the sand [as though it had something to say|in long white sentences|rolling up its lace sleeves], and each time [it lost its nerve|it thought better of it|it had to begin again] and drew back with a sigh of small stones.', 'Gulls [walked about like landlords|hung in the wind like washing|were quarrelling over a thing none of them wanted], and the whole bright air tasted of [salt, tar and distance|salt and faraway weather|rope and seaweed and late breakfast].'],
  },
  night: {
    first: ['[Hush|Shush|Swish], [hush|shush|swash], [sang|said|went] the [sleepy|dark|slow] [sea|waves].', 'The [moon|stars] [shone|sat|lay] on the [sea|water|waves].'],
    early: ['The [waves|sea] [breathed|rolled|went] in and out, [as slow as sleep|soft and slow|in the dark].', 'The boats [nodded|rocked|dozed] [on the water|at their ropes|side by side].'],
    growing: ['The tide had [gone out on tiptoe|turned over in bed|come right up to the wall], and the boats [nodded to each other|rocked like cradles|pulled softly on their ropes].', 'The moon [laid a path|rolled out a long white rug|drew a road] [all the way over the water|from here to nowhere], and [nobody walked on it|only a gull looked at it|the waves kept smoothing it].'],
    confident: ['The tide had [gone out on tiptoe|turned in the night like a sleeper|brimmed up to the harbour wall], the boats [leaned|nodded] their heads together, and the moon [unrolled|laid out|spread] a white road over the water [for nobody in particular|in case anyone should need it|all the way to the edge].', 'The sea was breathing [very slowly now|as slowly as a cow in a barn|like someone large and kind in the next room], and at every breath [the pebbles|the small stones] [whispered|turned over|settled] as if [they were being told a secret|it tickled].'],
  },
}

export const garden: World = {
  id: 'garden',
  place: 'garden',
  terrain: 'land',
  noun: 'garden',
  words: ['garden', 'park', 'orchard', 'yard', 'playground', 'greenhouse', 'zoo'],
  names: [
    ...names('in', 'the garden at Number Nine', 'Grandmother’s garden', 'Primrose Park', 'Walled Garden Lane', 'the old orchard'),
    ...names('in', 'the garden behind the bakery', 'Marigold Park', 'the Sunday Garden', 'Plumtree Orchard', 'the hillside garden'),
  ],
  spots: [
    spot('under', 'the rhubarb leaves', 'leaf', 'They were as big as umbrellas, and greener.', 'They were as broad as umbrellas, and in light rain a person could hold a meeting there.'),
    spot('beside', 'the watering can', 'bucket', 'It leaked exactly one drop at a time.', 'It leaked one drop at a time, thoughtfully, like somebody counting.'),
    spot('behind', 'the flowerpots', 'potted plant', 'They were all sizes, and the smallest held a shy tulip.', 'They were of all sizes, and the smallest held a tulip so shy that it had come up facing the wall.'),
    spot('by', 'the garden shed', 'shed', 'It smelled of string and onions.', 'It smelled of string, onions and sun on old wood, which is the smell of things getting mended.'),
    spot('on', 'the stone bench', 'bench', 'It kept the sun in it long after tea.', 'It held the warmth of the sun until long after tea, for the benefit of cats.'),
    spot('near', 'the fountain', 'fountain', 'It burbled with its mouth full.', 'It never stopped talking and never said anything, and nobody loved it any the less.'),
    spot('among', 'the tulips', 'tulip', 'They stood in rows like children in red hats.', 'They stood in rows, in red hats, like children who have been told they may go in any minute now.'),
    spot('beneath', 'the cherry tree', 'tree', 'Its petals came down like slow snow.', 'It let its petals down one at a time, as though each had to be kissed goodbye.'),
    spot('beside', 'the cabbage bed', 'cabbage', 'It was full of cabbages, like fat green aunts.', 'It was full of cabbages with their shawls round them, like great-aunts at a wedding.'),
    spot('at the foot of', 'the ladder', 'ladder', 'It leaned on a pear tree and went nowhere special.', 'It had been left leaning on the pear tree since autumn, and a bean had begun to climb it in earnest.'),
  ],
  day: {
    first: ['[Drip|Plip|Splish], [drip|plop|splash], [went|said] the [tap|can|rain tub].', 'The [bees|bee|fat bee] [went|sang|said] [bzz|hum|buzz] [in|to] the [rose|bean|pea] [flowers|leaves].'],
    early: ['The [roses|beans|lilacs] [nodded|stretched|leaned] in the [warm sun|sun|breeze].', 'A [blackbird|robin|thrush] [pulled|tugged] at a worm and [fell over|sat down|won].', 'The [earth|soil|path] was [warm|soft|damp] and [smelled good|smelled of rain|full of worms].'],
    growing: ['The [beans|sweet peas|roses] were [climbing as fast as they could|holding on to their strings|leaning over to listen], and the [bees|air] [hummed|buzzed] with [plans|news|work].', 'A robin [supervised everything from a spade|stood on the handle of a fork and gave orders|hopped along behind, in case of worms].', 'It smelled of [warm tomatoes|wet earth and mint|lavender], and [the washing flapped|a tap dripped|far away someone was sawing] in time with nothing.'],
    confident: ['Everything that could climb was climbing, the [beans|sweet peas|hops] went up their strings [hand over hand|without once looking down], and a robin [supervised from the handle of a fork|sat on the spade like a foreman] with [its hands, so to speak, behind its back|great severity|an eye to worms].', 'The warm air smelled of [tomato leaves|lavender and string|mint where someone had trodden on it], and through it the bees went [to and fro|back and forth] with the [quiet importance of postmen|look of people who must not forget what they came for|hum of a well-run kitchen].'],
  },
  night: {
    first: ['The [roses|buds|flowers] [shut|closed|slept] [up tight|one by one|in a row].', '[Shh|Hush], [said|went] the [leaves|grass|trees] [to the bees|to the snails|all night].'],
    early: ['The [flowers|roses|tulips] had [shut|closed|folded] [for the night|up tight|one by one].', 'A [moth|white moth|soft moth] [bumped|tapped|flew] round the [lamp|window|moon].'],
    growing: ['The tulips [had shut their doors|were folded like hands|slept standing up], and a [moth|snail] was [out for a walk|the only one about|going round to check].', 'The [white flowers|pale roses|daisies] went on shining [a little|by themselves] in the dark, [as if they had been left on|like small lamps|to help the moths home].'],
    confident: ['Only the white flowers were still awake, [shining a little by themselves|as though somebody had left them on|like saucers of milk in the dark], and a hedge of [lavender|box|rosemary] was [giving back|letting go of] all the [warmth|sunshine] it had [saved|put by] during the day.', 'The snails had come out to [inspect|admire] the [lettuces|path], [each with a stalk of moonlight on its back|one after another, like late guests|without any hurry], and somewhere behind the shed a [cricket|small frog] was trying [the same note|one short tune] [over and over until it was right|again and again].'],
  },
}
