import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** A race is to be won, and something on the way is worth more than winning. */
export const slowRace: Shape = {
  id: 'the-slow-race',
  arc: 'day',
  titles: [
    '{Hero} and the Slow Race',
    'The Last One Home',
    'Ready, Steady, {hero}',
    'How {hero} Came In Last',
  ],
  things: [],
  usesThing: false,
  mentions: ['race'],
  wants: [
    passage(
      'hero standing happy, friend standing happy',
      'spot, chequered flag',
      'The {kind} and the {f.kind} line up for a race.',
      {
        first: [
          'A race! [Ready|One], [steady|two], [go|three]! [Zip|Zoom], {friend}! {Patter}, {hero}! [Go|Run]!',
          '“[Race|A race] you!” said {friend}. [Zoom|Whizz]! “[Wait|Oh], for me!” said {hero}. [Puff|Go], [puff|go]!',
        ],
        early: [
          'There was going to be a race, from {spot} all the way round and back. {Hero} wanted to win. {He} had [new boots|a red number|eaten two eggs]. “[I’ll win|I’m the fastest],” said {friend}, hopping on the spot. “[Maybe|We’ll see],” said {hero}. “Ready, steady, go!” And {f.name} was [a dot already|gone].',
        ],
        growing: [
          'That was the day of the great race. It went from {spot} right round everything and home again, and there was a prize, under a cloth. {look} {Hero} had practised. {He} had got up early and run before [breakfast|the birds]. Beside {him} on the line stood {friend}, who [ran even when {f.he} was only fetching the milk|had never come second in {f.his} life]. “Ready!” shouted the starter. “Steady!” Somebody sneezed. They took it for “go”. By the time that {hero} had got both feet off the ground, {f.name} was round the first bend.',
        ],
        confident: [
          'It was the morning of the race. It was run every year, from {spot}, by way of everything there was, and back; and every year there was a prize for it, standing under a cloth, so that no one [knew what it was|should be disappointed too soon]. {look} {Hero} meant to win it. {He} had trained; {he} had given up [second helpings|lying in], and had told {his} legs what was expected of them. To the left of {him} on the line was {friend}, who was so fast that {f.he} had to [wait for {f.his} own shadow|sleep with one foot tied]. The starter drew in his breath. What he would have said will never be known, for someone sneezed; and when {hero} looked round, all there was of {f.name} was [dust|a draught].',
        ],
      },
    ),
  ],
  deepens: [
    passage('hero running worried', 'spot', 'The {kind} runs along far behind, past {spot}.', {
      first: [
        '[Puff|Pant], [puff|pant], past {spot}! {F.name} is [so far|far] off! [Run|Go], {hero}, [run|go]!',
        '{Patter}, {hero}! [Left|Huff], [right|puff], [left|huff], [oof|right], up to {spot}!',
      ],
      early: [
        '{Hero} {went} as fast as {he} could. {His} legs [buzzed|burned|hummed]. {His} breath went [huff, puff|in and out]. Far ahead, past {spot}, {f.name} was a [speck|dot]. “[Faster, legs|Come on, feet],” said {hero}. “[We are going|This is it],” said {his} legs.',
      ],
      growing: [
        '{Hero} did everything right. {He} kept {his} elbows in and {his} eyes ahead. {He} passed {spot} without [a look|stopping to say good day]. {look} But {his} legs were the length they were, and [no amount of talking|shouting at them] made them longer. Somewhere in front a little cloud of dust was {f.name}. “It isn’t [fair|over],” said {hero}, and put {his} head down. And when your head is down you see nothing but [ground|your own toes].',
      ],
      confident: [
        'There is a way of running that one sees in pictures, with the chin up and the breath coming like a flute. {Hero}’s way was not that. {He} ran as a [sewing machine|chest of drawers] might; but {he} ran with all {his} heart, looking neither to the left nor to the right, and went by {spot} without so much as a nod. {look} In front of {him} there was a cloud of dust, about the size of [a pea|an aunt’s hat], and it was {f.name}, and it was getting smaller. {His} legs did not complain. They merely went on being [short|the legs they were]. {He} put down {his} head, and from then on saw only [ground going by|the tips of {his} own toes].',
      ],
    }),
  ],
  tries: [
    passage(
      'hero standing surprised',
      'spot, critter',
      'The {kind} stops in the middle of the race to help {critter} {at}.',
      {
        first: [
          '“[Help|Oh, help]!” said {critter} {at}. [Stop|Oh]! [Tug|Lift], {hero}, [tug|lift]! “[Ta|Thanks]!” [Run|Go]!',
          '{Critter} [lay|sat] on its back {at}. [Flip|Hup]! {Hero} [helped|did it]. [On|Go], [on|go]!',
        ],
        early: [
          '{At} lay {critter}, [upside down|on its back], with its feet going. “[Don’t stop for me|You go on],” said {bug}. “[You’re in a race|I like the clouds].” {Hero} ran past. {He} ran four steps. Then {he} turned round, and put {bug} the right way up. It took [a minute|ten breaths].',
        ],
        growing: [
          '{At} {critter} had fallen over, and couldn’t get up. {look} “Never mind me,” it called. “You’re winning!” “I’m last,” said {hero}, running. “Are you? Then it won’t [make much odds|matter].” {He} ran on for six steps, and each was [slower|heavier] than the one before. Then {he} went back and turned {bug} over, and [brushed it down|found its hat]. It felt like losing. But it also felt like [stopping a noise|putting down a bag].',
        ],
        confident: [
          '{At}, in the middle of the track, {critter} lay on its back and waved its feet. {look} “Mind out,” it said. “I’m an obstacle. Don’t think of stopping, you’ll lose your place.” {Hero}, who had no place to speak of, jumped it, and ran on. {He} ran quite a number of steps. One would not have believed how loud a thing can be that says nothing. Then {he} was back, and had {bug} by the elbow; up it came, and it wished to [thank {him}|tell {him} how it had happened], from the beginning, and could not be hurried. That was three minutes. {Hero} could feel them go by, [one after the other, like geese|each with {f.name}’s face on].',
        ],
      },
    ),
    passage('hero walking curious', 'spot', 'The {kind} discovers something wonderful {at} and slows down.', {
      first: [
        '[Oh|Look]! What a [smell|sound|view], {at}! [Sniff|Hark], {hero}! [Slow|Ahh], [slow|ahh]. [Race|Oh, race]? [Go|Run]!',
        '{Hero} [stops|stood] {at}. [Ooh|Ahh], [ahh|ooh]! “[So nice|I never saw you]!” [Hop|Skip], [on|go]!',
      ],
      early: [
        '{Hero} got a stitch and had to walk, {at}. And because {he} was walking {he} looked up. {Spot}! {He} had run by it [every day|nine times] and never seen it. It was [beautiful|so odd|much bigger than {he} thought]. “[Have you always been here|Hello],” said {hero}. “[I’m in a race|I’ll come back],” {he} added, and [sighed|trotted on].',
      ],
      growing: [
        'Then {he} got a stitch, and was obliged to walk. It was {at}, a place that {he} had practised past every morning, at top speed. {look} So that was what it looked like! {He} had known it only as a sort of [smear|streak] on the left. Now it came up slowly and had [a front|a smell], and somebody lived in it. “Do stop a minute,” they said. “[No one ever does|They all go by].” {Hero} said that {he} was racing. {He} said it [standing still|with {his} mouth full], however.',
      ],
      confident: [
        'A stitch is the body’s way of [pointing something out|taking one by the sleeve]. {Hero} got {his} by {spot}, which {he} had flown past every day for {~few} weeks, and which {he} would have described, if asked, as a kind of grey streak, on the left. {look} It was not grey. It had, when one came up to it at this pace, an inside; it had a sound, and somebody’s washing. “You’re the first that’s ever stopped,” {he} was told. “They come by here each year, with their eyes shut.” {He} explained that it was a race. {He} heard how it sounded. “Is that something to eat?” they asked. When {he} left, {he} was carrying [a bun|a pear] in each hand, so to speak, and the stitch had [gone|been a pretext].',
      ],
    }),
    passage(
      'hero standing worried, helper standing calm',
      'spot, map',
      'An old {h.kind} who has lost the way talks to the racing {kind} {at}.',
      {
        first: [
          '“[Slow|Wait], {hero}!” said {helper} {at}. “[My hat|My stick]!” [Run|Hop], [fetch|back]! “[Good|Kind] {kind}!”',
          '{Helper} had [two|big] bags {at}. [Puff|Heavy]! {Hero} [took|held] one. [Up|Step], [up|step]!',
        ],
        early: [
          '{Helper} stood {at} with two [heavy|big] bags. “[Are you in a hurry|You’re running],” {h.he} said. “[So was I, once|Where to]?” “I’m in a race,” said {hero}, and looked at the bags. {He} took [both of them|the bigger one]. It was uphill. They talked about [soup|jam|knees] all the way. {thought}',
        ],
        growing: [
          '{At} {helper} was resting on two bags. “Don’t let me keep you,” {h.he} said. “I’ve got until [Thursday|dark].” {look} {Hero} hopped from one foot to the other. It was uphill from there, and they were very large bags. It is hard to run with a bag on each side of you, and so {he} walked. {H.name} told {him} how {h.he} had won that race {h.himself}, [as a youngster|back in the year of the floods]. “What was the prize?” asked {hero}. “Do you know,” said {h.name}, “I don’t remember. But I can see [the cowslips|the milk carts] still.” {thought}',
        ],
        confident: [
          'Nor was that all. On the hill, {at}, sat {helper}, upon one bag, with {h.his} feet on another. {look} “Pray don’t stop,” {h.he} said. “You’re racing. I won that, you know, in the year of the [floods|comet].” {Hero} had taken up the bags before {he} had decided to. They had, by the weight of them, [anvils|the year of the comet] in them. It was a long hill, and they went up it at the pace of the conversation. “What was the prize, when you won?” {he} asked. {H.name} stopped to consider. “I haven’t the least idea,” {h.he} said. “A cup? But there was a lame dog, by this bend, that [I ran straight past|looked at me]. I could draw you that dog.” {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'friend sitting sad, hero standing surprised',
      'spot',
      'The {kind} finds the {f.kind} sitting with a hurt foot {at}.',
      {
        first: [
          '“[Ow|Ouch]!” {Friend} [sat|fell] {at}! “[Go|Run], {hero}, you win!” “[No|We] go [both|as two],” said {hero}. [Hop|Lean], [lean|hop]!',
          '{Friend} [has|had] a bad foot {at}. {Hero} [stops|stopped]. [Arm in arm|Lean on me], [hop|step], [hop|step], home!',
        ],
        early: [
          'And there, {at}, sat {friend}, holding {f.his} foot. “[I turned it|I was too fast for the bend],” {f.he} said. “Now you can win. [Go on|Run].” {Hero} saw the way ahead, and it was empty. {He} could be first! {He} looked at {f.name}. “[It’s nicer with two|I’d have no one to tell],” {he} said. “[Lean on me|Up you get].”',
        ],
        growing: [
          'Round the last bend but one {he} nearly fell over somebody. It was {friend}, on the ground, {at}. “I was looking back to see how far ahead I was,” {f.he} said, “and I ran into {spot}.” {F.his} foot was [as fat as a bun|pointing the wrong way]. “Go on. You’ll be first.” {Hero} looked along the track. It was quite empty, right to the end. Somewhere there, under its cloth, stood the prize. {He} looked for {~while}. Then {he} found that {he} was thinking about [the dog|how it would feel to remember it]. “Which foot?” said {hero}. “Put your weight on this side. We’ll [do it with three|go as one animal].”',
        ],
        confident: [
          'At the bend before the last, {at}, there was {friend}. {F.he} sat with {f.his} back against it and {f.his} foot out before {f.him}, and did not look up. “I turned round to see if anyone was near,” {f.he} said, “and there was no one. I remember thinking how very far ahead I was. And then it came up and hit me.” {Hero} looked at the foot; and after that {he} looked, since {he} was only flesh and blood, at the track. It lay before {him}, smooth and white and empty, all the way to the rope. There was nobody left to beat. “Go on,” said {f.name}. “I would.” That was very likely true. {Hero} thought of six weeks without second helpings. {He} thought, too, of some bend or other that {he} would be able to draw, when {he} was [eighty|old]. “Up,” {he} said. “Lean on the left. It’s the better one.”',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero walking proud, friend walking happy',
      'spot, ribbon',
      'The {kind} and the {f.kind} cross the finish line together, very slowly.',
      {
        first: [
          '[Hop|Step], {friend}, [step|hop], {hero}, [last|slow], [last|slow]! [Hooray|Bravo]! [One|Two] buns, [two|one] wins!',
          'Last of [all|them], {hero} and {friend}, [hop|clap], [hop|clap]! “[Hooray|Bravo]!” [All|They all] clap!',
        ],
        early: [
          'They came in last. They came in [after the snail|when the band had gone home]. But everyone was [still there|waiting], and they cheered so loud that {critter} [fell over again|put its hat on]. The prize was a [pie|cake]. Somebody had kept a piece. “[Best race I ever lost|I saw the whole way],” said {friend}, “[ever|for once]!” {joy}',
        ],
        growing: [
          'It took them until dusk. {Friend}, who had never in {f.his} life gone slowly, kept stopping. “What’s that?” {f.he} said. “Was that always there?” {Hero} knew all of it, by now, and introduced {f.him}. They came in last, behind [the snail|someone’s grandmother], and the cheering was [terrific|like a barn falling down]. Nobody could quite say who had won. Under the cloth was [a cake|a pie], and it had been cut, but there were two slices left, and [both had a cherry|they were the biggest]. {joy}',
        ],
        confident: [
          'They did the rest of the course on three legs, and it was the slowest time in the history of the race. {Friend} was astonished. {F.he} had run it every year and had never, it turned out, been there. “There’s a house,” {f.he} kept saying. “There are people in it!” They were given [pears|soup]. It was lamp-light when they came to the rope; somebody had won, hours ago, but had gone home, and no one was quite sure of the name; and the entire village, which had heard from {critter}, and from the bags, and the washing, how it was going, stood along the track and roared. What was under the cloth? It was a pie. It had been eaten, save for two slices, and these had been [guarded|kept warm], with a stick, by somebody with two bags. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, ribbon', 'The {kind} sleeps after the longest race of all.', {
      first: [
        'The race is [done|run]. [Slow|Soft], [slow|soft] {kind}, [slow|deep] sleep.',
        '[No|Not one] more race, {hero}. [Feet|Legs] up, [head|lamp] down, [ahh|hush].',
      ],
      early: [
        '{His} legs were [tired|like string] and {his} heart was full. {He} went round the whole race once more in {his} head, slowly, and [looked at everything|stopped everywhere]. {He} was asleep before the [second bend|hill].',
      ],
      growing: [
        'In bed {his} legs were still running, [in a small way|just the toes]. {Hero} told them that they could stop. When {he} shut {his} eyes {he} could see it all, every [door|bend] and stone of it; and {he} would still see it, {he} thought, when {he} was [very old|ninety].',
      ],
      confident: [
        'It may have been the longest race on record, but {he} had got it all with {him}. {Hero} lay and went round it again, in {his} mind, from the sneeze to the pie. There was not a [yard|stretch] of it that {he} could not have drawn. Next year, {f.name} had said, they might try to do it in two days. [There was a lane that they had missed|One could take sandwiches]; and {he} was considering the lane, when {his} legs, which knew their business, [carried {him} off|got there first].',
      ],
    }),
  ],
  thoughts: {
    first: ['[Late|Last], [late|last], {hero}! [Go|Run]!', 'But oh, the race! [Run|Go]!'],
    early: [
      'Now {he} was even further behind in the race.',
      '“[Come on, legs|I’ll be last],” said {hero}, and ran.',
      'And far off, {f.name} ran on and on.',
    ],
    growing: [
      'Then {he} remembered the race, and ran, [though there was nothing in front of {him} now|with a bun in {his} cheek].',
      'It had cost {him} [minutes|any chance {he} had], and {hero} ran on, not as sorry as {he} should have been.',
    ],
    confident: [
      'After which {he} remembered that {he} was in a race, and was [rather ashamed|surprised], and ran.',
      'It was clear by now that {he} was going to be last, and, [once that was settled|strange to say], {his} breath came easier.',
    ],
  },
  joys: {
    first: ['[Slow|Last], [last|slow], and [so glad|best]!', '[Ha|Hop], [ha|hop], what a race!'],
    early: [
      'To be last felt {~glad}, if you were two.',
      '“[Was that always there|Look, a house],” said {f.name}, and [laughed|pointed].',
    ],
    growing: [
      'They had lost the race, and it felt {~glad}.',
      '“Was that there this morning?” {f.name} would say, and {hero} would say that [it was|so were they].',
    ],
    confident: [
      'It was a defeat, and it felt {~glad}.',
      'Of the one who had come first in the race nobody spoke; about the last two they are [talking still|telling it yet].',
    ],
  },
}
