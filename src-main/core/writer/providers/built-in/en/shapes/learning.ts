import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** Something will not be learned however one goes at it, and then is, in one's own way. */
export const learning: Shape = {
  id: 'learning',
  arc: 'day',
  titles: [
    '{Hero} Learns to {skill}',
    'Can {hero} {skill}?',
    'The {kind} Who Wanted to {skill}',
    'One More Time, {hero}',
  ],
  things: [],
  usesThing: false,
  mentions: [],
  wants: [
    passage('hero standing sad', 'spot', 'The {kind} looks on longingly {at}.', {
      first: [
        '{Hero} [wants|longs] to {skill}. [Can|But can] {he}? [No|Not yet]!',
        '“I want to {skill},” said {hero}. [Try|Puff, puff], [try|thud]. [Oh|Oof], no!',
      ],
      early: [
        '{Hero} wanted to {skill}. [Everyone else|All the others|{His} cousins] could {skill}. {He} had tried [it on Monday|standing up|with a run], and [fallen over|got hiccups|sat in a puddle]. “[Today I’ll do it|It must be today|I just need practice],” {he} said.',
        'There was one thing {he} could not do. {He} could not {skill}. “[It’s easy|You just do it|Nothing to it],” said the others. That was [no help|not much help]. {Hero} wanted to {skill} more than {he} wanted [pudding|a birthday|a hat].',
      ],
      growing: [
        'More than anything {hero} wanted to {skill}. {He} thought about it [at breakfast|in the bath], and {he} dreamed of it [twice a week|on Tuesdays]. Everybody else could {skill}, or said so. “It’s perfectly simple,” they told {him}. “[You only have to [start|let go].|It’s all in the [knees|elbows|timing].|There’s a trick to it, {hero}.|A child can do it.]” But every time that {hero} [started|let go], {he} [sat down hard|ended up back to front]. The ground {place} was [full of dents|getting to know {him}].',
      ],
      confident: [
        'If you had asked {hero} what {he} wanted, {he} would have said, without stopping to think, that {he} wanted to {skill}. Everyone {place} could do it, [apparently from birth|and none of them could say how]. “It just comes,” they said. It had not come. {Hero} had [waited for it|left the door open]; {he} had tried it before breakfast and after, with [a run|a deep breath] and from a standing start, and had got for {his} pains [a bump|two bruises] and a great deal of advice. Other people might have [taken up stamps|given up]. “[Once more|From the beginning],” said {hero}.',
      ],
    }),
  ],
  deepens: [
    passage('hero sitting sad', 'spot, critter', 'The {kind} sits {at} and watches others do it.', {
      first: [
        '[Look|See], they can {skill}! {Hero} [sat|sighed] {at}. “[Me too|I want to|And me]!”',
        '{Hero} [sat|lay] {at} and [saw|dreamed] it: {skill}, {skill}, [ahh|oh my]!',
      ],
      early: [
        '{Hero} sat {at} and watched the others {skill}. They made it look [as easy as soup|like nothing]. “[How do they do it|What’s the trick]?” {he} asked {critter}. “[Don’t ask me|I’m no good at it, either|I only do crawling],” said {bug}. It felt {~uneasy}.',
      ],
      growing: [
        'From {spot} {he} could watch the others {skill}. {look} They did it [while talking|without even looking], as if it were nothing. “[They never think about it|They don’t seem to be trying],” said {hero} to {critter}. “[I never think either|That must be what I’m good at],” said {bug}. [It felt {~uneasy}. Perhaps there was something|Perhaps there was something|It felt {~uneasy}. Or was there something] the others had, [a bone, or a button|some small part], that had been left out when {he} was made.',
      ],
      confident: [
        'One can see a long way from {spot}, and what {hero} saw were the others, who could {skill} and [talk at the same time|did it without so much as looking up]. {look} {He} studied them as one studies [a conjuror’s sleeves|a clock]. It seemed to {him} quite possible that a small but necessary part [had been left out of {him}|was missing], and that somewhere in a drawer there lay, [to this day|with a label on], {his} [knack|gift]. {Critter} said that nobody in the family had ever been able to {skill}, and that they were [all very happy|a large family].',
      ],
    }),
  ],
  tries: [
    passage('hero running worried', 'spot', 'The {kind} takes a big run at it from {spot} and tumbles.', {
      first: [
        '[Ready|One, two], [steady|three], go! {Hero} ran from {spot}. [Bump|Thud|Flop]!',
        '[Up|Go], {hero}, [up|go]! [Crash|Bump|Plop], {at}. [Ow|Oof]!',
      ],
      early: [
        'First {hero} took a run, from {spot}. Faster! Faster! [Bump|Flop|Crash]! {He} sat in [a heap|the mud|a bush] and [blinked|counted {his} toes]. “[Too fast|That was nearly it|Not like that],” {he} said. “[Was that it|Again]?” asked {critter}.',
      ],
      growing: [
        '[“It wants a good run,” somebody had said.|It might need a run, thought {hero}.|Somebody said that one ought to run.|A run would do it, thought {hero}.] So {hero} took one, all the way from {spot}. {look} [It was a very good run. It had [speed|style], and it had {critter} jumping out of the way.|{Critter} got out of the way, [only just|with a squeak].|Nobody {place} had ever run like that.] [What it did not have was [an end|a plan], and so {he} found one in [a bush|a soft heap of leaves], upside down.|It ended in [a bush|a hedge|somebody’s washing].|{Hero} could not find the brake, and stopped against [something soft|a haycock].] “[Was that how you do it|Do you do that often]?” asked {bug}. “[Nearly|I think I missed a bit],” said {hero}.',
      ],
      confident: [
        'The first theory was that it called for a run, and {hero} took the longest there was, beginning {at}. {look} Everyone agreed afterwards that it had been [a fine run|worth seeing]. It had [pace|determination]; it had, towards the end, very little to do with the ground; and it finished in [the middle of a bush|a heap, some way off], out of which, after {~while}, came {his} voice, saying that {he} [was all right|had learned something]. “What?” asked {critter}. “[Where the bush is|Not that],” said {hero}.',
      ],
    }),
    passage(
      'hero standing curious, helper standing calm',
      'books, spot',
      'An old {h.kind} reads to the {kind} from a big book {at}.',
      {
        first: [
          '{Helper} [read|had] a big book {at}: “[Bend|Nod], [hop|hum] and {skill}!” [Nope|No], {hero}!',
          '“[Page one|Step one],” read {helper} {at}. [Bend|Lean], [stretch|puff]. [Thud|Flop], {hero}!',
        ],
        early: [
          '{Helper} had a book about it. {H.he} read it out {at}. “[Put your left in front of your right|Breathe in and do not stop|Think like a feather].” {Hero} did [all of it|just that]. {He} got [in a knot|very dizzy|the hiccups]. “[Turn the page|Oh, that was the soup page|I had it upside down],” said {h.name}.',
        ],
        growing: [
          '{Helper} owned a book on the subject, and brought it {at}. {look} [“Chapter one,” {h.he} read. “[Relax|Become as a feather].” {Hero} relaxed as hard as {he} could. “Chapter two. [Now do not relax|Remember your elbows].”|“Now,” {h.he} read, “[breathe in through the left knee|be like water].” {Hero} did {his} best. “[And now the other|Page two: hold that],” said {h.name}.|It told {hero} to [float like a thought|think of a swan], and, on the next page, to [stop at once|look natural].] By chapter four {he} was in a knot, [with {his} nose under one knee|so that it took the two of them to undo {him}]. “I don’t think the gentleman who wrote this could {skill}, either,” said {h.name}, and [shut the book|used it to sit on].',
        ],
        confident: [
          'The second theory was that it could be got out of books. {Helper} had one, in two volumes, with [diagrams|folding plates], and read aloud from it {at}, while {hero} did as {he} was told. {look} “The learner will [advance the left and withdraw the right|imagine {himself} a feather],” {h.he} read. “The learner will, on no account, [look down|lean].” {Hero} advanced, withdrew, and did not lean; and on page [ninety|forty], when everything {he} had was either in front of or behind something else, {he} [remained like that|fell over quite slowly]. “Hm,” said {h.name}, turning it round. “That is [the chapter on knots|an illustration of a deckchair].”',
        ],
      },
    ),
    passage(
      'hero sitting calm',
      'spot, critter',
      'The {kind} practises in secret {at} with {critter} looking on.',
      {
        first: [
          '[Again|Once more], [again|and more], {at}. [Flip|Flop], [flop|flip]. [Nearly|Almost], {hero}!',
          '{Hero} [tried|had a go] {at}, {~few} times. [Puff|Phew]! “[Nice|Good],” said {critter}.',
        ],
        early: [
          '{Hero} practised {at}, where nobody could see. {He} did it [forwards|slowly]. {He} did it [backwards|fast]. {Critter} kept count. “That’s [nine|twelve|twenty],” said {bug}. “The [fifth|third|seventh] was [nearly one|best|rather good].” {thought}',
        ],
        growing: [
          'After that {he} practised in secret, {at}. {look} It was not quite secret, as {critter} was there, and kept the score with [pebbles|crumbs]. [One pebble was a fall. Two were [a fall with a noise|a fall into something].|Each time {hero} fell it [put one down|made a mark].|] [By teatime there was a [wall|hill] of them.|Soon they had run out.|{Hero} did not like to count.] “But look,” said {bug}, “these at the end are [smaller|a better sort of fall].” It was true. {Hero} had become [very good at falling|hard to hurt]. {thought}',
        ],
        confident: [
          'The third theory was that one should be left alone, and {hero} withdrew to {spot}, where there was nobody but {critter}. {look} {He} tried it slowly. {He} tried it with {his} eyes closed, [humming|as if by accident]; {he} tried pretending that {he} was [someone who could|not trying]. {Critter} made a mark for each attempt, and when it grew late they looked at the marks together. They went from one side of {spot} to the other, and, somewhere near the [end|middle], without anybody’s having noticed, they had become [a little straighter|farther apart]. “You’re falling [better|with more conviction],” said {bug}. {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'hero standing proud, friend standing surprised',
      'spot',
      'The {kind} suddenly manages it, and a {f.kind} stares {at}.',
      {
        first: [
          '{Friend} [slipped|fell] {at}! {Hero} [jumped up|forgot to try], and, [oh|look]! {He} can {skill}!',
          '“[Look|Oh]!” cried {friend} {at}. “You can {skill}!” “[Can I|Me]?” said {hero}. [Yes|He did]!',
        ],
        early: [
          'Then {friend} [sneezed|tripped|called] {at}, and {f.his} hat [blew off|rolled away|flew up]. {Hero} did not stop to think. {He} [went after it|caught it]. “{hero}!” cried {f.name}. “[You did it|That was it]! You can {skill}!” “[When|Did I]?” said {hero}. “[Just now|This minute].” And {he} did it again, [to see|to be sure].',
        ],
        growing: [
          'It happened {at}, when nobody was ready for it. {Friend} had come to watch, and [leaned too far|sneezed], and was going to fall. {Hero} had no time for [chapter one|a run]. {He} did not think at all. And when it was over, {f.name} was safe, and staring. [“Do you know what you just did?” {f.he} said.|“You did it!” cried {f.name}.|“But {hero},” said {f.name}, “that was it.”] {Hero} went back over it in {his} mind. “[But I wasn’t even trying|That was it]!” {he} said. It was not how the others {skill}. It was [a bit sideways, with a hop|lower and wobblier]. [It was {own}.|But it was {hero}’s.|Nobody had ever done it like that.]',
        ],
        confident: [
          'In the end it was {friend} who did it, or rather {friend} who [sneezed|slipped], {at}, where there is a considerable drop for anyone who sneezes. {look} There was no time for [theories|volume one]. {Hero} simply went; and it was only afterwards, when they were both [sitting on the ground|safe on the other side], rather pale, that {f.name} said, “You do realise what that was?” {He} had not. {He} had to have it [described|acted out]. It was not at all the way the others {skill}. It went [somewhat to the left|lower down, with a kind of hop in it], and nobody would ever put it in a book; but it was unmistakable, and it was {own}.',
        ],
      },
    ),
    passage(
      'friend standing happy, hero standing curious',
      'spot',
      'A {f.kind} and the {kind} play together {at}.',
      {
        first: [
          '“[Play|Come and play]!” said {friend} {at}. [Ha|Hee], [ha|hee], [whoops|and up]! {Hero} can {skill}!',
          '{Hero} [sang|laughed] with {friend} {at}. [Tra-la|Ha, ha]! [Oh|See], {he} can {skill}[, too|]!',
        ],
        early: [
          '“[Stop trying|Leave it|Let’s do something silly],” said {friend} {at}. “[Let’s play|Chase me|Be a teapot]!” They [played|chased] and laughed until {hero} had forgotten all about it. And just then, by itself, it [came|worked]. “[Don’t look now|Psst],” said {f.name}, “but [you can|see what you’re doing]: you {skill}!”',
        ],
        growing: [
          '“You’re trying to do it their way,” said {friend}, who had been watching {at}. “[Your legs are different|You’re another shape].” {look} [“What is my way?” asked {hero}. “[No idea|I don’t know]. Let’s play at something and see.”|“How do I do it, then?” asked {hero}. “[Who knows|Nobody’s tried]. Come and play,” said {f.name}.|“Stop thinking,” {f.he} added, “and [chase me|be a teapot].”] So they played at [being wind|kettles], and it was so silly that {he} forgot [to be careful|what {he} was there for]. {He} laughed, {he} [leaned|hopped], and all at once, there it was. [It had been waiting [for {him} to stop shouting at it|behind the laughing].|{Hero} was so surprised that {he} [did it again|bowed].|]',
        ],
        confident: [
          '“May I say something?” asked {friend}, who had been sitting {at} for some time. “You are doing it exactly like them. And you’re nothing like them.” {look} {Hero} had never [considered this|put it to {himself} in that way]. “Do something stupid,” {f.name} advised, “so that you [aren’t looking|forget].” They were kettles, after that. They were [a windmill and a hen|two bishops in a boat]; and in the very middle of a [bishop|hen], with {his} mind on something else entirely, {hero} felt it [come up under {him} like a wave|take {him} by the scruff]. {He} had wanted to {skill} for as long as {he} could remember, and {he} was laughing too hard to notice that {he} [already did|had begun].',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero standing happy, friend hugging happy',
      'spot',
      'The {kind} shows everyone how it is done {at}.',
      {
        first: [
          '[Look|See], [all|look], {hero} can {skill}! “[Hooray|Bravo],” [said|sang] {friend}.',
          '{Skill}, {hero}, {skill}! [Clap|Hop], [clap|hop], went {friend}.',
        ],
        early: [
          '{Hero} did it [forwards|ten times]. {He} did it for {friend}, for {spot} and for {critter}. “[Mind my head|Very good|And again],” said {bug}. {He} could {skill}! It was [wobbly|a bit lopsided], but it was [real|all {own}]. {joy}',
        ],
        growing: [
          '{He} did it again at once, in case it [went off|had been luck]. {He} did it {at}, and once round {friend}. {look} [People came out to see.|Windows went up.|{Spot} had never seen the like.] “That’s not how one ought to {skill},” said somebody. “[No|Quite right],” said {hero} happily, “it’s how I do.” And {critter} tried to [copy it|do it that way], and [sat down hard|fell on its back, laughing]. {joy}',
        ],
        confident: [
          'Naturally {he} had to do it again, to find out whether it had been [a fluke|only lent]; and again, for {friend}; and again, because it had got about. {look} Before long there was a row of people {at}. One or two of them felt bound to mention that that was not, strictly speaking, the way to {skill}. “I know,” said {hero}, going past. “[It’s lovely|It goes to the left].” By evening {critter} and several others had been seen, where they thought no one was looking, trying to get [the hop|that lean] into it. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} sleeps, tired out and proud.', {
      first: [
        '[All day|One day] {he} tried to {skill}. [Now|And now], [rest|sleep].',
        '{Hero} can {skill}. [Can|Now can] {hero} [nap|yawn]? [Yes|Oh yes].',
      ],
      early: [
        '{Hero} was [sore|scratched|dusty] and very proud. “[I can {skill}|I did it, I did it],” {he} told {his} [pillow|toes]. {His} legs still [twitched|did it], even [lying down|now].',
      ],
      growing: [
        '{He} had [three bumps and a scratch|mud behind both ears], and would not have [swapped them|given back one]. When {he} shut {his} eyes {he} could still feel it, [that lean to the left|that hop in the middle]. [It would be there [in the morning|tomorrow]. Things like that do not [rub off|wash out].|{He} would not forget it overnight, {f.name} had said: it [was in the legs|had gone in for good].|{Hero} did it once more, lying down, [very small|just with one toe].]',
      ],
      confident: [
        'In bed {he} went over {his} bumps one by one, [as other people count their money|and knew each by name], and there was not one {he} would have [parted with|been without]. The part that had been left out of {him} had not, it seemed, been left out at all; it had only been [put in at an angle|packed at the bottom]. {He} did it once more in {his} head, slowly, [with the lean|just as {he} liked it].',
      ],
    }),
  ],
  thoughts: {
    first: ['But {skill}? [Not yet|No].', '[Can|When can] {hero} {skill}?'],
    early: [
      'But {he} still could not {skill}.',
      '“[I will|One day I’ll] {skill},” {he} [said|told {himself}].',
      'How [does one|do you] {skill}? {He} [tried|had] one more go.',
    ],
    growing: [
      'But that was not how to {skill}, and {hero} [knew it|rubbed {his} knee and {went} on].',
      '“[Next time|It’s in there somewhere],” {he} said, and [tried once more, on the way|had another go].',
      'To {skill}, it seemed, was [harder than it looked|not something you could hurry].',
    ],
    confident: [
      'None of which brought {him} any nearer to being able to {skill}, but {he} was [in better heart|less sore].',
      'It was still perfectly clear that {he} could not {skill}, and just as clear that {he} [would|was not done trying].',
    ],
  },
  joys: {
    first: ['{Hero} can {skill}!', '[Hop|Hip], [hop|hip], {hero} can!'],
    early: [
      '{He} did it once more, [just for joy|because {he} could]. It felt {~glad}.',
      '“[I can {skill}|Did you see that],” said {hero} to {critter}.',
    ],
    growing: [
      '{He} did it [twice more|at every corner], on the way, and it felt {~glad}.',
      'To be able to {skill} felt {~glad}, and {hero} could not think [about anything else|why it had been so hard].',
    ],
    confident: [
      'It is a fine thing to be able to do what one [could not do at breakfast|has wanted for so long], and it felt {~glad}.',
      'Every so often {hero} did it again, [quite small, so that nobody saw|for the pleasure of it], and [it was still there|found it in good order].',
    ],
  },
}
