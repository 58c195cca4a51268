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
        '[{Hero} had a seed. It was|Somebody had given {hero} a seed. It was|In {his} pocket {hero} found a seed. It was|{Hero} got a seed in a little paper bag. It was] [no bigger than a crumb|small and brown|round and striped]. {He} put it in the ground {at}, and patted it down, and sat. “[Now grow|Ready when you are|You can come up now],” said {hero}. [{He} waited. {He} waited for nearly [a minute|ten breaths].|{Hero} looked at the place [hard|so hard that it hurt].|{Hero} counted to [ten|six|twenty].|A [whole|long] minute went by.] “[It’s broken|Nothing is happening],” {he} said.',
      ],
      growing: [
        '[That was the day {he} got the seed. It came out of a pocket, wrapped in paper, and on the paper somebody had written: “Wait.”|Somebody gave {hero} a seed that day, in a twist of paper, and said just one word: “Wait.”|There was a seed in {hero}’s letter box, and on the envelope stood “Wait”, [underlined|and nothing else].] {Hero} put it in the ground {at}. {look} [{He} gave it a drink and stood back to make room. Nothing came. {He} stood back farther, since it might be [shy|going to be large]. Still nothing.|{He} watered it, and [said “Go”|looked the other way], and looked back. There was only earth.|“Ready,” said {hero}. The earth [did nothing at all|lay there].] [{Hero} was not much good at waiting. {He} had once|Waiting was a thing that {hero} had never learned. {He} had|“Wait” was {hero}’s least favourite word. {He} had been known to have] [eaten a cake while it was still soup|opened a present from the side].',
      ],
      confident: [
        '[It began with a seed, which had come in the post, in a twist of paper on which was written, in an old-fashioned hand, one word: “Wait.”|There was a seed in the bottom of an old coat, done up in paper, and somebody had written on it “Wait”.|A seed was what {hero} had been left by a great-aunt, in an envelope, with the instruction “Wait”.] [It was not an attractive seed.|As seeds go, it was nothing.|] It looked like [something one picks off a sleeve|a full stop]. {Hero} planted it {at}, gave it some water, and took up a position in front of it. {look} [Now {he} had many good qualities, but {he} could not wait. Waiting gave {him} [pins and needles|an itch].|Patience, in {hero}’s case, had been [left out|forgotten in the recipe].|To wait was not in {hero}’s nature; {he} was one who reads the last page [first|in the shop].] [{He} had been known to [eat cakes while they were still a liquid|peel a bud].|] “Whenever you like,” {he} told the seed, quite politely, [and looked at the place for what felt like [a week|the whole of spring], and was, by the church clock, four minutes|and gave it till the count of [fifty|a hundred], by twos].',
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
        '[The next day {hero} ran out to look. There was [mud|earth]. The day after that there was [more mud|the same mud].|{Hero} looked each morning. There was [mud|rain], and then [more|mud again].|One day went by, and then one more. No seed came up.|Tomorrow came, and {hero} ran to see. Mud! And the next day? [More mud|Mud again]!] “[Did it fall out at the bottom|Perhaps it’s asleep|What if it went the wrong way]?” {he} asked. {He} put {his} ear to the ground {at}. It [tickled|said nothing|was cold].',
      ],
      growing: [
        '[On the second day it was not up. On the third day it was not up, either|All that week it was not up|It was not up next morning, nor the one after|Two days passed, which {hero} [had not known were so long|spent looking]], and {hero} lay {at} with {his} ear to the ground. {look} {He} thought {he} heard [a yawn|something]. [It might have been {his} own [ear|tummy]. What was it doing, down there? Suppose that it did not know which way [up was|to go].|What do they do, all that time? Perhaps it [had gone down instead of up|was still reading the instructions].|] [Suppose it had been somebody’s [button|lunch] all the time.|What if it was only a [crumb|bead]?|] [It is very hard to be waiting for a thing you can’t see.|A thing that does not come takes [up the whole day|so much looking at].|There is nothing to hold on to, in waiting.|]',
      ],
      confident: [
        '[A day went by, and another, and on each of them {hero} was out before the dew to see, and on each of them there was earth.|For [four|five] days {hero} was the first thing up {place}, and the seed was not the second.|Every morning {hero} went out to look, and what {he} saw, every morning, was [soil|the ground].] {look} [{He} had never known that one could look so hard at so little. {He} knew every crumb of it.|By the end of the week {hero} could have drawn that soil from memory, [grain by grain|with names].|] [Was it dead? Had it come up on the other side, and was it even now [being admired by someone in Australia|astonishing a mole]?|Perhaps it had been put in upside down, and was [halfway to the middle|making good time, in the wrong direction].|Was it, possibly, a [peppercorn|button]?] [There is this about waiting: that it has no [handle|inside]. One can’t do it faster, nor get [it over with|halfway and rest].|Waiting is the only work at which [trying makes it slower|nobody ever got quicker].|]',
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
        '“[Perhaps it wants music|It needs a song|It’s lonely],” said {hero}. [{He} sang to it, {at}. {He} sang [all eight verses|the loud one|a song about soup].|{Hero} sang {at}, [high and low|loud and long|with stamping].] {Critter} came up out of the ground. “[Do you mind|People are sleeping|Is it a fire],” said {bug}. “[Sorry|Did you see a seed],” said {hero}.',
      ],
      growing: [
        '[Then {he} tried singing. Somebody had said that plants like it.|Music might help, thought {hero}.|“It may not know that anyone’s here,” thought {hero}.|Plants like singing; [everybody says so|it was in a book].] {Hero} sat down {at} and sang, first something [soft|slow] and then, because that seemed not to reach it, something with [drums|stamping]. {look} [The earth moved! It rose in a small heap, it broke, and out came {critter}|There was a stir below. {Critter} came up|The ground gave a [cough|heave], and {critter} looked out|Then the earth said “Excuse me”, and there was {critter}], with [cotton in its ears|a broom]. “There are some of us down here,” said {bug}, “who work nights.” But it had seen the seed. It was [“thinking”, {bug} said|lying on its back].',
      ],
      confident: [
        '[It was said that plants respond to music, and {he} took {his} stand {at} and gave it everything {he} had.|Song was the next thing. {Hero} placed {himself} {at}, filled {his} chest, and sang.|Somebody’s geraniums had done well, it was said, on singing; so {hero} sang, {at}.] {look} {He} began with [lullabies|hymns]. [{He} went on to marches. In the middle of a march the earth heaved, cracked, and was thrust aside|{He} had come to the sea shanties when the soil cracked and parted|{He} was well into something with a chorus when a piece of the ground lifted like a lid], and {hero}, with {his} mouth still open upon the high note, saw rising before {him} a head; but it was the head of {critter}, and it was wearing [earmuffs|an expression]. “Is it going to be long?” {bug} inquired. {Hero} asked how the seed did. “It’s made up its mind to begin, and is now [considering where|looking for its shoes]. [I wouldn’t shout at it. I never knew a thing come sooner for that.”|It’ll come when it’s dressed.”|I’d let it lie.”]',
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
          '[Perhaps it was uncomfortable. {Hero} gave it water, and then worried that it was wet, and put up an umbrella.|{Hero} thought that it might be thirsty, and then that it might be drowned; so there was a can, and after the can an umbrella.|What if it was cold? {Hero} brought a blanket, and what if it was hot? {Hero} brought a fan.] {look} [Then it had no sun; so down came the umbrella, and {he} tied a scarf round the place, in case of frost, and loosened it, in case of [heat|strangling].|There was a scarf, too, which went [on and off|round twice].|] [{He} read to it. {He} told it [about the others, who were up|where the sky was].|At bedtime {hero} read it [a chapter|the weather].|] “How would you like it,” asked {critter}, “if someone [lifted your blanket every five minutes to see if you’d grown|did that to you in bed]?” {He} had to admit that [{he} wouldn’t|it would keep {him} up].',
        ],
        confident: [
          '[Then it came to {him} that it might be suffering. {He} watered it, and, fearing that it was drowned, put up an umbrella; and, fearing that it was dark, took it down; there was, toward evening, a scarf.|{Hero} became a nurse to it. There was water at eight and shade at noon, and {he} took its temperature, or at any rate the ground’s.|{Hero} could not rest for thinking what it might lack, and brought it, in turn, [an umbrella|a night light], a scarf, and half a bun.] {look} {He} moved a stone from its left side to its right, in case it was left-handed. [{He} dug, only a little, only to see, and covered it up again, red with shame.|Once {he} lifted a corner, and [put it back|wished {he} had not].|] “My mother,” remarked {critter}, “had [ninety-four of us|a great many of us], and she used to say that you can bring them up or you can [dig them up|keep looking], but not both.” [{Hero} sat on {his} {hands}. {He} did it [for nearly an hour|as well as anybody could].|{Hero} saw the force of this, and [put the spade in the shed|went red].|]',
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
          '“[How do you wait|What do you do while waiting]?” {hero} asked {helper} {at}. “[Not at all|I don’t]. I [knit|mend a net|shell beans],” said {h.name}, “and it [goes on behind my back|gets done by itself].” So {hero} held the [wool|bowl]. [{He} forgot to look for|{He} forgot all about looking, for] [a whole hour|so long that {he} was surprised]. {thought}',
        ],
        growing: [
          '“You’re doing it wrong,” said {helper}, {at}. “[You’re waiting at it. You have to wait [round it|beside it].”|You look too hard. A thing can’t grow with somebody [breathing on it|holding its hand].”|That’s staring. [Waiting is done with the hands full|You wait with your back].”] {look} “How?” said {hero}. {H.he} gave {him} some wool to hold. {H.he} told {him} about [a winter|a goat] {h.he} had known. [It was a long story, and when it was over the sun had moved and {he} had not looked at the place once.|When the story ended the sun had gone round {spot}, and {hero} had not [looked once|peeped].|By the end of it the ball was as big as {his} head, and it was [tea-time|evening].] [“There,” said {h.name}. “That was a piece of waiting.|“That,” said {h.name}, “was an hour.|“Well,” said {h.name}, “you’ve done it.|“You see,” {h.he} said. “It went by itself.] [Did it hurt|Was that so bad]?” {thought}',
        ],
        confident: [
          '“The mistake people make,” said {helper}, [who was winding wool {at}, “is that they wait at a thing. It’s like being stared at while you eat.”|who was knitting {at}, “is to stand about in front. No one ever [came out|got dressed] with a crowd at the door.”|“is looking. I’d as soon look at a kettle,” and {h.he} went on winding wool, {at}.] {look} {Hero} asked how else it could be done. “Sideways,” said {h.name}, and hung the wool on {him}. {H.he} told {him} of [a winter that went on till May|her brother’s goat, the one who could do up buttons]; [the wool ran off {his} {hands}, round and round; and when {h.he} came to the end of both, it was [dusk|tea-time], and a whole afternoon had gone by without anyone’s having pushed it|and by the last of the wool the whole afternoon was [gone|wound up], and {hero} had not missed it]. “There,” {h.he} said. “You’ll have to [find something to be busy at|look after somebody].[ It needn’t be much. It’s only to keep your eyes off.”| The looking does no good, and it wears out the place.”|”] {thought}',
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
          'One day {friend} came by. They played [ships|shop|horses] {at}, all morning, and {hero} forgot the seed. {He} forgot it [completely|from top to toe]. “[Mind that|Don’t step on it]!” said {f.name}. [“On what?” “On that little green thing.”|“What?” “That [green thing|leaf].”|“Mind what?” “[There|This], by my foot.”|{F.name} pointed. There was something green.] {Hero} [went down on {his} knees|stopped breathing]. [It had two leaves. It was holding them up like [hands|a small book].|Two leaves were up, like [ears|wings|a hat].|It stood there, [two leaves tall|as high as a thumb|green as green].]',
        ],
        growing: [
          'And then {friend} came to play, [and there was so much to do. They made [a harbour|a town] {at}|with a bucket, and they built [a castle|a railway] {at}|and stayed, and they dug [canals|a whole country] {at}], [with roads; and there were [floods|kings], and it took [all day|three days]|and it had [laws|a brass band], and nobody went in for [dinner|tea]]. “You’ve put a tree in,” said {f.name}, on the last of them. “No, I haven’t,” said {hero}. [“There, by the [bridge|town hall].”|{F.name} pointed.|“That one, {hero}.”] {He} looked. [In the middle of the town, with a road going round it, stood something green. It had two leaves, still folded, and a crumb of earth on its head, like [a hat|somebody who has just got up].|It was no taller than a thumb, and it had [a crumb of earth on its hat|its two leaves together, like somebody about to dive].|There it was: two leaves and a stalk, as green as [frogs|paint], and still a bit [crumpled|sleepy].] [Nobody had seen it come. It had waited [till no one was looking|for them to be busy].|It had come up [behind their backs|in the night, or during the flood], and had not said a word.|{Hero} had quite forgotten to wait, and that had done it.]',
        ],
        confident: [
          'What came then was {friend}, with a bag of [marbles|corks], and the idea of founding a town. [They founded it {at}, the ground there being so very well looked at.|It was built {at}, where the soil was [nice and loose|so well watered].] {look} [It had a bridge by noon. It had, on the next day, a mayor, and trouble with the drains; and on the third a famine was averted, by {critter}, with a bun.|There were [two churches|a station] by evening; by the next there was [a strike|a scandal]; and on the third day {critter} was crowned.|It was a busy place, with [ferries|a zoo], and {critter} kept [the inn|order].] [{Hero} went to bed each night with {his} head full of streets.|{Hero} had no time for anything else at all.|] “I like the tree,” said {f.name}, on the fourth morning. [“In the market place. When did you put that in?”|“By the town hall. That’s new.”|] {Hero} said that there was no tree in the [plans|market]. [They went down on their stomachs.|They knelt down in the high street.|They looked closer.] [It was about as tall as a thimble, and green|It was no bigger than a [tooth|match], and green|It would have made a walking stick for an ant, and it was green], so green that [everything else looked painted|it hummed]; it had two leaves, pressed together like hands, and on its head, [a little to one side|as a person wears a hat], a crumb of the ground.',
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
          '[It grew. It grew past {critter}. It grew past {hero}’s knees, and past {friend}’s [nose|ears].|Up it went, as high as {critter}, as high as {hero}, as high as {friend}’s hat.|Every day it was taller, and soon it looked {friend} in the eye.|It had four leaves, and then nine, and then it was taller than {friend}.] [{Hero} did not pull it. {He} did not [shout|lift it up to look].|{Hero} let it be.|Nobody helped it.|{Hero} sang to it only [softly|on Sundays].] “[I’m waiting beside it|It knows how],” {he} told everyone. [And one morning there was a flower on top, as big as [a plate|the sun].|Then a bud came, and then, pop, [a yellow flower|a flower like a lamp]!|And on top of it opened a flower, [round|gold] as the moon.] {joy}',
        ],
        growing: [
          '[After that it was easy, more or less. It grew while they were building the [school|second bridge], and it grew while they slept.|From then on it grew in the background, [like a cousin|while they did other things].|It did its growing at night, mostly, and {hero} let it.|] When it was as high as {friend} it made a bud. [{Hero} had the strongest wish to [help it, with a spoon|look inside]. {He} went and held [wool|on to a post] until it passed.|{Hero}’s fingers itched, so {he} [sat on them|put them in {his} pockets].|It stayed shut for [a week|nine days], and {hero} walked [round|past] it, whistling.] [And one morning it was open, yellow all over, [and turned to see who was there|as big as a plate].|Then it opened, all in one breath, and it was [the yellow of egg|red as a fire engine|blue, which no one had expected].|And when they came out on the Sunday, there it was, with [its face to the sun|a bee in it already].] {joy}',
        ],
        confident: [
          '[The town was re-planned to allow for it. It went up past the steeple, and past the mayor;|They moved the town hall for its sake, and it rose above the rooftops;|It was made a public park, and grew, and cast its shade on the law courts;] it reached {friend}’s shoulder, so far as {f.he} had one, and set about a bud. [Here {hero} was sorely tempted. {He} could see the yellow. It would have been the work of a moment, with a spoon.|A bud is a hard thing to leave alone; and {hero} could see the colour [in the crack|through the seam].|] {He} went away instead, and wound an entire ball of somebody’s wool, and when {he} came back it had [opened by itself|done it], as a thing opens that has been let; and it had its face to the sun, and then, as {he} could have sworn, it looked round, to see [who had been waiting|whether anyone had minded]. {joy}',
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
        '[{Hero} had a [pocket|cup] of new seeds now.|There were new seeds now, a whole [cup|hat|shoe] of them.|The flower had left {hero} a [spoonful|handful] of seeds.|{Hero} shook the flower, and out fell new seeds.] They were all [asleep|small and brown]. “[No hurry|Take your time|Whenever you like],” {he} told them. [{He} was good at waiting. {He} [did it with {his} eyes shut|could do it in bed].|{Hero} knew how to wait now.|Waiting is easy [lying down|in bed|with your eyes shut].|]',
      ],
      growing: [
        '[In the end there were new seeds, more than {he} could count, and {he} wrapped each one in a twist of paper. {He} knew what had to go on it. “Wait,” {hero} wrote, [again and again|in {his} best hand].|When the flower was over it turned into seeds, and {hero} put them in [an old tin|a sock], and wrote “Wait” on it.|By autumn {hero} had [forty|ninety] seeds in a paper bag. “For friends,” {he} wrote on it, and under that, “Wait.”] [{He} was not even in a hurry [to be done|with that].|Spring would be along.|] [The best way of waiting, {he} had found, is [asleep|to lie down].|In bed, {he} thought, one is waiting for the morning, [and it always comes|and needn’t even look].|And until then there was [sleep|so much to do, and all of it lying down].]',
      ],
      confident: [
        '[When it had finished being a flower it bent its head and became [a great many|several hundred] seeds, none of them attractive.|In due time the flower went grey and thoughtful, and was found to be full of seeds.|The flower, at the end, let fall its seeds, like somebody [turning out a purse|emptying {his} pockets].] {Hero} did them up in paper, for sending to people. [{He} thought for some time what to put. There was so much to be said: about wool, and marches; about [digging|spoons]; that there is waiting at, and waiting beside.|There ought to be a word of advice, {he} felt, and {he} [began several|sharpened a pencil].|] [In the end {he} saw that it had [been put already|all been got into one word], and wrote that.|“Wait,” {he} wrote, and then, [since {he} knew how it felt|after a moment], “It’s worth it.”|Then {he} put what had been put on {his}, [and a full stop|and drew a small town].]',
      ],
    }),
  ],
  thoughts: {
    first: ['Is it up? [Not|No, not] yet!', '[Wait|Slow], [wait|slow], {hero}.'],
    early: [
      'But the seed was not up yet.',
      '“[Is it up|Now],” {he} asked, “[or now|yet]?” It was not.',
      '[Waiting is [long|slow], thought {hero}.|“[Grow|Hurry up],” thought {hero}.]',
    ],
    growing: [
      '[But in the place where the seed was, there was still only [earth|the place].|And still nothing came up but [a worm|the weather].]',
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
      '[The seed had come up, and it felt {~glad}.|It was up, up, up, and that felt {~glad}.]',
      '{Hero} [tiptoed|looked back] once more, just to say [hello|good night].',
    ],
    growing: [
      '[To have waited felt {~glad}, now that it was over.|Waiting was over, and it felt {~glad}.]',
      'It was growing now, [this minute|while nobody looked], and that was a fine thing to know.',
    ],
    confident: [
      'It was growing [at that very moment, without the least help|behind {his} back], and it felt {~glad}.',
      'All that waiting had gone [into it somewhere, like rain|to make it so green].',
    ],
  },
}
