import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** Something is feared, from far off and then from near by, and grows smaller the closer one comes. */
export const aFearOutgrown: Shape = {
  id: 'a-fear-outgrown',
  arc: 'day',
  titles: [
    '{Hero} and the Small Brave Step',
    'How Brave Is a {kind}?',
    '{Hero} Takes One Step',
    'Quite Brave, Thank You',
  ],
  things: [],
  usesThing: false,
  mentions: [],
  wants: [
    passage('hero standing worried', 'spot', 'The {kind} hides {at} and peeps out.', {
      first: [
        '“[Oh no|Eek|Uh-oh], {fear}!” {Hero} [hid|ran to hide|sat] {at}.',
        '{Hero} [was afraid|is afraid] of {fear}. [Shake, shake|Brr, brr], [peep|hide] {at}.',
      ],
      early: [
        '[There was one thing {he} did not like, and it had to do with {fear}.|{Hero} liked almost everything. {He} did not like {fear}.|{Hero} was brave, but not with {fear}.] {He} did not like to [hear about|think of|see a picture of] {fear}. If anyone said “{fear}”, {hero} went [behind|straight to] {spot} and [stayed there|hid|hummed].',
        '{Hero} was afraid of {fear}. {He} was not afraid of [soup|mud|Mondays] or [geese|stairs|uncles]. [But {fear} made {his} tummy feel {~uneasy}.|But {fear}? {Hero} felt {~uneasy}.|With {fear} it was not the same.|] “[I’m not coming out|Tell me when it’s over|I’ll just stay here],” {he} said {at}.',
      ],
      growing: [
        '[There was only one thing wrong with the world, and it had to do with {fear}. {Hero} was afraid of {fear}|{Hero} could do a good many things, but not {fear}. {He} was afraid|{Hero} was afraid of {fear}, as others are of [baths|spinach]], and it was no use [telling {him} not to be|explaining]. {He} had tried [saying “I’m not afraid” nine times|thinking about cake]. [It worked for {~while}.|] Then {his} knees felt like [jelly|custard], and before {he} knew it {he} was {at} [again|once more], looking out with one eye.',
      ],
      confident: [
        '[There was, however, the matter of {fear}. {Hero} was afraid of {fear}|{Hero} was afraid, and what {he} was afraid of was {fear}|One thing spoiled it all for {hero}, and that was {fear}: {he} was afraid of it]; {he} [always had been|could not have told you since when]. [People said there was nothing to be afraid of, which is [a thing people say|kindly meant], but it only made {him} feel foolish as well.|{Hero} had been told a hundred times that it was nothing, and had agreed, from [under the table|behind something].|] {He} had worked out a whole [map|system] of ways round it, [by the back and through the hedge|some of them nearly a mile long], and on bad days {he} simply stayed {at} and was [busy|out], until it was over. [It is [tiring|hard work] to be always [out|going round by the back].|]',
      ],
    }),
  ],
  deepens: [
    passage(
      'hero sitting sad, friend walking happy',
      'spot',
      'The {kind} watches from {spot} while a {f.kind} goes off to have fun.',
      {
        first: [
          '“[Come|Come on], {hero}!” [called|sang] {friend}. {Hero} said [no|no, no]. {Fear}!',
          '[Off|Away] went {friend}, [ha|hee], [ha|hee]. {Hero} [stayed|sat] {at}, [sniff|sad].',
        ],
        early: [
          '“Are you coming?” asked {friend}. “[We’re all going|It’s going to be fun|There will be buns]!” {Hero} wanted to. {He} wanted to [very much|down to {his} toes]. But there might be {fear}. So {he} stayed {at} and [listened to them laugh|watched them go].',
        ],
        growing: [
          '“We’re all going,” said {friend}. “Come too!” {Hero} would have [given {his} best button|liked nothing better]. But where they were going, there might be {fear}. So {he} said {he} had [a cold|a great deal to do], and stayed behind {at}. {look} From there {he} could hear them laughing, [quite a long way off|all afternoon]. [It was not the fear {he} minded most. It was [missing things|the laughing, without {him} in it].|{Hero} [tidied a drawer|counted to six hundred].|It would have been {hero}’s turn, just about then.]',
        ],
        confident: [
          '[The worst of being afraid is not the fear. It is what one [says instead|misses].|To be afraid takes up [so much of the day|a lot of room].|{Hero} never said so, of course.|] When {friend} came by that day and asked {him} along, {hero} heard {himself} say that {he} had [letters to write|a drawer to tidy], although {he} had never [written a letter|tidied a drawer] in {his} life; and so {he} sat {at} and listened to the others go off without {him}, [laughing|singing], until there was nothing left to hear. {look} That evening, {he} knew, they would talk of it and {he} would have to [nod|smile in the right places]. It felt {~uneasy}.',
        ],
      },
    ),
  ],
  tries: [
    passage('hero walking worried', 'spot, critter', 'The {kind} takes one small step from {spot}.', {
      first: [
        '[One|A] step from {spot}. [Stop|Oh]! [One|A] step back. [Phew|Whew], {hero}.',
        '{Patter}! [One|A wee] step, {hero}. [Puff|Phew]! “[Good|Well done],” said {critter}.',
      ],
      early: [
        '“[I’ll take one step|Only one step|Just the one],” said {hero}. {He} took it. {He} was still there, and so was {spot}. {Critter} [clapped|cheered|nodded]. “[Same again tomorrow|That was a good one|How many more],” said {bug}. “[We’ll see|Don’t rush me],” said {hero}.',
      ],
      growing: [
        '{Hero} made up {his} mind to go one step closer to {fear}, and no more. {He} took it from {spot}, with {his} eyes shut. {look} [Nothing happened. {He} opened one eye. Nothing went on happening.|{Hero} waited. It was [as quiet as before|all right].|The ground held. {Hero} looked, and there {he} was.|And there {he} stood, one step along.] “[Was that it|Is that all of it]?” asked {critter}, who had been watching. “[That was one|It was quite big],” said {hero}. {He} felt a tiny bit [taller|warmer], as one does on the [bottom stair|first warm day].',
      ],
      confident: [
        '[It was not courage exactly. It was more that|It began because|One could not call it courage; it was only that] {hero} was [tired of the hedge|curious], and that one step, {he} reasoned, is hardly a thing at all; one takes a step [to reach the butter|without noticing]. So {he} took one, away from {spot} and towards {fear}, and then stood, as {~still}, to see what would come of it. {look} [What came of it was {critter}, who|{Critter} came by, and] [inquired what {he} was standing on one leg for|went round {him}]. [The world stayed [where it was|on].|] “[I believe I’ll keep that one|That’s one],” said {hero}, and, [lest it should wear off|before {he} could get proud], {went} home to have a rest.',
      ],
    }),
    passage(
      'hero standing curious, helper sitting calm',
      'spot',
      'An old {h.kind} tells the {kind} a secret {at}.',
      {
        first: [
          '“I was [afraid|scared], too,” said {helper} {at}. “[Of|Yes, of] [soup|hats|geese|wool]!” [Ha|Hee], {hero}!',
          '{Helper} [sat with|held] {hero} {at}. “[Slow|Breathe in], [slow|and out], [ahh|so].”',
        ],
        early: [
          '“[Were you ever afraid|Are you afraid of things]?” {hero} asked {helper}. “[Me? Of hats|Oh yes. Buttons|Stairs, for years],” said {h.name} {at}. [“What did you do?”|“And then?” asked {hero}.|“How did you stop?” asked {hero}.] “[I said good morning to one every day|I took a biscuit along|I went a bit nearer each week].” {thought}',
        ],
        growing: [
          '{Helper} was [knitting|shelling peas] {at}, and did not look up. “[I used to be afraid of hats|It was moths, with me],” said {h.he}. {look} [“Hats?” said {hero}.|{Hero} looked at {h.him}.|“You?” said {hero}.] “[You never knew what was under them|They had brims],” said {h.name}. “Then one day I [asked one its name|put one on], and it turned out [to be quite lonely|they are only shy roofs].” {Hero} laughed so much that {he} forgot, for {~while}, to be afraid of anything. {thought}',
        ],
        confident: [
          'It is not a thing one talks about, and so {hero} talked about [the weather|beans] instead, until {helper}, who was [shelling peas|winding wool] {at}, remarked that at {his} age {h.he} had been frightened of [hats|umbrellas]. {look} [“Of [hats|umbrellas]?” “All kinds. I used to cross the road.”|“Really?” asked {hero}. “I [hid|ran],” said {h.name}, “[like a hare|under the piano].”|{Hero} laughed, in spite of {himself}. “Oh, badly,” said {h.name}.] {H.he} [ate a pea|found the end of the wool]. [“I never did get brave, you know. I|“It never went away. I|“And then, one Thursday, I|“Nobody cured me. I] [only got interested|was only, one day, more curious than frightened, by about that much].” [{H.he} held up two [fingertips, as it were|peas], to show how much, and it was not a great deal.|It was about as much as [a pea|a thimble holds].|] Even {hero} might have [had that much about {him}|managed it]. {thought}',
        ],
      },
    ),
    passage('hero running worried', 'spot', 'The {kind} runs all the way back to {spot}.', {
      first: [
        '{Hero} [saw|heard] {fear}! [Run|Zoom], [run|zoom], to {spot}! [Phew|Puff, puff]!',
        '[Eek|Oh]! {Fear}! {Patter}, {hero} {went} back to {spot}.',
      ],
      early: [
        '{Hero} had taken {~few} steps when {he} [saw|heard] {fear}. {He} was back {at} [in two|before you could say bun]! {His} heart went [bump, bump|boom, boom]. “[Seven is still seven|I got further, though|It counts],” {he} puffed.',
      ],
      growing: [
        '[Brave steps can be used up. {Hero} had taken|The next time {hero} had taken|It did not always go so well. {Hero} had done|Then came a bad day. {Hero} had taken] {~few} of them when suddenly there came {fear}, [quite near|much sooner than {he} had expected]. {He} turned round. {He} was back {at} before {his} own [shadow|squeak]. {look} [{His} heart went like [a drum in a sack|a rabbit on a roof].|There {he} sat, and [puffed|shook].|] And yet, when {he} counted up, it was {~few} more steps than [yesterday|ever before].',
      ],
      confident: [
        '[Then, of course, it went wrong.|It was not to be as easy as that.|Such things do not go in a straight line.|One must not count one’s steps too soon.] {Hero} had got so far as to [whistle|look about {him}], when, without any warning, there came {fear}, [large as life|not twenty steps away], and {he} was back {at} with no clear notion of how {he} had [come|crossed the ground between]. {look} For {~while} {he} was occupied with [breathing|{his} knees]. After that {he} felt [ashamed|rather low]; and after that, being an honest {kind}, {he} counted, and found that even with the running away [subtracted|taken off] {he} had been nearer to {fear} that day than on any other of {his} life.',
      ],
    }),
  ],
  turns: [
    passage(
      'hero walking proud, friend standing worried',
      'spot',
      'The {kind} comes bravely to help a {f.kind} {at}.',
      {
        first: [
          '“[Help|Help me], {hero}!” cried {friend} {at}. {Fear} or not, {hero} {went}! [Yes|Bravo]!',
          '{Friend} was [stuck|alone] {at}. {Hero} {went} [right up|fast], past {fear}! [Hooray|Yes]!',
        ],
        early: [
          '“[Help|Hello? Help]!” It was {friend}, [stuck|all alone] {at}. Between them lay {fear}. {Hero} [gulped|took a breath|shook]. Then {he} {went}, [step by step|fast, then faster|humming out loud]. “[You came|You did it]!” said {f.name}. “[Did I|So I did|I was on my way anyway],” said {hero}, [very surprised|looking round].',
        ],
        growing: [
          'Then, {at}, somebody called. It was {friend}, [stuck fast|with a foot caught], and {f.he} sounded small. There was no way to get to {f.him} except right past {fear}. {Hero} stood as {~still}. {He} was just as afraid as [before|ever]. [But it turned out that you can be afraid and go|And {hero} found that one can shake and walk|But legs can tremble and go], [both at once|at the same time], as you can [be cold and eat ice cream|have hiccups and sing]. {He} {went}. {His} knees [shook the whole way|came too]. “[Weren’t you afraid|Didn’t it frighten you]?” said {f.name}. “[Dreadfully|All the time],” said {hero}.',
        ],
        confident: [
          'It was {friend} who called, from {at}, [in a voice that tried not to be frightened|twice], being caught there by one [foot|corner] and unable to get loose. {Hero} looked for another way round. There was none; between them lay {fear}, and nothing else. [{He} waited for a moment to stop being afraid.|{Hero} waited for the fear to be over.|{Hero} counted to three, for it to pass.] [That was how {he} had always imagined it: first the fear went, and then the person did.|One was brave, {he} supposed, when it had passed.] [It did not stop.|] “I’m coming,” called {hero}, and, [much astonished|with every hair on end], {he} came, shaking from top to toe, at a [trot|steady pace], straight past {fear}, which, seen from the side, was [a good deal thinner|not nearly so big].',
        ],
      },
    ),
    passage(
      'friend standing calm, hero standing curious',
      'spot',
      'A {f.kind} and the {kind} go hand in hand past {spot}.',
      {
        first: [
          '“[Hold on|Come close|Me too], {hero},” said {friend} {at}. [Step, step|Side by side]. [Oh|Look]! [Not so bad|Just small]!',
          '{Friend} and {hero} {went} [close|step by step], past {fear}, to {spot}. [Ta-da|Hooray]!',
        ],
        early: [
          '{Friend} was waiting {at}. “[I’m a bit afraid myself|I don’t like it, either|I’ll tell you something],” {f.he} said. “[Let’s be afraid together|Let’s go halves|You hold me and I’ll hold you].” So they {went}, [very close|step by step], right up to {fear}. “[Is that all|It looked bigger from home|Oh],” said {hero}.',
        ],
        growing: [
          '{At} stood {friend}, not going in either. They [looked at each other|both pretended to look at the view]. [“The truth is,” said {f.name}, “I don’t like {fear}.” “You?” said {hero}.|“I’m afraid of {fear},” said {f.name}, [very low|all at once]. “So am I,” said {hero}.|“Is it {fear}?” asked {hero}. {F.name} nodded.] {look} “[I’ve got a system|I always say I have a cold],” said {f.name}. “Shall we go together? If you [run, I’ll run|scream, I’ll scream, and then it will be singing].” [And so, [holding on hard|in step], they went up to|Arm in arm they went, [left, right|toes first], up to|They counted to three and went, right up to] {fear} and right past. Close to, it was [not half so big|rather ordinary].',
        ],
        confident: [
          'The last thing {hero} had expected was company; but {at} stood {friend}, [studying a leaf|doing up something that was already done up], and so plainly not going any farther that {he} knew at once [how it was|what was the matter]. {look} “[A drawer to tidy|Letters to write]?” {he} asked. [“How did you know?” said {f.name}.|{F.name} blushed.|] They worked out that each had taken the other for [the bravest person {place}|somebody who was afraid of nothing]; [and they laughed, and in the middle of laughing they|and that was so silly that they] [found that they had set off|started], holding on to one another like two people on ice, and so came to {fear}, and so got by. [It was smaller [than a thing like that has any right to be|from this side].|It hardly looked up.|{Hero} almost felt sorry for it.]',
        ],
      },
    ),
  ],
  afters: [
    passage('hero standing proud, friend hugging happy', 'spot', 'The {f.kind} hugs the proud {kind}.', {
      first: [
        '“[Brave|So brave], {hero}!” said {friend}. [Hug|Pat], [hug|pat]. {Fear}? [Pooh|Pah]!',
        '{Hero} [did it|did that], [all|with] one shake, two shakes, {friend} [saw|clapped].',
      ],
      early: [
        '{Hero} [looked back|turned to look]. {Fear} [had not changed|was the same as before]. “But [I’m a size bigger|I have changed],” said {hero}. “[It shows|So you have|By about an inch],” said {friend}. They [did it again|went back and forth], [just to see|to be sure]. {joy}',
      ],
      growing: [
        'Afterwards {hero} had to sit down, because {his} knees [wanted to talk about it|were late]. “I was [afraid all the way there|scared from start to finish],” {he} said. “[And then what|And when did it stop]?” asked {friend}. [{He} thought about it.|] “[It didn’t|It hasn’t quite]. It only got [smaller, the nearer I came|bored],” {he} said. [“[That’s the wrong way round|Things generally get bigger],” said {f.name}.|] It was so [odd|nice] that they tried it once more. {joy}',
      ],
      confident: [
        '“It’s a curious thing,” said {hero}, when they were [sitting down|through]. [“Everything else gets larger as you come up to it. [Mountains do. Uncles do.|Houses, for instance.] But that gets smaller.”|“It was the size of a house, from home, and close up it’s a [hen-house|hut].”|“I believe it’s the looking away,” {he} went on, “that makes it big.”|“One ought to have been told.”] {Friend} said that perhaps it was [the other way about|all in the walking], and that it was they who had grown. They measured each other against {spot}, and it seemed to be true, [by the thickness of a leaf|on the whole]. “[Again|Once more, slowly],” said {hero}; for a thing like that wants [doing twice, so that one may believe it|looking into]. {joy}',
      ],
    }),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} sleeps with a small proud smile.', {
      first: [
        'Small {kind}, [big|so big] and brave, [home|now home] to {his} {bed}.',
        '[Brave|Big], [brave|big] {hero} [lay|sat] down. [Yawn|Ahh].',
      ],
      early: [
        'That night {hero} thought of {fear}. {His} tummy [only tickled|gave one small flip|said nothing much]. “[Good night, you|I’ve seen you now|We’ve met],” {he} said, [out loud|kindly].',
      ],
      growing: [
        'When {he} thought about {fear} that night, {he} found that the thought had [gone soft at the corners|shrunk in the wash]. [It might come back [tomorrow|in the morning]. But now {hero} knew|Tomorrow {hero} would be afraid again, a bit, but {he} knew|{Hero} did not mind if it came back. {He} knew] the way [past it|through], and it was [eleven steps and a gulp|not even far].',
      ],
      confident: [
        '{He} got out the old fear that night, to look at it, [as one takes out a coat from last winter|before the lamp went out], and it would hardly [go over {his} head|button]. [{He} did not throw it away.|{Hero} folded it up.|There was wear in it yet.] It had [kept {him} company|been with {him}] so long, and there would be days when it [fitted again|was wanted]. But {he} hung it [at the back|behind the door], [and next to it {he} hung the small new thing {he} had [found that day|brought home], which had no name that {he} knew of, and was warm|and slept without [it|a light]].',
      ],
    }),
  ],
  thoughts: {
    first: ['But oh, {fear}!', '[Still|A bit] afraid, {hero}.'],
    early: [
      '{He} still did not like {fear}.',
      'But {his} tummy went [wobble|flip] at the thought of {fear}.',
      '“[What about|And if I meet] {fear}?” {he} [asked|said].',
    ],
    growing: [
      'But somewhere ahead lay {fear}, and {his} knees [knew it|remembered].',
      '{He} thought of {fear}, and then, [quickly|on purpose], of pudding.',
      'It helped a little, [about as much as a hat helps in the sea|though not with {fear}].',
    ],
    confident: [
      'It was pleasant to have forgotten {fear} for {~while}, and [rather a pity to remember|less so to be reminded].',
      'As to {fear}, {he} was exactly as afraid as before, [or exactly as afraid, less one crumb|give or take a crumb].',
    ],
  },
  joys: {
    first: ['[Brave|Bold], [brave|bold] {hero}!', '{Fear}? [Ha|Pooh]!'],
    early: [
      '{Hero} felt [tall|a bit taller|as tall as a door].',
      '{He} had done it! It felt {~glad}.',
      '“[I did it|I really did it],” {he} told {spot}.',
    ],
    growing: [
      '{He} had been past {fear} all by {himself}, or nearly, and it felt {~glad}.',
      'Everything looked a size smaller, or {hero} [was a size bigger|had grown].',
    ],
    confident: [
      '{Hero} kept [trying on the feeling|going back to it in {his} mind], and it still [fitted|felt {~glad}].',
      'There is a kind of quiet that comes after one has been [frightened and has gone on|brave by accident], and {he} {went} along in it [as in a new coat|with {his} head up].',
    ],
  },
}
