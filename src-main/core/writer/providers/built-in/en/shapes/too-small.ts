import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** Someone is too small for everything, until something needs doing that only the small can do. */
export const tooSmall: Shape = {
  id: 'too-small',
  arc: 'day',
  titles: ['Too Small, {hero}', 'The Smallest {kind}', '{Hero} and the Tall World', 'Just the Right Size'],
  things: [],
  usesThing: false,
  mentions: ['small'],
  wants: [
    passage(
      'hero standing sad',
      'spot, ladder',
      'The small {kind} cannot reach what the others reach {at}.',
      {
        first: [
          '{Hero} [is|was] small. “[Me|Let me]!” “[No|Too small]!” “[Up|And me]?” “[Too|So] small!” [Oh|Sniff]!',
          '[Hop|Jump]! Too [low|small]! [Hop|Jump]! Too [small|low]! [Poor|Wee] {hero}, {at}, so small!',
        ],
        early: [
          '[There was one thing the matter with {hero}. {He} was small.|{Hero} was small.|“I am too small,” said {hero}.|Of all of them {hero} was the smallest.] {He} couldn’t [see over {spot}|reach the hook]. When the others [carried things|played ball], they said, “[Mind out, small one|You’re too small for that]!” “[I’ll grow by tomorrow|I’m bigger than I was],” said {hero}. {He} stood {at} and stretched.',
        ],
        growing: [
          '[{Hero} was small. {He} was not just a bit small; {he} was the smallest {place}.|Nobody {place} was smaller than {hero}.|{Hero} was so small that people [counted past {him}|said “Who spoke?”].|If you lined up everyone {place}, {hero} came at the thin end.] [If there was something to carry, they said, “Not you.” When there was something to see, {he} saw [knees|the backs of them].|Of every [procession|parade] {he} knew the boots.|At games {he} was asked to [be the post|hold the coats].|When {he} asked to help, they let {him} [watch|hold the end of something].] People patted {him} as they went by, [without stopping|like a cushion]. {He} measured {himself} every day against {spot}. {look} [There was a mark for it. It was always the same mark.|It never came out any more.|And it was always [the same|no].] [“[Perhaps you’re measuring on the wrong days|It takes time],” they said.|] [{He} had given it [weeks|all the time {he} had].|]',
        ],
        confident: [
          '[The truth must be told that {hero} was small. Somebody has to be the smallest, and {place} it was {he}. {He} lived among knees.|{Hero} was of a size that people [apologise to, after the event|take for a parcel].|There is a smallest in every place, and {place} this was {hero}.|{Hero} had, at the time of this story, reached a height of very nearly nothing.] [Whatever was worth seeing {he} heard about;|{Hero} knew the world as a [forest of trousers|thing that went on overhead];|] when a thing was to be lifted, a kind voice would say, “You just [watch|hold the string], dear.” [{He} was stepped over; {he} had been, by a short-sighted uncle, [sat upon|hung up with the hats].|] At {spot} there was a mark where {he} measured {himself}, each day, before breakfast. {look} It had been made with a pencil, once, and by now, from having been gone over so often in the same place, was nearly [a groove|an inch deep].',
        ],
      },
    ),
  ],
  deepens: [
    passage(
      'hero sitting sad, friend standing happy',
      'spot',
      'The small {kind} watches a big {f.kind} go by {at}.',
      {
        first: [
          '{Friend} [is|was] so big! [Step|Up], [step|up], up {spot}! “[Wait|And me]!” said {hero}. [Hop|Puff], [hop|puff]!',
          '“[Big|Up] like {friend},” said {hero} {at}, “[that|so] is what I want to be!” [Stretch|Hup]!',
        ],
        early: [
          '[Now {friend} was not small. {F.he} could|{Friend} was big. {F.he} could|But {friend}! {F.he} was so tall that {f.he} could] [see over everything|step right across {spot}]. “[What’s it like up there|How is the air],” asked {hero}, “[in the morning|that high]?” “[Windy|I bump my head a lot],” said {f.name}. {Hero} thought it must be [wonderful|the best thing in the world].',
        ],
        growing: [
          '[There was {friend}, for instance. Everything came to {f.him} without effort; what {f.he} wanted {f.he} simply took down.|Now {friend} was tall. {F.he} never had to [jump|ask].|{Friend} was made on another scale.] {Hero} walked beside {f.him}, {at}, two steps to one. {look} “Do you ever wish you were smaller?” {he} asked. “[When I have to get under things|Beds are a trial],” said {f.name}. [It didn’t sound [real|true].|That was no comfort at all.|] {Hero} would have swapped with {f.him} on the spot, [whiskers and all|beds and all].',
        ],
        confident: [
          '[One had only to look at {friend}. {F.he} was large, and thought nothing of it;|{Friend}, now, had been given enough for two;|{Hero}’s great friend was {friend}, and great was the word;] {f.he} leaned on things, {at}, that {hero} had never seen the top of. {look} “What’s on it?” asked {hero}. “Dust,” said {f.name}. “A pencil. Somebody’s glove.” [{He} would have given a year of {his} life to find out such things for {himself}. It is no use telling those who are small that it has its good side. {He} had been told.|Imagine knowing that, and thinking nothing of it!|] [“You’ll never bump your head,” people would say; and {he} thought that there could be nothing finer than|What {hero} longed for was|{Hero}’s dream was] to walk into something, [in the dark, high up|at the level of a lamp], and say “ouch”.',
        ],
      },
    ),
  ],
  tries: [
    passage(
      'hero standing worried',
      'books, spot',
      'The {kind} stands on a pile of books {at} to look taller.',
      {
        first: [
          'A box, a book, a [pot|bun]! {Hero} [stands|stood] on top, {at}! [Tall|Up]! [Wobble|Tip], [flop|bump]!',
          '{Hero} [wears|put on] a [tall hat|big boot] {at}. [Tall|Big] now? [Clomp|Wobble], [bump|trip]! [Oof|No]!',
        ],
        early: [
          'First {hero} made {himself} taller. {He} stood on a box, {at}, and on the box {he} put [a pot|six books], and on top a [tall hat|bucket]. “[Good morning|I see you’ve grown],” said {critter}. “[Have you been eating crusts|Overnight]?” “[Yes|Mind my legs],” said {hero}. [Then {he} tried to walk.|One step, and crash!|It was hard to walk.]',
        ],
        growing: [
          'So {he} set about it. [{He} tied a tin to each foot; {he} stuffed {his} hat with [hay|socks].|It took two tins, some string, and a hat full of [hay|socks].|There were tins for under and a stuffed hat for over.] In this way {he} came clanking past {spot}, and was [very nearly middle-sized|a head above {himself}]. {look} “Goodness,” said {critter}, “it’s you, with altitude.” [It was quite true that one saw more. {He} saw the [gutter|puddle], for example, from a new angle, and then from [closer|very close]. When you’re tall it’s farther down.|The view was splendid, and did not last.|A person on tins should not [nod|wave back].]',
        ],
        confident: [
          '[Measures were taken.|Something had to be done.|{Hero} went about it scientifically.] {He} was seen, before noon, {at}, upon two [flowerpots|tins], secured with string, and beneath a hat into which had gone [a whole pillow|four pairs of socks]. {look} [In this form {he} proceeded along, with a slow, tolling tread, bowing a little from above. Everyone was most kind.|{Hero} clanked as {he} came, like [a bell with a cold|a knight].|] “How you shoot up,” said {critter}. [There was a breeze up there.|It was a different climate.|] {He} had a glimpse of the top of something, and it was, just as {f.name} had said, dusty; and {he} was about to put out a hand to it when the string, on the left, [came to a decision|expressed a doubt]. [The advantage that the small have in falling over is one that {he} had never [properly valued|till then given up].|It was a long way, and {hero} had time to [think|count].|]',
        ],
      },
    ),
    passage(
      'hero sitting curious',
      'carrot, spot, snack',
      'The {kind} eats as much as it can {at} to grow.',
      {
        first: [
          '[Munch|Eat], {hero}, [munch|eat], [one|two], {~few} buns, {at}! [Tall|Big]? [No|Not]! [Round|Fat]! [Hic|Oof]!',
          '{Snack}, [in|gone]! [More|Peas]! [Grow|Up], [grow|up]! [Burp|Hic]! Still [small|wee], {hero}, {at}.',
        ],
        early: [
          '“[Eat up and you’ll grow|Greens make you tall],” they always said. So {hero} sat {at} and ate. {He} ate {snack}. {He} ate [nine carrots|all {his} crusts]. [Then {he} measured. {He} was not taller. {He} was [wider|round].|Was {he} taller? No, [wider|rounder].|] “[That’s a start|It has to go up from there],” said {critter}. “Hic,” said {hero}.',
        ],
        growing: [
          '[Somebody had said that you had to eat. {Hero} took this seriously.|“Eat up,” they always told {him}.|One grew by eating, it was said.] {He} sat down {at} with {snack}, and after it [a cabbage|some porridge], and then, although {he} could no longer [bend|speak], a crust. {look} [Now {he} stood against the mark. {He} had grown! {He} had grown by an inch, only not in the direction that {he} wanted.|It worked, [sideways|at the belt].|And {hero} really had got bigger, all the way round.] “It may move up later,” said {critter}, walking round {him}. “It’s got to [go|come out] somewhere.” {Hero} had the hiccups, and went up by a finger’s breadth with [each one|every “hic”], but it didn’t last.',
        ],
        confident: [
          '[Next {he} grew.|] That is to say, {he} took the advice which {he} had been given daily since {he} could sit, and ate. {He} ate {at}, with method: {snack}, to begin with, and all the things that are said to be so good for one, and have no other reason. {look} When {he} was quite unable to [go on|see {his} own feet], {he} had {himself} helped to the mark. {Critter} held the pencil. “Up,” said {bug}, “no. But I should say that there’s been progress [amidships|on the whole, sideways].” {Hero} hiccuped. For an instant, at the summit of the hiccup, {he} stood above the line; and, that being the only growth in prospect, they [recorded it|drew that in, with a dotted line].',
        ],
      },
    ),
    passage(
      'hero standing curious, helper sitting calm',
      'spot, key',
      'An old {h.kind} talks to the small {kind} {at}.',
      {
        first: [
          '“[Keys|A key] [are|is] small,” said {helper} {at}. “[Seeds|A seed], too. [A kiss|A star], too, {hero}.” [Hm|Oh]!',
          '{Helper} [sits|sat] down low, {at}. “[Nose|Eye] to [nose|eye], {hero}! [See|So]? [Small|Low] is [near|warm]!”',
        ],
        early: [
          '{Helper} sat down on the ground {at}, so as to be [level|low]. “[Is it hard being big|When did you stop being small],” asked {hero}, “[or nice|and did it hurt]?” “[I forget,” said {h.name}. “But I miss it. |I’ve lost track,” said {h.name}. “|It just happens,” said {h.name}. “][You could hide in a boot|There was more of everything]. Do you know what’s small? A key. [You should see the doors it opens|It’s never the door that does the opening].” {thought}',
        ],
        growing: [
          '{Helper}, {at}, was looking for {h.his} key. {look} [“Do I seem small to you?” {hero} asked. “I can’t say,” said {h.name}, “I haven’t got my glasses on. You sound about right.” {H.he} felt along the ground.|“You’ll see it better than I can,” {h.he} told {hero}. “You’re nearer.”|{Hero} helped {h.him} look, which was easy, so far down.] “I’ve got a door at home as big as a cow. [And who’s in charge of it? A thing no longer than my thumb.|It does what a thing like a [spoon|finger] tells it.|And this lets it in and out.][ I’ve never once heard that key complain, either.”| There’s no gate without it.”|”] “I would be a very small key,” said {hero}, when {he} had found it. “Those,” said {h.name}, “are for the [boxes with something in them|best cupboards].” {thought}',
        ],
        confident: [
          '{Helper} was going about on {h.his} hands and knees, {at}, in search of a key. {look} It brought {h.his} face on a level with {his}, and they looked at one another with interest. [“So that’s what you’re like,” said {h.name}. “I’ve only ever had the top of you.”|“Good day,” said {h.name}. “[I’ve never been down here|One sees a lot from here].”|] {Hero} found the key, for it was the sort of thing {he} could not help finding. “There, you see,” {h.he} said. “I’d have gone over that till dark. I have a gate as high as a house.[ It took {~few} men to hang it. And it’ll stand there like a cow in a lane until this comes along.”| It would hold off an army; and it does as it’s told by that.”|”] {H.he} held it up, between finger and thumb. “Small,” said {h.name}, “is [only a word for where a thing will go|what you call it till you’ve seen what it fits].” {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'friend sitting worried, hero walking proud',
      'spot, key',
      'The small {kind} squeezes into a narrow gap {at} to help a big {f.kind}.',
      {
        first: [
          '“[Stuck|Oh no]! [My|The] bell, in the hole, {at}!” said {friend}. Too big! {Hero}? [In|Pop], small one! [Got it|Hooray]!',
          '{Friend} [is|was] stuck {at}! Who can [creep|wriggle] in? [Small|Wee] {hero}! [Wriggle|Push], [push|pop]! [Free|Out]!',
        ],
        early: [
          'Then there was a shout {at}. [A baby bird had fallen in a crack, and nobody could get it out.|A chick had slipped down a hole.|Down a deep hole, a baby bird cried.|“Cheep!” A little bird was stuck in a crack.] {Friend} [lay down and reached|pushed and puffed]. {F.his} {f.hands} were too big. [Everyone was [too big|too wide]. “Who is small?” they cried. It got quiet. They all looked down.|Nobody fitted. “If only one of us was small!” And they all looked at {hero}.|They needed someone small. Who was small?] “[I am|Me],” said {hero}. [{He} breathed out, and in {he} went, and came back with|In {he} slid, down and down, and out {he} came with|{Hero} fitted! Soon {he} was back with] [something soft under {his} chin|the bird in {his} hat].',
        ],
        growing: [
          'The shouting came from {spot}. [There was a crack there, as deep as a well, and down it, cheeping, a young bird that had missed its first flight.|A chick had fallen down a hole as narrow as a drainpipe, and was crying for its mother.|Something cheeped, far down between two stones: a fledgling, on its first day out.] {Friend} had lain down and put in all the arm {f.he} had. [It was no use: it went as far as {f.his} elbow, and stopped.|{F.he} got stuck, and had to be pulled out.|] [They tried a [rake|ladder]. They tried the tall ones, and the strong ones.|They’d tried [string|soup on a spoon].|Nobody was narrow enough.] [“What we want,” said somebody, “is a person who is hardly there.” And then, one after another, they turned round.|“It would take someone no bigger than a boot,” they said. There was a thoughtful silence.|“If only we were smaller,” sighed the biggest of them. {Hero} cleared {his} throat.] [{Hero} felt them all looking, for the first time, right at {him}. {He} let out {his} breath, and fitted.|{Hero} took off {his} hat and went in.|In went {hero}, as a letter goes into a box.] [It was dark, and tight, and [just {his} size|smelled of moss].|It was as if it had been [made for {him}|measured].|] [“Hello,” {he} said, in the depths. “I’m small, too. Hold on to my ear.”|“There you are,” said {hero}, at the bottom. “[Hop on|Mind my hat].”|At the end of it sat the bird. “Cheep?” it said. “[That’s right|Cheep],” said {hero}, “let’s go up.”]',
        ],
        confident: [
          'What happened {at} was that a fledgling had tried its wings, and had come down, not on the lawn, but into a crack, from the bottom of which one could hear it asking for its mother. [By the time that {hero} got there, the whole of the village was standing round.|Everybody came, and everybody had an idea.|] [They had let down {friend}, by the heels, and {f.he} had stuck at the shoulders, and been pulled out, with a noise. They’d had the rake.|{Friend} had tried, and been [drawn out like a cork|much too much].|] “It’s no good,” said {f.name}, and {f.he} was nearly crying. “There’s nobody {place} who would go in there.” {Hero} was behind them, among the knees. “Excuse me,” {he} said. [They parted; and it seemed to {him} that it was the first time any of them had looked at {him} without first looking somewhere else.|They looked over {him}, and round {him}, and then, [slowly, like the sun coming round a house|all together], at {him}.|It was {hero}’s voice, from below, and for once somebody heard it.] [{He} gave {his} hat to {f.name}.|{Hero} breathed out.|] It was close, in there, and dark, and there was a bend; and at the bend, where anyone else must have stopped, {he} found, with a joy that {he} never forgot, that {he} had still a [finger’s breadth|little] to spare.',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero standing proud, friend hugging happy',
      'bird, nest, spot',
      'The {f.kind} lifts the proud small {kind} up high.',
      {
        first: [
          '“[Hooray|Bravo]! [Small|Wee], [wee|small], and so [big|brave]!” {Friend} [holds|lifts] {hero} up! [Whee|Up]!',
          '{Friend} [bows|kneels], [down|low], [low|down]. “[Thank|I thank] you, {hero}.” [Cheep|Kiss]! [Hooray|Ha]!',
        ],
        early: [
          'They carried {hero} all round {spot}. {Friend} held {him} up, so {he} could see [over everything|what was on top]. [It was dust, and a [pencil|glove].|{Hero} saw [hats|dust|a lost ball].|So that was up there: [a sock|a pencil|dust]!] “[Put me down, please|It’s windy],” said {hero} after a bit. “I can’t see [the beetles|anything] from here.” The little bird went [cheep|to sleep in {his} hat]. {joy}',
        ],
        growing: [
          '[Of course they cheered.|There were three cheers.|They threw up their hats, and {hero} saw it from above.] {Friend} put {him} up on {f.his} shoulder, or nearly, and {he} was carried about, and saw at last what was on top of [things|the wardrobe, so to speak]. “Well?” asked {f.name}. “There’s a pencil,” said {hero}, “and some dust.” [It was nice. It was a good deal of air, though, and everybody’s hair. From up there {he} couldn’t see one beetle.|There were no beetles at all, up there, and [it blew|nothing to hold on to].|{Hero} looked for the ants, and it was too far.] “[May I get down|I think I’ll go by the ground],” {he} said. “There’s more of it.” {joy}',
        ],
        confident: [
          '[There was a procession.|They made a great fuss.|They cheered themselves hoarse.] {Hero} was borne through it on {friend}, very high up, and had, {he} supposed, what {he} had always wanted. [{He} saw the tops of everything. They were as described.|So there they were, the tops of things: [dusty|flat], on the whole.|] {He} found the pencil, and handed it down; there was a moment, under a low branch, when {he} bumped {his} head, and {he} said “ouch”, with deep satisfaction. [And that was, when one came to think of it, all there was up there.|After that {hero} had seen it.|] “I believe I’ll walk,” {he} said presently. “You can’t,” said {f.name}. “You’re the guest of honour.” [“It’s the detail,” said {hero}. “You don’t get the detail.”|“There’s more down there than you’d think,” said {hero}.|] So {f.name} lay down in the road, in order to see what {he} meant; and it was some time before [they could get {f.him} up|the procession moved on]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The small {kind} sleeps in a bed of just the right size.', {
      first: [
        '[Small|Wee] {kind}, [small|wee] bed, [just right|so snug], {hero}.',
        '{Hero} [is|was] small, the [moon|night] was big, [both|all] just right.',
      ],
      early: [
        '[At home {hero} did not measure {himself}. {He} [forgot|had no time].|{Hero} went by the mark and [yawned|waved].|Was {hero} bigger now? {He} did not look.|That night {hero} forgot the mark.] {He} lay in {his} small {bed}, and it was [just right|exactly as big as {he} was]. “[I fit|I fit in everywhere],” {he} said.',
      ],
      growing: [
        '[[{Hero} did not go to the mark, that night. It would be there in the morning.|The mark could wait.|{Hero} hung {his} hat over the mark.]|] {He} got into {his} {bed}, which was small, like {him}, and thought of {friend}, whose feet [hung out|got cold]. There was, all round {him}, not [one inch too much|a bit too little].',
      ],
      confident: [
        '[It was the first evening for a year that {he} did not go to look at the mark.|Somebody had rubbed out the mark, or {hero} [had not looked|did not see it].|{Hero} had meant to measure {himself}, for old times’ sake, and forgot.] {He} passed it, on {his} way in, and thought, mark, and [went on|said good night to it]. [It is true that {he} would grow. There was no hurry; {he} had still so many places to go into, before {he} stopped fitting.|Some day {he} would be big, [they all were|like the rest], and would have to bend.|{Hero} hoped it would not come too soon, this growing.] {He} lay down in {his} {bed}, and drew up {his} knees, and there was room, [and to spare|at the bend].',
      ],
    }),
  ],
  thoughts: {
    first: ['But still so small, [small|wee], small!', '[Small|Low], [small|low], {hero}! [Hm|Oh]!'],
    early: [
      'But {hero} was still small.',
      '{He} looked at the mark. It was the same [mark|old mark].',
      '“[One day|I’m not done growing],” said {hero}.',
    ],
    growing: [
      '[But it didn’t make {him} any [bigger|less small].|{Hero} was exactly as small as before lunch.|And still {hero} saw mostly knees.]',
      '{He} looked, in passing, at the mark, and [it looked at {him}|was just as small as before].',
    ],
    confident: [
      'It was a comfort, but it was a small one, [like everything that was offered {him}|and {he} had several of those].',
      '{He} was as small as ever, [and had by now been told so in a number of ways|and it was nearly evening].',
    ],
  },
  joys: {
    first: ['[Small|Wee], and [brave|good]! [Hooray|Ha]!', '[Just|So] right, {hero}, [just|so] right!'],
    early: [
      '[It was good to be small. It felt {~glad}.|Small is good, thought {hero}, and it felt {~glad}.]',
      'Nobody [patted|stepped over] {him} now. They [bowed|said, “Good evening, {hero}”].',
    ],
    growing: [
      '[To be just the right size felt {~glad}.|Small, it turned out, felt {~glad}.]',
      '“Good evening, {hero},” people said, and [bent down|looked] to say it.',
    ],
    confident: [
      '[To have been small enough felt {~glad}.|To be exactly so big and no bigger felt {~glad}.]',
      '“Good evening, {hero},” they said, from above, one after another, and [took off their hats|stooped], so as to say it to {his} face.',
    ],
  },
}
