import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const underwater: World = {
  id: 'underwater',
  place: 'underwater',
  terrain: 'water',
  noun: 'sea',
  words: ['underwater', 'reef', 'coral', 'deep sea', 'sea floor', 'bottom of the sea', 'aquarium'],
  names: [
    ...names('in', 'the Blue Deep', 'Coral Corner', 'Kelp Valley', 'the Warm Green Sea', 'Starfish Bay'),
    ...names('near', 'Bubble Reef', 'the Singing Reef', 'Seahorse Garden', 'Pearl Rocks', 'the Sandy Shallows'),
  ],
  spots: [
    spot('behind', 'the fan coral', 'coral', 'It waved, though it knew nobody by name.', 'It waved to everyone who went by, like a queen in a carriage, only sincerely.'),
    spot('inside', 'the giant shell', 'shell', 'It was pink inside and echoed a bit.', 'It was as pink as the inside of a cheek and hummed to itself when it was empty.'),
    spot('beside', 'the sunken ship', 'ship', 'It had an octopus in the captain’s cabin.', 'It had an octopus in the captain’s cabin, who kept the captain’s hat on a nail for visitors.'),
    spot('among', 'the kelp', 'seaweed', 'It swayed like a forest with no birds.', 'It went up and up, swaying, until it was lost in the light, like a forest that has decided to dance.'),
    spot('near', 'the old anchor', 'anchor', 'It had three barnacles on it, who never agreed.', 'It was home to three barnacles, side by side, who had not agreed about anything since spring.'),
    spot('under', 'the flat rock', 'rock', 'It had a tiny shop beneath, kept by a shrimp.', 'It had a shop beneath, where a shrimp sold cleanings, polishings and small pieces of news.'),
    spot('beside', 'the treasure chest', 'chest', 'It held one button and a good deal of sand.', 'It held nothing but sand and one brass button, which was considered very fine.'),
    spot('by', 'the bubbling vent', 'bubbles', 'It was where fish came to have their tummies tickled.', 'It drew fish from all round, who swam through to have their stomachs tickled.'),
    spot('behind', 'the sponge garden', 'sponge', 'It was soft, and it never answered back.', 'It listened very well, for sponges have, as it were, nothing but ears.'),
    spot('at', 'the rainbow reef', 'tropical fish', 'It had every colour there is, and two extra.', 'It had every colour there is, and two others that nobody on land has yet been told about.'),
  ],
  day: {
    first: ['[Blub|Blip|Glub], [blub|blip|glub], [went|said] the [bubbles|small bubbles|sea].', '[Swish|Swash], [swish|swash], [went|said] the [weed|green weed|tall weed].'],
    early: ['[Bubbles|Silver bubbles|Small bubbles] [went up|rose|danced] [in a line|past the rocks|to the top].', 'The [weed|kelp|water] [swayed|rocked|waved] [to and fro|softly|left and right].'],
    growing: ['Light came down through the water in [long green ribbons|wobbly ladders], and a [school of small fish|cloud of sprats] turned [all at once, like one thought|this way and that|left because the first one had].', 'A [crab|hermit crab] went by [sideways, apologising|carrying his whole house|in a great hurry to be nowhere], and the [kelp|sea grass] bowed to it.'],
    confident: ['The light came down from far above in [wavering ladders|slow green ribbons], and through it a cloud of small fish turned, [all together|as one], like [a page being turned|a single bright thought|a flag].', 'Everything down there moved to the same slow music: the weed leaned and [came back|straightened], the bubbles went up [one behind another like beads|on business of their own], and a crab, going [sideways|home with the shopping], [kept time with his claws|apologised to every stone].'],
  },
  night: {
    first: ['[Hush|Shh|Swish], [hush|shh|swash], [went|said] the [deep|dark|warm] [sea|water].', '[Blip|Blub], [blip|blub], [went|said] [one|a] [last|sleepy] bubble.'],
    early: ['The [sea|water] [rocked|hummed|went] [slow and dark|softly|to and fro] [like a cradle|all round].', '[Tiny|Small|Pale] lights [blinked|glowed] [in the deep|on the reef|down below].'],
    growing: ['The water [went from green to blue, and from blue to night|grew dark from the bottom up], and here and there small fish [put on their lamps|lit up like windows].', 'The moon came down through the sea in [pieces|soft white pieces], and the reef [shut its thousand doors|drew in its feelers|folded itself up].'],
    confident: ['The sea darkened from the bottom up, as a [room|cup of tea] does, and in the deeper parts small fish were [putting on their lamps|lighting themselves like windows], [blue, green and a shy sort of gold|one street after another].', 'The whole reef was drawing in its feelers and [closing its thousand small doors|pulling its blankets up], and the tide [rocked|moved] over it, to and fro, [as one rocks something without noticing|with the patience of a grandmother].'],
  },
}

export const sky: World = {
  id: 'sky',
  place: 'sky',
  terrain: 'air',
  noun: 'sky',
  words: ['sky', 'cloud', 'clouds', 'air', 'heaven', 'wind', 'rainbow'],
  names: [
    ...names('in', 'the Upper Blue', 'the Seventh Sky', 'Cloudcuckoo Heights', 'the Windy Blue', 'Feather Sky'),
    ...names('near', 'the Rainbow Steps', 'the Cloud Pastures', 'Thistledown Heights', 'the Edge of the Wind', 'the Woolly Clouds'),
  ],
  spots: [
    spot('behind', 'the biggest cloud', 'cloud', 'It was shaped like a sheep and proud of it.', 'It was shaped like a sheep this morning, having been a teapot all night, and felt better for the change.'),
    spot('beside', 'the end of the rainbow', 'rainbow', 'It hummed where it touched the blue.', 'It hummed very faintly where the violet rubbed against the blue.'),
    spot('near', 'the lost kite', 'kite', 'It had slipped its string and was not a bit sorry.', 'It had slipped its string last summer and wrote home about it once a month.'),
    spot('under', 'the cloud bridge', 'cloud', 'It was soft to stand on and drifted a bit.', 'It was as soft as porridge underfoot and did not always lead to the same place.'),
    spot('by', 'the runaway balloon', 'balloon', 'It was red, and bobbed at everyone.', 'It was red and round and bobbed politely at whoever came by, like a guest who knows nobody.'),
    spot('beside', 'the wind’s front door', 'door', 'It had no house to it, and was always banging.', 'It had no house behind it, for all that the wind wants is something to slam.'),
    spot('on', 'the feather cloud', 'feather', 'It tickled, in a kind way.', 'It was made of nothing but tickles, laid side by side with great care.'),
    spot('near', 'the weathercock', 'rooster', 'It pointed every way but down.', 'It had pointed at everything in its time, and could not be got to say which it liked best.'),
    spot('at', 'the rain cellar', 'droplet', 'It was full of rain in jars, all labelled.', 'It was where the rain was kept, in jars neatly labelled drizzle, shower, and picnic.'),
    spot('by', 'the sun’s back step', 'sun', 'It was the warmest seat in the whole sky.', 'It was the warmest seat in the sky, and one had to be quick, because of the swallows.'),
  ],
  day: {
    first: ['[Whoo|Whoosh|Hoo], [whoo|whoosh|hoo], [went|sang] the [wind|big wind|soft wind].', '[Puff|Piff], [puff|piff], [puff|paff], [went|said] the [cloud|clouds|white clouds].'],
    early: ['The wind [sang|hummed|blew] [a soft song|in the blue|all around].', '[White|Fat|Small] clouds [sailed|rolled|went] [by|past] like [sheep|boats|pillows].'],
    growing: ['The clouds went by like [sheep who have been promised a treat|big slow ships|washing on an endless line], and far below, the fields lay like [a patchwork|postage stamps].', 'The wind was in a [good|kind|tickling] mood and [rolled the small clouds over|hummed in every key|played with a feather it had found].'],
    confident: ['Far below lay the fields, [squared and stitched like a quilt|no bigger than stamps], while up here the clouds went by with the [slow importance of ships|dignity of cows], and the wind [walked among them, humming|pushed them along with the flat of its hand].', 'It was all blue in every direction, [above, below and to the left|as far as one could think], with a smell of [rain not yet opened|cold sunlight|far-off swallows], and the wind was [in one of its kind moods|trying over a tune].'],
  },
  night: {
    first: ['[Wink|Blink|Twink], [wink|blink|twink], [went|said] the [stars|first star|small stars].', 'The [wind|soft wind] [said|sang|went] [hush|shh|hoo], [hush|shh|hoo].'],
    early: ['The stars [came out|blinked|woke up], [one by one|a few at a time].', 'The [wind|night wind] [lay down|hummed|blew softly] [among the clouds|like a lullaby].'],
    growing: ['The clouds turned [pink, then plum, then dark|the colour of peaches and then of plums], and the first stars [came out to see|were put out, a few at a time].', 'The wind [lay down|curled up] [in a hollow of cloud|on its own front step] and hummed [the end of its tune|something slow].'],
    confident: ['The clouds went from [peach to plum, and from plum to ink|pink to grey to silver], the first stars came out [in ones and twos, like people arriving early|to see whether it was safe], and the wind [lay down among them|drew its coat about it].', 'There was nothing now above or below but [stars|quiet], and the whole sky seemed [to lean in|to rock a little], [the way a boat rocks|as though someone were humming it to sleep].'],
  },
}

export const space: World = {
  id: 'space',
  place: 'space',
  terrain: 'air',
  noun: 'space',
  words: ['space', 'moon', 'planet', 'galaxy', 'stars', 'mars', 'saturn', 'jupiter', 'universe', 'outer space', 'milky way'],
  names: [
    ...names('near', 'the Milky Way', 'the Plum Planet', 'the Moon’s Far Side', 'the Little Dipper', 'Saturn’s Third Ring'),
    ...names('on', 'the Button Moon', 'Planet Marzipan', 'the Slow Planet', 'Comet Street', 'the Marble Moon'),
  ],
  spots: [
    spot('behind', 'the ringed planet', 'planet', 'It wore its rings even on weekdays.', 'It wore all its rings at once, even on weekdays, and took them off only to wash up.'),
    spot('beside', 'the parked rocket', 'rocket', 'It ticked as it cooled, and smelled of toast.', 'It ticked as it cooled, and a smell of toast came out at the side, for the engine was that kind of engine.'),
    spot('near', 'the sleepy comet', 'comet', 'It had curled its tail round itself like a cat.', 'It had wound its long tail about it like a cat and was not due anywhere for seventy years.'),
    spot('by', 'the moon crater', 'moon', 'It was just the shape of a soup bowl.', 'It was the very shape of a soup bowl, and deep enough that even whispers came back with an echo.'),
    spot('under', 'the satellite', 'satellite', 'It beeped now and then, to no one.', 'It beeped every so often, in case anybody wanted to know where it was.'),
    spot('beside', 'the falling star', 'shooting star', 'It had stopped to tie something.', 'It had stopped halfway to get its breath, and said it would go on falling in a minute.'),
    spot('near', 'the star nursery', 'star', 'It was where baby stars learned to twinkle.', 'It was where the young ones were taught to twinkle, and most of them still blinked.'),
    spot('by', 'the floating teapot', 'teapot', 'It had got away from somebody on a picnic.', 'It had got away from somebody at a picnic long ago, and had gone slowly round ever since, pouring for nobody.'),
    spot('on', 'the smallest asteroid', 'rock', 'It had just room enough for one thought.', 'It was so small that if you sneezed on one side you were blessed on the other.'),
    spot('at', 'the big telescope', 'telescope', 'It looked at everyone with one round eye.', 'It had looked at everything there is, and liked best a certain duck pond.'),
  ],
  day: {
    first: ['[Ping|Bing|Beep], [ping|bing|beep], [went|said] the [stars|small stars|first star].', '[Zoom|Whoosh|Zip], [zoom|whoosh|zip], [went|said] a [comet|rocket|star].'],
    early: ['The [stars|far stars] [hummed|sparkled|shone] [like tiny bells|all around|far and near].', 'A [comet|shooting star] [swished|sailed|rushed] [by|past] [with its tail out|like a fish].'],
    growing: ['The stars [hummed a little, as wires do|hung all about like lamps|were as thick as crumbs after a party], and a comet went by [with its hair flying|late for something].', 'It was so quiet that you could hear [a planet turn|moon dust settle|one star say good morning to the next], with a sound like [a marble rolling|silk].'],
    confident: ['On every side hung the stars, [as thick as crumbs on a tablecloth|in heaps, in handfuls, in ones and twos], and if one listened [very|quite] hard they gave out a sound, [thin and glad, like wires in the wind|like the ringing after a bell].', 'A comet went by with [all its hair flying|its tail over its arm], a small moon rolled round and round its planet [like a puppy round a pair of legs|with a sound like a marble], and nothing anywhere was [in a hurry|older than it wished to be].'],
  },
  night: {
    first: ['[Blink|Wink|Glow], [blink|wink|glow], [went|said] the [moon|small moons|sleepy stars].', 'The [moons|planets|stars] [went|turned] [round|slow], [round|slow], [and slept|so still|to bed].'],
    early: ['The [moons|planets] [turned|rolled|spun] [slowly|softly] [in the dark|in their sleep].', 'A [star|small star] [yawned|blinked|winked] and [dimmed|went pale|glowed on].'],
    growing: ['The planets turned over [in their sleep|one after another], pulling the dark up to their [chins|ears], and only the [smallest|youngest] stars were still [whispering|giggling].', 'Far away the Earth went by, [blue and small|no bigger than a marble], with [its night side towards them|one half already asleep].'],
    confident: ['Far off the Earth was going by, [no bigger than a marble|blue and white and dear], with one half of it already [in bed|dark] and [the other half|all the rest] finishing [its lunch|its work].', 'One after another the planets rolled over, drew the dark up [to their chins|round their shoulders], and slept, and only the youngest stars went on [whispering behind their hands|giggling], until [somebody older coughed|they, too, forgot what about].'],
  },
}
