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
          '[There was going to be a race|It was race day. They would all run|Everyone had come for the race|There was a [big|grand] race that day], from {spot} all the way round and back. [{Hero} wanted to win.|{Hero} meant to be first.|“This year it’s me,” thought {hero}.|] {He} had [new boots|a red number|eaten two eggs]. “[I’ll win|I’m the fastest],” said {friend}, hopping on the spot. “[Maybe|We’ll see],” said {hero}. [“Ready, steady, go!” And {f.name} was [a dot already|gone].|Bang went the [pot lid|drum], and {f.name} was gone.|“Go!” Off went {f.name} like [a cork|the wind|a pea].|“One, two, three!” And where was {f.name}? [Gone|Far ahead]!]',
        ],
        growing: [
          '[That was the day of the great race. It went|The great race was run that day,|Once a year there was a race, and this was the day. It went|They’d chalked a line for the race. The way led] from {spot} [right round everything and home again, and there was a prize, under a cloth|all the way round and back, for a prize that [nobody had seen|stood under a tea towel]|past everything there is and home, and the prize was [kept secret|under a bucket]]. {look} [{Hero} had practised. {He} had got up early and run before [breakfast|the birds].|{Hero} had run round the house [forty|sixty] times, every day since Easter.|{Hero} had oiled {his} knees, so to speak, [for weeks|since the spring].] Beside {him} on the line stood {friend}, who [ran even when {f.he} was only fetching the milk|had never come second in {f.his} life]. [“Ready!” shouted the starter. “Steady!” Somebody sneezed. They took it for “go”.|They were to start at the [whistle|third drum], but [a hen|the trombone] went off first, and so did everyone.|The starter [raised his hat|opened his mouth], and a fly went in, and they were off.|There was a flag, and it came down, [pole and all|sooner than expected].] [By the time that {hero} had got both feet off the ground|When {hero} looked up from {his} own toes|Before {hero} had finished saying “what”], {f.name} was round the first bend.',
        ],
        confident: [
          '[It was the morning of the race. It was run every year|The race had come round again, as it did each year. It went|Everybody {place} who had legs, and some who had not many, ran in the race. It led|It was race day, with bunting. The course went, as always], from {spot}, by way of everything there was, and back; [and every year there was a prize for it, standing under a cloth, so that no one [knew what it was|should be disappointed too soon]|and what one got for it stood [on a stool, under a tea towel|in the bandstand, covered up], and was guarded by [a goose|two aunts]]. {look} {Hero} meant to win it. [{He} had trained; {he} had given up [second helpings|lying in], and had told {his} legs what was expected of them.|{Hero} had been up with the milk, [every day since March|for nine weeks], and had read a pamphlet on knees.|For weeks {hero} had run [up things|round the pond], with {his} teeth set.] To the left of {him} on the line was {friend}, who was so fast that {f.he} had to [wait for {f.his} own shadow|sleep with one foot tied]. [The starter drew in his breath. What he would have said will never be known, for someone sneezed;|The mayor had got as far as “It gives me great”, when the bandsman dropped the cymbals;|There was to be a trumpet, but the trumpet was [damp|shy], and somebody in the end said “Well, go on”;] and when {hero} looked round, [all there was of {f.name} was [dust|a draught]|{f.name} was [a rumour|a hum in the distance]|the place where {f.name} had been was [still warm|rocking]].',
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
        '[{Hero} {went} as fast as {he} could.|{Hero} put {his} head down and {went}.|{Hero} {went} and {went}, [puffing like a kettle|with both ears back].] {His} legs [buzzed|burned|hummed]. [{His} breath went [huff, puff|in and out].|{His} [nose|hat|heart] went bump.|{His} face was [red|hot] as a [stove|beet].] Far ahead, past {spot}, {f.name} was a [speck|dot]. “[Faster, legs|Come on, feet],” said {hero}. “[We are going|This is it],” said {his} legs.',
      ],
      growing: [
        '[{Hero} did everything right. {He} kept {his} elbows in and {his} eyes ahead.|{Hero} ran the way the book said, with [loose wrists|both elbows in].|{Hero} ran as {he} had never run, not even [from the goose|for the last bus].|] {He} passed {spot} without [a look|stopping to say good day]. {look} [But {his} legs were the length they were, and [no amount of talking|shouting at them] made them longer.|But {hero} had the legs {he} had, and they [went as fast as they went|did not come in another size].|The trouble was {his} legs, which [were doing all they could|had been made for strolling].] Somewhere in front a little cloud of dust was {f.name}. “It isn’t [fair|over],” said {hero}, and put {his} head down. [And when your head is down you see nothing but [ground|your own toes].|After that {he} saw [pebbles|nothing but road].|]',
      ],
      confident: [
        '[There is a way of running that one sees in pictures, with the chin up and the breath coming like a flute. {Hero}’s way was not that.|{Hero} did not, it must be said, run beautifully.|Some people run like [water|deer]; {hero} was not among them.|The pamphlet had spoken of [flowing|rhythm]. {Hero} did what {he} could.] {He} ran as a [sewing machine|chest of drawers] might; [but {he} ran with all {his} heart, looking neither to the left nor to the right, and went by {spot} without so much as a nod|but with {his} whole soul, and never even saw {spot}|and passed {spot}, which {he} was fond of, as if it owed {him} money]. {look} In front of {him} there was a cloud of dust, about the size of [a pea|an aunt’s hat], and it was {f.name}, and it was getting smaller. [{His} legs did not complain.|] They merely went on being [short|the legs they were]. [{He} put down {his} head, and from then on saw only [ground going by|the tips of {his} own toes].|{He} fixed {his} eyes on the [gravel|road], and left them there.|]',
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
          '{At} lay {critter}, [upside down|on its back], with its feet going. “[Don’t stop for me|You go on],” said {bug}. “[You’re in a race|I like the clouds].” [{Hero} ran past. {He} ran four steps. Then {he} turned round, and put {bug} the right way up. It took [a minute|ten breaths].|{Hero} was by already. But {he} [stopped|came back] and tipped {bug} over, [gently|with one toe|like a pancake].|{Hero} ran on, [slower|and slower]. Back {he} came and set {bug} [on its feet|straight], hat and all.]',
        ],
        growing: [
          '{At} {critter} had fallen over, and couldn’t get up. {look} [“Never mind me,” it called. “You’re winning!” “I’m last,” said {hero}, running. “Are you? Then it won’t [make much odds|matter].”|“Don’t stop!” it called. “I’m [quite comfortable|used to it].”|“Is it over already?” it asked. “[Not for some time|Only for you],” panted {hero}.|“You’re doing well,” it said, [upside down|to {his} knees]. “You’re the last but none.”] [{He} ran on for six steps, and each was [slower|heavier] than the one before. Then {he} went back and|{Hero} got as far as the corner. But one can’t leave a person [like that|wrong way up], and so {he} went back and|It is not easy to run away from [someone waving|feet in the air]. {Hero} turned about, and] turned {bug} over, and [brushed it down|found its hat]. [It felt like losing. But it also felt like [stopping a noise|putting down a bag].|That cost {him} [four minutes|a good long time].|]',
        ],
        confident: [
          '{At}, in the middle of the track, {critter} lay on its back and waved its feet. {look} [“Mind out,” it said. “I’m an obstacle. Don’t think of stopping, you’ll lose your place.”|“I shouldn’t stop,” it said. “[They never do|It isn’t in the rules].”|“Good afternoon,” it said. “Pass on the left, will you? [I’m told I’m in the way|I can see more to the right].”] {Hero}, who had no place to speak of, jumped it, and ran on. [{He} ran quite a number of steps. One would not have believed how loud a thing can be that says nothing.|{Hero} ran on, and at each step [the silence behind {him} got louder|{his} neck grew warmer].|] [Then {he} was back, and had {bug} by the elbow; up it came, and it wished to|So {he} went back, which one does not do in races, and set it up again; and it insisted on being allowed to|{Hero} came back and turned it over, and it wanted to] [thank {him}|tell {him} how it had happened], from the beginning, and could not be hurried. [That was three minutes.|] {Hero} could feel them go by, [one after the other, like geese|each with {f.name}’s face on].',
        ],
      },
    ),
    passage('hero walking curious', 'spot', 'The {kind} discovers something wonderful {at} and slows down.', {
      first: [
        '[Oh|Look]! What a [smell|sound|view], {at}! [Sniff|Hark], {hero}! [Slow|Ahh], [slow|ahh]. [Race|Oh, race]? [Go|Run]!',
        '{Hero} [stops|stood] {at}. [Ooh|Ahh], [ahh|ooh]! “[So nice|I never saw you]!” [Hop|Skip], [on|go]!',
      ],
      early: [
        '{Hero} got a stitch and had to walk, {at}. [And because {he} was walking {he} looked up. {Spot}! {He} had run by it [every day|nine times] and never seen it.|Walking, you see more. {Spot}! Had that [always|really] been there?|So {he} saw {spot}, for the first time ever.|“Oh,” said {hero}. There was {spot}, and {he} had never [looked|stopped].] It was [beautiful|so odd|much bigger than {he} thought]. “[Have you always been here|Hello],” said {hero}. “[I’m in a race|I’ll come back],” {he} added, and [sighed|trotted on].',
      ],
      growing: [
        '[Then {he} got a stitch, and was obliged to walk. It was {at}, a place that {he} had practised past every morning, at top speed.|{At}, which {he} had run past on [sixty|eighty] mornings, {he} got a stitch and had to walk.|A stitch took hold of {hero} {at}. {He} walked, bent over, past a place {he} had only ever [heard go by|seen from the side].] {look} [So that was what it looked like! {He} had known it only as a sort of [smear|streak] on the left.|It used to be a [whoosh|stripe].|{Hero} would have sworn it was [smaller|painted on].] [Now it came up slowly and had [a front|a smell], and somebody lived in it.|At a walk it had [windows|two sides|flowers in it] and somebody at home.|] “Do stop a minute,” they said. “[No one ever does|They all go by].” {Hero} said that {he} was racing. {He} said it [standing still|with {his} mouth full], however.',
      ],
      confident: [
        '[A stitch is the body’s way of [pointing something out|taking one by the sleeve].|There’s no arguing with a stitch.|A stitch will slow down [a king|the best of us].|] {Hero} got {his} by {spot}, which {he} had flown past every day for {~few} weeks, and which {he} would have described, if asked, as a kind of grey streak, on the left. {look} [It was not grey. It had, when one came up to it at this pace, an inside; it had a sound, and somebody’s washing.|It turned out to have a door, and [a cat on the sill|people in it, shelling peas].|At a hobble it was another place entirely: [it smelled of ironing|somebody had painted the gate, and somebody had leaned on it].] [“You’re the first that’s ever stopped,” {he} was told. “They come by here each year, with their eyes shut.”|“Is it on fire somewhere?” they asked. “[Only you all run so|One sees you go by, every year].”|“Have you come to tea?” they asked. “[We always lay one extra, on race day|Nobody has, but we live in hope].”] [{He} explained that it was a race. {He} heard how it sounded. “Is that something to eat?” they asked.|{Hero} said that there was a prize, and could not remember [what for|why it mattered].|] When {he} left, {he} was carrying [a bun|a pear] in each hand, so to speak, and the stitch had [gone|been a pretext].',
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
          '{Helper} stood {at} with two [heavy|big] bags. “[Are you in a hurry|You’re running],” {h.he} said. “[So was I, once.|Where to?]” “I’m in a race,” said {hero}, and looked at the bags. {He} took [both of them|the bigger one]. [It was uphill. They talked about [soup|jam|knees] all the way.|Up the hill they went, [step by step|and sang a bit|and told jokes].|“What did you win?” asked {hero}. “[I forget|A spoon],” said {h.name}.] {thought}',
        ],
        growing: [
          '{At} {helper} was resting on two bags. [“Don’t let me keep you,” {h.he} said. “I’ve got until [Thursday|dark].”|“Are they still running that?” {h.he} asked.|“You run on,” {h.he} said. “[They don’t get any lighter for being looked at|I’m only growing moss].”] {look} [{Hero} hopped from one foot to the other. It was uphill from there, and they were very large bags. It is hard to run with a bag on each side of you, and so {he} walked.|{Hero} looked at the hill, and [at the bags|at {h.him}], and took one in each hand. Nobody can run like that.|So {hero} carried the bags, and where bags go, one walks.|] {H.name} told {him} how {h.he} had won that race {h.himself}, [[as a youngster|back in the year of the floods|long ago, by a whisker|in boots]]. “What was the prize?” asked {hero}. [“Do you know,” said {h.name}, “I don’t remember. But I can see [the cowslips|the milk carts] still.”|{H.name} thought hard. “I gave it to [the cat|somebody],” {h.he} said. “I remember [a red gate|a smell of bread], though.”|“It was round,” said {h.name}, “[I think|or square].”] {thought}',
        ],
        confident: [
          '[Nor was that all.|] On the hill, {at}, sat {helper}, upon one bag, with {h.his} feet on another. {look} [“Pray don’t stop,” {h.he} said. “You’re racing. I won that, you know, in the year of the [floods|comet].”|“I used to run it, too,” {h.he} observed. “I was [known for it|a blur].”|“There goes my hill,” {h.he} said. “I’ve been meaning to start on it since [noon|Tuesday].”] {Hero} had taken up the bags before {he} had decided to. [They had, by the weight of them, [anvils|the year of the comet] in them. It was a long hill, and they went up it at the pace of the conversation.|There is only one speed for a hill with bags, and it is [the speed of a story|that of a procession].|The bags [clanked|were full of books], and the hill went on for [two stories and a half|a good long talk].] “What was the prize, when you won?” {he} asked. [{H.name} stopped to consider. “I haven’t the least idea,” {h.he} said. “A cup? But there was a lame dog, by this bend, that [I ran straight past|looked at me]. I could draw you that dog.”|“A spoon, I think,” said {h.name}. “It’s [in a drawer|bent]. But somebody had hung out [a yellow quilt|nine yellow socks], along here, and do you know, I nearly stopped.”|“Do you know, they told me, and I forgot it on the way home,” said {h.name}. “What I’d give to have [looked at the view|tasted those plums]!”] {thought}',
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
          'And there, {at}, sat {friend}, holding {f.his} foot. “[I turned it|I was too fast for the bend],” {f.he} said. “[Now you can win.|You’ll win now.|Off you go, first one.] [Go on|Run].” [{Hero} saw the way ahead, and it was empty. {He} could be first! {He} looked at {f.name}.|{Hero} looked at the empty road. There was no one in front! Then {he} looked [back|down].|First! {He} could come in first! {Hero} took [one step|two steps] and stopped.|The way was clear, right to the rope. {Hero} [swallowed|thought about it].] “[It’s nicer with two|I’d have no one to tell],” {he} said. “[Lean on me|Up you get].”',
        ],
        growing: [
          'Round the last bend but one {he} nearly fell over somebody. It was {friend}, on the ground, {at}. “I was looking back to see how far ahead I was,” {f.he} said, “and I ran into {spot}.” [{F.his} foot was [as fat as a bun|pointing the wrong way]. “Go on. You’ll be first.”|{F.he} could not stand on it. “You’d better [run|hurry],” {f.he} added.|“It’s my ankle. [It went left|It’s gone like a pudding]. Don’t wait.”] [{Hero} looked along the track. It was quite empty, right to the end. Somewhere there, under its cloth, stood the prize. {He} looked for {~while}.|Before {hero} lay the road, and not a soul on it. {He} could hear the band [tuning up|at the far end].|There was nobody in front of {hero} now, for the first time [that day|in {his} life]. {He} stood and felt what that was like.|“First,” thought {hero}. {He} said it over to {himself}, [to see|twice], and it sounded rather [thin|lonely].] [Then {he} found that {he} was thinking about [the dog|how it would feel to remember it].|And yet {his} feet [stayed where they were|had turned round already].|] [“Which foot?” said {hero}. “Put your weight on this side. We’ll [do it with three|go as one animal].”|“Up,” said {hero}. “[Arm here|Hop when I hop].”|“Well, I’m not hurrying,” said {hero}. “[I never was much good at it|Hold on to my ear].”|“We could be last together,” said {hero}. “[I know the way|It’s nicer than you’d think].”]',
        ],
        confident: [
          'At the bend before the last, {at}, there was {friend}. [{F.he} sat with {f.his} back against it and {f.his} foot out before {f.him}, and did not look up.|{F.he} was holding {f.his} foot and [talking to it|looking the other way].|] [“I turned round to see if anyone was near,” {f.he} said, “and there was no one. I remember thinking how very far ahead I was. And then it came up and hit me.”|“I took it at full speed,” {f.he} said, “and it [didn’t bend|stayed where it was].”|“I was waving,” {f.he} said. “[To nobody, as it turns out|There was a child on a wall].”|“Somebody had put a [root|step] there,” {f.he} said, “since last year.”] {Hero} looked at the foot; and after that {he} looked, since {he} was only flesh and blood, at the track. [It lay before {him}, smooth and white and empty, all the way to the rope. There was nobody left to beat.|Nothing was on it but [a butterfly|the sun]; one had only to go along it and be [famous|first].|It ran downhill from there, and there was a sound of [cheering, at the bottom of it|trombones].] [“Go on,” said {f.name}. “I would.” That was very likely true.|“I’d be off,” said {f.name}, “in your place.”|“You’d better, before somebody comes,” said {f.name}, and [looked at the sky|got it out quite well].] [{Hero} thought of six weeks without second helpings. {He} thought, too, of some bend or other that {he} would be able to draw, when {he} was [eighty|old].|{Hero} thought of the cup, or spoon, or whatever it was. {He} thought of [all those mornings|the pamphlet].|It took {hero} no longer than [a sneeze|a breath or two]; it was only that the breath was [a deep one|rather hard to get down].|] [“Up,” {he} said. “Lean on the left. It’s the better one.”|“I’ve got two sound legs,” said {hero}, “and you’ve got one. [That’s three|It’s more than most tables have].”|“Come along,” said {hero}. “There’s [a house back there|a view] you ought to see.”]',
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
          '[They came in last. They came in|They were last of all. They came in|Last they came, arm in arm,|It was late when they got there,] [after the snail|when the band had gone home]. But everyone was [still there|waiting], and they cheered so loud that {critter} [fell over again|put its hat on]. [The prize was a [pie|cake]. Somebody had kept a piece.|There was [cake|pie|pudding] left, two pieces.|Somebody had saved them [a bun|a pie], warm in a hat.] “[Best race I ever lost|I saw the whole way],” said {friend}, “[ever|for once]!” {joy}',
        ],
        growing: [
          '[It took them until dusk.|It was a slow way home.|They stopped at [everything|every gate].|It got dark before they had done [half of it|the last bend].] {Friend}, who had never in {f.his} life gone slowly, kept stopping. “What’s that?” {f.he} said. “Was that always there?” [{Hero} knew all of it, by now, and introduced {f.him}.|{Hero} could tell {f.him} [who lived where|the name of the cat], by now.] They came in last, behind [the snail|someone’s grandmother], [and the cheering was [terrific|like a barn falling down]. Nobody could quite say who had won.|and you could hear the cheering [at the mill|in the next village].|and the band, which had [packed up|gone home], came back [in slippers|and played it twice].|] Under the cloth was [a cake|a pie], [and it had been cut, but there were two slices left, and [both had a cherry|they were the biggest]|and someone had stood in front of the last two pieces [since noon|with a broom]]. {joy}',
        ],
        confident: [
          '[They did the rest of the course on three legs, and it was the slowest time in the history of the race.|No one has ever taken longer over it, before or since.|They went at the pace of [a bishop|two people reading the same newspaper].] {Friend} was astonished. [{F.he} had run it every year and had never, it turned out, been there.|] [“There’s a house,” {f.he} kept saying. “There are people in it!” They were given [pears|soup].|At every [gate|window] they were given something, and {f.name} [wanted to know all the names|said that {f.he} would come back].] [It was lamp-light when they came to the rope; somebody had won, hours ago, but had gone home, and no one was quite sure of the name;|The lamps were lit by the time they got in, and whoever had been first was in bed;] [and the entire village, which had heard from {critter}, and from the bags, and the washing, how it was going, stood along the track and roared|and everyone that {hero} had stopped for stood at the rope, and [roared|threw hats]]. [What was under the cloth? It was a pie. It had been eaten, save for two slices, and these had been [guarded|kept warm], with a stick, by somebody with two bags.|The prize was a [cake|pie], and what remained of it was enough for two, [and had been sat beside, by an old {h.kind}|and had a fork in each end].] {joy}',
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
        '[{His} legs were [tired|like string] and {his} heart was full.|{Hero}’s legs were [soft as noodles|like old rope].|{Hero} pulled off {his} number, and it said [two|last|nine].] [{He} went round the whole race once more in {his} head, slowly, and|{He} ran it again with {his} eyes shut, very slowly, and|In {his} head {he} walked it all again, and] [looked at everything|stopped everywhere]. {He} was asleep before the [second bend|hill].',
      ],
      growing: [
        '[In bed {his} legs were still running, [in a small way|just the toes]. {Hero} told them that they could stop.|{Hero}’s legs had gone to sleep already, [one before the other|without {him}].|{Hero} lay with {his} feet on a pillow, [since they had earned it|by order of {f.name}].] [When {he} shut {his} eyes {he} could see it all, every [door|bend] and stone of it; and {he} would still see it, {he} thought, when {he} was [very old|ninety].|Behind {his} eyes the whole road went by again, [the right way round|at a walk].|{He} could have drawn {spot} from memory, and {he} [meant to|would, tomorrow].]',
      ],
      confident: [
        '[It may have been the longest race on record, but {he} had got it all with {him}.|{Hero} had won nothing, and had brought home [a great deal|the whole of it].|It is not given to many to lose a race so [thoroughly|well].] [{Hero} lay and went round it again, in {his} mind, from the sneeze to the pie. There was not a [yard|stretch] of it that {he} could not have drawn.|{Hero} began at the start and walked it once more, in the dark, greeting people.|] [Next year, {f.name} had said, they might try to do it in two days.|Next year, they had agreed, they would [take a tent|start the day before].] [There was a lane that they had missed|One could take sandwiches]; and {he} was considering the lane, when {his} legs, which knew their business, [carried {him} off|got there first].',
      ],
    }),
  ],
  thoughts: {
    first: ['[Late|Last], [late|last], {hero}! [Go|Run]!', 'But oh, the race! [Run|Go]!'],
    early: [
      '[Now {he} was even further behind in the race.|So {hero} was last, and getting laster.|And the race went on, [without {him}|far ahead].]',
      '“[Come on, legs|I’ll be last],” said {hero}, and ran.',
      '[And far off, {f.name} ran on and on.|But {hero} was in a race, so on {he} {went}.]',
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
      '[To be last felt {~glad}, if you were two.|Last felt {~glad}.]',
      '“[Was that always there|Look, a house],” said {f.name}, and [laughed|pointed].',
    ],
    growing: [
      '[They had lost the race, and it felt {~glad}.|No one had ever lost so well, and it felt {~glad}.]',
      '“Was that there this morning?” {f.name} would say, and {hero} would say that [it was|so were they].',
    ],
    confident: [
      '[It was a defeat, and it felt {~glad}.|Losing, done properly, felt {~glad}.]',
      'Of the one who had come first in the race nobody spoke; about the last two they are [talking still|telling it yet].',
    ],
  },
}
