import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** A first day at school: everything is new and large, until somebody else turns out to be new as well. */
export const firstDay: Shape = {
  id: 'first-day',
  arc: 'day',
  titles: [
    '{Hero}’s First Day at School',
    'A Peg with a Name on It',
    '{Hero} Goes to School',
    'The Very First Day',
  ],
  things: things('small backpack'),
  usesThing: false,
  mentions: ['school', 'day'],
  wants: [
    passage(
      'hero standing worried',
      'school, backpack',
      'The {kind} stands in front of a school with a new bag.',
      {
        first: [
          '[School|School day|Big school] for {hero}! [New|Big] bag, [big|new] door, [oh|um, oh]!',
          'The [first|very first] day at school! {Hero} [held on|gulped|said um].',
        ],
        early: [
          '[It was the first day of school. {Hero} had a new|School began that day. {Hero} had a new|{Hero} was big enough for school now. {He} had a|“School today!” they said, and gave {hero} a] [bag|hat|pencil] and a [funny|wobbly] feeling. “What if nobody [knows my name|sits with me|likes my bag]?” {he} said. [The school had a [very big|tall] door, and it was [open|full of noise].|There was the door. It was [tall|red|wide open].|What a big school it was!]',
          'Today {hero} was starting school. [{His} bag was [ready|packed|by the door]. {His} tummy was not.|The bag was ready. {Hero} was not.|{Hero} put on {his} bag, [slowly|and took it off].] It felt {~uneasy}. “[I’ll go tomorrow|I know enough already|I can count to ten at home],” said {hero} at the school gate.',
        ],
        growing: [
          '[And this was the day {hero} was to start school.|It was a Monday, and {hero} was to go to school.|For {hero} school began that morning.|School had always been for others. Today it was for {hero}.] {He} had a bag with [nothing in it but a bun|a pencil in it, sharp at both ends], and {his} name was written inside, in case {he} [forgot it|got lost]. [The school stood at the end of the road with its mouth open.|One could hear the school before one saw it.|The school had [forty|a hundred] windows, and they all looked at {hero}.|] [All the [big|other] ones were going in, [shouting|in twos and threes], as though it were nothing.|Everyone else walked in as if they [lived there|had done it all their lives].|] It felt {~uneasy}. “[I could just as well stay home and help|Perhaps they’re full],” said {hero}.',
        ],
        confident: [
          '[It had been known for months that {hero} would begin school on that day, and for months it had been [so far off as not to matter|a thing that would happen to somebody larger]. Now here it was.|School had been talked of {place} as people talk of [winter|the moon], and {hero} had not been prepared for its being on a Monday.|“School,” {hero} had said all summer, quite carelessly. Now it was here, and had steps.] {He} had a bag that [smelled of shop|creaked], with {his} name in it, as if {he} were something likely to be mislaid; {he} had a pencil so sharp that it [frightened {him}|had to be kept in a cork]. [[The school doors stood open at the top of the steps, and out of them came a noise like [the sea, with spoons in it|all the birds in the world].|From inside came [a roar|a smell of chalk and cabbage], and somebody blew a whistle.|] Everyone else seemed to have been born knowing [where to hang things|which way to go].|] It felt {~uneasy}.',
        ],
      },
    ),
  ],
  deepens: [
    passage(
      'hero standing worried',
      'coat',
      'The {kind} looks for the right coat peg.',
      {
        first: [
          '[So many|Rows of] pegs! [A cat|A boat], [a star|a bus], [a bun|a tree]. Which is {hero}’s? [Hm|Um]!',
          '[Coat|Hat] off, {hero}. [Here|There]? [No|Oops]! [There|Here]? [No|Oops]! [Ah|Yes]!',
        ],
        early: [
          '[Each one had a peg with a picture. There was [a bus|a kite|a spoon], and there was [an apple|a cat|a drum].|There were pegs, with pictures. One had [a kite|a bus] and one had [a cat|a drum].|You had to find your peg. There was a peg with [a boat|a bee|a crown].|Every coat had a peg, and every peg had a picture.] {Hero} had [a brown teapot|an old teapot|a teapot]. “[Why have I got that|Is it a good one|Are you sure it’s mine]?” {he} said [to it|to {his} coat|to nobody]. [Nobody [heard|answered]. It was very loud at school.|It was too loud for an answer.|]',
        ],
        growing: [
          '[Inside there was a row of pegs, and over each peg a picture, so that you would know it again.|Each child got a peg with a picture on it.|The first thing was the pegs. Every one had a picture.] Everybody seemed to have got something good: [a rocket|a drum], a crown, [a tiger|an ice cream]. {Hero} had a teapot. [{He} looked at it for some time.|The teapot looked back.|“A teapot,” said {hero}.] It was [a brown one|quite a plain one]. [Then a bell rang, and everyone ran, and {he} did not know [where|which way], and stood under|All of a sudden a bell went, and they all knew where to go, and {hero} stood under|Somebody rang a bell. There was a rush, and when it was over {hero} was still there, under] {his} teapot and [held on to its strap|waited for somebody to say {his} name].',
        ],
        confident: [
          'The first thing they gave {him} at school was a peg. [There was a picture over every one, and the others had, as far as {he} could see, been given [rockets|crowns] and tigers.|It had a picture to know it by, as they all had: there was a [dragon|lighthouse], there was a [comet|lion].|] {Hero} had a teapot. [It was not even a [flowered|silver] one.|It was brown.|It had a chip in it.] Somebody ran past and said, “Ha, teapot,” not unkindly, and {he} understood that this was now {his} name. [Then a bell went off over {his} head, [forty|a hundred] feet thundered away in a direction that everybody knew, and it was quiet. One had not expected the quiet.|A bell clanged. There was a stampede, and then [an echo|one mitten, on the floor], and not a soul.|] {Hero} and the teapot [looked at each other|were left].',
        ],
      },
      { place: 'school' },
    ),
  ],
  tries: [
    passage(
      'hero sitting calm',
      'books, pencil',
      'The {kind} sits at a table and draws.',
      {
        first: [
          '[Draw|Scribble], {hero}! [A blob|A line], [a dot|a blot]. It is [Grandma|a cow|a bus]! “[Good|Nice]!”',
          '[Sing|Clap], {hero}, [one|A], [two|B], [three|C]. [Boo|Um]! What is [four|D]?',
        ],
        early: [
          'First they had to draw their [house|family|breakfast]. {Hero} drew and drew. [It came out [purple|round|with six legs].|It looked [odd|like soup|a bit wild].|Oh dear, [a smudge|six legs|no door]!] “[Is that a potato|What a fine cow|Is that soup]?” asked the one beside {him}. “It’s my [house|mother|uncle],” said {hero}. “[It’s very good|I see it now|He looks kind],” said the other.',
        ],
        growing: [
          '[The first lesson was to draw your home.|First there was drawing.|They each had to draw a house.] {Hero} pressed so hard that the sharp end [broke off|went through], and then {he} used the other, and the house came out [leaning|with a hole for a door]. [{He} looked at the others’ houses. They all had [curtains|straight chimneys].|All the others had [smoke|two windows and a cat].|] “Why has yours got a hole?” someone asked. “[So you can go in|It’s open],” said {hero}, and turned over the page; and there, true enough, on the back, was [the garden|the way out].',
        ],
        confident: [
          'They began with drawing. [One was to draw one’s home, and {hero}, who loved {own}, bore down on it with such feeling that|{Hero} drew {his} home, and meant it so much that] the pencil [went through the paper where the door should be|snapped]. All about {him} there arose houses with [straight smoke|curtains]. {He} was just about to [cover the thing with {his} arm|have a cold], when the teacher stopped behind {him}, and bent, and put one eye to the hole. “[I can see right in,” said the teacher. “Is that soup?”|Well, somebody’s at home,” the teacher said.] [{Hero} sat a good deal straighter after that.|] [It had been soup.|It was.|]',
        ],
      },
      { place: 'school' },
    ),
    passage(
      'hero standing worried',
      'soccer ball',
      'The {kind} stands at the edge of the school yard while others play.',
      {
        first: [
          '[Out to play|Play time|Ring, ring]! {Hero} [stood|stays] by the [wall|gate].',
          '[A ball|The ball]! [Kick|Bounce]! It [hit|bumped] {hero}. [Oops|Bonk]! “[Sorry|Oh]!”',
        ],
        early: [
          '[Then it was time to play. Everyone ran [round and round|up and down].|Out they all went to play.|At playtime everyone ran.|Ring! Now it was playtime.] {Hero} stood by the wall. {He} tried to look as if {he} [liked walls|was counting bricks|was busy]. [A ball came by. {He} kicked it. It went|Here came a ball. {Hero} gave it a kick, and it went|Then the ball came to {hero}. Bang! It went] [backwards|over the roof|into a bush]. “[Good shot|How did you do that|Whoops],” said someone.',
        ],
        growing: [
          '[At playtime there was nothing but legs.|Playtime was loud.|Then came playtime, and [noise|running].|In the yard everybody had somebody.] {Hero} stood by the wall and [counted bricks|looked at {his} bag], so as to seem busy. {He} had got to [sixty|forty] when the ball came. [It had been meant for someone else. {He} kicked it with all {his} might, since that was [what you did|expected], and|“Kick it!” they called. {Hero} did, with {his} eyes shut, and|{Hero} gave it all {he} had, and] it went straight up, and [it was a long time before it came down|never came down at all]. [They all stood and looked at the sky.|It grew quiet in the yard.|] “[Teapot did that|Who was that],” somebody said, with [respect|wonder].',
        ],
        confident: [
          '[Playtime was worse than lessons, because in lessons one is told [what to do with one’s {hands}|where to sit].|There followed playtime, which [nobody can help one with|is the hardest lesson].] {Hero} took up a position against the wall and looked, as far as possible, like a person with a professional interest in bricks. {He} had reached the [sixty-first|ninetieth] when the ball arrived. [Nobody had sent it; it was simply there, at {his} feet, and with it the eyes of the entire school. {He} shut {his} own and kicked. There was a silence.|{Hero} had no plan. {His} foot had one.|It rolled up and stopped, and the whole yard waited. {Hero} kicked, [chiefly to be rid of it|and hoped].] “Where is it?” said someone. It was, to this day it is, [on the roof of the kitchen|in the crown of the chestnut]; and {hero}, by that one stroke, had become somebody [to be spoken to|about whom there was a story].',
        ],
      },
      { place: 'school' },
    ),
    passage(
      'hero sitting calm, helper standing happy',
      'snack',
      'A kind old {h.kind} serves lunch to the {kind} at school.',
      {
        first: [
          '[Lunch|Yum]! {Helper} [gave|had] soup for {hero}. [Slurp|Yum], [slurp|yum]. “[More|Good]?”',
          '“[Eat|Sit], [little|small] one,” said {helper}. {Snack} for {hero}! [Munch|Nom], [munch|nom].',
        ],
        early: [
          'At lunch {helper} gave out the [@meal soup|stew]. “[First day|New, are you]?” {h.he} said. [{Hero} nodded.|{Hero} had a lump in {his} throat.] “[It’s mine, too|I cried on my first day|Mine was long ago]. [I put my hat in the soup|I sat in the wrong room for a week].” {Hero} laughed, and the [@meal soup|stew] went down [better|warm].',
        ],
        growing: [
          'The soup at school was given out by {helper}, who had a [large ladle|voice like a trombone]. “New?” {h.he} asked. {Hero} could only nod. “On my first day,” said {h.name}, filling the bowl [to the brim|twice], “I sat in the wrong class till [Easter|Thursday].[ Nobody liked to say. I learned a lot of [sums|French].”| I thought it was rather [hard|noisy] for beginners.”|”] [{He} felt the corners of {his} mouth go up. Soup is easier [with those up|to swallow like that].|It was good soup, after that.|{Hero} laughed into the spoon.]',
        ],
        confident: [
          'School dinners were in the hands of {helper}, who looked down at {hero} over a ladle the size of [a hat|a bucket]. “First day, is it?” {h.he} said. [“It wears off. On mine I went in|“I had one of those. I went in|“They don’t last. On mine I’d gone in] at the wrong door and sat in the wrong class till [Christmas|Whitsun], and came top in a subject [I’d never heard of|nobody had told me the name of].” {H.he} filled the bowl and then, [after a look round|as if by accident], filled it again. “[Those big ones there? Every one of them cried.|See those big ones? Howled, the lot of them.|] [That one bit me.|That one hid in the soup cupboard.]” {Hero} looked at the big ones with [new eyes|quite different feelings].',
        ],
      },
      { place: 'school' },
    ),
  ],
  turns: [
    passage(
      'hero sitting curious, friend sitting sad',
      'coat, bench',
      'The {kind} finds a sad little {f.kind} under the coats.',
      {
        first: [
          '[Sniff|Boo], [sniff|boo]! [Who is under|Who sits by|Who hides in] the [coats|hats|bags], {hero}? {Friend}! “[Me too|I am new, too],” said {hero}.',
          '{Friend} [hid|sat] in the [coats|corner]. “[New|First day]?” “[New|Yes]!” “[Me too|Same here]!” said {hero}.',
        ],
        early: [
          '[By the pegs the coats were [shaking|sniffing]. {Hero} looked behind them. There sat|Somebody was crying in the coats. It was|One of the coats had feet. {Hero} looked, and there was|Sniff, went a coat on its peg. Under it sat] {friend}. “I’ve got [@peg a mop|a turnip] on my peg,” {f.he} said, “and I don’t know [where to go|anyone].” “I’m the teapot,” said {hero}. “[Come with me|I don’t know the way, either|I know where the soup is].” They went [together|down the hall], [and it was only half as [long|loud]|and {hero} went first|[hand in hand|side by side]].',
        ],
        growing: [
          '[When {hero} went to fetch {his} bun, one of the coats sniffed. It hung|One of the coats had feet, and the feet were crying. It hung|Somebody was breathing behind the coat that hung] next to {his} own, under a picture of [@peg a mop|a turnip]. {He} lifted a sleeve. Behind it was {friend}. “They’ve given me [@peg the mop|the turnip],” {f.he} whispered, “and I can’t find [the room|anybody].” “I’m the teapot,” said {hero}. [It was the first time that {he} had said it, and it sounded [all right|rather fine].|It sounded [better|quite grand], said out loud.|] “I know where the [soup|room] is. I’ll show you.” [And all at once {he} was somebody who [knew the way|had been at school for hours and hours].|{Hero} went in front, [left, right|past the bell], and [did not get it wrong once|hardly had to think].|]',
        ],
        confident: [
          '[It was the coats that gave it away.|It began with a sniff.|{Hero} was not the only one hiding.] {Hero} had gone to {his} peg for the bun and a moment’s peace, and the coat beside {own}, which belonged, by the picture, to [@peg a mop|a turnip], was [crying|shaking]. {He} looked into the sleeve. At the far end was {friend}. “Go away,” said {f.name}, “I’m the [@peg mop|turnip].” “I’m the teapot,” said {hero}. [There was a pause while this [sank in|was considered].|There was a silence in the sleeve.|] [“Do they call you that?” “Yes.” “Do you mind?” {Hero} looked into {himself} to see, and made a discovery. “Not now,” {he} said.|“The brown one?” “[With the chip|The only one].” “Oh,” said {f.name}, [with respect|coming out as far as the nose].|“I’ve seen it,” said {f.name}. “[It’s the best one|I’d rather have had that].” It was the first that {hero} had heard of it. “Well,” {he} said.] “Come on. It’s this way. The third step [squeaks|is loose]; everyone knows that.” [And {he} noticed, going down the hall, that {he} was one of everyone.|And {hero} knew the way, and had not noticed [learning it|when].]',
        ],
      },
      { place: 'school' },
    ),
  ],
  afters: [
    passage(
      'hero walking happy, friend walking happy',
      'school',
      'The {kind} and the {f.kind} come out of school side by side.',
      {
        first: [
          '[Ding|Ring]! [Out|Off] they go, {hero} and {friend}, [hop|skip], [hop|skip], [hop|skip]!',
          '{Hero} [saved|kept] a chair for {friend}. [Clap|Sing], [clap|sing], [ha|hee], ha!',
        ],
        early: [
          'After that, school was [not so big|quite small]. {Hero} and {friend} sat [side by side|in the front|near the window]. [They learned [a song|the letter B|to count to twelve]|They sang [a song|about frogs]|They made [a hat|a bus out of boxes]|There was [paste|paint|clay]], and when one of them got stuck, the other [got stuck, too|knew the rest]. {joy}',
        ],
        growing: [
          '[In the afternoon they sat next to each other, the teapot and the [@peg mop|turnip], and learned a song about [a frog|the days of the week].|They shared a bench after that, and [a pencil|the bun].|The afternoon was paste and paper, and they stuck [a castle|themselves] together.] {Friend} knew the tune and {hero} remembered the words, [so that together they made one good singer|more or less]. [When the bell rang, everybody ran. This time they knew [where|which way].|At the bell they ran with the rest.|] {joy}',
        ],
        confident: [
          'By the afternoon they had a bench, [a joke about [@peg mops|turnips]|a way of nodding], and a rule, which was that whichever of them got stuck, the other must at once get stuck as well, so that [nobody would know who had begun it|it should look like a subject]. [It was found that {hero} could spell and that {friend} could [whistle through two teeth|rule straight lines]. When the bell went they were surprised.|Between them they had [one rubber and two ideas|enough fingers for sums]. The bell came too soon.] “Is that all?” asked {f.name}. [It is a thing that [very few|not many] people say about their first day, and|Outside it was still broad day, and|] {hero}, who had been going to say it {himself}, [laughed|looked at {f.him} with great respect]. {joy}',
        ],
      },
      { place: 'school' },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'backpack, star', 'The {kind} sleeps, the bag packed for tomorrow.', {
      first: [
        '[School|Big school] is [done|over] for the day, {hero}! [Bag|Hat] off, [bed|rest].',
        'One day at school, [done|all done]! [Yawn|Ahh], {hero}, [yawn|ahh].',
      ],
      early: [
        '“[How was school|Was it nice|What did you learn today]?” they asked at home. {Hero} thought of [the ball|the coats|the soup]. “[Good|I’m the teapot|I know the way],” {he} said. {His} bag stood [ready|packed] by {his} {bed} for the next day.',
      ],
      growing: [
        '[“Well,” they asked at home, “how was school?”|“And?” they asked at home.|“So what did you learn?” they wanted to know.|Everyone at home wanted to hear about school.] [There was far too much of it to [say|fit in an answer].|It was hard to know where to begin.|] “I’m a teapot,” said {hero}, “and the third step squeaks.” [That was the day in a nutshell.|And that was that.|] {He} put the bag ready for the morning, with two buns in it, [one for [@peg a mop|a turnip]|one of them a spare].',
      ],
      confident: [
        'At home they wanted to know what {he} had learned at school, and {hero} thought it over, [with {his} mouth full|honestly]. [{He} had learned a song. {He} had learned that one may cry and later own a ladle; that it is better to be|There was the song, and the ball, and the ladle; there was the fact that it is better to be|One might have said that one can be frightened and have soup; or that it’s better to be] [a teapot that knows the way than a tiger that does not|a known teapot than an unknown tiger]. “Nothing much,” {he} said, and [yawned|packed two buns for the following day, which was one more than {he} would need {himself}].',
      ],
    }),
  ],
  thoughts: {
    first: ['[Big|New] school, [new|small] {hero}!', '[So loud|So big]! [Um|Oh], {hero}.'],
    early: [
      'School was still very [big|new|loud].',
      '{Hero} [looked at the clock|thought of home]. It was [only ten|a long day].',
      '“[How long is a day|Is it over soon],” {he} [wondered|asked].',
    ],
    growing: [
      '[But it was still a very long time till [home|the bell].|The clock said ten past [nine|ten], and {hero} asked it again.]',
      'School went on all round {him}, and {hero} [held on to {his} bag|kept near the wall].',
    ],
    confident: [
      'There was, however, a great deal of the day left, [and the clock over the door seemed to be painted on|and all of it was new].',
      'It was better than it had been, which was [not saying much|something], and {he} [held on to {his} bag|went on breathing].',
    ],
  },
  joys: {
    first: ['[I like|Hooray for] school, {hero}!', '[New|Good] friend, [big|good] day!'],
    early: [
      'School felt {~glad} now.',
      '“[See you tomorrow|Same bench tomorrow],” said {f.name}, and that was the best [part|bit].',
    ],
    growing: [
      '“Same time tomorrow?” said {f.name}, and it felt {~glad}.',
      'The school [looked smaller from behind|had shut its mouth]. It [was quite a nice building|looked tired, too].',
    ],
    confident: [
      'The building, seen from the gate, was [no more than middle-sized|not so large], and it felt {~glad} to turn round and know what was inside.',
      'There was a whole day of it now [on the right side of the clock|behind {him}], and nobody could [take it away|make it the first again].',
    ],
  },
}
