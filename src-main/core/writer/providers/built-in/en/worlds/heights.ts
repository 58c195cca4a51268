import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const mountain: World = {
  id: 'mountain',
  place: 'mountain',
  terrain: 'land',
  noun: 'mountain',
  words: ['mountain', 'mountains', 'cliff', 'peak', 'cave', 'volcano', 'canyon'],
  names: [
    ...names('on', 'Old Baldy', 'the Bluebell Mountain', 'Echo Mountain', 'Goatsbeard Mountain', 'the Sleeping Giant'),
    ...names('on', 'Thimble Peak', 'Cloudberry Mountain', 'Mount Muffin', 'Grandfather Mountain', 'the Lonely Pass'),
  ],
  spots: [
    spot('beside', 'the balancing rock', 'rock', 'It had been about to fall for a thousand years.', 'It had been on the point of falling for a thousand years and had by now rather lost interest.'),
    spot('by', 'the shepherd’s hut', 'hut', 'It had a stove, and a jar of ginger nuts.', 'It had one rule, which was that you ate a biscuit from the jar and left a stick of firewood for the next one.'),
    spot('under', 'the bent pine', 'evergreen tree', 'It had been combed to one side by the wind.', 'It had been combed so firmly to one side by the wind that it seemed to be running for a train.'),
    spot('near', 'the cold spring', 'water', 'It came out of the rock giggling.', 'It came giggling out of the rock as if someone in there had just told it something.'),
    spot('in', 'the shallow cave', 'cave', 'It said everything twice.', 'It repeated everything one said in a slightly kinder voice.'),
    spot('at', 'the rope bridge', 'bridge', 'It swung a little, to be sociable.', 'It swung from side to side a little, the way people do who are waiting to be asked to dance.'),
    spot('beside', 'the goat steps', 'goat', 'They were made by goats, for goats.', 'They had been made by goats, to suit goats, with no thought whatever for anybody else’s knees.'),
    spot('among', 'the blue gentians', 'flower', 'They were bluer than the sky, and knew it.', 'They were a good deal bluer than the sky, and on clear days the sky came down to look.'),
    spot('behind', 'the pile of stones', 'stone', 'It grew by one stone for everyone who passed.', 'It grew by one for every traveller, so that it was really a sort of visitors’ book.'),
    spot('on', 'the sunny ledge', 'rock', 'It had a lizard on it, doing nothing, beautifully.', 'It had a lizard on it, doing nothing at all with such skill that it was a pleasure to watch.'),
  ],
  day: {
    first: ['[Hoo|Hello|Yoo-hoo], [hoo|oh, oh|hoo-hoo], [said|sang] the [hill|rocks|big hill].', '[Clink|Tink|Ding], [tink|clonk|ding], [went|sang] the [goat bell|goats|goat’s bell].'],
    early: ['A goat bell [rang|tonked|clinked] [far below|high up|round the corner].', 'The [wind|air] [smelled|tasted] [of snow and thyme|clean and cold|of pine].', 'A [cloud|small cloud] [slid|sailed|went] [by|past] [down below|like a sheep].'],
    growing: ['Far below, the valley lay [like a tablecloth|as small as a stamp|with its toy church and its toy cows], and [goat bells tonked|an eagle went round and round|the wind smelled of thyme].', 'The mountain [kept its hands in its pockets and said nothing|wore a small cloud for a hat|warmed its stones in the sun].'],
    confident: ['Far down lay the valley with its [toy church|crumb-sized houses|thread of a river], and the sound of [a single goat bell|one dog barking|somebody’s axe] came up through all that air [as clearly as if it had been wrapped and delivered|quite clean|thin and perfect].', 'The wind up there smelled of [snow and thyme|cold stone|nothing at all, which is the cleanest smell there is], and the mountain [itself, in its small hat of cloud,|all round them] was silent [in the way of someone very old who likes company|as a good listener is silent].'],
  },
  night: {
    first: ['The [big|old|tall] [hill|rocks] [slept|went to sleep], [hush|so still|good night].', '[Tink|Clonk], [clonk|tink], [went|said] the [last|sleepy] goat [bell|home].'],
    early: ['The stars [came|sat|hung] [close|low|very near] [up here|over the rocks].', 'The [rocks|stones] [gave back|kept] the [warmth|sun] [of the day|a while].'],
    growing: ['Up here the stars were so [near|low|many] that [they seemed to hum|one could have dusted them|they got in each other’s way].', 'The rocks [ticked as they cooled|were still warm underneath|let go of the day’s sun], and [in the valley one light went out|a marmot whistled once|the wind lay down].'],
    confident: ['The stars up there were [so many and so close|so low] that they seemed [to make a sound, a kind of thin singing|to be leaning down to listen], and the rocks [ticked|sighed] quietly as they [let go of the sun|cooled].', 'Down in the valley the lights were [no bigger than poppy seeds|going out one at a time], and the wind, which had [been busy all day|walked about since morning], [lay down in a hollow like a dog|turned round three times and settled].'],
  },
}

export const snow: World = {
  id: 'snow',
  place: 'snow',
  terrain: 'land',
  noun: 'snow',
  words: ['snow', 'ice', 'winter', 'north pole', 'arctic', 'antarctica', 'iceberg', 'christmas'],
  names: [
    ...names('in', 'the Valley of First Snow', 'the White North', 'Frostfeather Valley', 'Snowdrop Bay', 'Icicle Bay'),
    ...names('in', 'Winterwick', 'the Land of Long Nights', 'Mitten Valley', 'the Quiet North', 'Snowshoe Hollow'),
  ],
  spots: [
    spot('behind', 'the snowdrift', 'snow', 'It was shaped just like a sleeping cow.', 'It had been shaped by the wind into something so like a sleeping cow that people spoke softly near it.'),
    spot('beside', 'the snowman', 'snowman', 'Its nose was a carrot, with one bite gone.', 'It had a carrot for a nose, with one bite gone, and the look of someone who knows who did it.'),
    spot('near', 'the ice hole', 'fish', 'It had a fish in it, who looked up and went away again.', 'It had a fish in it, who looked up now and then, as one looks out of a window to see who is passing.'),
    spot('by', 'the wooden sled', 'sled', 'It wanted to go downhill. It always did.', 'It leaned towards the slope, for it had only ever had one idea, and that was down.'),
    spot('under', 'the snowy fir', 'evergreen tree', 'It shook, and dropped a whole hatful.', 'It waited until somebody stood just underneath and then let go of a whole hatful of snow.'),
    spot('by', 'the igloo', 'igloo', 'It had lamplight in its walls.', 'It had a lamp burning in it, and all its walls shone like the inside of an egg.'),
    spot('beside', 'the frozen pond', 'ice', 'It boomed quietly, like a far-off drum.', 'It boomed to itself now and then, deep down, as though a very slow drummer lived in it.'),
    spot('among', 'the icicles', 'icicle', 'They rang when you walked by.', 'They rang a little as one went by, each with its own note, like glasses at a quiet party.'),
    spot('by', 'the log cabin', 'hut', 'Its chimney smoke stood straight up.', 'Its smoke stood up so straight in the cold that it seemed to be holding the sky in place.'),
    spot('near', 'the mitten tree', 'tree', 'It was where people hung lost mittens.', 'It had been hung with every mitten found that winter, and wore them like leaves.'),
  ],
  day: {
    first: ['[Crunch|Scrunch|Creak], [crunch|scrunch|creak], [went|said] the [snow|white snow|cold snow].', '[Flakes|Soft flakes|Snow] [fell|came] [down|soft], [down|soft], [down|so soft].'],
    early: ['The snow [crunched|squeaked|creaked] [underneath|at each step|like biscuits].', 'The [air|cold] [nipped|pinched|tickled] every nose.', 'Everything was [white|bright|quiet] [and new|as milk|as paper].'],
    growing: ['The snow had [covered up everything that was ugly|put a hat on every post|tidied the whole world], and [it squeaked underfoot|the light came up from below|nobody had written on it yet].', 'Breath [hung in the air like speech bubbles|went up in small clouds|stood about, waiting to be looked at], and the cold smelled of [tin|pine and stars|clean sheets].'],
    confident: ['The snow had [put a hat on every post|tidied the whole world away|come down in the night without asking], and now everything lay [white and unsaid|as smooth as a made bed|like a page before the story], with only [a bird’s small writing|one line of footprints] across the corner.', 'It was the kind of cold that [rings|has a sound of its own|makes a person walk as if in new shoes], blue in the shadows, [gold along the edges|glittering wherever one was not looking], and it smelled of [iron and pine|clean linen|the insides of bells].'],
  },
  night: {
    first: ['[Hush|Shh], [hush|shh], [went|said] the [snow|soft snow], [all night|so soft|white and slow].', 'The [stars|moon] [shone|sat] on the [snow|ice|white hill].'],
    early: ['The [snow|ice] [shone|glowed|lay] [blue|silver] [in the moonlight|under the stars].', '[Green|Pale green|Soft] lights [danced|waved|moved] [in the sky|up high|over the ice].'],
    growing: ['The snow had turned [blue|as blue as milk|the colour of plums], and [green|pale] lights [went over the sky|hung up there] like [curtains in a breeze|someone’s washing|slow ribbons].', 'It was so quiet that you could hear [one flake land on another|the stars|the frost drawing on the windows].'],
    confident: ['The snow had gone [blue as skimmed milk|the colour of plums], and above it the northern lights were [trying on their dresses|letting down their green curtains|moving like slow weed in a stream], without [a sound|hurry].', 'Frost was [drawing ferns|writing small letters] on every pane, and the quiet was so [deep|thick] that one flake could be heard [settling on|making room beside] another, [all the way to the hills|and a third one saying sorry].'],
  },
}

export const desert: World = {
  id: 'desert',
  place: 'desert',
  terrain: 'land',
  noun: 'desert',
  words: ['desert', 'oasis', 'dune', 'sand', 'pyramid', 'outback'],
  names: [
    ...names('in', 'the Apricot Desert', 'the Desert of Bells', 'the Whistling Sands', 'the Golden Desert', 'the Long Sands'),
    ...names('near', 'the Seven Palms', 'Date Palm Well', 'the Singing Dunes', 'Lizard Rocks', 'the Blue Well'),
  ],
  spots: [
    spot('beside', 'the tallest cactus', 'cactus', 'It held its arms up, as if caught at something.', 'It stood with both arms in the air, as it had since the day somebody said “Hands up” for a joke.'),
    spot('under', 'the palm tree', 'palm tree', 'Its leaves clapped when the wind came by.', 'Its leaves applauded every breeze, however small, and never asked for anything in return.'),
    spot('near', 'the well', 'bucket', 'Its rope was long and its water was sweet.', 'Its water had come a very long way in the dark and tasted glad to be out.'),
    spot('behind', 'the round dune', 'dune', 'It had been somewhere else last week.', 'It had been a mile farther on last week, for dunes travel, though only when nobody looks.'),
    spot('beside', 'the striped tent', 'tent', 'It smelled of mint tea.', 'It gave out the sound of mint tea being poured from as high up as possible.'),
    spot('by', 'the sleepy camel', 'camel', 'It chewed from left to right and thought of dinner.', 'It chewed slowly from left to right, like someone reading a long letter.'),
    spot('among', 'the red rocks', 'rock', 'They were still hot, like plates.', 'They had been left out in the sun all day and were as hot as plates from the oven.'),
    spot('at', 'the dry riverbed', 'stone', 'It was full of round stones, all waiting.', 'It was full of smooth stones lying in rows, like an audience whose concert has been put off till winter.'),
    spot('by', 'the old clay jar', 'jar', 'It had a gecko in it now, and a small sign.', 'It had been let to a gecko, who came to the rim to say that he was, alas, just going out.'),
    spot('beside', 'the thorn bush', 'bush', 'It had exactly one flower and was very careful with it.', 'It had flowered once this year, a single yellow flower, and was holding it well away from its thorns.'),
  ],
  day: {
    first: ['[Hiss|Swish|Whisper], [hiss|swish|hush], [went|said] the [sand|hot sand|gold sand].', 'The [sun|big sun|hot sun] [sat|shone|smiled] [up high|on the sand|on the rocks].'],
    early: ['The sand [hissed|sang|slid] [softly|in the wind|down the dune].', 'The air [shook|wobbled|danced] [with heat|over the rocks].', 'A lizard [ran|dashed|zipped] [by|over a stone] and [stopped|stared|stuck out its tongue].'],
    growing: ['The sand [sang a little|hissed and slid|moved like slow water] when the wind went over it, and the air [wobbled like jelly|shook over the rocks].', 'A lizard ran out, [did two press-ups|looked important|stood on two legs, then the other two], and ran in again.'],
    confident: ['The dunes lay in their long [apricot|golden] folds like [a quilt somebody had shaken out|sleeping animals], and whenever the wind went over them they [sang|hummed], on one low note, [a song with no end|as a glass does when you wet its rim].', 'The air above the rocks [wobbled like the air above toast|shook itself like a dog], the sky was [the blue of a plate|as wide as an idea], and a lizard ran out into the middle of it all, [did two press-ups|struck an attitude] and [left|ran in again].'],
  },
  night: {
    first: ['The [sand|gold sand] [was cool|grew cool], [ahh|hush|so cool].', '[So|Oh so] many stars, [one, two, three|so bright|all for you].'],
    early: ['The [sand|desert] [grew|went|turned] [cool and blue|cold|silver].', 'There were [so many|a million|more] stars [that it was hard to count|overhead|than sand].'],
    growing: ['The sand gave its heat back to the sky, and the stars came out [all at once, like a spilled bag of sugar|by the thousand|so thick that they looked soft].', 'It grew [cool|blue and cool], and small [noses|doors|ears] came out all over the desert to [enjoy it|say good evening|smell the dark].'],
    confident: ['As soon as the sun was gone, the desert let out its breath; the sand went [blue|silver] and cool, and the stars came out [like spilled sugar|in such numbers that they had to share], right down to [the ground|the edges of the dunes].', 'Now that it was cool, doors opened [all over the sand|under every stone], and [jerboas|small round-eared people] came out to [shake their mats|sit on their steps] and remark on the [moon|evening], which was [very large|the colour of a peach].'],
  },
}
