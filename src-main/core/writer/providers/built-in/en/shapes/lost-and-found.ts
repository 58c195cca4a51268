import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'

/** Something dear is gone, is looked for in the wrong places, and turns out to be loved by someone else meanwhile. */
export const lostAndFound: Shape = {
  id: 'lost-and-found',
  arc: 'day',
  titles: [
    '{Hero} and the Lost {thing}',
    'The {kind} Who Lost a {thing}',
    'Where Is the {adj} {thing}?',
    'The {thing} That Went for a Walk',
  ],
  things: things(
    'red mitten',
    'striped sock',
    'blue scarf',
    'yellow hat',
    'left boot',
    'green umbrella',
    'brass button',
    'red kite',
    'little bell',
    'blue marble',
    'woolly glove',
    'soft blanket',
    'wooden spoon',
    'tin whistle',
    'patched cushion',
    'spotted handkerchief',
  ),
  usesThing: true,
  mentions: [],
  wants: [
    {
      who: 'hero standing worried',
      things: 'spot',
      action: 'The {kind} looks all around for something that is not there.',
      told: {
        first: [
          '[Oh no|Oh dear|Uh-oh]! {His} {adj} {thing} [was gone|is lost|had gone].',
          'But [where, oh where,|where, where, where] was {his} {adj} {thing}?',
          '{His} {adj} {thing}? [Not here|Not there|Gone]!',
        ],
        early: [
          '{He} had a {adj} {thing} and [loved it|took it everywhere|was very fond of it]. But that day the {thing} was [gone|not there|nowhere]. “[It was here yesterday|I had it just now|Where did I put it]!” said {hero}.',
          '[Then|That morning] {hero} felt for {his} {adj} {thing}. It was not [on the hook|under the pillow|on its shelf]. It was not [by the door|on the chair|in the usual place]. “{~oh},” said {hero}. “[It’s lost|It’s gone]!”',
        ],
        growing: [
          'What {hero} loved best was a {adj} {thing}. It was [nothing much to look at|a bit the worse for wear], but it was {own}. And on that particular day it was not [on its hook|where it always was|in its place], nor [behind the door|under anything]. {Hero} looked in the same spot {~few} times, [in case it had come back|the way one does]. It had not.',
        ],
        confident: [
          'Now {hero} owned, among other things, a {adj} {thing}, and if [the house had caught fire|{he} had been allowed to keep only one], that was what {he} would have [saved|chosen]. It had its own place, [next to the door|on a nail], and on the day in question it was not in it. {He} looked [on the nail, under the nail and behind the nail|there, and looked again, more strictly]; {he} looked in places where a {thing} could not possibly [fit|be], since [one never knows|it was not in the possible ones]. It felt {~uneasy}.',
        ],
      },
    },
    {
      who: 'hero walking happy',
      things: 'thing, spot',
      action: 'The {kind} walks along without seeing that something has dropped behind.',
      told: {
        first: [
          '[Plop|Flop|Plip]! [Down|Away|Off] fell {his} {adj} {thing}, and {hero} did not [see|know|look].',
          '[Drop, drop|Flip, flop|Plip, plop]! {Hero}’s {adj} {thing} [fell|rolled|slid] away.',
        ],
        early: [
          '{Hero} went out with {his} {adj} {thing}. {He} [jumped over|ran past|stopped at] {spot}, and when {he} looked down the {thing} [was not there|had gone]. “{~oh}!” said {hero}. “[It must have dropped|I’ve lost it]!”',
        ],
        growing: [
          'That day {hero} had {his} {adj} {thing} along, [as always|as on every other day]. {He} [jumped over|skipped round|stopped to talk at] {spot}, and somewhere between one [skip|step] and the next the {thing} [slipped off|dropped|went its own way]. {He} noticed it [much|rather] later, when {he} wanted to [show it to someone|hold it]. And then there was only the place where it [was not|used to be].',
        ],
        confident: [
          'A {adj} {thing} went with {hero} wherever {he} went, and it is [hard|impossible] to say exactly where it stopped going, that day, for {he} was [thinking of something else|singing]. It may have been [near|not far from] {spot}. At any rate {he} [put out a hand for it, so to speak,|turned to say something to it] a good while after, and found [only air|that it was no longer of the party]. It felt {~uneasy}. Then {he} [turned round|took a breath], for there is only one thing to be done about lost things, and that is to go and look.',
        ],
      },
    },
  ],
  deepens: [
    {
      who: 'hero sitting sad',
      things: 'spot',
      action: 'The {kind} sits {at} and thinks of the thing that is lost.',
      told: {
        first: [
          '[Sniff|Oh|Boo-hoo], [sniff|oh|boo]. {Hero} [sat|was sad] {at}. No {thing}, [no|none at all|not one].',
          '{Hero} [missed|loved] that {thing}, [yes|so much|oh so much], and sat {at}.',
        ],
        early: [
          'That {thing} was [a present from Grandmother|older than {hero}|the best one in the world]. It smelled of [home|toast|summer]. {Hero} sat {at} and [sniffed|sighed]. Then {he} stood up. “[I’ll find you|I’m coming, {thing}|Hold on, {thing}],” {he} said.',
        ],
        growing: [
          'You must understand about the {thing}. [Grandmother had given it to {him}|It had come in the post, on {his} birthday|{Hero} had had it since {he} was very small], and it had been [washed so often|mended so often] that it had a [smell|feel] no other {thing} had. {Hero} sat {at} and thought of it, all alone somewhere, [wondering where {he} was|not knowing the way home]. {look} That settled it. {He} [got up|blew {his} nose]. A {thing} cannot look for its owner; it has to be the other way about.',
        ],
        confident: [
          'It was, to be sure, only a {thing}. One could [get another|buy them by the dozen], and somebody {at} actually said so, meaning well. {look} But this was the one that had [come all the way from Grandmother’s|been there when {hero} had the mumps], the one with [the darn in it|a nick on one side] that {he} could find [with {his} eyes shut|in the dark]; and another would only have been [another|a stranger]. {Hero} [sighed|gave it some thought] and it felt {~uneasy}. “[It can’t come to me|It hasn’t got legs],” {he} said finally, “and so I [must go to it|shall have to do the walking].”',
        ],
      },
    },
  ],
  tries: [
    {
      who: 'hero standing curious',
      things: 'spot, critter',
      action: 'The {kind} searches {at}.',
      told: {
        first: [
          '{Hero} [looked|peeped|peeked] {at}. No {thing}! [Only|Just] {critter}.',
          '[Peep|Peek|Look]! [Is it|Could it be] {at}? No, [no|not there], {hero}.',
          'Look {at}, {hero}! [Leaves|Dust|Mud], but no {thing}.',
        ],
        early: [
          'First {he} looked {at}. There was [a twig|an old button|half a nut]. There was {critter}. There was no {thing}. “[Have you seen it|Did it come this way]?” asked {hero}. “[What’s a {thing}|Is it good to eat|Does it bite]?” asked {bug}.',
          '{Hero} looked {at} and found [a spoon|a cork|one old shoe]. {He} looked again and found {critter}. “[Not today|No {thing} here|Only me],” said {bug}, “but [good luck|do come back|mind the step].”',
        ],
        growing: [
          '{Hero} began {at}. {look} {He} found [a cork|half a comb], [two hairpins|a bent spoon] and {critter}, who was [having a rest|reading]. “I am looking for a {adj} {thing},” {he} explained. “[How big|What does it eat|Is it friendly]?” asked {bug}. {Hero} showed how big. “[No|Dear me, no],” said {bug}, “I should have [noticed|sat on it].”',
        ],
        confident: [
          '{Hero} made a start {at}, on the principle that [one has to start somewhere|lost things like to be comfortable]. [{look}|] The search brought to light [a cork, a bent fork and a shoelace|half a comb and a very old toffee], and finally {critter}, who [was not pleased to be brought to light|asked whether this would take long]. No {thing} had been [seen|handed in]. “What I should do,” said {bug}, “is [stop looking. It’s when you stop that they come out|look in the last place first. It’s always in the last place].” {Hero} said that {he} would [bear it in mind|think about it].',
        ],
      },
    },
    {
      who: 'hero walking worried',
      things: 'spot, spot2',
      action: 'The {kind} goes from {spot} to {spot2}, looking everywhere.',
      told: {
        first: [
          'Not {at}. Not {at2}. [Oh|Where|Come back], {thing}, [where|oh where|do]?',
          '{Patter}, to {spot}, {patter}, to {spot2}. No {thing}, {hero}[!|, none.]',
        ],
        early: [
          '{Hero} {went} to {spot}. Nothing. {He} {went} on to {spot2}. Something [red|odd|small] was there! But it was only [a leaf|a bit of paper|an old sock]. “[Hm|Not mine|You are no {thing}],” said {hero}, and [put it back|let it lie|said sorry].',
        ],
        growing: [
          'After that {hero} {went} from {spot} to {spot2} and looked at everything on the way. {look} Once {he} [thought {he} saw it|was sure], and {his} heart gave a [hop|jump]. It was [an old paper bag|a leaf with ideas above its station|somebody’s lost sock]. {He} told it [not to worry|that it was a nice one], since [it could not help not being a {thing}|it must be waiting for someone, too].',
        ],
        confident: [
          'From {spot} {he} {went} to {spot2}, and from there back again by the other side, [turning over|looking under] everything that could be [turned|lifted]. {look} At one point {he} saw it, quite clearly, a few steps away, and had already begun to [be happy|run], when it [flapped its wings and flew off|turned out to be somebody’s lunch]. There is a particular silence that follows [a mistake of that kind|such moments]. {Hero} [stood about in it|listened to it] for {~while}, and then {went} on, [though a little slower|since nothing else suggested itself].',
        ],
      },
    },
    {
      who: 'hero standing calm',
      things: 'memo, spot',
      action: 'The {kind} hangs a little paper notice {at}.',
      told: {
        first: [
          '[Scratch|Draw|Scribble]! {Hero} [drew|made] a sign {at}: “My {thing}!”',
          'A [sign|note|picture]! {Hero} [put|stuck|hung] it {at}. “{thing}, [come home|come back]!”',
        ],
        early: [
          '{Hero} [made|drew|wrote] a notice. It said: “Lost, one {adj} {thing}. [It is shy|Very dear|Please be kind to it].” {He} [hung|stuck|put] it up {at}. {Critter} read it [twice|out loud|upside down]. “[Good drawing|Is that a fish|Nicely spelled],” said {bug}.',
        ],
        growing: [
          'Then {he} had an idea, and wrote a notice. “LOST,” it said, “one {adj} {thing}. [[Answers to nothing|Does not bite|Answers to nothing|Does not bite|Lost {at}|Last seen near {spot}]]. Reward: [a bun|half a pudding|a song].” {Hero} put it up {at}, where everybody would see it, and stood back. {look} {Critter} read it [slowly, to the end|aloud]. “I haven’t got it,” said {bug}, “but [what sort of bun|is the reward still to be had]?”',
        ],
        confident: [
          'In the end {he} wrote a notice, since that is what [the authorities|sensible people] do. “LOST,” it said, in letters that [began large and had to get smaller|leaned on each other], “one {adj} {thing}, much missed. [[Finder may keep the string|Reward: a pudding, or part of one|Ask for {hero}|Kindly bring it to {hero}|Reward: whatever {hero} can spare]].” {He} fixed it up {at}. {look} By and by there was a small crowd before it, and everybody had an opinion, about the [spelling|pudding] chiefly; {critter} [offered to lose something too, if there was pudding|pointed out that it did not say which part]. Nobody had the {thing}.',
        ],
      },
    },
    {
      who: 'hero standing surprised',
      things: 'footprints, spot',
      action: 'The {kind} finds a trail that leads past {spot}.',
      told: {
        first: [
          '[Look|See]! A [thread|crumb|mark], and one more, [past|up to] {spot}. [Go|On], {hero}, go!',
          '[Sniff|Hop|Step], [sniff|hop|step]. {Hero} [saw|found] a [trail|track|line] {at}.',
        ],
        early: [
          'And then {hero} saw [a line in the dust|a small track|a trail of crumbs]. [Something had been dragged|Somebody had gone by], just as wide as a {thing}! It ran [past|round] {spot} and on. {Hero} [followed it|went after it], nose [down|first]. {thought}',
        ],
        growing: [
          '{At} {hero} noticed something. There was a [mark|groove|line] on the ground, as if [somebody small had pulled something along|a thing had been dragged], and it was exactly as wide as a {thing}. {look} {He} followed it, bent double. It [wandered|wobbled] from side to side, and now and then [it stopped, where somebody must have had a rest|there was a crumb]. [Whoever it was had [been tired|had to work hard].|]',
        ],
        confident: [
          'It was {at} that {hero} found the trail. {look} It was nothing much, [a sort of groove|a smooth line], as though somebody of no great size had dragged along an object of the exact width of a {thing}; and every few steps it [widened, where whoever it was had sat down|showed the marks of a rest]. {Hero} followed it like a detective, [with {his} nose an inch from the ground|by turns stooping and squinting], and found also [a crumb of cheese|three crumbs], which {he} [noted|kept as evidence]. Thieves, {he} reflected, do not generally stop for [a rest and a bite|so many rests].',
        ],
      },
    },
  ],
  turns: [
    {
      who: 'friend sleeping calm, hero standing surprised',
      things: 'thing, spot',
      action: 'The {kind} finds a {f.kind} fast asleep beside the lost {thing} {at}.',
      told: {
        first: [
          '[Zzz|Snore|Shh]! {Friend} [slept|lay] on the {thing} {at}! “[Found|Oh|There]!” [said|cried] {hero}.',
          '[Look, look|See, see|There, there]! The {thing}, {at}! And [in bed on it|on it, asleep], {friend}.',
        ],
        early: [
          '{At} lay the {adj} {thing}. And on it lay {friend}, fast asleep! {F.he} opened one eye. “[Oh! Is it yours|Is this your bed|Was it lost]?” {f.he} asked. “[It was so cold|It was all alone|It smelled so nice].” {Hero} [had to smile|sat down|was not cross at all].',
        ],
        growing: [
          'There it was, {at}. The {adj} {thing} had been [turned upside down|tucked up at the edges], and on it, breathing in and out, lay {friend}, sound asleep. {Hero} stood as {~still}. After {~while} {f.he} woke and went [pink|very quiet]. “I thought it was nobody’s,” {f.he} whispered. “It was [lying in the wet|out all by itself]. I gave it [a dry place|a rub], and then I [only meant to try it|lay down to keep it company].” All the cross words {hero} had saved up [were gone|had melted].',
        ],
        confident: [
          '{At}, in the last place there was, lay the {adj} {thing}, and it had been made into a bed. {look} In the bed was {friend}, asleep, [with {f.his} nose tucked in|smiling a little]. {Hero} had prepared a speech. It began with “[Thief|So]!” and went on for some time; but it is hard to give a speech to anybody who is [snoring|asleep] so trustfully, and {he} was still looking for a gentler one when {f.name} woke. “Oh,” {f.he} said, and sat up. “It was out in the [wet|cold], all alone, and [I know what that’s like|one can’t just walk by]. Is it yours? I have kept it [dry|warm] for you.”',
        ],
      },
    },
    {
      who: 'friend standing worried, hero standing surprised',
      things: 'thing, spot',
      action: 'A {f.kind} holds out the lost {thing} to the {kind} {at}.',
      told: {
        first: [
          '“[Yours|For you|Is it yours], {hero}?” [said|asked] {friend}. The {thing}! [Hooray|Yes|Oh yes]!',
          '[Tap, tap|Psst|Hey]! [There|Up] came {friend} {at}, with the {adj} {thing}!',
        ],
        early: [
          '{At} stood {friend}, with the {adj} {thing}! “[I have been looking for you|I’ve walked all day|I found this],” {f.he} said. “[I looked here|I went left], while you [looked there|went right]!” They had [gone round and round|walked in a ring]. {Hero} [laughed|began to laugh].',
        ],
        growing: [
          'Somebody was coming the other way {at}, puffing. It was {friend}, and in {f.his} {f.hands} was the {adj} {thing}. “At last!” {f.he} said. “I found this and I’ve been [all over|everywhere] looking for whoever it belongs to. I went to {spot2}, but [they said you’d just left|you had been and gone].” {Hero} had [just been there|come from there]. They worked it out. All day long they had been [walking round after each other|going round in the same circle], [one a step behind|like the hands of a clock].',
        ],
        confident: [
          'There was somebody {at}, sitting on the ground and [fanning {f.himself}|quite out of breath]. {look} It was {friend}, and in {f.his} lap, if that is the word, was the {adj} {thing}. “Don’t tell me it’s yours,” {f.he} said. “I [picked it up|found it] at breakfast time and I have been trying to give it back ever since. I’ve been to {spot2}. I’ve been [everywhere|to places I did not know there were]. Wherever I came, [somebody had just left|you’d that moment gone], looking for [something|a {thing}].” It came to {hero} slowly, and then all at once: the two of them had been [hunting each other|running in a ring] since morning.',
        ],
      },
    },
  ],
  afters: [
    {
      who: 'hero hugging happy, friend hugging happy',
      things: 'thing',
      action: 'The {kind} and the {f.kind} look happily at the {thing} together.',
      told: {
        first: [
          '“[Share|You too|Me and you], {friend}?” [Hug|Pat], [hug|pat], one {thing} [for two|and two hugs].',
          '{Hero} [hugged|held|kissed] the {thing}. Then {hero} [hugged|kissed] {friend}[!|, too.]',
        ],
        early: [
          '“[You looked after it|You kept it safe|You were kind to it],” said {hero}. “[Come and see it|You may visit it|Have it on Mondays]!” {Friend} [beamed|went pink|did a small dance]. So now the {thing} had [two friends|two of them to love it]. {joy}',
        ],
        growing: [
          '{Hero} held the {thing} to {his} nose. It still smelled [right|of home], and now [a little of {f.name} as well|of somewhere else, too], which was [not bad at all|an improvement]. “It’s had [an adventure|a day out],” {he} said. “[It will want to tell us|It must have liked you]. You could [have it on Tuesdays|come and visit it].” {Friend} thought Tuesdays [would be perfect|were the best day anyway]. {joy}',
        ],
        confident: [
          '“What I don’t understand,” said {hero}, when they had both [got their breath back|stopped laughing], “is why you took [such|so much] trouble over a thing that wasn’t yours.” {Friend} thought about it. “[It looked like something somebody would be crying about|It had a darn in it],” {f.he} said. “[Nobody darns a thing they don’t love|So I knew there was a somebody].” After which there was really nothing for it but to settle that the {thing} would [spend its Tuesdays|go on visits] at {f.name}’s, [weather permitting|where it was so clearly appreciated]. {joy}',
        ],
      },
    },
  ],
  rests: [
    {
      who: 'hero sleeping sleepy',
      things: 'thing, bed',
      action: 'The {kind} sleeps with the {thing} close by.',
      told: {
        first: [
          'The {adj} {thing} [is|was] [home|back|in bed], [safe and warm|home at last].',
          '[Here|There] [lay|sat] the {thing}, [by|with] {hero}, [all safe|home again|snug].',
        ],
        early: [
          'That night the {adj} {thing} [lay by {his} ear|was back in its place|came to bed, too]. {Hero} [patted it|looked at it once more|said good night to it]. It was not lost [now|any more].',
        ],
        growing: [
          'That night the {adj} {thing} did not have to hang [on its nail|by the door]. It [came to bed|lay next to {hero}], for once, [on account of everything it had been through|since it had been out all day]. {Hero} [kept it close all night|told it good night, and meant it].',
        ],
        confident: [
          'The {adj} {thing} was excused from its nail that night and [came into bed|lay where {hero} could feel it], [as travellers do who have got back from abroad|on account of its experiences]. Now and then {he} [put out a toe|reached over] to make sure. It was there each time. It would be [Tuesday|somebody else’s turn] soon enough, and {hero} found, to {his} surprise, that {he} [did not mind that at all|was looking forward to it].',
        ],
      },
    },
  ],
  thoughts: {
    first: ['No {thing} [yet|here|so far].', '[Where|Oh where] is that {thing}?'],
    early: [
      'But [still no|where was the|there was no sign of the] {adj} {thing}[| yet].',
      '“[I must find|Now for] my {thing},” {he} [said|thought].',
      'The {thing} was [still out there|still lost|not far, surely].',
    ],
    growing: [
      'But of the {adj} {thing} there was [not a trace|still no sign|not so much as a thread].',
      'Somewhere the {thing} was [waiting|wondering what kept {him}|getting cold], and so {he} {went} on.',
      '“[{thing}, where would I be if I were you?” {he} [asked the air|murmured]|If I were a {thing}, I’d be near by,” {he} [told the air|murmured]].',
    ],
    confident: [
      'But a {thing} does not [find itself|come when it is called], and so, [presently|after a last look round], {hero} {went} on.',
      'Of the {adj} {thing} [nothing had been seen or heard|there was neither sight nor sound], and {he} tried to think where {he} would go [if {he} were one|in its place].',
      'It was all [very pleasant|very well], but it was not a {adj} {thing}, and {hero} [took up the search again|set off once more].',
    ],
  },
  joys: {
    first: ['[Hello|Hooray], {thing}!', 'The {thing} was [back|home]!'],
    early: [
      'The {adj} {thing} was [back at last|found|safe], and so was {hero}.',
      '{Hero} [hummed|smiled] all the way down to {his} toes.',
      'It felt {~glad}.',
    ],
    growing: [
      'The {thing} [swung from {his} side|came along], and it all felt {~glad}.',
      '[Every now and then|Once in a while] {hero} looked to see that the {thing} [was still there|had not gone off again]. It [was|had not].',
      'A thing that was lost and is found is [worth two|better than new].',
    ],
    confident: [
      'A thing that has been lost and found again is [not the same thing as before|somehow more than it was], and {hero} kept [looking at it|finding new sides to it].',
      '{He} had the {thing}, {he} had a new friend, and {he} felt {~glad}.',
      'It occurred to {hero} that if nothing had been lost, [nobody would have been found|{he} would never have met {f.name}].',
    ],
  },
}
