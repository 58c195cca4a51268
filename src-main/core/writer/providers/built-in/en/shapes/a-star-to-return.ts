import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** A small star has fallen and must be got back up before morning. */
export const aStarToReturn: Shape = {
  id: 'a-star-to-return',
  arc: 'night',
  titles: [
    '{Hero} and the Fallen Star',
    'A Star to Give Back',
    'The {kind} Who Held a Star',
    'Up, Little Star',
  ],
  things: [],
  usesThing: false,
  mentions: ['star', 'sky'],
  wants: [
    passage('hero standing surprised', 'star, spot', 'The {kind} finds a small glowing star {at}.', {
      first: [
        '[Whizz|Zip], [plop|plip]! A star fell {at}! “[Oh|Ow]!” said the star. “[Up|Home]?” “[Up|Yes], I will help,” said {hero}.',
        '[Twink|Plink], {at}! A wee star, [cold|lost], {hero}! “[Up|Sky], [up|please]!” [it said|said the star].',
      ],
      early: [
        '[Something fell from the sky and went “plink” {at}. It was|Plink! Down from the sky, {at}, fell|{Hero} heard a “plink” {at}. There lay|A light fell down, down, down, {at}. It was] a star, no bigger than [a bun|an apple|a button], [and it was [cold|dusty].|and it was [shaking|upset|only a little bit bright].] “I leaned out too far,” said the star. “[I must be back before morning|They count us at dawn]. [Can you help me up?”|Help me up, please!”|How do I get up?”|It’s so high up!”] “[I can try|Of course],” said {hero}.',
      ],
      growing: [
        '[All at once something came down through the dark,|{Hero} saw it fall. It came down slowly,|A light let go of the sky and came down,|It was late when something fell,] [with a thin whistle|like a struck match], and went “plink” {at}. {look} {Hero} ran to see. It was a star. [It was no bigger than [an apple|a fist], five-cornered, and very much upset.|It would have gone into a [pocket|cup], and it was [crying sparks|rubbing one corner].] “I only leaned out a little,” it said. “I wanted to see [what a dog was|the ground]. And they count us at dawn.” [Its light had gone down to almost nothing. {He} picked it up. It was as warm as [an egg|a cup].|{Hero} took it in both {hands}, and it was [lukewarm|as light as a bun].|It had almost gone out. {Hero} [blew on it|held it to {his} chest], and it flickered.] “Don’t worry,” said {hero}, who had no idea how one gets a star up. [“We’ll think of something.”|]',
      ],
      confident: [
        '[It was then that a thing fell out of the sky.|Some nights things fall out of the sky.|The sky, that night, let something slip.] It came quite slowly, for a falling thing, with a thin high note like [a kettle in another house|a finger on glass], and finished, {at}, with a “plink”. {look} {Hero}, when {he} got there, found a star, about as large as an apple. [It was sitting up and feeling its points. “All five,” it said, with relief, and then, looking round, “Is this the floor?”|It was dusting itself. “I’m not broken,” it said, “[am I|only surprised]? And what is all this?”|“Good evening,” it said, [rather faintly|with dignity]. “I seem to have come down.”] It had leaned out too far, it seemed; it had heard so much about [dogs|puddles]. [But it had to be back by dawn, because they were counted, and a gap would show.|By morning it must be in its place, or there would be [a hole|questions].|] [It tried to rise, and [got as far as {his} knee|sank].|] “How high is it?” asked the star, in a small voice. [{Hero} looked up. “Not very,” {he} said, and {he} hoped to be forgiven.|{Hero} looked, and [wished that {he} had not|swallowed]. “We’ll manage,” {he} said.|“One step after another,” said {hero}, to whom nothing better occurred.]',
      ],
    }),
  ],
  deepens: [
    passage('hero walking calm', 'star, spot', 'The {kind} shows the little star around {at}.', {
      first: [
        '“[What is|Is] that?” “[Grass|A snail]!” “[And that|And this]?” “[My nose|A stone]!” {Hero} and a star, {at}.',
        '{Hero} holds the star [close|tight], {at}. [Glow|Warm], [warm|glow]. “[Ooh|Ahh], a [dog|bed|door]!”',
      ],
      early: [
        'The star wanted to see things first. {Hero} showed it [a puddle|a stone], and {spot}. “[What’s it for|Does it bite],” the star asked each time, “[and is it asleep|or is it a dog]?” [It had never seen anything from near by.|It wanted to see it all.|Everything was new to it.] [When it was pleased it got [brighter|warmer], and one could see {his} {hands} through it.|]',
      ],
      growing: [
        '[As they went, the star asked questions. From up there, it said, you could see everything, but nothing close to.|The star wanted to look at everything first.|“So that’s what it’s like down here,” said the star, and [stroked a stone|looked and looked].] [“What’s that?” “{Spot},” said {hero}.|“And that?” it asked. “{Spot},” said {hero}.] {look} “It has a back!” cried the star. [It had not known that things had backs. It wanted to touch moss; it wanted to know [whether puddles were sky that had leaned out, too|who lived in a door].|From above, it said, everything is lids.|It asked what shoes were for, and whether [moss hurt|mice were born that way].|] Every time it was glad it shone, so that {hero} [had to squint|cast a shadow], and every time it thought of home it went [grey|down to a crumb].',
      ],
      confident: [
        '[For one who was in such trouble it was a very interested star. It had, it explained, seen the whole world, any number of times, but only from the top.|The star forgot to be frightened, for minutes together, because of all there was to look at.|It was a star that liked to know things, and until now it had only known [roofs|hats].] “It’s got sides,” it kept saying. {Hero} held it up to {spot}. {look} “And that goes all the way round?” asked the star, [reaching out a point|deeply struck]. [It had supposed that owls were a kind of sound. It took a puddle for a colleague, and spoke to it.|It bowed to a [lantern|snail], and asked a gatepost if it had come down, too.|It could not get over [stairs|moss].|] [Whenever it was delighted it blazed up so that|At every new thing it flared, and] {hero} had a shadow like a giant’s; and then it would recall the counting, and go out, but for [one red thread|a spark], and {he} would feel how [cold|light] it was.',
      ],
    }),
  ],
  tries: [
    passage(
      'hero running worried',
      'star, spot',
      'The {kind} throws the star up from {spot} and catches it again.',
      {
        first: [
          '[One, two|Ready], [three|up]! {Hero} threw it, {at}! [Up|Whee], [up|up], [down|plop]! “[Again|Oof]!” said the star.',
          '[Hop|Jump], {hero}, [hop|jump], {at}! [Up|Too low], [up|too high]! [Bump|Flop], star!',
        ],
        early: [
          'First {hero} threw it. {He} swung {his} arms, {at}, and threw the star as high as {he} could. [It went up, and up, and [stopped|slowed]. It came down. {He} caught it in {his} [hat|scarf].|Whee! And down it came again, into {his} [hat|lap].|It flew, it hung, it fell, [plop|bump].] “[Higher than a tree|That tickled],” said the star. “[Only a million more|Not quite].”',
        ],
        growing: [
          'To begin with {hero} tried throwing. {He} took a run, {at}, and let go with all {his} strength. {look} Up went the star, past the [branches|roofs], past a moth, who [said “Evening”|dropped its hat]; [it slowed, it hung there, and looked about, and it came down again|it had a look round up there, and back it came]. [{He} just caught it.|{Hero} dived for it.|] “Did I get there?” it asked, with its eyes tight shut. “[Partly|You were well on the way],” said {hero}.',
        ],
        confident: [
          '[The plainest way is to throw, and|What comes down must, in fairness, be able to go up; and|One can always begin by throwing, and] {hero}, having asked its pardon, threw it, from {spot}, with everything {he} had. {look} [It was a beautiful throw.|No star was ever better thrown.|] It went past the topmost twig, past a [moth|bat], which bowed; it dwindled to what for a moment was so like a star in its proper place that {his} heart leapt up; [and then it hesitated, as one does at the end of a sentence one has begun too grandly, and returned|but then it remembered its weight, and came home]. {He} took it in {his} scarf. “I saw the top of you!” it said. “You’ve got a [parting|leaf on you].” [They did it four times more, but {his} arm, or what {he} threw with, was [going the other way|not getting any longer].|The second throw was [lower|shorter], and the third [hit a branch|was mostly a drop].|]',
        ],
      },
    ),
    passage(
      'hero standing curious',
      'star, ladder, spot',
      'The {kind} builds a wobbly tower {at} to reach the sky.',
      {
        first: [
          'A box, a pot, a [chair|bed]! {Hero} built it {at}. [Up|Climb], star! [Wobble|Sway], [wobble|sway], [crash|bump]!',
          '{Hero} [put|got] a ladder {at}. [Step|Up], [step|up], [step|up]. [Too short|No more steps]! [Oh|Down]!',
        ],
        early: [
          'Then {hero} built a tower, {at}. {He} took a [box|barrel], a chair, a [drum|pot] and {critter}. [It was as high as [a house|a tree]. {He} held up the star.|Up and up it went, and on the top went the star.|They all climbed up, with the star on top.] “[I can smell it|Nearly|A bit more left],” said the star. “[I’m going to sneeze|I have to scratch],” said {critter}. [And it did.|A-a-atishoo!|Crash!]',
        ],
        growing: [
          'So they built. {Hero} put a barrel {at}, and on the barrel a table, and on the table a chair. {look} On the chair went a ladder, which leaned against the night, and on top of that {critter}, holding the star above its head. “How is it?” {he} called. “Draughty,” said {bug}. “Higher!” said the star. “There’s [one thing|something],” said {bug}. “I’m rather sensitive to dust.” [It was [a small sneeze|only one].|Then it sneezed.|There was an “a”, and a “tish”.] They found the barrel [a good way off|by morning, one might say].',
        ],
        confident: [
          '[Whatever can’t be thrown can be lifted, and|Then height was what was wanted, and|There remained the way of bricks and stairs, and] {hero}, {at}, began to build. {look} [There was a barrel to start with. There was a table, then a chair; then a ladder, leaning, as far as one could see, on [the night|nothing];|Whatever would stand was stood on whatever would bear it, to the height of [a chimney|two {kind.s} and a wardrobe];] and at the very top, because somebody had to, {critter}, bearing the star aloft. [“What’s it like?” called {hero}, from beneath. “Fresh.” “Higher,” cried the star. “I can hear them talking!”|“Can you see them?” called {hero}. “I can see their feet,” said the star.|{Hero} held the bottom, and did not look up.] They were putting a [hatbox|bucket] under one leg when {bug} mentioned, in an apologetic way, that it had always been sensitive to stardust. [No one was hurt. It rained [furniture|bits of ladder] for {~while}, that was all; and|There was a sneeze, and a landslide of chairs; and] in the middle of it, unbroken, sat the star, who had [liked the falling part|never laughed before].',
        ],
      },
    ),
    passage(
      'hero sitting calm, helper sitting calm',
      'star, spot',
      'The {kind} shows the star to an old {h.kind} {at}.',
      {
        first: [
          '“[A star|Ah]?” said {helper} {at}. “[Light|Glad] things [rise|fly]. [Sad|Grey] things [sink|drop], {hero}.”',
          '{Helper} [looks|looked] {at}. “[Cold|Dim]! [Warm|Hug] it, {hero}. [Sing|Hum] to it!” [Hum|Hug], [hum|hug].',
        ],
        early: [
          '“[Look what I have|It fell down],” {hero} told {helper}, {at}. {H.name} put on {h.his} glasses. “[It’s heavy with worry|No star can rise when it’s sad],” {h.he} said. “[It isn’t strength you want|Never mind ladders]. [What goes up by itself? [Steam|Smoke]. [A balloon|Larks]. Laughing.”|It needs to laugh.”|Make it laugh!”|Who laughs gets light.”] {thought}',
        ],
        growing: [
          '{Helper} was still up, {at}, [and not surprised|doing a crossword]. {look} [“They do fall, at this time of year,” {h.he} said, and weighed it in {h.his} palm. “It’s the worry.|“I had one last year,” {h.he} said, and [hefted|bounced] it. “They get heavy from worrying.|“Poor mite,” {h.he} said. “It’s full of worry.] Feel that? It’s like a [stone|wet sock].[ A star is meant to weigh about as much as [a good idea|a yawn].”| Nothing floats with that inside it.”|”] [“Then how does one get it out?” asked {hero}. “The way you get it out of anybody,” said {h.name}.|“And how does it get light again?” asked {hero}. “How do you?” said {h.name}.|] “[You can’t pull|It’s no use pushing].” {thought}',
        ],
        confident: [
          '[“Ah,” said {helper}, who was sitting {at} with a rug on, “one of those.”|{Helper}, who sat {at} with {h.his} feet in a basin, had seen such things before.|{At} they met {helper}, out late for reasons of {h.his} own, who bent over it with interest.] {look} {H.he} asked the star’s leave, took it, and bounced it gently, as one tries a melon. “I thought as much. [It’s got a worry in it the size of a plum.|][ You could build to the moon; that would still want to come down.”| Nothing goes up with that aboard.”|”] {Hero} said that it had been rather glad, earlier, about the puddle. [“And did it get lighter?” {He} thought back. It had. At the puddle {he} had hardly [felt it|needed to hold on].|“Then you’ve seen how it’s done,” said {h.name}.|] “Well, then,” said {h.name}, and [drew up the rug|gave it back]. “You’re not short of a ladder.[ You’re short of a [joke|puddle].”| What you want is a good [joke|laugh].”|”] {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'hero standing happy, friend standing happy',
      'star, spot',
      'The star floats up, shining, above the {kind} and the {f.kind}.',
      {
        first: [
          '{Friend} [danced|fell over], [hop|plop]! The star [laughed|giggled]! [Light|Up], [up|light], [up|away]! “[Bye|Home], {hero}!”',
          '“[Tickle|Sing to] it!” said {friend}. [Hee|Ha], [hee|ha]! Up, [up|up, up] to the sky, star! [Bye|Oh]!',
        ],
        early: [
          '{Friend} came by with [a hat too big for {f.him}|a bucket on one foot]. “What’s that?” asked the star. “[That’s my friend|A dog, sort of|That’s {f.name}],” said {hero}. {F.name} bowed, and fell [over the bucket|in the puddle]. [The star began to laugh. It laughed and shone, and got lighter and lighter.|“Hee,” said the star. “Hee, hee!” It shone like a lamp, and it weighed [no more than a leaf|nothing].|The star shook. It was laughing! It got as bright as day, and as light as [fluff|a bubble].] [{Hero} opened {his} {hands}. And up it went|{Hero} let it go. Off it sailed|And out of {his} {hands} it rose], like a [lark|bubble].',
        ],
        growing: [
          '[It was {friend} who did it, and {f.he} did not even know. {F.he} came|What saved them was {friend}, who had no idea of it, and who came|Just then {friend} came by. {F.he} came] round the corner in the dark with a bucket on {f.his} foot, and tried to look as if [it was a boot|that was how {f.he} always walked]. [Clank, {f.he} went. Clank.|It went clank at every step.|] “Good evening,” said {f.name}, with dignity, and sat down on something that was not there. [The star made a noise {hero} had not heard before. It was laughing. It laughed till it rang; and it shone until|The star gave a hiccup. It was laughing! It laughed in all five corners, and lit up until|A ringing came from the star, [like a spoon on a glass|like small bells]: it was laughing, and so bright that] you could see [every leaf|the whole place], and in {his} {hands} it weighed as much as an egg, as a feather, as nothing. [{He} understood, and let go. It rose, still hiccuping with light|{Hero} opened {his} {hands}, and away it went|It tugged like a kite, and {hero} let it. Up it went], past the branches, [past the moth|up and up].',
        ],
        confident: [
          'They would have been there until morning, if {friend} had not come home just then, by the back way, with {f.his} foot in a bucket. [{F.he} had been trying since supper to get it off. {F.he} had hoped to meet no one.|{F.he} had stepped into it at seven, and [not been the same since|said no more about it].|] {Hero} and the star heard {f.him} from a long way away: clank, and a pause, and clank. [{F.he} came into the light, saw that {f.he} was observed, and wished them a good evening, as a person does who wears a bucket by choice; and then|{F.name} saw them, and drew {f.himself} up, and bowed; and|On seeing that there was company, {f.name} remarked on the mildness of the night; and] {f.he} sat down, with great composure, [where there was no bench|in the puddle]. The star shook. [“Is that,” it said, “a dog?” And it was off;|“Oh,” it said, “oh, the poor bucket!” And then it could not stop;|It asked, in a whisper, if they all [wore those|walked like that]; and with that it was lost;] it laughed till it chimed, till it blazed, till one could have read by it for a mile around; and {hero} felt it going from {him}, from apple to egg, from egg to leaf, and knew that there was nothing more to do but the one thing, and opened {his} {hands}.',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'star, spot',
      'The {kind} and the {f.kind} look up at a star that winks {at}.',
      {
        first: [
          '[Wink|Blink], [wink|blink]! “[See|Look], it [waves|winks], {friend}!” [Wave|Wink], [wave|wink], {at}.',
          '{Hero} and {friend} [wave|wink], {at}. [One|A] star, [so|very] high, [winks|blinks] [back|too].',
        ],
        early: [
          '{Hero} and {friend} sat {at} and looked up. [There was a gap in the sky. Then there was no gap.|Up there was a hole, and now it was [shut|full of star].|Now all the stars were there.] “[That one|There it goes],” said {hero}. It winked, once for {him} and once for {f.name}, and [three|two] times for the bucket. “[I didn’t do anything|What did I do],” said {f.name}, “[did I|anyway]?” {joy}',
        ],
        growing: [
          'They got the bucket off, at last, by pulling, and sat {at} with their heads back. {look} [[High over them there had been a hole in the pattern, and now it was [filled|mended].|Right overhead, where it had been black all night, there was a [wink|light].|] The star in it was still laughing; you could tell from the way it twinkled.|] “They’re telling each other,” said {friend}. “About [puddles|what’s got sides],” said {hero}. First one star began to shake, and then the next, and it [went|spread] across the whole sky. {joy}',
        ],
        confident: [
          '[With the two of them pulling, the bucket came off. They sat down {at}|They got the bucket off, in the end, with [butter|some language]. They sat down {at}|{Friend} kept the bucket on, for luck, and they sat down {at}], and let their heads go back. {look} [There was a place up there, to the left of the [chimney|tallest branch], that had been dark all night; and as they looked it was dark no longer. They saw it settle, and get its points straight.|They saw it go in at the gap, and [turn round three times, like a dog|wriggle], and sit.|] For {~while} it was good. [Then it thought of something, and shook; and the next one to it evidently asked what, and was told; and from neighbour to neighbour it went, over the top of the sky and down the other side, till there was not a star [in its right mind|holding still].|] [“What’s the matter with them?” asked {friend}, rubbing {f.his} foot. “You are,” said {hero}.|“It’s telling them about the bucket,” said {hero}. {Friend} waved it.|] {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, moon', 'The {kind} sleeps while one star twinkles above.', {
      first: [
        'The star is home, in the [big|wide] sky. [Wink|Blink], {hero}, [wink|blink].',
        '[High|Far] up, one star, [low|snug] down, one {kind}. [Hush|Wink].',
      ],
      early: [
        'From {his} {bed} {hero} could see one small bit of sky. {His} star was in it. “[Good night up there|Don’t lean out],” {he} said. [It winked.|“[Good night, down there|No],” it said.|Wink, wink.] {His} {hands} still [glowed a bit|felt warm].',
      ],
      growing: [
        '[There was stardust on {his} {hands}, and it would not come off, so {he} went to bed [shining a little|with it].|{Hero} needed no night light, because of {his} {hands}, which [glowed|had not been washed].|It was not quite dark in {hero}’s bed. {He} had [stardust behind one ear|a shine on {his} nose].] [Up in the sky, right over {his} {bed}, somebody was leaning out.|And up there somebody bent down to see.|] “[Careful|Not so far],” said {hero}. It drew back, [winked|and was very good].',
      ],
      confident: [
        '[Long before dawn they were counted, and the number came out right.|The counting was at four, and there was nothing wrong with it.|Nobody up there ever knew.] [{Hero} knew, because {he} lay in {his} {bed} and watched one bit of the sky through the gap, and nobody made any fuss.|{Hero} watched it from {his} {bed}, with {his} chin on the sill.|{Hero} had left the curtain open a little.] [There was a faint light still about {his} {hands}; {he} had washed them, but not very hard.|] [{He} thought how it must be to have seen the whole world for so long and never once [a side of it|the back of a stone].|Tomorrow, {he} thought, {he} would [look at things from behind|pay a call on that puddle].|] Up there something leaned out, an inch, to look in. “Bed,” said {hero}, and it [went|winked].',
      ],
    }),
  ],
  thoughts: {
    first: ['But the star is [still|so] low! [Up|Oh]!', '[High|Far], [far|high] sky, [wee|small] star!'],
    early: [
      '[But the star was still down here, and the sky was up there.|And the star was still no nearer home.|“[Not up yet|Still here],” said the star.]',
      '“[It will be morning soon|They’ll count us],” said the star, and went [grey|dim].',
      'How do you get a star [up|home]?',
    ],
    growing: [
      'But the sky was as high as before, and the star had [gone dim again|begun to worry].',
      '“They’ll be counting soon,” said the star, and got [heavier|colder].',
    ],
    confident: [
      'The sky, however, was [where it had been|no lower], and the star, thinking of the counting, had gone [grey|down to a crumb].',
      '“What comes after I’m not there?” asked the star, and {hero} could feel it [gain an ounce|grow cold].',
    ],
  },
  joys: {
    first: ['[Wink|Twink], [wink|twink], star!', 'The star is [home|up], [ha|hee]!'],
    early: [
      '[The star was home, and it felt {~glad}.|Up there sat the star, and it felt {~glad}.]',
      'The whole sky [twinkled|laughed] all the way.',
    ],
    growing: [
      'One of them up there was {his}, in a way, and that felt {~glad}.',
      'The stars were still [at it|laughing], and {hero} {went} home by their light.',
    ],
    confident: [
      'All that light was laughter, if one knew, and it felt {~glad}.',
      '{He} had held a star, and let it go, and of the two it was the letting go that [shone|one felt longest].',
    ],
  },
}
