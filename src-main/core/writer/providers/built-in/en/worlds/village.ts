import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const village: World = {
  id: 'village',
  place: 'village',
  terrain: 'land',
  noun: 'village',
  words: ['village', 'cottage', 'windmill', 'mill', 'hamlet', 'bakery', 'church'],
  names: [
    ...names('in', 'Nettlecombe', 'Little Pudding', 'Upper Dawdle', 'Plum Green', 'Thimble End'),
    ...names('in', 'Butterwick', 'Lower Crumble', 'Tipton-on-the-Hill', 'Fiddlers Green', 'Oatcake Row'),
  ],
  spots: [
    spot(
      'outside',
      'the bakery',
      'bread',
      'It smelled so good that dogs slowed down.',
      'It smelled so good of a morning that dogs, and once a bishop, had been known to stop dead in front of it.',
    ),
    spot(
      'by',
      'the village pump',
      'fountain',
      'It coughed twice before it gave any water.',
      'It always coughed twice before it gave any water, like someone about to make a speech.',
    ),
    spot(
      'under',
      'the chestnut tree',
      'chestnut',
      'It had a seat all the way round it.',
      'It had a seat built all the way round it, so that two people who had quarrelled could sit there without meeting.',
    ),
    spot(
      'near',
      'the red postbox',
      'postbox',
      'It had a smile where the letters went in.',
      'It had swallowed every letter in the village for sixty years and never told a soul.',
    ),
    spot(
      'behind',
      'the old mill',
      'house',
      'Its sails creaked like a grandfather getting up.',
      'Its sails came round with a creak, as a grandfather comes up out of a deep chair.',
    ),
    spot(
      'by',
      'the garden gate',
      'gate',
      'It had a cat asleep on its post.',
      'It had upon its post a cat who belonged to no one and was fed by everyone.',
    ),
    spot(
      'beside',
      'the toy shop window',
      'teddy bear',
      'It had a bear in it with one ear up and one ear down.',
      'It had a bear in it with one ear up and one ear down, as if he could hear half of a joke.',
    ),
    spot(
      'beneath',
      'the church bell',
      'bell',
      'It was three minutes late, and everyone allowed for it.',
      'It had rung three minutes late since the great storm, and the whole village had quietly moved over to its time.',
    ),
    spot(
      'on',
      'the crooked steps',
      'stair',
      'They were eleven, or twelve if you counted the cat.',
      'They were eleven, or twelve on days when the cat lay across the middle.',
    ),
    spot(
      'by',
      'the apple cart',
      'apple',
      'It had one smaller wheel, so it always bowed.',
      'It had one wheel smaller than the other, so that it seemed to bow to each customer.',
    ),
  ],
  day: {
    first: [
      '[Ding|Dong|Tonk], [dong|ding|tonk], [went|sang] the [bell|old bell|church bell].',
      '[Woof|Cluck|Miaow], [said|went] the [dog|hen|cat] [next door|on the wall|at the gate].',
    ],
    early: [
      'The [baker|postman|milkman] [whistled|waved|sang] [down the lane|on the steps|by the pump].',
      '[Smoke|Steam] [curled|rose|puffed] from the [chimneys|bakery|roofs].',
      'A [cat|hen|small dog] [crossed|sat in|slept in] the [road|lane|street].',
    ],
    growing: [
      'The whole street smelled of [new bread|washing and coffee|jam], and [someone was practising the piano|a window went up|two hens were taking the short cut].',
      'The [baker|postman|clockmaker] went by, [whistling|humming|counting under his breath], and [took off his hat to a cat|nearly walked into the pump|forgot what came after seven].',
    ],
    confident: [
      'Shutters were going up along the street, [one green, one blue, one that stuck|with a noise like playing cards], and a smell of [new bread|coffee and warm dust|plum jam] went [from door to door|round the corner and in at every window] like [good news|a neighbour|an invitation].',
      'Somebody was practising [the piano|a trumpet|the same four notes], somebody was [beating a carpet|chasing a hen|singing in a bath], and [the bell|the church clock] struck [ten, or nearly ten|the hour and then thought about it] [over the roofs|above them all].',
    ],
  },
  night: {
    first: [
      'The [lamps|windows|lights] [went|blinked] out, [one, two, three|one by one|all but one].',
      '[Tick|Tock], [tock|tick], [said|went] the [clock|old clock|big clock].',
    ],
    early: [
      'The [windows|lamps] [went out|grew dim] [one by one|along the lane|in the street].',
      'The [clock|bell] [struck|rang|said] [eight|seven|nine] and [went quiet|fell silent|yawned].',
    ],
    growing: [
      'One after another the [windows|lamps] went [yellow, and then dark|out], [like people nodding off|until only the baker’s was left], and [a last door shut|somebody called the cat in].',
      'The church clock struck [eight|nine|seven], [three minutes late|a little hoarsely|as softly as it could], so as [not to wake the baby at the mill|not to trouble anyone].',
    ],
    confident: [
      'One window after another turned [gold|yellow], and then one after another [dark|blue], until [only the baker’s was left|the street looked like a book somebody has gently closed|there was nothing but roofs and stars].',
      'The clock struck [nine|eight|seven] in a lowered voice, someone called a cat [in|by three different names], and over the [sleeping chimneys|leaning roofs] the moon came round the [steeple|mill] [to see that the doors were shut|like a watchman|carrying its own lamp].',
    ],
  },
}
