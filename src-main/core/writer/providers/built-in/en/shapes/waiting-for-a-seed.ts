import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** A seed is put in and will not be hurried; what one does while waiting turns out to be what it needed. */
export const waitingForASeed: Shape = {
  id: 'waiting-for-a-seed',
  arc: 'day',
  titles: ['{Hero} and the Slow Seed', 'Is It Up Yet?', 'What {hero} Planted', 'The Seed That Took Its Time'],
  things: [],
  usesThing: false,
  mentions: ['seed', 'waiting'],
  wants: [
    passage('hero standing happy', 'spot, seedling', 'The {kind} plants a seed {at}.', {
      first: [
        'One [wee|small] seed! [Dig|Pat], [pat|dig]! {Hero} put it {at}. “[Grow|Up], seed, [grow|up]!”',
        '{Hero} has a seed. [Poke|Plop], {at}! [Wait|Look], [wait|look]. [Up|Is it up]? No!',
      ],
      early: [
        '{Hero} had a seed. It was [no bigger than a crumb|small and brown|round and striped]. {He} put it in the ground {at}, and patted it down, and sat. “[Now grow|Ready when you are|You can come up now],” said {hero}. {He} waited. {He} waited for nearly [a minute|ten breaths]. “[It’s broken|Nothing is happening],” {he} said.',
      ],
      growing: [
        'That was the day {he} got the seed. It came out of a pocket, wrapped in paper, and on the paper somebody had written: “Wait.” {Hero} put it in the ground {at}. {look} {He} gave it a drink and stood back to make room. Nothing came. {He} stood back farther, since it might be [shy|going to be large]. Still nothing. {Hero} was not much good at waiting. {He} had once [eaten a cake while it was still soup|opened a present from the side].',
      ],
      confident: [
        'It began with a seed, which had come in the post, in a twist of paper on which was written, in an old-fashioned hand, one word: “Wait.” It was not an attractive seed. It looked like [something one picks off a sleeve|a full stop]. {Hero} planted it {at}, gave it some water, and took up a position in front of it. {look} Now {he} had many good qualities, but {he} could not wait. Waiting gave {him} [pins and needles|an itch]. {He} had been known to [eat cakes while they were still a liquid|peel a bud]. “Whenever you like,” {he} told the seed, quite politely, and looked at the place for what felt like [a week|the whole of spring], and was, by the church clock, four minutes.',
      ],
    }),
  ],
  deepens: [
    passage('hero sitting worried', 'spot, seedling', 'The {kind} stares at the bare earth {at}.', {
      first: [
        '[Day one|One day]: no leaf. [Day two|Two days]: no leaf. “[Seed|Oh, seed]?” said {hero} {at}. [Hm|Shh]!',
        '{Hero} [looked|sat] {at}, with one eye, [with two|then two]. [Still|Just] mud, [mud|more mud]!',
      ],
      early: [
        'The next day {hero} ran out to look. There was [mud|earth]. The day after that there was [more mud|the same mud]. “[Did it fall out at the bottom|Perhaps it’s asleep|What if it went the wrong way]?” {he} asked. {He} put {his} ear to the ground {at}. It [tickled|said nothing|was cold].',
      ],
      growing: [
        'On the second day it was not up. On the third day it was not up, either, and {hero} lay {at} with {his} ear to the ground. {look} {He} thought {he} heard [a yawn|something]. It might have been {his} own [ear|tummy]. What was it doing, down there? Suppose that it did not know which way [up was|to go]. Suppose it had been somebody’s [button|lunch] all the time. It is very hard to be waiting for a thing you can’t see.',
      ],
      confident: [
        'A day went by, and another, and on each of them {hero} was out before the dew to see, and on each of them there was earth. {look} {He} had never known that one could look so hard at so little. {He} knew every crumb of it. Was it dead? Had it come up on the other side, and was it even now [being admired by someone in Australia|astonishing a mole]? There is this about waiting: that it has no [handle|inside]. One can’t do it faster, nor get [it over with|halfway and rest].',
      ],
    }),
  ],
  tries: [
    passage('hero standing happy', 'musical note, spot', 'The {kind} sings loudly to the ground {at}.', {
      first: [
        '“[La|Tra-la], [la|tra-la], seed!” sang {hero} {at}. [Up|Is it up]? [No|Not yet]! [La|Tra-la]!',
        '[Toot|Boom], [toot|boom], {at}! [Wake|Get] up, seed! [Shh|No], {hero}. It [sleeps|is in bed].',
      ],
      early: [
        '“[Perhaps it wants music|It needs a song|It’s lonely],” said {hero}. {He} sang to it, {at}. {He} sang [all eight verses|the loud one|a song about soup]. {Critter} came up out of the ground. “[Do you mind|People are sleeping|Is it a fire],” said {bug}. “[Sorry|Did you see a seed],” said {hero}.',
      ],
      growing: [
        'Then {he} tried singing. Somebody had said that plants like it. {Hero} sat down {at} and sang, first something [soft|slow] and then, because that seemed not to reach it, something with [drums|stamping]. {look} The earth moved! It rose in a small heap, it broke, and out came {critter}, with [cotton in its ears|a broom]. “There are some of us down here,” said {bug}, “who work nights.” But it had seen the seed. It was [“thinking”, {bug} said|lying on its back].',
      ],
      confident: [
        'It was said that plants respond to music, and {he} took {his} stand {at} and gave it everything {he} had. {look} {He} began with [lullabies|hymns]. {He} went on to marches. In the middle of a march the earth heaved, cracked, and was thrust aside, and {hero}, with {his} mouth still open upon the high note, saw rising before {him} a head; but it was the head of {critter}, and it was wearing [earmuffs|an expression]. “Is it going to be long?” {bug} inquired. {Hero} asked how the seed did. “It’s made up its mind to begin, and is now [considering where|looking for its shoes]. I wouldn’t shout at it. I never knew a thing come sooner for that.”',
      ],
    }),
    passage(
      'hero standing worried',
      'spot, umbrella',
      'The {kind} covers the seed’s place with an umbrella and a scarf {at}.',
      {
        first: [
          '[Brr|Cold], seed? A scarf for you, {at}! [Hot|Warm]? A hat! [Wet|Dry]? [Drip|A sip]! [Up|Now up]?',
          '{Hero} [gave|fed] it [soup|tea] {at}. [Glug|Slurp]! And a [hat|sock]! [No|Still no] leaf, {hero}.',
        ],
        early: [
          '{Hero} gave it [water|a drink]. {He} gave it [warm milk|half a bun]. {He} put a [scarf|hat] on top, {at}, and then an umbrella. “[Too hot|Too wet]?” {he} asked, and took it all off [again|one by one]. “[Poor seed|Let it be],” said {critter}. “[It can’t hear itself grow|You’ll wear it out].”',
        ],
        growing: [
          'Perhaps it was uncomfortable. {Hero} gave it water, and then worried that it was wet, and put up an umbrella. {look} Then it had no sun; so down came the umbrella, and {he} tied a scarf round the place, in case of frost, and loosened it, in case of [heat|strangling]. {He} read to it. {He} told it [about the others, who were up|where the sky was]. “How would you like it,” asked {critter}, “if someone [lifted your blanket every five minutes to see if you’d grown|did that to you in bed]?” {He} had to admit that [{he} wouldn’t|it would keep {him} up].',
        ],
        confident: [
          'Then it came to {him} that it might be suffering. {He} watered it, and, fearing that it was drowned, put up an umbrella; and, fearing that it was dark, took it down; there was, toward evening, a scarf. {look} {He} moved a stone from its left side to its right, in case it was left-handed. {He} dug, only a little, only to see, and covered it up again, red with shame. “My mother,” remarked {critter}, “had [ninety-four of us|a great many of us], and she used to say that you can bring them up or you can [dig them up|keep looking], but not both.” {Hero} sat on {his} {hands}. {He} did it [for nearly an hour|as well as anybody could].',
        ],
      },
    ),
    passage(
      'helper sitting calm, hero sitting curious',
      'spot, ball of yarn',
      'An old {h.kind} teaches the {kind} how to wait {at}.',
      {
        first: [
          '“[Knit|Sit], {hero}, [knit|sit],” said {helper} {at}. [Click|Tick], [clack|tock], [slow|hum]. [Wait|Shh].',
          '{Helper} [hums|hummed] {at}. “[Slow|Soft] seed, [slow|soft] {kind}. [Tea|A nap]?” [Sip|Hum].',
        ],
        early: [
          '“[How do you wait|What do you do while waiting]?” {hero} asked {helper} {at}. “[Not at all|I don’t]. I [knit|mend a net|shell beans],” said {h.name}, “and it [goes on behind my back|gets done by itself].” So {hero} held the [wool|bowl]. {He} forgot to look for [a whole hour|so long that {he} was surprised]. {thought}',
        ],
        growing: [
          '“You’re doing it wrong,” said {helper}, {at}. “You’re waiting at it. You have to wait [round it|beside it].” {look} “How?” said {hero}. {H.he} gave {him} some wool to hold. {H.he} told {him} about [a winter|a goat] {h.he} had known. It was a long story, and when it was over the sun had moved and {he} had not looked at the place once. “There,” said {h.name}. “That was a piece of waiting. [Did it hurt|Was that so bad]?” {thought}',
        ],
        confident: [
          '“The mistake people make,” said {helper}, who was winding wool {at}, “is that they wait at a thing. It’s like being stared at while you eat.” {look} {Hero} asked how else it could be done. “Sideways,” said {h.name}, and hung the wool on {him}. {H.he} told {him} of [a winter that went on till May|her brother’s goat, the one who could do up buttons]; the wool ran off {his} {hands}, round and round; and when {h.he} came to the end of both, it was [dusk|tea-time], and a whole afternoon had gone by without anyone’s having pushed it. “There,” {h.he} said. “You’ll have to [find something to be busy at|look after somebody]. It needn’t be much. It’s only to keep your eyes off.” {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'hero standing surprised, friend standing happy',
      'spot, seedling, sun',
      'The {kind} and a {f.kind} see a tiny green shoot {at}.',
      {
        first: [
          '{Hero} [played|sang] with {friend}. [Oh|Look]! {At}! [Up|Green], [up|green]! One wee leaf! [Hello|Hooray], seed!',
          '“[Psst|Look], {hero}!” said {friend} {at}. “A leaf!” The seed [is up|woke up]! [Ooh|Oh]!',
        ],
        early: [
          'One day {friend} came by. They played [ships|shop|horses] {at}, all morning, and {hero} forgot the seed. {He} forgot it [completely|from top to toe]. “[Mind that|Don’t step on it]!” said {f.name}. “On what?” “On that little green thing.” {Hero} [went down on {his} knees|stopped breathing]. It had two leaves. It was holding them up like [hands|a small book].',
        ],
        growing: [
          'And then {friend} came to play, and there was so much to do. They made [a harbour|a town] {at}, with roads; and there were [floods|kings], and it took [all day|three days]. “You’ve put a tree in,” said {f.name}, on the last of them. “No, I haven’t,” said {hero}. “There, by the [bridge|town hall].” {He} looked. In the middle of the town, with a road going round it, stood something green. It had two leaves, still folded, and a crumb of earth on its head, like [a hat|somebody who has just got up]. Nobody had seen it come. It had waited [till no one was looking|for them to be busy].',
        ],
        confident: [
          'What came then was {friend}, with a bag of [marbles|corks], and the idea of founding a town. They founded it {at}, the ground there being so very well looked at. {look} It had a bridge by noon. It had, on the next day, a mayor, and trouble with the drains; and on the third a famine was averted, by {critter}, with a bun. {Hero} went to bed each night with {his} head full of streets. “I like the tree,” said {f.name}, on the fourth morning. “In the market place. When did you put that in?” {Hero} said that there was no tree in the [plans|market]. They went down on their stomachs. It was about as tall as a thimble, and green, so green that [everything else looked painted|it hummed]; it had two leaves, pressed together like hands, and on its head, [a little to one side|as a person wears a hat], a crumb of the ground.',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'spot, sunflower',
      'The {kind} and the {f.kind} sit beside a growing plant {at}.',
      {
        first: [
          '[Up|Tall], [up|tall], a bud! {Hero} and {friend} [wait|sat], [hum|soft], [hum|soft]. [Pop|Ooh], a flower!',
          '{Friend} [has|gave] it a sip. {Hero} [has|gave] it a song. [Grow|Up], [grow|up], {at}!',
        ],
        early: [
          'It grew. It grew past {critter}. It grew past {hero}’s knees, and past {friend}’s [nose|ears]. {Hero} did not pull it. {He} did not [shout|lift it up to look]. “[I’m waiting beside it|It knows how],” {he} told everyone. And one morning there was a flower on top, as big as [a plate|the sun]. {joy}',
        ],
        growing: [
          'After that it was easy, more or less. It grew while they were building the [school|second bridge], and it grew while they slept. When it was as high as {friend} it made a bud. {Hero} had the strongest wish to [help it, with a spoon|look inside]. {He} went and held [wool|on to a post] until it passed. And one morning it was open, yellow all over, [and turned to see who was there|as big as a plate]. {joy}',
        ],
        confident: [
          'The town was re-planned to allow for it. It went up past the steeple, and past the mayor; it reached {friend}’s shoulder, so far as {f.he} had one, and set about a bud. Here {hero} was sorely tempted. {He} could see the yellow. It would have been the work of a moment, with a spoon. {He} went away instead, and wound an entire ball of somebody’s wool, and when {he} came back it had [opened by itself|done it], as a thing opens that has been let; and it had its face to the sun, and then, as {he} could have sworn, it looked round, to see [who had been waiting|whether anyone had minded]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'seedling, star', 'The {kind} sleeps while something grows outside.', {
      first: [
        'The seed is [big|up], the [sun|day] is down, {hero} [naps|rests], [no|and no] waiting[ now|].',
        '[Grow|Soft], [grow|soft], all night, [seed|little seed], {hero}, [you too|and you].',
      ],
      early: [
        '{Hero} had a [pocket|cup] of new seeds now. They were all [asleep|small and brown]. “[No hurry|Take your time|Whenever you like],” {he} told them. {He} was good at waiting. {He} [did it with {his} eyes shut|could do it in bed].',
      ],
      growing: [
        'In the end there were new seeds, more than {he} could count, and {he} wrapped each one in a twist of paper. {He} knew what had to go on it. “Wait,” {hero} wrote, [again and again|in {his} best hand]. {He} was not even in a hurry [to be done|with that]. The best way of waiting, {he} had found, is [asleep|to lie down].',
      ],
      confident: [
        'When it had finished being a flower it bent its head and became [a great many|several hundred] seeds, none of them attractive. {Hero} did them up in paper, for sending to people. {He} thought for some time what to put. There was so much to be said: about wool, and marches; about [digging|spoons]; that there is waiting at, and waiting beside. In the end {he} saw that it had [been put already|all been got into one word], and wrote that.',
      ],
    }),
  ],
  thoughts: {
    first: ['Is it up? [Not|No, not] yet!', '[Wait|Slow], [wait|slow], {hero}.'],
    early: [
      'But the seed was not up yet.',
      '“[Is it up|Now],” {he} asked, “[or now|yet]?” It was not.',
      'Waiting is [long|slow], thought {hero}.',
    ],
    growing: [
      'But in the place where the seed was, there was still only [earth|the place].',
      '{He} gave the seed [a quick look|one eye], and {went} on waiting.',
    ],
    confident: [
      'The earth, when {he} went back to it, had [nothing to report|not changed its mind], and {hero} took up {his} waiting where {he} had put it down.',
      '{He} allowed {himself} one look. There was [nothing|earth]. {He} {went} away again, sideways.',
    ],
  },
  joys: {
    first: ['[Tall|Green], [green|tall], hooray!', 'Up, [up|see], up it [came|grew]!'],
    early: [
      'The seed had come up, and it felt {~glad}.',
      '{Hero} [tiptoed|looked back] once more, just to say [hello|good night].',
    ],
    growing: [
      'To have waited felt {~glad}, now that it was over.',
      'It was growing now, [this minute|while nobody looked], and that was a fine thing to know.',
    ],
    confident: [
      'It was growing [at that very moment, without the least help|behind {his} back], and it felt {~glad}.',
      'All that waiting had gone [into it somewhere, like rain|to make it so green].',
    ],
  },
}
