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
    spot('inside', 'the hollow log', 'log', 'It smelled of rain and old mushrooms.', 'It had lain there so long that the moss had tucked it in from end to end like a patient.'),
    spot('under', 'the oldest oak', 'tree', 'Its roots made little rooms, with a step down into each.', 'Its roots had made a row of small rooms, and somebody had swept the third one.'),
    spot('behind', 'the fern patch', 'fern', 'It tickled anyone who hurried.', 'It had a habit of tickling people who were trying to be serious.'),
    spot('beside', 'the speckled mushroom', 'mushroom', 'It was just the right height for leaning on.', 'It was exactly the right height for leaning on while one decided what to do next.'),
    spot('by', 'the tree stump', 'stump', 'It had ninety-nine rings; a woodlouse had counted.', 'It had ninety-nine rings, and a woodlouse with nothing better to do had counted every one of them.'),
    spot('under', 'the holly bush', 'bush', 'It was prickly outside and cosy within.', 'It was like some aunts are, all prickles on the outside and wonderfully cosy once you were in.'),
    spot('beside', 'the pine tree', 'evergreen tree', 'It dropped a cone now and then, to be friendly.', 'It let go of a cone now and then, which was its way of making conversation.'),
    spot('near', 'the fox-red leaf pile', 'leaf', 'It rustled before anyone had touched it.', 'It rustled a little before anyone had touched it, as though it could hardly wait.'),
    spot('by', 'the flat grey rock', 'rock', 'It was still warm where the sun had been sitting.', 'It was as warm as if the sun had been sitting there all morning and had only just got up.'),
    spot('beneath', 'the crooked nest', 'nest', 'It was built by a bird who never could do corners.', 'It had been built by a bird of great enthusiasm who had never quite learned about corners.'),
  ],
  day: {
    first: ['[Drip|Drop|Plip], [drip|drop|plop], [went|said] the [leaves|trees|twigs].', 'The [tall|green|big] trees [shook|waved|nodded] and [hummed|sang|sighed].', 'A [little|tiny|small] leaf [spun|danced|twirled] [down|by|past].'],
    early: ['The [leaves|branches|ferns] [whispered|chattered|rustled] [overhead|all around|in the breeze].', '[Spots|Coins|Drops] of sun [slid|danced|lay] on the [moss|path|ferns].', 'A [woodpecker|jay|wren] [knocked|called|tapped] [far off|up high|nearby].'],
    growing: ['Sunlight came through the leaves in [coins|small gold coins|wobbly circles], and the [moss|path|ferny ground] [kept|wore|collected] them all.', 'Somewhere [up high|out of sight|to the left] a woodpecker was [putting up a shelf|hanging a picture|knocking to be let in].', 'The air smelled of [pine needles|wet bark|wild mint] and [of something like biscuits|old leaves|last week’s rain].'],
    confident: ['The light came down through the branches [in long slanting ladders|green and slow, as if through water|in pieces no bigger than buttons], and [dust|small gnats|bits of thistledown] went up and down in it all [day long|morning|afternoon].', 'Far off, a woodpecker was at work with the [steady|cheerful|stubborn] sound of somebody [putting up shelves|mending a roof|knocking at a door they know will open].', 'Everything smelled of [bark|moss|pine] and [warm earth|wild garlic|rain that had not made up its mind], which is [how a wood says|the way a wood says] good morning.'],
  },
  night: {
    first: ['[Hoo|Hoo-hoo|Too-whoo], [said|sang|called] the [owl|old owl|wise owl].', 'The [dark|tall|quiet] trees [said|sighed|breathed] [hush|shh|sleep].'],
    early: ['The [trees|branches|leaves] [stood|hung] [still|quiet] in the [dark blue air|moonlight|cool air].', 'An owl [called|hooted|sang] [once|twice|softly], [far away|over the trees|from its hole].'],
    growing: ['[One by one|Little by little|Here and there], the [birds|branches|squirrels] stopped talking, until only the [owl|wind|stream] had [anything left to say|something to add|a word to spare].', 'The moon [got caught in|climbed through|sat down in] the [top branches|tallest pine|oak] and [stayed to rest|stayed a while|had a good look round].'],
    confident: ['The moon had [got itself tangled in|climbed as far as|settled into] the topmost branches, and it [spilled|let down|shook out] a [thin|cool|milky] light that made every leaf look [freshly washed|cut out of tin|newly invented].', 'All through the wood, [doors no bigger than walnuts|small round doors|little wooden shutters] were being [pulled to|closed], and [a smell of supper|one last yawn|the sound of someone humming] went [from tree to tree|along the path|under the branches].'],
  },
}

export const meadow: World = {
  id: 'meadow',
  place: 'meadow',
  terrain: 'land',
  noun: 'meadow',
  words: ['meadow', 'field', 'farm', 'farmyard', 'hill', 'grass', 'countryside', 'savanna', 'savannah', 'valley'],
  names: [
    ...names('in', 'Clover Meadow', 'Buttercup Field', 'Larkrise Meadow', 'Long Grass Valley', 'Sorrel Meadow'),
    ...names('on', 'Daisy Hill', 'Skylark Farm', 'Windy Hill', 'Honeybee Farm', 'Haystack Hill'),
  ],
  spots: [
    spot('by', 'the wooden gate', 'gate', 'It squeaked in two different notes.', 'It squeaked one note going out and another coming in, so that you always knew which you were doing.'),
    spot('beside', 'the haystack', 'haystack', 'It was warm all through, like a loaf.', 'It was warm to the middle, like new bread, and just about as good to lean against.'),
    spot('under', 'the apple tree', 'apple tree', 'It had one apple that nobody could reach.', 'It had kept back one apple, right at the top, for somebody it had not met yet.'),
    spot('among', 'the sunflowers', 'sunflower', 'They all turned to look.', 'They all turned round to look, in the polite way sunflowers have, and then turned back.'),
    spot('near', 'the duck pond', 'pond', 'It had four ducks and a great deal of gossip.', 'It had four ducks, one frog and more gossip than a post office.'),
    spot('behind', 'the stone wall', 'stone', 'It had been falling down slowly for a hundred years.', 'It had been falling down for a hundred years, so slowly that it still counted as a wall.'),
    spot('by', 'the old tractor', 'tractor', 'It had a wren’s nest in its seat.', 'It had a wren’s nest in the driver’s seat, and so it had very kindly retired.'),
    spot('beside', 'the tall thistle', 'thistle', 'It wore a purple hat and stood up straight.', 'It stood as straight as a guard, in a purple hat that it took off to no one.'),
    spot('under', 'the hawthorn hedge', 'hedge', 'It hummed, because of the bees.', 'It hummed from end to end, because every bee in the parish had come to the same party.'),
    spot('by', 'the milk churn', 'bucket', 'It said “bong” when you tapped it.', 'It said a deep, contented “bong” when you tapped it, like a bell that has just had lunch.'),
  ],
  day: {
    first: ['[Buzz|Bzzz|Hum], [buzz|hum|bzzz], [went|sang|said] the [bees|bee|fat bee].', 'The [long|soft|green] grass [went|said] [swish|shush|swoosh].', 'A [lark|bird|lamb] [sang|called] [up high|hello|tweet].'],
    early: ['The [grass|clover|barley] [bent|leaned|swayed] in the [breeze|warm wind|sun].', 'A lark [sang|went up|hung] [over the field|high above|in the blue sky].', '[Bees|Fat bees|Two bees] [bumbled|buzzed|hummed] from [flower to flower|daisy to daisy|clover to clover].'],
    growing: ['The wind went [over|through|across] the grass like [a hand over a cat|a brush|someone looking for a coin].', 'A lark went up, singing, [as if it were on a string|until it was only a dot|and forgot to come down].', 'The whole hill smelled of [clover|hay|warm apples], and [the bees were busy with it|bees went by like small trains|somewhere a sheep sneezed].'],
    confident: ['The wind went across the long grass [the way a hand goes over a sleeping cat|like somebody smoothing a bedspread|in slow green waves], and [every daisy nodded|the daisies nodded one after another|all the buttercups agreed with it].', 'High above, a lark was [letting down a song like a thread|saying everything it knew, all at once|singing as if it were paid by the note], and [sheep|two old horses|a row of cows] stood listening with [their mouths full|great politeness|grass sticking out of their smiles].'],
  },
  night: {
    first: ['[Cheep|Chirp|Crick], [crick|chirp|creek], [sang|went] the [cricket|crickets].', 'The [grass|field|hay] was [cool|soft|still] and [blue|grey|dark].'],
    early: ['[Crickets|A hundred crickets|One small cricket] [sang|chirped|creaked] in the [cool grass|dark|hedge].', 'The [field|hill|meadow] [turned|grew|went] [blue|silver|grey] [under the moon|in the dusk|as the stars came].'],
    growing: ['The [daisies|buttercups] had [shut for the night|folded themselves up|closed their small doors], and the crickets were [winding their watches|tuning up|sawing very small logs].', 'A [cool|milky|soft] mist [lay|slept|came and lay] [in the grass|along the hedge|over the pond], [as thin as a shawl|and a cow stood in it up to the knees|like breath on a window].'],
    confident: ['The daisies had folded up [like small umbrellas|for the night], a mist no higher than a [cow’s knee|gatepost|milking stool] lay along the [hedges|ditches|bottom of the field], and the crickets were [winding the whole dark like a clock|sawing away at very small logs|talking about the weather].', 'Over the hill the stars [came out a handful at a time|arrived in no particular order|were being put out like chairs], and the smell of [hay|clover|cut grass] grew [stronger, as it does in the dark|as deep as a well|so thick you could have spread it].'],
  },
}
