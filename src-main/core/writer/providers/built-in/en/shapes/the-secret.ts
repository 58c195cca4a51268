import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** Everyone whispers and hides things; it seems unkind, and is a birthday party. */
export const theSecret: Shape = {
  id: 'the-secret',
  arc: 'day',
  titles: [
    '{Hero} and the Big Secret',
    'Everyone Was Whispering',
    'The Day Nobody Would Say',
    'A Secret with Candles',
  ],
  things: things('paper lantern'),
  usesThing: false,
  mentions: ['secret', 'birthday', 'party'],
  wants: [
    passage('hero standing curious', 'spot', 'The {kind} notices that everyone is whispering.', {
      first: [
        '[Psst|Whisper], [psst|whisper]! “[What is it|What, what]?” said {hero}. “[Shh|Sh-sh]! A secret!”',
        '[Giggle|Psst], [psst|giggle], {at}! A secret? [No one|Nobody] told {hero}.',
      ],
      early: [
        '[It was {his} birthday, and nobody said a word. Nobody said [hooray|happy birthday|many happy returns]. They only whispered, {at}.|{Hero} woke up a year older. But no one said so. They stood {at} and whispered.|“It’s my birthday,” thought {hero}. But did anybody say so? They only whispered, {at}.|Today was {hero}’s birthday. And what did they do? They whispered, {at}.] When {hero} came near, they [stopped|looked at the sky|began to whistle]. “[What is it|What are you saying]?” {he} asked. “[Nothing|A secret|Just weather],” they said.',
      ],
      growing: [
        '[There was something odd about that day. In the first place, it was {his} birthday, and no one had mentioned it. And in the second place everybody was whispering. They whispered {at}.|{Hero} had a birthday that day, and nobody had said so. They were all too busy whispering, {at}.|It was {hero}’s birthday, but you wouldn’t have known. There was nothing but whispering, {at} and everywhere else.|When {hero} came out that morning, on {his} own birthday, they were standing {at} with their heads together.] As soon as {hero} came up they fell silent and [looked at their feet|began to talk about cabbage], much too loud. [“What’s the secret?” {he} asked.|“Is it a secret?” asked {hero}.|“What are you whispering?” asked {hero}.] “[What secret|Cabbage],” they said, all together. It felt {~uneasy}.',
      ],
      confident: [
        '[Now it was, as it happened, {his} birthday; {he} had known this for weeks, and had taken it for granted that [others did, too|so had everyone]. But the morning wore on, and nobody said a word about it.|{Hero} had been looking forward to this birthday since the last one, and had supposed that it was generally known. By ten o’clock nobody had so much as looked at {him}.|One does not like to mention one’s own birthday. {Hero} had waited at breakfast, [and cleared {his} throat|looking modest], and nobody took the hint.] [They were saying other things. They said them {at}, in twos and threes, with their heads together, and|It was not that they were silent. They stood {at}, whispering like a wet wood, and] when {hero} approached they sprang apart and [discussed cabbages|admired the sky] in strained voices. There was a secret {place}, and everybody had a piece of it but {him}. [{He} tried to look like a person who [had plenty of his own|did not care for secrets].|] It felt {~uneasy}.',
      ],
    }),
  ],
  deepens: [
    passage('hero sitting sad', 'spot, cloud', 'The {kind} sits {at} and feels left out.', {
      first: [
        '[Sniff|Sigh]! No cake, no hug, [no song|no hat], {hero}, {at}. A birthday? [Hm|Oh]!',
        '{Hero} [sat|sighed] {at}. [All|They] whisper. “[What about me|And me]?” [Sniff|Hm].',
      ],
      early: [
        '{Hero} sat {at} and sang it to {himself}. “[Happy birthday to me|Many happy returns, me],” {he} sang. [It is [a short song|not the same] when you do it alone.|It came out [thin|too short].|] “[They’ve forgotten me|Perhaps I got the day wrong|Maybe I did something],” {he} thought.',
      ],
      growing: [
        '{Hero} went away {at}, where one could not hear them not telling {him}. {look} [Perhaps {he} had got the date wrong. {He} counted it out [on {his} toes|in pebbles], and it came to birthday every time.|{Hero} looked at the calendar again, [from both sides|upside down].|It was the right day. {Hero} had been born on it.] [So they had forgotten; or they had remembered and [did not care|liked cabbage better].|They had forgotten, and that was all there was to it.|] {He} sang the song for {himself}, quietly, and [when it came to the name {he} mumbled|clapped at the end, out of politeness].',
      ],
      confident: [
        '[There is nothing like a secret for making the one outside it feel [enormous|like a draught].|A whisper stops sounding like a whisper when it [stops for you|is about cabbages].|] {Hero} took {himself} off {at}, so as to be lonely on purpose. {look} [{He} checked the date, and it was right. {He} went back over the week, to see what {he} had done; there was the matter of [the spilled milk|a remark about a hat], but surely not [this|for that].|It was the right day; {he} had it in writing.|It might be a punishment; but for what, when one had been so [good|careful]?] In the end {he} sang the song {himself}, [under {his} breath|to {spot}], and found that it is a thing one can’t do alone. [There is a place where the name comes, and one simply does not know [where to look|how loud].|One can’t very well wish oneself many of them.|]',
      ],
    }),
  ],
  tries: [
    passage(
      'hero walking curious',
      'spot, gift',
      'The {kind} sees someone hurry past {spot} with a big parcel.',
      {
        first: [
          '[Hop|Zip], [hop|zip]! {Critter} [ran|went] past {spot} with a [box|bag]! “[What’s|Is it] in it?” “[Um|Soup]!”',
          '[Rustle|Crackle]! A [big|tall] bag {at}! “[For whom|What is it]?” said {hero}. “[Cabbage|Nothing]!”',
        ],
        early: [
          'Past {spot} came {critter} with a parcel, as big as [a house|a cow]. “What’s that?” asked {hero}. “[What’s what|This? It’s a hump],” said {bug}. “[I was born with it|It’s for my back|Lovely weather].” And off {bug} ran, and the hump [rattled|rustled].',
        ],
        growing: [
          '{He} met {critter} {at}, hurrying along with something large behind its back. {look} [“What have you got there?” asked {hero}. “My back,” said {bug}. “It’s got a ribbon on it.”|“Is that heavy?” asked {hero}. “Is what?” panted {bug}.|“There’s paper sticking out of you,” said {hero}.] {Bug} [went red|looked at its back as well as it could]. “It’s [a family thing|the fashion],” {bug} said, and left, walking sideways, like [a crab with a tray|a drawer].',
        ],
        confident: [
          'Hardly had {he} stopped feeling sorry for {himself} when {critter} came round {spot} under an object in brown paper, a good deal larger than its bearer. {look} On seeing {hero} it attempted to [stand in front of it|whistle]. [“What is that?” “What is what?” said {bug}. “That, with the bow.”|“Can I help you with that?” asked {hero}, politely. “With which?” said {bug}.|“You have something on your back,” said {hero}.] {Bug} turned and studied it, [with a show of surprise|at length]. “I must have [picked it up on my foot|backed into it],” it said; and went off, at speed, dropping [a candle|paper stars], which it then ran back for.',
        ],
      },
    ),
    passage(
      'hero standing curious, helper standing worried',
      'spot, flour',
      'An old {h.kind} covered in flour shoos the {kind} away from a door.',
      {
        first: [
          'Flour on {helper}! [Puff|Poof]! “[Baking|Is it cake]?” said {hero}. “[No, no|Oh no]! [Snow|Dust]!” {At}!',
          '“[Shoo|Not now], {hero}!” said {helper} {at}. [Sniff|Snuff]! [Cake|Is that cake]? “[No|Socks]!”',
        ],
        early: [
          '{Hero} went to see {helper} {at}. {H.name} opened the door [just a crack|a tiny bit]. {H.he} had flour on {h.his} nose and [icing|a cherry] on one ear. “[Are you baking|Is that cake]?” asked {hero}. “[No, painting|It’s snowing in here],” said {h.name}. “[Go and count something|Come back at four].”',
        ],
        growing: [
          '{He} went to {helper}, who never had secrets. [The door {at} opened no wider than|{H.name} opened, {at}, about as far as] [a slice|a nose]. {look} {H.name} was white all over. [“Flour?” said {hero}.|“You’re all white,” said {hero}.|] “[Snow|Plaster],” said {h.name}. [There was a cherry on {h.his} ear. “It smells like cake.” “That’s [the drains|how I smell],” {h.he} said, and|Behind {h.him} something went “ping”, like an oven, and {h.he}] shut the door; then opened it again, looked at {him} [very lovingly|for a moment], and [shut it once more|said “Four o’clock”].',
        ],
        confident: [
          'If there was one person who could be relied on, it was {helper}; but when {he} knocked, {at}, the door opened by about the thickness of [a biscuit|a wedge of pie], and in the gap stood somebody white from head to foot. {look} “Plaster,” said {h.name}, before anyone had asked. [Behind {h.him} a thing fell down with a clang, and someone said “[Not on the icing|Hide the jellies]!” “Mice,” said {h.name}. “Large ones.|There was a smell of almonds. “It’s a headache,” said {h.name}, [with sugar in {h.his} eyebrows|wildly]. “] Go and count [the stars|the gates], there’s a dear, and don’t come back before four.” [“There aren’t any stars yet,” said {hero}.|“All of them?” asked {hero}.|] “Then you’ll be [all the longer|slow over it],” {h.he} said, with a strange tenderness.',
        ],
      },
    ),
    passage(
      'hero running surprised',
      'spot, balloon',
      'A balloon floats up from behind {spot} and the {kind} wonders.',
      {
        first: [
          '[Pop|Bang]! What was that, {at}? [A red|A blue] balloon, {hero}? [Hm|Up it went]!',
          '[Up, up|Look, up]! A balloon [flew|went] up {at}. “[Whose|Why], [oh whose|oh why]?” said {hero}.',
        ],
        early: [
          'Bang, went something behind {spot}. “[What was that|Who’s there]?” said {hero}. “[Thunder|A sneeze|Me],” said a voice. A red balloon came [up|out], and another. {Hero} watched them [sail away|get small]. [Somebody [said a rude word|giggled|said shh].|“Oops,” somebody said.|]',
        ],
        growing: [
          'Behind {spot} there was a bang, and someone said, “That was the last of the blue ones.” {look} {Hero} went to look. There was nobody; but a [yellow|red] balloon was just sailing off over {his} head, and {critter} stood there and stared at it [with hatred|in despair]. “Yours?” asked {hero}. “[Never seen it before|I thought it was the sun],” said {bug}. It is the sort of day when [nothing is anybody’s|everyone has something in {his} eye], {he} thought.',
        ],
        confident: [
          'There came a loud report from behind {spot}, and a voice, filled with suffering, said, “Nine.” {look} There was a second. “Eight.” {Hero} looked round the corner. {He} saw {critter}, very much out of breath, and over {bug}, rising slowly and without a care into the blue, a [red|green] balloon. They both watched it. “It just came up,” said {bug}. [“Out of the ground?” “They do, at this time of year.”|“Like that?” “All by itself.”|] {Hero} noted that [the string had a bow on it|{bug} was standing upon a heap of paper chains]; but {he} was too proud to [ask|have noticed].',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'hero standing surprised, friend standing happy',
      'birthday cake, balloon, wrapped gift',
      'Everybody jumps out with a cake, and the {kind} is surprised.',
      {
        first: [
          '“[Surprise|Ta-da]! [Happy|Hooray,] birthday, {hero}!” [sang|cried] {friend}. A party! [Oh|Oh my]!',
          '[Pop|Toot]! “[It is|This is] your birthday party!” said {friend}. [Cake|Hats], [hats|cake], [hugs|hooray]!',
        ],
        early: [
          '{Friend} came and took hold of {him}. “[Shut your eyes|Close your eyes|Eyes shut], and [come with me|don’t look|no peeping],” {f.he} said. [{Hero} shut them. It smelled of [candles|cake].|{Hero} put {his} {hands} over them.|It was dark, and it smelled sweet.] Someone [giggled|sneezed]. [“Now!” And there was everyone, with hats on.|“Look!” Oh! They were all there.|{Hero} peeped. There they all stood, in paper hats.] “[Happy birthday|Surprise], {hero}!” they shouted. [The secret was a party, and it was all for {him}.|It was a party! That was the secret.|So that was the secret: [a cake|a party], for {hero}!]',
        ],
        growing: [
          '[At four, {friend} came for {him}.|On the stroke of four there was {friend}.|{Friend} came at last, out of breath.] “You have to shut your eyes,” {f.he} said, [and held them shut as well, to be sure|hopping]. [{Hero} was led round things, up a step, and down it again because it was the wrong one. There was a silence, with a [sneeze|giggle] in it.|They went left, and bumped into [a hedge|somebody], and went right. It was very quiet.|{Hero} could hear, all round {him}, people not breathing.] [“Open!” It was as if {he} had opened them inside a [lantern|paper star]. Everybody was there.|“Now!” There were lights, and [all the faces {he} knew|everyone {place}].|And when {he} could look there was nobody missing, [not even the postman|and all in hats].] [The hump was there, and the plaster, and the {~few} balloons; and in the midst of it a cake, leaning a little, with {his} name on it.|There was a cake, in three storeys, with {hero}’s name running down it.|] [So that was what they had been [whispering|hiding]. The secret was {him}.|The secret was {hero}.|It had been about {hero}, all the whispering.]',
        ],
        confident: [
          '[It was {friend} who was sent to fetch {him}, and {f.he} was a poor choice, for {f.he} could keep neither {f.his} face straight nor {f.his} feet still.|They sent {friend}, who could not have kept a straight face in a thunderstorm.|{Friend} came to get {him}, with {f.his} lips pressed together and {f.his} eyes watering.] “You’re to come and look at a cabbage,” {f.he} said. {Hero} went, with dignity. [{He} was steered round corners; somebody’s {hands}, that smelled of icing, went over {his} eyes.|A scarf was tied round {his} eyes. {Hero} was turned about, and pushed, and sneezed on.|] [And then there was that silence that is made by a great many people holding a great many breaths, and into it, from low down, a hiccup.|It was so quiet that one could hear candles.|] “Oh, now!” cried {f.name}. [There they were, all of them. The plaster was there, with a cherry on; the hump had been unwrapped; above them hung all that were left of the balloons. They sang.|It was everyone. They were in hats, and some were in tears, and they sang.|The cake was as large as a drum, and behind it, beaming and bursting, stood all of them, and began to sing.] And when it came to the place where the name is, {he} found out what one does. One [looks from face to face|lets it be sung].',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero hugging happy, friend hugging happy',
      'birthday cake, candle',
      'The {kind} blows out candles beside the {f.kind}.',
      {
        first: [
          '[Puff|Whoo], {hero}, [puff|whoo]! All out! Cake for {friend}, cake for [all|you]!',
          '[Hop|Dance], {hero}, [hop|dance], {friend}! [Jelly|Games], [cake|hugs], [more cake|and jelly]!',
        ],
        early: [
          '[{Hero} blew out the candles. {He} [did it in one puff|needed three puffs and some help].|There was a cake with candles. Puff!|{Hero} cut the cake, and everyone got some.] “[Did you guess|Did you know]?” asked {friend}. “[I thought you’d forgotten|Not a bit],” said {hero}. “[Forgotten? We’ve talked of nothing else|It was so hard not to say]!” said {f.name}. {joy}',
        ],
        growing: [
          '[“You didn’t guess?” asked {friend}, over the second slice. {Hero} shook {his} head. “I thought that you’d all gone off me.”|“You looked so sad,” said {friend}. “It was dreadful.” “I thought you’d forgotten,” said {hero}.|“Did you really think we’d forgotten?” asked {friend}, with {f.his} mouth full. “A bit,” said {hero}.] “But we’ve been thinking about you since [Monday|last week],” said {f.name}. [“From morning till night. It’s been [exhausting|the best week of my life].” {He} had not seen it like that.|{Hero} put down {his} fork to think of that.|] All the time {he} was sitting there feeling forgotten, {he} had been [the only thing on anyone’s mind|so much remembered that it had to be whispered]. {joy}',
        ],
        confident: [
          '“And you truly never guessed?” {friend} kept saying. [“When I asked you, on Tuesday, how tall a cake you could see over?” {Hero} had taken it for [general interest|a remark].|“Not even when I measured your head?”|] [There was jelly; there was a game involving a hat; there was an apology, with icing, about the snow.|] [“The worst of it was your face,” said {f.name}, more quietly, when they had a moment. “I nearly told you. I had to go and stand behind a tree.”|“I was the drainpipe,” {f.name} confessed, “on Wednesday. I was following you, to see whether you minded.”|] It was strange to look back at that long grey day and see, behind every bit of it, [somebody standing behind a tree|a face trying not to smile]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'wrapped gift, star', 'The {kind} sleeps among birthday presents.', {
      first: [
        'A [party|birthday] is [done|over]. [Full|Glad] {kind}, [one|a] hat, [soft|warm] bed.',
        'No more secret, {hero}! [Cake|Crumbs] in bed, [shh|hush].',
      ],
      early: [
        'At night there was one balloon left, by {his} {bed}. {Hero} was [full|sticky|a year older]. [It had been the best birthday party [of all|there ever was].|{Hero} said the names of all the guests.|Good night, party.] “[I have a secret now|I’ll tell you a secret],” {he} told the balloon. “[I cried a bit|I like cabbage].”',
      ],
      growing: [
        'The last balloon came home with {him} and bumped about over the {bed}. {Hero} [lay and looked at it|was a year older, and could feel it]. [Next [month|week] it would be {f.name}’s birthday.|{F.name}’s birthday was in June.|] {He} would have to [start whispering soon|get hold of a cabbage]. [It was going to be [dreadfully hard|wonderful] not to say.|“[Cabbage|Not a word],” {he} told it.]',
      ],
      confident: [
        'One balloon had followed {him} home, and was nosing about [under the ceiling|above the {bed}] like a tame planet. {Hero} counted up. In {~few} weeks it would be the birthday of {f.name}, who suspected nothing. There would have to be a secret; there would have to be a party, and whispering, and, {he} supposed, a moment when {he} must [go and stand behind a tree|not look at {f.his} face]. {He} was looking forward to it already, [so much that it hurt|and the balloon was sworn in].',
      ],
    }),
  ],
  thoughts: {
    first: ['[Psst|Shh]! What secret? [Hm|Oh]!', 'No one tells {hero}, [no one|none].'],
    early: [
      '[But nobody would tell {him} the secret.|But what was the secret?|And they went on whispering.]',
      'And {he} had a birthday all alone, [so far|it seemed].',
      '“[Four o’clock|Cabbage],” thought {hero}. “[Hm|How odd].”',
    ],
    growing: [
      'And still nobody said a word about the day it was.',
      '{Hero} could hear them [whispering again|giggling], and {went} on with {his} chin up.',
    ],
    confident: [
      'It was [by now|getting on for] four, and no one had said so much as “many happy returns”.',
      'Behind {him} they had begun to whisper again, and {he} {went} on, [as if {he} had somewhere to go|with a straight back].',
    ],
  },
  joys: {
    first: ['[Happy|Hip, hip], happy {hero}!', 'What a [day|party], [ha|hooray]!'],
    early: [
      '[It was the best birthday, and it felt {~glad}.|What a birthday! It felt {~glad}.]',
      '“[Cabbage|Snow],” said {hero}, and [everyone laughed|giggled].',
    ],
    growing: [
      '[To be somebody’s secret felt {~glad}.|It felt {~glad}, to have been whispered about.]',
      '“[Cabbage|Plaster],” people said to one another, and [had to hold on to something|began again].',
    ],
    confident: [
      'To have been a secret felt {~glad}, and {he} [went back over the day, putting in what had been behind it|would not have missed a minute, not even of the grey part].',
      'From every side they told {him} how nearly they had told {him}, and it felt {~glad}.',
    ],
  },
}
