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
    ...names(
      'near',
      'Bubble Reef',
      'the Singing Reef',
      'Seahorse Garden',
      'Pearl Rocks',
      'the Sandy Shallows',
    ),
  ],
  spots: [
    spot(
      'behind',
      'the fan coral',
      'coral',
      'It waved, though it knew nobody by name.',
      'It waved to everyone who went by, like a queen in a carriage, only sincerely.',
    ),
    spot(
      'inside',
      'the giant shell',
      'shell',
      'It was pink inside and echoed a bit.',
      'It was as pink as the inside of a cheek and hummed to itself when it was empty.',
    ),
    spot(
      'beside',
      'the sunken ship',
      'ship',
      'It had an octopus in the captain’s cabin.',
      'It had an octopus in the captain’s cabin, who kept the captain’s hat on a nail for visitors.',
    ),
    spot(
      'among',
      'the kelp',
      'seaweed',
      'It swayed like a forest with no birds.',
      'It went up and up, swaying, until it was lost in the light, like a forest that has decided to dance.',
    ),
    spot(
      'near',
      'the old anchor',
      'anchor',
      'It had three barnacles on it, who never agreed.',
      'It was home to three barnacles, side by side, who had not agreed about anything since spring.',
    ),
    spot(
      'under',
      'the flat rock',
      'rock',
      'It had a tiny shop beneath, kept by a shrimp.',
      'It had a shop beneath, where a shrimp sold cleanings, polishings and small pieces of news.',
    ),
    spot(
      'beside',
      'the treasure chest',
      'chest',
      'It held one button and a good deal of sand.',
      'It held nothing but sand and one brass button, which was considered very fine.',
    ),
    spot(
      'by',
      'the bubbling vent',
      'bubbles',
      'It was where fish came to have their tummies tickled.',
      'It drew fish from all round, who swam through to have their stomachs tickled.',
    ),
    spot(
      'behind',
      'the sponge garden',
      'sponge',
      'It was soft, and it never answered back.',
      'It listened very well, for sponges have, as it were, nothing but ears.',
    ),
    spot(
      'at',
      'the rainbow reef',
      'tropical fish',
      'It had every colour there is, and two extra.',
      'It had every colour there is, and two others that nobody on land has yet been told about.',
    ),
  ],
  day: {
    first: [
      '[Blub|Blip|Glub], [blub|blip|glub], [went|said] the [bubbles|small bubbles|sea].',
      '[Swish|Swash], [swish|swash], [went|said] the [weed|green weed|tall weed].',
    ],
    early: [
      '[Bubbles|Silver bubbles|Small bubbles] [went up|rose|danced] [in a line|past the rocks|to the top].',
      'The [weed|kelp|water] [swayed|rocked|waved] [to and fro|softly|left and right].',
    ],
    growing: [
      'Light came down through the water in [long green ribbons|wobbly ladders], and a [school of small fish|cloud of sprats] turned [all at once, like one thought|this way and that|left because the first one had].',
      'A [crab|hermit crab] went by [sideways, apologising|carrying his whole house|in a great hurry to be nowhere], and the [kelp|sea grass] bowed to it.',
    ],
    confident: [
      'The light came down from far above in [wavering ladders|slow green ribbons], and through it a cloud of small fish turned, [all together|as one], like [a page being turned|a single bright thought|a flag].',
      'Everything down there moved to the same slow music: the weed leaned and [came back|straightened], the bubbles went up [one behind another like beads|on business of their own], and a crab, going [sideways|home with the shopping], [kept time with his claws|apologised to every stone].',
    ],
  },
  night: {
    first: [
      '[Hush|Shh|Swish], [hush|shh|swash], [went|said] the [deep|dark|warm] [sea|water].',
      '[Blip|Blub], [blip|blub], [went|said] [one|a] [last|sleepy] bubble.',
    ],
    early: [
      'The [sea|water] [rocked|hummed|went] [slow and dark|softly|to and fro] [like a cradle|all round].',
      '[Tiny|Small|Pale] lights [blinked|glowed] [in the deep|on the reef|down below].',
    ],
    growing: [
      'The water [went from green to blue, and from blue to night|grew dark from the bottom up], and here and there small fish [put on their lamps|lit up like windows].',
      'The moon came down through the sea in [pieces|soft white pieces], and the reef [shut its thousand doors|drew in its feelers|folded itself up].',
    ],
    confident: [
      'The sea darkened from the bottom up, as a [room|cup of tea] does, and in the deeper parts small fish were [putting on their lamps|lighting themselves like windows], [blue, green and a shy sort of gold|one street after another].',
      'The whole reef was drawing in its feelers and [closing its thousand small doors|pulling its blankets up], and the tide [rocked|moved] over it, to and fro, [as one rocks something without noticing|with the patience of a grandmother].',
    ],
  },
}
