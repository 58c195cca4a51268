import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const snow: World = {
  id: 'snow',
  place: 'snow',
  terrain: 'land',
  noun: 'snow',
  words: ['snow', 'ice', 'winter', 'north pole', 'arctic', 'antarctica', 'iceberg', 'christmas'],
  names: [
    ...names(
      'in',
      'the Valley of First Snow',
      'the White North',
      'Frostfeather Valley',
      'Snowdrop Bay',
      'Icicle Bay',
    ),
    ...names(
      'in',
      'Winterwick',
      'the Land of Long Nights',
      'Mitten Valley',
      'the Quiet North',
      'Snowshoe Hollow',
    ),
  ],
  spots: [
    spot(
      'behind',
      'the snowdrift',
      'snow',
      'It was shaped just like a sleeping cow.',
      'It had been shaped by the wind into something so like a sleeping cow that people spoke softly near it.',
    ),
    spot(
      'beside',
      'the snowman',
      'snowman',
      'Its nose was a carrot, with one bite gone.',
      'It had a carrot for a nose, with one bite gone, and the look of someone who knows who did it.',
    ),
    spot(
      'near',
      'the ice hole',
      'fish',
      'It had a fish in it, who looked up and went away again.',
      'It had a fish in it, who looked up now and then, as one looks out of a window to see who is passing.',
    ),
    spot(
      'by',
      'the wooden sled',
      'sled',
      'It wanted to go downhill. It always did.',
      'It leaned towards the slope, for it had only ever had one idea, and that was down.',
    ),
    spot(
      'under',
      'the snowy fir',
      'evergreen tree',
      'It shook, and dropped a whole hatful.',
      'It waited until somebody stood just underneath and then let go of a whole hatful of snow.',
    ),
    spot(
      'by',
      'the igloo',
      'igloo',
      'It had lamplight in its walls.',
      'It had a lamp burning in it, and all its walls shone like the inside of an egg.',
    ),
    spot(
      'beside',
      'the frozen pond',
      'ice',
      'It boomed quietly, like a far-off drum.',
      'It boomed to itself now and then, deep down, as though a very slow drummer lived in it.',
    ),
    spot(
      'among',
      'the icicles',
      'icicle',
      'They rang when you walked by.',
      'They rang a little as one went by, each with its own note, like glasses at a quiet party.',
    ),
    spot(
      'by',
      'the log cabin',
      'hut',
      'Its chimney smoke stood straight up.',
      'Its smoke stood up so straight in the cold that it seemed to be holding the sky in place.',
    ),
    spot(
      'near',
      'the mitten tree',
      'tree',
      'It was where people hung lost mittens.',
      'It had been hung with every mitten found that winter, and wore them like leaves.',
    ),
  ],
  day: {
    first: [
      '[Crunch|Scrunch|Creak], [crunch|scrunch|creak], [went|said] the [snow|white snow|cold snow].',
      '[Flakes|Soft flakes|Snow] [fell|came] [down|soft], [down|soft], [down|so soft].',
    ],
    early: [
      'The snow [crunched|squeaked|creaked] [underneath|at each step|like biscuits].',
      'The [air|cold] [nipped|pinched|tickled] every nose.',
      'Everything was [white|bright|quiet] [and new|as milk|as paper].',
    ],
    growing: [
      'The snow had [covered up everything that was ugly|put a hat on every post|tidied the whole world], and [it squeaked underfoot|the light came up from below|nobody had written on it yet].',
      'Breath [hung in the air like speech bubbles|went up in small clouds|stood about, waiting to be looked at], and the cold smelled of [tin|pine and stars|clean sheets].',
    ],
    confident: [
      'The snow had [put a hat on every post|tidied the whole world away|come down in the night without asking], and now everything lay [white and unsaid|as smooth as a made bed|like a page before the story], with only [a bird’s small writing|one line of footprints] across the corner.',
      'It was the kind of cold that [rings|has a sound of its own|makes a person walk as if in new shoes], blue in the shadows, [gold along the edges|glittering wherever one was not looking], and it smelled of [iron and pine|clean linen|the insides of bells].',
    ],
  },
  night: {
    first: [
      '[Hush|Shh], [hush|shh], [went|said] the [snow|soft snow], [all night|so soft|white and slow].',
      'The [stars|moon] [shone|sat] on the [snow|ice|white hill].',
    ],
    early: [
      'The [snow|ice] [shone|glowed|lay] [blue|silver] [in the moonlight|under the stars].',
      '[Green|Pale green|Soft] lights [danced|waved|moved] [in the sky|up high|over the ice].',
    ],
    growing: [
      'The snow had turned [blue|as blue as milk|the colour of plums], and [green|pale] lights [went over the sky|hung up there] like [curtains in a breeze|someone’s washing|slow ribbons].',
      'It was so quiet that you could hear [one flake land on another|the stars|the frost drawing on the windows].',
    ],
    confident: [
      'The snow had gone [blue as skimmed milk|the colour of plums], and above it the northern lights were [trying on their dresses|letting down their green curtains|moving like slow weed in a stream], without [a sound|hurry].',
      'Frost was [drawing ferns|writing small letters] on every pane, and the quiet was so [deep|thick] that one flake could be heard [settling on|making room beside] another, [all the way to the hills|and a third one saying sorry].',
    ],
  },
}
