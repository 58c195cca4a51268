import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const space: World = {
  id: 'space',
  place: 'space',
  terrain: 'air',
  noun: 'space',
  words: [
    'space',
    'moon',
    'planet',
    'galaxy',
    'stars',
    'mars',
    'saturn',
    'jupiter',
    'universe',
    'outer space',
    'milky way',
  ],
  names: [
    ...names(
      'near',
      'the Milky Way',
      'the Plum Planet',
      'the Moon’s Far Side',
      'the Little Dipper',
      'Saturn’s Third Ring',
    ),
    ...names(
      'on',
      'the Button Moon',
      'Planet Marzipan',
      'the Slow Planet',
      'Comet Street',
      'the Marble Moon',
    ),
  ],
  spots: [
    spot(
      'behind',
      'the ringed planet',
      'planet',
      'It wore its rings even on weekdays.',
      'It wore all its rings at once, even on weekdays, and took them off only to wash up.',
    ),
    spot(
      'beside',
      'the parked rocket',
      'rocket',
      'It ticked as it cooled, and smelled of toast.',
      'It ticked as it cooled, and a smell of toast came out at the side, for the engine was that kind of engine.',
    ),
    spot(
      'near',
      'the sleepy comet',
      'comet',
      'It had curled its tail round itself like a cat.',
      'It had wound its long tail about it like a cat and was not due anywhere for seventy years.',
    ),
    spot(
      'by',
      'the moon crater',
      'moon',
      'It was just the shape of a soup bowl.',
      'It was the very shape of a soup bowl, and deep enough that even whispers came back with an echo.',
    ),
    spot(
      'under',
      'the satellite',
      'satellite',
      'It beeped now and then, to no one.',
      'It beeped every so often, in case anybody wanted to know where it was.',
    ),
    spot(
      'beside',
      'the falling star',
      'shooting star',
      'It had stopped to tie something.',
      'It had stopped halfway to get its breath, and said it would go on falling in a minute.',
    ),
    spot(
      'near',
      'the star nursery',
      'star',
      'It was where baby stars learned to twinkle.',
      'It was where the young ones were taught to twinkle, and most of them still blinked.',
    ),
    spot(
      'by',
      'the floating teapot',
      'teapot',
      'It had got away from somebody on a picnic.',
      'It had got away from somebody at a picnic long ago, and had gone slowly round ever since, pouring for nobody.',
    ),
    spot(
      'on',
      'the smallest asteroid',
      'rock',
      'It had just room enough for one thought.',
      'It was so small that if you sneezed on one side you were blessed on the other.',
    ),
    spot(
      'at',
      'the big telescope',
      'telescope',
      'It looked at everyone with one round eye.',
      'It had looked at everything there is, and liked best a certain duck pond.',
    ),
  ],
  day: {
    first: [
      '[Ping|Bing|Beep], [ping|bing|beep], [went|said] the [stars|small stars|first star].',
      '[Zoom|Whoosh|Zip], [zoom|whoosh|zip], [went|said] a [comet|rocket|star].',
    ],
    early: [
      'The [stars|far stars] [hummed|sparkled|shone] [like tiny bells|all around|far and near].',
      'A [comet|shooting star] [swished|sailed|rushed] [by|past] [with its tail out|like a fish].',
    ],
    growing: [
      'The stars [hummed a little, as wires do|hung all about like lamps|were as thick as crumbs after a party], and a comet went by [with its hair flying|late for something].',
      'It was so quiet that you could hear [a planet turn|moon dust settle|one star say good morning to the next], with a sound like [a marble rolling|silk].',
    ],
    confident: [
      'On every side hung the stars, [as thick as crumbs on a tablecloth|in heaps, in handfuls, in ones and twos], and if one listened [very|quite] hard they gave out a sound, [thin and glad, like wires in the wind|like the ringing after a bell].',
      'A comet went by with [all its hair flying|its tail over its arm], a small moon rolled round and round its planet [like a puppy round a pair of legs|with a sound like a marble], and nothing anywhere was [in a hurry|older than it wished to be].',
    ],
  },
  night: {
    first: [
      '[Blink|Wink|Glow], [blink|wink|glow], [went|said] the [moon|small moons|sleepy stars].',
      'The [moons|planets|stars] [went|turned] [round|slow], [round|slow], [and slept|so still|to bed].',
    ],
    early: [
      'The [moons|planets] [turned|rolled|spun] [slowly|softly] [in the dark|in their sleep].',
      'A [star|small star] [yawned|blinked|winked] and [dimmed|went pale|glowed on].',
    ],
    growing: [
      'The planets turned over [in their sleep|one after another], pulling the dark up to their [chins|ears], and only the [smallest|youngest] stars were still [whispering|giggling].',
      'Far away the Earth went by, [blue and small|no bigger than a marble], with [its night side towards them|one half already asleep].',
    ],
    confident: [
      'Far off the Earth was going by, [no bigger than a marble|blue and white and dear], with one half of it already [in bed|dark] and [the other half|all the rest] finishing [its lunch|its work].',
      'One after another the planets rolled over, drew the dark up [to their chins|round their shoulders], and slept, and only the youngest stars went on [whispering behind their hands|giggling], until [somebody older coughed|they, too, forgot what about].',
    ],
  },
}
